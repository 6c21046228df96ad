// Documents on the demonstration register: every kind made, its French as it should be, whose words it speaks.
#include "models/applications/contactrule.h"
#include "models/assignments/convention.h"
#include "models/documents/documentmaker.h"
#include "models/paper/paperlayout.h"
#include "models/documents/templatetext.h"
#include "tests/models/communes/territory.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

const QDate kDay(2026, 11, 20);

QStringList textsOf(const MadeDocument &made)
{
    return QStringList{made.subject} + made.plainText.split(u'\n') + pc::test::textsOf(made.paper.blocks);
}

template <typename Kind>
bool has(const MadeDocument &made)
{
    return std::any_of(made.paper.blocks.begin(), made.paper.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Kind>(block.value()); });
}

} // namespace

class TestDocumentFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_territory = std::make_unique<Territory>(u"59"_s, true); }
    void init() { m_register = m_territory->fresh(kDay); }
    void cleanup() { m_register.reset(); }

    void everyFieldHasOneNameAndALabel_data() { kinds(); }
    void everyFieldHasOneNameAndALabel();
    void everyKindIsMade_data() { kinds(); }
    void everyKindIsMade();
    void theFrenchOfEveryKindIsWellSet_data() { kinds(); }
    void theFrenchOfEveryKindIsWellSet();
    void everyKindFitsItsPages();
    void aBlankFormIsMadeOfNoRecord_data();
    void aBlankFormIsMadeOfNoRecord();
    void aRecordThatIsGoneIsRefused_data() { kinds(); }
    void aRecordThatIsGoneIsRefused();
    void aSpecimenHasAWatermarkAndNoSquare();
    void aSignedConventionKeepsItsWords();
    void aTownHallReadsOfAStudentWhatTheRuleSays();
    void nothingIsCertifiedBeforeTheEnd();
    void aReplySaysOnlyWhatWasDecided();
    void whatIsMissingIsNamed();
    void theSheetOfHoursAddsUp();
    void factsSayWhereItGoes();

private:
    static void kinds();
    Database &database() { return m_register->database(); }
    qint64 number(const QString &sql, const QVariantList &values = {}) { return database().scalar(sql, values)->toLongLong(); }
    DocumentRequest requestFor(const QString &kind, qint64 record)
    {
        DocumentRequest request{.kind = kind, .record = record, .campaign = {}, .day = kDay};
        request.number = u"DOC-2026-0014"_s;
        if (DocumentKinds::find(kind)->list)
            request.records = {record};
        if (DocumentKinds::find(kind)->monthly)
            request.month = {2026, 11, 1};
        return request;
    }
    DocumentRequest example(const QString &kind)
    {
        return requestFor(kind, *DocumentMaker(database()).example(*DocumentKinds::find(kind)));
    }
    Result<MadeDocument> make(const QString &kind, qint64 record) { return DocumentMaker(database()).make(requestFor(kind, record)); }
    QString said(const DocumentRequest &request, const QString &body)
    {
        DocumentTemplate text;
        text.kind = request.kind;
        text.body = body;
        const auto made = DocumentMaker(database()).make(request, text);
        return made ? textsOf(made->paper.blocks).join(u'\n') : made.error().message;
    }

    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<Register> m_register;
};

void TestDocumentFields::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const DocumentKind &kind : DocumentKinds::all())
        QTest::newRow(kind.word) << QString::fromLatin1(kind.word);
}

void TestDocumentFields::everyFieldHasOneNameAndALabel()
{
    QFETCH(QString, kind);
    QSet<QString> names;
    QSet<QString> labels;
    for (const FieldInfo &field : DocumentMaker::fields(kind)) {
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        QVERIFY2(!labels.contains(field.label), qPrintable(field.label));
        QVERIFY(!field.label.isEmpty());
        names << field.name;
        labels << field.label;
    }
    QVERIFY(!names.isEmpty());
}

