// The fields of a session, for its tab and for a new one: day, hour, place, title, quorum, options, notes.
#pragma once

#include "views/common/fieldform.h"
#include "views/labels/sessionpart.h"

#include <QCoreApplication>

namespace pc {

class SessionForm {
    Q_DECLARE_TR_FUNCTIONS(pc::SessionForm)

public:
    static std::vector<FormField> fields(QDate today);
    static QMap<QString, QString> values(const LabelSession &session);
    /// A text that is no number becomes −1, which the repository refuses with a sentence.
    static void assign(LabelSession &session, const QString &key, const QString &value);
};

/// The tab « Séance »: everything saves by itself.
class SessionTab final : public SessionPart {
    Q_OBJECT

public:
    explicit SessionTab(Store &store, QWidget *parent = nullptr);

    void commit() override { m_form->commit(); }
    FieldForm *form() const { return m_form; }

protected:
    void refresh() override;

private:
    void save(const QString &key, const QString &value);

    FieldForm *m_form;
    LabelSessionId m_loaded;
};

} // namespace pc
