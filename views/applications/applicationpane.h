// One candidature beside the table: where it stands, what may be done next, its form, its wishes, what both sides said,
// what the university decided.
//
// It follows the register. Buttons come from the table of the life cycle; a disabled one says why.
#pragma once

#include "models/applications/applicationsrepository.h"
#include "models/applications/applicationslist.h"
#include "models/campaigns/campaignrules.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace pc {

class EmptyState;
class FieldForm;
class LinkButton;
class ToneNote;
class WishList;

class ApplicationPane final : public QWidget {
    Q_OBJECT

public:
    explicit ApplicationPane(Store &store, QWidget *parent = nullptr);

    /// Shows a candidature; an invalid key shows the help.
    void setApplication(ApplicationId application);
    /// The candidature shown, with its words; nullopt when none.
    const std::optional<ApplicationLine> &line() const { return m_line; }
    /// The rules of its campaign.
    const CampaignRules &rules() const { return m_rules; }
    /// Why nothing of it can be changed; empty when it can.
    QString refusal() const { return m_refusal; }
    /// Saves what is being typed.
    void commit();
    void refresh();
    /// The button of a step; hidden when the table does not have it.
    QPushButton *stepButton(ApplicationStatus to) const { return m_steps.value(to); }
    WishList *wishes() const { return m_wishes; }
    FieldForm *form() const { return m_form; }
    FieldForm *answers() const { return m_answers; }

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);
    /// An action is to be found for this student, in the campaign of the candidature.
    void matchRequested(qint64 student, qint64 campaign);

private:
    QWidget *makeHeader();
    QWidget *makeSteps();
    QWidget *makeBody();
    void onChanged(const ChangeSet &changes);
    Status read(bool same);
    void showHeader();
    void showSteps(const ApplicationFacts &facts);
    void showParticipation();
    void takeStep(ApplicationStatus to);
    void askReason(ApplicationStatus to, const QString &verb);
    void send();
    void saveForm(const QString &key, const QString &value);
    void saveAnswer(const QString &key, const QString &value);
    Status write(const QString &text, const Store::Work &work);
    void tell(const Error &error);

    Store &m_store;
    ApplicationId m_id;
    std::optional<ApplicationLine> m_line;
    Application m_application;
    CampaignRules m_rules;
    QString m_refusal;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_identity;
    ToneNote *m_status;
    ToneNote *m_closed;
    ToneNote *m_participation;
    QLabel *m_contact; ///< what may be given to the mayor
    LinkButton *m_student;
    LinkButton *m_action;
    QPushButton *m_match;
    QMap<ApplicationStatus, QPushButton *> m_steps;
    FieldForm *m_form;
    FieldForm *m_answers;
    QLabel *m_answersTitle;
    WishList *m_wishes;
};

} // namespace pc
