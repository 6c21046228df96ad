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
    const bool isText = made.paper.blocks.empty();
    if (isText)
        m_text->setPlainText(made.subject + QStringLiteral("\n\n") + made.plainText);
    else
        m_pages->updatePaper(made.paper);
    setCurrentIndex(isText ? 1 : 0);
}

void IssuePreview::clear()
{
    m_pages->clear();
    m_text->clear();
}

} // namespace pc
