// A text as a square of dark and light modules (QR code, ISO/IEC 18004), made by libqrencode.
#pragma once

#include <QByteArray>
#include <QString>

namespace pc {

struct QrSquare {
    int size = 0; ///< modules a side; 0 when the text is empty or too long
    QByteArray modules = {};

    bool dark(int x, int y) const { return modules.at(y * size + x) != 0; }

    /// With a quarter of its words to lose (level M and better): it is read from a folded sheet.
    static QrSquare of(const QString &text);
};

} // namespace pc
