// The pieces of one line of a template: texts, marks, bars between cells, and what stands between braces.
//
// It knows no field; time and memory grow with the length of the line, whatever is in it.
#pragma once

#include "models/documents/templatetext.h"

namespace pc {

struct TemplateLexeme {
    enum class Kind {
        Text,
        Bold,   ///< "**"
        Italic, ///< "//"
        Bar,    ///< "|"
        Brace,  ///< a token
        Broken, ///< a brace that does not read as one; shown as it is
    };
    Kind kind = Kind::Text;
    qsizetype position = 0; ///< in the whole text
    qsizetype length = 0;
    QString text = {}; ///< of a text, "{{" already one brace; of what is broken, its source
    TemplateToken token = {};
    bool isClosed = true; ///< of what is broken: it has its closing brace
};

/// `line` begins at `position` of the whole text.
std::vector<TemplateLexeme> templateLexemes(QStringView line, qsizetype position);
/// What stands between braces; none when it does not read as a token.
std::optional<TemplateToken> templateToken(QStringView inside);

} // namespace pc
