// One sentence in a tone, glyph first: what is wrong with a field, or what a form wants to point out.
//
// Empty text hides it. It speaks to a screen reader when its text appears.
#pragma once

#include "views/common/theme.h"

#include <QWidget>

class QLabel;

namespace pc {

class IconLabel;

class ToneNote final : public QWidget {
    Q_OBJECT

public:
    explicit ToneNote(Tone tone = Tone::Danger, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
    IconLabel *m_icon;
    QLabel *m_label;
};

/// Has a screen reader speak `text` now, as coming from `widget`.
void announce(QWidget *widget, const QString &text);

} // namespace pc
