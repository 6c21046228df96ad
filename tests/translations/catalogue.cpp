#include "tests/translations/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace pc::translations {

namespace {

void readTranslation(QXmlStreamReader &xml, Sentence &sentence)
{
    sentence.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!sentence.counted) {
        sentence.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        sentence.forms << xml.readElementText();
}

Sentence readMessage(QXmlStreamReader &xml, const QString &context)
{
    Sentence sentence;
    sentence.context = context;
    sentence.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            sentence.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            sentence.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, sentence);
        else
            xml.skipCurrentElement();
    }
    return sentence;
}

} // namespace

QString Sentence::key() const
{
    return QStringList{context, source, comment, counted ? QStringLiteral("n") : QString()}.join(QChar(4));
}

std::vector<Sentence> readCatalogue(const QString &path)
{
    std::vector<Sentence> sentences;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                sentences.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::vector<Sentence>() : sentences;
}

} // namespace pc::translations
