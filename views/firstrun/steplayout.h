// How the steps of the first start are laid out: remarks stand below the choice they are about.
#pragma once

class QRadioButton;
class QVBoxLayout;
class QWidget;

namespace pc {

/// `remark` below a choice, in line with its text.
void addStepRemark(QVBoxLayout *column, const QRadioButton *choice, QWidget *remark);

} // namespace pc
