// A row of an import read as a proposal of action of one campaign: a new one, which is then "submitted" and receives its
// number, or one of the register that the row completes or corrects (importproposalrow.h). Its life is not touched.
#include "models/base/textfold.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/exchange/importproposalrow.h"
#include "models/proposals/proposalsrepository.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"),
     "code insee|insee|n° insee|code commune|code de la commune|codgeo|com|depcom"},
    {ImportField::Commune, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune"),
     "commune|nom de la commune|libellé de la commune|mairie|collectivité|village"},
    {ImportField::Number, "number", QT_TRANSLATE_NOOP("pc::ImportFields", "Number of the proposal"),
     "n°|numéro|number|n° de proposition|numéro de proposition|n° de la proposition|référence|réf"},
    {ImportField::Campaign, "campaign", QT_TRANSLATE_NOOP("pc::ImportFields", "University year"),
     "année universitaire|campagne|année scolaire"},
    {ImportField::State, "status", QT_TRANSLATE_NOOP("pc::ImportFields", "Status"), "statut|état|avancement"},
    {ImportField::Title, "title", QT_TRANSLATE_NOOP("pc::ImportFields", "Title"),
     "intitulé|titre|intitulé de l'action|titre de l'action|nom de l'action|action|proposition|proposition d'action|libellé", true},
    {ImportField::ActionType, "type", QT_TRANSLATE_NOOP("pc::ImportFields", "Type of action"),
     "type|type d'action|thème|thématique|domaine|catégorie"},
    {ImportField::Minutes, "minutes", QT_TRANSLATE_NOOP("pc::ImportFields", "Hours"),
     "heures|nb heures|nb d'heures|nombre d'heures|durée|durée totale|volume horaire|heures prévues"},
    {ImportField::StartsOn, "starts_on", QT_TRANSLATE_NOOP("pc::ImportFields", "First day"),
     "du|début|date de début|date début|commence le|à partir du"},
    {ImportField::EndsOn, "ends_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Last day"),
     "au|fin|date de fin|date fin|jusqu'au|se termine le"},
    {ImportField::Rhythm, "rhythm", QT_TRANSLATE_NOOP("pc::ImportFields", "Rhythm"),
     "rythme|calendrier|jours|horaires|fréquence|créneaux"},
    {ImportField::Places, "places", QT_TRANSLATE_NOOP("pc::ImportFields", "Places for students"),
     "places|nb de places|nombre de places|nombre d'étudiants|nb d'étudiants|nb étudiants|étudiants demandés", true},
    {ImportField::Objective, "objective", QT_TRANSLATE_NOOP("pc::ImportFields", "Objective"),
     "objectif|objectifs|but|finalité"},
    {ImportField::Tasks, "tasks", QT_TRANSLATE_NOOP("pc::ImportFields", "Tasks of the student"),
     "tâches|tâches de l'étudiant|missions|mission|description|descriptif|contenu"},
    {ImportField::Audience, "audience", QT_TRANSLATE_NOOP("pc::ImportFields", "Audience"),
     "public|public concerné|public visé|bénéficiaires"},
    {ImportField::Place, "place", QT_TRANSLATE_NOOP("pc::ImportFields", "Place"),
     "lieu|lieu de l'action|adresse de l'action|site"},
    {ImportField::Skills, "skills", QT_TRANSLATE_NOOP("pc::ImportFields", "Skills wished for"),
     "compétences|compétences souhaitées|profil|profil recherché"},
    {ImportField::ReferentName, "referent_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Referent"),
     "référent|référente|référent communal|élu référent|nom du référent|responsable"},
    {ImportField::ReferentPhone, "referent_phone", QT_TRANSLATE_NOOP("pc::ImportFields", "Phone of the referent"),
     "téléphone du référent|tél du référent|téléphone|tél|tel|n° de téléphone"},
    {ImportField::ReferentEmail, "referent_email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail of the referent"),
     "courriel du référent|mail du référent|e-mail|mail|courriel|mél"},
    {ImportField::ReceivedOn, "received_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Received on"),
     "reçue le|reçu le|date de réception|déposée le|date de dépôt"},
    {ImportField::Flexible, "flexible", QT_TRANSLATE_NOOP("pc::ImportFields", "Flexible period"),
     "période souple|dates souples|souplesse"},
    {ImportField::MinorsAccepted, "minors_accepted", QT_TRANSLATE_NOOP("pc::ImportFields", "Minors accepted"),
     "mineurs acceptés|mineurs"},
    {ImportField::WithChildren, "with_children", QT_TRANSLATE_NOOP("pc::ImportFields", "With children"),
     "en présence d'enfants|présence d'enfants|avec des enfants"},
    {ImportField::Material, "material", QT_TRANSLATE_NOOP("pc::ImportFields", "Material"), "matériel|matériel fourni"},
    {ImportField::Transport, "transport", QT_TRANSLATE_NOOP("pc::ImportFields", "Transport"), "transport|transports|accès"},
    {ImportField::Meals, "meals", QT_TRANSLATE_NOOP("pc::ImportFields", "Meals provided"), "repas|repas fournis"},
    {ImportField::Expenses, "expenses", QT_TRANSLATE_NOOP("pc::ImportFields", "Expenses refunded"),
     "frais|frais remboursés|remboursement des frais"},
    {ImportField::Carrier, "carrier", QT_TRANSLATE_NOOP("pc::ImportFields", "Carried by"), "structure porteuse|porteur|portée par"},
    {ImportField::CarrierName, "carrier_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Name of the carrier"),
     "nom de la structure porteuse|nom du porteur"},
    {ImportField::ReferentRole, "referent_role", QT_TRANSLATE_NOOP("pc::ImportFields", "Role of the referent"),
     "fonction du référent|qualité du référent"},
    {ImportField::NoReplacement, "no_replacement", QT_TRANSLATE_NOOP("pc::ImportFields", "Does not replace an employee"),
     "ne remplace pas un agent|non-substitution"},
    {ImportField::AgentDoesIt, "agent_does_it", QT_TRANSLATE_NOOP("pc::ImportFields", "An employee does these tasks today"),
     "un agent fait déjà ces tâches"},
    {ImportField::PostVacant, "post_vacant", QT_TRANSLATE_NOOP("pc::ImportFields", "A post of that kind is vacant"),
     "un poste de ce type est vacant|poste vacant"},
    {ImportField::Insured, "insured", QT_TRANSLATE_NOOP("pc::ImportFields", "Volunteers insured by the commune"),
     "bénévoles assurés par la commune|bénévoles assurés|assurance des bénévoles"},
    {ImportField::Insurer, "insurer", QT_TRANSLATE_NOOP("pc::ImportFields", "Insurer"), "assureur|compagnie d'assurance"},
    {ImportField::PolicyNumber, "policy_number", QT_TRANSLATE_NOOP("pc::ImportFields", "Policy number"),
     "numéro de contrat|n° de contrat|n° de police"},
    {ImportField::DeliberationNumber, "deliberation_number", QT_TRANSLATE_NOOP("pc::ImportFields", "Deliberation number"),
     "numéro de la délibération|n° de délibération|délibération"},
    {ImportField::DeliberationOn, "deliberation_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Deliberation of"),
     "date de la délibération|délibération du"},
    {ImportField::Knowledge, "knowledge", QT_TRANSLATE_NOOP("pc::ImportFields", "Acquis: knowledge"), "acquis : savoir|savoir|savoirs"},
    {ImportField::KnowHow, "know_how", QT_TRANSLATE_NOOP("pc::ImportFields", "Acquis: know-how"), "acquis : savoir-faire|savoir-faire"},
    {ImportField::Attitudes, "attitudes", QT_TRANSLATE_NOOP("pc::ImportFields", "Acquis: attitudes"), "acquis : savoir-être|savoir-être"},
    {ImportField::SignedOn, "signed_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Day of the signature"),
     "date de signature|signée le|signé le"},
    {ImportField::Recurrent, "recurrent", QT_TRANSLATE_NOOP("pc::ImportFields", "Offered again each year"),
     "reproposée chaque année|récurrente|chaque année"},
    {ImportField::Notes, "notes", QT_TRANSLATE_NOOP("pc::ImportFields", "Notes"),
     "notes|note|observations|observation|remarques|remarque|commentaires|commentaire"},
};
// clang-format on

