// Which pages and dialogs the sources hold, so that a walk cannot forget one.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace pc::test {

/// Every class of views/ and app/ that is a page or a dialog, by way of other classes too; these others, which are only
/// there to be inherited, are left out.
inline QSet<QString> pagesAndDialogs(const QString &sources)
{
    static const QRegularExpression line(QStringLiteral("class\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(\\w+)"));
    QMultiHash<QString, QString> heirs;
    for (const char *room : {"views", "app"}) {
        QDirIterator files(sources + u'/' + QLatin1String(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = line.globalMatch(text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                heirs.insert(found.captured(2), found.captured(1));
            }
        }
    }
    QSet<QString> classes;
    QStringList bases{QStringLiteral("Page"), QStringLiteral("QDialog"), QStringLiteral("QMessageBox"), QStringLiteral("QWizard")};
    while (!bases.isEmpty()) {
        const QStringList found = heirs.values(bases.takeFirst());
        for (const QString &name : found) {
            if (!heirs.contains(name))
                classes.insert(name);
            bases << name;
        }
    }
    return classes;
}

} // namespace pc::test
