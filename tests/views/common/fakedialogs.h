// Dialogs that answer at once what the test prepared, and keep what was asked.
#pragma once

#include "views/common/dialogs.h"

#include <vector>

namespace pc::test {

class FakeDialogs final : public Dialogs {
public:
    bool answer = true; ///< To every question.
    QString path;       ///< To every choice of a file; empty cancels.

    std::vector<ConfirmRequest> asked;
    std::vector<ConfirmRequest> informed;
    std::vector<FileRequest> files;

    void confirm(QWidget *, const ConfirmRequest &request, const Answer &answered) override
    {
        asked.push_back(request);
        answered(answer);
    }
    void inform(QWidget *, const ConfirmRequest &what) override { informed.push_back(what); }
    void chooseOpenFile(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }
    void chooseSaveFile(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }
    void chooseFolder(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }

private:
    void choose(const FileRequest &request, const Path &chosen)
    {
        files.push_back(request);
        chosen(path);
    }
};

} // namespace pc::test
