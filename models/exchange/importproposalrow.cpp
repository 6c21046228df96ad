#include "models/exchange/importproposalrow.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/base/textfold.h"
#include "models/communes/phone.h"
#include "models/proposals/proposalsrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

namespace {

constexpr struct {
    ImportField field;
    QString Proposal::*member;
} kTexts[] = {
    {ImportField::Title, &Proposal::title},
    {ImportField::Objective, &Proposal::objective},
    {ImportField::Tasks, &Proposal::tasks},
    {ImportField::Audience, &Proposal::audience},
    {ImportField::Place, &Proposal::place},
    {ImportField::Rhythm, &Proposal::rhythm},
    {ImportField::Skills, &Proposal::skills},
    {ImportField::Material, &Proposal::material},
    {ImportField::Transport, &Proposal::transport},
    {ImportField::CarrierName, &Proposal::carrierName},
    {ImportField::ReferentName, &Proposal::referentName},
    {ImportField::ReferentRole, &Proposal::referentRole},
    {ImportField::ReferentEmail, &Proposal::referentEmail},
    {ImportField::Insurer, &Proposal::insurer},
    {ImportField::PolicyNumber, &Proposal::policyNumber},
    {ImportField::DeliberationNumber, &Proposal::deliberationNumber},
    {ImportField::Knowledge, &Proposal::knowledge},
    {ImportField::KnowHow, &Proposal::knowHow},
    {ImportField::Attitudes, &Proposal::attitudes},
    {ImportField::Notes, &Proposal::notes},
};

constexpr struct {
    ImportField field;
    QDate Proposal::*member;
} kDays[] = {
    {ImportField::StartsOn, &Proposal::startsOn},
    {ImportField::EndsOn, &Proposal::endsOn},
    {ImportField::DeliberationOn, &Proposal::deliberationOn},
    {ImportField::SignedOn, &Proposal::signedOn},
};

constexpr struct {
    ImportField field;
    FormAnswer Proposal::*member;
} kAnswers[] = {
    {ImportField::MinorsAccepted, &Proposal::minorsAccepted},
    {ImportField::WithChildren, &Proposal::withChildren},
    {ImportField::Meals, &Proposal::meals},
    {ImportField::Expenses, &Proposal::expenses},
    {ImportField::NoReplacement, &Proposal::noReplacement},
    {ImportField::AgentDoesIt, &Proposal::agentDoesIt},
    {ImportField::PostVacant, &Proposal::postVacant},
    {ImportField::Insured, &Proposal::insured},
};

constexpr struct {
    ImportField field;
    bool Proposal::*member;
} kFlags[] = {
    {ImportField::Flexible, &Proposal::flexible},
    {ImportField::Recurrent, &Proposal::recurrent},
};

// "2026-014"; other numbers are somebody else's.
bool isOurNumber(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{3,}$"));
    return form.match(number).hasMatch();
}

class ProposalRow {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalImport)

public:
    ProposalRow(ImportRowDraft &draft, const ImportContext &context, const KnownProposals &known)
        : m_draft(draft), m_context(context), m_cells(draft, context), m_known(known), m_campaign(context.campaign)
    {
    }

    void read()
    {
        readCampaign();
        const Proposal *present = m_draft.failed() ? nullptr : counterpart();
        m_isNew = present == nullptr;
        m_before = present ? *present : fresh();
        m_after = m_before;
        readPlain();
        readWords();
        readPhone();
        readType();
        if (m_isNew)
            assumeHours();
        m_after = ProposalsRepository::normalised(m_after);
        m_cells.refuse(ProposalsRepository::validate(m_after), ImportField::Title);
        ImportRow &row = m_draft.row();
        row.payload = m_after;
        if (m_draft.failed())
            return;
        const bool same = m_after == m_before || m_after == ProposalsRepository::normalised(m_before);
        row.own = m_isNew ? ImportRow::New : same ? ImportRow::Same : ImportRow::Changed;
        lookAround();
    }

private:
    ImportField whereYear() const
    {
        const auto says = [this](ImportField field) { return !m_draft.text(field).isEmpty(); };
        return says(ImportField::Campaign) ? ImportField::Campaign
            : says(ImportField::Number)    ? ImportField::Number
                                           : ImportField::Title;
    }

    // "2026-2027", "2026/2027", "2026 – 2027".
    void readCampaign()
    {
        const QString text = m_draft.text(ImportField::Campaign);
        if (text.isEmpty())
            return;
        for (const Campaign &campaign : m_known.campaigns) {
            if (foldForSearch(campaign.name) == foldForSearch(text)) {
                m_campaign = campaign;
                m_draft.show(ImportField::Campaign, campaign.name, campaign.name);
                return;
            }
        }
        m_draft.fail(ImportField::Campaign, tr("There is no university year “%1” in this register.").arg(text));
    }

