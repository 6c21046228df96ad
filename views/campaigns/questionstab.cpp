#include "views/campaigns/questionstab.h"

#include "models/base/localise.h"
#include "models/campaigns/partnership.h"
#include "views/campaigns/campaignrows.h"
#include "views/common/formdialog.h"

#include <QVBoxLayout>

namespace pc {

namespace {

// An answer is given today unless its day is told; without an answer there is no day.
void assign(PartnerQuestion &question, const QString &key, const QString &value, QDate today)
{
    if (key == QLatin1String("asked_on"))
        question.askedOn = QDate::fromString(value, Qt::ISODate);
    else if (key == QLatin1String("asked_by"))
        question.askedBy = PartnerWords::partner(value).value_or(Partner::Udccas);
    else if (key == QLatin1String("question"))
        question.question = value;
    else if (key == QLatin1String("answered_on"))
        question.answeredOn = QDate::fromString(value, Qt::ISODate);
    else if (key == QLatin1String("answer")) {
        question.answer = value;
        if (value.trimmed().isEmpty())
            question.answeredOn = {};
        else if (!question.answeredOn.isValid())
            question.answeredOn = today;
    }
}

QMap<QString, QString> valuesOf(const PartnerQuestion &question)
{
    return {{QStringLiteral("asked_on"), question.askedOn.toString(Qt::ISODate)},
            {QStringLiteral("asked_by"), PartnerWords::word(question.askedBy)},
            {QStringLiteral("question"), question.question},
            {QStringLiteral("answer"), question.answer},
            {QStringLiteral("answered_on"), question.answeredOn.toString(Qt::ISODate)}};
}

} // namespace

QuestionsTab::QuestionsTab(Store &store, QWidget *parent) : CampaignPart(store, parent), m_rows(nullptr)
{
    CampaignRows::Spec spec;
    spec.name = tr("Questions between the partners");
    spec.titles = {tr("Asked on"), tr("Asked by"), tr("Question"), tr("Answered on"), tr("Answer")};
    spec.fields = fields();
    spec.addText = tr("New question…");
    spec.removeText = tr("Remove the question");
    spec.emptyText = tr("No question between the partners is recorded yet.");
    spec.read = [this]() -> Result<std::vector<CampaignRows::Row>> {
        const auto questions = PartnershipsRepository(database()).questions();
        if (!questions)
            return questions.error();
        std::vector<CampaignRows::Row> rows;
        for (const PartnerQuestion &each : *questions)
            rows.push_back({each.id.value,
                            {formatDate(each.askedOn), PartnerWords::label(each.askedBy), each.question,
                             each.isOpen() ? tr("not answered yet") : formatDate(each.answeredOn), each.answer},
                            valuesOf(each)});
        return rows;
    };
    spec.save = [this](qint64 id, const QString &key, const QString &value) {
        return transact(tr("Question between the partners changed"), [&](Transaction &transaction) -> Status {
            auto question = PartnershipsRepository(transaction.database()).findQuestion({id});
            if (!question)
                return question.error();
            if (!*question)
                return done();
            assign(**question, key, value, transaction.today());
            return PartnershipsRepository::updateQuestion(transaction, **question);
        });
    };
    spec.remove = [this](qint64 id) {
        return transact(tr("Question between the partners removed"), [id](Transaction &transaction) {
            return PartnershipsRepository::removeQuestion(transaction, {id});
        });
    };
    m_rows = new CampaignRows(spec, this);
    connect(m_rows, &CampaignRows::addRequested, this, &QuestionsTab::add);
    connect(m_rows, &CampaignRows::failed, this, &QuestionsTab::complain);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_rows, 1);
}

std::vector<FormField> QuestionsTab::fields() const
{
    const auto field = [this](const char *key, const QString &label, FormField::Kind kind) {
        FormField made;
        made.key = QString::fromLatin1(key);
        made.label = label;
        made.kind = kind;
        made.today = today();
        return made;
    };
    FormField by = field("asked_by", tr("Asked by"), FormField::Choice);
    for (const Partner partner : PartnerWords::partners())
        by.choices.emplace_back(PartnerWords::word(partner), PartnerWords::label(partner));
    return {field("question", tr("Question"), FormField::Text), by, field("asked_on", tr("Asked on"), FormField::Date),
            field("answer", tr("Answer"), FormField::Text), field("answered_on", tr("Answered on"), FormField::Date)};
}

FormDialog *QuestionsTab::add()
{
    FormDialogContent content;
    content.title = tr("New question between the partners");
    content.verb = tr("Add the question");
    const std::vector<FormField> all = fields();
    content.fields = {all.at(0), all.at(1), all.at(2)};
    PartnerQuestion start;
    start.askedOn = today();
    content.values = valuesOf(start);
    const auto submit = [this](const QMap<QString, QString> &values) {
        return transact(tr("Question between the partners added"), [&](Transaction &transaction) -> Status {
            PartnerQuestion question;
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                assign(question, it.key(), it.value(), transaction.today());
            const auto made = PartnershipsRepository::addQuestion(transaction, question);
            return made ? done() : Status(made.error());
        });
    };
    return FormDialog::ask(this, content, submit);
}

void QuestionsTab::refresh()
{
    m_rows->refresh();
    m_rows->setLocked(store().isReadOnly() ? lockReason() : QString());
}

void QuestionsTab::commit() { m_rows->commit(); }

} // namespace pc
