// What a code of the official geography stands for. The key of a commune is (kind, code): 59260 is both
// a commune (Ghyvelde) and a commune déléguée of it.
// Source: INSEE, Code officiel géographique, field TYPECOM (COM, COMD, COMA, ARM).
#pragma once

#include <QString>

#include <optional>

namespace pc {

enum class CommuneKind {
    Commune,   ///< COM: a commune of today.
    Delegated, ///< COMD: commune déléguée, part of a commune nouvelle.
    Associated,///< COMA: commune associée, part of an older merger.
    District,  ///< ARM: arrondissement municipal of Paris, Lyon or Marseille.
    Former,    ///< No longer exists; its successor is known through the former codes.
};

/// One upper-case letter, as stored in the register and in the reference file: C, D, A, M, F.
QString toCode(CommuneKind kind);
std::optional<CommuneKind> communeKindFromCode(QStringView code);

} // namespace pc
