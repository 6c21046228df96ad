#include "views/common/fielditems.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWheelEvent>

namespace pc {

namespace {

// Tells a choice made in the list from one reached with the arrow keys, and leaves the wheel to the page.
class ChoiceBox final : public QComboBox {
public:
    explicit ChoiceBox(QWidget *parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }
    bool isStepping() const { return m_stepping; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_stepping = true;
        QComboBox::keyPressEvent(event);
        m_stepping = false;
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    bool m_stepping = false;
};

} // namespace

AutosaveLineEdit::AutosaveLineEdit(QWidget *parent) : AutosaveField(parent), m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
}

QString AutosaveLineEdit::value() const
{
    return m_edit->text();
}

void AutosaveLineEdit::display(const QString &value)
{
    if (m_edit->text() != value)
        m_edit->setText(value);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // a long value shows its beginning
}

AutosavePlainTextEdit::AutosavePlainTextEdit(QWidget *parent) : AutosaveField(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    setEditor(m_edit);
}

QString AutosavePlainTextEdit::value() const
{
    return m_edit->toPlainText();
}

void AutosavePlainTextEdit::display(const QString &value)
{
    if (m_edit->toPlainText() != value)
        m_edit->setPlainText(value);
}

bool AutosavePlainTextEdit::isCommitKey(const QKeyEvent &key) const
{
    return AutosaveField::isCommitKey(key) && key.modifiers().testFlag(Qt::ControlModifier);
}

AutosaveComboBox::AutosaveComboBox(QWidget *parent) : AutosaveField(parent)
{
    auto *box = new ChoiceBox(this);
    m_combo = box;
    setEditor(box);
    connect(box, &QComboBox::activated, this, [this, box] {
        if (!box->isStepping())
            commit();
    });
}

void AutosaveComboBox::addChoice(const QString &key, const QString &label)
{
    m_combo->addItem(label, key);
}

QString AutosaveComboBox::value() const
{
    return m_combo->currentData().toString();
}

void AutosaveComboBox::display(const QString &value)
{
    int index = m_combo->findData(value);
    if (index < 0 && !value.isEmpty()) {
        m_combo->addItem(value, value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

} // namespace pc
