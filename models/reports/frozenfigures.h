// The figures of a frozen report as JSON, every one of them: its tables, key figures, bars and sentences, in their order.
//
// Kept in issued_document.figures. Keys are English snake_case, durations are minutes, days are ISO. The nine key figures
// stand at the top, as they did alone in reports frozen earlier, which paper() reads too. What is no figure (logos,
// images, signatures) is only in the bytes of the document. It reads no register.
#pragma once

#include "models/paper/paper.h"
#include "models/reports/keyfigures.h"

#include <QCoreApplication>

namespace pc {

class FrozenFigures {
    Q_DECLARE_TR_FUNCTIONS(pc::FrozenFigures)

public:
    static QString toJson(const KeyFigures &key, const Paper &paper);
    /// The report as it was; of the nine figures alone, a table without a title of its own. Empty without figures.
    static std::optional<Paper> paper(const QString &json);

private:
    static Paper ofKeyFigures(const KeyFigures &figures);
};

} // namespace pc
