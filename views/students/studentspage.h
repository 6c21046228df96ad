// The page Étudiants: who they are, where they come from and whether that entitles them, what they do this year.
//
// What every list does is RecordsPage's. Applying and matching are other rooms': the app is asked by signals.
#pragma once

#include "models/students/studentsmodel.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

namespace pc {

class StudentPane;

class StudentsPage final : public RecordsPage {
    Q_OBJECT

public:
    StudentsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// Students whose entitlement cannot be said yet.
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void setCampaign(qint64 campaign) override;
    void refresh() override;
    void commit() override;

    StudentPane *pane() const { return m_pane; }

public Q_SLOTS:
    void newStudent();
    void mergeSelected();
    void changeSelected();

Q_SIGNALS:
    /// A candidature is to be recorded for a student.
    void applicationRequested(qint64 student);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override { newStudent(); }
    void onEmptySecondary() override;
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override { recount(); }
    void onSelectionChanged() override { enableActions(); }

private:
    void makeStudentActions();
    void enableActions();
    void removeSelected();
    void recount();

    StudentsModel *m_model;
    StudentPane *m_pane;
    QAction *m_new;
    QAction *m_apply;
    QAction *m_merge;
    QAction *m_change;
    QAction *m_remove;
    int m_counter = -1;
};

} // namespace pc
