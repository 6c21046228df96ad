// The signatures of a convention or of one of its amendments, and its amendments, as small tables edited in their cells.
//
// A row of signatures is a party that must sign, or has signed. A cell writes one change of the register; a refusal
// comes out as a signal, because setData() can only say no.
#pragma once

#include "models/assignments/assignmentsrepository.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace pc {

class SignaturesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PartyColumn, SignedOn, OriginalOn, Person, ColumnCount };

    struct Line {
        Party party = Party::Student;
        bool required = false;
        std::optional<Signature> signature;
        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit SignaturesModel(Store &store, QObject *parent = nullptr);

    /// Shows the convention of an affectation, or one of its amendments; an invalid affectation shows none.
    void setAssignment(AssignmentId id, AmendmentId amendment = {});
    /// Reads again: by itself after each change.
    void refresh();
    const Line &lineAt(int row) const { return m_lines[static_cast<size_t>(row)]; }
    /// Row of a party, −1 when it is not shown.
    int rowOf(Party party) const;
    /// Records that a party signed on a day, keeping what is known of its signature.
    bool sign(int row, QDate on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const pc::Error &error);
    /// A change is in the register.
    void edited(const QString &text);

private:
    QString text(const Line &line, int column) const;
    bool write(const Line &line, const Signature &signature, bool remove);

    Store &m_store;
    Signature begun(const Line &line) const;

    AssignmentId m_assignment;
    AmendmentId m_amendment;
    QString m_name; ///< of the student
    bool m_open = false;
    std::vector<Line> m_lines;
};

class AmendmentsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Version, Minutes, SignedOn, Period, AgreedOn, Reason, ColumnCount };

    explicit AmendmentsModel(Store &store, QObject *parent = nullptr);

    void setAssignment(AssignmentId id);
    void refresh();
    /// −1 when it is not shown.
    int rowOf(AmendmentId id) const;
    const Amendment &amendmentAt(int row) const { return m_amendments[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only the day of the signature.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const pc::Error &error);
    void edited(const QString &text);

private:
    QString text(const Amendment &amendment, int column) const;

    Store &m_store;
    AssignmentId m_assignment;
    std::vector<Amendment> m_amendments;
};

} // namespace pc
