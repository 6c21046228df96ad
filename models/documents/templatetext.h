// The language of templates: text with fields, conditions, repetitions and numbering, and what it gives when filled.
//
// Pure. One line is one paragraph. At the beginning of a line: "# " title, "## " heading, "### " subheading, "- " item,
// "> " right half, "^ " centred, "~ " note, "| a | b |" row of a table ("|= a | b |" its header, "|+ a | b |" its
// total), "---" new page, "✂ text" line to cut along. Within a line: **bold**, //italic//, {field}, {article}
// (1, 2, 3… in this document). Alone on a line: {if name} {if not name} {else} {end}, {each list} {end}, and fields of
// kind Blocks. {if}…{end} and {each}…{end} may also stand within one line or cell. "{{" is a brace. An unknown or
// unclosed thing is an error at its place; nothing is lost.
//
// {if name} holds for a condition that is true, a text that is not blank, a list or blocks that are not empty. Between
// {each list} and {end} the fields of a row are found first, then those around it.
// Rows that follow each other, whatever conditions and repetitions stand between them, are one table; all have as many
// cells. A cell that begins with "> " or "^ " in the first row aligns its column at the end or in the centre.
// Marks that are not closed on their line or in their cell, and "//" after a colon, are plain characters; so is all of a
// field's value. A line end within a value is "\n" in its run.
//
// What disappears: a line with a field or condition that gives nothing but spaces goes with its marker, so that an absent
// second line of an address leaves no hole. Of two empty lines around what disappeared one goes too. A field that gives
// nothing between two spaces takes one along. An empty line is a gap of 3 mm on paper, except at both ends.
#pragma once

#include "models/documents/fieldvalues.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace pc {

struct TemplateError {
    qsizetype position = 0; ///< in the text, UTF-16 units
    qsizetype length = 0;
    QString message; ///< translated, says what to do

    friend bool operator==(const TemplateError &, const TemplateError &) = default;
};

/// A field, condition or repetition where it stands in the text, for whoever shows it as a label. Those in error too, so
/// long as they read as one.
struct TemplateToken {
    enum class Kind { Field, If, IfNot, Else, Each, End, Article };
    Kind kind = Kind::Field;
    qsizetype position = 0;
    qsizetype length = 0;
    QString name; ///< of the field, condition or list

    friend bool operator==(const TemplateToken &, const TemplateToken &) = default;
};

struct TemplateNode;

class TemplateText {
    Q_DECLARE_TR_FUNCTIONS(pc::TemplateText)

public:
    /// Reads a text; `known` are the fields it may use.
    TemplateText(const QString &text, const std::vector<FieldInfo> &known);

    /// In the order of the text; none means it can be used.
    const std::vector<TemplateError> &errors() const { return m_errors; }
    const std::vector<TemplateToken> &tokens() const { return m_tokens; }
    /// An error with its place, for a message: "Line 3: …".
    static QString sentence(const QString &text, const TemplateError &error);
    /// The blocks it gives; a field without a value gives nothing, a field in error its own source.
    std::vector<Block> fill(const FieldValues &values) const;
    /// The same as plain text, for an e-mail.
    QString fillPlain(const FieldValues &values) const;
    /// Names of the fields used that are empty in these values: what is missing on the document.
    QStringList empty(const FieldValues &values) const;

private:
    std::shared_ptr<const TemplateNode> m_root;
    std::vector<TemplateError> m_errors;
    std::vector<TemplateToken> m_tokens;
};

} // namespace pc
