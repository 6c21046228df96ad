// Connaissance du terrain: what somebody who knows the village can tell the next person.
#pragma once

#include "models/communes/commune.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;

namespace pc {

class FieldForm;

class TerrainForm final : public QWidget {
    Q_OBJECT

public:
    explicit TerrainForm(Store &store, QWidget *parent = nullptr);

    void show(const Commune &commune, const Terrain &terrain);
    void refresh(const Terrain &terrain);
    void commit();

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    void save(const QString &key, const QString &value);
    void showDate();

    Store &m_store;
    FieldForm *m_form;
    QLabel *m_updated;
    Commune m_commune;
    Terrain m_terrain;
};

} // namespace pc
