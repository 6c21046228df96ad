<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pc::AgendaView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>deliberate on a file</comment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete file(s) were left out: %1</source>
        <translation>
            <numerusform>%n complete file were left out: %1</numerusform>
            <numerusform>%n complete files were left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ApplicationPane</name>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>received %n day ago</numerusform>
            <numerusform>received %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsModel</name>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n candidature(s) selected</source>
        <translation>
            <numerusform>%n candidature selected</numerusform>
            <numerusform>%n candidatures selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participation of %n student(s) validated</source>
        <translation>
            <numerusform>Participation of %n student validated</numerusform>
            <numerusform>Participation of %n students validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The university does not validate the participation of %n student(s).</source>
        <translation>
            <numerusform>The university does not validate the participation of %n student.</numerusform>
            <numerusform>The university does not validate the participation of %n students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participation of %n student(s) not validated</source>
        <translation>
            <numerusform>Participation of %n student not validated</numerusform>
            <numerusform>Participation of %n students not validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision on the participation of %n student(s) taken back</source>
        <translation>
            <numerusform>Decision on the participation of %n student taken back</numerusform>
            <numerusform>Decision on the participation of %n students taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) removed</source>
        <translation>
            <numerusform>%n candidature removed</numerusform>
            <numerusform>%n candidatures removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) declared admissible</source>
        <translation>
            <numerusform>%n candidature declared admissible</numerusform>
            <numerusform>%n candidatures declared admissible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) go to the mayor of the action; without an action, each goes to that of its first wish. From that day on, the documents for the mayor show how to reach the students.</source>
        <translation>
            <numerusform>%n candidature go to the mayor of the action; without an action, each goes to that of its first wish. From that day on, the documents for the mayor show how to reach the students.</numerusform>
            <numerusform>%n candidatures go to the mayor of the action; without an action, each goes to that of its first wish. From that day on, the documents for the mayor show how to reach the students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) sent to the mayor</source>
        <translation>
            <numerusform>%n candidature sent to the mayor</numerusform>
            <numerusform>%n candidatures sent to the mayor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) cannot follow and stay as they are, among them: %1</source>
        <translation>
            <numerusform>%n candidature cannot follow and stay as they are, among them: %1</numerusform>
            <numerusform>%n candidatures cannot follow and stay as they are, among them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) cannot follow and stay as they are: %1</source>
        <translation>
            <numerusform>%n candidature cannot follow and stay as they are: %1</numerusform>
            <numerusform>%n candidatures cannot follow and stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n other(s) admissible</source>
        <translation>
            <numerusform>Declare %n other admissible</numerusform>
            <numerusform>Declare %n others admissible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal of %n student(s)</source>
        <translation>
            <numerusform>Withdrawal of %n student</numerusform>
            <numerusform>Withdrawal of %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n withdrawal(s)</source>
        <translation>
            <numerusform>Record %n withdrawal</numerusform>
            <numerusform>Record %n withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsReport</name>
    <message numerus="yes">
        <source>To examine: %n candidature(s)</source>
        <translation>
            <numerusform>To examine: %n candidature</numerusform>
            <numerusform>To examine: %n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n candidature(s)</source>
        <translation>
            <numerusform>Incomplete: %n candidature</numerusform>
            <numerusform>Incomplete: %n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the validation of the university: %n candidature(s)</source>
        <translation>
            <numerusform>Waiting for the validation of the university: %n candidature</numerusform>
            <numerusform>Waiting for the validation of the university: %n candidatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsPage</name>
    <message numerus="yes">
        <source>For %n convention(s). Those this party has signed already stay as they are.</source>
        <translation>
            <numerusform>For %n convention. Those this party has signed already stay as they are.</numerusform>
            <numerusform>For %n conventions. Those this party has signed already stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signature recorded on %n convention(s)</source>
        <translation>
            <numerusform>Signature recorded on %n convention</numerusform>
            <numerusform>Signature recorded on %n conventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n affectation(s). Those already confirmed keep their day.</source>
        <translation>
            <numerusform>For %n affectation. Those already confirmed keep their day.</numerusform>
            <numerusform>For %n affectations. Those already confirmed keep their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insurer’s confirmation recorded for %n affectation(s)</source>
        <translation>
            <numerusform>Insurer’s confirmation recorded for %n affectation</numerusform>
            <numerusform>Insurer’s confirmation recorded for %n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n affectation(s); the name replaces the one they have.</source>
        <translation>
            <numerusform>For %n affectation; the name replaces the one they have.</numerusform>
            <numerusform>For %n affectations; the name replaces the one they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referent changed for %n affectation(s)</source>
        <translation>
            <numerusform>Referent changed for %n affectation</numerusform>
            <numerusform>Referent changed for %n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) selected</source>
        <translation>
            <numerusform>%n affectation selected</numerusform>
            <numerusform>%n affectations selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::AttachmentsTab</name>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n files attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::BrochureReport</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n student(s)</source>
        <translation>
            <numerusform>Change %n student</numerusform>
            <numerusform>Change %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) changed</source>
        <translation>
            <numerusform>%n student changed</numerusform>
            <numerusform>%n students changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CampaignSections</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) « ayant droit » have not been contacted yet.</source>
        <translation>
            <numerusform>%n commune « ayant droit » have not been contacted yet.</numerusform>
            <numerusform>%n communes « ayant droit » have not been contacted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for a decision or for the mayor.</source>
        <translation>
            <numerusform>%n proposal wait for a decision or for the mayor.</numerusform>
            <numerusform>%n proposals wait for a decision or for the mayor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have hours, %1 each on average; %2 of them (%3) have reached the quota of %4.</source>
        <translation>
            <numerusform>%n student have hours, %1 each on average; %2 of them (%3) have reached the quota of %4.</numerusform>
            <numerusform>%n students have hours, %1 each on average; %2 of them (%3) have reached the quota of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the proposals had their first decision in %n day(s) or less.</source>
        <translation>
            <numerusform>Half of the proposals had their first decision in %n day or less.</numerusform>
            <numerusform>Half of the proposals had their first decision in %n days or less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) listed were cancelled; the key figures leave them out.</source>
        <translation>
            <numerusform>%n affectation listed were cancelled; the key figures leave them out.</numerusform>
            <numerusform>%n affectations listed were cancelled; the key figures leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) ended early, of %1 (%2).</source>
        <translation>
            <numerusform>%n affectation ended early, of %1 (%2).</numerusform>
            <numerusform>%n affectations ended early, of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken outside the rule.</source>
        <translation>
            <numerusform>%n decision were taken outside the rule.</numerusform>
            <numerusform>%n decisions were taken outside the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have not answered.</source>
        <translation>
            <numerusform>%n commune have not answered.</numerusform>
            <numerusform>%n communes have not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the deposit to the decision: %n day(s) as a median, for %1 decisions.</source>
        <translation>
            <numerusform>From the deposit to the decision: %n day as a median, for %1 decisions.</numerusform>
            <numerusform>From the deposit to the decision: %n days as a median, for %1 decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ChangeDialog</name>
    <message numerus="yes">
        <source>%n proposal(s): what is filled in here changes in each of them.</source>
        <translation>
            <numerusform>%n proposal: what is filled in here changes in each of them.</numerusform>
            <numerusform>%n proposals: what is filled in here changes in each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) changed</source>
        <translation>
            <numerusform>%n proposal changed</numerusform>
            <numerusform>%n proposals changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) changed: %1</source>
        <comment>and why</comment>
        <translation>
            <numerusform>%n proposal changed: %1</numerusform>
            <numerusform>%n proposals changed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ChangePane</name>
    <message numerus="yes">
        <source>%Ln more field(s) are not shown.</source>
        <translation>
            <numerusform>%Ln more field is not shown.</numerusform>
            <numerusform>%Ln more fields are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Commands</name>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CommuneLookup</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln inhabitant</numerusform>
            <numerusform>%Ln inhabitants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CommunesBulk</name>
    <message numerus="yes">
        <source>The same exchange is noted for %n commune(s). Its outcome says where each stands in the campaign.</source>
        <translation>
            <numerusform>The same exchange is noted for %n commune. Its outcome says where each stands in the campaign.</numerusform>
            <numerusform>The same exchange is noted for %n communes. Its outcome says where each stands in the campaign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n exchange(s)</source>
        <translation>
            <numerusform>Note %n exchange</numerusform>
            <numerusform>Note %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange with %n commune(s) recorded</source>
        <translation>
            <numerusform>Exchange with %n commune recorded</numerusform>
            <numerusform>Exchange with %n communes recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) are given the same CCAS. A date left empty stays as it is.</source>
        <translation>
            <numerusform>%n commune are given the same CCAS. A date left empty stays as it is.</numerusform>
            <numerusform>%n communes are given the same CCAS. A date left empty stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n commune(s)</source>
        <translation>
            <numerusform>Change %n commune</numerusform>
            <numerusform>Change %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CCAS of %n commune(s) changed</source>
        <translation>
            <numerusform>CCAS of %n commune changed</numerusform>
            <numerusform>CCAS of %n communes changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CommunesPage</name>
    <message numerus="yes">
        <source>%n commune(s) selected</source>
        <translation>
            <numerusform>%n commune selected</numerusform>
            <numerusform>%n communes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CommunesReport</name>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: %n commune(s)</source>
        <translation>
            <numerusform>Together: %n commune</numerusform>
            <numerusform>Together: %n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DataSection</name>
    <message numerus="yes">
        <source>A verified copy is made by itself after a day’s changes; the last %Ln day(s) with changes are kept.</source>
        <translation>
            <numerusform>A verified copy is made by itself after a day’s changes; the last %Ln day with changes is kept.</numerusform>
            <numerusform>A verified copy is made by itself after a day’s changes; the last %Ln days with changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they should be. Make a copy, then restore one from before, or ask for help.</source>
        <translation>
            <numerusform>%Ln thing is not as it should be. Make a copy, then restore one from before, or ask for help.</numerusform>
            <numerusform>%Ln things are not as they should be. Make a copy, then restore one from before, or ask for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DataStep</name>
    <message numerus="yes">
        <source>%Ln entitled commune(s) out of %1 — reference populations of %2</source>
        <translation>
            <numerusform>%Ln entitled commune out of %1 — reference populations of %2</numerusform>
            <numerusform>%Ln entitled communes out of %1 — reference populations of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DatedSetting</name>
    <message numerus="yes">
        <source>fewer than %Ln inhabitant(s)</source>
        <translation>
            <numerusform>fewer than %Ln inhabitant</numerusform>
            <numerusform>fewer than %Ln inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln entitled commune(s) from %2</source>
        <translation>
            <numerusform>%1 → %Ln entitled commune from %2</numerusform>
            <numerusform>%1 → %Ln entitled communes from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Desk</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) written: open each to send it</source>
        <translation>
            <numerusform>%n e-mail written: open each to send it</numerusform>
            <numerusform>%n e-mails written: open each to send it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DocumentFields</name>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s) selected</source>
        <translation>
            <numerusform>%n document selected</numerusform>
            <numerusform>%n documents selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Eligibility</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln inhabitant</numerusform>
            <numerusform>%Ln inhabitants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::EntitlementSection</name>
    <message numerus="yes">
        <source>%Ln entitled commune(s) out of %1 — reference populations of %2</source>
        <translation>
            <numerusform>%Ln entitled commune out of %1 — reference populations of %2</numerusform>
            <numerusform>%Ln entitled communes out of %1 — reference populations of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::FilterChip</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HandoverCommands</name>
    <message numerus="yes">
        <source>Nothing was written: give --apply to take %n record(s).</source>
        <translation>
            <numerusform>Nothing was written: give --apply to take %n record.</numerusform>
            <numerusform>Nothing was written: give --apply to take %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken.</source>
        <translation>
            <numerusform>%n record taken.</numerusform>
            <numerusform>%n records taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left as they are here.</source>
        <translation>
            <numerusform>%n record left as they are here.</numerusform>
            <numerusform>%n records left as they are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HistoryPage</name>
    <message numerus="yes">
        <source>The latest %Ln change(s)</source>
        <translation>
            <numerusform>The latest %Ln change</numerusform>
            <numerusform>The latest %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HourEdits</name>
    <message numerus="yes">
        <source>%n line(s) of hours removed</source>
        <translation>
            <numerusform>%n line of hours removed</numerusform>
            <numerusform>%n lines of hours removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours handed in for the visa</source>
        <translation>
            <numerusform>%n line of hours handed in for the visa</numerusform>
            <numerusform>%n lines of hours handed in for the visa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours signed by %1 (%2)</source>
        <translation>
            <numerusform>%n line of hours signed by %1 (%2)</numerusform>
            <numerusform>%n lines of hours signed by %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours contested: %1</source>
        <translation>
            <numerusform>%n line of hours contested: %1</numerusform>
            <numerusform>%n lines of hours contested: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours closed</source>
        <translation>
            <numerusform>%n line of hours closed</numerusform>
            <numerusform>%n lines of hours closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours reopened</source>
        <translation>
            <numerusform>%n line of hours reopened</numerusform>
            <numerusform>%n lines of hours reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours removed; visas dropped: %1</source>
        <translation>
            <numerusform>%n line of hours removed; visas dropped: %1</numerusform>
            <numerusform>%n lines of hours removed; visas dropped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; visas dropped: %1; above the quota: %2</source>
        <translation>
            <numerusform>%n line of hours changed; visas dropped: %1; above the quota: %2</numerusform>
            <numerusform>%n lines of hours changed; visas dropped: %1; above the quota: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; visas dropped: %1</source>
        <translation>
            <numerusform>%n line of hours changed; visas dropped: %1</numerusform>
            <numerusform>%n lines of hours changed; visas dropped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; above the quota: %1</source>
        <translation>
            <numerusform>%n line of hours changed; above the quota: %1</numerusform>
            <numerusform>%n lines of hours changed; above the quota: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed</source>
        <translation>
            <numerusform>%n line of hours changed</numerusform>
            <numerusform>%n lines of hours changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HoursImport</name>
    <message numerus="yes">
        <source>Import of %n line(s) of hours; above the quota: %1</source>
        <translation>
            <numerusform>Import of %n line of hours; above the quota: %1</numerusform>
            <numerusform>Import of %n lines of hours; above the quota: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HoursListPage</name>
    <message numerus="yes">
        <source>%n line(s) of hours selected</source>
        <translation>
            <numerusform>%n line of hours selected</numerusform>
            <numerusform>%n lines of hours selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be changed. What is left empty stays as it is.</source>
        <translation>
            <numerusform>%n line will be changed. What is left empty stays as it is.</numerusform>
            <numerusform>%n lines will be changed. What is left empty stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HoursPage</name>
    <message numerus="yes">
        <source>%n affectation(s) at work in this month</source>
        <translation>
            <numerusform>%n affectation at work in this month</numerusform>
            <numerusform>%n affectations at work in this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) from %1</source>
        <translation>
            <numerusform>%n row from %1</numerusform>
            <numerusform>%n rows from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ImportModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ImportPlanner</name>
    <message numerus="yes">
        <source>Import of %n exchange(s)</source>
        <translation>
            <numerusform>Import of %n exchange</numerusform>
            <numerusform>Import of %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n line(s) of hours</source>
        <translation>
            <numerusform>Import of %n line of hours</numerusform>
            <numerusform>Import of %n lines of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n proposal(s) of action</source>
        <translation>
            <numerusform>Import of %n proposal of action</numerusform>
            <numerusform>Import of %n proposals of action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n student(s)</source>
        <translation>
            <numerusform>Import of %n student</numerusform>
            <numerusform>Import of %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n town hall(s)</source>
        <translation>
            <numerusform>Import of %n town hall</numerusform>
            <numerusform>Import of %n town halls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s) of a label</source>
        <translation>
            <numerusform>Import of %n file of a label</numerusform>
            <numerusform>Import of %n files of a label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::IssueBatch</name>
    <message numerus="yes">
        <source>%n e-mail(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n e-mail issued (%1 to %2)</numerusform>
            <numerusform>%n e-mails issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n letter issued (%1 to %2)</numerusform>
            <numerusform>%n letters issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n certificate issued (%1 to %2)</numerusform>
            <numerusform>%n certificates issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convention(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n convention issued (%1 to %2)</numerusform>
            <numerusform>%n conventions issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n amendment issued (%1 to %2)</numerusform>
            <numerusform>%n amendments issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of hours issued (%1 to %2)</source>
        <translation>
            <numerusform>%n sheet of hours issued (%1 to %2)</numerusform>
            <numerusform>%n sheets of hours issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n form issued (%1 to %2)</numerusform>
            <numerusform>%n forms issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n reply(ies) issued (%1 to %2)</numerusform>
            <numerusform>%n reply(ies) issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n document issued (%1 to %2)</numerusform>
            <numerusform>%n documents issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n decision issued (%1 to %2)</numerusform>
            <numerusform>%n decisions issued (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of a label issued (%1 to %2)</source>
        <translation>
            <numerusform>%n certificate of a label issued (%1 to %2)</numerusform>
            <numerusform>%n certificates of a label issued (%1 to %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::IssueDialog</name>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them into the field Bcc, so that nobody sees the others.</source>
        <translation>
            <numerusform>%n address copied. Paste them into the field Bcc, so that nobody sees the others.</numerusform>
            <numerusform>%n addresses copied. Paste them into the field Bcc, so that nobody sees the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made; nothing was recorded.</source>
        <translation>
            <numerusform>%n document made; nothing was recorded.</numerusform>
            <numerusform>%n documents made; nothing was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): %1</source>
        <comment>records chosen and kind</comment>
        <translation>
            <numerusform>%n document: %1</numerusform>
            <numerusform>%n documents: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Issue %n document</numerusform>
            <numerusform>Issue %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n document(s)</source>
        <translation>
            <numerusform>Make %n document</numerusform>
            <numerusform>Make %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelAsks</name>
    <message numerus="yes">
        <source>One decision for %n label file(s), taken for all of them or for none.</source>
        <translation>
            <numerusform>One decision for %n label file, taken for all of them or for none.</numerusform>
            <numerusform>One decision for %n label files, taken for all of them or for none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision on %n label file(s)</source>
        <translation>
            <numerusform>Decision on %n label file</numerusform>
            <numerusform>Decision on %n label files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) cannot follow and stay as they are, among them: %1</source>
        <translation>
            <numerusform>%n label file cannot follow and stay as they are, among them: %1</numerusform>
            <numerusform>%n label files cannot follow and stay as they are, among them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) cannot follow and stay as they are: %1</source>
        <translation>
            <numerusform>%n label file cannot follow and stay as they are: %1</numerusform>
            <numerusform>%n label files cannot follow and stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) deposited</source>
        <translation>
            <numerusform>%n label file deposited</numerusform>
            <numerusform>%n label files deposited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposit %n label file(s)</source>
        <translation>
            <numerusform>Deposit %n label file</numerusform>
            <numerusform>Deposit %n label files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) put on an agenda</source>
        <translation>
            <numerusform>%n label file put on an agenda</numerusform>
            <numerusform>%n label files put on an agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s), in this order after those already there.</source>
        <translation>
            <numerusform>%n label file, in this order after those already there.</numerusform>
            <numerusform>%n label files, in this order after those already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) notified</source>
        <translation>
            <numerusform>%n decision notified</numerusform>
            <numerusform>%n decisions notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were told of the decision. From then on it is not taken back.</source>
        <translation>
            <numerusform>%n student were told of the decision. From then on it is not taken back.</numerusform>
            <numerusform>%n students were told of the decision. From then on it is not taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) declared complete</source>
        <translation>
            <numerusform>%n label file declared complete</numerusform>
            <numerusform>%n label files declared complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelConditions</name>
    <message numerus="yes">
        <source>%n affectation(s) claimed: %1.</source>
        <translation>
            <numerusform>%n affectation claimed: %1.</numerusform>
            <numerusform>%n affectations claimed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1; at least %2 asked for.</source>
        <translation>
            <numerusform>Deposited %n day before the session of %1; at least %2 asked for.</numerusform>
            <numerusform>Deposited %n days before the session of %1; at least %2 asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1 instead of %2: %3</source>
        <translation>
            <numerusform>Deposited %n day before the session of %1 instead of %2: %3</numerusform>
            <numerusform>Deposited %n days before the session of %1 instead of %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1 instead of %2: choose a later session, or record in the file why it is taken late.</source>
        <translation>
            <numerusform>Deposited %n day before the session of %1 instead of %2: choose a later session, or record in the file why it is taken late.</numerusform>
            <numerusform>Deposited %n days before the session of %1 instead of %2: choose a later session, or record in the file why it is taken late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelLists</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelSessionsRepository</name>
    <message numerus="yes">
        <source>%n vote(s) are too many: %1 member(s) present deliberate on this file.</source>
        <translation>
            <numerusform>%n vote are too many: %1 member present deliberate on this file.</numerusform>
            <numerusform>%n votes are too many: %1 members present deliberate on this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the agenda have no decision yet: decide them, or take them off the agenda.</source>
        <translation>
            <numerusform>%n file of the agenda have no decision yet: decide them, or take them off the agenda.</numerusform>
            <numerusform>%n files of the agenda have no decision yet: decide them, or take them off the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quorum is not reached: %n member(s) are present, %1 are needed.</source>
        <translation>
            <numerusform>The quorum is not reached: %n member are present, %1 are needed.</numerusform>
            <numerusform>The quorum is not reached: %n members are present, %1 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelsModel</name>
    <message numerus="yes">
        <source>%n piece(s) missing or refused.</source>
        <translation>
            <numerusform>%n piece missing or refused.</numerusform>
            <numerusform>%n pieces missing or refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelsPage</name>
    <message numerus="yes">
        <source>%n label file(s) selected</source>
        <translation>
            <numerusform>%n label file selected</numerusform>
            <numerusform>%n label files selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) removed</source>
        <translation>
            <numerusform>%n label file removed</numerusform>
            <numerusform>%n label files removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::MatchDialog</name>
    <message numerus="yes">
        <source>%1: %2, %n place(s) left</source>
        <translation>
            <numerusform>%1: %2, %n place left</numerusform>
            <numerusform>%1: %2, %n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n place(s) left</source>
        <translation>
            <numerusform>%1 · %n place left</numerusform>
            <numerusform>%1 · %n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Matching</name>
    <message numerus="yes">
        <source>%1 already has %n student(s) this year; places offered: %2.</source>
        <translation>
            <numerusform>%1 already has %n student this year; places offered: %2.</numerusform>
            <numerusform>%1 already has %n students this year; places offered: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::MayorReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::MonthGridModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 in %n line(s), %4</source>
        <comment>student, day, duration, state</comment>
        <translation>
            <numerusform>%1, %2: %3 in %n line, %4</numerusform>
            <numerusform>%1, %2: %3 in %n lines, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to check, the first: %1</source>
        <translation>
            <numerusform>%n cell to check, the first: %1</numerusform>
            <numerusform>%n cells to check, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::NewStudentDialog</name>
    <message numerus="yes">
        <source>%n student(s) in the register look like the same person.</source>
        <translation>
            <numerusform>%n student in the register looks like the same person.</numerusform>
            <numerusform>%n students in the register look like the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ProposalLife</name>
    <message numerus="yes">
        <source>%n point(s) of the grid still to be answered.</source>
        <translation>
            <numerusform>%n point of the grid still to be answered.</numerusform>
            <numerusform>%n points of the grid still to be answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ProposalPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ProposalReport</name>
    <message numerus="yes">
        <source>%n more student(s) wish for this action.</source>
        <translation>
            <numerusform>%n more student wish for this action.</numerusform>
            <numerusform>%n more students wish for this action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ProposalsPage</name>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%n proposal selected</numerusform>
            <numerusform>%n proposals selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ProposalsRepository</name>
    <message numerus="yes">
        <source>%n place(s) of this action are already taken.</source>
        <translation>
            <numerusform>%n place of this action is already taken.</numerusform>
            <numerusform>%n places of this action are already taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::QuotasReport</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ReceiveDialog</name>
    <message numerus="yes">
        <source>Take %n record(s)</source>
        <translation>
            <numerusform>Take %n record</numerusform>
            <numerusform>Take %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Receiving</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ours to decide</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n ours to decide</numerusform>
            <numerusform>%n ours to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive %n record(s) from the university</source>
        <translation>
            <numerusform>Receive %n record from the university</numerusform>
            <numerusform>Receive %n records from the university</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive %n record(s) from the UDCCAS</source>
        <translation>
            <numerusform>Receive %n record from the UDCCAS</numerusform>
            <numerusform>Receive %n records from the UDCCAS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::RecordsPage</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ReviewDialog</name>
    <message numerus="yes">
        <source>The last file is decided; %n file(s) are still to be decided.</source>
        <translation>
            <numerusform>The last file is decided; %n file are still to be decided.</numerusform>
            <numerusform>The last file is decided; %n files are still to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ReviewSheet</name>
    <message numerus="yes">
        <source>%1: %2, %n attached file(s)</source>
        <comment>piece and its state</comment>
        <translation>
            <numerusform>%1: %2, %n attached file</numerusform>
            <numerusform>%1: %2, %n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::SentMark</name>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <comment>title of a question</comment>
        <translation>
            <numerusform>%n e-mail sent</numerusform>
            <numerusform>%n e-mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) marked as sent on %1</source>
        <translation>
            <numerusform>%n e-mail marked as sent on %1</numerusform>
            <numerusform>%n e-mails marked as sent on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) put back as prepared</source>
        <translation>
            <numerusform>%n e-mail put back as prepared</numerusform>
            <numerusform>%n e-mails put back as prepared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::SessionPane</name>
    <message numerus="yes">
        <source>%n of %1 members present.</source>
        <translation>
            <numerusform>%n of %1 members present.</numerusform>
            <numerusform>%n of %1 members present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members present, quorum of %2 reached.</source>
        <translation>
            <numerusform>%n of %1 members present, quorum of %2 reached.</numerusform>
            <numerusform>%n of %1 members present, quorum of %2 reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members present, quorum of %2 not reached.</source>
        <translation>
            <numerusform>%n of %1 members present, quorum of %2 not reached.</numerusform>
            <numerusform>%n of %1 members present, quorum of %2 not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentEligibility</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln inhabitant</numerusform>
            <numerusform>%Ln inhabitants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentMerge</name>
    <message numerus="yes">
        <source>%n candidature(s) move to the record that is kept.</source>
        <translation>
            <numerusform>%n candidature moves to the record that is kept.</numerusform>
            <numerusform>%n candidatures move to the record that is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) move to the record that is kept, with their hours.</source>
        <translation>
            <numerusform>%n affectation moves to the record that is kept, with its hours.</numerusform>
            <numerusform>%n affectations move to the record that is kept, with their hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) of the quota move to the record that is kept.</source>
        <translation>
            <numerusform>%n waiver of the quota moves to the record that is kept.</numerusform>
            <numerusform>%n waivers of the quota move to the record that is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued move to the record that is kept, as they are.</source>
        <translation>
            <numerusform>%n document issued move to the record that is kept, as they are.</numerusform>
            <numerusform>%n documents issued move to the record that is kept, as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentNames</name>
    <message numerus="yes">
        <source>%n text(s) left out of this report without names.</source>
        <translation>
            <numerusform>%n text left out of this report without names.</numerusform>
            <numerusform>%n texts left out of this report without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentsPage</name>
    <message numerus="yes">
        <source>%n student(s) selected</source>
        <translation>
            <numerusform>%n student selected</numerusform>
            <numerusform>%n students selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentsRepository</name>
    <message numerus="yes">
        <source>This student has %n affectation(s), perhaps with hours: the record stays.</source>
        <translation>
            <numerusform>This student has %n affectation, perhaps with hours: the record stays.</numerusform>
            <numerusform>This student has %n affectations, perhaps with hours: the record stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This student has %n candidature(s): remove them first.</source>
        <translation>
            <numerusform>This student has %n candidature: remove them first.</numerusform>
            <numerusform>This student has %n candidatures: remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This student asks for %n label(s): the record stays with the file.</source>
        <translation>
            <numerusform>This student asks for %n label: the record stays with the file.</numerusform>
            <numerusform>This student asks for %n labels: the record stays with the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::TownHallsTab</name>
    <message numerus="yes">
        <source>%1 — %n student(s)</source>
        <translation>
            <numerusform>%1 — %n student</numerusform>
            <numerusform>%1 — %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n place(s)</source>
        <translation>
            <numerusform>%1 — %n place</numerusform>
            <numerusform>%1 — %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n commune(s) chosen in the list</source>
        <translation>
            <numerusform>The %n commune chosen in the list</numerusform>
            <numerusform>The %n communes chosen in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entitled commune(s) not contacted yet</source>
        <translation>
            <numerusform>The %n entitled commune not contacted yet</numerusform>
            <numerusform>The %n entitled communes not contacted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n commune(s) without an answer since “%1” of %2</source>
        <translation>
            <numerusform>The %n commune without an answer since “%1” of %2</numerusform>
            <numerusform>The %n communes without an answer since “%1” of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mailing to %n commune(s) recorded</source>
        <translation>
            <numerusform>Mailing to %n commune recorded</numerusform>
            <numerusform>Mailing to %n communes recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %n commune(s)</source>
        <comment>a state, a campaign</comment>
        <translation>
            <numerusform>%1 in %2: %n commune</numerusform>
            <numerusform>%1 in %2: %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Students waiting, no free place: %n commune(s)</source>
        <translation>
            <numerusform>Students waiting, no free place: %n commune</numerusform>
            <numerusform>Students waiting, no free place: %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free places, no student: %n commune(s)</source>
        <translation>
            <numerusform>Free places, no student: %n commune</numerusform>
            <numerusform>Free places, no student: %n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::VisaDialog</name>
    <message numerus="yes">
        <source>%1 — %2: %n line(s), %3</source>
        <comment>month, commune, duration</comment>
        <translation>
            <numerusform>%1 — %2: %n line, %3</numerusform>
            <numerusform>%1 — %2: %n lines, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), %2</source>
        <comment>commune, duration</comment>
        <translation>
            <numerusform>%1: %n line, %2</numerusform>
            <numerusform>%1: %n lines, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, signed already or contested: %n line(s).</source>
        <translation>
            <numerusform>Left out, signed already or contested: %n line.</numerusform>
            <numerusform>Left out, signed already or contested: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected lines are of %n commune(s), and a visa is of one: sign them one after the other.</source>
        <translation>
            <numerusform>The selected lines are of %n commune, and a visa is of one: sign them one after the other.</numerusform>
            <numerusform>The selected lines are of %n communes, and a visa is of one: sign them one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) will be signed, %2</source>
        <comment>commune, duration</comment>
        <translation>
            <numerusform>%1: %n line will be signed, %2</numerusform>
            <numerusform>%1: %n lines will be signed, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::WarningsList</name>
    <message numerus="yes">
        <source>%n phrase(s) resemble an employee&apos;s task: it is for you to judge.</source>
        <translation>
            <numerusform>%n phrase resembles an employee&apos;s task: it is for you to judge.</numerusform>
            <numerusform>%n phrases resemble an employee&apos;s task: it is for you to judge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::YearlyReport</name>
    <message numerus="yes">
        <source>%n action(s) of the campaign, with the state and the decision of each.</source>
        <translation>
            <numerusform>%n action of the campaign, with the state and the decision of each.</numerusform>
            <numerusform>%n actions of the campaign, with the state and the decision of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) of the campaign, with all their hours, whatever the day.</source>
        <translation>
            <numerusform>%n affectation of the campaign, with all their hours, whatever the day.</numerusform>
            <numerusform>%n affectations of the campaign, with all their hours, whatever the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) declared not conforming, with the reason written to the mayor.</source>
        <translation>
            <numerusform>%n proposal declared not conforming, with the reason written to the mayor.</numerusform>
            <numerusform>%n proposals declared not conforming, with the reason written to the mayor.</numerusform>
        </translation>
    </message>
</context>
</TS>
