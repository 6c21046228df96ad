// The hours as a list: chips, table, what may be done with the selected lines. A part of HoursPage.
#pragma once

#include "models/hours/hoursmodel.h"
#include "views/common/recordspage.h"

namespace pc {

class HoursListPage final : public RecordsPage {
    Q_OBJECT

public:
    explicit HoursListPage(Store &store, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString searchHint() const override;
    QList<QAction *> toolbarActions() override;
    /// The selected lines.
    std::vector<HourEntryId> selected() const;
    /// Shows these lines and no other; a chip names them.
    void showLines(const QList<qint64> &ids);
    /// Why the selected lines cannot be signed; empty when they can, or when none is selected.
    QString whyNotSigned() const;

Q_SIGNALS:
    /// The selected lines are to be signed.
    void visaRequested();
    void monthRequested();
    /// whyNotSigned() may be another.
    void selectionJudged();

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter,
                                     const QMap<QString, QStringList> &chosen) const override;
    IndexFilter baseFor(qint64 campaign) const override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override { Q_EMIT monthRequested(); }
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onSelectionChanged() override;
    void onStoreChanged() override { onSelectionChanged(); }

private:
    enum class Step { HandIn, Sign, Contest, Close, Reopen };
    struct StepAction {
        Step step;
        QAction *action;
    };
    void makeSteps();
    static HourStatus goal(Step step);
    static QString whyNot(Step step, const std::vector<HourEntry> &entries);
    QString whyNotTouched(const std::vector<HourEntry> &entries) const;
    static void judge(QAction *action, const QString &why);
    void take(Step step);
    void changeAll();
    std::vector<FacetValue> shownLines(const QStringList &chosen) const;
    void contest();
    void explain();
    struct Question {
        QString title;
        QString sentence;
        QString verb;
        QString reason; ///< given before
    };
    void askReason(const Question &question, const std::function<Result<QString>(const QString &)> &work);
    void remove();
    void report(const Result<QString> &result);

    HoursModel *m_model;
    std::vector<StepAction> m_steps;
    QAction *m_change;
    QAction *m_explain;
    QAction *m_remove;
    QList<qint64> m_only; // lines a chip stands for
};

} // namespace pc
