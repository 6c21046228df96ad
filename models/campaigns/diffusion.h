// One diffusion of the offer to students: which component of the university, by which channel, on which day.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <optional>
#include <vector>

namespace pc {

enum class DiffusionChannel { Email, Intranet, Poster, Forum, Lecture, Social, Other };

struct Diffusion {
    DiffusionId id;
    CampaignId campaign;
    QString component; ///< faculty, school or service; never empty
    DiffusionChannel channel = DiffusionChannel::Email;
    QDate sentOn;
    std::optional<int> recipients; ///< 0 and more; unknown when nobody counted
    QString note = {};

    friend bool operator==(const Diffusion &, const Diffusion &) = default;
};

class DiffusionWords {
    Q_DECLARE_TR_FUNCTIONS(pc::DiffusionWords)

public:
    static QString word(DiffusionChannel channel);
    static std::optional<DiffusionChannel> channel(const QString &word);
    static QString label(DiffusionChannel channel);
    static std::vector<DiffusionChannel> channels();
};

class DiffusionsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::DiffusionsRepository)

public:
    explicit DiffusionsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Diffusion>> find(DiffusionId id);
    /// Latest first.
    Result<std::vector<Diffusion>> ofCampaign(CampaignId campaign);

    /// Errors: Invalid when the component or the day is missing; Refused when the campaign is closed.
    static Result<DiffusionId> add(Transaction &transaction, const Diffusion &diffusion);
    static Status update(Transaction &transaction, const Diffusion &diffusion);
    static Status remove(Transaction &transaction, DiffusionId id);

    /// Pure.
    static Status validate(const Diffusion &diffusion);

private:
    Result<std::vector<Diffusion>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
