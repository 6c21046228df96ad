// A state on a report: a symbol and a word, so that it is read in grey. The words are those of the rooms.
#pragma once

#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/contacts/contact.h"
#include "models/hours/quotaledger.h"
#include "models/proposals/proposal.h"

namespace pc::reports {

/// "✓ Retained"; a spreadsheet gets the same text.
QString state(ContactState state);
QString state(ProposalStage stage);
QString state(ApplicationStatus status);
QString state(AssignmentStatus status);
QString state(QuotaState state);

} // namespace pc::reports
