// One file on one screen, to be read: who, what was done, conditions, hours, pieces, acquis, opinion of the UDCCAS.
//
// It shows and changes nothing. Without names nothing of the identity remains.
#pragma once

#include "models/labels/acquis.h"
#include "models/labels/labelconditions.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace pc {

/// What the sheet shows of a file.
struct ReviewContent {
    LabelCase it;
    QStringList identity = {}; ///< lines; empty when names are hidden
    std::vector<FamilyMean> means = {};
};

class ReviewSheet final : public QFrame {
    Q_OBJECT

public:
    explicit ReviewSheet(QWidget *parent = nullptr);

    void show(const ReviewContent &content);

private:
    QVBoxLayout *makeColumn(QWidget *parent, int stretch);
    void title(QVBoxLayout *column, const QString &text);
    void line(QVBoxLayout *column, const QString &text);
    void fillLeft(const ReviewContent &content);
    void fillRight(const ReviewContent &content);
    QString pieceLine(const PieceLine &piece) const;

    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace pc
