// Messages about to be sent: links within what mail programs take, files they open, and no text that adds a header.
#include "models/documents/maildraft.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace pc;

class TestMailDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenOrLeft_data();
    void addressesAreTakenOrLeft();
    void oneRecipientIsWrittenToOpenly();
    void severalRecipientsDoNotSeeEachOther();
    void addressesArePastedOnceEach();
    void aLinkStaysWithinWhatProgramsTake();
    void aLinkCarriesEveryCharacter();
    void noTextAddsAHeader_data();
    void noTextAddsAHeader();
    void linesAreShortAndEndAsMailWantsThem();
    void theTextComesBackAsItWas();
    void attachmentsComeBackAsTheyWere();
    void theSameDraftMakesTheSameBytes();
    void anotherProgramReadsTheSame();

private:
    /// Header lines unfolded, up to the empty line.
    static QByteArrayList headers(const QByteArray &message)
    {
        QByteArray head = message.left(message.indexOf("\r\n\r\n"));
        return head.replace("\r\n ", " ").replace("\r\n", "\n").split('\n');
    }
    static QByteArray header(const QByteArray &message, const QByteArray &name)
    {
        QByteArrayList found;
        for (const QByteArray &line : headers(message)) {
            if (line.startsWith(name + ": "))
                found << line.mid(name.size() + 2);
        }
        return found.join('|');
    }
    static QString decodedWords(const QByteArray &value)
    {
        QByteArray text;
        for (const QByteArray &word : value.split(' ')) {
            if (!word.startsWith("=?UTF-8?B?") || !word.endsWith("?=") || word.size() > 75)
                return u"not encoded: "_s + QString::fromUtf8(word);
            text += QByteArray::fromBase64(word.mid(10, word.size() - 12));
        }
        return QString::fromUtf8(text);
    }
    static QString decodedQuoted(QByteArray body)
    {
        body.replace("=\r\n", "");
        QByteArray bytes;
        for (qsizetype i = 0; i < body.size(); ++i) {
            if (body.at(i) == '=') {
                bytes += QByteArray::fromHex(body.mid(i + 1, 2));
                i += 2;
            } else {
                bytes += body.at(i);
            }
        }
        return QString::fromUtf8(bytes.replace("\r\n", "\n"));
    }
};

void TestMailDraft::addressesAreTakenOrLeft_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    for (const char *good : {"mairie@village.example", " mairie@village.example ", "a.b+c_d'e@sous-domaine.village.example", "x@a.fr"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"", "mairie", "mairie@", "@village.example", "mairie@village", "a b@village.example", "a,b@village.example",
                            "a@b@village.example", "mairie@village..example", ".a@village.example", "a.@village.example",
                            "a..b@village.example", "a@-village.example", "a@village-.example", "<a@village.example>",
                            "a@village.example\nBcc: b@c.example", "a;b@village.example", "mairie@villâge.example"})
        QTest::newRow(*bad ? bad : "nothing") << QString::fromUtf8(bad) << false;
    QTest::newRow("65 characters before the sign") << QString(65, u'a') + u"@village.example"_s << false;
    QTest::newRow("64 characters before the sign") << QString(64, u'a') + u"@village.example"_s << true;
}

void TestMailDraft::addressesAreTakenOrLeft()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(MailDraft::isAddress(address), good);
    const MailDraft draft{{{address}}, u"x"_s, u"y"_s};
    QCOMPARE(draft.reachable().size(), size_t(good ? 1 : 0));
    QCOMPARE(draft.invalid(), good ? QStringList() : QStringList{address});
}

void TestMailDraft::oneRecipientIsWrittenToOpenly()
{
    const MailDraft draft{{{u"mairie@village.example"_s, u"Mairie d’Étrœungt"_s}}, u"Objet"_s, u"Bonjour"_s};
    const QByteArray to = header(draft.message(), "To");
    QVERIFY2(to.endsWith(" <mairie@village.example>"), to.constData());
    QCOMPARE(decodedWords(to.left(to.lastIndexOf(' '))), u"Mairie d’Étrœungt"_s);
    QCOMPARE(header(draft.message(), "Bcc"), QByteArray());
    QCOMPARE(header(draft.message(), "X-Unsent"), QByteArray("1"));
    QCOMPARE(draft.link()->toEncoded(), QByteArray("mailto:mairie@village.example?subject=Objet&body=Bonjour"));
    const MailDraft quoted{{{u"a@village.example"_s, u"Dupont, \"Anne\" \\"_s}}, u""_s, u""_s};
    QCOMPARE(header(quoted.message(), "To"), QByteArray("\"Dupont, \\\"Anne\\\" \\\\\" <a@village.example>"));
}

