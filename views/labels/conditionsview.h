// The conditions of a label file, one line each: glyph, word, sentence. It shows what was judged and judges nothing.
#pragma once

#include "models/labels/labelconditions.h"

#include <QWidget>

class QVBoxLayout;

namespace pc {

class ToneNote;

class ConditionsView final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionsView(QWidget *parent = nullptr);

    void show(const LabelCase &it);
    /// What stands there, one condition a line; for tests.
    QStringList texts() const;

private:
    QVBoxLayout *m_column;
    std::vector<ToneNote *> m_notes;
};

} // namespace pc
