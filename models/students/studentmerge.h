// Makes one student of two records: the fields chosen one by one, then everything that belongs to the other record
// moves to the one that is kept, and the other goes. One change, taken back as one.
//
// Two candidatures of one campaign cannot both stay: the one that got further does, on equal terms that of the kept
// record; the plan says so beforehand. A closed campaign loses nothing: there a candidature may move, not disappear.
#pragma once

#include "models/store/transaction.h"
#include "models/students/student.h"

namespace pc {

/// Two candidatures, or two waivers, of one campaign.
struct MergeConflict {
    enum class Kind { Application, Waiver };

    Kind kind = Kind::Application;
    CampaignId campaign;
    QString campaignName;
    qint64 kept = 0;
    qint64 dropped = 0;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct MergePlan {
    StudentId kept;
    StudentId other;
    int applications = 0; ///< that move to the kept record
    int assignments = 0;
    int waivers = 0;
    int documents = 0; ///< issued
    std::vector<MergeConflict> conflicts;
};

class StudentMerge {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentMerge)

public:
    /// Error Refused when either no longer exists, or when both are one.
    static Result<MergePlan> plan(Database &database, StudentId kept, StudentId other);
    /// What will happen, a sentence each; never empty.
    static QStringList sentences(const MergePlan &plan);

    /// Writes `merged` (whose id is that of the kept record), moves what belongs to the other and removes it.
    /// Errors: Invalid for a field; Refused as in plan(), or when something would disappear from a closed campaign.
    static Status merge(Transaction &transaction, const Student &merged, StudentId other);

    /// The record to begin with: fields of the kept one, filled with those of the other where it has none.
    static Student proposed(const Student &kept, const Student &other);
    /// Fields where both say something, and not the same: a person must choose. Keys of StudentFields::mergeKeys().
    static QStringList disagreements(const Student &kept, const Student &other);
};

} // namespace pc
