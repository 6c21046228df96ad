#include "views/labels/kindform.h"

#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <span>

namespace pc {

namespace {

const QString kOpensOn = QStringLiteral("opens_on");
const QString kClosesOn = QStringLiteral("closes_on");

QString ofFlag(bool on) { return on ? QStringLiteral("1") : QString(); }
bool toFlag(const QString &value) { return !value.isEmpty(); }
QString ofHundredths(int hundredths) { return hundredths == 0 ? QString() : QLocale().toString(hundredths / 100.0, 'g', 6); }
// −1 for what is no number: the repository refuses it with its sentence.
int toHundredths(const QString &value)
{
    if (value.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const double number = QString(value).trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && number >= 0 && number <= 1000 ? static_cast<int>(std::lround(number * 100)) : -1;
}
int toCount(const QString &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    return isNumber ? number : -1;
}

struct KindField {
    const char *key; ///< column of the register, which the errors of the repository name
    const char *label;
    FormField::Kind kind;
    const char *hint;
    QString (*read)(const LabelKind &);
    void (*write)(LabelKind &, const QString &);
};

const KindField kFields[] = {
    {"name", QT_TRANSLATE_NOOP("pc::KindForm", "Name"), FormField::Line, "", [](const LabelKind &k) { return k.name; },
     [](LabelKind &k, const QString &v) { k.name = v.simplified(); }},
    {"purpose", QT_TRANSLATE_NOOP("pc::KindForm", "Purpose"), FormField::Text, "", [](const LabelKind &k) { return k.purpose; },
     [](LabelKind &k, const QString &v) { k.purpose = v.trimmed(); }},
    {"min_minutes", QT_TRANSLATE_NOOP("pc::KindForm", "Countersigned hours asked for"), FormField::Minutes, "",
     [](const LabelKind &k) { return QString::number(k.minMinutes); }, [](LabelKind &k, const QString &v) { k.minMinutes = v.toInt(); }},
    {"notice_days", QT_TRANSLATE_NOOP("pc::KindForm", "Days between deposit and session"), FormField::Line, "",
     [](const LabelKind &k) { return QString::number(k.noticeDays); },
     [](LabelKind &k, const QString &v) { k.noticeDays = toCount(v); }},
    {"needs_session", QT_TRANSLATE_NOOP("pc::KindForm", "Session"), FormField::Check,
     QT_TRANSLATE_NOOP("pc::KindForm", "Decided in a session of the commission only"),
     [](const LabelKind &k) { return ofFlag(k.needsSession); }, [](LabelKind &k, const QString &v) { k.needsSession = toFlag(v); }},
    {"weighted", QT_TRANSLATE_NOOP("pc::KindForm", "Weights"), FormField::Check,
     QT_TRANSLATE_NOOP("pc::KindForm", "Criteria of the acquis count by their weight"),
     [](const LabelKind &k) { return ofFlag(k.weighted); }, [](LabelKind &k, const QString &v) { k.weighted = toFlag(v); }},
    {"gives_certificate", QT_TRANSLATE_NOOP("pc::KindForm", "Certificate"), FormField::Check,
     QT_TRANSLATE_NOOP("pc::KindForm", "Gives a certificate with a number"),
     [](const LabelKind &k) { return ofFlag(k.givesCertificate); },
     [](LabelKind &k, const QString &v) { k.givesCertificate = toFlag(v); }},
    {"supplement_line", QT_TRANSLATE_NOOP("pc::KindForm", "Line of the diploma supplement"), FormField::Text,
     QT_TRANSLATE_NOOP("pc::KindForm", "May hold {label}, {heures}, {commune}, {annee}"),
     [](const LabelKind &k) { return k.supplementLine; },
     [](LabelKind &k, const QString &v) { k.supplementLine = v.trimmed(); }},
    {"ects_hundredths", QT_TRANSLATE_NOOP("pc::KindForm", "ECTS credits"), FormField::Line,
     QT_TRANSLATE_NOOP("pc::KindForm", "None when empty"), [](const LabelKind &k) { return ofHundredths(k.ectsHundredths); },
     [](LabelKind &k, const QString &v) { k.ectsHundredths = toHundredths(v); }},
    {"bonus_hundredths", QT_TRANSLATE_NOOP("pc::KindForm", "Bonus in points"), FormField::Line,
     QT_TRANSLATE_NOOP("pc::KindForm", "None when empty"), [](const LabelKind &k) { return ofHundredths(k.bonusHundredths); },
     [](LabelKind &k, const QString &v) { k.bonusHundredths = toHundredths(v); }},
    {"legal_basis", QT_TRANSLATE_NOOP("pc::KindForm", "Legal basis, as printed"), FormField::Text, "",
     [](const LabelKind &k) { return k.legalBasis; }, [](LabelKind &k, const QString &v) { k.legalBasis = v.trimmed(); }},
    {"remedies", QT_TRANSLATE_NOOP("pc::KindForm", "Remedies and time limits, as printed"), FormField::Text, "",
     [](const LabelKind &k) { return k.remedies; }, [](LabelKind &k, const QString &v) { k.remedies = v.trimmed(); }},
    {"position", QT_TRANSLATE_NOOP("pc::KindForm", "Place in lists"), FormField::Line, "",
     [](const LabelKind &k) { return QString::number(k.position); }, [](LabelKind &k, const QString &v) { k.position = toCount(v); }},
    {"active", QT_TRANSLATE_NOOP("pc::KindForm", "In use"), FormField::Check,
     QT_TRANSLATE_NOOP("pc::KindForm", "Offered for new files"), [](const LabelKind &k) { return ofFlag(k.active); },
     [](LabelKind &k, const QString &v) { k.active = toFlag(v); }},
};

} // namespace

KindForm::KindForm(Store &store, CampaignId campaign, QWidget *parent) : QWidget(parent), m_store(store), m_campaign(campaign)
{
    std::vector<FormField> described;
    for (const KindField &field : kFields) {
        FormField each{QString::fromLatin1(field.key), tr(field.label), field.kind};
        each.hint = *field.hint ? tr(field.hint) : QString();
        each.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
        each.formatMinutes = [](int minutes) { return formatMinutes(minutes); };
        described.push_back(each);
    }
    m_fields = new FieldForm(described, this);
    const QDate today = store.clock().today();
    m_window = new FieldForm({{.key = kOpensOn, .label = tr("First day of deposit"), .kind = FormField::Date, .hint = tr("No first day when empty"), .today = today},
                              {.key = kClosesOn, .label = tr("Last day of deposit"), .kind = FormField::Date, .hint = tr("The deadline of the campaign when empty"), .today = today}},
                             this);
    const auto found = CampaignsRepository(store.database()).find(campaign);
    const bool isThere = found && *found;
    QLabel *title = sectionLabel(isThere ? tr("Days of deposit in %1").arg((*found)->name) : QString(), this);
    title->setVisible(isThere);
    m_window->setVisible(isThere);
    m_fields->setReadOnly(store.isReadOnly());
    m_window->setReadOnly(store.isReadOnly() || (isThere && (*found)->isClosed()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_window);
    column->addWidget(sectionLabel(tr("Conditions and words"), this));
    column->addWidget(m_fields);
    connect(m_fields, &FieldForm::committed, this, &KindForm::save);
    connect(m_window, &FieldForm::committed, this, &KindForm::saveWindow);
}

QMap<QString, QString> KindForm::values() const
{
    QMap<QString, QString> values;
    for (const KindField &field : kFields)
        values.insert(QString::fromLatin1(field.key), field.read(m_kind));
    return values;
}

QMap<QString, QString> KindForm::windowValues()
{
    const auto window = LabelKindsRepository(m_store.database()).window(m_kind.id, m_campaign);
    return window ? QMap<QString, QString>{{kOpensOn, valueOf(window->opensOn)}, {kClosesOn, valueOf(window->closesOn)}}
                  : QMap<QString, QString>();
}

void KindForm::show(const LabelKind &kind)
{
    m_kind = kind;
    m_fields->load(values());
    m_window->load(windowValues());
}

void KindForm::refresh(const LabelKind &kind)
{
    m_kind = kind;
    m_fields->setSaved(values());
    m_window->setSaved(windowValues());
}

void KindForm::commit()
{
    m_fields->commit();
    m_window->commit();
}

void KindForm::save(const QString &key, const QString &value)
{
    if (!m_kind.id.isValid())
        return;
    LabelKind changed = m_kind;
    for (const KindField &field : kFields) {
        if (key == QLatin1StringView(field.key))
            field.write(changed, value);
    }
    const Status status = m_store.transact(tr("Kind of label “%1” changed").arg(changed.name), [&](Transaction &transaction) {
        return LabelKindsRepository::update(transaction, changed);
    });
    if (!status) {
        m_fields->setError(key, status.error().message);
        return;
    }
    m_kind = changed;
    m_fields->field(key)->setSaved(values().value(key));
}

void KindForm::saveWindow(const QString &key, const QString &value)
{
    if (!m_kind.id.isValid())
        return;
    DepositWindow window{dayOf(m_window->field(kOpensOn)->saved()), dayOf(m_window->field(kClosesOn)->saved())};
    (key == kOpensOn ? window.opensOn : window.closesOn) = dayOf(value);
    const Status status = m_store.transact(tr("Days of deposit of “%1” changed").arg(m_kind.name), [&](Transaction &transaction) {
        return LabelKindsRepository::setWindow(transaction, m_kind.id, m_campaign, window);
    });
    if (status)
        m_window->setSaved(windowValues());
    else
        m_window->setError(key, status.error().message);
}

} // namespace pc