void TestMailDraft::severalRecipientsDoNotSeeEachOther()
{
    const MailDraft draft{{{u"a@village.example"_s}, {u"b@village.example"_s}, {u"not an address"_s}, {u"A@VILLAGE.example"_s}},
                          u"Objet"_s, u"Bonjour"_s};
    QCOMPARE(header(draft.message(), "To"), QByteArray());
    QCOMPARE(header(draft.message(), "Bcc"), QByteArray("a@village.example, b@village.example"));
    QVERIFY(draft.link()->toEncoded().startsWith("mailto:?bcc=a@village.example,b@village.example&"));
    QCOMPARE(draft.invalid(), QStringList{u"not an address"_s});
}

void TestMailDraft::addressesArePastedOnceEach()
{
    const MailDraft draft{{{u"a@village.example"_s, u"A"_s}, {u" b@village.example"_s}, {u"a@village.example"_s}, {u"?"_s}}, {}, {}};
    QCOMPARE(draft.addressList(), u"a@village.example; b@village.example"_s);
    QCOMPARE(MailDraft().addressList(), QString());
}

void TestMailDraft::aLinkStaysWithinWhatProgramsTake()
{
    MailDraft draft{{}, u"Objet"_s, {}};
    QVERIFY(!draft.link());
    for (int i = 0; i < 20; ++i)
        draft.recipients.push_back({u"m%1@village.example"_s.arg(i)});
    QVERIFY(draft.link());
    draft.recipients.push_back({u"one@toomany.example"_s});
    QVERIFY(!draft.link());
    draft.recipients.resize(1);
    const qsizetype room = 2000 - draft.link()->toEncoded().size() - qsizetype(strlen("&body="));
    draft.text = QString(room, u'x');
    QCOMPARE(draft.link()->toEncoded().size(), 2000);
    draft.text += u'x';
    QVERIFY(!draft.link());
    QVERIFY(draft.link({.recipients = 1, .length = 3000}));
    draft.text = u"x"_s;
    draft.attachments.push_back({u"a.pdf"_s, u"application/pdf"_s, "%PDF"});
    QVERIFY(!draft.link());
}

void TestMailDraft::aLinkCarriesEveryCharacter()
{
    const QString text = u"Étrœungt & « 100 % » = ?\nLigne 2 + #1"_s;
    const MailDraft draft{{{u"mairie@village.example"_s}}, u"Relance & rappel"_s, text};
    const QUrl link = *draft.link();
    QCOMPARE(link.scheme(), u"mailto"_s);
    const QByteArray encoded = link.toEncoded();
    const QByteArray body = encoded.mid(encoded.indexOf("&body=") + 6);
    QVERIFY2(!body.contains('&') && !body.contains('#') && !body.contains('+'), body.constData());
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(body)).replace(u"\r\n"_s, u"\n"_s), text);
    QVERIFY(body.contains("%0D%0A"));
}

void TestMailDraft::noTextAddsAHeader_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("line end") << u"Objet\r\nBcc: spy@evil.example"_s;
    QTest::newRow("bare CR") << u"Objet\rBcc: spy@evil.example"_s;
    QTest::newRow("bare LF and a body") << u"Objet\n\nBcc: spy@evil.example"_s;
    QTest::newRow("unicode line end") << u"Objet\u2028Bcc: spy@evil.example\u0085X: y"_s;
    QTest::newRow("NUL") << u"Objet\0\r\nBcc: spy@evil.example"_s;
    QTest::newRow("encoded word") << u"=?UTF-8?B?DQpCY2M6IHg=?="_s;
    QTest::newRow("quotes") << u"a\" <spy@evil.example>, \"b"_s;
}

void TestMailDraft::noTextAddsAHeader()
{
    QFETCH(QString, hostile);
    const MailDraft draft{{{u"mairie@village.example"_s, hostile}, {u"b@village.example"_s, hostile}},
                          hostile,
                          u"Bonjour"_s,
                          {{hostile + u".pdf"_s, hostile, "%PDF"}}};
    const QByteArray message = draft.message();
    QByteArrayList names;
    for (const QByteArray &line : headers(message))
        names << line.left(line.indexOf(':'));
    QCOMPARE(names, (QByteArrayList{"X-Unsent", "MIME-Version", "Bcc", "Subject", "Content-Type"}));
    QVERIFY2(!header(message, "Bcc").contains("\r") && !message.contains("\r\nBcc: spy"), message.constData());
    QCOMPARE(message.count("Content-Disposition: attachment;"), 1);
    QVERIFY(message.contains("Content-Type: application/octet-stream\r\n"));
    if (const auto link = MailDraft{{{u"m@village.example"_s}}, hostile, {}}.link())
        QVERIFY2(!link->toEncoded().toLower().contains("%0d") && !link->toEncoded().toLower().contains("%0a"), link->toEncoded().constData());
}

