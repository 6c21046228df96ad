// A person who tries every button of a campaign in no order: steps drawn from the tables of the life cycles themselves,
// allowed or not. What the table says and what the register does must be the same.
#pragma once

#include "models/applications/applicationsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/hours/hoursrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/register/register.h"

#include <QRandomGenerator>

namespace pc::test {

class CampaignWalk {
public:
    CampaignWalk(Register &reg, quint32 seed) : m_register(reg), m_random(seed) {}

    /// One try of any kind. Answers a complaint; empty when everything is as it should be.
    QString step();
    int taken() const { return m_taken; } ///< steps the register took
    int refused() const { return m_refused; }

private:
    int dice(int sides) { return static_cast<int>(m_random.bounded(sides)); }
    bool chance(int oneIn) { return dice(oneIn) == 0; }
    Database &database() { return m_register.database(); }
    QDate today() const { return m_register.store().clock().today(); }
    /// A random key of a table under a condition; 0 when there is none.
    qint64 any(const QString &table, const QString &where = QStringLiteral("1"));
    bool isClosed(CampaignId campaign);
    bool isDayClosed(QDate day);
    /// Does the work as one change and compares with what was expected.
    QString demand(bool expected, const QString &what, const Store::Work &work);
    /// The register may say yes or no, but in words for a person.
    QString attempt(const QString &what, const Store::Work &work);

    QString proposalStep();
    QString applicationStep();
    QString applicationAnswer();
    QString assignmentStep();
    QString assignmentPaper();
    QString newAssignment();
    QString hourStep();
    QString hourEdit();
    QString waiver();
    QString undoOrRedo();

    Register &m_register;
    QRandomGenerator m_random;
    int m_taken = 0;
    int m_refused = 0;
};

} // namespace pc::test
