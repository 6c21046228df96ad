// Every value a dated setting has had or will have, oldest first, and the button that removes one.
//
// It shows and asks; it writes nothing.
#pragma once

#include "models/settings/settingsrepository.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTreeWidget;

namespace pc {

class ValueTimeline final : public QWidget {
    Q_OBJECT

public:
    /// `caption` names the setting; `textOf` says a value in words.
    ValueTimeline(const QString &caption, const std::function<QString(const QString &)> &textOf, QWidget *parent = nullptr);

    /// `removable` is false in consultation.
    void setValues(const std::vector<Setting> &values, QDate today, bool removable);
    /// The value in force, nullptr when none is.
    const Setting *present() const;
    static QString dayText(QDate day);

Q_SIGNALS:
    void removeClicked(const pc::Setting &value);

private:
    void allowRemoval();
    void removeSelected();

    std::function<QString(const QString &)> m_textOf;
    std::vector<Setting> m_values;
    size_t m_present = 0;
    bool m_removable = false;
    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace pc
