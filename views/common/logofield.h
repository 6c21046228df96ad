// The logo of the office: shown, chosen from a PNG or JPEG file, taken away. The first start and the settings share it.
//
// It hands out PNG bytes it drew itself, never those of a file, and writes nothing: who shows it keeps them.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pc {

class Dialogs;
class ToneNote;

/// An image file made fit for headings.
class Logo {
    Q_DECLARE_TR_FUNCTIONS(pc::Logo)

public:
    static constexpr int kLargestSide = 600;       ///< pixels; larger images are scaled down
    static constexpr qint64 kLargestFile = 1 << 20; ///< bytes

    /// PNG bytes. Errors: Missing (unreadable), Refused (too large), Invalid (neither PNG nor JPEG, or broken).
    static Result<QByteArray> read(const QString &path);
};

class LogoField final : public QWidget {
    Q_OBJECT

public:
    /// `dialogs` outlives the field.
    explicit LogoField(Dialogs &dialogs, QWidget *parent = nullptr);

    void setLogo(const QByteArray &png);
    QByteArray logo() const { return m_png; }
    /// Takes a file as if it had been chosen.
    void choose(const QString &path);
    /// Says below why something could not be done.
    void setError(const QString &message);

Q_SIGNALS:
    /// The user chose another logo, or took it away (empty).
    void logoChosen(const QByteArray &png);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void drawPreview();

    Dialogs &m_dialogs;
    QByteArray m_png;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    ToneNote *m_note;
};

} // namespace pc
