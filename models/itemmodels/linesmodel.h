// A list of records with its lines: a window of rows read in batches around what is on screen.
//
// A subclass says: columns and index (to the constructor), lines() of a batch of keys, keyOf() one, display(), and
// where it differs edit(), tone(), toolTip(), copied(); setData() when a column is editable (see write()).
#pragma once

#include "models/itemmodels/recordsmodel.h"
#include "models/itemmodels/roles.h"
#include "models/itemmodels/rowwindow.h"

namespace pc {

template <typename Line>
class LinesModel : public RecordsModel {
public:
    /// The line of a row; nullptr when it cannot be read. Valid until the next call.
    const Line *line(int row) const
    {
        const RowKey wanted = keyAt(row);
        if (const Line *known = m_window.find(wanted))
            return known;
        const size_t first = static_cast<size_t>(std::max(0, row - kBatch / 4));
        const size_t last = std::min(keys().size(), first + kBatch);
        auto read = lines(
            {keys().begin() + static_cast<std::ptrdiff_t>(first), keys().begin() + static_cast<std::ptrdiff_t>(last)});
        if (!read)
            return nullptr;
        for (Line &each : *read) {
            const RowKey key = keyOf(each);
            m_window.put(key, std::move(each));
        }
        return m_window.find(wanted);
    }

protected:
    using RecordsModel::RecordsModel;

    /// The lines of these keys, in any order.
    virtual Result<std::vector<Line>> lines(const std::vector<RowKey> &keys) const = 0;
    virtual RowKey keyOf(const Line &line) const = 0;
    /// What the eye reads.
    virtual QVariant display(const Line &line, int section) const = 0;
    /// What an editor is given, and what setData() receives back: a word for a choice.
    virtual QVariant edit(const Line &line, int section) const { return display(line, section); }
    /// The tone of a state, for columns with the flag `tone`.
    virtual std::optional<ModelTone> tone(const Line &line, int section) const
    {
        Q_UNUSED(line)
        Q_UNUSED(section)
        return std::nullopt;
    }
    virtual QString toolTip(const Line &line, int section) const { return display(line, section).toString(); }
    /// What a spreadsheet receives: numbers without the separators of the eye.
    virtual QString copied(const Line &line, int section) const { return display(line, section).toString(); }
    /// Whether a column flagged editable may be edited in this line.
    virtual bool isEditableLine(const Line &line, int section) const
    {
        Q_UNUSED(line)
        Q_UNUSED(section)
        return true;
    }

private:
    QVariant cell(int row, int section, int role) const final
    {
        const Line *read = line(row);
        if (!read)
            return {};
        switch (role) {
        case Qt::DisplayRole: return display(*read, section);
        case Qt::EditRole: return edit(*read, section);
        case Qt::ToolTipRole: return toolTip(*read, section);
        case CopyRole: return copied(*read, section);
        case ToneRole:
            if (const auto said = tone(*read, section))
                return static_cast<int>(*said);
            return {};
        default: return {};
        }
    }
    bool isEditable(int row, int section) const final
    {
        if (!RecordsModel::isEditable(row, section))
            return false;
        const Line *read = line(row);
        return read && isEditableLine(*read, section);
    }
    void forgetRows() final { m_window.clear(); }
    void forgetRow(RowKey key) final { m_window.forget(key); }

    mutable RowWindow<Line> m_window;
};

} // namespace pc
