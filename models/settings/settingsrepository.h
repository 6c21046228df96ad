// The office's settings, inside the register: a name, a value, the day it takes effect, and where it comes from.
//
// Figures a lawyer or an official could change (threshold, population, delays…) are rows here, so an old year
// keeps the figures it was judged by. Nothing here knows what a value means.
#pragma once

#include "models/store/transaction.h"

#include <vector>

namespace pc {

/// Names of the settings; the values are text.
namespace setting {
inline const QString threshold = QStringLiteral("threshold");
inline const QString populationBasis = QStringLiteral("population_basis");
inline const QString populationVintage = QStringLiteral("population_vintage");
inline const QString viewpoint = QStringLiteral("viewpoint");
inline const QString officeName = QStringLiteral("office_name");
inline const QString officeEmail = QStringLiteral("office_email");
inline const QString officeAddress = QStringLiteral("office_address"); ///< lines separated by line ends
inline const QString officePhone = QStringLiteral("office_phone");     ///< +33…, see models/communes/phone.h
inline const QString officeCity = QStringLiteral("office_city");       ///< for "Fait à …"
inline const QString officeSignatory = QStringLiteral("office_signatory");
inline const QString officeSignatoryRole = QStringLiteral("office_signatory_role");
inline const QString partnerName = QStringLiteral("partner_name");
inline const QString mayorFeminine = QStringLiteral("mayor_feminine"); ///< la_maire or le_maire, see frenchwords.h
} // namespace setting

/// Names of the small files.
namespace asset {
inline const QString logo = QStringLiteral("logo");
inline const QString partnerLogo = QStringLiteral("partner_logo");
} // namespace asset

struct Setting {
    qint64 id = 0;
    QString name;
    QString value;
    QDate validFrom;
    QString source;

    friend bool operator==(const Setting &, const Setting &) = default;
};

/// Settings without a date hold since ever.
inline const QDate kAlways(1900, 1, 1);

class SettingsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::SettingsRepository)

public:
    explicit SettingsRepository(Database &database) : m_database(database) {}

    /// The value in force on a day; empty when none is.
    Result<QString> value(const QString &name, QDate on);
    Result<QString> value(const QString &name) { return value(name, QDate(9999, 12, 31)); }
    /// Every value a setting has had or will have, oldest first.
    Result<std::vector<Setting>> timeline(const QString &name);

    /// Sets a value from a day on; a row of the same day is changed, otherwise one is added.
    static Status set(Transaction &transaction, const Setting &setting);
    static Status remove(Transaction &transaction, qint64 id);

    /// The defaults that come with the program, for a new register.
    static Result<std::vector<Setting>> defaults();
    /// Writes baseline settings outside the journal, while a register is being created.
    static Status writeBaseline(Database &database, const std::vector<Setting> &settings);

    /// Small files of the office: its logo.
    Result<QByteArray> asset(const QString &name);
    static Status setAsset(Transaction &transaction, const QString &name, const QString &mediaType,
                           const QByteArray &bytes);

private:
    Database &m_database;
};

} // namespace pc
