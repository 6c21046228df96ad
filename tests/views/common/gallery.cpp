// Draws the widgets of views/common into PNG files, in each appearance, to be looked at by people.
#include "views/common/chipbar.h"
#include "views/common/delegates.h"
#include "views/common/emptystate.h"
#include "views/common/facetpopup.h"
#include "views/common/fielditems.h"
#include "views/common/filterchip.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/plaintext.h"
#include "views/common/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolBar>

using namespace pc;

namespace {

constexpr int kCounter = Qt::UserRole + 1;
constexpr int kTone = Qt::UserRole + 2;

QListWidget *sidebar(bool iconsOnly)
{
    auto *list = new QListWidget;
    auto *delegate = new SidebarDelegate(kCounter, list);
    delegate->setIconsOnly(iconsOnly);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setBackgroundRole(QPalette::Window);
    const std::vector<std::tuple<const char *, const char *, int>> entries{
        {"home", "Tableau de bord", 0}, {"list-check", "À traiter", 12}, {"building-community", "Communes", 0},
        {"heart-handshake", "Propositions", 5}, {"school", "Étudiants", 0}, {"arrows-left-right", "Affectations", 3},
        {"clock", "Heures", 4}, {"award", "Label", 2}, {"report-analytics", "Rapports", 0}, {"settings", "Réglages", 0}};
    for (const auto &[name, label, counter] : entries) {
        auto *item = new QListWidgetItem(icon(QLatin1StringView(name)), QString::fromUtf8(label), list);
        item->setData(kCounter, counter);
    }
    list->setCurrentRow(1);
    list->setFixedWidth(list->sizeHintForColumn(0) + 2);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QTableWidget *table()
{
    auto *rows = new QTableWidget(6, 3);
    rows->setHorizontalHeaderLabels({QStringLiteral("Commune"), QStringLiteral("État"), QStringLiteral("Population")});
    const QStringList words{QStringLiteral("Neutre"), QStringLiteral("Reçue"), QStringLiteral("À vérifier"),
                            QStringLiteral("Validée"), QStringLiteral("Refusée"), QStringLiteral("Labellisée")};
    for (int i = 0; i < 6; ++i) {
        rows->setItem(i, 0, new QTableWidgetItem(QStringLiteral("Saint-Hilaire-lez-Cambrai-sur-Helpe no %1").arg(i)));
        auto *state = new QTableWidgetItem(words.at(i));
        state->setData(kTone, i);
        rows->setItem(i, 1, state);
        auto *number = new QTableWidgetItem(QStringLiteral("1 233"));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        rows->setItem(i, 2, number);
    }
    rows->setItemDelegate(new RowDelegate(rows));
    rows->setItemDelegateForColumn(1, new ToneDelegate(kTone, rows));
    rows->setShowGrid(false);
    rows->setAlternatingRowColors(true);
    rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows->verticalHeader()->hide();
    rows->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(rows->fontMetrics()));
    rows->horizontalHeader()->setHighlightSections(false);
    rows->setColumnWidth(0, 180);
    rows->selectRow(2);
    return rows;
}

QWidget *form()
{
    auto *box = new QWidget;
    auto *layout = new QFormLayout(box);
    auto *phone = new AutosaveLineEdit;
    phone->load(QStringLiteral("03 27 xx"));
    phone->setError(QStringLiteral("Un numéro de téléphone a dix chiffres."));
    auto *disabled = new AutosaveLineEdit;
    disabled->load(QStringLiteral("59217"));
    disabled->setEnabled(false);
    auto *notes = new AutosavePlainTextEdit;
    notes->edit()->setPlaceholderText(QStringLiteral("Notes"));
    notes->setMaximumHeight(60);
    auto *kind = new AutosaveComboBox;
    kind->addChoice(QStringLiteral("a"), QStringLiteral("Mairie"));
    kind->load(QStringLiteral("a"));
    layout->addRow(QStringLiteral("Téléphone"), phone);
    layout->addRow(QStringLiteral("Code INSEE"), disabled);
    layout->addRow(QStringLiteral("Type"), kind);
    layout->addRow(QStringLiteral("Notes"), notes);
    auto *tick = new AutosaveCheckBox;
    tick->edit()->setText(QStringLiteral("Signé par les deux"));
    tick->load(QStringLiteral("1"));
    layout->addRow(QStringLiteral("Convention"), tick);
    auto *lookup = new LookupField([](const QString &) {
        return std::vector<LookupChoice>{{1, QStringLiteral("Étrœungt"), QStringLiteral("59218 · Avesnes-sur-Helpe")},
                                         {2, QStringLiteral("Étroeux"), QStringLiteral("59000 · Cambrai")}};
    });
    layout->addRow(QStringLiteral("Commune"), lookup);
    return box;
}

std::vector<Facet> facets()
{
    const auto value = [](const char *label, qint64 count, bool checked) {
        return FacetValue{QString::fromUtf8(label), QString::fromUtf8(label), count, checked};
    };
    std::vector<FacetValue> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(value("CC du Pays de Mormal et du Quercitain", 10 + i, i == 3));
    return {{QStringLiteral("arr"), QStringLiteral("Arrondissement"),
             {value("Avesnes-sur-Helpe", 116, true), value("Cambrai", 98, true), value("Dunkerque", 77, false),
              value("Lille", 61, false)}, true},
            {QStringLiteral("status"), QStringLiteral("Statut"), {value("Reçue", 4, false)}, true},
            {QStringLiteral("epci"), QStringLiteral("EPCI"), many, false},
            {QStringLiteral("x"), QStringLiteral("Référent"), {}, false}};
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void draw(QApplication &app, const QString &name, Appearance appearance, const QDir &folder, int width)
{
    applyAppearance(app, appearance);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(sidebar(false));
    row->addWidget(sidebar(true));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(icon(QLatin1StringView("plus")), text("Nouvelle commune"));
    bar->addAction(icon(QLatin1StringView("arrow-back-up")), text("Annuler"))->setEnabled(false);
    bar->addAction(icon(QLatin1StringView("printer")), text("Imprimer"));
    column->addWidget(bar);
    column->addWidget(titleLabel(text("Communes éligibles")));
    auto *messages = new MessageBar;
    messages->put(QStringLiteral("1"), {.tone = Tone::Attention, .text = text("Campagne clôturée le 31/08/2026. Les modifications sont en pause."), .actionText = text("Rouvrir")});
    messages->put(QStringLiteral("2"), {.tone = Tone::Danger, .text = text("L’enregistrement a échoué : le disque est plein. Rien n’est perdu, libérez de la place puis réessayez."), .actionText = text("Réessayer"), .detail = text("x")});
    column->addWidget(messages);
    auto *chips = new ChipBar;
    chips->setFacets(facets());
    chips->setCountText(text("12 sur 352"));
    column->addWidget(chips);
    auto *middle = new QHBoxLayout;
    middle->addWidget(table(), 2);
    middle->addWidget(form(), 1);
    column->addLayout(middle);
    auto *empty = new EmptyState;
    empty->setContent({text("building-community"), text("Aucun résultat pour « avesne »."), text("Effacer les filtres"), text("Importer un tableur")});
    column->addWidget(empty, 1);
    window.resize(width, 860);
    window.show();
    Toast toast(&window);
    toast.announce(text("3 heures supprimées"), text("Annuler"));
    app.processEvents();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    app.sendEvent(window.findChild<LookupField *>()->edit(), &down);
    app.processEvents();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
    for (const auto &key : {QStringLiteral("arr"), QStringLiteral("epci")}) {
        FilterChip *chip = chips->chip(key);
        chip->openPopup();
        app.processEvents();
        chip->findChild<FacetPopup *>()->grab().save(folder.filePath(name + u'-' + key + QStringLiteral(".png")));
        chip->findChild<FacetPopup *>()->close();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    draw(app, QStringLiteral("light"), Appearance::Light, folder, 1180);
    draw(app, QStringLiteral("dark"), Appearance::Dark, folder, 1180);
    draw(app, QStringLiteral("contrast"), Appearance::HighContrast, folder, 1180);
    draw(app, QStringLiteral("narrow"), Appearance::Light, folder, 800);
    return 0;
}
