#include "views/communes/terrainform.h"

#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/communes/frenchname.h"
#include "views/common/fieldform.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pc {

namespace {
struct TerrainField {
    const char *key;
    const char *label;
    const char *hint;
    QString Terrain::*member;
};
const TerrainField kFields[] = {
    {"needs", QT_TRANSLATE_NOOP("pc::TerrainForm", "Needs"),
     QT_TRANSLATE_NOOP("pc::TerrainForm", "Who is alone, what is missing; never a person’s name"), &Terrain::needs},
    {"associations", QT_TRANSLATE_NOOP("pc::TerrainForm", "Associations"),
     QT_TRANSLATE_NOOP("pc::TerrainForm", "Who is active in the village"), &Terrain::associations},
    {"premises", QT_TRANSLATE_NOOP("pc::TerrainForm", "Premises"),
     QT_TRANSLATE_NOOP("pc::TerrainForm", "Rooms that can be used, heating, keys"), &Terrain::premises},
    {"transport", QT_TRANSLATE_NOOP("pc::TerrainForm", "Transport"),
     QT_TRANSLATE_NOOP("pc::TerrainForm", "How to come without a car"), &Terrain::transport},
};

QMap<QString, QString> valuesOf(const Terrain &terrain)
{
    QMap<QString, QString> values;
    for (const TerrainField &field : kFields)
        values.insert(QString::fromLatin1(field.key), terrain.*(field.member));
    return values;
}
} // namespace

TerrainForm::TerrainForm(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    std::vector<FormField> fields;
    for (const TerrainField &field : kFields)
        fields.push_back({QString::fromLatin1(field.key), tr(field.label), FormField::Text, {}, tr(field.hint)});
    m_form = new FieldForm(fields, this);
    m_form->setReadOnly(store.isReadOnly());
    m_updated = mutedLabel({}, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_updated);
    layout->addStretch();
    connect(m_form, &FieldForm::committed, this, &TerrainForm::save);
}

void TerrainForm::show(const Commune &commune, const Terrain &terrain)
{
    m_commune = commune;
    m_terrain = terrain;
    m_form->load(valuesOf(terrain));
    showDate();
}

void TerrainForm::refresh(const Terrain &terrain)
{
    m_terrain = terrain;
    m_form->setSaved(valuesOf(terrain));
    showDate();
}

void TerrainForm::showDate()
{
    m_updated->setText(m_terrain.updatedOn.isValid() ? tr("Last updated on %1").arg(formatDate(m_terrain.updatedOn))
                                                     : tr("Nothing written yet"));
}

void TerrainForm::commit()
{
    m_form->commit();
}

void TerrainForm::save(const QString &key, const QString &value)
{
    for (const TerrainField &field : kFields) {
        if (key != QLatin1StringView(field.key) || !m_commune.id.isValid())
            continue;
        Terrain terrain = m_terrain;
        terrain.*(field.member) = value;
        const QString text =
            tr("%1 changed, knowledge %2").arg(tr(field.label), nameWithOf(m_commune.name, m_commune.article));
        const Status status =
            m_store.transact(text, [&](Transaction &transaction) { return CommunesRepository::saveTerrain(transaction, terrain); });
        if (!status) {
            m_form->setError(key, status.error().message);
            Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
            return;
        }
        m_terrain = terrain;
        m_form->field(key)->setSaved(value.trimmed());
    }
}

} // namespace pc
