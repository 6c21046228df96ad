// Reads and writes grids of acquis and their answers: the only SQL of tables acquis_grid, acquis_criterion, acquis_answer.
//
// A version of the grid that a file is judged by is never changed: an edit is a new version.
#pragma once

#include "models/labels/acquis.h"
#include "models/store/transaction.h"

namespace pc {

class AcquisRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::AcquisRepository)

public:
    explicit AcquisRepository(Database &database) : m_database(database) {}

    /// Latest first.
    Result<std::vector<AcquisGrid>> grids();
    Result<std::optional<AcquisGrid>> grid(AcquisGridId id);
    /// The version in force on a day: the highest valid by then, the first one when none is.
    Result<AcquisGrid> inForce(QDate day);
    /// By family, then position.
    Result<std::vector<AcquisCriterion>> criteria(AcquisGridId grid);
    Result<std::vector<AcquisAnswer>> answers(LabelFileId file);

    /// A new version from that day on. Errors: Invalid for an empty name or level, a weight out of range, no criterion.
    static Result<AcquisGridId> addVersion(Transaction &transaction, const AcquisGrid &grid,
                                           const std::vector<AcquisCriterion> &criteria);
    /// Writes one answer; without a level and without evidence it is removed. Errors: Invalid for a level outside 0 to 3 or
    /// a criterion of another version; Refused once the file is decided.
    static Status answer(Transaction &transaction, LabelFileId file, const AcquisAnswer &answer);
    /// Several at once: a paper grid typed in. All or nothing.
    static Status answerAll(Transaction &transaction, LabelFileId file, const std::vector<AcquisAnswer> &answers);

private:
    Database &m_database;
};

} // namespace pc
