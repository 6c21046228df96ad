// A glyph in a layout: as high as the text times a factor, in the text's colour or in that of a tone.
//
// It keeps no pixmap, so it follows palette, font and screen by itself. It is decoration: the sentence
// beside it must say the same in words.
#pragma once

#include "views/common/theme.h"

#include <QWidget>

#include <optional>

namespace pc {

class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &iconName = {}, double factor = 1.2, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    /// Without a tone, the muted colour of placeholders.
    void setTone(std::optional<Tone> tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int side() const;

    QString m_iconName;
    double m_factor;
    std::optional<Tone> m_tone;
};

} // namespace pc
