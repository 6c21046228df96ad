// One step of the first start, as the wizard sees it.
//
// A step holds what was typed and hands it over; it never creates, opens or imports anything.
#pragma once

#include "views/firstrun/firstrunchoice.h"

#include <QWidget>

namespace pc {

class FirstRunStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Writes what this step knows.
    virtual void fill(FirstRunChoice *choice) const = 0;
    /// Back to what was there before the user touched it: the step is skipped.
    virtual void reset() = 0;
    /// Why one cannot go on yet, in one sentence; empty when one can.
    virtual QString obstacle() const { return {}; }
    /// The field to mend an obstacle in, or to begin with.
    virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace pc
