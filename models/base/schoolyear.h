// A university year, "2026-2027": by custom from 1 September to 31 August.
//
// Only the customary bounds live here; a campaign keeps its own dates, which the office may change.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace pc {

struct SchoolYear {
    int firstYear = 0;

    friend auto operator<=>(const SchoolYear &, const SchoolYear &) = default;

    QDate begins() const { return {firstYear, 9, 1}; }
    QDate ends() const { return {firstYear + 1, 8, 31}; }
    /// "2026-2027".
    QString label() const;

    /// The university year a day belongs to; 31 August is the last day of a year.
    static SchoolYear of(QDate day);
    /// Reads "2026-2027", "2026/2027" or "2026"; the second year must follow the first.
    static std::optional<SchoolYear> parse(QStringView text);
};

} // namespace pc
