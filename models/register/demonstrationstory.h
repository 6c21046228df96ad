// What the parts of the demonstration share: the places, the people, the days of the story, the hands that write it.
//
// Everything is written through the repositories, as a person would have done it on that day: the clock of the story is
// set to the day of each step. The first refusal is kept and told at the end; nothing here decides what is allowed.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/communes/commune.h"
#include "models/proposals/proposal.h"
#include "models/store/transaction.h"
#include "models/students/student.h"

#include <QRandomGenerator>

namespace pc::demo {

/// The same seed gives the same inventions.
class Inventor {
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    const QString &pick(const QStringList &from) { return from.at(below(static_cast<int>(from.size()))); }

private:
    QRandomGenerator m_random;
};

/// +33 3 53 01 xx xx: kept for fiction by the regulator.
QString fictionalPhone(int lastFour);

struct Place {
    CommuneId id;
    QString name;
    QString postalCode;
    QString code;
};

/// An action of the story, once its proposal is written.
struct Offer {
    Proposal proposal;
    Place place;
    QDate startsOn; ///< of the first affectation
};

class Story {
    Q_DISABLE_COPY_MOVE(Story)

public:
    Story(Database &database, QDate today);

    /// Reads communes and campaign. Nothing of a campaign is told before its first day, or without one.
    Status begin();
    /// The first refusal, if there was one.
    const Status &outcome() const { return m_outcome; }

    /// The hand of the UDCCAS, or of the university, on a day.
    Transaction &office(QDate day);
    Transaction &university(QDate day);
    Database &database() { return m_database; }

    void keep(const Status &status);
    template <typename T>
    T take(const Result<T> &result)
    {
        if (result.ok())
            return *result;
        keep(result.error());
        return T{};
    }

    /// A day of the story: never after today.
    QDate past(QDate wanted) const;
    /// The same, inside the paperwork of the campaign that is told.
    QDate paper(QDate wanted) const { return std::min(std::max(wanted, earliest), today); }
    /// The k-th host, spread over the territory; `hosts` is not empty.
    const Place &host(int k) const;

    const QDate today;         ///< the last day something happened: today, or the end of a campaign that is over
    Campaign campaign;         ///< the one that is told
    Campaign last;             ///< the one before
    QDate earliest;            ///< first day of the paperwork
    int age = 0;               ///< days since the campaign began
    std::vector<Place> places; ///< communes ayant droit, by code; the one with a derogation comes last
    std::vector<Place> hosts;  ///< those whose town hall is known: they propose actions
    std::vector<Place> others; ///< some communes above the threshold
    std::vector<Place> parts;  ///< communes déléguées or associées of a commune ayant droit
    Inventor inventor;

private:
    Status readPlaces();
    Result<std::vector<Place>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
    QDate m_now; ///< of the register: the rule of this day says who is entitled
    FixedClock m_clock;
    Transaction m_office;
    Transaction m_university;
    Status m_outcome;
};

} // namespace pc::demo
