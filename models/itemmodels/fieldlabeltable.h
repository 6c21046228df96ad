// One table of names for the columns of the register, kept in several files; only fieldlabels.cpp reads it.
//
// The names are source sentences of the context pc::FieldLabels; nothing is translated here.
#pragma once

#include <span>

namespace pc {

struct FieldLabel {
    const char *table;
    const char *column; ///< empty: the table itself
    const char *text;
};

std::span<const FieldLabel> officeFieldLabels();
std::span<const FieldLabel> campaignFieldLabels();
std::span<const FieldLabel> proposalFieldLabels();
std::span<const FieldLabel> studentFieldLabels();
std::span<const FieldLabel> assignmentFieldLabels();
std::span<const FieldLabel> paperFieldLabels();
std::span<const FieldLabel> labelFieldLabels();

} // namespace pc
