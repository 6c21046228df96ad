// The questions asked before a label file takes a step: reason, day, session, decision. Each opens a dialog that writes
// one change for one or several files.
//
// Who cannot follow is named in the dialog and stays as it is; when nobody can, nothing opens and the sentence says why.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace pc {

class FormDialog;

class LabelAsks {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelAsks)

public:
    LabelAsks(Store &store, QWidget *window) : m_store(store), m_window(window) {}

    /// Errors: Refused with the sentence to show, when none of the files can follow.
    Result<FormDialog *> deposit(const std::vector<LabelFileId> &ids);
    /// `campaign` is that of the files: its sessions that are not signed are offered.
    Result<FormDialog *> schedule(const std::vector<LabelFileId> &ids);
    Result<FormDialog *> decide(const std::vector<LabelFileId> &ids, LabelVerdict verdict);
    Result<FormDialog *> notify(const std::vector<LabelFileId> &ids);
    /// Why a file is incomplete or withdrawn.
    Result<FormDialog *> reason(LabelFileId id, LabelStatus to);
    Result<FormDialog *> appeal(LabelFileId id);
    /// A step that asks nothing, at once; the names of those that stay come back as the error's detail.
    Status complete(const std::vector<LabelFileId> &ids);

private:
    struct Followers {
        std::vector<LabelFileId> ids;
        std::vector<LabelCase> cases; ///< of these
        QString behind;               ///< who cannot follow and why; empty when all can
        QString one;                  ///< the student, when there is one only
    };
    /// Those that may become `to`, as judged today.
    Result<Followers> followers(const std::vector<LabelFileId> &ids, LabelStatus to);
    Result<Followers> followers(const std::vector<LabelFileId> &ids, const std::function<QString(const LabelCase &)> &refusal);
    QString studentOf(const LabelFile &file);
    QString sentence(const Followers &who, const QString &usual) const;

    Store &m_store;
    QPointer<QWidget> m_window;
};

} // namespace pc
