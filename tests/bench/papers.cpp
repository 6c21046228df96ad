// Papers as PDF, against the same words drawn straight on a PDF: a long register, and certificates in one go.
#include "models/paper/paperfonts.h"
#include "models/paper/pdfwriter.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace pc::bench {

namespace {

constexpr int kRounds = 7;
constexpr int kRows = 352;
constexpr int kCertificates = 500;
constexpr double kDotsPerMm = 1200 / 25.4;

PaperTable registerTable()
{
    PaperTable table;
    table.columns = {{QStringLiteral("Commune")}, {QStringLiteral("Arrondissement")}, {QStringLiteral("Population"), Align::End},
                     {QStringLiteral("État")}, {QStringLiteral("Dernier échange"), Align::End}, {QStringLiteral("Heures"), Align::End}};
    for (int i = 0; i < kRows; ++i) {
        table.rows.push_back({{{QStringLiteral("Saint-Exemple-sur-Helpe %1").arg(i)}, {QStringLiteral("Avesnes-sur-Helpe")},
                               {QString::number(100 + i * 3)}, {QStringLiteral("✓ ayant droit")}, {QStringLiteral("03/11/2026")},
                               {QStringLiteral("%1 h").arg(i % 60)}}});
    }
    return table;
}

Paper registerPaper()
{
    Paper paper;
    paper.title = QStringLiteral("Registre des communes");
    paper.subtitle = QStringLiteral("Campagne 2026-2027");
    paper.editedOn = QStringLiteral("Édité le 3 novembre 2026");
    paper.letterhead.name = QStringLiteral("Office d’essai");
    paper.blocks = {registerTable()};
    return paper;
}

Paper certificate(int number)
{
    const QString prose = QStringLiteral("L’Union départementale certifie que Camille Exemple %1, étudiante, a donné vingt-neuf heures et trente "
                                         "minutes à la commune de Saint-Hilaire-lez-Cambrai, du 3 novembre 2026 au 30 avril 2027, auprès des "
                                         "habitants qui l’ont demandé.").arg(number);
    Paper paper;
    paper.style = PaperStyle::Letter;
    paper.title = QStringLiteral("Attestation");
    paper.reference = QStringLiteral("ATT-2026-%1").arg(number, 4, 10, QLatin1Char('0'));
    paper.letterhead = {QStringLiteral("Office d’essai"), {QStringLiteral("1 rue de l’Exemple"), QStringLiteral("59000 Lille")}};
    paper.blocks = {paragraph(QStringLiteral("Attestation de fin d’action"), ParagraphRole::Title), paragraph(prose), paragraph(prose), paragraph(prose),
                    paragraph(QStringLiteral("Fait à Lille, le 3 mai 2027"), ParagraphRole::Indented),
                    paragraph(QStringLiteral("La présidente"), ParagraphRole::Indented)};
    return paper;
}

// A PDF and a painter on it whose unit is the dot.
class Straight {
public:
    Straight()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(1200);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        m_painter.begin(&m_writer);
        QFont font;
        font.setFamilies(PaperFonts::families());
        font.setPointSizeF(9);
        m_painter.setFont(font);
    }
    void newPage() { m_writer.newPage(); }
    void text(double x, double y, double width, const QString &text, int flags = Qt::AlignLeft)
    {
        m_painter.drawText(QRectF(x * kDotsPerMm, y * kDotsPerMm, width * kDotsPerMm, 250 * kDotsPerMm), flags, text);
    }
    qsizetype end()
    {
        m_painter.end();
        return m_bytes.size();
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};

qsizetype straightRegister(const PaperTable &table)
{
    constexpr double top = 30;
    constexpr double foot = 275;
    constexpr double pitch = 5.5;
    constexpr double columnWidth = 29;
    Straight pdf;
    double y = foot;
    bool first = true;
    for (const PaperRow &row : table.rows) {
        if (y >= foot) {
            if (!std::exchange(first, false))
                pdf.newPage();
            pdf.text(18, 15, 174, QStringLiteral("Registre des communes"));
            for (size_t i = 0; i < table.columns.size(); ++i)
                pdf.text(18 + static_cast<double>(i) * columnWidth, top - pitch, columnWidth, table.columns[i].title);
            y = top;
        }
        for (size_t i = 0; i < row.cells.size(); ++i)
            pdf.text(18 + static_cast<double>(i) * columnWidth, y, columnWidth, row.cells[i].text, table.columns[i].align == Align::End ? Qt::AlignRight : Qt::AlignLeft);
        y += pitch;
    }
    return pdf.end();
}

qsizetype straightCertificates(const std::vector<Paper> &papers)
{
    Straight pdf;
    for (size_t i = 0; i < papers.size(); ++i) {
        if (i > 0)
            pdf.newPage();
        const Paper &paper = papers[i];
        pdf.text(18, 13, 80, paper.letterhead.name);
        pdf.text(18, 18, 80, paper.letterhead.lines.join(u'\n'));
        double y = 45;
        for (const Block &block : paper.blocks) {
            pdf.text(18, y, 174, std::get<Paragraph>(block.value()).runs.front().text, Qt::AlignLeft | Qt::TextWordWrap);
            y += 18;
        }
        pdf.text(18, 282, 174, paper.reference, Qt::AlignHCenter);
    }
    return pdf.end();
}

void mustHold(const Result<QByteArray> &pdf)
{
    if (!pdf)
        giveUp(pdf.error().message);
}

} // namespace

void measurePapers(Report &report)
{
    const Paper paper = registerPaper();
    const PaperTable table = registerTable();
    const Pair one = sideBySide(kRounds, [&] { mustHold(writePdf(std::span(&paper, 1))); }, [&] { straightRegister(table); });
    report.add({QStringLiteral("paper"), QStringLiteral("PDF of a register of %1 rows").arg(kRows), QStringLiteral("ms"), one.ours, one.limit, Goal::times(3)});
    std::vector<Paper> papers;
    for (int i = 0; i < kCertificates; ++i)
        papers.push_back(certificate(i + 1));
    const Pair many = sideBySide(kRounds, [&] { mustHold(writePdf(papers)); }, [&] { straightCertificates(papers); });
    report.add({QStringLiteral("paper"), QStringLiteral("%1 certificates in one PDF").arg(kCertificates), QStringLiteral("ms"), many.ours, many.limit, Goal::times(2)});
}

} // namespace pc::bench
