// The seam for everything that would open a window of its own: pages ask a Dialogs, tests answer instead.
//
// Every question is asynchronous: the answer comes to the callback, no event loop is nested. Questions are for
// decisions that cannot be undone; everything else is done at once and offers to be undone.
#pragma once

#include "views/common/theme.h"

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace pc {

struct ConfirmRequest {
    QString title = {};
    QString text = {};   ///< The question, in one sentence; plain text.
    QString detail = {}; ///< What will happen and what will not; plain text.
    QString verb = {};   ///< Of the button that does it: "Close 2025-2026".
    Tone tone = Tone::Attention; ///< With Danger, Enter cancels.
};

struct FileRequest {
    QString title = {};
    QString start = {};         ///< Folder or file to begin with.
    QStringList filters = {};   ///< "Spreadsheets (*.xlsx *.ods)"
    QString defaultSuffix = {}; ///< Without a dot; for saving.
    QString verb = {};          ///< Of the button; the system's own when empty.
};

struct PrintRequest {
    QString document = {};  ///< Its name in the queue of the printer.
    int pages = 1;          ///< To choose from, counted from 1.
    bool landscape = false; ///< To begin with; A4.
};

class Dialogs {
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    using Answer = std::function<void(bool)>;
    /// Called with an empty path when the user cancels.
    using Path = std::function<void(const QString &)>;
    /// Called with a printer that lives as long as the call, or with none when the user cancels.
    using Printing = std::function<void(QPrinter *)>;

    virtual void confirm(QWidget *parent, const ConfirmRequest &request, const Answer &answered) = 0;
    virtual void inform(QWidget *parent, const ConfirmRequest &what) = 0;
    virtual void chooseOpenFile(QWidget *parent, const FileRequest &request, const Path &chosen) = 0;
    virtual void chooseSaveFile(QWidget *parent, const FileRequest &request, const Path &chosen) = 0;
    virtual void chooseFolder(QWidget *parent, const FileRequest &request, const Path &chosen) = 0;
    virtual void choosePrinter(QWidget *parent, const PrintRequest &request, const Printing &chosen) = 0;
};

/// The real ones.
class QtDialogs final : public Dialogs {
public:
    void confirm(QWidget *parent, const ConfirmRequest &request, const Answer &answered) override;
    void inform(QWidget *parent, const ConfirmRequest &what) override;
    void chooseOpenFile(QWidget *parent, const FileRequest &request, const Path &chosen) override;
    void chooseSaveFile(QWidget *parent, const FileRequest &request, const Path &chosen) override;
    void chooseFolder(QWidget *parent, const FileRequest &request, const Path &chosen) override;
    void choosePrinter(QWidget *parent, const PrintRequest &request, const Printing &chosen) override;
};

} // namespace pc
