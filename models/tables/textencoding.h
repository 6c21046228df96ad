// The text of a file of unknown encoding: UTF-8, UTF-16 with a mark, otherwise Windows-1252.
//
// It does not depend on the codecs of the platform, and never fails: every byte becomes some character.
// It must not interpret the text beyond its characters; line ends stay as they are.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace pc {

struct DecodedText {
    QString text;
    /// "UTF-8", "UTF-16" or "Windows-1252", the same in every language.
    QString encodingName;
    /// Characters were damaged by a former conversion ("Ã©" for "é", or two encodings mixed) and put right;
    /// the user should be told to look at the accents.
    bool repaired = false;

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// Decodes a whole file: byte order mark, then valid UTF-8, then Windows-1252. NUL characters are dropped.
DecodedText decodeText(QByteArrayView bytes);

/// Puts right UTF-8 that was once read as Windows-1252 or Latin-1 ("Ã©" → "é", "â€™" → "’"), wherever it occurs.
/// Only sequences that give signs of Windows-1252 or French punctuation are touched. True when anything changed.
bool repairDoubleEncoding(QString &text);

} // namespace pc
