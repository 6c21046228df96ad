// What of a student's details may be shown to the mayor, and the sentence that says so beside a candidature.
//
// Pure. Documents, labels and screens for town halls ask here. Source: GDPR, art. 5(1)(c), data minimisation, and
// art. 7 for the consent to give a phone number.
#pragma once

#include "models/applications/application.h"

namespace pc {

struct ContactShown {
    bool name = false;
    bool email = false;
    bool phone = false;

    friend bool operator==(const ContactShown &, const ContactShown &) = default;
};

class ContactRule {
    Q_DECLARE_TR_FUNCTIONS(pc::ContactRule)

public:
    /// Nothing before the candidature is sent to the mayor nor once it is over without an affectation; from then on name
    /// and e-mail, and the phone with a consent dated `today` at the latest. An invalid day is no consent.
    static ContactShown judge(const Application &application, QDate phoneConsentOn, QDate today);
    /// Why, as one sentence.
    static QString explain(const Application &application, QDate phoneConsentOn, QDate today);
};

} // namespace pc