class ProposalsReader final : public ImportReader {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalImport)

public:
    explicit ProposalsReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        if (!m_known) {
            if (Status status = load(); !status)
                return status;
        }
        if (draft.saysAnything())
            readProposalRow(draft, m_context, *m_known);
        return done();
    }
    void forget() override { m_known.reset(); }

    QString obstacle(const ImportMapping &mapping) override
    {
        if (!m_context.campaign.id.isValid())
            return tr("There is no university year to put these proposals in. Open one first.");
        return m_context.campaign.isClosed() && !fills(mapping, ImportField::Campaign)
            ? tr("The year %1 is closed: choose another one.").arg(m_context.campaign.name)
            : QString();
    }

private:
    Status load()
    {
        KnownProposals known;
        const auto campaigns = CampaignsRepository(m_context.database).all();
        if (!campaigns)
            return campaigns.error();
        known.campaigns = *campaigns;
        for (const Campaign &campaign : known.campaigns) {
            const auto rules = CampaignRulesRepository(m_context.database).of(campaign.id);
            if (!rules)
                return rules.error();
            known.usualMinutes.insert(campaign.id, rules->quotaMinutes);
        }
        auto all = ProposalsRepository(m_context.database).all();
        if (!all)
            return all.error();
        known.all = std::move(*all);
        for (size_t i = 0; i < known.all.size(); ++i) {
            known.byNumber.insert(known.all[i].number, i);
            known.byPlace.insert(known.all[i].commune, i);
        }
        const auto types = ActionTypesRepository(m_context.database).all();
        if (!types)
            return types.error();
        known.types = *types;
        const Status status =
            m_context.database.select(QStringLiteral("SELECT commune FROM commune_index WHERE eligible = 1"), {},
                                      [&](const Row &row) {
                                          known.entitled.insert({row.integer(0)});
                                          return true;
                                      });
        if (status)
            m_known = std::move(known);
        return status;
    }

    ImportContext m_context;
    std::optional<KnownProposals> m_known;
};

