// Asks why, before a step against a candidature or a decision of the university: a reason from a list, words, and for a
// decision its author and day.
//
// It writes nothing: `apply` does, and a refusal is said here, where it can be mended. Opened with open().
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace pc {

class ToneNote;

struct ReasonAnswer {
    QString code = {}; ///< of the list, empty without one
    QString text = {};
    QString author = {};
    QDate decidedOn = {};
};

struct ReasonRequest {
    QString title = {};
    QString text = {}; ///< what is about to be done, as a sentence; plain text
    QString verb = {}; ///< of the button
    std::vector<std::pair<QString, QString>> reasons = {}; ///< key and label; no list when empty
    bool isDecision = false; ///< asks for author and day too
    QString author = {};
    QDate today = {};
};

class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    using Apply = std::function<Status(const ReasonAnswer &)>;

    ReasonDialog(const ReasonRequest &request, const Apply &apply, QWidget *parent = nullptr);

private:
    void makeFields(const ReasonRequest &request, QFormLayout *form);
    void submit();
    void showError(const Error &error);

    Apply m_apply;
    QDate m_today;
    QComboBox *m_reasons = nullptr;
    QLineEdit *m_text;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_day = nullptr;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
