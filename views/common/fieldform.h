// A form of fields that save by themselves, built from a list: label, kind of field, key.
//
// It knows keys and texts, not records: whoever listens to committed() writes, and answers with setSaved or setError.
#pragma once

#include "views/common/autosavefield.h"

#include <QMap>

class QFormLayout;

namespace pc {

struct FormField {
    enum Kind { Line, Text, Choice };

    QString key;
    QString label; ///< translated, without a colon
    Kind kind = Line;
    std::vector<std::pair<QString, QString>> choices = {}; ///< key and label, for Choice
    QString hint = {};                                     ///< shown in the empty field
};

class FieldForm final : public QWidget {
    Q_OBJECT

public:
    FieldForm(const std::vector<FormField> &fields, QWidget *parent = nullptr);

    /// Another record: shows these values whatever was typed.
    void load(const QMap<QString, QString> &values);
    /// The same record, as the register holds it now; what is being typed stays.
    void setSaved(const QMap<QString, QString> &values);
    void setError(const QString &key, const QString &message);
    /// Offers whatever was typed and not yet saved.
    void commit();
    void setReadOnly(bool readOnly);
    AutosaveField *field(const QString &key) const { return m_fields.value(key); }

Q_SIGNALS:
    void committed(const QString &key, const QString &value);

private:
    AutosaveField *make(const FormField &field);

    QFormLayout *m_layout;
    QMap<QString, AutosaveField *> m_fields;
};

} // namespace pc
