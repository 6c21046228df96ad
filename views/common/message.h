// Something to tell the user without interrupting: shown by MessageBar above a page.
#pragma once

#include "views/common/theme.h"

#include <QString>

#include <functional>

namespace pc {

struct Message {
    Tone tone = Tone::Info;
    QString text = {};                 ///< Plain text, translated, says what to do.
    QString actionText = {};           ///< Verb of the button; no button when empty.
    std::function<void()> action = {}; ///< Called by the button; the message then goes away.
    QString detail = {};               ///< For whoever helps: not shown, offered as "Copy the details".
};

} // namespace pc
