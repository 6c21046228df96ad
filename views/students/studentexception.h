// Asks for the derogation of one student: what the rule says, why it is set aside, by whom and when. One that exists can
// be reworded or lifted; each is one change of the register.
#pragma once

#include "models/store/store.h"
#include "models/students/student.h"

class QWidget;

namespace pc {

class FormDialog;

FormDialog *askException(Store &store, const Student &student, QWidget *parent);

} // namespace pc
