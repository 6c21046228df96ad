// What a reader calls the words the register keeps: "ayant droit" for eligible, "à viser" for to_sign.
//
// One line per column that holds a word of a fixed list; exports and the journal ask here. The labels are their rooms'.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace pc {

/// Label of a stable word, in the reader's language; the word itself when it is unknown.
using WordLabel = QString (*)(const QString &word);

/// The labels of a column, "proposal.status"; nullptr when its values are no words of ours.
WordLabel wordLabelOf(const QString &column);

class WordLabels {
    Q_DECLARE_TR_FUNCTIONS(pc::WordLabels)

public:
    static QString partner(const QString &word);
    static QString diffusionChannel(const QString &word);
    static QString examinationAnswer(const QString &word);
    static QString documentKind(const QString &word);
    static QString yesNo(const QString &word);
};

} // namespace pc
