// An empty home and a fixed language for one test program, whatever the machine: created before the
// application object, gone with it. Child processes inherit both.
#pragma once

#include <QTemporaryDir>

namespace pc::test {

class Sandbox {
public:
    /// Sets the environment; before QCoreApplication.
    Sandbox();
    /// Sets what needs the application object: names, settings, language.
    void prepare() const;

private:
    QTemporaryDir m_home;
};

} // namespace pc::test
