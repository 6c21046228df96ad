// The lexicon of words that warn, kept by the office: phrases by family, why they warn, in use or not.
#pragma once

#include "models/proposals/lexiconrepository.h"
#include "views/proposals/libraryeditor.h"

namespace pc {

class LexiconEditor final : public LibraryEditor {
    Q_OBJECT

public:
    explicit LexiconEditor(Store &store, QWidget *parent = nullptr);

protected:
    Result<std::vector<Row>> rows() override;
    Status save(qint64 id, const QString &key, const QString &value) override;
    Result<qint64> add(const QString &name, qint64 beside) override;
    Status remove(qint64 id) override;

private:
    LexiconEntry entry(qint64 id) const;

    std::vector<LexiconEntry> m_entries;
    QLineEdit *m_search;
};

} // namespace pc