    Proposal fresh() const
    {
        Proposal proposal;
        proposal.campaign = m_campaign.id;
        proposal.commune = m_draft.row().commune;
        proposal.receivedOn = m_context.today;
        return proposal;
    }

    const Proposal *counterpart()
    {
        const QString number = m_draft.text(ImportField::Number).simplified();
        if (number.isEmpty())
            return byTitle();
        if (!isOurNumber(number)) {
            m_draft.notice(ImportField::Number, tr("The register gives the numbers itself: this one is not kept."));
            return byTitle();
        }
        return byNumber(number);
    }

    QString yearOf(CampaignId id) const
    {
        for (const Campaign &campaign : m_known.campaigns) {
            if (campaign.id == id)
                return campaign.name;
        }
        return {};
    }

    const Proposal *byNumber(const QString &number)
    {
        if (const auto found = m_known.byNumber.constFind(number); found != m_known.byNumber.constEnd()) {
            const Proposal &one = m_known.all[*found];
            if (one.campaign != m_campaign.id)
                m_draft.fail(ImportField::Number,
                             tr("The proposal %1 is of the year %2, not of %3.")
                                 .arg(number, yearOf(one.campaign), m_campaign.name));
            else if (one.commune != m_draft.row().commune && m_draft.row().commune.isValid())
                m_draft.fail(ImportField::Number, tr("The proposal %1 is of another commune.").arg(number));
            else
                return &one;
            return nullptr;
        }
        const Proposal *twin = byTitle();
        if (number.section(u'-', 0, 0).toInt() != m_campaign.startsOn.year())
            m_draft.fail(ImportField::Number,
                         tr("The number %1 is not one of the year %2.").arg(number, m_campaign.name));
        else if (twin)
            m_draft.fail(ImportField::Number,
                         tr("The register has no proposal %1, and knows this action as %2. Correct the number or leave "
                            "it empty.")
                             .arg(number, twin->number));
        else
            m_draft.notice(ImportField::Number, tr("The register gives the numbers itself: this one is not kept."));
        return nullptr;
    }

    const Proposal *byTitle() const
    {
        const QString title = foldForSearch(m_draft.text(ImportField::Title));
        const Proposal *found = nullptr;
        if (title.isEmpty())
            return nullptr;
        for (const size_t index : m_known.byPlace.values(m_draft.row().commune)) {
            const Proposal &one = m_known.all[index];
            if (one.campaign == m_campaign.id && foldForSearch(one.title) == title
                && (!found || one.number > found->number))
                found = &one;
        }
        return found;
    }

    void readPlain()
    {
        for (const auto &[field, member] : kTexts)
            m_cells.text(field, m_before.*member, m_after.*member);
        for (const auto &[field, member] : kDays)
            m_cells.day(field, m_before.*member, m_after.*member);
        m_cells.day(ImportField::ReceivedOn, m_isNew ? QDate() : m_before.receivedOn, m_after.receivedOn);
        m_cells.count(ImportField::Places, m_before.places, m_after.places, m_isNew);
        m_cells.minutes(ImportField::Minutes, m_before.minutes, m_after.minutes, m_isNew);
    }

    std::optional<FormAnswer> answerIn(const QString &text) const
    {
        for (const FormAnswer answer : ProposalWords::answers()) {
            if (foldForSearch(text) == foldForSearch(ProposalWords::label(answer))
                || text == ProposalWords::word(answer))
                return answer;
        }
        const auto read = readYesNo(text);
        return read ? std::optional(*read ? FormAnswer::Yes : FormAnswer::No) : std::nullopt;
    }

    void readWords()
    {
        const auto shown = [](FormAnswer answer) {
            return answer == FormAnswer::Unknown ? QString() : ProposalWords::label(answer);
        };
        for (const auto &[field, member] : kAnswers) {
            const QString text = m_draft.text(field);
            const auto answer = answerIn(text);
            if (!text.isEmpty() && !answer)
                m_draft.fail(field, tr("“%1” is not understood. Write: oui or non.").arg(text));
            if (text.isEmpty() || !answer || *answer == FormAnswer::Unknown)
                continue;
            m_after.*member = *answer;
            m_draft.show(field, shown(m_before.*member), shown(*answer));
        }
        for (const auto &[field, member] : kFlags) {
            const QString text = m_draft.text(field);
            const auto answer = readYesNo(text);
            if (!text.isEmpty() && !answer)
                m_draft.fail(field, tr("“%1” is not understood. Write: oui or non.").arg(text));
            if (text.isEmpty() || !answer)
                continue;
            m_after.*member = *answer;
            m_draft.show(field, m_isNew ? QString() : shown(m_before.*member ? FormAnswer::Yes : FormAnswer::No),
                         shown(*answer ? FormAnswer::Yes : FormAnswer::No));
        }
        readCarrier();
    }