void TestMailDraft::linesAreShortAndEndAsMailWantsThem()
{
    const MailDraft draft{{{u"m@village.example"_s, QString(120, u'é')}, {u"n@village.example"_s, QString(200, u'n')}},
                          QString(300, u'œ') + QString(40, u' ') + u"😀"_s.repeated(30),
                          QString(1000, u'a') + u"\n"_s + QString(500, u'é') + u"\n.\n \nFrom x\n"_s,
                          {{QString(90, u'é') + u".pdf"_s, u"application/pdf"_s, QByteArray(5000, '\xff')}}};
    QByteArray message = draft.message();
    for (const QByteArray &line : message.replace("\r\n", "\x01").split('\x01')) {
        QVERIFY2(line.size() <= 78, line.constData());
        QVERIFY2(!line.contains('\r') && !line.contains('\n'), line.constData());
        for (const char byte : line)
            QVERIFY(byte >= ' ' && byte < 0x7f);
    }
}

void TestMailDraft::theTextComesBackAsItWas()
{
    const QString text = u"Madame la Maire,\n\nÉtrœungt : 30 h = « beaucoup »\u202F!  \n.\nFrom là\n\tfin "_s;
    const MailDraft draft{{{u"m@village.example"_s}}, u"Étude d’une démarche très longue : récapitulatif de l’année universitaire 2026-2027"_s, text};
    const QByteArray message = draft.message();
    QCOMPARE(decodedWords(header(message, "Subject")), draft.subject);
    QCOMPARE(header(message, "Content-Type"), QByteArray("text/plain; charset=UTF-8"));
    const QByteArray body = message.mid(message.indexOf("\r\n\r\n") + 4);
    QCOMPARE(decodedQuoted(body), text + u'\n');
}

void TestMailDraft::attachmentsComeBackAsTheyWere()
{
    QByteArray bytes(1000, '\0');
    for (int i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i);
    const MailDraft draft{{{u"m@village.example"_s}}, u"x"_s, u"y"_s, {{u"Attestation.pdf"_s, u"application/pdf"_s, bytes}, {u"vide"_s, u"text/csv"_s, {}}}};
    const QByteArray message = draft.message();
    const qsizetype at = message.indexOf("filename=\"Attestation.pdf\"\r\n\r\n");
    QVERIFY(at > 0);
    const qsizetype start = message.indexOf("\r\n\r\n", at) + 4;
    QCOMPARE(QByteArray::fromBase64(message.mid(start, message.indexOf("--", start) - start)), bytes);
    QVERIFY(message.endsWith("--\r\n"));
}

void TestMailDraft::theSameDraftMakesTheSameBytes()
{
    const MailDraft draft{{{u"m@village.example"_s}}, u"x"_s, u"y"_s, {{u"a.pdf"_s, u"application/pdf"_s, "%PDF"}}};
    QCOMPARE(draft.message(), draft.message());
}

void TestMailDraft::anotherProgramReadsTheSame()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no second reader of messages on this computer");
    const QString subject = u"Récapitulatif de l’année universitaire 2026-2027 pour la commune d’Étrœungt\u202F!"_s;
    const QString text = u"Madame la Maire,\n\n« 30 h » à Étrœungt.\n.\nFrom fin"_s;
    const QString fileName = u"Attestation de fin d’action – Étrœungt – un nom de fichier très long.pdf"_s;
    const MailDraft draft{{{u"a@village.example"_s, u"Mairie d’Étrœungt"_s}, {u"b@village.example"_s}}, subject, text,
                          {{fileName, u"application/pdf"_s, QByteArray("%PDF\xff")}}};
    QProcess process;
    process.start(python, {u"-c"_s, u"import sys, email, email.policy as p\n"
                                    "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=p.default)\n"
                                    "parts = list(m.iter_attachments())\n"
                                    "out = [m['subject'], ','.join(a.addr_spec for a in m['bcc'].addresses), m['bcc'].addresses[0].display_name,\n"
                                    "       m.get_body().get_content(), parts[0].get_filename(), parts[0].get_content().hex(), str(len(m.defects))]\n"
                                    "sys.stdout.buffer.write('\\x1f'.join(out).encode())"_s});
    QVERIFY(process.waitForStarted());
    process.write(draft.message());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
    const QStringList read = QString::fromUtf8(process.readAllStandardOutput()).split(u'\x1f');
    QCOMPARE(read, (QStringList{subject, u"a@village.example,b@village.example"_s, u"Mairie d’Étrœungt"_s, QString(text).replace(u"\n"_s, u"\r\n"_s), fileName,
                                u"25504446ff"_s, u"0"_s}));
}

PC_GUILESS_TEST_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
