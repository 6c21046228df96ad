#include "models/documents/templatetext.h"

#include "models/documents/templatereader.h"

namespace pc {

TemplateText::TemplateText(const QString &text, const std::vector<FieldInfo> &known)
{
    TemplateReader reader(text, known);
    m_root = std::make_shared<const TemplateNode>(reader.read());
    m_errors = std::move(reader.errors());
    m_tokens = std::move(reader.tokens());
}

QString TemplateText::sentence(const QString &text, const TemplateError &error)
{
    const auto line = QStringView(text).left(error.position).count(u'\n') + 1;
    return tr("Line %1: %2").arg(QString::number(line), error.message);
}

std::vector<Block> TemplateText::fill(const FieldValues &values) const
{
    TemplateFiller filler(values);
    filler.fill(*m_root);
    return blocksOf(filler.lines());
}

QString TemplateText::fillPlain(const FieldValues &values) const
{
    TemplateFiller filler(values);
    filler.fill(*m_root);
    return plainTextOf(filler.lines());
}

QStringList TemplateText::empty(const FieldValues &values) const
{
    TemplateFiller filler(values);
    filler.fill(*m_root);
    return filler.empty();
}

} // namespace pc
