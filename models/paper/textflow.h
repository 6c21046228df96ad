// Some text broken into lines at a width, painted whole or in part. Shapes its glyphs once, however often it is painted.
//
// A word too long for the width is broken anywhere, never clipped. Missing glyphs come from other families.
#pragma once

#include "models/paper/paper.h"
#include "models/paper/paperfonts.h"

#include <memory>

class QTextLayout;

namespace pc {

class Canvas;

class TextFlow {
public:
    /// Not wrapped yet: one line for each line of the text.
    TextFlow(const PaperFonts &fonts, const std::vector<Run> &runs, const TextStyle &style);
    TextFlow(const PaperFonts &fonts, const QString &text, const TextStyle &style);
    ~TextFlow();
    TextFlow(TextFlow &&) noexcept;
    TextFlow &operator=(TextFlow &&) noexcept;

    /// Breaks the lines at a width in millimetres.
    void wrap(double width);

    int lines() const { return m_lines; }
    double pitch() const { return m_pitch; }            ///< from a line to the next
    double height() const { return m_lines * m_pitch; }
    double width() const { return m_width; }            ///< of the widest line
    double baseline() const { return m_baseline; }      ///< of the first line, from the top
    const QString &text() const { return m_text; }

    /// Paints `count` lines from `first`, the top of the first at `at`, aligned in `width`. All lines without a count.
    void paint(Canvas &canvas, const QPointF &at, double width, Align align = Align::Start, double grey = 0, int first = 0,
               int count = -1) const;

private:
    void lay(double widthInTwips);

    std::unique_ptr<QTextLayout> m_layout;
    QString m_text;
    int m_lines = 0;
    double m_pitch = 0;
    double m_width = 0;
    double m_baseline = 0;
};

} // namespace pc
