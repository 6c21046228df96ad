// Papers that hold one of everything, with invented people and the longest names there are.
#pragma once

#include "models/paper/paper.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace pc::test {

inline QByteArray sampleLogo(bool transparent = true)
{
    constexpr int width = 300;
    constexpr int height = 180;
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 12));
    painter.drawEllipse(QRectF(20, 20, 140, 140));
    painter.drawLine(QPointF(180, 150), QPointF(285, 30));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline Letterhead sampleLetterhead()
{
    return {QStringLiteral("UDCCAS du Nord (essai)"),
            {QStringLiteral("12 rue des Exemples"), QStringLiteral("59000 Lille"), QStringLiteral("03 53 01 00 00"),
             QStringLiteral("bureau@udccas.example")},
            sampleLogo(),
            QStringLiteral("Université d’essai"),
            sampleLogo(false)};
}

inline const QString &longWord()
{
    static const QString word = QString(160, u'm');
    return word;
}

inline const QString &longTitle()
{
    static const QString title = [] {
        QString text = QStringLiteral("Accompagnement au numérique des habitants de Saint-Hilaire-lez-Cambrai et de L’Orée de Mormal");
        while (text.size() < 200)
            text += QStringLiteral(", puis des hameaux");
        return text.left(200);
    }();
    return title;
}

/// Rows "Commune 1" to "Commune n" of a register.
inline PaperTable sampleTable(int rows)
{
    PaperTable table;
    table.columns = {{QStringLiteral("Commune")}, {QStringLiteral("Arrondissement")}, {QStringLiteral("Population municipale"), Align::End},
                     {QStringLiteral("État")}, {QStringLiteral("Visite"), Align::End}, {QStringLiteral("Heures visées"), Align::End}};
    const QStringList names{QStringLiteral("Étrœungt"), QStringLiteral("Saint-Hilaire-lez-Cambrai"), QStringLiteral("Le Quesnoy"),
                            QStringLiteral("L’Orée de Mormal"), QStringLiteral("Floyon")};
    for (int i = 0; i < rows; ++i) {
        PaperRow row;
        row.cells = {{QStringLiteral("%1 %2").arg(names.at(i % names.size())).arg(i + 1)}, {QStringLiteral("Avesnes-sur-Helpe")},
                     {QStringLiteral("1\u202f%1").arg(i % 1000, 3, 10, QLatin1Char('0'))},
                     {i % 3 ? QStringLiteral("✓ ayant droit") : QStringLiteral("– hors seuil")}, {QStringLiteral("03/11/2026")},
                     {QStringLiteral("29\u00a0h\u00a030")}};
        table.rows.push_back(row);
    }
    table.nothing = QStringLiteral("Aucune commune ne répond à la demande.");
    return table;
}

inline Paper report(std::vector<Block> blocks)
{
    Paper paper;
    paper.title = QStringLiteral("Registre des communes");
    paper.subtitle = QStringLiteral("Campagne 2026-2027 · arrondissement d’Avesnes-sur-Helpe");
    paper.reference = QStringLiteral("REG-2026-0007");
    paper.editedOn = QStringLiteral("Édité le 3 novembre 2026");
    paper.letterhead = sampleLetterhead();
    paper.blocks = std::move(blocks);
    return paper;
}

inline const QString &prose()
{
    static const QString text = QStringLiteral(
        "Chaque étudiant donne environ trente heures à une petite commune\u202f; la commune l’accueille, l’université valide sa "
        "participation, et l’Union départementale tient le registre. Les heures prévues, saisies, visées et restantes ont une "
        "seule définition, la même sur chaque document.");
    return text;
}