Status apply(Transaction &transaction, const ImportRow &row)
{
    const auto &proposal = row.as<Proposal>();
    if (proposal.id.isValid())
        return ProposalsRepository::update(transaction, proposal);
    const auto added = ProposalsRepository::add(transaction, proposal);
    return added ? done() : Status(added.error());
}

} // namespace

const ImportKindSpec &proposalsImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::Proposals,
        .word = "proposals",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Proposals of action"),
        .fields = kFields,
        .passedOver = "stage|where it stands|étape|arrondissement|places_taken|places taken|places prises|conformity|"
                      "conformité|conformity_on|conformity decided on|conformité : décidée le|conformity_reason|"
                      "conformity: reason|conformité : motif|opinion|opinion of the university|avis de l'université|"
                      "opinion_on|opinion given on|avis rendu le",
        .communeNeeded = true,
        .repeatable = false,
        .missing = [](const ImportMapping &mapping) -> const char * {
            return fills(mapping, ImportField::Title)
                ? nullptr
                : QT_TRANSLATE_NOOP("pc::ImportFields", "A column must hold the title of each action.");
        },
        .step = [](const ImportPlan &plan) { return ImportPlanner::tr("Import of %n proposal(s) of action", nullptr, plan.counts.chosen); },
        .key =
            [](const ImportRow &row) {
                const auto &proposal = row.as<Proposal>();
                return proposal.id.isValid() ? QString::number(proposal.id.value)
                                             : QStringList{QString::number(proposal.campaign.value),
                                                           QString::number(row.commune.value),
                                                           foldForSearch(proposal.title)}
                                                   .join(u'\n');
            },
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<ProposalsReader>(context);
        },
    };
    return spec;
}

} // namespace pc