    void readCarrier()
    {
        const QString text = m_draft.text(ImportField::Carrier);
        if (text.isEmpty())
            return;
        for (const ProposalCarrier carrier : ProposalWords::carriers()) {
            if (foldForSearch(text) != foldForSearch(ProposalWords::label(carrier))
                && text.toLower() != ProposalWords::word(carrier))
                continue;
            m_after.carrier = carrier;
            m_draft.show(ImportField::Carrier, m_isNew ? QString() : ProposalWords::label(m_before.carrier),
                         ProposalWords::label(carrier));
            return;
        }
        m_cells.keepInNote(ImportField::Carrier, tr("Carried by: %1", "line of a note").arg(text), m_after.notes);
    }

    void readPhone()
    {
        const QString text = m_draft.text(ImportField::ReferentPhone);
        if (text.isEmpty())
            return;
        m_after.referentPhone = normalisePhone(text);
        if (!isPlausiblePhone(m_after.referentPhone))
            m_draft.notice(ImportField::ReferentPhone,
                           tr("This does not look like a telephone number. It is kept as it is."));
        m_draft.show(ImportField::ReferentPhone, displayPhone(m_before.referentPhone),
                     displayPhone(m_after.referentPhone));
    }

    QString typeName(ActionTypeId id) const
    {
        for (const ActionType &type : m_known.types) {
            if (type.id == id)
                return type.name;
        }
        return {};
    }

    void readType()
    {
        const QString text = m_draft.text(ImportField::ActionType);
        if (text.isEmpty())
            return;
        const QString typed = foldForSearch(text);
        const auto named = [&](const auto &test) {
            return std::find_if(m_known.types.begin(), m_known.types.end(),
                                [&](const ActionType &type) { return test(foldForSearch(type.name)); });
        };
        auto type = named([&](const QString &name) { return name == typed; });
        if (type == m_known.types.end() && typed.size() > 4)
            type = named([&](const QString &name) { return name.startsWith(typed + u' '); });
        if (type == m_known.types.end()) {
            m_cells.keepInNote(ImportField::ActionType, tr("Type of action: %1", "line of a note").arg(text),
                               m_after.notes);
            return;
        }
        m_after.type = type->id;
        m_draft.show(ImportField::ActionType, typeName(m_before.type), type->name);
    }

    void assumeHours()
    {
        if (m_after.minutes > 0 || !m_draft.text(ImportField::Minutes).isEmpty())
            return;
        m_after.minutes = m_known.usualMinutes.value(m_campaign.id);
        const ImportField at = m_draft.has(ImportField::Minutes) ? ImportField::Minutes : ImportField::Title;
        m_draft.notice(at, tr("The hours are not given: %1 are taken.").arg(formatMinutes(m_after.minutes)));
    }

    // What a row that could be written runs into.
    void lookAround()
    {
        ImportRow &row = m_draft.row();
        if (row.own != ImportRow::Same && m_campaign.isClosed())
            m_draft.fail(whereYear(), tr("The year %1 is closed: it takes no more proposals.").arg(m_campaign.name));
        const QString text = m_draft.text(ImportField::State);
        for (const ProposalStatus status : ProposalWords::statuses()) {
            const QString label = ProposalWords::label(status);
            if (status != m_after.status
                && (foldForSearch(text) == foldForSearch(label) || text == ProposalWords::word(status)))
                m_cells.leaveStatus(ProposalWords::label(m_after.status), label, m_isNew);
        }
        if (m_isNew && !m_known.entitled.contains(row.commune))
            m_draft.notice(
                m_draft.text(ImportField::Commune).isEmpty() ? ImportField::Code : ImportField::Commune,
                tr("%1 is not an entitled commune: its action can be found conforming only with a derogation.")
                    .arg(row.communeName));
    }

    ImportRowDraft &m_draft;
    const ImportContext &m_context;
    ImportCells m_cells;
    const KnownProposals &m_known;
    Campaign m_campaign;
    bool m_isNew = false;
    Proposal m_before;
    Proposal m_after;
};

} // namespace

void readProposalRow(ImportRowDraft &draft, const ImportContext &context, const KnownProposals &known)
{
    ProposalRow(draft, context, known).read();
}

} // namespace pc