inline Paper everything()
{
    PaperTable grouped;
    grouped.title = QStringLiteral("Étudiants par université");
    grouped.columns = {{QStringLiteral("Université")}, {QStringLiteral("Étudiants"), Align::End}, {QStringLiteral("Part"), Align::End}};
    grouped.rows = {{{{QStringLiteral("Arrondissement de Cambrai")}}, RowRole::Group},
                    {{{QStringLiteral("Université d’essai")}, {QStringLiteral("12")}, {QStringLiteral("60\u00a0%")}}},
                    {{{QStringLiteral("Faculté de l’exemple")}, {QStringLiteral("8")}, {QStringLiteral("40\u00a0%")}}},
                    {{{QStringLiteral("Total")}, {QStringLiteral("20")}, {QStringLiteral("100\u00a0%")}}, RowRole::Total}};
    PaperTable byHand;
    byHand.columns = {{QStringLiteral("Jour")}, {QStringLiteral("De")}, {QStringLiteral("À")}, {QStringLiteral("Tâche"), Align::Start, 4}, {QStringLiteral("Paraphe"), Align::Start, 1}};
    byHand.rows.assign(3, {{{QStringLiteral("03/11/2026")}, {}, {}, {}, {}}});
    byHand.rowHeight = 8;
    return report({
        paragraph(QStringLiteral("Périmètre"), ParagraphRole::Heading),
        paragraph(prose()),
        paragraph(QStringLiteral("Une puce qui tient sur une ligne"), ParagraphRole::Item),
        paragraph(prose(), ParagraphRole::Item),
        paragraph(QStringLiteral("Source : populations légales au 1er janvier (exemple)."), ParagraphRole::Note),
        PaperFigures{{{QStringLiteral("Communes ayants droit"), QStringLiteral("318"), QStringLiteral("sur 647 communes, 2026")},
                      {QStringLiteral("Heures visées"), QStringLiteral("1\u202f204\u00a0h\u00a030"), QStringLiteral("arrêté au 3 novembre 2026")},
                      {QStringLiteral("Étudiants qui atteignent 30 h"), QStringLiteral("61\u00a0%"), QStringLiteral("43 sur 70")},
                      {QStringLiteral("Moyenne"), QStringLiteral("27\u00a0h\u00a015"), {}},
                      {QStringLiteral("Désistements"), QStringLiteral("4"), QStringLiteral("sur 70")}}},
        PaperBars{QStringLiteral("Heures par arrondissement"),
                  {QStringLiteral("visées"), QStringLiteral("saisies"), QStringLiteral("prévues")},
                  {{QStringLiteral("Avesnes-sur-Helpe"), {120, 40, 80}, QStringLiteral("240\u00a0h")},
                   {QStringLiteral("Cambrai"), {60, 20, 0}, QStringLiteral("80\u00a0h")},
                   {QStringLiteral("Dunkerque"), {0, 0, 0}, QStringLiteral("0\u00a0h")}}},
        grouped,
        paragraph(QStringLiteral("À remplir"), ParagraphRole::Heading),
        PaperForm{{{QStringLiteral("Commune"), QStringLiteral("Saint-Hilaire-lez-Cambrai")}, {QStringLiteral("Titre de l’action"), longTitle()},
                   {QStringLiteral("Personne à joindre")}, {QStringLiteral("Observations"), {}, 3}}},
        PaperForm{{{QStringLiteral("Nom"), QStringLiteral("Exemple")}, {QStringLiteral("Prénom")}, {QStringLiteral("Téléphone"), QStringLiteral("+33353010000")}}, true},
        PaperTicks{QStringLiteral("L’action se tient"), {{QStringLiteral("en mairie"), true}, {QStringLiteral("à distance"), false}, {QStringLiteral("dans une autre commune de l’intercommunalité"), false}, {QStringLiteral("chez l’habitant, avec un agent de la commune"), true}}},
        byHand,
        PaperSignatures{{{QStringLiteral("Pour la commune"), QStringLiteral("Mme Camille Exemple")}, {QStringLiteral("Pour l’université"), {}, QStringLiteral("signé le 3 novembre 2026")}, {QStringLiteral("L’étudiant"), QStringLiteral("Sacha Essai")}}},
        PaperCode{QStringLiteral("PC1-AFF-000123-7K"), QStringLiteral("Ce code ramène l’affectation à l’écran quand il est lu, ou quand son texte est saisi dans la recherche.")},
        PaperImage{sampleLogo(), QStringLiteral("Carte des communes"), 25},
        CutLine{QStringLiteral("coupon à renvoyer")},
        paragraph(QStringLiteral("La commune souhaite accueillir un étudiant.")),
    });
}

inline Paper letter()
{
    Paper paper;
    paper.title = QStringLiteral("Courrier au maire");
    paper.reference = QStringLiteral("COU-2026-0012");
    paper.style = PaperStyle::Letter;
    paper.letterhead = sampleLetterhead();
    Paragraph object{{{QStringLiteral("Objet : "), true}, {QStringLiteral("accueil d’étudiants")}}};
    paper.blocks = {Addressee{{QStringLiteral("Madame la Maire"), QStringLiteral("Mairie de Saint-Hilaire-lez-Cambrai"), QStringLiteral("3 place de l’Exemple"),
                               QStringLiteral("59292 SAINT-HILAIRE-LEZ-CAMBRAI")}},
                    paragraph(QStringLiteral("Lille, le 3 novembre 2026"), ParagraphRole::Indented), object, paragraph(QStringLiteral("Madame la Maire,")),
                    paragraph(prose()), paragraph(prose()), paragraph(prose()),
                    paragraph(QStringLiteral("Je vous prie d’agréer, Madame la Maire, l’expression de ma considération distinguée.")),
                    paragraph(QStringLiteral("La présidente"), ParagraphRole::Indented),
                    Together{{CutLine{QStringLiteral("à renvoyer avant le 30 novembre")}, PaperTicks{QStringLiteral("La commune"), {{QStringLiteral("propose une action"), false}, {QStringLiteral("souhaite être rappelée"), false}}},
                              PaperForm{{{QStringLiteral("Nom")}, {QStringLiteral("Téléphone")}}}}}};
    return paper;
}

inline Paper labels(int count, int skip = 0)
{
    Paper paper;
    paper.title = QStringLiteral("Étiquettes");
    paper.style = PaperStyle::Sheet;
    PaperLabels sheet;
    sheet.format = QStringLiteral("L7163");
    sheet.skip = skip;
    for (int i = 0; i < count; ++i)
        sheet.labels.push_back({QStringLiteral("Monsieur le Maire %1").arg(i + 1), QStringLiteral("Mairie de L’Orée de Mormal"),
                                QStringLiteral("1 rue de l’Exemple"), QStringLiteral("59530 L’ORÉE DE MORMAL")});
    paper.blocks = {sheet};
    return paper;
}

} // namespace pc::test
