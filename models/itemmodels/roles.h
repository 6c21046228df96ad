// The roles every model of ours answers; delegates read roles and know no model.
#pragma once

#include <qnamespace.h>

namespace pc {

enum Role {
    IdRole = Qt::UserRole + 1, ///< qint64: key of the record
    ToneRole,                  ///< int: a pc::Tone of views/common, for states; absent otherwise
    KeyRole,                   ///< QString: stable English name of the column (headers) or of the value
    CopyRole,                  ///< QString: what a spreadsheet should receive; absent: the displayed text
};

/// Tones a model may give a value; the palette decides the colour, the delegate adds a shape.
enum class ModelTone { Neutral, Info, Attention, Success, Danger, Special };

} // namespace pc
