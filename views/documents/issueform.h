// What is asked before documents are issued: which kind, of which campaign, what it needs, where it goes, and whether it is
// numbered and recorded or a specimen.
//
// It asks and answers with a request; whoever owns it makes the documents.
#pragma once

#include "models/documents/issuing.h"
#include "views/documents/issueoutput.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace pc {

class IssueForm final : public QWidget {
    Q_OBJECT

public:
    /// Records of a table that has kinds of documents. `campaign` is the one proposed, invalid for that of the day.
    IssueForm(Store &store, const QString &table, const QList<qint64> &ids, CampaignId campaign, QWidget *parent = nullptr);

    void chooseKind(const QString &word);
    void chooseDestination(Destination destination);

    /// The kind chosen; nullptr when no document is made from these records.
    const DocumentKind *kind() const;
    Destination destination() const;
    /// Whether what is made is to be numbered and kept.
    bool records() const;
    QString labelFormat() const;
    /// Labels of the first sheet that are used already.
    int usedLabels() const;
    BatchRequest request(bool specimen) const;
    /// Why what was typed cannot be taken, at the field it is about; empty when it can.
    QString refusal();

Q_SIGNALS:
    /// The documents will read otherwise: at once, or while somebody types.
    void kindChanged();
    void contentEdited();
    /// They go elsewhere, or are recorded or not: what they say stays.
    void destinationChanged();

private:
    void makeRows();
    void makeChoices();
    void fillCampaigns(CampaignId proposed);
    void fillMonths();
    void fillPlaces();
    void showKind();
    void showDestination();
    void arrange();
    bool takesCampaign() const;
    QDate replyDay() const;

    Store &m_store;
    QString m_table;
    QList<qint64> m_ids;
    CampaignId m_campaign;
    QFormLayout *m_rows;
    std::vector<std::pair<QWidget *, QWidget *>> m_fields; // each with its label, in their order
    QComboBox *m_kind;
    QComboBox *m_campaigns;
    QComboBox *m_month;
    QLineEdit *m_replyBy;
    QComboBox *m_channel;
    QCheckBox *m_round;
    QComboBox *m_destination;
    QComboBox *m_sheet;
    QSpinBox *m_place;
    QRadioButton *m_record;
    QRadioButton *m_specimen;
};

} // namespace pc
