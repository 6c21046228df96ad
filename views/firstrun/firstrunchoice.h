// What the first start is given, and what it hands back: values only.
#pragma once

#include "models/register/register.h"

#include <QDate>
#include <QStringList>

namespace pc {

/// Where the first start begins from.
struct FirstRunStart {
    QString registerPath; ///< Of the new register; its folder exists and the name is free.
    QString author;       ///< A guess at the user's name.
    QString language;     ///< "fr" or "en", the one on screen.
    Viewpoint viewpoint = Viewpoint::Udccas;
    QDate today;          ///< Decides the populations in force.
};

struct FirstRunChoice {
    enum Kind { NewRegister, OpenExisting, Demonstration };

    Kind kind = NewRegister;
    RegisterPlan plan;
    QString path; ///< Of the register to create or to open; empty for a demonstration, whose place the app decides.
    QString author;
    QString language; ///< "fr" or "en"
    QStringList files; ///< To be imported once the register is there.
};

} // namespace pc
