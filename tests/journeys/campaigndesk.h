// A fresh register of the Nord with what a step of the campaign needs before it, written through the repositories.
//
// Everybody in it is invented.
#pragma once

#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/hours/hourentry.h"
#include "models/proposals/proposal.h"
#include "models/students/student.h"
#include "tests/journeys/gestures.h"

#include <QDialog>

namespace pc::test {

class CampaignDesk : public DeskTest {
    Q_OBJECT

protected:
    static inline const QString kEtroeungt = QStringLiteral("59218");
    static inline const QString kFeron = QStringLiteral("59229");

    /// One change of the register; fails the test when it is refused.
    void write(const Store::Work &work);
    qint64 number(const QString &sql, const QVariantList &values = {}) const;
    CampaignId campaign() const { return {window()->campaign()}; }

    ProposalId proposal(const QString &code, const QString &title);
    /// Examined, every answer a yes, and declared conforming.
    ProposalId conforming(const QString &code, const QString &title);
    StudentId student(const QString &firstName, const QString &lastName, const QString &code);
    ApplicationId apply(StudentId student, QDate on);
    /// At work, by a decision to start although conditions are missing.
    AssignmentId atWork(ProposalId proposal, StudentId student);
    HourEntryId hours(AssignmentId assignment, QDate day, int minutes);
    void mayor(const QString &code, const QString &lastName);
    std::optional<HourEntry> line(HourEntryId id) const;
    std::vector<HourEntry> lines(AssignmentId assignment) const;

    /// The window as the day begins: on its first page.
    bool begin();
    template <typename Dialog>
    Dialog *opened() const
    {
        Dialog *found = nullptr;
        const bool there = QTest::qWaitFor([&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                    found = dialog;
            }
            return found && QApplication::activeWindow() == found;
        });
        return there ? found : nullptr;
    }
    template <typename PageClass>
    PageClass *page() const
    {
        return qobject_cast<PageClass *>(window()->currentPage());
    }
    static QString placeTitle(const char *source) { return said("pc::Desk", source); }
};

} // namespace pc::test