void TestDocumentFields::everyKindIsMade()
{
    QFETCH(QString, kind);
    const auto text = TemplatesRepository::shipped(kind);
    PC_VERIFY_OK(text);
    for (const QString &part : {text->subject, text->body}) {
        const TemplateText read(part, DocumentMaker::fields(kind));
        for (const TemplateError &error : read.errors())
            qWarning().noquote() << TemplateText::sentence(part, error);
        QVERIFY(read.errors().empty());
    }
    const DocumentRequest request = example(kind);
    QVERIFY2(request.record != 0, "the demonstration has no example");
    const auto made = DocumentMaker(database()).make(request);
    PC_VERIFY_OK(made);
    QVERIFY(!made->subject.isEmpty());
    QVERIFY(!made->facts.title.isEmpty());
    QVERIFY(!made->facts.ownerTable.isEmpty());
    QVERIFY(made->facts.ownerId > 0);
    const bool isEmail = DocumentKinds::find(kind)->isEmail;
    QCOMPARE(made->plainText.isEmpty(), !isEmail);
    QCOMPARE(made->paper.blocks.empty(), isEmail);
}

void TestDocumentFields::theFrenchOfEveryKindIsWellSet()
{
    QFETCH(QString, kind);
    const auto made = DocumentMaker(database()).make(example(kind));
    PC_VERIFY_OK(made);
    const std::pair<QString, QRegularExpression> faults[] = {
        {u"a brace"_s, QRegularExpression(u"[{}]"_s)},
        {u"two spaces"_s, QRegularExpression(u"  "_s)},
        {u"a space at an end"_s, QRegularExpression(u"^ | $"_s)},
        {u"a space before a comma or a full stop"_s, QRegularExpression(u" [,.]"_s)},
        {u"a space that breaks before a mark"_s, QRegularExpression(u" [;:!?»]"_s)},
        {u"no space before a mark"_s, QRegularExpression(u"[a-zé][;!?]|[a-zé]:(?!//)"_s)},
        {u"a space that breaks after a guillemet"_s, QRegularExpression(u"« "_s)},
        {u"a straight apostrophe"_s, QRegularExpression(u"'"_s)},
        {u"two full stops"_s, QRegularExpression(u"[^.]\\.\\.(?!\\.)|[.,;]\\.$"_s)},
        {u"empty brackets"_s, QRegularExpression(u"\\(\\s*\\)|«\\s*»"_s)},
    };
    for (const QString &text : textsOf(*made)) {
        for (const auto &[name, fault] : faults)
            QVERIFY2(!fault.match(text).hasMatch(), qPrintable(name + u": "_s + text));
    }
}

void TestDocumentFields::everyKindFitsItsPages()
{
    for (const DocumentKind &kind : DocumentKinds::all()) {
        if (kind.pages == 0)
            continue;
        DocumentRequest request = example(QString::fromLatin1(kind.word));
        request.number = u"XYZ-2026-0001"_s; // with its code, as when it is issued
        const auto made = DocumentMaker(database()).make(request);
        PC_VERIFY_OK(made);
        const int pages = PaperLayout(made->paper).pageCount();
        QVERIFY2(pages <= kind.pages, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(kind.word)).arg(pages)));
    }
}

void TestDocumentFields::aBlankFormIsMadeOfNoRecord_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"proposal_form", "application_form", "privacy_notice"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestDocumentFields::aBlankFormIsMadeOfNoRecord()
{
    QFETCH(QString, kind);
    const auto made = make(kind, 0);
    PC_VERIFY_OK(made);
    QVERIFY(!made->paper.blocks.empty());
}

void TestDocumentFields::aRecordThatIsGoneIsRefused()
{
    QFETCH(QString, kind);
    if (DocumentKinds::find(kind)->list)
        QSKIP("A list leaves out what is gone.");
    PC_VERIFY_ERROR(make(kind, 99'999'999), ErrorKind::Refused);
}

