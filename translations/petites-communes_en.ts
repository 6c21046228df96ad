<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>pc::Import</name>
    <message numerus="yes">
        <source>Import of %n town hall(s)</source>
        <translation>
            <numerusform>Import of %n town hall</numerusform>
            <numerusform>Import of %n town halls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n exchange(s)</source>
        <translation>
            <numerusform>Import of %n exchange</numerusform>
            <numerusform>Import of %n exchanges</numerusform>
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
</TS>
