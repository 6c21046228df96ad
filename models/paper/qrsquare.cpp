#include "models/paper/qrsquare.h"

#include <qrencode.h>

#include <memory>

namespace pc {

QrSquare QrSquare::of(const QString &text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QrSquare square;
    square.size = code->width;
    square.modules.resize(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < square.modules.size(); ++i)
        square.modules[i] = static_cast<char>(code->data[i] & 1);
    return square;
}

} // namespace pc
