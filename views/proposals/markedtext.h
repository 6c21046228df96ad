// A text of a person with some of its words marked: bold, underlined, on a tinted ground. Plain text, it wraps.
//
// It knows no lexicon: places in the text come from outside.
#pragma once

#include <QWidget>

#include <vector>

class QTextLayout;

namespace pc {

class MarkedText final : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        int start = 0;
        int length = 0;
        bool quiet = false; ///< underlined only
    };

    explicit MarkedText(QWidget *parent = nullptr);

    void setText(const QString &text, const std::vector<Mark> &marks);
    QString text() const { return m_text; }
    const std::vector<Mark> &marks() const { return m_marks; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    QString m_text;
    std::vector<Mark> m_marks;
};

} // namespace pc
