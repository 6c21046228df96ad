// The first half of a year through the window, step by step: from the mailing to the town halls to the affectation.
//
// Each step begins where the one before ended.
#pragma once

#include "tests/journeys/campaigndesk.h"

namespace pc {
class AutosaveField;
}

namespace pc::test {

class YearDesk : public CampaignDesk {
    Q_OBJECT

protected:
    void mailTheTownHalls();
    void recordTheProposal();
    void examineIt();
    void addTheStudent();
    void recordTheCandidature();
    void affect();

    template <typename PageClass>
    PageClass *go(const char *title)
    {
        Gestures().place(window(), placeTitle(title));
        QCoreApplication::processEvents();
        return page<PageClass>();
    }
    void fill(AutosaveField *field, const QString &text) const;
    void push(QAbstractButton *button) const;
    QAbstractButton *tool(const char *context, const char *text) const;
    /// The status of the first record of a table.
    QString status(const QString &table) const
    {
        const auto found = store().database().scalar(QStringLiteral("SELECT status FROM %1 ORDER BY id LIMIT 1").arg(table));
        return found ? found->toString() : QString();
    }
};

} // namespace pc::test
