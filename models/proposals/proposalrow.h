// The columns of table `proposal`, read and bound in one place; for the repository and the list.
#pragma once

#include "models/proposals/proposal.h"
#include "models/store/transaction.h"

namespace pc {

/// Every column of `proposal p`, in the order proposalFromRow() reads them, from position 0 on.
QString proposalColumns();
/// How many they are: what a query adds comes after.
int proposalColumnCount();
Proposal proposalFromRow(const Row &row);
/// Every column but campaign, number and status.
Values proposalValues(const Proposal &proposal);

} // namespace pc
