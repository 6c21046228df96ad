#include "views/documents/templatecomparison.h"

#include "views/common/plaintext.h"
#include "views/common/theme.h"
#include "views/documents/templateedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace pc {

namespace {

// Lines the other text does not have stand on another ground.
void markLines(TemplateEdit *edit, const QString &mine, const QString &other)
{
    const QStringList others = other.split(u'\n');
    const QSet<QString> known(others.begin(), others.end());
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList lines = mine.split(u'\n');
    QTextBlock block = edit->document()->begin();
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() && !known.contains(line)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.format.setBackground(
                blend(edit->palette().color(QPalette::Base), toneColor(Tone::Attention, edit->palette()), 0.18));
            marks << mark;
        }
        block = block.next();
    }
    edit->setExtraSelections(marks);
}

} // namespace

TemplateComparison::TemplateComparison(const std::vector<FieldInfo> &fields, const DocumentTemplate &office,
                                       const DocumentTemplate &program, const Decided &decided, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare with the new version"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sides = new QHBoxLayout;
    const auto side = [&](const QString &title, const DocumentTemplate &text, const DocumentTemplate &other) {
        auto *column = new QVBoxLayout;
        column->addWidget(sectionLabel(title, this));
        if (!text.subject.isEmpty())
            column->addWidget(plainLabel(tr("Subject: %1").arg(text.subject), this));
        auto *edit = new TemplateEdit(this);
        edit->setFields(fields);
        edit->setTemplate(text.body);
        edit->setReadOnly(true);
        edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        edit->setAccessibleName(title);
        markLines(edit, text.body, other.body);
        column->addWidget(edit, 1);
        sides->addLayout(column, 1);
    };
    side(tr("Text of the office"), office, program);
    side(tr("New text of the program"), program, office);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("Use the new text"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(tr("Leave it aside"), QDialogButtonBox::DestructiveRole);
    QPushButton *close = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    take->setAutoDefault(false);
    leave->setAutoDefault(false);
    close->setDefault(true);
    connect(take, &QPushButton::clicked, this, [this, decided] {
        accept();
        decided(true);
    });
    connect(leave, &QPushButton::clicked, this, [this, decided] {
        accept();
        decided(false);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(
        tr("Lines on a coloured ground are only on one side. What was issued keeps the text it was made with."), this));
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(960, 600);
}

} // namespace pc
