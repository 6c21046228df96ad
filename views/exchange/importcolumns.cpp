#include "views/exchange/importcolumns.h"

#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kCharacters = 26;
constexpr qsizetype kSample = 50;

QString exampleOf(const TextTable &table, qsizetype column)
{
    for (qsizetype i = 0; i < std::min(qsizetype(table.rows.size()), kSample); ++i) {
        const QString cell = table.rows[size_t(i)].value(column).left(200).simplified();
        if (!cell.isEmpty())
            return cell;
    }
    return {};
}

QString titleOf(const TextTable &table, qsizetype column)
{
    const QString title = table.header.value(column).left(200);
    return title.isEmpty() ? ImportColumns::tr("Column %1").arg(column + 1) : title;
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    setFocusPolicy(Qt::NoFocus);
}

QSize ImportColumns::sizeHint() const
{
    // Two lines of columns and the beginning of a third, which says that there is more.
    const int width = std::max(this->width(), 80 * fontMetrics().averageCharWidth());
    const int wanted =
        widget() && widget()->hasHeightForWidth() ? widget()->heightForWidth(width) + 2 * frameWidth() : 0;
    return {width, std::min(wanted, 13 * fontMetrics().height())};
}

void ImportColumns::setColumns(const TextTable &table, ImportKind kind, const ImportMapping &mapping)
{
    m_kind = kind;
    m_choices.clear();
    auto *content = new QWidget;
    auto *flow = new FlowLayout(content);
    const int margin = fontMetrics().height() / 2;
    flow->setContentsMargins(margin, margin, margin, margin);
    for (qsizetype i = 0; i < qsizetype(mapping.size()); ++i)
        flow->addWidget(makeColumn(table, i, mapping[size_t(i)]));
    setWidget(content); // Deletes the one before.
    updateGeometry();
}

QWidget *ImportColumns::makeColumn(const TextTable &table, qsizetype column, std::optional<ImportField> field)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    const int width = kCharacters * fontMetrics().averageCharWidth();
    const auto elided = [&](const QString &text) { return fontMetrics().elidedText(text, Qt::ElideMiddle, width); };

    const QString title = titleOf(table, column);
    auto *label = new QLabel(box);
    label->setTextFormat(Qt::PlainText);
    label->setText(elided(title).replace(QLatin1String("&"), QLatin1String("&&")));
    label->setToolTip(toolTipText(title));
    auto *choice = new QComboBox(box);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kCharacters - 4);
    choice->addItem(tr("Not imported"));
    for (const ImportField one : ImportFields::of(m_kind))
        choice->addItem(ImportFields::label(m_kind, one), int(one));
    choice->setCurrentIndex(field ? choice->findData(int(*field)) : 0);
    choice->setAccessibleName(tr("What the column “%1” fills").arg(title));
    choice->view()->setTextElideMode(Qt::ElideMiddle);
    label->setBuddy(choice);
    const QString example = exampleOf(table, column);
    QLabel *below = mutedLabel(example.isEmpty() ? tr("empty", "column of a table") : elided(example), box);
    below->setWordWrap(false);
    below->setToolTip(toolTipText(example));
    rows->addWidget(label);
    rows->addWidget(choice);
    rows->addWidget(below);
    box->setFixedWidth(std::max(width, choice->sizeHint().width()));
    m_choices.push_back(choice);
    connect(choice, &QComboBox::activated, this, [this, choice] { chosen(choice); });
    return box;
}

void ImportColumns::chosen(QComboBox *by)
{
    for (QComboBox *other : m_choices) {
        if (other != by && by->currentIndex() > 0 && other->currentIndex() == by->currentIndex())
            other->setCurrentIndex(0);
    }
    Q_EMIT mappingChanged();
}

ImportMapping ImportColumns::mapping() const
{
    ImportMapping mapping;
    for (const QComboBox *choice : m_choices) {
        const QVariant field = choice->currentData();
        mapping.push_back(field.isValid() ? std::optional(static_cast<ImportField>(field.toInt())) : std::nullopt);
    }
    return mapping;
}

} // namespace pc
