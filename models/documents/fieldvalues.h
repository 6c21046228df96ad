// The values a template is filled with: texts, conditions, lists of rows, and blocks such as the boxes to sign in.
//
// Pure data, made by DocumentFields from a record. Names are those of the catalogue (fieldcatalogue.h).
#pragma once

#include "models/paper/paper.h"

#include <QMap>

namespace pc {

struct FieldValues {
    QMap<QString, QString> texts = {};                  ///< "commune.of" → "d'Étrœungt"
    QMap<QString, bool> flags = {};                     ///< "student.minor" → false
    QMap<QString, std::vector<FieldValues>> lists = {}; ///< "hours" → one per line
    QMap<QString, std::vector<Block>> blocks = {};      ///< "signatures"
};

enum class FieldKind { Text, Condition, List, Blocks };

/// A field as the editor offers it.
struct FieldInfo {
    QString name;  ///< "commune.of"
    QString label; ///< translated: "Commune, with “de”"
    FieldKind kind = FieldKind::Text;
    QString list = {}; ///< the list it is a field of; empty: of the document
};

} // namespace pc
