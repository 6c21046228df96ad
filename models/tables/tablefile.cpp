#include "models/tables/tablefile.h"

#include "models/tables/csvreader.h"
#include "models/tables/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace pc {

namespace {

class FileText {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportFile)

public:
    static Error workbook(const QString &name)
    {
        return {ErrorKind::Invalid,
                tr("“%1” is a workbook. Open it, copy the rows with their titles and paste them here; "
                   "or save it as CSV and drop that file.")
                    .arg(name),
                {}};
    }
    static Error other(const QString &name)
    {
        return {
            ErrorKind::Invalid,
            tr("“%1” is not a table. Bring a CSV file, or copy rows from a spreadsheet and paste them here.").arg(name),
            {}};
    }
    static Error missing(const QString &name)
    {
        return {ErrorKind::Missing, tr("“%1” is no longer there. Choose the file again.").arg(name), {}};
    }
    static Error unreadable(const QString &name, const QString &detail)
    {
        return {ErrorKind::Io,
                tr("“%1” cannot be read. If a spreadsheet has it open, close it there and try again.").arg(name),
                detail};
    }
    static Error tooLarge(const QString &name)
    {
        return {ErrorKind::Invalid,
                tr("“%1” is larger than 50 MB. Split it and import the parts one by one.").arg(name),
                {}};
    }
};

bool isWorkbook(const QString &suffix, const QByteArray &head)
{
    static const QStringList suffixes = QStringLiteral("xlsx xlsm xlsb xls ods fods numbers").split(u' ');
    return suffixes.contains(suffix) || head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0");
}

// Pictures, PDF and programs have bytes no text has; UTF-16 has them too, but says so at its beginning.
bool isBinary(const QByteArray &head)
{
    const bool utf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    return head.startsWith("%PDF") || (!utf16 && head.contains('\0'));
}

} // namespace

Result<TextTable> readTableFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.isFile())
        return FileText::missing(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileText::unreadable(name, file.errorString());
    const QByteArray head = file.peek(4096);
    if (isWorkbook(info.suffix().toLower(), head))
        return FileText::workbook(name);
    if (isBinary(head))
        return FileText::other(name);
    if (file.size() > CsvLimits{}.maxCharacters)
        return FileText::tooLarge(name);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return FileText::unreadable(name, file.errorString());
    return readCsv(decodeText(bytes).text);
}

} // namespace pc
