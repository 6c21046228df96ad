#include "models/documents/documentfields.h"

namespace pc {

namespace {

using Rows = std::span<const FieldRow>;

std::vector<Rows> tablesOf(const DocumentKind &kind)
{
    using F = DocumentFields;
    if (kind.list)
        return {F::selectionRows(), F::officeRows()};
    switch (kind.source) {
    case DocumentSource::Commune:
        return {F::communeRows(), F::officeRows(), F::proposalFormRows()};
    case DocumentSource::Proposal:
        return {F::proposalRows(), F::communeRows(), F::officeRows(), F::proposalFormRows()};
    case DocumentSource::Student:
        return {F::studentRows(), F::officeRows(), F::studentFormRows()};
    case DocumentSource::Assignment:
        return {F::assignmentRows(), F::hoursRows(), F::studentRows(), F::proposalRows(), F::communeRows(), F::officeRows()};
    case DocumentSource::Amendment:
        return {F::amendmentRows(), F::assignmentRows(), F::studentRows(), F::proposalRows(), F::communeRows(), F::officeRows()};
    case DocumentSource::LabelFile:
        return {F::labelRows(), F::studentRows(), F::officeRows()};
    case DocumentSource::LabelSession:
        return {F::labelSessionRows(), F::officeRows()};
    case DocumentSource::Nothing:
        return {F::officeRows()};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<FieldInfo> DocumentFields::of(const DocumentKind &kind)
{
    std::vector<FieldInfo> infos;
    for (const Rows &rows : tablesOf(kind)) {
        for (const FieldRow &row : rows)
            infos.push_back({QString::fromLatin1(row.name), tr(row.label), row.kind, QString::fromLatin1(row.list)});
    }
    return infos;
}

Status DocumentFields::fill(FieldContext &context)
{
    if (Status status = fillOffice(context); !status)
        return status;
    if (context.kind.list)
        return fillSelection(context);
    const qint64 record = context.request.record;
    Status status;
    if (record != 0) {
        switch (context.kind.source) {
        case DocumentSource::Commune:
            status = fillCommune(context, {record});
            break;
        case DocumentSource::Proposal:
            status = fillProposal(context, {record});
            break;
        case DocumentSource::Student:
            status = fillStudent(context, {record});
            break;
        case DocumentSource::Assignment:
            status = fillAssignment(context, {record});
            break;
        case DocumentSource::Amendment:
            status = fillAmendment(context, {record});
            break;
        case DocumentSource::LabelFile:
            status = fillLabelFile(context, {record});
            break;
        case DocumentSource::LabelSession:
            status = fillLabelSession(context, {record});
            break;
        case DocumentSource::Nothing:
            break;
        }
    }
    if (!status)
        return status;
    if (context.kind.source == DocumentSource::Commune || context.kind.source == DocumentSource::Proposal)
        fillProposalForm(context);
    if (context.kind.source == DocumentSource::Student)
        fillStudentForm(context);
    return done();
}

Error DocumentFields::gone()
{
    return {ErrorKind::Refused, tr("This record no longer exists."), {}};
}

} // namespace pc
