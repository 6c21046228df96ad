// The town hall of one commune, field by field: each is saved when left, as one change that can be undone.
#pragma once

#include "models/communes/commune.h"
#include "models/register/register.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

namespace pc {

class FieldForm;

class TownHallForm final : public QWidget {
    Q_OBJECT

public:
    /// The university is not shown the CCAS and the notes.
    TownHallForm(Store &store, Viewpoint viewpoint, QWidget *parent = nullptr);

    void show(const Commune &commune, const TownHall &hall);
    /// The same commune as the register holds it now.
    void refresh(const TownHall &hall);
    void commit();

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    void save(const QString &key, const QString &value);

    Store &m_store;
    FieldForm *m_form;
    Commune m_commune;
    TownHall m_hall;
};

} // namespace pc
