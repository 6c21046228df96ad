#include "views/labels/sessionform.h"

#include "views/common/columnscroll.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
QString tick(bool on) { return on ? u"1"_s : QString(); }

// "14h30", "14 h 30" and "9:05" as the register keeps them; anything else stays, to be refused.
QString timeOfDay(const QString &typed)
{
    static const QRegularExpression written(u"^\\s*(\\d{1,2})\\s*(?:h|:)\\s*(\\d{2})?\\s*$"_s);
    const auto match = written.match(typed.toLower());
    if (!match.hasMatch())
        return typed.trimmed();
    const QString minutes = match.captured(2).isEmpty() ? u"00"_s : match.captured(2);
    return match.captured(1).rightJustified(2, u'0') + u':' + minutes;
}
} // namespace

std::vector<FormField> SessionForm::fields(QDate today)
{
    return {{.key = u"held_on"_s, .label = tr("Day"), .kind = FormField::Date, .today = today},
            {.key = u"held_at"_s, .label = tr("Hour"), .hint = tr("For example 14:30")},
            {.key = u"place"_s, .label = tr("Place")},
            {.key = u"title"_s, .label = tr("Title"), .hint = tr("When there are several sessions")},
            {.key = u"quorum"_s, .label = tr("Quorum"), .hint = tr("Members needed; empty: none")},
            {.key = u"recusals"_s, .label = tr("Recusals"), .kind = FormField::Check, .hint = tr("Propose them from the register")},
            {.key = u"anonymous"_s, .label = tr("Anonymous reading"), .kind = FormField::Check,
             .hint = tr("Files are read under a number, without names")},
            {.key = u"notes"_s, .label = tr("Notes"), .kind = FormField::Text}};
}

QMap<QString, QString> SessionForm::values(const LabelSession &session)
{
    return {{u"held_on"_s, session.heldOn.toString(Qt::ISODate)},
            {u"held_at"_s, session.heldAt},
            {u"place"_s, session.place},
            {u"title"_s, session.title},
            {u"quorum"_s, session.quorum > 0 ? QString::number(session.quorum) : QString()},
            {u"recusals"_s, tick(session.recusals)},
            {u"anonymous"_s, tick(session.anonymous)},
            {u"notes"_s, session.notes}};
}

void SessionForm::assign(LabelSession &session, const QString &key, const QString &value)
{
    if (key == u"held_on"_s)
        session.heldOn = QDate::fromString(value, Qt::ISODate);
    else if (key == u"held_at"_s)
        session.heldAt = timeOfDay(value);
    else if (key == u"place"_s)
        session.place = value;
    else if (key == u"title"_s)
        session.title = value;
    else if (key == u"recusals"_s)
        session.recusals = !value.isEmpty();
    else if (key == u"anonymous"_s)
        session.anonymous = !value.isEmpty();
    else if (key == u"notes"_s)
        session.notes = value;
    else if (key == u"quorum"_s) {
        bool isNumber = false;
        const int number = value.trimmed().toInt(&isNumber);
        session.quorum = value.trimmed().isEmpty() ? 0 : isNumber ? number : -1;
    }
}

SessionTab::SessionTab(Store &store, QWidget *parent)
    : SessionPart(store, parent), m_form(new FieldForm(SessionForm::fields(store.clock().today())))
{
    auto *column = new QVBoxLayout(this);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(m_form);
    inside->addStretch();
    column->addWidget(new ColumnScroll(content, this));
    connect(m_form, &FieldForm::committed, this, &SessionTab::save);
}

void SessionTab::refresh()
{
    if (session().id != m_loaded)
        m_form->load(SessionForm::values(session()));
    else
        m_form->setSaved(SessionForm::values(session()));
    m_loaded = session().id;
    m_form->setReadOnly(!lock().isEmpty());
}

void SessionTab::save(const QString &key, const QString &value)
{
    LabelSession changed = session();
    SessionForm::assign(changed, key, value);
    const Status status = store().transact(tr("%1 changed").arg(sessionName(session())), [&](Transaction &transaction) {
        return LabelSessionsRepository::update(transaction, changed);
    });
    if (!status)
        m_form->setError(key, status.error().message);
}

} // namespace pc
