// The acquis of a file as a radar: an axis for each criterion, a shape for each who rated. It shows; it edits nothing.
//
// Told apart by line, mark and word, never by colour alone; readable in grey, in light and dark.
#pragma once

#include "models/labels/acquis.h"

#include <QWidget>

namespace pc {

class AcquisChart final : public QWidget {
    Q_OBJECT

public:
    explicit AcquisChart(QWidget *parent = nullptr);

    struct Content {
        std::vector<AcquisCriterion> criteria; ///< numbered from 1 in this order
        std::vector<AcquisAnswer> answers;
        std::vector<FamilyMean> means;
    };
    void show(const Content &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF at(const QPointF &centre, double radius, size_t axis, double level) const;
    void paintRings(QPainter &painter, const QPointF &centre, double radius) const;
    void paintRater(QPainter &painter, const QPointF &centre, double radius, Rater rater) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    bool hasRated(Rater rater) const;
    QPen penOf(Rater rater) const;

    Content m_content;
};

} // namespace pc
