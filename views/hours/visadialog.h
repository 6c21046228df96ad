// The visa of a commune on hours: which month of which commune, or the lines selected; who signs, as what, on which day.
//
// Selected lines of several communes are offered commune by commune: each gives a visa of its own. It says how many
// lines and hours that is before anything is written; the button writes one change.
#pragma once

#include "models/hours/hourchoices.h"
#include "models/hours/hourentry.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace pc {

class ToneNote;

class VisaDialog final : public QDialog {
    Q_OBJECT

public:
    struct Proposal {
        CommuneId commune = {}; ///< chosen at first, when it waits
        QDate month = {};
        std::vector<HourEntryId> lines = {}; ///< these only, by commune when they are of several
    };
    VisaDialog(Store &store, const Proposal &proposal, QWidget *parent = nullptr);

    /// The months that wait, or the communes of the selected lines.
    QListWidget *months() const { return m_list; }
    QLineEdit *signatory() const { return m_signatory; }
    QLineEdit *day() const { return m_day; }
    QPushButton *signButton() const { return m_sign; }
    /// What is said about the visa to be given; for tests.
    QString note() const;
    /// "5 lines of 3 students, 12 h 30"; for tests.
    QString summary() const;

Q_SIGNALS:
    /// The visa is in the register: what was done.
    void done(const QString &text);

private:
    void makeFields(QVBoxLayout *column);
    /// One visa to be given.
    struct Choice {
        CommuneId commune;
        QString communeName;
        QDate month = {};                    ///< signed as a whole; invalid for single lines
        std::vector<HourEntryId> lines = {}; ///< of a month: read when it is chosen
    };
    void fillMonths(const Proposal &proposal);
    void fillCommunes(const std::vector<HourEntryId> &lines);
    void readLines(const std::vector<HourEntryId> &lines);
    void choose(int row);
    void proposeSignatory();
    void look();
    QString whyNot(const Visa &visa) const;
    void sign();
    void goOn();
    Visa draft() const;

    Store &m_store;
    std::vector<Choice> m_choices;
    Choice m_chosen;
    std::vector<HourEntry> m_entries; ///< what will be signed
    bool m_isFrozen = false;          ///< some of it is of a closed campaign
    QString m_mayor;
    QLabel *m_question;
    QListWidget *m_list;
    QLabel *m_leftOut;
    QLabel *m_summary;
    QComboBox *m_role;
    QLineEdit *m_signatory;
    QLineEdit *m_day;
    ToneNote *m_note;
    QPushButton *m_sign;
};

} // namespace pc
