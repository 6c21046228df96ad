// What the page of affectations does to several at once: each is one change of the register, undone in one step.
#include "models/assignments/conventionsrepository.h"
#include "views/assignments/assignmentspage.h"
#include "views/common/formdialog.h"

namespace pc {

namespace {
const QString kParty = QStringLiteral("party");
const QString kSignedOn = QStringLiteral("signed_on");
const QString kInsurerOn = QStringLiteral("insurer_confirmed_on");
const QString kSide = QStringLiteral("side");
const QString kName = QStringLiteral("name");
const QString kCommune = QStringLiteral("commune");
const QString kUniversity = QStringLiteral("university");
} // namespace

std::vector<AssignmentId> AssignmentsPage::chosen() const
{
    std::vector<AssignmentId> ids;
    const QList<qint64> selected = selectedIds();
    for (const qint64 id : selected)
        ids.push_back({id});
    return ids;
}

void AssignmentsPage::askSignature()
{
    const int number = static_cast<int>(selectedIds().size());
    const QDate today = store().clock().today();
    std::vector<std::pair<QString, QString>> parties;
    for (const Party party : AssignmentWords::parties())
        parties.emplace_back(AssignmentWords::word(party), AssignmentWords::label(party));
    openBulk({.title = tr("Record a signature"),
              .sentence = tr("For %n convention(s). Those this party has signed already stay as they are.", nullptr, number),
              .fields = {{.key = kParty, .label = tr("Party"), .kind = FormField::Choice, .choices = parties},
                         {.key = kSignedOn, .label = tr("Signed on"), .kind = FormField::Date, .today = today}},
              .values = {{kParty, AssignmentWords::word(Party::University)}, {kSignedOn, today.toString(Qt::ISODate)}},
              .verb = tr("Record the signature")},
             [](Transaction &transaction, const std::vector<AssignmentId> &ids, const QMap<QString, QString> &values) {
                 const Party party = AssignmentWords::party(values.value(kParty)).value_or(Party::University);
                 return ConventionsRepository::signAll(transaction, ids, party, dayOf(values.value(kSignedOn)));
             },
             tr("Signature recorded on %n convention(s)", nullptr, number));
}

void AssignmentsPage::askInsurer()
{
    const int number = static_cast<int>(selectedIds().size());
    const QDate today = store().clock().today();
    openBulk({.title = tr("Insurer confirmed"),
              .sentence = tr("For %n affectation(s). Those already confirmed keep their day.", nullptr, number),
              .fields = {{.key = kInsurerOn, .label = tr("Insurer confirmed on"), .kind = FormField::Date, .today = today}},
              .values = {{kInsurerOn, today.toString(Qt::ISODate)}},
              .verb = tr("Record the confirmation")},
             [](Transaction &transaction, const std::vector<AssignmentId> &ids, const QMap<QString, QString> &values) {
                 return AssignmentsRepository::confirmInsurer(transaction, ids, dayOf(values.value(kInsurerOn)));
             },
             tr("Insurer’s confirmation recorded for %n affectation(s)", nullptr, number));
}

void AssignmentsPage::askReferent()
{
    const int number = static_cast<int>(selectedIds().size());
    openBulk({.title = tr("Referent"),
              .sentence = tr("For %n affectation(s); the name replaces the one they have.", nullptr, number),
              .fields = {{.key = kSide,
                          .label = tr("Referent"),
                          .kind = FormField::Choice,
                          .choices = {{kUniversity, tr("at the university")}, {kCommune, tr("in the commune")}}},
                         {.key = kName, .label = tr("Name")}},
              .values = {{kSide, kUniversity}},
              .verb = tr("Set the referent")},
             [](Transaction &transaction, const std::vector<AssignmentId> &ids, const QMap<QString, QString> &values) {
                 return values.value(kSide) == kCommune
                     ? AssignmentsRepository::setCommuneReferent(transaction, ids, values.value(kName))
                     : AssignmentsRepository::setUniversityReferent(transaction, ids, values.value(kName));
             },
             tr("Referent changed for %n affectation(s)", nullptr, number));
}

void AssignmentsPage::openBulk(const FormDialogContent &content, const Bulk &work, const QString &text)
{
    const std::vector<AssignmentId> ids = chosen();
    if (ids.empty())
        return;
    commit();
    auto *dialog = new FormDialog(
        content,
        [this, ids, work, text](const QMap<QString, QString> &values) {
            return store().transact(text, [&](Transaction &transaction) -> Status {
                const Result<int> changed = work(transaction, ids, values);
                return changed ? done() : Status(changed.error());
            });
        },
        window());
    dialog->open();
}

} // namespace pc
