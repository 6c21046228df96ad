#include "models/reference/referencedata.h"

#include "models/reference/referencelines.h"

#include <QCryptographicHash>
#include <QResource>
#include <QtEndian>

#include <algorithm>

// A static library drops its resources unless somebody calls this, and the macro wants no namespace.
static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference);
}

namespace pc {

namespace {
constexpr quint32 kLongestText = 64 * 1024 * 1024;

enum Column { Kind, Code, Name, Article, Departement, Arrondissement, Region, Epci, Siren, Postal, Formers, Parent };

Error damaged(const QString &detail)
{
    return {ErrorKind::Damaged,
            ReferenceData::tr("The list of communes built into the program is damaged. Install the program again."),
            QStringLiteral("reference data: %1").arg(detail)};
}

std::optional<CommuneKind> kindOf(const ReferenceLine &line)
{
    return communeKindFromCode(QString::fromLatin1(line[Kind]));
}

/// The département a code belongs to: 59350 in 59, 2A004 in 2A, 97611 in 976.
QStringView departementOf(QStringView code)
{
    const bool overseas = code.startsWith(u"97") || code.startsWith(u"98");
    return code.first(qMin(code.size(), qsizetype(overseas ? 3 : 2)));
}
} // namespace

/// What the former communes of one commune of today add to it, per vintage.
struct ReferenceData::Sum {
    int inhabitants = 0;
    bool any = false;
};

const ReferencePopulation *ReferenceCommune::population(int vintage) const
{
    const auto found = std::find_if(populations.begin(), populations.end(),
                                    [vintage](const ReferencePopulation &p) { return p.vintage == vintage; });
    return found == populations.end() ? nullptr : &*found;
}

Result<ReferenceData> ReferenceData::load()
{
    initReferenceResource();
    const QResource resource(QStringLiteral(":/reference/france.pcref"));
    if (!resource.isValid())
        return damaged(QStringLiteral("the resource is missing"));
    return fromBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()));
}

Result<ReferenceData> ReferenceData::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < 5 || qFromBigEndian<quint32>(bytes.constData()) > kLongestText)
        return damaged(QStringLiteral("not a compressed text"));
    ReferenceData data;
    data.m_text = qUncompress(bytes);
    const QByteArrayView text(data.m_text);
    const qsizetype end = text.indexOf(QByteArrayView("\n\n"));
    if (end < 0)
        return damaged(QStringLiteral("no header"));
    const QByteArrayView header = text.first(end);
    const QByteArrayView body = text.sliced(end + 2);

    if (referenceHeaderValue(header, "format") != QByteArrayView("1")) {
        return Error{ErrorKind::Newer,
                     tr("This list of communes was made for another version of the program. Update the program."),
                     QStringLiteral("reference data: format is not 1")};
    }
    data.m_header.digest = QCryptographicHash::hash(body, QCryptographicHash::Blake2b_256).toHex();
    if (data.m_header.digest != referenceHeaderValue(header, "blake2b256"))
        return damaged(QStringLiteral("the digest is %1").arg(QString::fromLatin1(data.m_header.digest)));
    if (const Status status = data.readHeader(header); !status)
        return status.error();
    data.readSections(body);
    if (data.m_blocks.empty() || data.m_departements.empty())
        return damaged(QStringLiteral("a section is missing"));
    return data;
}

Status ReferenceData::readHeader(QByteArrayView header)
{
    const auto text = [header](QByteArrayView key) { return QString::fromUtf8(referenceHeaderValue(header, key)); };
    m_header.source = text("source");
    m_header.licence = text("licence");
    m_header.geography = text("geography");
    m_header.retrieved = QDate::fromString(text("retrieved"), Qt::ISODate);

    const QStringList columns = referenceWords(referenceHeaderValue(header, "columns"));
    for (const auto &[year, day] : referencePairs(referenceHeaderValue(header, "vintages"))) {
        const QString name = QString::fromLatin1(year);
        const auto column = [&](const QString &figure) { return static_cast<int>(columns.indexOf(figure + name)); };
        m_columns.push_back({column(QStringLiteral("municipale")), column(QStringLiteral("totale"))});
        m_header.vintages.push_back({year.toInt(), QDate::fromString(QString::fromLatin1(day), Qt::ISODate)});
        if (m_columns.back().municipale <= Parent || !m_header.vintages.back().inForceSince.isValid())
            return damaged(QStringLiteral("vintage %1 cannot be read").arg(name));
    }
    if (m_header.vintages.empty())
        return damaged(QStringLiteral("no vintage"));
    for (const auto &[departement, year] : referencePairs(referenceHeaderValue(header, "census")))
        m_census.insert(departement, year.toInt());
    return done();
}

