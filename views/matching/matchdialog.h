// Brings an action and a student together: candidates of one action, or actions of one student, best first, each with
// its reasons. Those outside the rule stand apart and need a derogation.
//
// Opened without an action it asks for one first. Nothing happens without a click: "Affect" makes the affectation with the
// hours and days that stand there, "Send to the mayor" is the softer step. It is opened with open(); ranking and writing are
// models/matching's.
#pragma once

#include "models/matching/matchingrepository.h"
#include "models/matching/matchmodel.h"
#include "models/store/store.h"
#include "views/common/dialogs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace pc {

class LookupField;
class ToneNote;

class MatchDialog final : public QDialog {
    Q_OBJECT

public:
    /// Candidates for an action of the campaign of today, to be chosen when none is given.
    MatchDialog(Store &store, Dialogs &dialogs, ProposalId proposal, QWidget *parent = nullptr);
    /// The same; without an action it is chosen among those of this campaign.
    MatchDialog(Store &store, Dialogs &dialogs, ProposalId proposal, CampaignId campaign, QWidget *parent);
    /// Actions for a student, in a campaign.
    MatchDialog(Store &store, Dialogs &dialogs, StudentId student, CampaignId campaign, QWidget *parent = nullptr);

    /// From the commune; outside the rule.
    QTableView *table(bool outside) const { return outside ? m_outside.view : m_inside.view; }
    /// Where the action is chosen; hidden when one was given.
    LookupField *chooser() const { return m_chooser; }
    /// The match chosen; nullptr when there is none.
    const Match *current() const;

Q_SIGNALS:
    /// The affectation made.
    void assigned(qint64 assignment);
    /// The candidature is with the mayor of an action.
    void transmitted(qint64 application);

private:
    /// One of the two lists, with its title.
    struct Group {
        MatchModel *model = nullptr;
        QTableView *view = nullptr;
        QLabel *title = nullptr;
    };

    MatchDialog(Store &store, MatchModel::Kind kind, QWidget *parent);
    Group makeGroup(const QString &name, QVBoxLayout *column);
    void makeChooser(QVBoxLayout *column);
    QWidget *makeDetails();
    QWidget *makePlan(QWidget *parent);
    void makeButtons(QVBoxLayout *column);
    void load();
    void loadCandidates();
    void loadOffers();
    MatchPlan typedPlan() const;
    QString planRefusal() const;
    QString refusal() const;
    void fill(std::vector<Match> matches);
    void choose(Group &group);
    void showMatch();
    void showReasons(const std::vector<MatchReason> &reasons);
    void enable();
    void affect();
    void transmit();
    void tell(const Error &error);

    Store &m_store;
    MatchModel::Kind m_kind;
    ProposalId m_proposal;
    StudentId m_student;
    CampaignId m_campaign;
    MatchRules m_rules;
    QWidget *m_choice;
    LookupField *m_chooser;
    QLabel *m_about;
    ToneNote *m_notice;
    Group m_inside;
    Group m_outside;
    QLabel *m_name;
    QWidget *m_reasons;
    QWidget *m_plan;
    QLineEdit *m_minutes;
    QLineEdit *m_startsOn;
    QLineEdit *m_endsOn;
    QLabel *m_quota;
    ToneNote *m_planNote;
    QWidget *m_derogation;
    ToneNote *m_rule;
    QLineEdit *m_reason;
    QLineEdit *m_author;
    ToneNote *m_error;
    QPushButton *m_affect;
    QPushButton *m_transmit;
};

} // namespace pc
