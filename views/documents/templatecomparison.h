// The office's text beside the program's new one: take the new one, or leave it aside. It decides nothing itself.
#pragma once

#include "models/documents/documenttemplate.h"
#include "models/documents/fieldvalues.h"

#include <QDialog>

#include <functional>

namespace pc {

class TemplateComparison final : public QDialog {
    Q_OBJECT

public:
    /// `decided` is called with true to take the new text, false to leave it aside; not at all when it is only closed.
    using Decided = std::function<void(bool take)>;

    TemplateComparison(const std::vector<FieldInfo> &fields, const DocumentTemplate &office,
                       const DocumentTemplate &program, const Decided &decided, QWidget *parent = nullptr);
};

} // namespace pc
