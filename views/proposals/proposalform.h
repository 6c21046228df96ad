// The form of the town hall, saved field by field, in sections that open and close; the simple ones are open.
#pragma once

#include "models/proposals/proposal.h"
#include "models/store/store.h"
#include "views/common/message.h"
#include "views/proposals/proposalfields.h"

namespace pc {

class ProposalForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalForm(Store &store, QWidget *parent = nullptr);

    /// Another proposal.
    void show(const Proposal &proposal);
    /// The same one as the register holds it now.
    void refresh(const Proposal &proposal);
    void commit();
    /// Shows only, without any field to change.
    void setReadOnly(bool readOnly);
    /// The form of a section; for tests and for jumping to a field.
    FieldForm *section(ProposalField::Section section) const { return m_forms[static_cast<size_t>(section)]; }

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    FieldForm *makeSection(ProposalField::Section section);
    FormField formField(const ProposalField &field);
    std::vector<std::pair<QString, QString>> choicesOf(const ProposalField &field);
    QMap<QString, QString> values(ProposalField::Section section) const;
    void save(ProposalField::Section section, const QString &key, const QString &value);

    Store &m_store;
    Proposal m_proposal;
    std::vector<FieldForm *> m_forms;
};

} // namespace pc
