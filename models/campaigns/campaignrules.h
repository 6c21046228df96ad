// The rules of one campaign: quota, alert marks, steps that are asked for, signatures, sentences.
//
// They are copied from the dated settings when the campaign opens, so an old year keeps the rules it was run by.
// A rule the campaign does not hold is read from the dated settings on its first day, then from the defaults that
// come with the program. Nothing here applies a rule.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <QMap>
#include <QStringList>

namespace pc {

/// Names of the rules, in campaign_rule, in the dated settings and in the defaults; the values are text.
namespace rule {
inline const QString quotaMinutes = QStringLiteral("quota_minutes");
inline const QString alertMinutes = QStringLiteral("alert_minutes");
inline const QString overMinutes = QStringLiteral("over_minutes");
inline const QString majorityAge = QStringLiteral("majority_age");
inline const QString participationValidated = QStringLiteral("step_participation");
inline const QString opinionAsked = QStringLiteral("step_opinion");
inline const QString wishesRanked = QStringLiteral("step_wishes");
inline const QString detailedGate = QStringLiteral("step_gate");
inline const QString signatures = QStringLiteral("signatures");
inline const QString legalBasis = QStringLiteral("sentence_legal_basis");
inline const QString noPay = QStringLiteral("sentence_no_pay");
inline const QString privacy = QStringLiteral("sentence_privacy");
} // namespace rule

struct CampaignRules {
    int quotaMinutes = 0;                ///< per student and campaign; a target, not a limit
    int alertMinutes = 0;                ///< first mark: the quota is near
    int overMinutes = 0;                 ///< second mark: well above the quota
    int majorityAge = 0;                 ///< years; source: code civil, art. 414
    bool participationValidated = false; ///< the university validates or not each participation
    bool opinionAsked = false;           ///< the university gives its opinion on each action
    bool wishesRanked = false;           ///< students rank their wishes
    bool detailedGate = false;           ///< every condition of the start gate is asked for, not one line of ticks
    QStringList signatures;              ///< parties that must sign a convention, words of table `signature`
    QMap<QString, QString> sentences;    ///< rule::legalBasis, rule::noPay, rule::privacy

    friend bool operator==(const CampaignRules &, const CampaignRules &) = default;
};

class CampaignRulesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::CampaignRulesRepository)

public:
    explicit CampaignRulesRepository(Database &database) : m_database(database) {}

    /// Minutes a rule may ask for at most: 1,000 hours.
    static constexpr int maximumMinutes = 60000;

    Result<CampaignRules> of(CampaignId campaign);
    /// What a campaign beginning on this day would be run by.
    Result<CampaignRules> inForce(QDate day);
    /// One rule as text, wherever it comes from.
    Result<QString> value(CampaignId campaign, const QString &name);
    /// The values a rule may have; pure. Error Invalid, with the name of the rule as detail.
    static Status validate(const QString &name, const QString &value);
    /// Why the two marks and the quota are in the wrong order; empty when the first mark is at most the quota, and the
    /// second at least. Pure.
    static QString marksRefusal(const CampaignRules &rules);
    /// Why a dated setting would put the marks and the quota of new campaigns in the wrong order, on its first day or on
    /// a later day one of the three changes; empty when it would not, or is none of the three.
    static Result<QString> defaultRefusal(Database &database, const QString &name, const QString &value, QDate from);
    /// The words rule::signatures is made of, separated by commas, in the order of the page of signatures.
    static QStringList signatories();
    /// Sets a rule of one campaign. Error Invalid for a value the rule cannot have, or that puts quota and marks in the
    /// wrong order; the message says which it may.
    static Status set(Transaction &transaction, CampaignId campaign, const QString &name, const QString &value);
    /// Writes every rule of a campaign that has just been added, from the settings in force on its first day.
    static Status copyDefaults(Transaction &transaction, CampaignId campaign);

private:
    Database &m_database;
};

} // namespace pc
