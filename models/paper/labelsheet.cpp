#include "models/paper/labelsheet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initPaperResources()
{
    Q_INIT_RESOURCE(paper);
}

namespace pc {

namespace {
LabelSheet sheetOf(const QJsonObject &object)
{
    const auto number = [&object](QLatin1StringView key) { return object.value(key).toDouble(); };
    LabelSheet sheet;
    sheet.key = object.value(QLatin1StringView("key")).toString();
    sheet.columns = object.value(QLatin1StringView("columns")).toInt();
    sheet.rows = object.value(QLatin1StringView("rows")).toInt();
    sheet.width = number(QLatin1StringView("width"));
    sheet.height = number(QLatin1StringView("height"));
    sheet.left = number(QLatin1StringView("left"));
    sheet.top = number(QLatin1StringView("top"));
    sheet.stepX = number(QLatin1StringView("step_x"));
    sheet.stepY = number(QLatin1StringView("step_y"));
    return sheet;
}
} // namespace

QRectF LabelSheet::place(int index) const
{
    const int on = index % places();
    return {left + (on % columns) * stepX, top + (on / columns) * stepY, width, height};
}

Result<std::vector<LabelSheet>> LabelSheets::all()
{
    initPaperResources();
    QFile file(QStringLiteral(":/paper/labelsheets.json"));
    const QJsonArray array =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    std::vector<LabelSheet> sheets;
    for (const QJsonValue &value : array) {
        LabelSheet sheet = sheetOf(value.toObject());
        if (sheet.places() <= 0)
            continue;
        sheet.name = tr("%1 × %2 labels of %3 × %4 mm (%5)")
                         .arg(sheet.columns)
                         .arg(sheet.rows)
                         .arg(QLocale().toString(sheet.width), QLocale().toString(sheet.height), sheet.key);
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty())
        return Error{ErrorKind::Io, tr("The program is incomplete: install it again."), file.fileName()};
    return sheets;
}

Result<LabelSheet> LabelSheets::find(const QString &key)
{
    const auto sheets = all();
    if (!sheets)
        return sheets.error();
    const auto found =
        std::find_if(sheets->begin(), sheets->end(), [&](const LabelSheet &sheet) { return sheet.key == key; });
    if (found == sheets->end())
        return Error{ErrorKind::Usage, tr("There is no sheet of labels “%1”.").arg(key), {}};
    return *found;
}

} // namespace pc
