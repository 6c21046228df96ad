#include "views/applications/applicationlookups.h"

#include "models/applications/applicationslist.h"
#include "models/communes/communesrepository.h"
#include "models/students/studentsrepository.h"

namespace pc {

namespace {
constexpr int kAnswers = 20;
}

LookupProvider studentsProvider(Store &store)
{
    return [&store](const QString &typed) {
        std::vector<LookupChoice> choices;
        if (typed.isEmpty())
            return choices;
        const auto found = StudentsRepository(store.database()).search(typed, kAnswers);
        if (!found)
            return choices;
        for (const Student &student : *found) {
            const auto commune = CommunesRepository(store.database()).find(student.commune);
            QStringList detail{commune && *commune ? (*commune)->name : QString(), student.component, student.level};
            detail.removeAll(QString());
            choices.push_back({student.id.value, student.listName(), detail.join(QStringLiteral(" · "))});
        }
        return choices;
    };
}

LookupProvider actionsProvider(Store &store, CampaignId campaign)
{
    return [&store, campaign](const QString &typed) {
        std::vector<LookupChoice> choices;
        const auto found = ApplicationsList(store.database()).actions(campaign, typed, kAnswers);
        if (!found)
            return choices;
        for (const ActionChoice &action : *found)
            choices.push_back({action.proposal.value, action.label, action.detail});
        return choices;
    };
}

QString studentLabel(Store &store, StudentId student)
{
    const auto found = StudentsRepository(store.database()).find(student);
    return found && *found ? (*found)->listName() : QString();
}

} // namespace pc
