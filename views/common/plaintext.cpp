#include "views/common/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace pc {

namespace {

// A label with a font size of its own is told nothing when the font around it changes, so it watches its parent.
class ScaledLabel final : public QLabel {
public:
    ScaledLabel(double factor, QWidget *parent) : QLabel(parent), m_factor(factor) { watchParent(); }

    // Never lower than one line of the larger font, whatever the rounding of the layouts around it.
    int heightForWidth(int width) const override
    {
        const int height = QLabel::heightForWidth(width);
        return height < 0 ? height : std::max(height, fontMetrics().height() + 2 * margin());
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            watchParent();
        else if (event->type() == QEvent::ApplicationFontChange)
            scale();
        return QLabel::event(event);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::FontChange)
            scale();
        return QLabel::eventFilter(watched, event);
    }

private:
    void watchParent()
    {
        if (QWidget *parent = parentWidget())
            parent->installEventFilter(this); // A parent left behind is ignored by the filter.
        scale();
    }
    void scale()
    {
        QFont scaled = parentWidget() ? parentWidget()->font() : QApplication::font();
        if (scaled.pointSizeF() > 0)
            scaled.setPointSizeF(scaled.pointSizeF() * m_factor);
        else
            scaled.setPixelSize(qRound(scaled.pixelSize() * m_factor));
        scaled.setWeight(QFont::DemiBold);
        setFont(scaled);
    }

    double m_factor;
};

QLabel *dressed(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    QLabel *label = dressed(new QLabel(parent), text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = dressed(new ScaledLabel(1.4, parent), text);
    QSizePolicy policy = label->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a crowded page takes its room elsewhere
    label->setSizePolicy(policy);
    return label;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return dressed(new ScaledLabel(1.15, parent), text);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = dressed(new QLabel(parent), text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Without a tag around it, "Dupont &amp; fils" would be taken for plain text and shown with its entity.
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QLatin1String("<br>"));
    return QStringLiteral("<span>%1</span>").arg(escaped);
}

} // namespace pc
