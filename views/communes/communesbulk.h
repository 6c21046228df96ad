// What the page of communes does to several at once: one exchange noted for each, one CCAS for all; each is one change,
// undone in one step.
//
// Where a commune stands in a campaign is told from its exchanges: the outcome of the one noted here moves it.
#pragma once

#include "models/communes/commune.h"
#include "models/store/store.h"

#include <QCoreApplication>

class QWidget;

namespace pc {

class FormDialog;

class CommunesBulk {
    Q_DECLARE_TR_FUNCTIONS(pc::CommunesBulk)

public:
    /// Asks for an exchange and notes it for each commune.
    static FormDialog *askExchange(Store &store, const std::vector<CommuneId> &communes, QWidget *parent);
    /// Asks for a CCAS and writes it for each commune.
    static FormDialog *askCcas(Store &store, const std::vector<CommuneId> &communes, QWidget *parent);
};

} // namespace pc