void TestDocumentFields::aSpecimenHasAWatermarkAndNoSquare()
{
    DocumentRequest request = example(u"hour_sheet"_s);
    const auto issued = DocumentMaker(database()).make(request);
    PC_VERIFY_OK(issued);
    QVERIFY(issued->paper.watermark.isEmpty());
    QCOMPARE(issued->paper.reference, request.number);
    QVERIFY(has<PaperCode>(*issued));
    request.number.clear();
    const auto specimen = DocumentMaker(database()).make(request);
    PC_VERIFY_OK(specimen);
    QCOMPARE(specimen->paper.watermark, u"SPÉCIMEN"_s);
    QVERIFY(!has<PaperCode>(*specimen));
}

void TestDocumentFields::aSignedConventionKeepsItsWords()
{
    const qint64 id = number(u"SELECT id FROM assignment WHERE convention_frozen <> '' AND status <> 'cancelled' LIMIT 1"_s);
    QVERIFY(id != 0);
    const auto before = make(u"convention"_s, id);
    PC_VERIFY_OK(before);
    const CommuneId commune = before->facts.commune;
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) {
        TownHall hall;
        hall.commune = commune;
        hall.civility = Civility::Monsieur;
        hall.firstName = u"Zéphyrin"_s;
        hall.lastName = u"Nouveau"_s;
        hall.address = u"2 rue du Déménagement"_s;
        return CommunesRepository::saveTownHall(transaction, hall);
    }));
    const auto after = make(u"convention"_s, id);
    PC_VERIFY_OK(after);
    QCOMPARE(textsOf(*after), textsOf(*before));
    const auto sheet = make(u"hour_sheet"_s, id);
    PC_VERIFY_OK(sheet);
    QVERIFY(textsOf(*sheet).join(u' ').contains(u"Nouveau"));
}

void TestDocumentFields::aTownHallReadsOfAStudentWhatTheRuleSays()
{
    const QString body = u"{student.email}/{student.phone}"_s;
    const QString sql = u"SELECT a.id FROM assignment a JOIN application p ON p.student = a.student AND p.campaign = a.campaign "
                        "AND p.proposal = a.proposal JOIN student s ON s.id = a.student WHERE p.status = 'retained' AND s.email <> '' "
                        "AND a.status <> 'cancelled' LIMIT 1"_s;
    const qint64 id = number(sql);
    QVERIFY(id != 0);
    const qint64 student = number(u"SELECT student FROM assignment WHERE id = ?"_s, {id});
    const auto consent = [&](const QVariant &day) {
        PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) {
            return transaction.update(QLatin1StringView("student"), student,
                                      {{QLatin1StringView("phone"), u"+33353010000"_s}, {QLatin1StringView("phone_consent_on"), day}});
        }));
    };
    const QString email = database().scalar(u"SELECT email FROM student WHERE id = ?"_s, {student})->toString();
    consent(QVariant());
    QCOMPARE(said(requestFor(u"hour_sheet"_s, id), body), email + u'/');
    consent(u"2026-11-01"_s);
    QCOMPARE(said(requestFor(u"hour_sheet"_s, id), body), email + u"/03 53 01 00 00"_s);
    // A day to come is no consent yet; the student's own documents hold everything.
    consent(u"2026-12-01"_s);
    QCOMPARE(said(requestFor(u"convention"_s, id), body), email + u'/');
    QVERIFY(said(requestFor(u"certificate"_s, id), body) != email + u'/');
    QCOMPARE(said(requestFor(u"student_letter"_s, student), body), email + u"/03 53 01 00 00"_s);
    // Sent to another mayor, or never: nothing of it.
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) {
        const qint64 application = number(u"SELECT p.id FROM application p JOIN assignment a ON a.student = p.student AND "
                                          "a.campaign = p.campaign WHERE a.id = ?"_s, {id});
        return transaction.update(QLatin1StringView("application"), application, {{QLatin1StringView("proposal"), QVariant()}});
    }));
    QCOMPARE(said(requestFor(u"hour_sheet"_s, id), body), u"/"_s);
}

