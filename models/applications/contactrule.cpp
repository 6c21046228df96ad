#include "models/applications/contactrule.h"

#include "models/base/localise.h"

namespace pc {

ContactShown ContactRule::judge(const Application &application, QDate phoneConsentOn, QDate today)
{
    const bool shown = isContactVisibleToMayor(application);
    return {shown, shown, shown && phoneConsentOn.isValid() && phoneConsentOn <= today};
}

QString ContactRule::explain(const Application &application, QDate phoneConsentOn, QDate today)
{
    const ContactShown shown = judge(application, phoneConsentOn, today);
    if (shown.phone)
        return tr("The mayor may be given name, e-mail and phone; consent for the phone of %1.").arg(formatDate(phoneConsentOn));
    if (shown.name)
        return tr("The mayor may be given name and e-mail, not the phone: the student has given no consent for it.");
    if (application.transmittedOn.isValid())
        return tr("The candidature is no longer with the mayor: the student's details are not given any more.");
    return tr("The student's details are given to a mayor once the candidature is sent, not before.");
}

} // namespace pc
