#include "views/documents/issuepreview.h"

#include "views/common/paperview.h"

#include <QPlainTextEdit>

namespace pc {

IssuePreview::IssuePreview(QWidget *parent)
    : QStackedWidget(parent), m_pages(new PaperView(this)), m_text(new QPlainTextEdit(this))
{
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the e-mail"));
    addWidget(m_pages);
    addWidget(m_text);
}

void IssuePreview::show(const MadeDocument &made)
{
    if (!made.paper.blocks.empty()) {
        showPaper(made.paper);
        return;
    }
    m_text->setPlainText(made.subject + QStringLiteral("\n\n") + made.plainText);
    setCurrentIndex(1);
}

void IssuePreview::showPaper(const Paper &paper)
{
    m_pages->updatePaper(paper);
    setCurrentIndex(0);
}

void IssuePreview::clear()
{
    m_pages->clear();
    m_text->clear();
}

} // namespace pc