void TestDocumentFields::nothingIsCertifiedBeforeTheEnd()
{
    const qint64 running = number(u"SELECT id FROM assignment WHERE status = 'running' LIMIT 1"_s);
    QVERIFY(running != 0);
    PC_VERIFY_ERROR(make(u"certificate"_s, running), ErrorKind::Refused);
}

void TestDocumentFields::aReplySaysOnlyWhatWasDecided()
{
    const qint64 refused = *DocumentMaker(database()).example(*DocumentKinds::find(u"proposal_refused"_s));
    PC_VERIFY_OK(make(u"proposal_refused"_s, refused));
    PC_VERIFY_ERROR(make(u"proposal_accepted"_s, refused), ErrorKind::Refused);
    PC_VERIFY_ERROR(make(u"proposal_to_complete"_s, refused), ErrorKind::Refused);
}

void TestDocumentFields::whatIsMissingIsNamed()
{
    PC_VERIFY_OK(setFrom(*m_register, setting::officeSignatory, QString(), kAlways));
    const auto made = DocumentMaker(database()).make(example(u"mayor_letter"_s));
    PC_VERIFY_OK(made);
    QVERIFY(made->missing.contains(u"Office: who signs"_s));
    QVERIFY(!made->missing.contains(u"Commune: name"_s));
    PC_VERIFY_OK(setFrom(*m_register, setting::officeSignatory, u"Marie Dupont"_s, kAlways));
    QVERIFY(!DocumentMaker(database()).make(example(u"mayor_letter"_s))->missing.contains(u"Office: who signs"_s));
}

void TestDocumentFields::theSheetOfHoursAddsUp()
{
    const qint64 id = number(u"SELECT assignment FROM hour_entry WHERE day LIKE '2026-11-%' GROUP BY assignment ORDER BY count(*) DESC LIMIT 1"_s);
    QVERIFY(id != 0);
    const qint64 minutes = number(u"SELECT sum(minutes) FROM hour_entry WHERE assignment = ? AND day LIKE '2026-11-%'"_s, {id});
    DocumentRequest request = requestFor(u"hour_sheet"_s, id);
    const QString total = said(request, u"{hours.month_total}"_s).replace(QChar(0x00A0), u' ');
    QCOMPARE(total, minutes % 60 == 0 ? u"%1 h"_s.arg(minutes / 60) : u"%1 h %2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')));
    QVERIFY(said(request, u"{hours.month}"_s).startsWith(u"novembre"));
}

void TestDocumentFields::factsSayWhereItGoes()
{
    const qint64 hall = number(u"SELECT commune FROM town_hall WHERE email <> '' LIMIT 1"_s);
    const auto letter = make(u"mayor_letter"_s, hall);
    PC_VERIFY_OK(letter);
    QCOMPARE(letter->facts.commune, CommuneId{hall});
    QVERIFY(letter->facts.addressee.startsWith(u"Mairie "));
    QVERIFY(letter->facts.hasAddress);
    QVERIFY(letter->facts.email.contains(u'@'));
    QCOMPARE(letter->facts.ownerTable, u"commune"_s);
    QVERIFY(has<Addressee>(*letter));
    const auto certificate = DocumentMaker(database()).make(example(u"certificate"_s));
    PC_VERIFY_OK(certificate);
    QVERIFY(!certificate->facts.hasAddress);
    QVERIFY(certificate->facts.student.isValid());
    QVERIFY(certificate->facts.assignment.isValid());
    QVERIFY(certificate->facts.title.endsWith(certificate->facts.addressee));
}

PC_TEST_MAIN(TestDocumentFields)
#include "tst_documentfields.moc"
