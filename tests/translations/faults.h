// What can be wrong with a translated sentence without knowing its meaning. Each check returns one complaint per
// fault; tst_translations tries them on planted faults.
#pragma once

#include "tests/translations/catalogue.h"

namespace pc::translations {

/// Unfinished, vanished, empty, or without its two plural forms.
QStringList finishFaults(const Sentence &sentence);
/// Placeholders, mnemonics, ends and edges that differ from the source's.
QStringList fidelityFaults(const Sentence &sentence);
/// French typography: apostrophes, quotation marks, no-break spaces, accents on capitals.
QStringList typographyFaults(const Sentence &sentence);
/// English words, and words the glossary replaces by others.
QStringList wordingFaults(const Sentence &sentence);

} // namespace pc::translations