void ReferenceData::readSections(QByteArrayView body)
{
    const auto forEachLine = [body](QByteArrayView name, auto read) {
        for (QByteArrayView rest = referenceSection(body, name); !rest.isEmpty();)
            read(ReferenceLine(takeLine(rest)));
    };
    forEachLine("regions", [this](const ReferenceLine &line) { m_regions.push_back({line.text(0), line.text(1)}); });
    forEachLine("departements", [this](const ReferenceLine &line) {
        m_departements.push_back({line.text(0), line.text(1), line.text(3), line.number(2).value_or(0)});
    });
    forEachLine("arrondissements", [this](const ReferenceLine &line) {
        m_arrondissements.push_back(
            {line.text(0), line.text(1), line.text(3), line.text(4), line.number(2).value_or(0)});
    });
    forEachLine("epci", [this](const ReferenceLine &line) {
        m_epcis.push_back({line.text(0), line.text(1), line.text(2)});
    });
    forEachLine("territory", [this](const ReferenceLine &line) {
        m_territory.insert({line[0], line.number(1).value_or(0)}, line.number(2));
    });
    readBlocks(referenceSection(body, "communes"));
}

void ReferenceData::readBlocks(QByteArrayView communes)
{
    const char *start = communes.data();
    for (QByteArrayView rest = communes; !rest.isEmpty();) {
        const char *here = rest.data();
        const QByteArrayView departement = referenceField(takeLine(rest), Departement);
        if (m_blocks.empty() || m_blocks.back().departement != departement) {
            m_blocks.push_back({departement, {}});
            start = here;
        }
        m_blocks.back().lines = QByteArrayView(start, rest.data());
    }
}

std::optional<ReferenceVintage> ReferenceData::vintageInForce(QDate day) const
{
    std::optional<ReferenceVintage> found;
    for (const ReferenceVintage &vintage : m_header.vintages) {
        if (vintage.inForceSince <= day)
            found = vintage;
    }
    return found;
}

std::vector<ReferenceArrondissement> ReferenceData::arrondissementsOf(QStringView departement) const
{
    std::vector<ReferenceArrondissement> found;
    std::copy_if(m_arrondissements.begin(), m_arrondissements.end(), std::back_inserter(found),
                 [departement](const ReferenceArrondissement &a) { return a.departement == departement; });
    return found;
}

template <typename Fn>
void ReferenceData::forEachBlock(QStringView departement, Fn fn) const
{
    const QByteArray code = departement.toUtf8();
    for (const Block &block : m_blocks) {
        if (code.isEmpty() || block.departement == code)
            fn(block);
    }
}

ReferenceData::Sums ReferenceData::formerSums(const Block &block) const
{
    Sums sums;
    for (QByteArrayView rest = block.lines; !rest.isEmpty();) {
        const QByteArrayView text = takeLine(rest);
        if (!text.startsWith('F'))
            continue;
        const ReferenceLine line(text);
        std::vector<Sum> &sum = sums[line[Parent]];
        sum.resize(m_columns.size());
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (const std::optional<int> figure = line.number(m_columns[i].municipale)) {
                sum[i].inhabitants += *figure;
                sum[i].any = true;
            }
        }
    }
    return sums;
}

int ReferenceData::censusYear(QByteArrayView departement, int vintage) const
{
    return m_census.value(departement, vintage);
}

