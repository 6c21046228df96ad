// The path of a register, shown whole in a field that scrolls, with the button that chooses another.
//
// A long path must not widen the window, so it is not a label. It opens and creates nothing.
#pragma once

#include <QWidget>

class QLineEdit;

namespace pc {

class Dialogs;

class PlaceField final : public QWidget {
    Q_OBJECT

public:
    enum Kind { Existing, New };

    /// `verb` of the button, `title` of the window it opens. `dialogs` outlives the field.
    PlaceField(Kind kind, const QString &verb, const QString &title, Dialogs &dialogs, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    /// Folder or file the choice begins with; the path itself when empty.
    void setStart(const QString &start) { m_start = start; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void pathChosen(const QString &path);

private:
    void ask();

    Kind m_kind;
    QString m_title;
    Dialogs &m_dialogs;
    QString m_path;
    QString m_start;
    QLineEdit *m_field;
};

} // namespace pc
