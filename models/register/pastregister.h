// A register as it was at the end of a past day: a private copy, rewound with undo's own inverse.
//
// The copy lies in a temporary folder and goes with this object; the register itself is only read. Official geography is
// a baseline outside the journal and stays the one of today.
#pragma once

#include "models/register/register.h"

#include <QTemporaryDir>

namespace pc {

class PastRegister {
    Q_DECLARE_TR_FUNCTIONS(pc::PastRegister)

public:
    /// Errors: Refused for a day to come, or before the register was made; Damaged when the journal does not fit; Io when
    /// there is no room for the copy.
    static Result<std::unique_ptr<PastRegister>> of(Register &source, QDate lastDay);
    ~PastRegister();

    Register &asRegister() { return *m_register; }
    Database &database() { return m_register->database(); }
    QDate day() const { return m_clock.today(); }

private:
    explicit PastRegister(QDate day);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Register> m_register;
};

} // namespace pc
