// How a document will look: its pages one under the other, or the text of an e-mail. It shows; nothing more.
#pragma once

#include "models/documents/documentmaker.h"

#include <QStackedWidget>

class QPlainTextEdit;

namespace pc {

class PaperView;

class IssuePreview final : public QStackedWidget {
    Q_OBJECT

public:
    explicit IssuePreview(QWidget *parent = nullptr);

    void show(const MadeDocument &made);
    void showPaper(const Paper &paper);
    void clear();

private:
    PaperView *m_pages;
    QPlainTextEdit *m_text;
};

} // namespace pc
