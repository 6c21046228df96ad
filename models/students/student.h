// A student: the least that is needed to find an action, to insure and to reach the person.
//
// No INE, no social-security number, nothing about health or the criminal record (domain notes §3.4). Plain data, its
// words, its names; nothing here reads the register or the clock.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pc {

/// What ties the student to the commune of origin.
enum class CommuneLink { Unknown, Parents, Residence, Schooling, Other };
enum class HasVehicle { Unknown, Yes, No };

struct Student {
    StudentId id;
    QString lastName; ///< never empty; particles and compound names as typed
    QString firstName;
    QString email;
    QString phone; ///< +33…, see phone.h
    QDate bornOn;
    QString studentNumber; ///< the university's own number, not the national one (INE)
    QString university;
    QString component;
    QString programme;
    QString level;
    QString pastUniversities; ///< where the person studied before, one a line
    CommuneId commune; ///< of origin: a commune of today, or the part or former commune the student named
    CommuneLink link = CommuneLink::Unknown;
    QDate linkProvedOn; ///< the day a proof was seen; no copy is kept
    QDate insuredUntil; ///< last day covered by the liability insurance (responsabilité civile)
    QDate privacyOn;    ///< told what is kept about them
    QDate swornOn;      ///< statement on honour
    QDate phoneConsentOn; ///< consents: the day given; withdrawn is no day
    QDate imageConsentOn;
    QDate newsConsentOn;
    QString availability;
    HasVehicle vehicle = HasVehicle::Unknown;
    QString skills;
    QString exceptionReason; ///< derogation of this student: reason, author and day go together
    QString exceptionAuthor;
    QDate exceptionOn;
    QString notes;

    friend bool operator==(const Student &, const Student &) = default;

    bool hasException() const { return exceptionOn.isValid(); }
    /// "MARTIN Léa", for lists.
    QString listName() const;
    /// "Léa Martin", for letters and sentences.
    QString letterName() const;
};

class StudentName {
public:
    /// "MARTIN Léa": capitals keep their accents.
    static QString inList(const QString &lastName, const QString &firstName);
    /// "Léa Martin": the case as typed in the register.
    static QString inLetter(const QString &lastName, const QString &firstName);
};

/// Whether somebody is still a minor on a day; unknown without a date of birth. The 18th birthday itself is of age.
/// Born on 29 February: of age on 1 March of a common year. `majorityAge` in years is a rule of the campaign
/// (code civil, art. 414).
std::optional<bool> isMinorOn(QDate bornOn, QDate day, int majorityAge);

/// Whether the liability insurance covers every day up to and including `lastDay`; unknown without its end.
std::optional<bool> isInsuredThrough(QDate insuredUntil, QDate lastDay);

/// Vocabulary: database words, translated labels, suggestions of what is usually typed.
class StudentWords {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentWords)

public:
    static QString word(CommuneLink link);
    static QString word(HasVehicle vehicle);
    static std::optional<CommuneLink> link(const QString &word);
    static std::optional<HasVehicle> vehicle(const QString &word);
    static QString label(CommuneLink link);
    static QString label(HasVehicle vehicle);
    static std::vector<CommuneLink> links();
    static std::vector<HasVehicle> vehicles();

    /// Usual levels, L1 to D and BUT; others may be typed.
    static QStringList levels();
    /// Université de Lille, then the three universities that merged into it on 1 January 2018.
    static QStringList universities();
    /// The last year a university bore its name: 2017 for Lille 1, 2 and 3; none for one of today or not known.
    static std::optional<int> lastYearOf(const QString &university);
};

} // namespace pc
