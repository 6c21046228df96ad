// A form of fields that save by themselves, built from a list: label, kind of field, key.
//
// It knows keys and texts, not records: whoever listens to committed() writes, and answers with setSaved or setError.
#pragma once

#include "views/common/fielditems.h"

#include <QMap>

class QFormLayout;

namespace pc {

struct FormField {
    /// Values: Line and Text the text; Choice its key; Check "1" or empty; Date ISO or empty; Minutes digits or empty;
    /// Lookup the key of the record in digits or empty.
    enum Kind { Line, Text, Choice, Check, Date, Minutes, Lookup };

    QString key;
    QString label; ///< translated, without a colon
    Kind kind = Line;
    std::vector<std::pair<QString, QString>> choices = {}; ///< key and label, for Choice
    QString hint = {};                                     ///< shown in the empty field; beside the box of a Check
    QDate today = {};                                      ///< for Date: fills the year of "3/11"
    std::function<std::optional<int>(const QString &)> parseMinutes = {}; ///< for Minutes, of a text that is not empty
    std::function<QString(int)> formatMinutes = {};                       ///< for Minutes
    LookupProvider find = {};                                             ///< for Lookup
    std::function<QString(qint64)> nameOf = {}; ///< for Lookup: the label of a key that is loaded
    bool clearAllowed = true;                   ///< for Lookup: whether the user may leave it empty
};

class FieldForm final : public QWidget {
    Q_OBJECT

public:
    FieldForm(const std::vector<FormField> &fields, QWidget *parent = nullptr);

    /// Another record: shows these values whatever was typed.
    void load(const QMap<QString, QString> &values);
    /// The same record, as the register holds it now; what is being typed stays.
    void setSaved(const QMap<QString, QString> &values);
    /// Other choices for a Choice: what it offers is data too.
    void setChoices(const QString &key, const std::vector<std::pair<QString, QString>> &choices);
    void setError(const QString &key, const QString &message);
    /// Offers whatever was typed and not yet saved.
    void commit();
    void setReadOnly(bool readOnly);
    AutosaveField *field(const QString &key) const { return m_fields.value(key); }

Q_SIGNALS:
    void committed(const QString &key, const QString &value);

private:
    AutosaveField *make(const FormField &field);
    AutosaveField *makeText(const FormField &field);
    AutosaveField *makeLookup(const FormField &field);
    AutosaveField *makeRead(const FieldReader &reader, const FormField &field);

    QFormLayout *m_layout;
    QMap<QString, AutosaveField *> m_fields;
};

} // namespace pc
