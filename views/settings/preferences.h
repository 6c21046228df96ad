// What belongs to the person at this computer, not to the register: the app keeps it, the settings only ask.
#pragma once

#include "views/common/theme.h"

#include <QString>

namespace pc {

struct Preferences {
    QString language; ///< "fr" or "en"
    Appearance appearance = Appearance::System;
    QString author; ///< as written in the journal

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace pc