std::vector<ReferencePopulation> ReferenceData::populations(const ReferenceLine &line, CommuneKind kind,
                                                            const Sums &sums) const
{
    std::vector<ReferencePopulation> figures;
    if (kind == CommuneKind::Delegated || kind == CommuneKind::Associated)
        return figures;
    figures.reserve(m_columns.size());
    const bool today = kind == CommuneKind::Commune;
    const auto formers = today ? sums.constFind(line[Code]) : sums.constEnd();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int vintage = m_header.vintages[i].year;
        ReferencePopulation figure{vintage, censusYear(line[Departement], vintage),
                                   line.number(m_columns[i].municipale), line.number(m_columns[i].totale), false};
        const auto known = today ? m_territory.constFind({line[Code], vintage}) : m_territory.constEnd();
        if (known != m_territory.constEnd()) {
            figure.municipale = *known;
            figure.rebuilt = known->has_value();
        } else if (formers != sums.constEnd() && (*formers)[i].any) {
            figure.municipale = figure.municipale.value_or(0) + (*formers)[i].inhabitants;
            figure.rebuilt = true;
        }
        figures.push_back(figure);
    }
    return figures;
}

ReferenceCommune ReferenceData::commune(const ReferenceLine &line, CommuneKind kind, const Sums &sums) const
{
    return {kind,
            line.text(Code),
            line.text(Name),
            line.number(Article).value_or(0),
            line.text(Departement),
            line.text(Arrondissement),
            line.text(Region),
            line.text(Epci),
            line.text(Siren),
            referenceWords(line[Postal]),
            referenceWords(line[Formers]),
            line.text(Parent),
            populations(line, kind, sums)};
}

void ReferenceData::forEachCommune(QStringView departement, const Visitor &visit) const
{
    forEachBlock(departement, [&](const Block &block) {
        const Sums sums = formerSums(block);
        for (QByteArrayView rest = block.lines; !rest.isEmpty();) {
            const ReferenceLine line(takeLine(rest));
            if (const std::optional<CommuneKind> kind = kindOf(line))
                visit(commune(line, *kind, sums));
        }
    });
}

std::vector<ReferenceCommune> ReferenceData::communesOf(QStringView departement) const
{
    std::vector<ReferenceCommune> found;
    forEachCommune(departement, [&found](const ReferenceCommune &commune) { found.push_back(commune); });
    return found;
}

std::optional<ReferenceCommune> ReferenceData::find(CommuneKind kind, QStringView code) const
{
    const QByteArray start = QStringLiteral("%1\t%2\t").arg(toCode(kind), code).toUtf8();
    const QByteArray inside = '\n' + start;
    // A few parts lie in the next département (Escaufourt, 02285, is in the Nord): parts are sought everywhere.
    const bool part = kind == CommuneKind::Delegated || kind == CommuneKind::Associated;
    std::optional<ReferenceCommune> found;
    if (code.isEmpty())
        return found;
    forEachBlock(part ? QStringView() : departementOf(code), [&](const Block &block) {
        if (found)
            return;
        const qsizetype from = block.lines.startsWith(start) ? 0 : block.lines.indexOf(inside) + 1;
        if (from == 0 && !block.lines.startsWith(start))
            return;
        QByteArrayView rest = block.lines.sliced(from);
        found = commune(ReferenceLine(takeLine(rest)), kind, formerSums(block));
    });
    return found;
}

int ReferenceData::countBelow(QStringView departement, int vintage, int threshold, ReferenceTerritory territory) const
{
    const bool today = territory == ReferenceTerritory::Today;
    const auto wanted = std::find_if(m_header.vintages.begin(), m_header.vintages.end(),
                                     [vintage](const ReferenceVintage &v) { return v.year == vintage; });
    if (wanted == m_header.vintages.end())
        return 0;
    const auto index = static_cast<size_t>(wanted - m_header.vintages.begin());
    int count = 0;
    forEachBlock(departement, [&](const Block &block) {
        const Sums sums = today ? formerSums(block) : Sums();
        for (QByteArrayView rest = block.lines; !rest.isEmpty();) {
            const QByteArrayView text = takeLine(rest);
            if (!text.startsWith('C') && (today || !text.startsWith('F')))
                continue;
            const ReferenceLine line(text);
            const std::optional<int> figure = today
                ? populations(line, CommuneKind::Commune, sums)[index].municipale
                : line.number(m_columns[index].municipale);
            if (figure && *figure < threshold)
                ++count;
        }
    });
    return count;
}

} // namespace pc
