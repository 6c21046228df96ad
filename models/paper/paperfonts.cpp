#include "models/paper/paperfonts.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pc {

namespace {

constexpr int kTwipsPerPoint = 20;

QFont plain(int pixels)
{
    QFont font;
    font.setFamilies(PaperFonts::families());
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

double measuredFit()
{
    // Widths of this sentence in Arial, in ems; other families are brought near it.
    constexpr double arialEms = 26.29;
    constexpr double narrowest = 0.86;
    constexpr int em = 1000;
    const QString sentence = QStringLiteral("Les étudiants des petites communes donnent trente heures");
    const double ems = QFontMetricsF(plain(em)).horizontalAdvance(sentence) / em;
    return ems > 0 ? std::clamp(arialEms / ems, narrowest, 1.0) : 1.0;
}

} // namespace

QStringList PaperFonts::families()
{
    return {QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")};
}

double PaperFonts::fit()
{
    static const double fit = measuredFit();
    return fit;
}

const QFont &PaperFonts::font(const TextStyle &style, bool bold, bool italic) const
{
    const int pixels = static_cast<int>(std::lround(style.size * kTwipsPerPoint * fit()));
    const std::tuple key{pixels, style.bold || bold, style.italic || italic};
    const auto found = m_fonts.find(key);
    if (found != m_fonts.end())
        return found->second;
    QFont font = plain(pixels);
    font.setBold(std::get<1>(key));
    font.setItalic(std::get<2>(key));
    return m_fonts.emplace(key, font).first->second;
}

} // namespace pc
