#include "views/common/fielditems.h"

#include "models/base/localise.h"

#include <QCheckBox>
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

void AutosaveComboBox::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    const QString shown = value();
    m_combo->clear();
    for (const auto &[key, label] : choices)
        addChoice(key, label);
    display(shown);
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

AutosaveCheckBox::AutosaveCheckBox(QWidget *parent) : AutosaveField(parent), m_check(new QCheckBox(this))
{
    setEditor(m_check);
    connect(m_check, &QCheckBox::clicked, this, [this] { commit(); });
}

QString AutosaveCheckBox::value() const
{
    return m_check->isChecked() ? QStringLiteral("1") : QString();
}

void AutosaveCheckBox::display(const QString &value)
{
    m_check->setChecked(!value.isEmpty() && value != QLatin1StringView("0"));
}

AutosaveReadEdit::AutosaveReadEdit(const FieldReader &reader, QWidget *parent)
    : AutosaveField(parent), m_reader(reader), m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
}

QString AutosaveReadEdit::value() const
{
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() ? QString() : m_reader.parse(typed).value_or(typed);
}

void AutosaveReadEdit::display(const QString &value)
{
    m_edit->setText(value.isEmpty() ? QString() : m_reader.format(value));
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

QString AutosaveReadEdit::refusal() const
{
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() || m_reader.parse(typed) ? QString() : m_reader.refusal(typed);
}

void AutosaveReadEdit::settle()
{
    if (!refusal().isEmpty())
        return;
    display(value());
    if (value() == saved())
        setError({});
}

FieldReader AutosaveReadEdit::dates(QDate today)
{
    return {[today](const QString &typed) -> std::optional<QString> {
                const QDate day = parseDate(typed, today);
                return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
            },
            [](const QString &value) {
                const QDate day = QDate::fromString(value, Qt::ISODate);
                return day.isValid() ? formatDate(day) : value;
            },
            [](const QString &typed) { return tr("“%1” is not a date. Write it like 31/12/2026.").arg(typed); }};
}

FieldReader AutosaveReadEdit::minutes(const std::function<std::optional<int>(const QString &)> &parse,
                                      const std::function<QString(int)> &format)
{
    return {[parse](const QString &typed) -> std::optional<QString> {
                const auto minutes = parse(typed);
                return minutes ? std::optional(QString::number(*minutes)) : std::nullopt;
            },
            [format](const QString &value) {
                bool isNumber = false;
                const int minutes = value.toInt(&isNumber);
                return isNumber ? format(minutes) : value;
            },
            [](const QString &typed) { return tr("“%1” is not a duration. Write it like 2h30 or 2.5.").arg(typed); }};
}

AutosaveLookup::AutosaveLookup(const LookupProvider &provider, const std::function<QString(qint64)> &nameOf, QWidget *parent)
    : AutosaveField(parent), m_nameOf(nameOf), m_lookup(new LookupField(provider, this))
{
    setEditor(m_lookup->edit(), m_lookup);
    connect(m_lookup, &LookupField::chosen, this, [this] { commit(); });
}

QString AutosaveLookup::value() const
{
    return m_lookup->value() == 0 ? QString() : QString::number(m_lookup->value());
}

void AutosaveLookup::display(const QString &value)
{
    const qint64 id = value.toLongLong();
    if (id == m_lookup->value() && m_lookup->edit()->hasFocus())
        return; // what is being typed stays
    m_lookup->setValue(id, id == 0 || !m_nameOf ? QString() : m_nameOf(id));
}

bool AutosaveLookup::isCommitKey(const QKeyEvent &key) const
{
    Q_UNUSED(key)
    return false;
}

} // namespace pc
