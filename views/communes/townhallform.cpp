#include "views/communes/townhallform.h"

#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/communes/frenchname.h"
#include "models/communes/phone.h"
#include "views/common/fieldform.h"

#include <QVBoxLayout>

namespace pc {

namespace {

struct HallField {
    const char *key;
    const char *label;
    FormField::Kind kind;
    QString (*read)(const TownHall &);
    void (*write)(TownHall &, const QString &);

    /// The UDCCAS's own, which the university is not shown.
    bool isPrivate() const
    {
        const QLatin1StringView name(key);
        return name.startsWith(QLatin1StringView("ccas")) || name == QLatin1StringView("notes");
    }
};

// The order of the form. Keys are the columns of the register, which the errors of the repository name.
const HallField kFields[] = {
    {"mayor_civility", QT_TRANSLATE_NOOP("pc::TownHallForm", "Mayor: form of address"), FormField::Choice,
     [](const TownHall &h) { return CommuneWords::word(h.civility); },
     [](TownHall &h, const QString &v) { h.civility = CommuneWords::civility(v).value_or(Civility::Unknown); }},
    {"mayor_first_name", QT_TRANSLATE_NOOP("pc::TownHallForm", "First name"), FormField::Line,
     [](const TownHall &h) { return h.firstName; }, [](TownHall &h, const QString &v) { h.firstName = v; }},
    {"mayor_last_name", QT_TRANSLATE_NOOP("pc::TownHallForm", "Last name"), FormField::Line,
     [](const TownHall &h) { return h.lastName; }, [](TownHall &h, const QString &v) { h.lastName = v; }},
    {"phone", QT_TRANSLATE_NOOP("pc::TownHallForm", "Phone"), FormField::Line,
     [](const TownHall &h) { return displayPhone(h.phone); }, [](TownHall &h, const QString &v) { h.phone = normalisePhone(v); }},
    {"email", QT_TRANSLATE_NOOP("pc::TownHallForm", "E-mail"), FormField::Line, [](const TownHall &h) { return h.email; },
     [](TownHall &h, const QString &v) { h.email = v; }},
    {"opening_hours", QT_TRANSLATE_NOOP("pc::TownHallForm", "Opening hours"), FormField::Text,
     [](const TownHall &h) { return h.openingHours; }, [](TownHall &h, const QString &v) { h.openingHours = v; }},
    {"address", QT_TRANSLATE_NOOP("pc::TownHallForm", "Address"), FormField::Text, [](const TownHall &h) { return h.address; },
     [](TownHall &h, const QString &v) { h.address = v; }},
    {"postal_code", QT_TRANSLATE_NOOP("pc::TownHallForm", "Postal code"), FormField::Line,
     [](const TownHall &h) { return h.postalCode; }, [](TownHall &h, const QString &v) { h.postalCode = v; }},
    {"city", QT_TRANSLATE_NOOP("pc::TownHallForm", "Town"), FormField::Line, [](const TownHall &h) { return h.city; },
     [](TownHall &h, const QString &v) { h.city = v; }},
    {"website", QT_TRANSLATE_NOOP("pc::TownHallForm", "Website"), FormField::Line, [](const TownHall &h) { return h.website; },
     [](TownHall &h, const QString &v) { h.website = v; }},
    {"ccas", QT_TRANSLATE_NOOP("pc::TownHallForm", "CCAS"), FormField::Choice,
     [](const TownHall &h) { return CommuneWords::word(h.ccas); },
     [](TownHall &h, const QString &v) { h.ccas = CommuneWords::ccas(v).value_or(CcasState::Unknown); }},
    {"ccas_since", QT_TRANSLATE_NOOP("pc::TownHallForm", "CCAS: date of the decision"), FormField::Line,
     [](const TownHall &h) { return formatDate(h.ccasSince); }, nullptr},
    {"notes", QT_TRANSLATE_NOOP("pc::TownHallForm", "Notes"), FormField::Text, [](const TownHall &h) { return h.notes; },
     [](TownHall &h, const QString &v) { h.notes = v; }},
};

QMap<QString, QString> valuesOf(const TownHall &hall)
{
    QMap<QString, QString> values;
    for (const HallField &field : kFields)
        values.insert(QString::fromLatin1(field.key), field.read(hall));
    return values;
}

const HallField *fieldOf(const QString &key)
{
    for (const HallField &field : kFields) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

std::vector<std::pair<QString, QString>> choicesOf(const HallField &field)
{
    std::vector<std::pair<QString, QString>> choices;
    if (QLatin1StringView(field.key) == QLatin1StringView("ccas")) {
        for (const CcasState state : CommuneWords::ccasStates())
            choices.emplace_back(CommuneWords::word(state), CommuneWords::label(state));
    } else if (field.kind == FormField::Choice) {
        for (const Civility civility : CommuneWords::civilities())
            choices.emplace_back(CommuneWords::word(civility), CommuneWords::label(civility));
    }
    return choices;
}

} // namespace

TownHallForm::TownHallForm(Store &store, Viewpoint viewpoint, QWidget *parent) : QWidget(parent), m_store(store)
{
    std::vector<FormField> fields;
    for (const HallField &field : kFields) {
        if (viewpoint == Viewpoint::Udccas || !field.isPrivate())
            fields.push_back({QString::fromLatin1(field.key), tr(field.label), field.kind, choicesOf(field), {}});
    }
    m_form = new FieldForm(fields, this);
    m_form->setReadOnly(store.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &FieldForm::committed, this, &TownHallForm::save);
}

void TownHallForm::show(const Commune &commune, const TownHall &hall)
{
    m_commune = commune;
    m_hall = hall;
    m_form->load(valuesOf(hall));
}

void TownHallForm::refresh(const TownHall &hall)
{
    m_hall = hall;
    m_form->setSaved(valuesOf(hall));
}

void TownHallForm::commit()
{
    m_form->commit();
}

void TownHallForm::save(const QString &key, const QString &value)
{
    const HallField *field = fieldOf(key);
    if (!field || !m_commune.id.isValid())
        return;
    TownHall hall = m_hall;
    if (key == QLatin1StringView("ccas_since")) {
        hall.ccasSince = parseDate(value, m_store.clock().today());
        if (!value.trimmed().isEmpty() && !hall.ccasSince.isValid()) {
            m_form->setError(key, tr("“%1” is not a date. Write it like 31/12/2015.").arg(value));
            return;
        }
    } else {
        field->write(hall, value);
    }
    const QString text =
        tr("%1 changed, town hall %2").arg(tr(field->label), nameWithOf(m_commune.name, m_commune.article));
    const Status status =
        m_store.transact(text, [&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
    if (status) {
        m_hall = CommunesRepository::normalised(hall);
        m_form->field(key)->setSaved(field->read(m_hall));
        return;
    }
    m_form->setError(key, status.error().message);
    if (status.error().kind != ErrorKind::Invalid)
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
}

} // namespace pc
