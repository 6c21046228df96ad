<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CsvReader</name>
    <message>
        <source>The file contains no data. Choose another file.</source>
        <translation>Le fichier ne contient aucune donnée. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into several files and import them one by one.</source>
        <translation>Le fichier dépasse 50&#xa0;Mo. Découpez-le en plusieurs fichiers et importez-les un par un.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into several files and import them one by one.</source>
        <translation>Le fichier a plus de %1 lignes. Découpez-le en plusieurs fichiers et importez-les un par un.</translation>
    </message>
    <message>
        <source>The table is too large. Remove the columns that are not needed and try again.</source>
        <translation>Le tableau est trop grand. Retirez les colonnes inutiles et réessayez.</translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is never closed. Close it or remove it in the file, then try again.</source>
        <translation>Un guillemet ouvert à la ligne %1 n’est jamais fermé. Fermez-le ou retirez-le dans le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>A cell that begins on line %1 is too long; a quotation mark is probably not closed. Correct the file, then try again.</source>
        <translation>Une cellule qui commence à la ligne %1 est trop longue&#x202f;; un guillemet n’est sans doute pas fermé. Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check that the right separator is chosen.</source>
        <translation>La ligne %1 a plus de %2 colonnes. Vérifiez que le séparateur choisi est le bon.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>yes</source>
        <comment>value of a cell in an exported table</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a cell in an exported table</comment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>pc::AcquisChart</name>
    <message>
        <source>Radar of the acquis</source>
        <translation>Radar des acquis</translation>
    </message>
    <message>
        <source>%1, %2: mean %3 of 3</source>
        <comment>family, who, mean</comment>
        <translation>%1, %2&#xa0;: moyenne de %3 sur 3</translation>
    </message>
    <message>
        <source>Nobody has rated the acquis yet.</source>
        <translation>Personne n’a encore évalué les acquis.</translation>
    </message>
</context>
<context>
    <name>pc::AcquisGridDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <source>Grid of acquis</source>
        <translation>Grille des acquis</translation>
    </message>
    <message>
        <source>Criteria of the grid</source>
        <translation>Critères de la grille</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Appliquée à partir du</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Why the grid changes</source>
        <translation>Pourquoi la grille change</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1, in force since %2. Keeping a change makes a new version; files already deposited keep theirs.</source>
        <translation>Version %1, en vigueur depuis le %2. Garder un changement crée une nouvelle version&#x202f;; les dossiers déjà déposés gardent la leur.</translation>
    </message>
    <message>
        <source>Nothing was changed in the grid.</source>
        <translation>Rien n’a été modifié dans la grille.</translation>
    </message>
    <message>
        <source>New version of the grid of acquis</source>
        <translation>Nouvelle version de la grille des acquis</translation>
    </message>
    <message>
        <source>The grid was changed</source>
        <translation>La grille a été modifiée</translation>
    </message>
    <message>
        <source>Close without keeping the new version?</source>
        <translation>Fermer sans garder la nouvelle version&#x202f;?</translation>
    </message>
    <message>
        <source>The version in force stays as it is.</source>
        <translation>La version en vigueur reste telle quelle.</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Fermer sans garder</translation>
    </message>
    <message>
        <source>Family of criterion %1</source>
        <translation>Famille du critère %1</translation>
    </message>
</context>
<context>
    <name>pc::AcquisModel</name>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a criterion</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level as a number, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>criterion, who, level</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Type a level from 0 to 3.</source>
        <translation>Tapez un niveau de 0 à 3.</translation>
    </message>
    <message>
        <source>Acquis of %1</source>
        <translation>Acquis de %1</translation>
    </message>
</context>
<context>
    <name>pc::AcquisRepository</name>
    <message>
        <source>This file was removed.</source>
        <translation>Ce dossier a été supprimé.</translation>
    </message>
    <message>
        <source>This file is decided or withdrawn: its acquis no longer change.</source>
        <translation>Ce dossier est décidé ou retiré&#xa0;: ses acquis ne changent plus.</translation>
    </message>
    <message>
        <source>Say from which day the grid is used.</source>
        <translation>Indiquez à partir de quel jour la grille s’applique.</translation>
    </message>
    <message>
        <source>Give each of the four levels a name.</source>
        <translation>Donnez un nom à chacun des quatre niveaux.</translation>
    </message>
    <message>
        <source>A grid needs at least one criterion.</source>
        <translation>Une grille comporte au moins un critère.</translation>
    </message>
    <message>
        <source>Each criterion needs a name.</source>
        <translation>Chaque critère doit avoir un nom.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to %1.</source>
        <translation>Un poids est un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>This criterion belongs to another version of the grid.</source>
        <translation>Ce critère appartient à une autre version de la grille.</translation>
    </message>
    <message>
        <source>A level is a whole number from 0 to %1.</source>
        <translation>Un niveau est un nombre entier de 0 à %1.</translation>
    </message>
</context>
<context>
    <name>pc::AcquisTab</name>
    <message>
        <source>Grid of acquis</source>
        <translation>Grille des acquis</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>What shows it: a situation, a proof</source>
        <translation>Ce qui le montre&#xa0;: une situation, une preuve</translation>
    </message>
    <message>
        <source>Type a digit from 0 to 3: it is kept, and the next criterion follows. Delete empties.</source>
        <translation>Tapez un chiffre de 0 à 3&#xa0;: il est gardé, et l’on passe au critère suivant. Suppr. vide la case.</translation>
    </message>
    <message>
        <source>What shows an acquis was not kept: %1</source>
        <translation>La preuve d’un acquis n’a pas été conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>criterion, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a cell of the grid to say what shows a level.</source>
        <translation>Choisissez une case de la grille pour dire ce qui montre le niveau.</translation>
    </message>
    <message>
        <source>The action names no acquis it aims at.</source>
        <translation>L’action ne nomme aucun acquis visé.</translation>
    </message>
    <message>
        <source>Aimed at by the action:
%1</source>
        <translation>Acquis visés par l’action&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>pc::AcquisWords</name>
    <message>
        <source>Knowledge</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Savoir-être</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Maire</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
</context>
<context>
    <name>pc::ActionTypesEditor</name>
    <message>
        <source>Kinds of action</source>
        <translation>Types d’action</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Rang dans les listes</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Offered for proposals</source>
        <translation>Proposé pour les propositions</translation>
    </message>
    <message>
        <source>New kind of action</source>
        <translation>Nouveau type d’action</translation>
    </message>
    <message>
        <source>Remove the kind of action</source>
        <translation>Retirer le type d’action</translation>
    </message>
    <message>
        <source>Choose a kind of action first.</source>
        <translation>Choisissez d’abord un type d’action.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The place in lists is a whole number: 1 comes first.</source>
        <translation>Le rang dans les listes est un nombre entier&#xa0;: 1 vient en premier.</translation>
    </message>
    <message>
        <source>Kind of action “%1” changed</source>
        <translation>Type d’action «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Kind of action “%1” added</source>
        <translation>Type d’action «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Kind of action “%1” removed</source>
        <translation>Type d’action «&#xa0;%1&#xa0;» retiré</translation>
    </message>
</context>
<context>
    <name>pc::ActionTypesRepository</name>
    <message>
        <source>Give the kind of action a name.</source>
        <translation>Donnez un nom au type d’action.</translation>
    </message>
    <message>
        <source>This kind of action exists already.</source>
        <translation>Ce type d’action existe déjà.</translation>
    </message>
    <message>
        <source>Proposals or model actions are of this kind: it can only be put out of use.</source>
        <translation>Des propositions ou des actions modèles sont de ce type&#xa0;: il peut seulement être mis hors service.</translation>
    </message>
</context>
<context>
    <name>pc::AffectationFinder</name>
    <message>
        <source>No student of this register is called “%1”.</source>
        <translation>Aucun étudiant de ce registre ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No student of this register is called “%1”. Did you mean %2?</source>
        <translation>Aucun étudiant de ce registre ne s’appelle «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>No student of this register has the number %1.</source>
        <translation>Aucun étudiant de ce registre ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>Say which student these hours are of.</source>
        <translation>Indiquez de quel étudiant sont ces heures.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
    <message>
        <source>The affectation of %1 in %2 is cancelled: it takes no hours.</source>
        <translation>L’affectation de %1 (%2) est annulée&#xa0;: elle ne reçoit pas d’heures.</translation>
    </message>
    <message>
        <source>Several students are called %1: write the student number.</source>
        <translation>Plusieurs étudiants s’appellent %1&#xa0;: écrivez le numéro d’étudiant.</translation>
    </message>
    <message>
        <source>%1 has several affectations: write the commune, %2.</source>
        <translation>%1 a plusieurs affectations&#xa0;: écrivez la commune, %2.</translation>
    </message>
    <message>
        <source>%1 has several affectations in %2: write the number of the action, %3.</source>
        <translation>%1 a plusieurs affectations (%2)&#xa0;: écrivez le numéro de l’action, %3.</translation>
    </message>
    <message>
        <source>%1 has no affectation.</source>
        <translation>%1 n’a pas d’affectation.</translation>
    </message>
    <message>
        <source>%1 has no such affectation in %2.</source>
        <translation>%1 n’a pas d’affectation de ce genre (%2).</translation>
    </message>
    <message>
        <source>%1 has no affectation to the action “%2”.</source>
        <translation>%1 n’est pas affecté à l’action «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The affectation of %1 in %2 has not started: start it first.</source>
        <translation>L’affectation de %1 (%2) n’a pas commencé&#xa0;: démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>The proposal %1 is of another commune than %2.</source>
        <translation>La proposition %1 est celle d’une autre commune que %2.</translation>
    </message>
    <message>
        <source>%1 has no affectation to the proposal %2.</source>
        <translation>%1 n’est pas affecté à la proposition %2.</translation>
    </message>
</context>
<context>
    <name>pc::AgendaView</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Deliberate</source>
        <translation>Délibèrent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Agenda of the session</source>
        <translation>Ordre du jour de la séance</translation>
    </message>
    <message>
        <source>Add the complete files</source>
        <translation>Ajouter les dossiers complets</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Examine one after the other…</source>
        <translation>Examiner à la suite…</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>File taken elsewhere</source>
        <translation>Dossier repris ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision and reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>deliberate on a file</comment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Déports</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and tie</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recuse</source>
        <comment>button</comment>
        <translation>Déporter</translation>
    </message>
    <message>
        <source>A member recused</source>
        <translation>Membre déporté</translation>
    </message>
    <message>
        <source>%1, recused: %2</source>
        <comment>file and reason</comment>
        <translation>%1, déport&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lift</source>
        <comment>a recusal</comment>
        <translation>Lever le déport</translation>
    </message>
    <message>
        <source>A recusal lifted</source>
        <translation>Déport levé</translation>
    </message>
    <message>
        <source>Choose a file of the agenda first.</source>
        <translation>Choisissez d’abord un dossier de l’ordre du jour.</translation>
    </message>
    <message>
        <source>This file is decided: it stays on the agenda.</source>
        <translation>Ce dossier est décidé&#xa0;: il reste à l’ordre du jour.</translation>
    </message>
    <message>
        <source>This file is the first already.</source>
        <translation>Ce dossier est déjà le premier.</translation>
    </message>
    <message>
        <source>This file is the last already.</source>
        <translation>Ce dossier est déjà le dernier.</translation>
    </message>
    <message>
        <source>No file is on the agenda yet.</source>
        <translation>Aucun dossier n’est encore à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Complete files put on the agenda</source>
        <translation>Dossiers complets mis à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n complete file(s) were left out: %1</source>
        <translation>
            <numerusform>%n dossier complet n’a pas été ajouté&#xa0;: %1</numerusform>
            <numerusform>%n dossiers complets n’ont pas été ajoutés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No other file of the campaign is complete.</source>
        <translation>Aucun autre dossier de la campagne n’est complet.</translation>
    </message>
    <message>
        <source>A file taken off the agenda</source>
        <translation>Dossier retiré de l’ordre du jour</translation>
    </message>
    <message>
        <source>The order of the agenda changed</source>
        <translation>Ordre des dossiers modifié</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>pc::AmendmentsModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <comment>amendment</comment>
        <translation>pas encore signé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 03/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 03/11/2026.</translation>
    </message>
    <message>
        <source>Amendment %1: day of the signature changed</source>
        <translation>Avenant %1&#xa0;: date de signature modifiée</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an amendment</comment>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationLife</name>
    <message>
        <source>Choose the student&apos;s commune of origin first.</source>
        <translation>Choisissez d’abord la commune d’origine de l’étudiant.</translation>
    </message>
    <message>
        <source>Choose the action to send the candidature to first.</source>
        <translation>Choisissez d’abord l’action pour laquelle transmettre la candidature.</translation>
    </message>
    <message>
        <source>The university has not validated the student&apos;s participation yet.</source>
        <translation>L’université n’a pas encore validé la participation de l’étudiant.</translation>
    </message>
    <message>
        <source>The student has an affectation: end or cancel the affectation first.</source>
        <translation>L’étudiant a une affectation&#xa0;: terminez ou annulez d’abord l’affectation.</translation>
    </message>
    <message>
        <source>Declare admissible</source>
        <translation>Déclarer recevable</translation>
    </message>
    <message>
        <source>Declare incomplete</source>
        <translation>Déclarer incomplète</translation>
    </message>
    <message>
        <source>Declare inadmissible…</source>
        <translation>Déclarer irrecevable…</translation>
    </message>
    <message>
        <source>Send to the mayor…</source>
        <translation>Transmettre au maire…</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Do not retain…</source>
        <translation>Ne pas retenir…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Reprendre l’examen</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Désistement…</translation>
    </message>
    <message>
        <source>The university has not given a favourable opinion on this action yet.</source>
        <translation>L’université n’a pas encore donné d’avis favorable sur cette action.</translation>
    </message>
    <message>
        <source>The action is not declared conforming.</source>
        <translation>L’action n’est pas déclarée conforme.</translation>
    </message>
    <message>
        <source>The university did not validate the student&apos;s participation.</source>
        <translation>L’université n’a pas validé la participation de l’étudiant.</translation>
    </message>
    <message>
        <source>A candidature cannot go from “%1” to “%2”.</source>
        <translation>Une candidature ne peut pas passer de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The candidature is incomplete: declare it admissible once the papers are there.</source>
        <translation>La candidature est incomplète&#xa0;: déclarez-la recevable une fois les pièces reçues.</translation>
    </message>
    <message>
        <source>The candidature is closed (%1): examine it again first.</source>
        <translation>La candidature est terminée (%1)&#xa0;: reprenez d’abord son examen.</translation>
    </message>
    <message>
        <source>It is with this mayor already: choose another action.</source>
        <translation>Elle est déjà chez ce maire&#xa0;: choisissez une autre action.</translation>
    </message>
    <message>
        <source>Send to another mayor…</source>
        <translation>Transmettre à un autre maire…</translation>
    </message>
    <message>
        <source>The mayor declined this student: correct the answer, or send the candidature to another mayor.</source>
        <translation>Le maire a refusé cet étudiant&#xa0;: corrigez la réponse, ou transmettez la candidature à un autre maire.</translation>
    </message>
    <message>
        <source>The student declined this action: correct the answer, or find another action.</source>
        <translation>L’étudiant a refusé cette action&#xa0;: corrigez la réponse, ou cherchez une autre action.</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationPane</name>
    <message>
        <source>Choose a candidature in the table: where it stands and what can be done next appear here.</source>
        <translation>Choisissez une candidature dans le tableau&#xa0;: où elle en est et ce qui peut être fait ensuite apparaissent ici.</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>Ouvrir l’étudiant</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Ouvrir l’action</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Trouver une action…</translation>
    </message>
    <message>
        <source>The actions open to this student, with the reasons</source>
        <translation>Les actions ouvertes à cet étudiant, avec les raisons</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>With the mayor</source>
        <translation>Chez le maire</translation>
    </message>
    <message>
        <source>The mayor</source>
        <translation>Le maire</translation>
    </message>
    <message>
        <source>The mayor answered on</source>
        <translation>Réponse du maire le</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>L’étudiant</translation>
    </message>
    <message>
        <source>The student answered on</source>
        <translation>Réponse de l’étudiant le</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>The campaign %1 is closed: nothing can be changed.</source>
        <translation>La campagne %1 est clôturée&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>commune of origin not known</source>
        <translation>commune d’origine inconnue</translation>
    </message>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>reçue il y a %n jour</numerusform>
            <numerusform>reçue il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and action</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>status, reason and its words</comment>
        <translation>%1&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>With the mayor since %1</source>
        <translation>Chez le maire depuis le %1</translation>
    </message>
    <message>
        <source>The university has not decided on the participation yet.</source>
        <translation>L’université ne s’est pas encore prononcée sur la participation.</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <comment>decision, day, author</comment>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>%1 on %2 by %3: %4</source>
        <comment>decision, day, author, reason</comment>
        <translation>%1 le %2 par %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Candidature of %1: %2</source>
        <comment>student and status</comment>
        <translation>Candidature de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and student</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The reason is kept with the candidature and counted in the yearly report.</source>
        <translation>Le motif est gardé avec la candidature et compté dans le bilan annuel.</translation>
    </message>
    <message>
        <source>Candidature of %1 changed</source>
        <translation>Candidature de %1 modifiée</translation>
    </message>
    <message>
        <source>Answer of the mayor for %1</source>
        <translation>Réponse du maire pour %1</translation>
    </message>
    <message>
        <source>Answer of the student %1</source>
        <translation>Réponse de l’étudiant %1</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationWords</name>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Admissible</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Inadmissible</source>
        <translation>Irrecevable</translation>
    </message>
    <message>
        <source>Sent to the mayor</source>
        <translation>Transmise au maire</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Not retained</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désistement</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <source>The commune of origin is not entitled</source>
        <translation>La commune d’origine n’est pas ayant droit</translation>
    </message>
    <message>
        <source>The link with the commune of origin is not shown</source>
        <translation>Le lien avec la commune d’origine n’est pas établi</translation>
    </message>
    <message>
        <source>The missing papers did not come</source>
        <translation>Les pièces manquantes ne sont pas arrivées</translation>
    </message>
    <message>
        <source>Received after the closing date</source>
        <translation>Reçue après la date limite</translation>
    </message>
    <message>
        <source>Not enrolled at the university</source>
        <translation>Non inscrit à l’université</translation>
    </message>
    <message>
        <source>The mayor chose another student</source>
        <translation>Le maire a choisi un autre étudiant</translation>
    </message>
    <message>
        <source>The days do not suit</source>
        <translation>Les jours ne conviennent pas</translation>
    </message>
    <message>
        <source>The action asks for other skills</source>
        <translation>L’action demande d’autres compétences</translation>
    </message>
    <message>
        <source>The action does not take place</source>
        <translation>L’action n’a pas lieu</translation>
    </message>
    <message>
        <source>The student declined the action</source>
        <translation>L’étudiant a décliné l’action</translation>
    </message>
    <message>
        <source>No time beside the studies</source>
        <translation>Pas assez de temps à côté des études</translation>
    </message>
    <message>
        <source>Another commitment: job, internship, association</source>
        <translation>Autre engagement&#xa0;: emploi, stage, association</translation>
    </message>
    <message>
        <source>The commune is too far or too hard to reach</source>
        <translation>Commune trop éloignée ou difficile d’accès</translation>
    </message>
    <message>
        <source>The student left the university</source>
        <translation>L’étudiant a quitté l’université</translation>
    </message>
    <message>
        <source>Personal reason</source>
        <translation>Raison personnelle</translation>
    </message>
    <message>
        <source>The student no longer answers</source>
        <translation>L’étudiant ne répond plus</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Décline</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Participation validated</source>
        <translation>Participation validée</translation>
    </message>
    <message>
        <source>Participation not validated</source>
        <translation>Participation non validée</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsList</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Days since received</source>
        <translation>Jours depuis réception</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>The mayor&apos;s answer</source>
        <translation>Réponse du maire</translation>
    </message>
    <message>
        <source>The student&apos;s answer</source>
        <translation>Réponse de l’étudiant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a component or an arrondissement</comment>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>reason and its words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n vœu</numerusform>
            <numerusform>%n vœux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsPage</name>
    <message>
        <source>Table of candidatures</source>
        <translation>Tableau des candidatures</translation>
    </message>
    <message>
        <source>New candidature…</source>
        <translation>Nouvelle candidature…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Do not validate…</source>
        <translation>Ne pas valider…</translation>
    </message>
    <message>
        <source>Take back the decision on the participation</source>
        <translation>Reprendre la décision sur la participation</translation>
    </message>
    <message>
        <source>Remove the candidature</source>
        <translation>Supprimer la candidature</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Find a student, a commune, an action…</source>
        <translation>Chercher un étudiant, une commune, une action…</translation>
    </message>
    <message>
        <source>No candidature yet.</source>
        <translation>Aucune candidature pour le moment.</translation>
    </message>
    <message>
        <source>No candidature passes these filters.</source>
        <translation>Aucune candidature ne passe ces filtres.</translation>
    </message>
    <message>
        <source>No candidature for “%1”.</source>
        <translation>Aucune candidature pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) selected</source>
        <translation>
            <numerusform>%n candidature sélectionnée</numerusform>
            <numerusform>%n candidatures sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more candidatures in the table first.</source>
        <translation>Sélectionnez d’abord une ou plusieurs candidatures dans le tableau.</translation>
    </message>
    <message>
        <source>In this campaign the university does not decide on participations: the campaign&apos;s rules say so.</source>
        <translation>Dans cette campagne, l’université ne se prononce pas sur les participations&#xa0;: les règles de la campagne le disent.</translation>
    </message>
    <message>
        <source>The university validates the participation of the students selected (Ctrl+Enter)</source>
        <translation>L’université valide la participation des étudiants sélectionnés (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The university does not validate it; a reason is asked for (Ctrl+Shift+Enter)</source>
        <translation>L’université ne la valide pas&#x202f;; un motif est demandé (Ctrl+Maj+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Participation of %n student(s) validated</source>
        <translation>
            <numerusform>Participation de %n étudiant validée</numerusform>
            <numerusform>Participation de %n étudiants validée</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not validate the participation</source>
        <translation>Ne pas valider la participation</translation>
    </message>
    <message numerus="yes">
        <source>The university does not validate the participation of %n student(s).</source>
        <translation>
            <numerusform>L’université ne valide pas la participation de %n étudiant.</numerusform>
            <numerusform>L’université ne valide pas la participation de %n étudiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not validate</source>
        <translation>Ne pas valider</translation>
    </message>
    <message numerus="yes">
        <source>Participation of %n student(s) not validated</source>
        <translation>
            <numerusform>Participation de %n étudiant non validée</numerusform>
            <numerusform>Participation de %n étudiants non validée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision on the participation of %n student(s) taken back</source>
        <translation>
            <numerusform>Décision sur la participation de %n étudiant reprise</numerusform>
            <numerusform>Décision sur la participation de %n étudiants reprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) removed</source>
        <translation>
            <numerusform>%n candidature supprimée</numerusform>
            <numerusform>%n candidatures supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare admissible</source>
        <translation>Déclarer recevable</translation>
    </message>
    <message>
        <source>Send to the mayor…</source>
        <translation>Transmettre au maire…</translation>
    </message>
    <message>
        <source>For the selection</source>
        <translation>Pour la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) declared admissible</source>
        <translation>
            <numerusform>%n candidature déclarée recevable</numerusform>
            <numerusform>%n candidatures déclarées recevables</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the mayor</source>
        <translation>Transmettre au maire</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) go to the mayor of the action; without an action, each goes to that of its first wish. From that day on, the documents for the mayor show how to reach the students.</source>
        <translation>
            <numerusform>%n candidature est transmise au maire de l’action&#x202f;; sans action choisie, elle va au maire de son premier vœu. À partir de ce jour, les documents destinés au maire indiquent comment joindre l’étudiant.</numerusform>
            <numerusform>%n candidatures sont transmises au maire de l’action&#x202f;; sans action choisie, chacune va au maire de son premier vœu. À partir de ce jour, les documents destinés au maire indiquent comment joindre les étudiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Number, title or commune</source>
        <translation>Numéro, titre ou commune</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Transmise le</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) sent to the mayor</source>
        <translation>
            <numerusform>%n candidature transmise au maire</numerusform>
            <numerusform>%n candidatures transmises au maire</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day it is sent, for example 03/11/2026.</source>
        <translation>Indiquez le jour de la transmission, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Declares the candidatures selected admissible, in one step</source>
        <translation>Déclare recevables, en une seule étape, les candidatures choisies</translation>
    </message>
    <message>
        <source>Sends the candidatures selected to a mayor, in one step</source>
        <translation>Transmet à un maire, en une seule étape, les candidatures choisies</translation>
    </message>
    <message>
        <source>Withdrawal of the students…</source>
        <translation>Désistement des étudiants…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>student and what stands in the way</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) cannot follow and stay as they are, among them: %1</source>
        <translation>
            <numerusform>%n candidature ne peut pas suivre et reste comme elle est, dont&#xa0;: %1</numerusform>
            <numerusform>%n candidatures ne peuvent pas suivre et restent comme elles sont, dont&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) cannot follow and stay as they are: %1</source>
        <translation>
            <numerusform>%n candidature ne peut pas suivre et reste comme elle est&#xa0;: %1</numerusform>
            <numerusform>%n candidatures ne peuvent pas suivre et restent comme elles sont&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n other(s) admissible</source>
        <translation>
            <numerusform>Déclarer recevable %n autre</numerusform>
            <numerusform>Déclarer recevables %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal of %n student(s)</source>
        <translation>
            <numerusform>Désistement de %n étudiant</numerusform>
            <numerusform>Désistement de %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is kept with each candidature and counted in the yearly report.</source>
        <translation>Le motif est gardé avec chaque candidature et compté dans le bilan annuel.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n withdrawal(s)</source>
        <translation>
            <numerusform>Enregistrer %n désistement</numerusform>
            <numerusform>Enregistrer %n désistements</numerusform>
        </translation>
    </message>
    <message>
        <source>Records the withdrawal of the students selected, in one step; a reason is asked for</source>
        <translation>Enregistre le désistement des étudiants sélectionnés, en une fois&#x202f;; un motif est demandé</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsReport</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Days since received</source>
        <translation>Jours depuis la réception</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro étudiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message numerus="yes">
        <source>To examine: %n candidature(s)</source>
        <translation>
            <numerusform>À examiner&#xa0;: %n candidature</numerusform>
            <numerusform>À examiner&#xa0;: %n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %n candidature(s)</source>
        <translation>
            <numerusform>Incomplètes&#xa0;: %n candidature</numerusform>
            <numerusform>Incomplètes&#xa0;: %n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the validation of the university: %n candidature(s)</source>
        <translation>
            <numerusform>En attente de la validation de l’université&#xa0;: %n candidature</numerusform>
            <numerusform>En attente de la validation de l’université&#xa0;: %n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>commune of origin</source>
        <translation>commune d’origine</translation>
    </message>
    <message>
        <source>link with the commune</source>
        <translation>lien avec la commune</translation>
    </message>
    <message>
        <source>proof of the link</source>
        <translation>justificatif du lien</translation>
    </message>
    <message>
        <source>liability insurance</source>
        <translation>assurance responsabilité civile</translation>
    </message>
    <message>
        <source>liability insurance still valid</source>
        <translation>assurance responsabilité civile en cours de validité</translation>
    </message>
    <message>
        <source>statement on honour</source>
        <translation>déclaration sur l’honneur</translation>
    </message>
    <message>
        <source>e-mail or phone</source>
        <translation>courriel ou téléphone</translation>
    </message>
    <message>
        <source>A candidature names a student who does not exist.</source>
        <translation>Une candidature désigne un étudiant qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (%4)</source>
        <comment>rank, number, title, commune</comment>
        <translation>%1. %2 %3 (%4)</translation>
    </message>
    <message>
        <source>No candidature waits for a decision.</source>
        <translation>Aucune candidature n’attend de décision.</translation>
    </message>
</context>
<context>
    <name>pc::ApplicationsRepository</name>
    <message>
        <source>Choose the student.</source>
        <translation>Choisissez l’étudiant.</translation>
    </message>
    <message>
        <source>Choose the campaign.</source>
        <translation>Choisissez la campagne.</translation>
    </message>
    <message>
        <source>Enter the day the candidature came in, for example 03/11/2026.</source>
        <translation>Indiquez le jour de réception de la candidature, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>This candidature no longer exists.</source>
        <translation>Cette candidature n’existe plus.</translation>
    </message>
    <message>
        <source>This student already has a candidature in this campaign.</source>
        <translation>Cet étudiant a déjà une candidature dans cette campagne.</translation>
    </message>
    <message>
        <source>This action is already among the wishes.</source>
        <translation>Cette action est déjà parmi les vœux.</translation>
    </message>
    <message>
        <source>This action belongs to another campaign.</source>
        <translation>Cette action appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>The student has an affectation in this campaign: the candidature is kept with it.</source>
        <translation>L’étudiant a une affectation dans cette campagne&#xa0;: la candidature est conservée avec elle.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
    <message>
        <source>Say in a few words which reason.</source>
        <translation>Dites le motif en quelques mots.</translation>
    </message>
    <message>
        <source>Send the candidature to the mayor first.</source>
        <translation>Transmettez d’abord la candidature au maire.</translation>
    </message>
    <message>
        <source>Say why the participation is not validated.</source>
        <translation>Dites pourquoi la participation n’est pas validée.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Dites qui a décidé.</translation>
    </message>
    <message>
        <source>Enter the date of the decision, for example 03/11/2026.</source>
        <translation>Indiquez la date de la décision, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>answer and day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Sent on %1 for action %2 of %3. The mayor: %4. The student: %5.</source>
        <translation>Transmise le %1 pour l’action %2 (%3). Le maire&#xa0;: %4. L’étudiant&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>student and what stands in the way</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No wish is recorded: choose the action.</source>
        <translation>Aucun vœu n’est enregistré&#xa0;: choisissez l’action.</translation>
    </message>
</context>
<context>
    <name>pc::Arguments</name>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Option inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» demande une valeur.</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentForm</name>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Referent in the commune</source>
        <translation>Référent dans la commune</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Son courriel</translation>
    </message>
    <message>
        <source>Referent at the university</source>
        <translation>Référent à l’université</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Insurer confirmed on</source>
        <translation>Assureur confirmé le</translation>
    </message>
    <message>
        <source>Parental authorisation of</source>
        <translation>Autorisation parentale du</translation>
    </message>
    <message>
        <source>Check attested on</source>
        <translation>Vérification attestée le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Motif de la suspension</translation>
    </message>
    <message>
        <source>The mayor’s appreciation</source>
        <translation>Appréciation du maire</translation>
    </message>
    <message>
        <source>Satisfaction of the student</source>
        <translation>Satisfaction de l’étudiant</translation>
    </message>
    <message>
        <source>What the student says</source>
        <translation>Ce qu’en dit l’étudiant</translation>
    </message>
    <message>
        <source>Satisfaction of the commune</source>
        <translation>Satisfaction de la commune</translation>
    </message>
    <message>
        <source>What the commune says</source>
        <translation>Ce qu’en dit la commune</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <comment>satisfaction</comment>
        <translation>Pas encore demandée</translation>
    </message>
    <message>
        <source>1 – not at all satisfied</source>
        <translation>1 – pas du tout satisfait</translation>
    </message>
    <message>
        <source>2 – hardly satisfied</source>
        <translation>2 – peu satisfait</translation>
    </message>
    <message>
        <source>3 – fairly satisfied</source>
        <translation>3 – assez satisfait</translation>
    </message>
    <message>
        <source>4 – satisfied</source>
        <translation>4 – satisfait</translation>
    </message>
    <message>
        <source>5 – very satisfied</source>
        <translation>5 – très satisfait</translation>
    </message>
    <message>
        <source>%1 changed, affectation of %2</source>
        <translation>Affectation de %2, champ modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentLife</name>
    <message>
        <source>Start the action</source>
        <translation>Démarrer l’action</translation>
    </message>
    <message>
        <source>A condition of the start is missing: complete it, or go on all the same with a reason.</source>
        <translation>Une condition de démarrage manque&#xa0;: complétez-la, ou passez outre en donnant un motif.</translation>
    </message>
    <message>
        <source>Cancel the affectation</source>
        <translation>Annuler l’affectation</translation>
    </message>
    <message>
        <source>Hours are entered already: start the action, then end it early.</source>
        <translation>Des heures sont déjà saisies&#xa0;: démarrez l’action, puis arrêtez-la avant terme.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>End the action</source>
        <translation>Terminer l’action</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Arrêter avant terme</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>An affectation in the state “%1” cannot become “%2”.</source>
        <translation>Une affectation à l’état «&#xa0;%1&#xa0;» ne peut pas passer à l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The campaign is closed: reopen it to change this affectation.</source>
        <translation>La campagne est clôturée&#xa0;: rouvrez-la pour modifier cette affectation.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Every place of the action is taken: raise the number of places first.</source>
        <translation>Toutes les places de l’action sont prises&#xa0;: augmentez d’abord leur nombre.</translation>
    </message>
    <message>
        <source>The student has another affectation to this action.</source>
        <translation>L’étudiant a une autre affectation à cette action.</translation>
    </message>
    <message>
        <source>The student&apos;s candidature is no longer retained: take that up first.</source>
        <translation>La candidature de l’étudiant n’est plus retenue&#xa0;: reprenez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentPane</name>
    <message>
        <source>Choose an affectation in the table: its start, its convention, its follow-up and its end appear here.</source>
        <translation>Choisissez une affectation dans le tableau&#xa0;: son démarrage, sa convention, son suivi et sa fin s’affichent ici.</translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation>Suivi (%1)</translation>
    </message>
    <message>
        <source>Hours, period, referents</source>
        <translation>Heures, période, référents</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>commune, number and title of the action</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Planned %1 · entered %2 · countersigned %3 · remaining %4</source>
        <translation>Prévues %1 · saisies %2 · visées %3 · restantes %4</translation>
    </message>
    <message>
        <source>Planned %1 · entered %2 · countersigned %3 · %4 more than planned</source>
        <translation>Prévues %1 · saisies %2 · visées %3 · dépassement %4</translation>
    </message>
    <message>
        <source>Outside the rule, by a derogation of %1 on %2: %3</source>
        <translation>Hors règle, par dérogation de %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>In force by amendment %1: %2, from %3 to %4.</source>
        <translation>En vigueur par l’avenant %1&#xa0;: %2, du %3 au %4.</translation>
    </message>
    <message>
        <source>Action of %1 started</source>
        <translation>Action de %1 démarrée</translation>
    </message>
    <message>
        <source>Affectation of %1 cancelled</source>
        <translation>Affectation de %1 annulée</translation>
    </message>
    <message>
        <source>Suspend the action of %1</source>
        <translation>Suspendre l’action de %1</translation>
    </message>
    <message>
        <source>Hours stay as they are; the action may be resumed later.</source>
        <translation>Les heures restent telles quelles&#x202f;; l’action peut reprendre plus tard.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Action of %1 suspended</source>
        <translation>Action de %1 suspendue</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Nothing about anybody’s health</source>
        <translation>Rien sur la santé de quiconque</translation>
    </message>
    <message>
        <source>The mayor’s appreciation</source>
        <translation>Appréciation du maire</translation>
    </message>
    <message>
        <source>End the affectation of %1 early</source>
        <translation>Arrêter avant terme l’affectation de %1</translation>
    </message>
    <message>
        <source>End the action of %1</source>
        <translation>Terminer l’action de %1</translation>
    </message>
    <message>
        <source>The convention is then terminated; the hours done stay.</source>
        <translation>La convention est alors résiliée&#x202f;; les heures faites restent.</translation>
    </message>
    <message>
        <source>Hours can still be countersigned afterwards.</source>
        <translation>Les heures peuvent encore être visées ensuite.</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Arrêter avant terme</translation>
    </message>
    <message>
        <source>End the action</source>
        <translation>Terminer l’action</translation>
    </message>
    <message>
        <source>Affectation of %1 ended early</source>
        <translation>Affectation de %1 arrêtée avant terme</translation>
    </message>
    <message>
        <source>Action of %1 ended</source>
        <translation>Action de %1 terminée</translation>
    </message>
    <message>
        <source>Start all the same: %1</source>
        <translation>Passer outre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Say why the action starts although a condition is missing.</source>
        <translation>Dites pourquoi l’action démarre alors qu’une condition manque.</translation>
    </message>
    <message>
        <source>Start decided all the same for %1</source>
        <translation>Démarrage décidé malgré tout pour %1</translation>
    </message>
    <message>
        <source>Decision to start all the same taken back for %1</source>
        <translation>Décision de passer outre retirée pour %1</translation>
    </message>
    <message>
        <source>Planned hours count in the campaign of the affectation only; hours done count in that of their day.</source>
        <translation>Les heures prévues ne comptent que dans la campagne de l’affectation&#x202f;; les heures faites comptent dans celle de leur jour.</translation>
    </message>
    <message>
        <source>Reopen the affectation of %1</source>
        <translation>Rouvrir l’affectation de %1</translation>
    </message>
    <message>
        <source>It is prepared again, as before it was cancelled.</source>
        <translation>Elle est de nouveau en préparation, comme avant son annulation.</translation>
    </message>
    <message>
        <source>The action goes on; the end recorded goes into the notes.</source>
        <translation>L’action reprend&#x202f;; la fin enregistrée est reportée dans les notes.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Affectation of %1 reopened</source>
        <translation>Affectation de %1 rouverte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentWords</name>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Arrêtée avant terme</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune (elected)</source>
        <translation>Commune (élu)</translation>
    </message>
    <message>
        <source>Commune (administration)</source>
        <translation>Commune (administration)</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>UDCCAS (visa)</source>
        <translation>UDCCAS (visa)</translation>
    </message>
    <message>
        <source>Parent or legal guardian</source>
        <translation>Parent ou représentant légal</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Finished as planned</source>
        <translation>Terminée comme prévu</translation>
    </message>
    <message>
        <source>The student gave up</source>
        <translation>Désistement de l’étudiant</translation>
    </message>
    <message>
        <source>The commune gave up</source>
        <translation>Désistement de la commune</translation>
    </message>
    <message>
        <source>Personal reason</source>
        <translation>Raison personnelle</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsList</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Visées</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Referent in the commune</source>
        <translation>Référent dans la commune</translation>
    </message>
    <message>
        <source>Referent at the university</source>
        <translation>Référent à l’université</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no arrondissement</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Action number</source>
        <translation>N° d’action</translation>
    </message>
    <message>
        <source>Convention number</source>
        <translation>N° de convention</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>By amendment %1, the latest that is signed.</source>
        <translation>D’après l’avenant %1, le dernier signé.</translation>
    </message>
    <message>
        <source>More hours are entered than planned; this is allowed.</source>
        <translation>Dépassement&#xa0;: plus d’heures saisies que prévues&#x202f;; c’est permis.</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsPage</name>
    <message>
        <source>Record a signature</source>
        <translation>Enregistrer une signature</translation>
    </message>
    <message numerus="yes">
        <source>For %n convention(s). Those this party has signed already stay as they are.</source>
        <translation>
            <numerusform>Pour %n convention. Si cette partie l’a déjà signée, elle reste telle quelle.</numerusform>
            <numerusform>Pour %n conventions. Celles que cette partie a déjà signées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Enregistrer la signature</translation>
    </message>
    <message numerus="yes">
        <source>Signature recorded on %n convention(s)</source>
        <translation>
            <numerusform>Signature enregistrée sur %n convention</numerusform>
            <numerusform>Signature enregistrée sur %n conventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Insurer confirmed</source>
        <translation>Assureur confirmé</translation>
    </message>
    <message numerus="yes">
        <source>For %n affectation(s). Those already confirmed keep their day.</source>
        <translation>
            <numerusform>Pour %n affectation. Si elle est déjà confirmée, elle garde sa date.</numerusform>
            <numerusform>Pour %n affectations. Celles déjà confirmées gardent leur date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insurer confirmed on</source>
        <translation>Assureur confirmé le</translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation>Enregistrer la confirmation</translation>
    </message>
    <message numerus="yes">
        <source>Insurer’s confirmation recorded for %n affectation(s)</source>
        <translation>
            <numerusform>Confirmation de l’assureur enregistrée pour %n affectation</numerusform>
            <numerusform>Confirmation de l’assureur enregistrée pour %n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message numerus="yes">
        <source>For %n affectation(s); the name replaces the one they have.</source>
        <translation>
            <numerusform>Pour %n affectation&#x202f;; ce nom remplace celui qu’elle porte.</numerusform>
            <numerusform>Pour %n affectations&#x202f;; ce nom remplace celui qu’elles portent.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the university</source>
        <translation>à l’université</translation>
    </message>
    <message>
        <source>in the commune</source>
        <translation>dans la commune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Set the referent</source>
        <translation>Fixer le référent</translation>
    </message>
    <message numerus="yes">
        <source>Referent changed for %n affectation(s)</source>
        <translation>
            <numerusform>Référent modifié pour %n affectation</numerusform>
            <numerusform>Référent modifié pour %n affectations</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of affectations</source>
        <translation>Tableau des affectations</translation>
    </message>
    <message>
        <source>New affectation…</source>
        <translation>Nouvelle affectation…</translation>
    </message>
    <message>
        <source>Record a signature…</source>
        <translation>Enregistrer une signature…</translation>
    </message>
    <message>
        <source>Insurer confirmed…</source>
        <translation>Assureur confirmé…</translation>
    </message>
    <message>
        <source>Referent…</source>
        <translation>Référent…</translation>
    </message>
    <message>
        <source>For the selection</source>
        <translation>Pour la sélection</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Choose affectations in the table first.</source>
        <translation>Choisissez d’abord des affectations dans le tableau.</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Find a student, a commune, an action, a convention…</source>
        <translation>Chercher un étudiant, une commune, une action, une convention…</translation>
    </message>
    <message>
        <source>No student is affected to an action yet. Begin with a proposal that is declared conforming.</source>
        <translation>Aucun étudiant n’est encore affecté à une action. Commencez par une proposition déclarée conforme.</translation>
    </message>
    <message>
        <source>No affectation passes these filters.</source>
        <translation>Aucune affectation ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No affectation for “%1”.</source>
        <translation>Aucune affectation pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) selected</source>
        <translation>
            <numerusform>%n affectation sélectionnée</numerusform>
            <numerusform>%n affectations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of follow-up is being written and is not saved yet.</source>
        <translation>Une ligne de suivi est en cours de rédaction et n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsReport</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>State of the convention</source>
        <translation>État de la convention</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Referent of the commune</source>
        <translation>Référent de la commune</translation>
    </message>
    <message>
        <source>Referent of the university</source>
        <translation>Référent de l’université</translation>
    </message>
    <message>
        <source>Convention signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>No student has an affectation in this campaign.</source>
        <translation>Aucun étudiant n’est affecté pendant cette campagne.</translation>
    </message>
</context>
<context>
    <name>pc::AssignmentsRepository</name>
    <message>
        <source>%1 has merged with another commune: the action goes on as agreed.</source>
        <translation>%1 a fusionné avec une autre commune&#xa0;: l’action continue comme convenu.</translation>
    </message>
    <message>
        <source>%1 is now part of %2: the action goes on as agreed.</source>
        <translation>%1 fait désormais partie de %2&#xa0;: l’action continue comme convenu.</translation>
    </message>
    <message>
        <source>%1 is no longer below the threshold: actions that run are kept until their end.</source>
        <translation>%1 est sortie du seuil&#xa0;: les actions en cours sont maintenues jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>This affectation no longer exists.</source>
        <translation>Cette affectation n’existe plus.</translation>
    </message>
    <message>
        <source>Enter the day the insurer confirmed, for example 03/11/2026.</source>
        <translation>Indiquez la date de confirmation de l’assureur, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Choose the action.</source>
        <translation>Choisissez l’action.</translation>
    </message>
    <message>
        <source>Choose the student.</source>
        <translation>Choisissez l’étudiant.</translation>
    </message>
    <message>
        <source>Enter the planned hours, for example 30 or 2h30.</source>
        <translation>Indiquez les heures prévues, par exemple 30 ou 2h30.</translation>
    </message>
    <message>
        <source>Enter the first day, for example 03/11/2026.</source>
        <translation>Indiquez le premier jour, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Enter the last day, for example 30/04/2027.</source>
        <translation>Indiquez le dernier jour, par exemple 30/04/2027.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct one of them.</source>
        <translation>Le dernier jour précède le premier&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>A satisfaction is a number from 1 to 5.</source>
        <translation>Une satisfaction est un nombre de 1 à 5.</translation>
    </message>
    <message>
        <source>This e-mail address has no @.</source>
        <translation>Cette adresse de courriel n’a pas de @.</translation>
    </message>
    <message>
        <source>The proposal is not declared conforming: examine it first.</source>
        <translation>La proposition n’est pas déclarée conforme&#xa0;: instruisez-la d’abord.</translation>
    </message>
    <message>
        <source>This student already has an affectation to this action.</source>
        <translation>Cet étudiant a déjà une affectation sur cette action.</translation>
    </message>
    <message>
        <source>Every place of this action is taken: raise the number of places, or end an affectation.</source>
        <translation>Toutes les places de cette action sont prises&#xa0;: augmentez leur nombre, ou mettez fin à une affectation.</translation>
    </message>
    <message>
        <source>The student does not come from this commune: give the reason of a derogation.</source>
        <translation>L’étudiant ne vient pas de cette commune&#xa0;: donnez le motif d’une dérogation.</translation>
    </message>
    <message>
        <source>The convention is signed: hours and period now change by an amendment.</source>
        <translation>La convention est signée&#xa0;: heures et période changent désormais par un avenant.</translation>
    </message>
    <message>
        <source>Say why the action is suspended.</source>
        <translation>Dites pourquoi l’action est suspendue.</translation>
    </message>
    <message>
        <source>Enter the day the action ended, for example 30/04/2027.</source>
        <translation>Indiquez le jour où l’action s’est terminée, par exemple 30/04/2027.</translation>
    </message>
    <message>
        <source>The end is before the first day of the affectation.</source>
        <translation>La fin précède le premier jour de l’affectation.</translation>
    </message>
    <message>
        <source>Choose the reason of the early end.</source>
        <translation>Choisissez le motif de l’arrêt avant terme.</translation>
    </message>
    <message>
        <source>Say why the action starts although a condition is missing.</source>
        <translation>Dites pourquoi l’action démarre alors qu’une condition manque.</translation>
    </message>
    <message>
        <source>The action has started: the decision stays as it was recorded.</source>
        <translation>L’action a démarré&#xa0;: la décision reste telle qu’elle a été enregistrée.</translation>
    </message>
    <message>
        <source>The campaign is closed up to %1: what lies before no longer changes. A later day may be recorded, or the campaign reopened.</source>
        <translation>La campagne est clôturée jusqu’au %1&#xa0;: ce qui précède ne change plus. Vous pouvez enregistrer une date postérieure, ou rouvrir la campagne.</translation>
    </message>
    <message>
        <source>Say why the affectation is reopened.</source>
        <translation>Indiquez pourquoi l’affectation est rouverte.</translation>
    </message>
    <message>
        <source>It had ended on %1 (%2).</source>
        <translation>Elle s’était terminée le %1 (%2).</translation>
    </message>
    <message>
        <source>Reopened on %1: %2</source>
        <comment>affectation</comment>
        <translation>Rouverte le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::AttachedCopies</name>
    <message>
        <source>“%1” cannot be opened: no copy could be written. Is the disk full?</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: aucune copie n’a pu être écrite. Le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>pc::AttachmentsRepository</name>
    <message>
        <source>“%1” is damaged in the register. Attach it again, or restore a copy from the File menu.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé dans le registre. Joignez-le à nouveau, ou restaurez une copie par le menu Fichier.</translation>
    </message>
    <message>
        <source>Enter a whole number of MB, from %1 to %2.</source>
        <translation>Saisissez un nombre entier de Mo, de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file, or can no longer be reached. Choose it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier, ou n’est plus accessible. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close it if it is open in another program, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Fermez-le s’il est ouvert dans un autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to keep. Ask for it again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il n’y a rien à conserver. Redemandez-le.</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF, nor an image (PNG or JPEG), nor an ODT text, whatever its name says: it was not attached. Open it in its own program, save it as PDF, then attach that.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un PDF, ni une image (PNG ou JPEG), ni un texte ODT, quoi qu’en dise son nom&#xa0;: il n’a pas été joint. Ouvrez-le dans son programme, enregistrez-le en PDF, puis joignez ce PDF.</translation>
    </message>
    <message>
        <source>The end of “%1” is missing: it was probably cut while it was sent. Ask for it again.</source>
        <translation>La fin de «&#xa0;%1&#xa0;» manque&#xa0;: il a sans doute été coupé pendant l’envoi. Redemandez-le.</translation>
    </message>
    <message>
        <source>This record no longer exists: nothing can be attached to it.</source>
        <translation>Cette fiche n’existe plus&#xa0;: rien ne peut y être joint.</translation>
    </message>
    <message>
        <source>This piece is not one of this file: nothing can be attached to it.</source>
        <translation>Cette pièce n’est pas de ce dossier&#xa0;: rien ne peut y être joint.</translation>
    </message>
    <message>
        <source>“%1” is attached here already, as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà joint ici, sous le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Ce fichier n’est plus joint.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 are kept. Make it smaller (scan in grey, fewer pages).</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: %2, pour %3 au plus. Réduisez-le (numérisation en gris, moins de pages).</translation>
    </message>
</context>
<context>
    <name>pc::AttachmentsTab</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG images and ODT texts are kept inside the register. Files can be dropped here.</source>
        <translation>Les PDF, les images PNG ou JPEG et les textes ODT sont conservés dans le registre. Des fichiers peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Documents and images (*.pdf *.png *.jpg *.jpeg *.odt)</source>
        <translation>Documents et images (*.pdf *.png *.jpg *.jpeg *.odt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>File attached: %1</source>
        <translation>Fichier joint&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it and open it yourself.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;%1&#xa0;». Enregistrez-le, puis ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy could not be written there. Choose another folder.</source>
        <translation>La copie n’a pas pu être écrite à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>File renamed: %1</source>
        <translation>Fichier renommé&#xa0;: %1</translation>
    </message>
    <message>
        <source>File removed: %1</source>
        <translation>Fichier retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::AutosaveReadEdit</name>
    <message>
        <source>“%1” is not a date. Write it like 31/12/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/12/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like 2h30 or 2.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez-la comme 2h30 ou 2,5.</translation>
    </message>
</context>
<context>
    <name>pc::Backups</name>
    <message>
        <source>The copy of the register does not verify and was thrown away. Check the disk.</source>
        <translation>La copie du registre n’a pas passé la vérification et a été jetée. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The copy of the register could not be written. Check the disk.</source>
        <translation>La copie du registre n’a pas pu être écrite. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The folder of the copies cannot be made.</source>
        <translation>Le dossier des copies ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The copy could not be brought back. Check the disk; nothing was changed.</source>
        <translation>La copie n’a pas pu être restaurée. Vérifiez le disque&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The present register could not be set aside; nothing was changed.</source>
        <translation>Le registre actuel n’a pas pu être mis de côté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy could not be put in place; nothing was changed.</source>
        <translation>La copie n’a pas pu être mise en place&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>pc::Baseline</name>
    <message>
        <source>The reference data are incomplete.</source>
        <translation>Les données de référence sont incomplètes.</translation>
    </message>
    <message>
        <source>There is no département “%1”. Give its code, for example 59, or “all”.</source>
        <translation>Il n’y a pas de département «&#xa0;%1&#xa0;». Donnez son code, par exemple 59, ou «&#xa0;all&#xa0;» pour toute la France.</translation>
    </message>
    <message>
        <source>The official data in the register are no longer what was written at its creation.</source>
        <translation>Les données officielles du registre ne sont plus celles qui y ont été écrites à sa création.</translation>
    </message>
</context>
<context>
    <name>pc::BrochureReport</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>days to agree together</source>
        <translation>jours à convenir ensemble</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title of an action, commune</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Venir sur place</translation>
    </message>
    <message>
        <source>No action is open to students at the moment.</source>
        <translation>Aucune action n’est ouverte aux étudiants pour le moment.</translation>
    </message>
    <message>
        <source>Give some of your hours to the commune you come from. %1 and %2 wait for you.</source>
        <translation>Donnez quelques heures à la commune dont vous venez. Vous attendent&#xa0;: %1, %2.</translation>
    </message>
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
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an arrondissement</source>
        <translation>Sans arrondissement</translation>
    </message>
</context>
<context>
    <name>pc::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n student(s)</source>
        <translation>
            <numerusform>Modifier %n étudiant</numerusform>
            <numerusform>Modifier %n étudiants</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the ticked fields change; an empty one is emptied.</source>
        <translation>Seuls les champs cochés changent&#x202f;; un champ coché et vide est vidé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of a field</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tick a field to change.</source>
        <translation>Cochez un champ à modifier.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31/08/2027.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/08/2027.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) changed</source>
        <translation>
            <numerusform>%n étudiant modifié</numerusform>
            <numerusform>%n étudiants modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CampaignBox</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>The university year on screen</source>
        <translation>L’année universitaire affichée</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
</context>
<context>
    <name>pc::CampaignPart</name>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Campaign %1 was closed on %2. Reopen it to change it.</source>
        <translation>La campagne %1 a été clôturée le %2. Rouvrez-la pour la modifier.</translation>
    </message>
</context>
<context>
    <name>pc::CampaignRows</name>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
</context>
<context>
    <name>pc::CampaignRulesRepository</name>
    <message>
        <source>Enter a duration above zero and of at most %1, for example %2.</source>
        <translation>Saisissez une durée supérieure à zéro et d’au plus %1, par exemple %2.</translation>
    </message>
    <message>
        <source>The age of majority is a number of years from 1 to 30.</source>
        <translation>L’âge de la majorité est un nombre d’années de 1 à 30.</translation>
    </message>
    <message>
        <source>A step is either asked for or not.</source>
        <translation>Une étape est demandée ou ne l’est pas.</translation>
    </message>
    <message>
        <source>Choose at least one of the parties that can sign a convention.</source>
        <translation>Choisissez au moins une des parties qui peuvent signer une convention.</translation>
    </message>
    <message>
        <source>A campaign has no such rule.</source>
        <translation>Une campagne n’a pas de telle règle.</translation>
    </message>
    <message>
        <source>Decided for this campaign</source>
        <translation>Décidé pour cette campagne</translation>
    </message>
    <message>
        <source>The first mark, %1, says that the quota is near: it cannot be above the quota, %2. Change the other one first.</source>
        <translation>Le premier repère, %1, annonce que le quota est proche&#xa0;: il ne peut pas dépasser le quota, %2. Changez d’abord l’autre valeur.</translation>
    </message>
    <message>
        <source>The second mark, %1, says that the quota is passed: it cannot be below the quota, %2. Change the other one first.</source>
        <translation>Le second repère, %1, annonce que le quota est dépassé&#xa0;: il ne peut pas être inférieur au quota, %2. Changez d’abord l’autre valeur.</translation>
    </message>
</context>
<context>
    <name>pc::CampaignSection</name>
    <message>
        <source>Rules of new campaigns</source>
        <translation>Règles des nouvelles campagnes</translation>
    </message>
    <message>
        <source>Change from a date…</source>
        <translation>Changer à partir d’une date…</translation>
    </message>
    <message>
        <source>All the values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Rule of new campaigns</source>
        <translation>Règle des nouvelles campagnes</translation>
    </message>
    <message>
        <source>A campaign copies these rules when it opens; one that is open already keeps its own.</source>
        <translation>Une campagne copie ces règles à son ouverture&#x202f;; celle qui est déjà ouverte garde les siennes.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule of new campaigns: change from a date</source>
        <translation>Règle des nouvelles campagnes&#xa0;: changer à partir d’une date</translation>
    </message>
    <message>
        <source>Rule of new campaigns: all the values</source>
        <translation>Règle des nouvelles campagnes&#xa0;: toutes les valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quota of a student</source>
        <translation>Quota d’heures d’un étudiant</translation>
    </message>
    <message>
        <source>First mark: the quota is near</source>
        <translation>Premier repère&#xa0;: le quota est proche</translation>
    </message>
    <message>
        <source>Second mark: well above the quota</source>
        <translation>Second repère&#xa0;: nettement au-dessus du quota</translation>
    </message>
    <message>
        <source>Age of majority, in years</source>
        <translation>Âge de la majorité, en années</translation>
    </message>
    <message>
        <source>The university validates the participation of students</source>
        <translation>L’université valide la participation des étudiants</translation>
    </message>
    <message>
        <source>The university gives its opinion on each action</source>
        <translation>L’université donne son avis sur chaque action</translation>
    </message>
    <message>
        <source>Students rank their wishes</source>
        <translation>Les étudiants classent leurs vœux</translation>
    </message>
    <message>
        <source>Each condition of the start is asked for</source>
        <translation>Chaque condition de démarrage est demandée</translation>
    </message>
    <message>
        <source>Sentence: legal basis</source>
        <translation>Phrase&#xa0;: base juridique</translation>
    </message>
    <message>
        <source>Sentence: no pay</source>
        <translation>Phrase&#xa0;: absence de rémunération</translation>
    </message>
    <message>
        <source>Sentence: personal data</source>
        <translation>Phrase&#xa0;: données personnelles</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>a step</comment>
        <translation>demandé</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>a step</comment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty sentence</comment>
        <translation>aucune phrase</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>For campaigns that begin from</source>
        <translation>Pour les campagnes qui commencent à partir du</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Law, decision, letter… (optional)</source>
        <translation>Loi, décision, courrier… (facultatif)</translation>
    </message>
    <message>
        <source>Enter a day and a month, for example 31/10.</source>
        <translation>Saisissez un jour et un mois, par exemple 31/10.</translation>
    </message>
    <message>
        <source>Enter the day the rule takes effect, for example 01/09/2027.</source>
        <translation>Saisissez le jour où la règle prend effet, par exemple 01/09/2027.</translation>
    </message>
    <message>
        <source>Rule of new campaigns changed: %1</source>
        <translation>Règle des nouvelles campagnes modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule of new campaigns: value of %1 removed</source>
        <translation>Règle des nouvelles campagnes&#xa0;: valeur du %1 supprimée</translation>
    </message>
    <message>
        <source>All the values (%1)</source>
        <translation>Toutes les valeurs (%1)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Since %1. Source: %2</source>
        <translation>Depuis le %1. Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>No value of this register: the one that comes with the program holds.</source>
        <translation>Aucune valeur dans ce registre&#xa0;: celle fournie avec le logiciel s’applique.</translation>
    </message>
    <message>
        <source>Who signs the convention</source>
        <translation>Qui signe la convention</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Doit signer</translation>
    </message>
</context>
<context>
    <name>pc::CampaignSections</name>
    <message>
        <source>From the reception of a proposal to its first decision</source>
        <translation>De la réception d’une proposition à sa première décision</translation>
    </message>
    <message>
        <source>From the reception of a candidature to its dispatch to the mayor</source>
        <translation>De la réception d’une candidature à son envoi au maire</translation>
    </message>
    <message>
        <source>From the sending of a convention to its last signature</source>
        <translation>De l’envoi d’une convention à sa dernière signature</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No affectation ended early.</source>
        <translation>Aucune affectation n’a pris fin avant son terme.</translation>
    </message>
    <message>
        <source>Reason of the early end</source>
        <translation>Motif de la fin anticipée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Mean of 5</source>
        <translation>Moyenne sur 5</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No incident was recorded.</source>
        <translation>Aucun incident n’a été noté.</translation>
    </message>
    <message>
        <source>Incidents recorded: %1, of which declared to the insurer: %2.</source>
        <translation>Incidents notés&#xa0;: %1, dont déclarés à l’assureur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Conforming actions without a student</source>
        <translation>Actions conformes sans étudiant</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Every conforming action has found a student.</source>
        <translation>Chaque action conforme a trouvé un étudiant.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Savoir-être</translation>
    </message>
    <message>
        <source>Nothing was aimed at.</source>
        <translation>Rien n’a été indiqué.</translation>
    </message>
    <message>
        <source>There is no earlier campaign to compare with.</source>
        <translation>Il n’y a pas de campagne antérieure à comparer.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>The figures of %1 are those its report was frozen with.</source>
        <translation>Les chiffres de %1 sont ceux de son bilan arrêté.</translation>
    </message>
    <message>
        <source>The figures of %1 are computed today: its report was not frozen.</source>
        <translation>Les chiffres de %1 sont calculés aujourd’hui&#xa0;: son bilan n’a pas été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) « ayant droit » have not been contacted yet.</source>
        <translation>
            <numerusform>%n commune ayant droit n’a pas encore été contactée.</numerusform>
            <numerusform>%n communes ayant droit n’ont pas encore été contactées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for a decision or for the mayor.</source>
        <translation>
            <numerusform>%n proposition attend une décision ou la mairie.</numerusform>
            <numerusform>%n propositions attendent une décision ou la mairie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of hours wait for the visa of the commune.</source>
        <translation>%1 d’actions attendent le visa de la commune.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>No commune is without an answer.</source>
        <translation>Aucune commune n’est sans réponse.</translation>
    </message>
    <message>
        <source>%1 communes of %2 are « ayant droit »: fewer than %3 inhabitants, reference populations %4.</source>
        <translation>%1 communes sur %2 sont ayants droit&#xa0;: moins de %3 habitants, populations de référence %4.</translation>
    </message>
    <message>
        <source>Communes « ayant droit »</source>
        <translation>Communes ayants droit</translation>
    </message>
    <message>
        <source>of the %1 communes of the perimeter</source>
        <translation>sur les %1 communes du périmètre</translation>
    </message>
    <message>
        <source>From the communes « ayant droit » to the actions</source>
        <translation>Des communes ayants droit aux actions</translation>
    </message>
    <message>
        <source>« Ayant droit »</source>
        <translation>Ayants droit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Proposed an action</source>
        <translation>Ont proposé une action</translation>
    </message>
    <message>
        <source>Action declared conforming</source>
        <translation>Action déclarée conforme</translation>
    </message>
    <message>
        <source>Student found</source>
        <translation>Étudiant trouvé</translation>
    </message>
    <message>
        <source>By arrondissement</source>
        <translation>Par arrondissement</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Proposals by intercommunality</source>
        <translation>Propositions par intercommunalité</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>No proposal was received.</source>
        <translation>Aucune proposition n’a été reçue.</translation>
    </message>
    <message>
        <source>Proposals by kind of action</source>
        <translation>Propositions par type d’action</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>No student yet.</source>
        <translation>Aucun étudiant pour l’instant.</translation>
    </message>
    <message>
        <source>No hour was entered yet.</source>
        <translation>Aucune heure n’a encore été saisie.</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>with the visa of the commune</source>
        <translation>avec le visa de la commune</translation>
    </message>
    <message>
        <source>without visa yet</source>
        <translation>pas encore visées</translation>
    </message>
    <message>
        <source>Contacted or taking part</source>
        <translation>Contactées ou participantes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Students at work</source>
        <translation>Étudiants affectés</translation>
    </message>
    <message>
        <source>From the decision « conforme » to the beginning of the first affectation</source>
        <translation>De la décision «&#xa0;conforme&#xa0;» au début de la première affectation</translation>
    </message>
    <message>
        <source>Affectation finished</source>
        <translation>Affectation terminée</translation>
    </message>
    <message>
        <source>Of %1 communes « ayant droit », %2 have proposed an action and %3 have a student at work.</source>
        <translation>Sur %1 communes ayants droit, %2 ont proposé une action et %3 ont un étudiant affecté.</translation>
    </message>
    <message>
        <source>Communes, each counted once; shares are of the communes « ayant droit » on %1. Contacted or taking part: with an exchange during the campaign, or an action.</source>
        <translation>Communes, comptées une fois chacune&#x202f;; parts des communes ayants droit au %1. Contactées ou participantes&#xa0;: avec un échange pendant la campagne, ou une action.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have hours, %1 each on average; %2 of them (%3) have reached the quota of %4.</source>
        <translation>
            <numerusform>%n étudiant a des heures, %1 en moyenne&#x202f;; ayant atteint le quota de %4&#xa0;: %2 (%3).</numerusform>
            <numerusform>%n étudiants ont des heures, %1 chacun en moyenne&#x202f;; ayant atteint le quota de %4&#xa0;: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>On average: hours entered, divided by the students who have at least one line of hours dated in the campaign. The quota is the one of the campaign, whatever waivers were given.</source>
        <translation>Moyenne&#xa0;: heures saisies, divisées par les étudiants qui ont au moins une ligne d’heures datée de la campagne. Le quota est celui de la campagne, sans tenir compte des dispenses.</translation>
    </message>
    <message>
        <source>The month with most hours is %1: %2.</source>
        <translation>Le mois qui compte le plus d’heures est %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Hours entered, on the day they were done, from %1 to %2.</source>
        <translation>Heures saisies, au jour où elles ont été faites, du %1 au %2.</translation>
    </message>
    <message>
        <source>No proposal has been decided yet.</source>
        <translation>Aucune proposition n’a encore fait l’objet d’une décision.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the proposals had their first decision in %n day(s) or less.</source>
        <translation>
            <numerusform>La moitié des propositions ont eu leur première décision en %n jour ou moins.</numerusform>
            <numerusform>La moitié des propositions ont eu leur première décision en %n jours ou moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar days, of the cases that have both dates. The median is the case in the middle: half are shorter.</source>
        <translation>Jours calendaires, pour les cas dont les deux dates sont connues. La médiane est le cas du milieu&#xa0;: la moitié sont plus courts.</translation>
    </message>
    <message>
        <source>Every action listed is one of the proposals received that the key figures count.</source>
        <translation>Chaque action de la liste est l’une des propositions reçues que comptent les chiffres clés.</translation>
    </message>
    <message>
        <source>%1 actions are listed; the key figures count %2 proposals received, without the %3 in preparation or cancelled.</source>
        <translation>Actions de la liste&#xa0;: %1&#x202f;; les chiffres clés comptent %2 propositions reçues, sans celles en préparation ou annulées (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) listed were cancelled; the key figures leave them out.</source>
        <translation>
            <numerusform>%n affectation de la liste a été annulée&#x202f;; les chiffres clés ne la comptent pas.</numerusform>
            <numerusform>%n affectations de la liste ont été annulées&#x202f;; les chiffres clés ne les comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key figures count %1 of hours entered: the %2 of this annex, less %3 dated outside the campaign, plus %4 dated in it for affectations of another campaign.</source>
        <translation>Les chiffres clés comptent %1 saisies&#xa0;: les %2 de cette annexe, moins %3 datées hors de la campagne, plus %4 datées de la campagne pour des affectations d’une autre campagne.</translation>
    </message>
    <message>
        <source>The hours entered add up to those of the key figures: %1.</source>
        <translation>La somme des heures saisies est celle des chiffres clés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Affectations of the campaign that are not cancelled; the reason is the one recorded with the end.</source>
        <translation>Affectations de la campagne, sauf celles qui ont été annulées&#x202f;; le motif est celui noté à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) ended early, of %1 (%2).</source>
        <translation>
            <numerusform>%n affectation sur %1 a pris fin avant son terme (%2).</numerusform>
            <numerusform>%n affectations sur %1 ont pris fin avant leur terme (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents noted in the follow-up of the affectations of the campaign.</source>
        <translation>Incidents notés dans le suivi des affectations de la campagne.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>declared to the insurer</source>
        <translation>déclarés à l’assureur</translation>
    </message>
    <message>
        <source>not declared to the insurer</source>
        <translation>non déclarés à l’assureur</translation>
    </message>
    <message>
        <source>Each has its author, its day and its reason in the register. Communes are decided for as long as the rule stands; affectations and waivers are those of the campaign.</source>
        <translation>Chaque décision a son auteur, sa date et son motif dans le registre. Les communes le sont tant que la règle est en vigueur&#x202f;; les affectations et les dispenses sont celles de la campagne.</translation>
    </message>
    <message>
        <source>Nothing was decided outside the rule.</source>
        <translation>Rien n’a été décidé hors règle.</translation>
    </message>
    <message>
        <source>Decided outside the rule</source>
        <translation>Décisions hors règle</translation>
    </message>
    <message>
        <source>Affectations by a derogation</source>
        <translation>Affectations par dérogation</translation>
    </message>
    <message>
        <source>Communes decided against the rule</source>
        <translation>Communes décidées contre la règle</translation>
    </message>
    <message>
        <source>Waivers of the quota</source>
        <translation>Dispenses de quota</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken outside the rule.</source>
        <translation>
            <numerusform>%n décision a été prise hors règle.</numerusform>
            <numerusform>%n décisions ont été prises hors règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 affectations that came to their end, %2 have a mark of the student and %3 a mark of the commune.</source>
        <translation>Affectations arrivées à leur fin&#xa0;: %1. Notes données par les étudiants&#xa0;: %2&#x202f;; par les communes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Marks from 1 to 5 given at the end of an affectation; the columns count the answers. Mean of the marks given.</source>
        <translation>Notes de 1 à 5 données à la fin d’une affectation&#x202f;; les colonnes comptent les réponses. Moyenne des notes données.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’ils ont écrit</translation>
    </message>
    <message>
        <source>Conforming actions without a student: %1. Admissible candidatures without an affectation: %2.</source>
        <translation>Actions conformes sans étudiant&#xa0;: %1. Candidatures recevables sans affectation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>On %1: actions whose state is conforming, and candidatures admissible, sent to a mayor or waiting; affectations that were cancelled do not count.</source>
        <translation>Au %1&#xa0;: actions déclarées conformes, et candidatures recevables, transmises à un maire ou en attente&#x202f;; les affectations annulées ne comptent pas.</translation>
    </message>
    <message>
        <source>Of %1 actions with a student, %2 say what they aim at. Finished affectations: %3, of which with the mayor’s appreciation: %4.</source>
        <translation>Actions pourvues&#xa0;: %1, dont avec des acquis visés&#xa0;: %2. Affectations terminées&#xa0;: %3, dont avec l’appréciation du maire&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Acquis visés</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Communes « ayant droit » whose last exchange of the campaign stayed without an answer, on %1.</source>
        <translation>Communes ayants droit dont le dernier échange de la campagne est resté sans réponse, au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have not answered.</source>
        <translation>
            <numerusform>%n commune n’a pas répondu.</numerusform>
            <numerusform>%n communes n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>municipal population</source>
        <translation>population municipale</translation>
    </message>
    <message>
        <source>total population</source>
        <translation>population totale</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Communes of the perimeter</source>
        <translation>Communes du périmètre</translation>
    </message>
    <message>
        <source>Of which « ayant droit »</source>
        <translation>Dont ayants droit</translation>
    </message>
    <message>
        <source>Threshold, in inhabitants</source>
        <translation>Seuil, en habitants</translation>
    </message>
    <message>
        <source>Population looked at</source>
        <translation>Population retenue</translation>
    </message>
    <message>
        <source>First day of the campaign</source>
        <translation>Premier jour de la campagne</translation>
    </message>
    <message>
        <source>Last day of the campaign</source>
        <translation>Dernier jour de la campagne</translation>
    </message>
    <message>
        <source>Day the figures are of</source>
        <translation>Jour des chiffres</translation>
    </message>
    <message>
        <source>The rule in force on %1, with the derogations decided by the office. A commune that has merged counts through the one it joined.</source>
        <translation>Règle en vigueur au %1, avec les dérogations décidées. Une commune qui a fusionné compte par celle qu’elle a rejointe.</translation>
    </message>
    <message>
        <source>of the %1 communes of the arrondissement</source>
        <translation>sur les %1 communes de l’arrondissement</translation>
    </message>
    <message>
        <source>Exchanges, actions and hours are those of the communes of the arrondissement; students are those with an affectation there, or with a candidature and a commune of origin there.</source>
        <translation>Les échanges, les actions et les heures sont ceux des communes de l’arrondissement&#x202f;; les étudiants, ceux qui y ont une affectation, ou une candidature et leur commune d’origine.</translation>
    </message>
    <message>
        <source>The mayors have handed in %1 proposals, of which %2 conforming; %3 students are known to the campaign, and %4 of hours were entered, of which %5 signed.</source>
        <translation>Propositions déposées par les maires&#xa0;: %1, dont conformes&#xa0;: %2. Étudiants de la campagne&#xa0;: %3. Heures saisies&#xa0;: %4, dont visées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Counted on %1, for the campaign from %2 to %3. The annexes list the actions and the affectations; where a list counts something else, a line under it says so.</source>
        <translation>Chiffres au %1, pour la campagne du %2 au %3. Les annexes donnent la liste des actions et des affectations&#x202f;; quand une liste compte autre chose, une ligne le dit en dessous.</translation>
    </message>
    <message>
        <source>On %1, these wait for somebody:</source>
        <translation>Au %1, restent en attente&#xa0;:</translation>
    </message>
    <message>
        <source>Communes without an exchange in the campaign; proposals submitted, in examination or to complete; hours dated in the campaign that nobody of the commune has signed.</source>
        <translation>Communes sans échange pendant la campagne&#x202f;; propositions déposées, en examen ou à compléter&#x202f;; heures datées de la campagne que personne de la commune n’a visées.</translation>
    </message>
    <message>
        <source>Campaign %1 is counted until %2, before its end.</source>
        <translation>La campagne %1 est comptée jusqu’au %2, avant sa fin.</translation>
    </message>
    <message>
        <source>From %1 to %2, the proposals went from %3 to %4, and the hours entered from %5 to %6.</source>
        <translation>De %1 à %2, les propositions sont passées de %3 à %4, et les heures saisies de %5 à %6.</translation>
    </message>
    <message>
        <source>By intercommunality</source>
        <translation>Par intercommunalité</translation>
    </message>
    <message>
        <source>Students are at work in %1 arrondissements of %2; %3 has most hours entered, %4.</source>
        <translation>Arrondissements où des étudiants sont affectés&#xa0;: %1 sur %2. L’arrondissement qui compte le plus d’heures saisies&#xa0;: %3, %4.</translation>
    </message>
    <message>
        <source>Communes « ayant droit » on %1. Students at work: those with an affectation in the arrondissement, counted once in each and once in the total. Hours dated in the campaign, where the action is.</source>
        <translation>Communes ayants droit au %1. Étudiants affectés&#xa0;: ceux qui ont une affectation dans l’arrondissement, comptés une fois dans chacun et une fois dans le total. Heures datées de la campagne, là où se tient l’action.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Proposals come from %1 intercommunalities; %2 has most, %3 of %4.</source>
        <translation>Intercommunalités d’où viennent les propositions&#xa0;: %1. Celle qui en compte le plus&#xa0;: %2, %3 sur %4.</translation>
    </message>
    <message>
        <source>Proposals handed in by the mayors, except those that were cancelled; shares are of all of them.</source>
        <translation>Propositions déposées par les maires, sauf celles qui ont été annulées&#x202f;; parts de l’ensemble.</translation>
    </message>
    <message>
        <source>The kind of action proposed most is « %1 »: %2 proposals of %3 (%4).</source>
        <translation>Le type d’action le plus proposé est «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>Students with a candidature or an affectation in the campaign, affectations cancelled left out; shares are of all of them.</source>
        <translation>Étudiants ayant une candidature ou une affectation dans la campagne, affectations annulées mises à part&#x202f;; parts de l’ensemble.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The most frequent level is « %1 »: %2 students of %3 (%4).</source>
        <translation>Le niveau le plus fréquent est «&#xa0;%1&#xa0;»&#xa0;: %2 étudiants sur %3 (%4).</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>The university with most students is « %1 »: %2 of %3 (%4).</source>
        <translation>L’université qui compte le plus d’étudiants est «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>The component with most students is « %1 »: %2 of %3 (%4).</source>
        <translation>La composante qui compte le plus d’étudiants est «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>Acquis aimed at by the actions with a student, in the words of the proposal, with the number of actions; of each kind the six most frequent.</source>
        <translation>Acquis visés par les actions pourvues, dans les mots de la proposition, avec le nombre d’actions&#x202f;; les six plus fréquents de chaque sorte.</translation>
    </message>
    <message>
        <source>Files deposited in the campaign and not withdrawn, in the state they are in on %1.</source>
        <translation>Dossiers déposés pendant la campagne et non retirés, dans l’état où ils sont le %1.</translation>
    </message>
    <message>
        <source>No file of a label was deposited.</source>
        <translation>Aucun dossier de label n’a été déposé.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposés</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournés</translation>
    </message>
    <message>
        <source>Refused or inadmissible</source>
        <translation>Refusés ou irrecevables</translation>
    </message>
    <message>
        <source>In examination</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Granted in %1</source>
        <comment>name of the year before</comment>
        <translation>Accordés en %1</translation>
    </message>
    <message>
        <source>Files deposited for a label: %1, of which decided: %2; labels granted: %3.</source>
        <translation>Dossiers de label déposés&#xa0;: %1, dont décidés&#xa0;: %2&#x202f;; labels accordés&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>From the deposit to the decision: %n day(s) as a median, for %1 decisions.</source>
        <translation>
            <numerusform>Du dépôt à la décision&#xa0;: %n jour en médiane, pour %1 décisions.</numerusform>
            <numerusform>Du dépôt à la décision&#xa0;: %n jours en médiane, pour %1 décisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the levels given, from 0 to 3, every criterion alike; in brackets, the number of files.</source>
        <translation>Moyenne des niveaux donnés, de 0 à 3, chaque critère comptant autant&#x202f;; entre parenthèses, le nombre de dossiers.</translation>
    </message>
    <message>
        <source>No acquis was rated in a file of a label.</source>
        <translation>Aucun acquis n’a été évalué dans un dossier de label.</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mean, number of files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Means of the acquis in the files of labels: %1 files have an answer.</source>
        <translation>Moyennes des acquis dans les dossiers de label&#xa0;: %1 dossiers ont une réponse.</translation>
    </message>
    <message>
        <source>%1, vintage %2</source>
        <comment>basis of the population</comment>
        <translation>%1, millésime %2</translation>
    </message>
</context>
<context>
    <name>pc::CampaignTab</name>
    <message>
        <source>Prepare the next one…</source>
        <translation>Préparer la suivante…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Remove this campaign</source>
        <translation>Supprimer cette campagne</translation>
    </message>
    <message>
        <source>Days and quota</source>
        <translation>Dates et quota</translation>
    </message>
    <message>
        <source>The quota is a target for each student, not a limit: hours above it are allowed, with a warning.</source>
        <translation>Le quota est un objectif pour chaque étudiant, pas une limite&#xa0;: les heures au-delà sont acceptées, avec un avertissement.</translation>
    </message>
    <message>
        <source>Steps of the campaign</source>
        <translation>Étapes de la campagne</translation>
    </message>
    <message>
        <source>The simple path needs none of these ticks: received, conforming, affected, hours, attestation.</source>
        <translation>Le circuit simple n’a besoin d’aucune de ces cases&#xa0;: reçue, conforme, affectée, heures, attestation.</translation>
    </message>
    <message>
        <source>Signatures of the convention</source>
        <translation>Signatures de la convention</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Sentences of the documents</source>
        <translation>Phrases des documents</translation>
    </message>
    <message>
        <source>They are printed as they stand here.</source>
        <translation>Elles sont imprimées telles qu’elles sont écrites ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age of majority, in years</source>
        <translation>Âge de la majorité, en années</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Quota of a student</source>
        <translation>Quota d’heures d’un étudiant</translation>
    </message>
    <message>
        <source>First mark: the quota is near</source>
        <translation>Premier repère&#xa0;: le quota est proche</translation>
    </message>
    <message>
        <source>Second mark: well above the quota</source>
        <translation>Second repère&#xa0;: nettement au-dessus du quota</translation>
    </message>
    <message>
        <source>Participation of the student</source>
        <translation>Participation de l’étudiant</translation>
    </message>
    <message>
        <source>The university validates it, or not, before the affectation</source>
        <translation>L’université la valide ou non, avant l’affectation</translation>
    </message>
    <message>
        <source>Opinion on each action</source>
        <translation>Avis sur chaque action</translation>
    </message>
    <message>
        <source>The university says whether it is in favour of a conforming action</source>
        <translation>L’université dit si elle est favorable à une action conforme</translation>
    </message>
    <message>
        <source>Ranked wishes</source>
        <translation>Vœux classés</translation>
    </message>
    <message>
        <source>Students give several actions in their order of preference</source>
        <translation>Les étudiants citent plusieurs actions par ordre de préférence</translation>
    </message>
    <message>
        <source>Conditions of the start</source>
        <translation>Conditions de démarrage</translation>
    </message>
    <message>
        <source>Each condition is asked for with its date, instead of one line of ticks</source>
        <translation>Chaque condition est demandée avec sa date, au lieu d’une ligne de cases à cocher</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Doit signer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>No pay</source>
        <translation>Absence de rémunération</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Campaign %1, from %2 to %3</source>
        <translation>Campagne %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. It can be read, not changed.</source>
        <translation>Clôturée le %1 par %2. Elle peut être lue, pas modifiée.</translation>
    </message>
    <message>
        <source>Close %1…</source>
        <translation>Clôturer %1…</translation>
    </message>
    <message>
        <source>Reopen %1…</source>
        <translation>Rouvrir %1…</translation>
    </message>
    <message>
        <source>Rules of campaign %1 changed</source>
        <translation>Règles de la campagne %1 modifiées</translation>
    </message>
    <message>
        <source>Close campaign %1</source>
        <translation>Clôturer la campagne %1</translation>
    </message>
    <message>
        <source>Close campaign %1?</source>
        <translation>Clôturer la campagne %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its proposals, applications, affectations and the hours of its days can then be read, not changed. It can be opened again, with a reason.</source>
        <translation>Ses propositions, ses candidatures, ses affectations et les heures de ses jours pourront être lues, pas modifiées. Elle pourra être rouverte, avec un motif.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôturer %1</translation>
    </message>
    <message>
        <source>Campaign %1 closed</source>
        <translation>Campagne %1 clôturée</translation>
    </message>
    <message>
        <source>Reopen campaign %1</source>
        <translation>Rouvrir la campagne %1</translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation>Le motif est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Campaign %1 reopened</source>
        <translation>Campagne %1 rouverte</translation>
    </message>
    <message>
        <source>Campaign %1 removed</source>
        <translation>Campagne %1 supprimée</translation>
    </message>
</context>
<context>
    <name>pc::CampaignsPage</name>
    <message>
        <source>Record a mailing…</source>
        <translation>Enregistrer un envoi…</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <source>Town halls</source>
        <translation>Mairies</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>pc::CampaignsRepository</name>
    <message>
        <source>This campaign no longer exists.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>Give the campaign a name, for example 2026-2027.</source>
        <translation>Donnez un nom à la campagne, par exemple 2026-2027.</translation>
    </message>
    <message>
        <source>The campaign must end after its first day.</source>
        <translation>La campagne doit se terminer après son premier jour.</translation>
    </message>
    <message>
        <source>There is already a campaign named %1.</source>
        <translation>Il existe déjà une campagne nommée %1.</translation>
    </message>
    <message>
        <source>These days overlap campaign %1, from %2 to %3. An hour belongs to one campaign only.</source>
        <translation>Ces dates chevauchent la campagne %1, du %2 au %3. Une heure n’appartient qu’à une seule campagne.</translation>
    </message>
    <message>
        <source>Campaign %1 is open already.</source>
        <translation>La campagne %1 est déjà ouverte.</translation>
    </message>
    <message>
        <source>Say why campaign %1 is opened again.</source>
        <translation>Dites pourquoi la campagne %1 est rouverte.</translation>
    </message>
    <message>
        <source>A register keeps at least one campaign.</source>
        <translation>Un registre garde au moins une campagne.</translation>
    </message>
    <message>
        <source>Campaign %1 holds proposals, students, mailings or hours: it cannot be removed.</source>
        <translation>La campagne %1 contient des propositions, des étudiants, des envois ou des heures&#xa0;: elle ne peut pas être supprimée.</translation>
    </message>
</context>
<context>
    <name>pc::ChangeDialog</name>
    <message>
        <source>Change several proposals</source>
        <translation>Modifier plusieurs propositions</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Kind of action</source>
        <translation>T&amp;ype d’action</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;u</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): what is filled in here changes in each of them.</source>
        <translation>
            <numerusform>%n proposition&#xa0;: ce qui est rempli ici y sera modifié.</numerusform>
            <numerusform>%n propositions&#xa0;: ce qui est rempli ici sera modifié dans chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 03/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 03/11/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) changed</source>
        <translation>
            <numerusform>%n proposition modifiée</numerusform>
            <numerusform>%n propositions modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) changed: %1</source>
        <comment>and why</comment>
        <translation>
            <numerusform>%n proposition modifiée&#xa0;: %1</numerusform>
            <numerusform>%n propositions modifiées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ChangePane</name>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Champs avant et après</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Choose a change to see what it did, field by field.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a changé, champ par champ.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date and author of a change</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nothing stands in the field</comment>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are not shown.</source>
        <translation>
            <numerusform>%Ln autre champ n’est pas affiché.</numerusform>
            <numerusform>%Ln autres champs ne sont pas affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ChangedValues</name>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Population that counts</source>
        <translation>Population prise en compte</translation>
    </message>
    <message>
        <source>Reference year of the populations</source>
        <translation>Millésime des populations</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Courriel de contact</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>always</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>Quota of hours</source>
        <translation>Quota d’heures</translation>
    </message>
    <message>
        <source>First mark of the quota</source>
        <translation>Premier repère du quota</translation>
    </message>
    <message>
        <source>Second mark of the quota</source>
        <translation>Second repère du quota</translation>
    </message>
    <message>
        <source>Age of majority</source>
        <translation>Âge de la majorité</translation>
    </message>
    <message>
        <source>The university validates each participation</source>
        <translation>L’Université valide chaque participation</translation>
    </message>
    <message>
        <source>The university gives its opinion on each action</source>
        <translation>L’Université donne son avis sur chaque action</translation>
    </message>
    <message>
        <source>Students rank their wishes</source>
        <translation>Les étudiants classent leurs vœux</translation>
    </message>
    <message>
        <source>Every condition of the start is asked for</source>
        <translation>Chaque condition du démarrage est demandée</translation>
    </message>
    <message>
        <source>Signatures of the convention</source>
        <translation>Signatures de la convention</translation>
    </message>
    <message>
        <source>Sentence on the legal basis</source>
        <translation>Phrase sur la base légale</translation>
    </message>
    <message>
        <source>Sentence on the absence of pay</source>
        <translation>Phrase sur l’absence de rémunération</translation>
    </message>
    <message>
        <source>Sentence on personal data</source>
        <translation>Phrase sur les données personnelles</translation>
    </message>
    <message>
        <source>Kept as they were signed</source>
        <translation>Conservés tels que signés</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adresse du bureau</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>Téléphone du bureau</translation>
    </message>
    <message>
        <source>Town of signature</source>
        <translation>Ville de signature</translation>
    </message>
    <message>
        <source>Signs documents</source>
        <translation>Signe les documents</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>A woman who is mayor is written to as</source>
        <translation>On écrit à une femme maire</translation>
    </message>
</context>
<context>
    <name>pc::Check</name>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>A record points to another that does not exist.</source>
        <translation>Une fiche renvoie à une autre qui n’existe pas.</translation>
    </message>
    <message>
        <source>Line %1 of the journal was altered.</source>
        <translation>La ligne %1 du journal a été altérée.</translation>
    </message>
    <message>
        <source>The file of a document was altered.</source>
        <translation>Le fichier d’un document a été modifié.</translation>
    </message>
</context>
<context>
    <name>pc::ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>pc::ClaimsDialog</name>
    <message>
        <source>Affectations claimed by %1</source>
        <translation>Affectations présentées par %1</translation>
    </message>
    <message>
        <source>Claim these</source>
        <translation>Présenter celles-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 countersigned in all</source>
        <translation>%1 visées en tout</translation>
    </message>
    <message>
        <source>Affectations claimed by %1 changed</source>
        <translation>Affectations présentées par %1 modifiées</translation>
    </message>
</context>
<context>
    <name>pc::ClaimsList</name>
    <message>
        <source>Affectations claimed</source>
        <translation>Affectations présentées</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Countersigned hours</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>“%1” was claimed already for %2 in %3 (%4): the same engagement is valued once only.</source>
        <comment>action, label, campaign, state</comment>
        <translation>«&#xa0;%1&#xa0;» a déjà été présentée pour %2 en %3 (%4)&#xa0;: une même affectation ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pc::ClosedDays</name>
    <message>
        <source>Campaign %1 was closed on %2. Reopen it to change what belongs to it.</source>
        <translation>La campagne %1 a été clôturée le %2. Rouvrez-la pour modifier ce qui en fait partie.</translation>
    </message>
</context>
<context>
    <name>pc::CommandLine</name>
    <message>
        <source>Petites communes: the register of small communes.</source>
        <translation>Petites communes&#xa0;: le registre des petites communes.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvre la fenêtre</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or errors in the data, 2 wrong usage, 3 the file cannot be opened.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refus ou erreurs dans les données, 2 commande mal écrite, 3 fichier impossible à ouvrir.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. The commands need none:</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. Ces commandes s’en passent&#xa0;:</translation>
    </message>
    <message>
        <source>Unknown command “%1”. “petites-communes help” lists the commands.</source>
        <translation>Commande inconnue&#xa0;: «&#xa0;%1&#xa0;». «&#xa0;petites-communes help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::Commands</name>
    <message>
        <source>%1: %2 communes, %3 entitled.</source>
        <translation>%1&#xa0;: %2 communes, dont %3 ayant droit.</translation>
    </message>
    <message>
        <source>the whole of France</source>
        <translation>toute la France</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demonstration: every person in it is invented.</source>
        <translation>Démonstration&#xa0;: toutes les personnes y sont inventées.</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 communes entitled out of %2 — reference populations %3, %4, below %5 inhabitants</source>
        <translation>%1 communes ayant droit sur %2 — populations de référence %3, %4, moins de %5 habitants</translation>
    </message>
    <message>
        <source>“%1” is the register itself. Choose another name for the export.</source>
        <translation>«&#xa0;%1&#xa0;» est le registre lui-même. Choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>--where needs column=value, not “%1”.</source>
        <translation>--where attend colonne=valeur, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Il n’y a pas de table «&#xa0;%1&#xa0;». Les tables sont&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Le registre est en bon état.</translation>
    </message>
    <message>
        <source>make a new register; never overwrites a file</source>
        <translation>crée un registre&#x202f;; n’écrase jamais un fichier</translation>
    </message>
    <message>
        <source>key figures of a register</source>
        <translation>chiffres clés d’un registre</translation>
    </message>
    <message>
        <source>what was changed, latest first</source>
        <translation>les modifications, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>annule la dernière modification</translation>
    </message>
    <message>
        <source>bring back what was undone</source>
        <translation>rétablit ce qui a été annulé</translation>
    </message>
    <message>
        <source>look the register over</source>
        <translation>contrôle le registre</translation>
    </message>
    <message>
        <source>Proposals: %1; students: %2; candidatures: %3; affectations: %4</source>
        <translation>Propositions&#xa0;: %1&#x202f;; étudiants&#xa0;: %2&#x202f;; candidatures&#xa0;: %3&#x202f;; affectations&#xa0;: %4</translation>
    </message>
    <message>
        <source>Hours: %1 planned, %2 entered, of which %3 signed</source>
        <translation>Heures&#xa0;: %1 prévues, %2 saisies, dont %3 visées</translation>
    </message>
    <message>
        <source>which state may follow which, who decides and when it is refused (TABLE: proposals, applications, assignments, hours)</source>
        <translation>quel état peut suivre quel autre, qui décide et quand c’est refusé (TABLE&#xa0;: proposals, applications, assignments, hours)</translation>
    </message>
    <message>
        <source>read a CSV file with a header (KIND: town_halls, contacts, students, proposals, hours); SOURCE “-” is the standard input; one rejected line and nothing is written</source>
        <translation>lit un fichier CSV avec des titres (KIND&#xa0;: town_halls, contacts, students, proposals, hours)&#x202f;; SOURCE «&#xa0;-&#xa0;» désigne l’entrée standard&#x202f;; une seule ligne rejetée, et rien n’est écrit</translation>
    </message>
    <message>
        <source>“%1” is not a format. Use csv, json, xlsx or excel (a CSV file for a French Excel).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format. Choisissez csv, json, xlsx ou excel (un fichier CSV pour un Excel français).</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>the reports there are, one a line</source>
        <translation>les rapports disponibles, un par ligne</translation>
    </message>
    <message>
        <source>the kinds of document there are, one a line</source>
        <translation>les types de document disponibles, un par ligne</translation>
    </message>
    <message>
        <source>write a specimen of a document, without a number and not recorded; TEXT is what the list is searched by</source>
        <translation>écrire un spécimen de document, sans numéro et non enregistré&#x202f;; TEXT est ce que l’on chercherait dans la liste</translation>
    </message>
    <message>
        <source>write a report, or by its number one that was frozen; the ending of OUT chooses the format, OUT “-” is the standard output with --format</source>
        <translation>écrit un rapport, ou par son numéro un rapport arrêté&#x202f;; la fin de OUT choisit le format, OUT «&#xa0;-&#xa0;» est la sortie standard avec --format</translation>
    </message>
    <message>
        <source>write a copy for the other office, without what it may not have</source>
        <translation>écrire une copie pour l’autre service, sans ce qu’il n’a pas à connaître</translation>
    </message>
    <message>
        <source>compare with the register of the other office, one difference a line; --apply takes what they changed, conflicts only with --take-theirs</source>
        <translation>comparer avec le registre de l’autre service, une différence par ligne&#x202f;; --apply prend ce qu’il a changé, les conflits seulement avec --take-theirs</translation>
    </message>
    <message>
        <source>write a table (communes, contacts, proposals, students, applications, assignments, hours, labels); OUT “-” is the standard output</source>
        <translation>écrit une table (communes, contacts, proposals, students, applications, assignments, hours, labels)&#x202f;; OUT «&#xa0;-&#xa0;» désigne la sortie standard</translation>
    </message>
</context>
<context>
    <name>pc::CommuneFinder</name>
    <message>
        <source>%1 is part of %2 today: the row is for %2.</source>
        <translation>%1 fait aujourd’hui partie de %2&#xa0;: la ligne ira à %2.</translation>
    </message>
    <message>
        <source>%1 is a part of %2: the row is for %2.</source>
        <translation>%1 est une partie de %2&#xa0;: la ligne ira à %2.</translation>
    </message>
    <message>
        <source>No commune of this register is called “%1”. Write its name or its INSEE code.</source>
        <translation>Aucune commune de ce registre ne s’appelle «&#xa0;%1&#xa0;». Écrivez son nom ou son code INSEE.</translation>
    </message>
    <message>
        <source>No commune of this register is called “%1”. Did you mean %2?</source>
        <translation>Aucune commune de ce registre ne s’appelle «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>Several communes are called “%1”. Write the INSEE code instead: %2.</source>
        <translation>Plusieurs communes s’appellent «&#xa0;%1&#xa0;». Écrivez plutôt le code INSEE&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say which commune this row is about: write its name or its INSEE code.</source>
        <translation>Indiquez la commune de cette ligne&#xa0;: écrivez son nom ou son code INSEE.</translation>
    </message>
    <message>
        <source>“%1” is not an INSEE code: it has five signs, for example 59218.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code INSEE&#xa0;: il compte cinq caractères, par exemple 59218.</translation>
    </message>
    <message>
        <source>No commune of this register has the code %1.</source>
        <translation>Aucune commune de ce registre n’a le code %1.</translation>
    </message>
    <message>
        <source>%1 The name was used: %2.</source>
        <translation>%1 C’est le nom qui a servi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The code %1 is that of %2, but the name says %3. Correct one of the two.</source>
        <translation>Le code %1 désigne %2, mais le nom indique %3. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The code was completed: %1.</source>
        <translation>Le code a été complété&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The name is not known; the code is that of %1.</source>
        <translation>Le nom n’est pas connu&#x202f;; le code désigne %1.</translation>
    </message>
</context>
<context>
    <name>pc::CommuneIndex</name>
    <message>
        <source>Unknown</source>
        <comment>population</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>population</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Fewer than %1</source>
        <comment>population</comment>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>population</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>A line of the list of communes is not up to date.</source>
        <translation>Une ligne de la liste des communes n’est pas à jour.</translation>
    </message>
    <message>
        <source>The list of communes has a line too many.</source>
        <translation>La liste des communes a une ligne de trop.</translation>
    </message>
</context>
<context>
    <name>pc::CommuneLookup</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln habitant</numerusform>
            <numerusform>%Ln habitants</numerusform>
        </translation>
    </message>
    <message>
        <source>population unknown</source>
        <comment>after a commune&apos;s name</comment>
        <translation>population inconnue</translation>
    </message>
    <message>
        <source>%1 · outside the register</source>
        <translation>%1 · hors du registre</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>%1 is a delegated commune %2, %3</source>
        <translation>%1 est une commune déléguée %2, %3</translation>
    </message>
    <message>
        <source>%1 is an associated commune %2, %3</source>
        <translation>%1 est une commune associée %2, %3</translation>
    </message>
    <message>
        <source>%1 is a municipal district %2, %3</source>
        <translation>%1 est un arrondissement municipal %2, %3</translation>
    </message>
    <message>
        <source>%1 has joined the commune %2, %3</source>
        <translation>%1 a rejoint la commune %2, %3</translation>
    </message>
    <message>
        <source>This commune is not known: choose it in the list.</source>
        <translation>Cette commune n’est pas connue&#xa0;: choisissez-la dans la liste.</translation>
    </message>
</context>
<context>
    <name>pc::CommunePane</name>
    <message>
        <source>Choose a commune in the table: its town hall, your exchanges and what you know of the village appear here.</source>
        <translation>Choisissez une commune dans le tableau&#xa0;: sa mairie, vos échanges et votre connaissance du terrain s’affichent ici.</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Exchanges (%1)</source>
        <translation>Échanges (%1)</translation>
    </message>
    <message>
        <source>Derogation…</source>
        <translation>Dérogation…</translation>
    </message>
    <message>
        <source>Decide against the rule for this commune, with a reason</source>
        <translation>Décider autrement que la règle pour cette commune, avec un motif</translation>
    </message>
    <message>
        <source>Changes to this commune</source>
        <translation>Modifications de cette commune</translation>
    </message>
    <message>
        <source>INSEE %1</source>
        <translation>INSEE %1</translation>
    </message>
    <message>
        <source>Postal code %1</source>
        <translation>Code postal %1</translation>
    </message>
    <message>
        <source>arrondissement: %1</source>
        <translation>arrondissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>population</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 (total %2)</source>
        <comment>population</comment>
        <translation>%1 (totale %2)</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1 (recensement %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year and population</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Population — %1</source>
        <translation>Population — %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Choose a commune in the table: its town hall and its history appear here.</source>
        <translation>Choisissez une commune dans la liste&#xa0;: sa mairie et son historique s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>pc::CommuneReport</name>
    <message>
        <source>%1 (reference year %2)</source>
        <translation>%1 (millésime %2)</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Population municipale</source>
        <translation>Population municipale</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Maire</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Knowledge of the village</source>
        <translation>Connaissance du terrain</translation>
    </message>
    <message>
        <source>Nothing is written about this village yet.</source>
        <translation>Rien n’est encore noté sur ce village.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Exchanges of the campaign</source>
        <translation>Échanges de la campagne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire le</translation>
    </message>
    <message>
        <source>No exchange with this town hall in this campaign.</source>
        <translation>Aucun échange avec cette mairie pendant cette campagne.</translation>
    </message>
    <message>
        <source>State in this campaign</source>
        <translation>État dans cette campagne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>This commune has proposed no action in this campaign.</source>
        <translation>Cette commune n’a proposé aucune action pendant cette campagne.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No student has an affectation in this commune.</source>
        <translation>Aucun étudiant n’est affecté dans cette commune.</translation>
    </message>
    <message>
        <source>Hours in this campaign</source>
        <translation>Heures de cette campagne</translation>
    </message>
</context>
<context>
    <name>pc::CommuneWords</name>
    <message>
        <source>Mrs %1</source>
        <translation>Mme %1</translation>
    </message>
    <message>
        <source>Mr %1</source>
        <translation>M. %1</translation>
    </message>
    <message>
        <source>Mrs</source>
        <comment>form of address alone</comment>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Mr</source>
        <comment>form of address alone</comment>
        <translation>M.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>form of address</comment>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Exists</source>
        <comment>CCAS</comment>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <comment>CCAS</comment>
        <translation>Dissous</translation>
    </message>
    <message>
        <source>Moved to the CIAS</source>
        <comment>CCAS</comment>
        <translation>Transféré au CIAS</translation>
    </message>
    <message>
        <source>None</source>
        <comment>CCAS</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>CCAS</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>pc::CommunesBulk</name>
    <message>
        <source>Note an exchange for the selection</source>
        <translation>Noter un échange pour la sélection</translation>
    </message>
    <message numerus="yes">
        <source>The same exchange is noted for %n commune(s). Its outcome says where each stands in the campaign.</source>
        <translation>
            <numerusform>Le même échange est noté pour %n commune. Son résultat dit où elle en est dans la campagne.</numerusform>
            <numerusform>Le même échange est noté pour %n communes. Son résultat dit où chacune en est dans la campagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>À faire le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Note %n exchange(s)</source>
        <translation>
            <numerusform>Noter %n échange</numerusform>
            <numerusform>Noter %n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange with %n commune(s) recorded</source>
        <translation>
            <numerusform>Échange avec %n commune enregistré</numerusform>
            <numerusform>Échange avec %n communes enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the CCAS of the selection</source>
        <translation>Modifier le CCAS de la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) are given the same CCAS. A date left empty stays as it is.</source>
        <translation>
            <numerusform>%n commune reçoit cet état du CCAS. Une date laissée vide reste comme elle est.</numerusform>
            <numerusform>%n communes reçoivent le même état du CCAS. Une date laissée vide reste comme elle est.</numerusform>
        </translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Date de la décision</translation>
    </message>
    <message numerus="yes">
        <source>Change %n commune(s)</source>
        <translation>
            <numerusform>Modifier %n commune</numerusform>
            <numerusform>Modifier %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CCAS of %n commune(s) changed</source>
        <translation>
            <numerusform>CCAS de %n commune modifié</numerusform>
            <numerusform>CCAS de %n communes modifié</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::CommunesList</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Maire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no arrondissement or EPCI</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Proposals the commune handed in for the campaign shown, except those that were cancelled.</source>
        <translation>Propositions déposées par la commune pour la campagne affichée, sauf celles qui ont été annulées.</translation>
    </message>
    <message>
        <source>Students affected to an action of the commune in the campaign shown, except cancelled affectations.</source>
        <translation>Étudiants affectés à une action de la commune dans la campagne affichée, hors affectations annulées.</translation>
    </message>
    <message>
        <source>Hours entered for the actions of the commune, on the days of the campaign shown, whatever their state.</source>
        <translation>Heures saisies pour les actions de la commune, aux jours de la campagne affichée, quel que soit leur état.</translation>
    </message>
</context>
<context>
    <name>pc::CommunesModel</name>
    <message>
        <source>unknown</source>
        <comment>population</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>Modification de «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
</context>
<context>
    <name>pc::CommunesPage</name>
    <message>
        <source>New exchange</source>
        <translation>Nouvel échange</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Find a commune, a mayor, a need…</source>
        <translation>Chercher une commune, un maire, un besoin…</translation>
    </message>
    <message>
        <source>No commune passes these filters.</source>
        <translation>Aucune commune ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No commune for “%1”.</source>
        <translation>Aucune commune pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) selected</source>
        <translation>
            <numerusform>%n commune sélectionnée</numerusform>
            <numerusform>%n communes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>An exchange is being written and is not saved yet.</source>
        <translation>Un échange est en cours de saisie et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Table of communes</source>
        <translation>Tableau des communes</translation>
    </message>
    <message>
        <source>New proposal of this commune…</source>
        <translation>Nouvelle proposition de cette commune…</translation>
    </message>
    <message>
        <source>Record a mailing to the selected communes…</source>
        <translation>Enregistrer un envoi aux communes sélectionnées…</translation>
    </message>
    <message>
        <source>This register holds no commune.</source>
        <translation>Ce registre ne contient aucune commune.</translation>
    </message>
    <message>
        <source>Note an exchange for the selection…</source>
        <translation>Noter un échange pour la sélection…</translation>
    </message>
    <message>
        <source>Change the CCAS of the selection…</source>
        <translation>Modifier le CCAS de la sélection…</translation>
    </message>
    <message>
        <source>Choose the communes in the table first.</source>
        <translation>Choisissez d’abord les communes dans le tableau.</translation>
    </message>
    <message>
        <source>Find a commune, a mayor…</source>
        <translation>Chercher une commune, un maire…</translation>
    </message>
</context>
<context>
    <name>pc::CommunesReport</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Ayant droit</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>State in the campaign</source>
        <translation>État dans la campagne</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Maire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>There is no commune in this register.</source>
        <translation>Il n’y a aucune commune dans ce registre.</translation>
    </message>
    <message>
        <source>Without an arrondissement</source>
        <translation>Sans arrondissement</translation>
    </message>
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
            <numerusform>Ensemble&#xa0;: %n commune</numerusform>
            <numerusform>Ensemble&#xa0;: %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 communes, of which %2 are ayants droit (fewer than %3 inhabitants). Figures: %4, vintage %5.</source>
        <translation>%1 communes, dont %2 ayants droit (moins de %3 habitants). Chiffres&#xa0;: %4, millésime %5.</translation>
    </message>
</context>
<context>
    <name>pc::CommunesRepository</name>
    <message>
        <source>This commune is not in the register.</source>
        <translation>Cette commune n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like mairie@commune.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de courriel. Écrivez-la comme mairie@commune.fr.</translation>
    </message>
    <message>
        <source>“%1” is not a postal code. Write its five digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal. Écrivez ses cinq chiffres.</translation>
    </message>
    <message>
        <source>A derogation needs a reason: say why in one sentence.</source>
        <translation>Une dérogation demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>A derogation needs an author: say who decides.</source>
        <translation>Une dérogation demande un auteur&#xa0;: dites qui décide.</translation>
    </message>
</context>
<context>
    <name>pc::CompareDialog</name>
    <message>
        <source>Compare two campaigns</source>
        <translation>Comparer deux campagnes</translation>
    </message>
    <message>
        <source>First campaign</source>
        <translation>Première campagne</translation>
    </message>
    <message>
        <source>Second campaign</source>
        <translation>Seconde campagne</translation>
    </message>
    <message>
        <source>Figures of both campaigns</source>
        <translation>Chiffres des deux campagnes</translation>
    </message>
    <message>
        <source>Rest the pointer on a figure to see what it counts.</source>
        <translation>Laissez le pointeur sur un chiffre pour voir ce qu’il compte.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>pc::ComparedFigureWords</name>
    <message>
        <source>Communes contacted</source>
        <translation>Communes contactées</translation>
    </message>
    <message>
        <source>Communes with at least one exchange during the campaign.</source>
        <translation>Communes ayant au moins un échange pendant la campagne.</translation>
    </message>
    <message>
        <source>Proposals received</source>
        <translation>Propositions reçues</translation>
    </message>
    <message>
        <source>Proposals handed in by the mayors, except those that were cancelled.</source>
        <translation>Propositions déposées par les maires, sauf celles qui ont été annulées.</translation>
    </message>
    <message>
        <source>Conforming proposals</source>
        <translation>Propositions conformes</translation>
    </message>
    <message>
        <source>Proposals last declared conforming, with or without reservation.</source>
        <translation>Propositions déclarées conformes en dernier lieu, avec ou sans réserve.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Students with an application or an affectation in the campaign.</source>
        <translation>Étudiants ayant une candidature ou une affectation dans la campagne.</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Affectations of the campaign, except those that were cancelled.</source>
        <translation>Affectations de la campagne, sauf celles qui ont été annulées.</translation>
    </message>
    <message>
        <source>Hours entered</source>
        <translation>Heures saisies</translation>
    </message>
    <message>
        <source>All hours dated in the campaign, whatever their state.</source>
        <translation>Toutes les heures datées de la campagne, quel que soit leur état.</translation>
    </message>
    <message>
        <source>Hours signed</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Of them, the hours that carry a visa of the commune.</source>
        <translation>Parmi elles, les heures qui portent le visa de la commune.</translation>
    </message>
</context>
<context>
    <name>pc::ConditionsView</name>
    <message>
        <source>Met – %1</source>
        <comment>a condition</comment>
        <translation>Remplie – %1</translation>
    </message>
    <message>
        <source>Not met – %1</source>
        <comment>a condition</comment>
        <translation>Non remplie – %1</translation>
    </message>
    <message>
        <source>Let through – %1</source>
        <comment>a condition</comment>
        <translation>Admise – %1</translation>
    </message>
</context>
<context>
    <name>pc::ContactDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>date and channel of an exchange</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pc::ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the exchange (Ctrl+Enter)</source>
        <translation>Enregistrer l’échange (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close without saving (Escape)</source>
        <translation>Fermer sans enregistrer (Échap)</translation>
    </message>
    <message>
        <source>The arrow down shows the people already known there.</source>
        <translation>La flèche vers le bas montre les personnes déjà connues dans cette mairie.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Person spoken to</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>À faire le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 15/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 15/11/2026.</translation>
    </message>
</context>
<context>
    <name>pc::ContactImport</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Without a year: read as %1.</source>
        <translation>Année non indiquée&#xa0;: lu comme %1.</translation>
    </message>
    <message>
        <source>This day is still to come: check it.</source>
        <translation>Ce jour est encore à venir&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>How: %1</source>
        <comment>line of a note</comment>
        <translation>Moyen&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write: envoyé or reçu.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu. Écrivez&#xa0;: envoyé ou reçu.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <comment>line of a note</comment>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>This goes to the note: “%1”.</source>
        <translation>Ceci va dans la note&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>line of a note</comment>
        <translation>À faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::ContactList</name>
    <message>
        <source>Exchanges, latest first</source>
        <translation>Échanges, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>button: record a new one</comment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the exchange</source>
        <translation>Modifier l’échange</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the exchange</source>
        <translation>Supprimer l’échange</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Mark the next step as done</source>
        <translation>Marquer la prochaine étape comme faite</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Choose a commune first.</source>
        <translation>Choisissez d’abord une commune.</translation>
    </message>
    <message>
        <source>Record an exchange with the town hall</source>
        <translation>Enregistrer un échange avec la mairie</translation>
    </message>
    <message>
        <source>Choose an exchange in the list first.</source>
        <translation>Choisissez d’abord un échange dans la liste.</translation>
    </message>
    <message>
        <source>Change this exchange (Enter)</source>
        <translation>Modifier cet échange (Entrée)</translation>
    </message>
    <message>
        <source>Delete this exchange (Delete); it can be undone</source>
        <translation>Supprimer cet échange (Suppr)&#x202f;; la suppression peut être annulée</translation>
    </message>
    <message>
        <source>This exchange has no next step to be done.</source>
        <translation>Cet échange n’a pas de prochaine étape à faire.</translation>
    </message>
    <message>
        <source>The next step is done, as of today</source>
        <translation>La prochaine étape est faite, à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>No exchange with %1 has been recorded yet.</source>
        <translation>Aucun échange avec %1 n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Choose a commune to see the exchanges with its town hall.</source>
        <translation>Choisissez une commune pour voir les échanges avec sa mairie.</translation>
    </message>
</context>
<context>
    <name>pc::ContactLog</name>
    <message>
        <source>Bring back the text given up</source>
        <translation>Reprendre le texte abandonné</translation>
    </message>
    <message>
        <source>Save this exchange or cancel it first.</source>
        <translation>Enregistrez d’abord cet échange, ou annulez-le.</translation>
    </message>
    <message>
        <source>Exchange with %1 recorded</source>
        <translation>Échange avec %1 enregistré</translation>
    </message>
    <message>
        <source>Exchange of %1 with %2 changed</source>
        <translation>Échange du %1 avec %2 modifié</translation>
    </message>
    <message>
        <source>Exchange of %1 with %2 deleted</source>
        <translation>Échange du %1 avec %2 supprimé</translation>
    </message>
    <message>
        <source>Next step with %1 done</source>
        <translation>Prochaine étape avec %1 faite</translation>
    </message>
    <message>
        <source>This exchange has been deleted meanwhile. Saving records it anew.</source>
        <translation>Cet échange a été supprimé entre-temps. L’enregistrer le crée à nouveau.</translation>
    </message>
    <message>
        <source>New exchange with %1</source>
        <translation>Nouvel échange avec %1</translation>
    </message>
    <message>
        <source>Exchange of %1</source>
        <translation>Échange du %1</translation>
    </message>
</context>
<context>
    <name>pc::ContactRule</name>
    <message>
        <source>The mayor may be given name, e-mail and phone; consent for the phone of %1.</source>
        <translation>Le maire peut recevoir le nom, le courriel et le téléphone&#x202f;; accord pour le téléphone du %1.</translation>
    </message>
    <message>
        <source>The mayor may be given name and e-mail, not the phone: the student has given no consent for it.</source>
        <translation>Le maire peut recevoir le nom et le courriel, pas le téléphone&#xa0;: l’étudiant n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>The candidature is no longer with the mayor: the student&apos;s details are not given any more.</source>
        <translation>La candidature n’est plus chez le maire&#xa0;: les coordonnées de l’étudiant ne sont plus communiquées.</translation>
    </message>
    <message>
        <source>The student&apos;s details are given to a mayor once the candidature is sent, not before.</source>
        <translation>Les coordonnées de l’étudiant ne sont communiquées à un maire qu’à partir de la transmission de la candidature.</translation>
    </message>
</context>
<context>
    <name>pc::ContactWords</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De notre part</translation>
    </message>
    <message>
        <source>From the town hall</source>
        <translation>De la mairie</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressée</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Does not wish to take part</source>
        <translation>Ne souhaite pas participer</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>Commune interested</source>
        <translation>Intéressée</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Commune does not wish to take part</source>
        <translation>Ne souhaite pas participer</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>pc::ContactsModel</name>
    <message>
        <source>%1 · from us</source>
        <comment>channel of an exchange</comment>
        <translation>%1 · de notre part</translation>
    </message>
    <message>
        <source>%1 · from the town hall</source>
        <comment>channel of an exchange</comment>
        <translation>%1 · de la mairie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and person of an exchange</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>a next step without words</comment>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>%1 — done on %2</source>
        <comment>next step</comment>
        <translation>%1 — fait le %2</translation>
    </message>
    <message>
        <source>%1 — %2, overdue</source>
        <comment>next step</comment>
        <translation>%1 — %2, en retard</translation>
    </message>
    <message>
        <source>%1 — %2, today</source>
        <comment>next step</comment>
        <translation>%1 — %2, aujourd’hui</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>next step</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an exchange</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of an exchange</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>pc::ContactsRepository</name>
    <message>
        <source>Enter the date of the exchange, for example 03/11/2026.</source>
        <translation>Indiquez la date de l’échange, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Say in a few words what the exchange was about.</source>
        <translation>Dites en quelques mots l’objet de l’échange.</translation>
    </message>
    <message>
        <source>Give the next step a date, so that it is not forgotten.</source>
        <translation>Donnez une date à la prochaine étape, pour ne pas l’oublier.</translation>
    </message>
</context>
<context>
    <name>pc::ConventionView</name>
    <message>
        <source>Frozen on %1, whatever changes since:</source>
        <translation>Figé le %1, quoi qu’il change depuis&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1&#xa0;: %2 du %3 au %4</translation>
    </message>
    <message>
        <source>Draw up the convention</source>
        <translation>Établir la convention</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Signée aujourd’hui</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>No amendment: hours and period are those of the convention.</source>
        <translation>Aucun avenant&#xa0;: heures et période sont celles de la convention.</translation>
    </message>
    <message>
        <source>Amendment…</source>
        <translation>Avenant…</translation>
    </message>
    <message>
        <source>No convention yet</source>
        <translation>Pas encore de convention</translation>
    </message>
    <message>
        <source>Convention %1</source>
        <translation>Convention %1</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The campaign is closed: nothing can be changed.</source>
        <translation>La campagne est clôturée&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The affectation is cancelled.</source>
        <translation>L’affectation est annulée.</translation>
    </message>
    <message>
        <source>Gives the convention the next number of the year</source>
        <translation>Donne à la convention le numéro suivant de l’année</translation>
    </message>
    <message>
        <source>Choose a party in the table first.</source>
        <translation>Choisissez d’abord une partie dans le tableau.</translation>
    </message>
    <message>
        <source>Records that the chosen party signed today; another day is typed in the table</source>
        <translation>Enregistre que la partie choisie a signé aujourd’hui&#x202f;; une autre date se saisit dans le tableau</translation>
    </message>
    <message>
        <source>The convention is not signed yet: change the affectation itself.</source>
        <translation>La convention n’est pas encore signée&#xa0;: modifiez l’affectation elle-même.</translation>
    </message>
    <message>
        <source>The affectation is over: it can no longer be amended.</source>
        <translation>L’affectation est finie&#xa0;: elle ne peut plus recevoir d’avenant.</translation>
    </message>
    <message>
        <source>Change hours or period by an amendment</source>
        <translation>Modifier les heures ou la période par un avenant</translation>
    </message>
    <message>
        <source>Convention of %1 drawn up</source>
        <translation>Convention de %1 établie</translation>
    </message>
    <message>
        <source>Convention of %1: day it was sent changed</source>
        <translation>Convention de %1&#xa0;: date d’envoi modifiée</translation>
    </message>
    <message>
        <source>Amendment to the convention of %1</source>
        <translation>Avenant à la convention de %1</translation>
    </message>
    <message>
        <source>Hours and period below replace those in force once the amendment is signed.</source>
        <translation>Les heures et la période ci-dessous remplacent celles en vigueur une fois l’avenant signé.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Signed by all on</source>
        <translation>Signé de tous le</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Ajouter l’avenant</translation>
    </message>
    <message>
        <source>Amendment added, convention of %1</source>
        <translation>Avenant ajouté à la convention de %1</translation>
    </message>
    <message>
        <source>Signatures of the amendment</source>
        <translation>Signatures de l’avenant</translation>
    </message>
    <message>
        <source>The chosen party signed the amendment today</source>
        <translation>La partie choisie a signé l’avenant aujourd’hui</translation>
    </message>
    <message>
        <source>Signatures of amendment %1</source>
        <translation>Signatures de l’avenant %1</translation>
    </message>
</context>
<context>
    <name>pc::ConventionWords</name>
    <message>
        <source>To be drawn up</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Partly signed</source>
        <translation>Partiellement signée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résiliée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Partly signed (%1/%2)</source>
        <translation>Partiellement signée (%1/%2)</translation>
    </message>
</context>
<context>
    <name>pc::ConventionsRepository</name>
    <message>
        <source>The affectation is cancelled: it needs no convention.</source>
        <translation>L’affectation est annulée&#xa0;: elle n’a pas besoin de convention.</translation>
    </message>
    <message>
        <source>Enter the day of the signature, for example 03/11/2026.</source>
        <translation>Indiquez la date de la signature, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>The day of the signature is in the future.</source>
        <translation>La date de la signature est dans l’avenir.</translation>
    </message>
    <message>
        <source>The original was received before it was signed: correct one of the two days.</source>
        <translation>L’original a été reçu avant d’être signé&#xa0;: corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The convention is signed by all: a day can be corrected, a signature stays.</source>
        <translation>La convention est signée de tous&#xa0;: une date se corrige, une signature reste.</translation>
    </message>
    <message>
        <source>Enter the day of the amendment, for example 03/11/2026.</source>
        <translation>Indiquez la date de l’avenant, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Enter the planned hours, for example 30 or 2h30.</source>
        <translation>Indiquez les heures prévues, par exemple 30 ou 2h30.</translation>
    </message>
    <message>
        <source>Enter the first and the last day.</source>
        <translation>Indiquez le premier et le dernier jour.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct one of them.</source>
        <translation>Le dernier jour précède le premier&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Say why the convention is amended.</source>
        <translation>Dites pourquoi la convention reçoit un avenant.</translation>
    </message>
    <message>
        <source>The convention is not signed yet: change the affectation itself.</source>
        <translation>La convention n’est pas encore signée&#xa0;: modifiez l’affectation elle-même.</translation>
    </message>
    <message>
        <source>The affectation is over: it can no longer be amended.</source>
        <translation>L’affectation est finie&#xa0;: elle ne peut plus recevoir d’avenant.</translation>
    </message>
    <message>
        <source>This amendment is signed: add another one.</source>
        <translation>Cet avenant est signé&#xa0;: ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>This amendment no longer exists.</source>
        <translation>Cet avenant n’existe plus.</translation>
    </message>
    <message>
        <source>The campaign is closed: planned hours and the first day count in it and stay. Only the last day may be moved, beyond %1.</source>
        <translation>La campagne est clôturée&#xa0;: les heures prévues et le premier jour y comptent et ne changent plus. Seul le dernier jour peut être déplacé, au-delà du %1.</translation>
    </message>
</context>
<context>
    <name>pc::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>No copy yet: the first is made by itself after a day’s changes.</source>
        <translation>Pas encore de copie&#xa0;: la première se fait d’elle-même après une journée de modifications.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Contrôler le registre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the register</source>
        <translation>Ouvrir le dossier du registre</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Emplacement du registre</translation>
    </message>
    <message numerus="yes">
        <source>A verified copy is made by itself after a day’s changes; the last %Ln day(s) with changes are kept.</source>
        <translation>
            <numerusform>Une copie vérifiée se fait d’elle-même après une journée de modifications&#x202f;; celle du dernier jour de modifications est gardée (%Ln).</numerusform>
            <numerusform>Une copie vérifiée se fait d’elle-même après une journée de modifications&#x202f;; celles des %Ln derniers jours de modifications sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified copies of the register</source>
        <translation>Copies vérifiées du registre</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of a copy</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Faite à</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Open the folder of the copies</source>
        <translation>Ouvrir le dossier des copies</translation>
    </message>
    <message>
        <source>Looks at the file, its links, the journal and the official data; repairs nothing.</source>
        <translation>Examine le fichier, ses liens, le journal et les données officielles&#x202f;; ne répare rien.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que le contrôle a trouvé</translation>
    </message>
    <message>
        <source>Choose a copy in the list first.</source>
        <translation>Choisissez d’abord une copie dans la liste.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the place of the present register?</source>
        <translation>Remplacer le registre actuel par la copie du %1&#x202f;?</translation>
    </message>
    <message>
        <source>The present register is set aside beside the copies, not deleted. What was changed since that copy will no longer be on screen.</source>
        <translation>Le registre actuel n’est pas supprimé&#xa0;: il est mis de côté avec les copies. Ce qui a été modifié depuis cette copie ne sera plus à l’écran.</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurer la copie du %1</translation>
    </message>
    <message>
        <source>The copy is made and verified.</source>
        <translation>La copie est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>Contrôle du registre en cours…</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Le registre est en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they should be. Make a copy, then restore one from before, or ask for help.</source>
        <translation>
            <numerusform>%Ln anomalie a été trouvée. Faites une copie, puis restaurez-en une plus ancienne, ou demandez de l’aide.</numerusform>
            <numerusform>%Ln anomalies ont été trouvées. Faites une copie, puis restaurez-en une plus ancienne, ou demandez de l’aide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::DataStep</name>
    <message>
        <source>Create a new &amp;register</source>
        <translation>Créer un &amp;nouveau registre</translation>
    </message>
    <message>
        <source>It holds the communes of the territory; you fill in the rest.</source>
        <translation>Il contient les communes du territoire&#x202f;; vous complétez le reste.</translation>
    </message>
    <message>
        <source>&amp;Open a register that exists already</source>
        <translation>Ouvrir un registre e&amp;xistant</translation>
    </message>
    <message>
        <source>For example one received from a colleague.</source>
        <translation>Par exemple celui qu’un collègue vous a transmis.</translation>
    </message>
    <message>
        <source>Try with a &amp;demonstration register</source>
        <translation>Essayer avec un registre de &amp;démonstration</translation>
    </message>
    <message>
        <source>Fictional people, marked so everywhere; thrown away in one click.</source>
        <translation>Personnes fictives, signalées partout comme telles&#x202f;; se jette d’un clic.</translation>
    </message>
    <message>
        <source>Dé&amp;partement</source>
        <translation>Dé&amp;partement</translation>
    </message>
    <message>
        <source>inhabitants, not included</source>
        <translation>habitants, non compris</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <comment>the place of the register</comment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the place of the register</source>
        <translation>Modifier l’emplacement du registre</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Emplacement du registre</translation>
    </message>
    <message>
        <source>One file holds everything. The settings can open its folder at any time.</source>
        <translation>Un seul fichier contient tout. Les réglages permettent d’ouvrir son dossier à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>a register</comment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the register to open</source>
        <translation>Choisir le registre à ouvrir</translation>
    </message>
    <message>
        <source>No register chosen yet</source>
        <translation>Aucun registre choisi</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>The whole of France</source>
        <translation>Toute la France</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entitled commune(s) out of %1 — reference populations of %2</source>
        <translation>
            <numerusform>%Ln commune ayant droit sur %1 — populations de référence %2</numerusform>
            <numerusform>%Ln communes ayant droit sur %1 — populations de référence %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the register to open first.</source>
        <translation>Choisissez d’abord le registre à ouvrir.</translation>
    </message>
    <message>
        <source>“%1” exists already. Change the place of the register, or open that one.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Modifiez l’emplacement du registre, ou ouvrez celui-là.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>pc::Database</name>
    <message>
        <source>The register is being used by another program. Try again in a moment.</source>
        <translation>Le registre est utilisé par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The register can only be read here: nothing was changed.</source>
        <translation>Le registre ne peut être que lu ici&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a copy from the File menu; this file is kept as it is.</source>
        <translation>Le fichier est endommagé. Restaurez une copie par le menu Fichier&#x202f;; ce fichier est gardé tel quel.</translation>
    </message>
    <message>
        <source>This file is not a register of Petites communes.</source>
        <translation>Ce fichier n’est pas un registre de Petites communes.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The register refuses this value: nothing was changed.</source>
        <translation>Le registre refuse cette valeur&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The computer is short of memory: nothing was changed.</source>
        <translation>L’ordinateur manque de mémoire&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk did not answer as expected: nothing was changed. Try again.</source>
        <translation>Le disque n’a pas répondu comme prévu&#xa0;: rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>This SQLite cannot check links between records.</source>
        <translation>Cette version de SQLite ne sait pas vérifier les liens entre les fiches.</translation>
    </message>
</context>
<context>
    <name>pc::DatedSetting</name>
    <message>
        <source>Change from a date…</source>
        <translation>Modifier à compter d’une date…</translation>
    </message>
    <message>
        <source>All the values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1: change from a date</source>
        <translation>%1&#xa0;: modifier à compter d’une date</translation>
    </message>
    <message>
        <source>%1: all the values</source>
        <translation>%1&#xa0;: toutes les valeurs</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Population that counts</source>
        <translation>Population prise en compte</translation>
    </message>
    <message>
        <source>Reference year of the populations</source>
        <translation>Millésime des populations</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln inhabitant(s)</source>
        <translation>
            <numerusform>moins de %Ln habitant</numerusform>
            <numerusform>moins de %Ln habitants</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>À compter du</translation>
    </message>
    <message>
        <source>Law, decision, letter… (optional)</source>
        <translation>Loi, décision, courrier… (facultatif)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln entitled commune(s) from %2</source>
        <translation>
            <numerusform>%1 → %Ln commune ayant droit à compter du %2</numerusform>
            <numerusform>%1 → %Ln communes ayant droit à compter du %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply from %1</source>
        <translation>Appliquer à compter du %1</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1&#xa0;: %2 à compter du %3</translation>
    </message>
    <message>
        <source>%1: value of %2 removed</source>
        <translation>%1&#xa0;: valeur retirée (date d’effet&#xa0;: %2)</translation>
    </message>
    <message>
        <source>All the values (%1)</source>
        <translation>Toutes les valeurs (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Date d’effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1. Source: %2</source>
        <translation>Date d’effet&#xa0;: %1. Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>No value is in force today.</source>
        <translation>Aucune valeur n’est en vigueur aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>pc::DayEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Day and month are enough: 3/11. Arrows up and down change the day.</source>
        <translation>Le jour et le mois suffisent&#xa0;: 3/11. Les flèches haut et bas changent le jour.</translation>
    </message>
</context>
<context>
    <name>pc::DeadlineWords</name>
    <message>
        <source>Proposals from the mayors until</source>
        <translation>Propositions des maires jusqu’au</translation>
    </message>
    <message>
        <source>Proposals examined by</source>
        <translation>Propositions examinées avant le</translation>
    </message>
    <message>
        <source>Applications of students until</source>
        <translation>Candidatures des étudiants jusqu’au</translation>
    </message>
    <message>
        <source>Students and actions matched by</source>
        <translation>Mises en relation avant le</translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <translation>Point à mi-parcours</translation>
    </message>
    <message>
        <source>Attestations from the mayors until</source>
        <translation>Attestations des maires jusqu’au</translation>
    </message>
    <message>
        <source>Label files until</source>
        <translation>Dossiers de label jusqu’au</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Bilan annuel</translation>
    </message>
</context>
<context>
    <name>pc::DeadlinesRepository</name>
    <message>
        <source>Enter a day, for example 31/10/2026.</source>
        <translation>Saisissez un jour, par exemple 31/10/2026.</translation>
    </message>
</context>
<context>
    <name>pc::DeliberationForm</name>
    <message>
        <source>Votes for</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Aucun avis</translation>
    </message>
    <message>
        <source>Opinion in the commission</source>
        <translation>Avis en commission</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
</context>
<context>
    <name>pc::DeliveryRun</name>
    <message>
        <source>Specimen %1</source>
        <translation>Spécimen %1</translation>
    </message>
</context>
<context>
    <name>pc::DerogationDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Record the derogation</source>
        <translation>Enregistrer la dérogation</translation>
    </message>
    <message>
        <source>Lift the derogation</source>
        <translation>Lever la dérogation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The rule then decides again; this can be undone</source>
        <translation>La règle décide alors de nouveau&#x202f;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Derogation: %1</source>
        <translation>Dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>A derogation is decided for the commune itself, not for a part of it.</source>
        <translation>Une dérogation se décide pour la commune elle-même, non pour une de ses parties.</translation>
    </message>
    <message>
        <source>The rule says the same by now: this derogation changes nothing and can be lifted.</source>
        <translation>La règle dit désormais la même chose&#xa0;: cette dérogation ne change plus rien et peut être levée.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>%1 is entitled by derogation</source>
        <translation>%1 est une commune ayant droit par dérogation</translation>
    </message>
    <message>
        <source>%1 is excluded by derogation</source>
        <translation>%1 est exclue par dérogation</translation>
    </message>
    <message>
        <source>%1 is excluded although below the threshold</source>
        <translation>%1 est exclue, bien que sous le seuil</translation>
    </message>
    <message>
        <source>%1 is entitled although its population is unknown</source>
        <translation>%1 est une commune ayant droit, bien que sa population soit inconnue</translation>
    </message>
    <message>
        <source>%1 is entitled although above the threshold</source>
        <translation>%1 est une commune ayant droit, bien que hors seuil</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>The reason is too long: %1 characters at most.</source>
        <translation>Le motif est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter the date of the decision, for example 03/11/2026.</source>
        <translation>Indiquez la date de la décision, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Derogation for %1 changed</source>
        <translation>Dérogation pour %1 modifiée</translation>
    </message>
    <message>
        <source>Derogation for %1 recorded</source>
        <translation>Dérogation pour %1 enregistrée</translation>
    </message>
    <message>
        <source>Derogation for %1 lifted</source>
        <translation>Dérogation pour %1 levée</translation>
    </message>
</context>
<context>
    <name>pc::Desk</name>
    <message>
        <source>DEMONSTRATION — fictional people</source>
        <translation>DÉMONSTRATION — personnes fictives</translation>
    </message>
    <message>
        <source>%1 — Petites communes</source>
        <comment>window title</comment>
        <translation>%1 — Petites communes</translation>
    </message>
    <message>
        <source>Consultation only: you see every change, and can change nothing.</source>
        <translation>Consultation seule&#xa0;: vous voyez chaque modification, sans pouvoir rien modifier.</translation>
    </message>
    <message>
        <source>%1 Consultation only: you see every change, and can change nothing.</source>
        <translation>%1 Consultation seule&#xa0;: vous voyez chaque modification, sans pouvoir rien modifier.</translation>
    </message>
    <message>
        <source>Try to edit again</source>
        <translation>Réessayer de modifier</translation>
    </message>
    <message>
        <source>Demonstration register: every person in it is invented. Try anything.</source>
        <translation>Registre de démonstration&#xa0;: toutes les personnes y sont inventées. Essayez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>%1 communes entitled out of %2 — reference populations %3</source>
        <translation>%1 communes ayant droit sur %2 — populations de référence %3</translation>
    </message>
    <message>
        <source>DEMONSTRATION · %1</source>
        <translation>DÉMONSTRATION · %1</translation>
    </message>
    <message>
        <source>The register does not open</source>
        <translation>Le registre ne s’ouvre pas</translation>
    </message>
    <message>
        <source>A verified copy of %1 is there. The present file is set aside beside the copies, it is not deleted.</source>
        <translation>Une copie vérifiée du %1 est disponible. Le fichier actuel est mis de côté auprès des copies, il n’est pas supprimé.</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurer la copie du %1</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Put the register back as it was on %1?</source>
        <translation>Remettre le registre dans l’état du %1&#x202f;?</translation>
    </message>
    <message>
        <source>What was changed since leaves the register. The present file is set aside beside the copies, it is not deleted.</source>
        <translation>Ce qui a été modifié depuis sort du registre. Le fichier actuel n’est pas supprimé&#xa0;: il est mis de côté avec les copies.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Throw the demonstration away</source>
        <translation>&amp;Jeter la démonstration</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importer un fichier CSV…</translation>
    </message>
    <message>
        <source>&amp;Export the rows shown…</source>
        <translation>&amp;Exporter les lignes affichées…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy</source>
        <translation>&amp;Restaurer une copie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Petites communes</source>
        <translation>À &amp;propos de Petites communes</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contras&amp;te élevé</translation>
    </message>
    <message>
        <source>%1 (made at %2, %3)</source>
        <translation>%1 (faite à %2, %3)</translation>
    </message>
    <message>
        <source>No copy yet: one is made after each day of changes</source>
        <translation>Pas encore de copie&#xa0;: il s’en fait une après chaque journée de modifications</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers (*.pcom)</source>
        <translation>Registres (*.pcom)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Export the rows shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>Table for Excel or LibreOffice (*.csv)</source>
        <translation>Tableau pour Excel ou LibreOffice (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Close it if it is open in Excel, or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Fermez-le s’il est ouvert dans Excel, ou choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>About Petites communes</source>
        <translation>À propos de Petites communes</translation>
    </message>
    <message>
        <source>Petites communes %1</source>
        <translation>Petites communes %1</translation>
    </message>
    <message>
        <source>The register of the partnership between the UDCCAS du Nord and the Université de Lille for small communes.

Free software, GNU General Public License, version 3 or later. Built with Qt %1 (LGPL) and SQLite; icons by Tabler (MIT).

Official data: %2, Licence Ouverte 2.0.</source>
        <translation>Le registre du partenariat entre l’UDCCAS du Nord et l’Université de Lille en faveur des petites communes.

Logiciel libre, licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %1 (LGPL) et SQLite&#x202f;; icônes de Tabler (MIT).

Données officielles&#xa0;: %2, Licence Ouverte 2.0.</translation>
    </message>
    <message>
        <source>New &amp;proposal…</source>
        <translation>Nouvelle &amp;proposition…</translation>
    </message>
    <message>
        <source>Enter &amp;hours</source>
        <translation>Saisir des &amp;heures</translation>
    </message>
    <message>
        <source>&amp;Match students with an action…</source>
        <translation>&amp;Mettre en relation…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Campaign %1 was closed on %2: it can be read, not changed.</source>
        <translation>Campagne %1 clôturée le %2&#xa0;: lecture seule.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Dossier des courriels</translation>
    </message>
    <message>
        <source>Write the e-mails here</source>
        <translation>Écrire les courriels ici</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) written: open each to send it</source>
        <translation>
            <numerusform>%n courriel écrit&#xa0;: ouvrez-le pour l’envoyer</numerusform>
            <numerusform>%n courriels écrits&#xa0;: ouvrez chacun pour l’envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the e-mail to send</source>
        <translation>Enregistrer le courriel à envoyer</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>Brouillon de courriel (*.eml)</translation>
    </message>
    <message>
        <source>Find a &amp;document by its code…</source>
        <translation>Retrouver un &amp;document par son code…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>The copy “%1” is written and verified</source>
        <translation>La copie «&#xa0;%1&#xa0;» est écrite et vérifiée</translation>
    </message>
    <message>
        <source>The mail program could not be opened. The copy is written all the same.</source>
        <translation>Le logiciel de messagerie n’a pas pu être ouvert. La copie est écrite malgré tout.</translation>
    </message>
    <message>
        <source>Receive the register of the other office</source>
        <translation>Recevoir le registre de l’autre service</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>Éc&amp;hanger</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Passer la main…</translation>
    </message>
    <message>
        <source>&amp;Receive…</source>
        <translation>&amp;Recevoir…</translation>
    </message>
    <message>
        <source>Document &amp;templates…</source>
        <translation>Modè&amp;les de documents…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Commissions</translation>
    </message>
</context>
<context>
    <name>pc::DiffusionTab</name>
    <message>
        <source>Diffusions to the students</source>
        <translation>Diffusions aux étudiants</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Diffusé le</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record a diffusion…</source>
        <translation>Enregistrer une diffusion…</translation>
    </message>
    <message>
        <source>Remove the diffusion</source>
        <translation>Supprimer la diffusion</translation>
    </message>
    <message>
        <source>The offer has not been sent to students yet in this campaign.</source>
        <translation>L’offre n’a pas encore été diffusée aux étudiants dans cette campagne.</translation>
    </message>
    <message>
        <source>Diffusion changed</source>
        <translation>Diffusion modifiée</translation>
    </message>
    <message>
        <source>Diffusion removed</source>
        <translation>Diffusion supprimée</translation>
    </message>
    <message>
        <source>Which component of the university told its students about the offer, how and when.</source>
        <translation>Quelle composante de l’université a informé ses étudiants de l’offre, comment et quand.</translation>
    </message>
    <message>
        <source>Faculty, school or service</source>
        <translation>Faculté, école ou service</translation>
    </message>
    <message>
        <source>Record a diffusion</source>
        <translation>Enregistrer une diffusion</translation>
    </message>
    <message>
        <source>Record the diffusion</source>
        <translation>Enregistrer la diffusion</translation>
    </message>
    <message>
        <source>Diffusion recorded</source>
        <translation>Diffusion enregistrée</translation>
    </message>
</context>
<context>
    <name>pc::DiffusionWords</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>University intranet</source>
        <translation>Intranet de l’université</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Forum of associations</source>
        <translation>Forum des associations</translation>
    </message>
    <message>
        <source>Talk in a lecture hall</source>
        <translation>Intervention en amphithéâtre</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Autre moyen</translation>
    </message>
</context>
<context>
    <name>pc::DiffusionsRepository</name>
    <message>
        <source>Name the component of the university the offer was sent to.</source>
        <translation>Indiquez la composante de l’université à laquelle l’offre a été envoyée.</translation>
    </message>
    <message>
        <source>Enter the day of the diffusion, for example 03/11/2026.</source>
        <translation>Saisissez le jour de la diffusion, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>The number of recipients is a whole number, zero or more.</source>
        <translation>Le nombre de destinataires est un nombre entier, zéro ou plus.</translation>
    </message>
    <message>
        <source>This diffusion no longer exists.</source>
        <translation>Cette diffusion n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pc::DocumentFields</name>
    <message>
        <source>This record no longer exists.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>Amendment: number</source>
        <translation>Avenant&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Amendment: day agreed</source>
        <translation>Avenant&#xa0;: jour de l’accord</translation>
    </message>
    <message>
        <source>Amendment: reason</source>
        <translation>Avenant&#xa0;: motif</translation>
    </message>
    <message>
        <source>Amendment: new hours</source>
        <translation>Avenant&#xa0;: nouvelles heures</translation>
    </message>
    <message>
        <source>Amendment: new hours, in words</source>
        <translation>Avenant&#xa0;: nouvelles heures, en lettres</translation>
    </message>
    <message>
        <source>Amendment: new period</source>
        <translation>Avenant&#xa0;: nouvelle période</translation>
    </message>
    <message>
        <source>Amendment: hours until now</source>
        <translation>Avenant&#xa0;: heures jusqu’à présent</translation>
    </message>
    <message>
        <source>Amendment: period until now</source>
        <translation>Avenant&#xa0;: période jusqu’à présent</translation>
    </message>
    <message>
        <source>Convention: number</source>
        <translation>Convention&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Convention: day signed by all</source>
        <translation>Convention&#xa0;: jour de la dernière signature</translation>
    </message>
    <message>
        <source>Affectation: planned hours</source>
        <translation>Affectation&#xa0;: heures prévues</translation>
    </message>
    <message>
        <source>Affectation: planned hours, in words</source>
        <translation>Affectation&#xa0;: heures prévues, en lettres</translation>
    </message>
    <message>
        <source>Affectation: first day</source>
        <translation>Affectation&#xa0;: premier jour</translation>
    </message>
    <message>
        <source>Affectation: last day planned</source>
        <translation>Affectation&#xa0;: dernier jour prévu</translation>
    </message>
    <message>
        <source>Affectation: period planned</source>
        <translation>Affectation&#xa0;: période prévue</translation>
    </message>
    <message>
        <source>Affectation: period done</source>
        <translation>Affectation&#xa0;: période accomplie</translation>
    </message>
    <message>
        <source>Affectation: hours with a visa</source>
        <translation>Affectation&#xa0;: heures visées</translation>
    </message>
    <message>
        <source>Affectation: hours with a visa, in words</source>
        <translation>Affectation&#xa0;: heures visées, en lettres</translation>
    </message>
    <message>
        <source>The action ended early</source>
        <translation>L’action s’est achevée avant son terme</translation>
    </message>
    <message>
        <source>Affectation: the mayor’s appreciation</source>
        <translation>Affectation&#xa0;: appréciation du maire</translation>
    </message>
    <message>
        <source>Affectation: referent of the commune</source>
        <translation>Affectation&#xa0;: référent de la commune</translation>
    </message>
    <message>
        <source>Affectation: phone of the referent of the commune</source>
        <translation>Affectation&#xa0;: téléphone du référent de la commune</translation>
    </message>
    <message>
        <source>Affectation: e-mail of the referent of the commune</source>
        <translation>Affectation&#xa0;: courriel du référent de la commune</translation>
    </message>
    <message>
        <source>Affectation: referent of the university</source>
        <translation>Affectation&#xa0;: référent de l’université</translation>
    </message>
    <message>
        <source>Affectation: day the insurer of the commune confirmed</source>
        <translation>Affectation&#xa0;: jour de la confirmation de l’assureur</translation>
    </message>
    <message>
        <source>Affectation: day the parents agreed</source>
        <translation>Affectation&#xa0;: jour de l’accord des parents</translation>
    </message>
    <message>
        <source>Affectation: reason of the derogation</source>
        <translation>Affectation&#xa0;: motif de la dérogation</translation>
    </message>
    <message>
        <source>Boxes to sign in</source>
        <translation>Cadres de signature</translation>
    </message>
    <message>
        <source>The affectation is cancelled: there is nothing to issue for it.</source>
        <translation>L’affectation est annulée&#xa0;: il n’y a rien à éditer pour elle.</translation>
    </message>
    <message>
        <source>The action is not finished: there is nothing to certify yet.</source>
        <translation>L’action n’est pas terminée&#xa0;: il n’y a encore rien à attester.</translation>
    </message>
    <message>
        <source>No hour has the visa of the commune: there is nothing to certify yet.</source>
        <translation>Aucune heure n’est visée par la commune&#xa0;: il n’y a encore rien à attester.</translation>
    </message>
    <message>
        <source>Commune: name</source>
        <translation>Commune&#xa0;: nom</translation>
    </message>
    <message>
        <source>Commune: name with “de”</source>
        <translation>Commune&#xa0;: nom avec «&#xa0;de&#xa0;»</translation>
    </message>
    <message>
        <source>Commune: name with “à”</source>
        <translation>Commune&#xa0;: nom avec «&#xa0;à&#xa0;»</translation>
    </message>
    <message>
        <source>Commune: INSEE code</source>
        <translation>Commune&#xa0;: code INSEE</translation>
    </message>
    <message>
        <source>Commune: population</source>
        <translation>Commune&#xa0;: population</translation>
    </message>
    <message>
        <source>Commune: year of the population</source>
        <translation>Commune&#xa0;: millésime de la population</translation>
    </message>
    <message>
        <source>Commune: arrondissement</source>
        <translation>Commune&#xa0;: arrondissement</translation>
    </message>
    <message>
        <source>Commune: EPCI</source>
        <translation>Commune&#xa0;: EPCI</translation>
    </message>
    <message>
        <source>Town hall: address on one line</source>
        <translation>Mairie&#xa0;: adresse sur une ligne</translation>
    </message>
    <message>
        <source>Town hall: e-mail</source>
        <translation>Mairie&#xa0;: courriel</translation>
    </message>
    <message>
        <source>Town hall: phone</source>
        <translation>Mairie&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>The commune is ayant droit</source>
        <translation>La commune est ayant droit</translation>
    </message>
    <message>
        <source>Mayor: title, as in an address</source>
        <translation>Maire&#xa0;: titre, comme dans une adresse</translation>
    </message>
    <message>
        <source>Mayor: title, as one greets</source>
        <translation>Maire&#xa0;: formule d’appel</translation>
    </message>
    <message>
        <source>Mayor: title with the commune</source>
        <translation>Maire&#xa0;: titre avec la commune</translation>
    </message>
    <message>
        <source>Mayor: name</source>
        <translation>Maire&#xa0;: nom</translation>
    </message>
    <message>
        <source>Mayor: civility and name</source>
        <translation>Maire&#xa0;: civilité et nom</translation>
    </message>
    <message>
        <source>Mayor: “represented by her mayor, …”</source>
        <translation>Maire&#xa0;: «&#xa0;représentée par sa maire&#xa0;»</translation>
    </message>
    <message>
        <source>Mayor: “I the undersigned, …”</source>
        <translation>Maire&#xa0;: «&#xa0;Je soussignée&#xa0;»</translation>
    </message>
    <message>
        <source>The mayor’s name is known</source>
        <translation>Le nom du maire est connu</translation>
    </message>
    <message>
        <source>Address of the addressee, for the window of the envelope</source>
        <translation>Adresse du destinataire, pour la fenêtre de l’enveloppe</translation>
    </message>
    <message>
        <source>Reply coupon</source>
        <translation>Coupon-réponse</translation>
    </message>
    <message>
        <source>Box for the mayor’s stamp and signature</source>
        <translation>Cadre pour le cachet et la signature du maire</translation>
    </message>
    <message>
        <source>Hours: month</source>
        <translation>Heures&#xa0;: mois</translation>
    </message>
    <message>
        <source>Hours: total of the month</source>
        <translation>Heures&#xa0;: total du mois</translation>
    </message>
    <message>
        <source>Hours: total before the month</source>
        <translation>Heures&#xa0;: total avant le mois</translation>
    </message>
    <message>
        <source>Hours: total at the end of the month</source>
        <translation>Heures&#xa0;: cumul à la fin du mois</translation>
    </message>
    <message>
        <source>Hours: of the student in the year, every action</source>
        <translation>Heures&#xa0;: de l’étudiant dans l’année, toutes actions</translation>
    </message>
    <message>
        <source>Hours: quota of the student</source>
        <translation>Heures&#xa0;: quota de l’étudiant</translation>
    </message>
    <message>
        <source>Table of the month, with lines to write on</source>
        <translation>Tableau du mois, avec des lignes à remplir</translation>
    </message>
    <message>
        <source>Lines of hours</source>
        <translation>Lignes d’heures</translation>
    </message>
    <message>
        <source>Line of hours: day</source>
        <translation>Ligne d’heures&#xa0;: jour</translation>
    </message>
    <message>
        <source>Line of hours: beginning</source>
        <translation>Ligne d’heures&#xa0;: début</translation>
    </message>
    <message>
        <source>Line of hours: duration</source>
        <translation>Ligne d’heures&#xa0;: durée</translation>
    </message>
    <message>
        <source>Line of hours: task</source>
        <translation>Ligne d’heures&#xa0;: tâche</translation>
    </message>
    <message>
        <source>Line of hours: state</source>
        <translation>Ligne d’heures&#xa0;: état</translation>
    </message>
    <message>
        <source>Office: name</source>
        <translation>Bureau&#xa0;: nom</translation>
    </message>
    <message>
        <source>Office: address</source>
        <translation>Bureau&#xa0;: adresse</translation>
    </message>
    <message>
        <source>Office: phone</source>
        <translation>Bureau&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Office: e-mail</source>
        <translation>Bureau&#xa0;: courriel</translation>
    </message>
    <message>
        <source>Office: town, for “Done at”</source>
        <translation>Bureau&#xa0;: ville, pour «&#xa0;Fait à&#xa0;»</translation>
    </message>
    <message>
        <source>Office: who signs</source>
        <translation>Bureau&#xa0;: signataire</translation>
    </message>
    <message>
        <source>Office: role of who signs</source>
        <translation>Bureau&#xa0;: fonction du signataire</translation>
    </message>
    <message>
        <source>Partner: name</source>
        <translation>Partenaire&#xa0;: nom</translation>
    </message>
    <message>
        <source>Document: number</source>
        <translation>Document&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Document: day, in letters</source>
        <translation>Document&#xa0;: jour, en lettres</translation>
    </message>
    <message>
        <source>Document: day, in figures</source>
        <translation>Document&#xa0;: jour, en chiffres</translation>
    </message>
    <message>
        <source>Document: subject</source>
        <translation>Document&#xa0;: objet</translation>
    </message>
    <message>
        <source>Square that brings the record back</source>
        <translation>Code carré qui ramène à la fiche</translation>
    </message>
    <message>
        <source>University year</source>
        <translation>Année universitaire</translation>
    </message>
    <message>
        <source>Hours of a student in a year</source>
        <translation>Heures d’un étudiant dans l’année</translation>
    </message>
    <message>
        <source>Hours of a student in a year, in words</source>
        <translation>Heures d’un étudiant dans l’année, en lettres</translation>
    </message>
    <message>
        <source>Calendar: proposals until</source>
        <translation>Calendrier&#xa0;: propositions jusqu’au</translation>
    </message>
    <message>
        <source>Calendar: candidatures until</source>
        <translation>Calendrier&#xa0;: candidatures jusqu’au</translation>
    </message>
    <message>
        <source>Calendar: affectations until</source>
        <translation>Calendrier&#xa0;: affectations jusqu’au</translation>
    </message>
    <message>
        <source>Calendar: mid-term</source>
        <translation>Calendrier&#xa0;: mi-parcours</translation>
    </message>
    <message>
        <source>Calendar: certificates until</source>
        <translation>Calendrier&#xa0;: attestations jusqu’au</translation>
    </message>
    <message>
        <source>Calendar: Label files until</source>
        <translation>Calendrier&#xa0;: dossiers de label jusqu’au</translation>
    </message>
    <message>
        <source>Sentence on the legal basis</source>
        <translation>Phrase sur le fondement juridique</translation>
    </message>
    <message>
        <source>Sentence on the absence of pay</source>
        <translation>Phrase sur l’absence de rémunération</translation>
    </message>
    <message>
        <source>Sentence on personal data</source>
        <translation>Phrase sur les données personnelles</translation>
    </message>
    <message>
        <source>Reply expected by</source>
        <translation>Réponse attendue avant le</translation>
    </message>
    <message>
        <source>Action: number</source>
        <translation>Action&#xa0;: numéro</translation>
    </message>
    <message>
        <source>Action: title</source>
        <translation>Action&#xa0;: intitulé</translation>
    </message>
    <message>
        <source>Action: type</source>
        <translation>Action&#xa0;: type</translation>
    </message>
    <message>
        <source>Action: objective</source>
        <translation>Action&#xa0;: objectif</translation>
    </message>
    <message>
        <source>Action: tasks of the student</source>
        <translation>Action&#xa0;: tâches de l’étudiant</translation>
    </message>
    <message>
        <source>Action: audience</source>
        <translation>Action&#xa0;: public</translation>
    </message>
    <message>
        <source>Action: place</source>
        <translation>Action&#xa0;: lieu</translation>
    </message>
    <message>
        <source>Action: period</source>
        <translation>Action&#xa0;: période</translation>
    </message>
    <message>
        <source>The period is flexible</source>
        <translation>La période est souple</translation>
    </message>
    <message>
        <source>Action: rhythm</source>
        <translation>Action&#xa0;: rythme</translation>
    </message>
    <message>
        <source>Action: hours of one student</source>
        <translation>Action&#xa0;: heures par étudiant</translation>
    </message>
    <message>
        <source>Action: hours of one student, in words</source>
        <translation>Action&#xa0;: heures par étudiant, en lettres</translation>
    </message>
    <message>
        <source>Action: places for students</source>
        <translation>Action&#xa0;: places pour les étudiants</translation>
    </message>
    <message>
        <source>Action: skills wished for</source>
        <translation>Action&#xa0;: compétences souhaitées</translation>
    </message>
    <message>
        <source>The action is with children</source>
        <translation>L’action se fait avec des enfants</translation>
    </message>
    <message>
        <source>Minors are not accepted</source>
        <translation>Les mineurs ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Action: material</source>
        <translation>Action&#xa0;: matériel</translation>
    </message>
    <message>
        <source>Action: transport</source>
        <translation>Action&#xa0;: transport</translation>
    </message>
    <message>
        <source>Meals are provided</source>
        <translation>Les repas sont offerts</translation>
    </message>
    <message>
        <source>Expenses are refunded</source>
        <translation>Les frais sont remboursés</translation>
    </message>
    <message>
        <source>Action: carried by</source>
        <translation>Action&#xa0;: structure porteuse</translation>
    </message>
    <message>
        <source>Action: referent of the commune and role</source>
        <translation>Action&#xa0;: référent de la commune et fonction</translation>
    </message>
    <message>
        <source>Action: phone of the referent</source>
        <translation>Action&#xa0;: téléphone du référent</translation>
    </message>
    <message>
        <source>Action: e-mail of the referent</source>
        <translation>Action&#xa0;: courriel du référent</translation>
    </message>
    <message>
        <source>Action: insurer of the commune</source>
        <translation>Action&#xa0;: assureur de la commune</translation>
    </message>
    <message>
        <source>Action: number of the policy</source>
        <translation>Action&#xa0;: numéro du contrat</translation>
    </message>
    <message>
        <source>Action: deliberation, number and day</source>
        <translation>Action&#xa0;: délibération, numéro et jour</translation>
    </message>
    <message>
        <source>Acquis: knowledge</source>
        <translation>Acquis&#xa0;: savoir</translation>
    </message>
    <message>
        <source>Acquis: know-how</source>
        <translation>Acquis&#xa0;: savoir-faire</translation>
    </message>
    <message>
        <source>Acquis: attitudes</source>
        <translation>Acquis&#xa0;: savoir-être</translation>
    </message>
    <message>
        <source>Action: day received</source>
        <translation>Action&#xa0;: jour de réception</translation>
    </message>
    <message>
        <source>Decision: day</source>
        <translation>Décision&#xa0;: jour</translation>
    </message>
    <message>
        <source>Decision: reason</source>
        <translation>Décision&#xa0;: motif</translation>
    </message>
    <message>
        <source>Conforming with a reservation</source>
        <translation>Conforme sous réserve</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Questions à éclaircir</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question: remark</source>
        <translation>Question&#xa0;: remarque</translation>
    </message>
    <message>
        <source>The action is not declared conforming.</source>
        <translation>L’action n’est pas déclarée conforme.</translation>
    </message>
    <message>
        <source>The action is not to be completed.</source>
        <translation>L’action n’est pas à compléter.</translation>
    </message>
    <message>
        <source>The action is not declared non-conforming.</source>
        <translation>L’action n’est pas déclarée non conforme.</translation>
    </message>
    <message>
        <source>Form: the commune and who follows the action</source>
        <translation>Fiche&#xa0;: la commune et la personne référente</translation>
    </message>
    <message>
        <source>Form: the action</source>
        <translation>Fiche&#xa0;: l’action</translation>
    </message>
    <message>
        <source>Form: practical questions</source>
        <translation>Fiche&#xa0;: organisation pratique</translation>
    </message>
    <message>
        <source>Form: declarations and insurance</source>
        <translation>Fiche&#xa0;: déclarations et assurance</translation>
    </message>
    <message>
        <source>Form: acquis expected</source>
        <translation>Fiche&#xa0;: acquis visés</translation>
    </message>
    <message>
        <source>Labels, one for each town hall</source>
        <translation>Étiquettes, une par mairie</translation>
    </message>
    <message>
        <source>Table to sign, one line for each town hall</source>
        <translation>Tableau à émarger, une ligne par mairie</translation>
    </message>
    <message>
        <source>Meeting: title</source>
        <translation>Réunion&#xa0;: intitulé</translation>
    </message>
    <message>
        <source>Meeting: place</source>
        <translation>Réunion&#xa0;: lieu</translation>
    </message>
    <message>
        <source>Meeting: day</source>
        <translation>Réunion&#xa0;: jour</translation>
    </message>
    <message>
        <source>Number of records chosen</source>
        <translation>Nombre de fiches choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Student: first name and name</source>
        <translation>Étudiant&#xa0;: prénom et nom</translation>
    </message>
    <message>
        <source>Student: first name</source>
        <translation>Étudiant&#xa0;: prénom</translation>
    </message>
    <message>
        <source>Student: name</source>
        <translation>Étudiant&#xa0;: nom</translation>
    </message>
    <message>
        <source>Student: e-mail</source>
        <translation>Étudiant&#xa0;: courriel</translation>
    </message>
    <message>
        <source>Student: phone</source>
        <translation>Étudiant&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Student: number at the university</source>
        <translation>Étudiant&#xa0;: numéro étudiant</translation>
    </message>
    <message>
        <source>Student: university</source>
        <translation>Étudiant&#xa0;: université</translation>
    </message>
    <message>
        <source>Student: component</source>
        <translation>Étudiant&#xa0;: composante</translation>
    </message>
    <message>
        <source>Student: programme</source>
        <translation>Étudiant&#xa0;: formation</translation>
    </message>
    <message>
        <source>Student: level</source>
        <translation>Étudiant&#xa0;: niveau</translation>
    </message>
    <message>
        <source>Student: commune of origin</source>
        <translation>Étudiant&#xa0;: commune d’origine</translation>
    </message>
    <message>
        <source>Student: insured until</source>
        <translation>Étudiant&#xa0;: assuré jusqu’au</translation>
    </message>
    <message>
        <source>Student: availability</source>
        <translation>Étudiant&#xa0;: disponibilités</translation>
    </message>
    <message>
        <source>Student: skills</source>
        <translation>Étudiant&#xa0;: compétences</translation>
    </message>
    <message>
        <source>The student is a minor</source>
        <translation>L’étudiant est mineur</translation>
    </message>
    <message>
        <source>The student agreed to be photographed</source>
        <translation>L’étudiant accepte d’être photographié</translation>
    </message>
    <message>
        <source>Candidature: day received</source>
        <translation>Candidature&#xa0;: jour de réception</translation>
    </message>
    <message>
        <source>Candidature: motivation</source>
        <translation>Candidature&#xa0;: motivation</translation>
    </message>
    <message>
        <source>Candidature: action it was sent to</source>
        <translation>Candidature&#xa0;: action à laquelle elle est transmise</translation>
    </message>
    <message>
        <source>Candidature: commune of that action, with “de”</source>
        <translation>Candidature&#xa0;: commune de cette action, avec «&#xa0;de&#xa0;»</translation>
    </message>
    <message>
        <source>Candidature: reason in words</source>
        <translation>Candidature&#xa0;: motif en toutes lettres</translation>
    </message>
    <message>
        <source>The candidature is incomplete</source>
        <translation>La candidature est incomplète</translation>
    </message>
    <message>
        <source>The candidature is with the mayor</source>
        <translation>La candidature est transmise au maire</translation>
    </message>
    <message>
        <source>The candidature is retained</source>
        <translation>La candidature est retenue</translation>
    </message>
    <message>
        <source>The candidature is on the waiting list</source>
        <translation>La candidature est en liste d’attente</translation>
    </message>
    <message>
        <source>The candidature is not retained or inadmissible</source>
        <translation>La candidature est non retenue ou irrecevable</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Wish: rank</source>
        <translation>Vœu&#xa0;: rang</translation>
    </message>
    <message>
        <source>Wish: number of the action</source>
        <translation>Vœu&#xa0;: numéro de l’action</translation>
    </message>
    <message>
        <source>Wish: title of the action</source>
        <translation>Vœu&#xa0;: intitulé de l’action</translation>
    </message>
    <message>
        <source>Wish: commune</source>
        <translation>Vœu&#xa0;: commune</translation>
    </message>
    <message>
        <source>Form: who applies</source>
        <translation>Fiche&#xa0;: qui candidate</translation>
    </message>
    <message>
        <source>Form: the commune of origin</source>
        <translation>Fiche&#xa0;: la commune d’origine</translation>
    </message>
    <message>
        <source>Form: wishes, motivation and availability</source>
        <translation>Fiche&#xa0;: vœux, motivation et disponibilités</translation>
    </message>
    <message>
        <source>Form: insurance, statements and consents</source>
        <translation>Fiche&#xa0;: assurance, attestations et accords</translation>
    </message>
    <message>
        <source>Form: boxes to sign in</source>
        <translation>Fiche&#xa0;: cadres de signature</translation>
    </message>
    <message>
        <source>Label: name</source>
        <translation>Label&#xa0;: nom</translation>
    </message>
    <message>
        <source>Label: purpose</source>
        <translation>Label&#xa0;: objet</translation>
    </message>
    <message>
        <source>Label: university that decides</source>
        <translation>Label&#xa0;: université qui décide</translation>
    </message>
    <message>
        <source>Label: legal sentence</source>
        <translation>Label&#xa0;: fondement</translation>
    </message>
    <message>
        <source>Label: line of the diploma supplement</source>
        <translation>Label&#xa0;: mention au supplément au diplôme</translation>
    </message>
    <message>
        <source>Label: ECTS credits it gives</source>
        <translation>Label&#xa0;: crédits ECTS donnés</translation>
    </message>
    <message>
        <source>Label: points of bonus it gives</source>
        <translation>Label&#xa0;: points de bonification donnés</translation>
    </message>
    <message>
        <source>File of the label: day deposited</source>
        <translation>Dossier de label&#xa0;: jour du dépôt</translation>
    </message>
    <message>
        <source>File of the label: description</source>
        <translation>Dossier de label&#xa0;: description</translation>
    </message>
    <message>
        <source>File of the label: hours with a visa</source>
        <translation>Dossier de label&#xa0;: heures visées</translation>
    </message>
    <message>
        <source>File of the label: hours with a visa, in words</source>
        <translation>Dossier de label&#xa0;: heures visées, en lettres</translation>
    </message>
    <message>
        <source>File of the label: “the commune of …”</source>
        <translation>Dossier de label&#xa0;: «&#xa0;la commune de…&#xa0;»</translation>
    </message>
    <message>
        <source>Several engagements are claimed</source>
        <translation>Plusieurs engagements sont présentés</translation>
    </message>
    <message>
        <source>File of the label: period of the engagements</source>
        <translation>Dossier de label&#xa0;: période des engagements</translation>
    </message>
    <message>
        <source>File of the label: opinion of the UDCCAS</source>
        <translation>Dossier de label&#xa0;: avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>File of the label: words of that opinion</source>
        <translation>Dossier de label&#xa0;: texte de cet avis</translation>
    </message>
    <message>
        <source>The label gives a certificate</source>
        <translation>Le label donne une attestation</translation>
    </message>
    <message>
        <source>Decision on the label: day</source>
        <translation>Décision sur le label&#xa0;: jour</translation>
    </message>
    <message>
        <source>Decision on the label: day of the commission</source>
        <translation>Décision sur le label&#xa0;: jour de la commission</translation>
    </message>
    <message>
        <source>Decision on the label: author</source>
        <translation>Décision sur le label&#xa0;: auteur</translation>
    </message>
    <message>
        <source>Decision on the label: reason</source>
        <translation>Décision sur le label&#xa0;: motif</translation>
    </message>
    <message>
        <source>Decision on the label: remedies and time limits</source>
        <translation>Décision sur le label&#xa0;: voies et délais de recours</translation>
    </message>
    <message>
        <source>The file is inadmissible</source>
        <translation>Le dossier est irrecevable</translation>
    </message>
    <message>
        <source>Engagements claimed</source>
        <translation>Engagements présentés</translation>
    </message>
    <message>
        <source>Engagement: title of the action</source>
        <translation>Engagement&#xa0;: intitulé de l’action</translation>
    </message>
    <message>
        <source>Engagement: commune, with “de”</source>
        <translation>Engagement&#xa0;: commune, avec «&#xa0;de&#xa0;»</translation>
    </message>
    <message>
        <source>Engagement: period</source>
        <translation>Engagement&#xa0;: période</translation>
    </message>
    <message>
        <source>Engagement: hours with a visa</source>
        <translation>Engagement&#xa0;: heures visées</translation>
    </message>
    <message>
        <source>Acquis held, by family</source>
        <translation>Acquis obtenus, par famille</translation>
    </message>
    <message>
        <source>Acquis: family</source>
        <translation>Acquis&#xa0;: famille</translation>
    </message>
    <message>
        <source>Acquis: names</source>
        <translation>Acquis&#xa0;: intitulés</translation>
    </message>
    <message>
        <source>The jury rated the acquis</source>
        <translation>Le jury a évalué les acquis</translation>
    </message>
    <message>
        <source>Box for the signature of the university</source>
        <translation>Cadre de signature de l’université</translation>
    </message>
    <message>
        <source>Nothing is decided about this file: there is nothing to notify yet.</source>
        <translation>Rien n’est décidé sur ce dossier&#xa0;: il n’y a encore rien à notifier.</translation>
    </message>
    <message>
        <source>The label is not granted.</source>
        <translation>Le label n’est pas accordé.</translation>
    </message>
    <message>
        <source>This label gives no certificate: its kind says so.</source>
        <translation>Ce label ne donne pas d’attestation&#xa0;: c’est ainsi qu’il est réglé.</translation>
    </message>
    <message>
        <source>The decision is not a deferral.</source>
        <translation>La décision n’est pas un ajournement.</translation>
    </message>
    <message>
        <source>The decision is not a refusal.</source>
        <translation>La décision n’est pas un refus.</translation>
    </message>
    <message>
        <source>The decision has no reason: write it first, it must be said.</source>
        <translation>La décision n’a pas de motif&#xa0;: écrivez-le d’abord, il doit être donné.</translation>
    </message>
    <message>
        <source>The decision does not say the remedies and their time limits: write them first, or in the kind of label.</source>
        <translation>La décision n’indique pas les voies et délais de recours&#xa0;: écrivez-les d’abord, ou dans le type de label.</translation>
    </message>
    <message>
        <source>Session: title</source>
        <translation>Séance&#xa0;: intitulé</translation>
    </message>
    <message>
        <source>Session: day</source>
        <translation>Séance&#xa0;: jour</translation>
    </message>
    <message>
        <source>Session: hour</source>
        <translation>Séance&#xa0;: heure</translation>
    </message>
    <message>
        <source>Session: place</source>
        <translation>Séance&#xa0;: lieu</translation>
    </message>
    <message>
        <source>Session: member who chairs</source>
        <translation>Séance&#xa0;: membre qui préside</translation>
    </message>
    <message>
        <source>Session: members asked for by the quorum</source>
        <translation>Séance&#xa0;: membres demandés par le quorum</translation>
    </message>
    <message>
        <source>Session: number of members present</source>
        <translation>Séance&#xa0;: nombre de membres présents</translation>
    </message>
    <message>
        <source>The quorum is reached</source>
        <translation>Le quorum est atteint</translation>
    </message>
    <message>
        <source>Files are read under a number</source>
        <translation>Les dossiers sont lus sous un numéro</translation>
    </message>
    <message>
        <source>Session: number of files</source>
        <translation>Séance&#xa0;: nombre de dossiers</translation>
    </message>
    <message>
        <source>Session: number of labels granted</source>
        <translation>Séance&#xa0;: nombre de labels accordés</translation>
    </message>
    <message>
        <source>Session: number of files deferred</source>
        <translation>Séance&#xa0;: nombre de dossiers ajournés</translation>
    </message>
    <message>
        <source>Session: number of files refused or inadmissible</source>
        <translation>Séance&#xa0;: nombre de dossiers refusés ou irrecevables</translation>
    </message>
    <message>
        <source>Session: number of files still undecided</source>
        <translation>Séance&#xa0;: nombre de dossiers restant à décider</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Membres de la commission</translation>
    </message>
    <message>
        <source>Member: name</source>
        <translation>Membre&#xa0;: nom</translation>
    </message>
    <message>
        <source>Member: role</source>
        <translation>Membre&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Member: chairs</source>
        <translation>Membre&#xa0;: préside</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Membres présents</translation>
    </message>
    <message>
        <source>Member present: name</source>
        <translation>Membre présent&#xa0;: nom</translation>
    </message>
    <message>
        <source>Member present: role</source>
        <translation>Membre présent&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Member present: chairs</source>
        <translation>Membre présent&#xa0;: préside</translation>
    </message>
    <message>
        <source>Members absent</source>
        <translation>Membres absents</translation>
    </message>
    <message>
        <source>Member absent: name</source>
        <translation>Membre absent&#xa0;: nom</translation>
    </message>
    <message>
        <source>Member absent: role</source>
        <translation>Membre absent&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Déports</translation>
    </message>
    <message>
        <source>Recusal: member</source>
        <translation>Déport&#xa0;: membre</translation>
    </message>
    <message>
        <source>Recusal: file</source>
        <translation>Déport&#xa0;: dossier</translation>
    </message>
    <message>
        <source>Recusal: reason</source>
        <translation>Déport&#xa0;: motif</translation>
    </message>
    <message>
        <source>Files of the agenda</source>
        <translation>Dossiers de l’ordre du jour</translation>
    </message>
    <message>
        <source>File: place on the agenda</source>
        <translation>Dossier&#xa0;: rang à l’ordre du jour</translation>
    </message>
    <message>
        <source>File: student, or its number</source>
        <translation>Dossier&#xa0;: étudiant, ou son numéro</translation>
    </message>
    <message>
        <source>File: programme</source>
        <translation>Dossier&#xa0;: formation</translation>
    </message>
    <message>
        <source>File: label asked for</source>
        <translation>Dossier&#xa0;: label demandé</translation>
    </message>
    <message>
        <source>File: communes</source>
        <translation>Dossier&#xa0;: communes</translation>
    </message>
    <message>
        <source>File: hours with a visa</source>
        <translation>Dossier&#xa0;: heures visées</translation>
    </message>
    <message>
        <source>File: pieces received of those required</source>
        <translation>Dossier&#xa0;: pièces reçues sur celles demandées</translation>
    </message>
    <message>
        <source>File: opinion of the UDCCAS</source>
        <translation>Dossier&#xa0;: avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>File: opinion of the commission</source>
        <translation>Dossier&#xa0;: avis de la commission</translation>
    </message>
    <message>
        <source>File: votes</source>
        <translation>Dossier&#xa0;: votes</translation>
    </message>
    <message>
        <source>File: decision</source>
        <translation>Dossier&#xa0;: décision</translation>
    </message>
    <message>
        <source>File: reason of the decision</source>
        <translation>Dossier&#xa0;: motif de la décision</translation>
    </message>
    <message>
        <source>Boxes for the chair and the secretary of the session</source>
        <translation>Cadres de signature de la présidence et du secrétariat de séance</translation>
    </message>
</context>
<context>
    <name>pc::DocumentKinds</name>
    <message>
        <source>Letter to mayors: the call</source>
        <translation>Lettre aux maires&#xa0;: l’appel</translation>
    </message>
    <message>
        <source>Letter to mayors: first reminder</source>
        <translation>Lettre aux maires&#xa0;: relance 1</translation>
    </message>
    <message>
        <source>Letter to mayors: second reminder</source>
        <translation>Lettre aux maires&#xa0;: relance 2</translation>
    </message>
    <message>
        <source>E-mail to mayors: the call</source>
        <translation>Courriel aux maires&#xa0;: l’appel</translation>
    </message>
    <message>
        <source>E-mail to mayors: first reminder</source>
        <translation>Courriel aux maires&#xa0;: relance 1</translation>
    </message>
    <message>
        <source>E-mail to mayors: second reminder</source>
        <translation>Courriel aux maires&#xa0;: relance 2</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>Proposal form</source>
        <translation>Fiche de proposition d’action</translation>
    </message>
    <message>
        <source>Proposal form, filled in</source>
        <translation>Fiche de proposition d’action, remplie</translation>
    </message>
    <message>
        <source>Reply to a proposal: accepted</source>
        <translation>Réponse à une proposition&#xa0;: acceptée</translation>
    </message>
    <message>
        <source>Reply to a proposal: to complete</source>
        <translation>Réponse à une proposition&#xa0;: à compléter</translation>
    </message>
    <message>
        <source>Reply to a proposal: refused</source>
        <translation>Réponse à une proposition&#xa0;: refusée</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Fiche de candidature</translation>
    </message>
    <message>
        <source>Letter to a student</source>
        <translation>Lettre à un étudiant</translation>
    </message>
    <message>
        <source>Tripartite convention</source>
        <translation>Convention tripartite</translation>
    </message>
    <message>
        <source>Amendment to a convention</source>
        <translation>Avenant à une convention</translation>
    </message>
    <message>
        <source>Monthly sheet of hours</source>
        <translation>Relevé d’heures du mois</translation>
    </message>
    <message>
        <source>End-of-action certificate</source>
        <translation>Attestation de fin d’action</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste d’émargement</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notice RGPD</translation>
    </message>
    <message>
        <source>Agenda of the commission</source>
        <translation>Ordre du jour de la commission</translation>
    </message>
    <message>
        <source>Minutes of the commission</source>
        <translation>Procès-verbal de la commission</translation>
    </message>
    <message>
        <source>Decision on a label: granted</source>
        <translation>Décision sur un label&#xa0;: accordé</translation>
    </message>
    <message>
        <source>Decision on a label: deferred</source>
        <translation>Décision sur un label&#xa0;: ajourné</translation>
    </message>
    <message>
        <source>Decision on a label: refused or inadmissible</source>
        <translation>Décision sur un label&#xa0;: refusé ou irrecevable</translation>
    </message>
    <message>
        <source>Certificate of a label</source>
        <translation>Attestation de label</translation>
    </message>
</context>
<context>
    <name>pc::DocumentMaker</name>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Ce genre de document n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>kind of document, then whom it is about</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pc::DocumentPane</name>
    <message>
        <source>Choose a document to see what it is.</source>
        <translation>Choisissez un document pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>SHA-256 of the file: it changes with the smallest change of the file.</source>
        <translation>SHA-256 du fichier&#xa0;: elle change à la moindre modification du fichier.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens a copy of the document as it was issued; the copy cannot be changed.</source>
        <translation>Ouvre une copie du document tel qu’il a été émis&#x202f;; la copie ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Writes the document as it was issued to a file.</source>
        <translation>Écrit dans un fichier le document tel qu’il a été émis.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Opens the document as it was issued, under its number, to print it again.</source>
        <translation>Ouvre le document tel qu’il a été émis, sous son numéro, pour le réimprimer.</translation>
    </message>
    <message>
        <source>Annul the document…</source>
        <translation>Annuler le document…</translation>
    </message>
    <message>
        <source>Annulled on %1 by %2: %3</source>
        <comment>day, author, reason</comment>
        <translation>Annulé le %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>on %1 by %2</source>
        <comment>day, author</comment>
        <translation>le %1 par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>It is annulled already.</source>
        <translation>Il est déjà annulé.</translation>
    </message>
    <message>
        <source>The number stays, with the reason; it is never given again.</source>
        <translation>Le numéro reste, avec le motif&#x202f;; il n’est jamais réattribué.</translation>
    </message>
    <message>
        <source>the office&apos;s text, version %1</source>
        <translation>texte du service, version %1</translation>
    </message>
    <message>
        <source>the program&apos;s text, version %1</source>
        <translation>texte du logiciel, version %1</translation>
    </message>
    <message>
        <source>Prepared. Send it from your mail program, then mark it as sent.</source>
        <translation>Préparé. Envoyez-le depuis votre messagerie, puis marquez-le comme envoyé.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <comment>day</comment>
        <translation>Envoyé le %1</translation>
    </message>
</context>
<context>
    <name>pc::DocumentStates</name>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>pc::DocumentsList</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a campaign or an arrondissement</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
</context>
<context>
    <name>pc::DocumentsModel</name>
    <message>
        <source>Annulled on %1 by %2: %3</source>
        <comment>day, author, reason</comment>
        <translation>Annulé le %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <comment>day</comment>
        <translation>Envoyé le %1</translation>
    </message>
</context>
<context>
    <name>pc::DocumentsPage</name>
    <message>
        <source>Table of documents</source>
        <translation>Tableau des documents</translation>
    </message>
    <message>
        <source>Find by code…</source>
        <translation>Retrouver par code…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Annul the document…</source>
        <translation>Annuler le document…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Find a number, an addressee…</source>
        <translation>Chercher un numéro, un destinataire…</translation>
    </message>
    <message>
        <source>Choose communes</source>
        <translation>Choisir des communes</translation>
    </message>
    <message>
        <source>No document passes these filters.</source>
        <translation>Aucun document ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No document for “%1”.</source>
        <translation>Aucun document pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) selected</source>
        <translation>
            <numerusform>%n document sélectionné</numerusform>
            <numerusform>%n documents sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document in the table first.</source>
        <translation>Choisissez d’abord un document dans le tableau.</translation>
    </message>
    <message>
        <source>This document is annulled already.</source>
        <translation>Ce document est déjà annulé.</translation>
    </message>
    <message>
        <source>%1 is open as it was issued: print it from there.</source>
        <translation>%1 est ouvert tel qu’il a été émis&#xa0;: imprimez-le depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>Save the document as it was issued</source>
        <translation>Enregistrer le document tel qu’il a été émis</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Annul %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>The document stays in the list, marked annulled, with the reason. Its number is never given again. This cannot be undone.</source>
        <translation>Le document reste dans la liste, marqué annulé, avec le motif. Son numéro n’est jamais réattribué. Cette opération ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Annul the document</source>
        <translation>Annuler le document</translation>
    </message>
    <message>
        <source>%1 annulled: %2</source>
        <comment>number and reason</comment>
        <translation>%1 annulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Retrouver par code</translation>
    </message>
    <message>
        <source>Scan the square of a document, or type the code beside it.</source>
        <translation>Scannez le carré d’un document, ou tapez le code inscrit à côté.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>This is not the code of a document. Check each letter and digit, or scan it again.</source>
        <translation>Ce n’est pas le code d’un document. Vérifiez chaque lettre et chaque chiffre, ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>No document %1 was issued from this register.</source>
        <translation>Aucun document %1 n’a été émis depuis ce registre.</translation>
    </message>
    <message>
        <source>No document was issued yet.</source>
        <translation>Aucun document n’a encore été émis.</translation>
    </message>
    <message>
        <source>Document templates…</source>
        <translation>Modèles de documents…</translation>
    </message>
</context>
<context>
    <name>pc::DocumentsTab</name>
    <message>
        <source>Issue a document…</source>
        <translation>Émettre un document…</translation>
    </message>
    <message>
        <source>Documents of this record</source>
        <translation>Documents de cette fiche</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>No document was issued here yet.</source>
        <translation>Aucun document n’a encore été émis ici.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <comment>day</comment>
        <translation>Envoyé le %1</translation>
    </message>
</context>
<context>
    <name>pc::Duplicates</name>
    <message>
        <source>same student number</source>
        <translation>même numéro d’étudiant</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>first and last name exchanged</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>name one letter apart</source>
        <translation>nom à une lettre près</translation>
    </message>
    <message>
        <source>part of a compound name</source>
        <translation>partie d’un nom composé</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
</context>
<context>
    <name>pc::Durations</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>pc::Eligibility</name>
    <message>
        <source>Entitled</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Entitled by derogation</source>
        <translation>Ayant droit par dérogation</translation>
    </message>
    <message>
        <source>Left the threshold</source>
        <translation>Sortie du seuil (maintenue)</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Hors seuil</translation>
    </message>
    <message>
        <source>Excluded by derogation</source>
        <translation>Exclue par dérogation</translation>
    </message>
    <message>
        <source>Population unknown</source>
        <translation>Population inconnue</translation>
    </message>
    <message>
        <source>Part of a commune</source>
        <translation>Partie d’une commune</translation>
    </message>
    <message>
        <source>Former commune</source>
        <translation>Fusionnée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln habitant</numerusform>
            <numerusform>%Ln habitants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer exists and the commune it joined is not known: it cannot be entitled.</source>
        <translation>%1 n’existe plus et la commune qu’elle a rejointe n’est pas connue&#xa0;: elle ne peut pas être ayant droit.</translation>
    </message>
    <message>
        <source>population unknown</source>
        <comment>after a commune&apos;s name</comment>
        <translation>population inconnue</translation>
    </message>
    <message>
        <source>%1 is a delegated commune %2, %3: the entitlement is judged on %4.</source>
        <translation>%1 est une commune déléguée %2, %3&#xa0;: le droit s’apprécie pour %4.</translation>
    </message>
    <message>
        <source>%1 is an associated commune %2, %3: the entitlement is judged on %4.</source>
        <translation>%1 est une commune associée %2, %3&#xa0;: le droit s’apprécie pour %4.</translation>
    </message>
    <message>
        <source>%1 is a municipal district %2, %3: the entitlement is judged on %4.</source>
        <translation>%1 est un arrondissement municipal %2, %3&#xa0;: le droit s’apprécie pour %4.</translation>
    </message>
    <message>
        <source>%1 has joined the commune %2, %3: the entitlement is judged on %4.</source>
        <translation>%1 a rejoint la commune %2, %3&#xa0;: le droit s’apprécie pour %4.</translation>
    </message>
    <message>
        <source>%1 of reference year %2</source>
        <translation>%1, millésime %2</translation>
    </message>
    <message>
        <source>%1 is entitled: %2 (%3), fewer than %4.</source>
        <translation>%1 est une commune ayant droit&#xa0;: %2 (%3), soit moins de %4.</translation>
    </message>
    <message>
        <source>%1 is entitled by derogation of %2 (%3): %4</source>
        <translation>%1 est une commune ayant droit par dérogation du %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is excluded by derogation of %2 (%3): %4</source>
        <translation>%1 est exclue par dérogation du %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 has left the threshold: %2 (%3), against %4 in %5; the limit is below %6. Its running actions are kept.</source>
        <translation>%1 est sortie du seuil&#xa0;: %2 (%3), contre %4 en %5&#x202f;; la limite est de moins de %6. Ses actions en cours sont maintenues.</translation>
    </message>
    <message>
        <source>%1 is not entitled: %2 (%3); the limit is below %4.</source>
        <translation>%1 n’est pas une commune ayant droit&#xa0;: %2 (%3)&#x202f;; la limite est de moins de %4.</translation>
    </message>
    <message>
        <source>The population of %1 is unknown (%2): it cannot be judged. A derogation can decide.</source>
        <translation>%1&#xa0;: population inconnue (%2), le droit ne peut pas s’apprécier. Une dérogation peut en décider.</translation>
    </message>
    <message>
        <source>municipal population</source>
        <translation>population municipale</translation>
    </message>
    <message>
        <source>total population</source>
        <translation>population totale</translation>
    </message>
</context>
<context>
    <name>pc::EntitlementSection</name>
    <message>
        <source>Entitled communes</source>
        <translation>Communes ayant droit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entitled commune(s) out of %1 — reference populations of %2</source>
        <translation>
            <numerusform>%Ln commune ayant droit sur %1 — populations de référence %2</numerusform>
            <numerusform>%Ln communes ayant droit sur %1 — populations de référence %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ExaminationRepository</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>This proposal is already decided: examine it again to change an answer.</source>
        <translation>Cette proposition est déjà décidée&#xa0;: examinez-la à nouveau pour changer une réponse.</translation>
    </message>
    <message>
        <source>A grid needs at least one question.</source>
        <translation>Une grille compte au moins une question.</translation>
    </message>
    <message>
        <source>Each question of the grid needs a text.</source>
        <translation>Chaque question de la grille doit avoir un texte.</translation>
    </message>
</context>
<context>
    <name>pc::ExaminationTab</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This proposal is decided: examine it again to change an answer.</source>
        <translation>Cette proposition est décidée&#xa0;: examinez-la à nouveau pour changer une réponse.</translation>
    </message>
    <message>
        <source>%1: decided by %2 on %3</source>
        <comment>verdict, author, day</comment>
        <translation>%1&#xa0;: décidé par %2 le %3</translation>
    </message>
    <message>
        <source>%1: decided by %2 on %3. %4</source>
        <comment>verdict, author, day, reason</comment>
        <translation>%1&#xa0;: décidé par %2 le %3. %4</translation>
    </message>
    <message>
        <source>University: favourable opinion</source>
        <translation>Université&#xa0;: avis favorable</translation>
    </message>
    <message>
        <source>University: unfavourable opinion…</source>
        <translation>Université&#xa0;: avis défavorable…</translation>
    </message>
    <message>
        <source>Say why in one sentence, then press Enter.</source>
        <translation>Dites pourquoi en une phrase, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>number and title of a proposal, its new status</comment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Answer to the grid for %1</source>
        <comment>number of a proposal</comment>
        <translation>Réponse à la grille pour %1</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>Author of the decision</source>
        <translation>Auteur de la décision</translation>
    </message>
    <message>
        <source>%1 “%2”: %3. %4</source>
        <comment>number and title of a proposal, its new status, why</comment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3. %4</translation>
    </message>
</context>
<context>
    <name>pc::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrée</numerusform>
            <numerusform>%1, %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::FacetPopup</name>
    <message>
        <source>No value matches.</source>
        <translation>Aucune valeur ne correspond.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
</context>
<context>
    <name>pc::FieldLabels</name>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Form of address of the mayor</source>
        <translation>Civilité du maire</translation>
    </message>
    <message>
        <source>First name of the mayor</source>
        <translation>Prénom du maire</translation>
    </message>
    <message>
        <source>Name of the mayor</source>
        <translation>Nom du maire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CCAS: since</source>
        <translation>CCAS&#xa0;: depuis le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Knowledge of the village</source>
        <translation>Connaissance du terrain</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Last updated on</source>
        <translation>Mise à jour le</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Person spoken to</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step: due on</source>
        <translation>Prochaine étape&#xa0;: à faire le</translation>
    </message>
    <message>
        <source>Next step: done on</source>
        <translation>Prochaine étape&#xa0;: faite le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Derogation</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <translation>Nom du réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation>Fichier de la structure</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Proposal of action</source>
        <translation>Proposition d’action</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Referent of the commune</source>
        <translation>Référent de la commune</translation>
    </message>
    <message>
        <source>Phone of the referent</source>
        <translation>Téléphone du référent</translation>
    </message>
    <message>
        <source>E-mail of the referent</source>
        <translation>Courriel du référent</translation>
    </message>
    <message>
        <source>Referent of the university</source>
        <translation>Référent de l’Université</translation>
    </message>
    <message>
        <source>Derogation: reason</source>
        <translation>Dérogation&#xa0;: motif</translation>
    </message>
    <message>
        <source>Derogation: decided by</source>
        <translation>Dérogation&#xa0;: décidée par</translation>
    </message>
    <message>
        <source>Derogation: decided on</source>
        <translation>Dérogation&#xa0;: décidée le</translation>
    </message>
    <message>
        <source>Insurer of the commune confirmed on</source>
        <translation>Assureur de la commune&#xa0;: confirmation du</translation>
    </message>
    <message>
        <source>Parents agreed on</source>
        <translation>Autorisation parentale du</translation>
    </message>
    <message>
        <source>Check attested by the commune on</source>
        <translation>Vérification attestée par la commune le</translation>
    </message>
    <message>
        <source>Start without every condition: reason</source>
        <translation>Démarrage sans toutes les conditions&#xa0;: motif</translation>
    </message>
    <message>
        <source>Start without every condition: decided by</source>
        <translation>Démarrage sans toutes les conditions&#xa0;: décidé par</translation>
    </message>
    <message>
        <source>Start without every condition: decided on</source>
        <translation>Démarrage sans toutes les conditions&#xa0;: décidé le</translation>
    </message>
    <message>
        <source>Convention number</source>
        <translation>Numéro de convention</translation>
    </message>
    <message>
        <source>Convention sent on</source>
        <translation>Convention envoyée le</translation>
    </message>
    <message>
        <source>Convention signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>Names and addresses of the convention</source>
        <translation>Noms et adresses de la convention</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Words on the end</source>
        <translation>Précision sur la fin</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Motif de la suspension</translation>
    </message>
    <message>
        <source>Appreciation of the mayor</source>
        <translation>Appréciation du maire</translation>
    </message>
    <message>
        <source>Satisfaction of the student (1 to 5)</source>
        <translation>Satisfaction de l’étudiant (de 1 à 5)</translation>
    </message>
    <message>
        <source>Comment of the student</source>
        <translation>Commentaire de l’étudiant</translation>
    </message>
    <message>
        <source>Satisfaction of the commune (1 to 5)</source>
        <translation>Satisfaction de la commune (de 1 à 5)</translation>
    </message>
    <message>
        <source>Comment of the commune</source>
        <translation>Commentaire de la commune</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Original received on</source>
        <translation>Original reçu le</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Kind of follow-up</source>
        <translation>Type de suivi</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Declared to the insurer on</source>
        <translation>Déclaré à l’assureur le</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Role of the signatory</source>
        <translation>Fonction du signataire</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>Total du mois</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Contested because</source>
        <translation>Contesté parce que</translation>
    </message>
    <message>
        <source>Overlap accepted because</source>
        <translation>Chevauchement accepté parce que</translation>
    </message>
    <message>
        <source>Rule of the campaign</source>
        <translation>Règle de la campagne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Type d’échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>Mailing to the town halls</source>
        <translation>Envoi aux mairies</translation>
    </message>
    <message>
        <source>Kind of mailing</source>
        <translation>Type d’envoi</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Reply asked for by</source>
        <translation>Réponse demandée avant le</translation>
    </message>
    <message>
        <source>Diffusion to students</source>
        <translation>Diffusion aux étudiants</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Number of recipients</source>
        <translation>Nombre de destinataires</translation>
    </message>
    <message>
        <source>Partnership convention</source>
        <translation>Convention de partenariat</translation>
    </message>
    <message>
        <source>Title of the convention</source>
        <translation>Intitulé de la convention</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Signatory of the first party</source>
        <translation>Signataire de la première partie</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Signatory of the second party</source>
        <translation>Signataire de la seconde partie</translation>
    </message>
    <message>
        <source>Renewed tacitly</source>
        <translation>Reconduction tacite</translation>
    </message>
    <message>
        <source>Alert before the end (days)</source>
        <translation>Alerte avant la fin (jours)</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Question between the partners</source>
        <translation>Question entre les partenaires</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse reçue le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>Opened again because</source>
        <translation>Rouverte parce que</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Rang dans la liste</translation>
    </message>
    <message>
        <source>Offered in lists</source>
        <translation>Présent dans les listes</translation>
    </message>
    <message>
        <source>Model action</source>
        <translation>Action modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tasks of the student</source>
        <translation>Tâches de l’étudiant</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public concerné</translation>
    </message>
    <message>
        <source>Acquis: knowledge</source>
        <translation>Acquis&#xa0;: savoir</translation>
    </message>
    <message>
        <source>Acquis: know-how</source>
        <translation>Acquis&#xa0;: savoir-faire</translation>
    </message>
    <message>
        <source>Acquis: attitudes</source>
        <translation>Acquis&#xa0;: savoir-être</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Flexible period</source>
        <translation>Période souple</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Places for students</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Skills wished for</source>
        <translation>Compétences souhaitées</translation>
    </message>
    <message>
        <source>Minors accepted</source>
        <translation>Mineurs acceptés</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>En présence d’enfants</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Meals provided</source>
        <translation>Repas fournis</translation>
    </message>
    <message>
        <source>Expenses refunded</source>
        <translation>Frais remboursés</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Name of the carrier</source>
        <translation>Nom de la structure porteuse</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Role of the referent</source>
        <translation>Fonction du référent</translation>
    </message>
    <message>
        <source>Does not replace an employee</source>
        <translation>Ne remplace pas un agent</translation>
    </message>
    <message>
        <source>An employee does these tasks today</source>
        <translation>Un agent fait déjà ces tâches</translation>
    </message>
    <message>
        <source>A post of that kind is vacant</source>
        <translation>Un poste de ce type est vacant</translation>
    </message>
    <message>
        <source>The commune’s insurance covers volunteers</source>
        <translation>L’assurance de la commune couvre les bénévoles</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de la délibération</translation>
    </message>
    <message>
        <source>Deliberation of</source>
        <translation>Date de la délibération</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Offered again each year</source>
        <translation>Reproposée chaque année</translation>
    </message>
    <message>
        <source>Begun from the model</source>
        <translation>Partie de l’action modèle</translation>
    </message>
    <message>
        <source>Same action of the campaign before</source>
        <translation>Même action de la campagne précédente</translation>
    </message>
    <message>
        <source>Decision on a proposal</source>
        <translation>Décision sur une proposition</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Type de décision</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Examination grid</source>
        <translation>Grille d’examen</translation>
    </message>
    <message>
        <source>Question of the examination</source>
        <translation>Question de l’examen</translation>
    </message>
    <message>
        <source>Words of the convention</source>
        <translation>Citation de la convention</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Answer of the examination</source>
        <translation>Réponse de l’examen</translation>
    </message>
    <message>
        <source>Entry of the lexicon</source>
        <translation>Entrée du lexique</translation>
    </message>
    <message>
        <source>Family of tasks</source>
        <translation>Famille de tâches</translation>
    </message>
    <message>
        <source>Words looked for</source>
        <translation>Expression recherchée</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherchée</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Programme of study</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Link with the commune</source>
        <translation>Lien avec la commune</translation>
    </message>
    <message>
        <source>Proof of the link seen on</source>
        <translation>Justificatif du lien vu le</translation>
    </message>
    <message>
        <source>Liability insurance until</source>
        <translation>Responsabilité civile jusqu’au</translation>
    </message>
    <message>
        <source>Informed about personal data on</source>
        <translation>Information sur les données donnée le</translation>
    </message>
    <message>
        <source>Statement on honour of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Consent: phone, given on</source>
        <translation>Accord pour le téléphone donné le</translation>
    </message>
    <message>
        <source>Consent: pictures, given on</source>
        <translation>Accord pour l’image donné le</translation>
    </message>
    <message>
        <source>Consent: news, given on</source>
        <translation>Accord pour les nouvelles donné le</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Has a vehicle</source>
        <translation>Dispose d’un véhicule</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Motif codé</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Transmitted to the mayor on</source>
        <translation>Transmise au maire le</translation>
    </message>
    <message>
        <source>Answer of the mayor</source>
        <translation>Réponse du maire</translation>
    </message>
    <message>
        <source>Answer of the mayor: day</source>
        <translation>Réponse du maire reçue le</translation>
    </message>
    <message>
        <source>Answer of the student</source>
        <translation>Réponse de l’étudiant</translation>
    </message>
    <message>
        <source>Answer of the student: day</source>
        <translation>Réponse de l’étudiant reçue le</translation>
    </message>
    <message>
        <source>Decision of the university</source>
        <translation>Décision de l’Université</translation>
    </message>
    <message>
        <source>Decision of the university: reason</source>
        <translation>Décision de l’Université&#xa0;: motif</translation>
    </message>
    <message>
        <source>Decision of the university: by</source>
        <translation>Décision de l’Université&#xa0;: prise par</translation>
    </message>
    <message>
        <source>Decision of the university: day</source>
        <translation>Décision de l’Université&#xa0;: date</translation>
    </message>
    <message>
        <source>Ranked wish</source>
        <translation>Vœu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Waiver of the quota</source>
        <translation>Dispense de quota</translation>
    </message>
    <message>
        <source>Hours let off</source>
        <translation>Heures dispensées</translation>
    </message>
    <message>
        <source>Text of a document</source>
        <translation>Texte d’un document</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Sorte de document</translation>
    </message>
    <message>
        <source>Version of the program’s text</source>
        <translation>Version du texte fourni</translation>
    </message>
    <message>
        <source>Version of the program’s text left aside</source>
        <translation>Version du texte fourni laissée de côté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Program’s text used instead</source>
        <translation>Texte fourni utilisé à la place</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Document émis</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Série de numéros</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>Année du numéro</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Kept on: key</source>
        <translation>Rattaché à&#xa0;: clé</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Text of the office</source>
        <translation>Texte de l’office</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Frozen figures</source>
        <translation>Chiffres arrêtés</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Annulled by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Reason of the annulment</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Past establishments</source>
        <translation>Établissements précédents</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Signed hours asked for</source>
        <translation>Heures visées demandées</translation>
    </message>
    <message>
        <source>Days before the session</source>
        <translation>Jours avant la séance</translation>
    </message>
    <message>
        <source>Decided in a session only</source>
        <translation>Décidé en séance seulement</translation>
    </message>
    <message>
        <source>Criteria weighted</source>
        <translation>Critères pondérés</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Remedies and time limits</source>
        <translation>Voies et délais de recours</translation>
    </message>
    <message>
        <source>Gives a certificate</source>
        <translation>Donne une attestation</translation>
    </message>
    <message>
        <source>Line of the diploma supplement</source>
        <translation>Ligne du supplément au diplôme</translation>
    </message>
    <message>
        <source>ECTS credits (hundredths)</source>
        <translation>Crédits ECTS (centièmes)</translation>
    </message>
    <message>
        <source>Bonus (hundredths of a point)</source>
        <translation>Bonification (centièmes de point)</translation>
    </message>
    <message>
        <source>Days of deposit</source>
        <translation>Dates de dépôt</translation>
    </message>
    <message>
        <source>First day of deposit</source>
        <translation>Premier jour de dépôt</translation>
    </message>
    <message>
        <source>Last day of deposit</source>
        <translation>Dernier jour de dépôt</translation>
    </message>
    <message>
        <source>Piece asked for</source>
        <translation>Pièce demandée</translation>
    </message>
    <message>
        <source>Kind of piece</source>
        <translation>Nature de la pièce</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Grid of acquis</source>
        <translation>Grille des acquis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Name of level 0</source>
        <translation>Nom du niveau 0</translation>
    </message>
    <message>
        <source>Name of level 1</source>
        <translation>Nom du niveau 1</translation>
    </message>
    <message>
        <source>Name of level 2</source>
        <translation>Nom du niveau 2</translation>
    </message>
    <message>
        <source>Name of level 3</source>
        <translation>Nom du niveau 3</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Session of the commission</source>
        <translation>Séance de la commission</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Jour de la séance</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Heure de la séance</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Recusals recorded</source>
        <translation>Déports notés</translation>
    </message>
    <message>
        <source>Anonymous reading</source>
        <translation>Lecture anonyme</translation>
    </message>
    <message>
        <source>Minutes signed on</source>
        <translation>Procès-verbal signé le</translation>
    </message>
    <message>
        <source>Minutes signed by</source>
        <translation>Procès-verbal signé par</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Membre de la commission</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Chairs the session</source>
        <translation>Préside la séance</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Dossier de label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Motif de l’état</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Why it is taken late</source>
        <translation>Pourquoi il est pris hors délai</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>Words of the opinion</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Opinion given by</source>
        <translation>Avis donné par</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Avis donné le</translation>
    </message>
    <message>
        <source>Sworn statement of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Why it may be claimed again</source>
        <translation>Pourquoi l’affectation peut servir de nouveau</translation>
    </message>
    <message>
        <source>Claimed again: allowed by</source>
        <translation>Nouvel emploi admis par</translation>
    </message>
    <message>
        <source>Claimed again: allowed on</source>
        <translation>Nouvel emploi admis le</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Rang à l’ordre du jour</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifié le</translation>
    </message>
    <message>
        <source>Appeal of</source>
        <translation>Recours du</translation>
    </message>
    <message>
        <source>Words of the appeal</source>
        <translation>Texte du recours</translation>
    </message>
    <message>
        <source>Answer to the appeal</source>
        <translation>Suite donnée au recours</translation>
    </message>
    <message>
        <source>Affectation claimed for a label</source>
        <translation>Affectation présentée pour un label</translation>
    </message>
    <message>
        <source>Piece of a label file</source>
        <translation>Pièce d’un dossier de label</translation>
    </message>
    <message>
        <source>Assessment of an acquis</source>
        <translation>Évaluation d’un acquis</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Déport</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Opinion of the commission</source>
        <translation>Avis de la commission</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Voix pour</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Voix contre</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Decision on a label</source>
        <translation>Décision sur un label</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Jointe à</translation>
    </message>
    <message>
        <source>Attached to: key</source>
        <translation>Jointe à&#xa0;: clé</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Copy handed over</source>
        <translation>Copie passée à l’autre service</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Faite pour</translation>
    </message>
    <message>
        <source>State of the records when it left</source>
        <translation>État des fiches au départ</translation>
    </message>
    <message>
        <source>Last return on</source>
        <translation>Dernier retour le</translation>
    </message>
    <message>
        <source>E-mail sent on</source>
        <translation>Courriel envoyé le</translation>
    </message>
</context>
<context>
    <name>pc::FieldsList</name>
    <message>
        <source>Search a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Enter or a double click puts the field where the text is being written.</source>
        <translation>Entrée ou un double clic place le champ là où le texte s’écrit.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Parts made by the program</source>
        <translation>Parties composées par le programme</translation>
    </message>
</context>
<context>
    <name>pc::FileHeader</name>
    <message>
        <source>The file “%1” does not exist. Check its name and its folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Ask for the right to read it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is not a register of Petites communes. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un registre de Petites communes. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is damaged: part of it is missing. Restore a copy from the File menu; this file is kept as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: il en manque une partie. Restaurez une copie par le menu Fichier&#x202f;; ce fichier est gardé tel quel.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Petites communes (format %2, this program reads format %3). Install the newer version; the file was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Petites communes (format %2&#x202f;; ce programme lit le format %3). Installez la version plus récente&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>pc::FileLock</name>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>pc::FileType</name>
    <message>
        <source>File</source>
        <comment>name of a file that has none</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>ODT text</source>
        <translation>Texte ODT</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, images and ODT texts (%1)</source>
        <translation>PDF, images et textes ODT (%1)</translation>
    </message>
</context>
<context>
    <name>pc::FilesStep</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Lists of town halls, of exchanges… whatever the office already has as CSV files. Each is shown before anything is taken over.</source>
        <translation>Listes de mairies, d’échanges… tout ce que la structure a déjà en fichiers CSV. Chacun vous est montré avant que rien ne soit repris.</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Déposez ici vos fichiers</translation>
    </message>
    <message>
        <source>Browse for CSV files</source>
        <translation>Parcourir les fichiers CSV</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Or later: rows copied from Excel or LibreOffice can be pasted, and files dropped on the window, at any time.</source>
        <translation>Ou plus tard&#xa0;: à tout moment, vous pouvez coller des lignes copiées d’Excel ou de LibreOffice, ou déposer des fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet: save it as CSV, or copy its rows and paste them later.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur&#xa0;: enregistrez-le au format CSV, ou copiez ses lignes pour les coller plus tard.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>CSV files (%1)</source>
        <translation>Fichiers CSV (%1)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a file</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
</context>
<context>
    <name>pc::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>pc::FirstRunWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>Passer cette é&amp;tape</translation>
    </message>
    <message>
        <source>Petites communes: first start</source>
        <translation>Petites communes&#xa0;: premier lancement</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Sui&amp;vant &gt;</translation>
    </message>
    <message>
        <source>&amp;Create the register</source>
        <translation>Cré&amp;er le registre</translation>
    </message>
    <message>
        <source>&amp;Open the register</source>
        <translation>&amp;Ouvrir le registre</translation>
    </message>
    <message>
        <source>&amp;Open the demonstration</source>
        <translation>&amp;Ouvrir la démonstration</translation>
    </message>
</context>
<context>
    <name>pc::FollowUpLog</name>
    <message>
        <source>Follow-up, latest first</source>
        <translation>Suivi, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Add to the follow-up</source>
        <translation>Ajouter au suivi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>What happened. No health data, no name of a person helped.</source>
        <translation>Ce qui s’est passé. Ni donnée de santé, ni nom d’une personne aidée.</translation>
    </message>
    <message>
        <source>Person spoken to</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Declared to the insurer on</source>
        <translation>Déclaré à l’assureur le</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>À faire le</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save it (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nothing has been recorded about %1 yet: calls, visits, meetings, incidents.</source>
        <translation>Rien n’est encore noté sur %1&#xa0;: appels, visites, réunions, incidents.</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <translation>Suivi du %1</translation>
    </message>
    <message>
        <source>New line of follow-up</source>
        <translation>Nouvelle ligne de suivi</translation>
    </message>
    <message>
        <source>Follow-up of %1 recorded</source>
        <translation>Suivi de %1 enregistré</translation>
    </message>
    <message>
        <source>Follow-up of %1 changed</source>
        <translation>Suivi de %1 modifié</translation>
    </message>
    <message>
        <source>Follow-up of %1 of %2 deleted</source>
        <translation>Suivi de %1 du %2 supprimé</translation>
    </message>
    <message>
        <source>Next step with %1 done</source>
        <translation>Prochaine étape avec %1 faite</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The campaign is closed: nothing can be changed.</source>
        <translation>La campagne est clôturée&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Record a call, a visit, a meeting or an incident</source>
        <translation>Noter un appel, une visite, une réunion ou un incident</translation>
    </message>
    <message>
        <source>Choose a line in the table first.</source>
        <translation>Choisissez d’abord une ligne dans le tableau.</translation>
    </message>
    <message>
        <source>Change this line (Enter)</source>
        <translation>Modifier cette ligne (Entrée)</translation>
    </message>
    <message>
        <source>Delete this line; it can be undone</source>
        <translation>Supprimer cette ligne&#x202f;; cela peut s’annuler</translation>
    </message>
    <message>
        <source>This line has no next step to be done.</source>
        <translation>Cette ligne n’a pas de prochaine étape à faire.</translation>
    </message>
    <message>
        <source>The next step is done, as of today</source>
        <translation>La prochaine étape est faite, à ce jour</translation>
    </message>
</context>
<context>
    <name>pc::FollowUpsModel</name>
    <message>
        <source>Incident declared</source>
        <translation>Incident déclaré</translation>
    </message>
    <message>
        <source>Incident not declared</source>
        <translation>Incident non déclaré</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>a next step without words</comment>
        <translation>Donner suite</translation>
    </message>
    <message>
        <source>%1 — done on %2</source>
        <comment>next step</comment>
        <translation>%1 — faite le %2</translation>
    </message>
    <message>
        <source>%1 — %2, overdue</source>
        <comment>next step</comment>
        <translation>%1 — %2, en retard</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>next step</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Declared to the insurer on %1</source>
        <translation>Déclaré à l’assureur le %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>pc::FollowUpsRepository</name>
    <message>
        <source>Enter the day, for example 03/11/2026.</source>
        <translation>Indiquez la date, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Give the next step a date, so that it is not forgotten.</source>
        <translation>Donnez une date à la prochaine étape, pour qu’elle ne soit pas oubliée.</translation>
    </message>
    <message>
        <source>This line no longer exists.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pc::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>pc::FranceCommunes</name>
    <message>
        <source>The reference data are incomplete.</source>
        <translation>Les données de référence sont incomplètes.</translation>
    </message>
</context>
<context>
    <name>pc::FrozenFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Communes of the perimeter</source>
        <translation>Communes du périmètre</translation>
    </message>
    <message>
        <source>Communes « ayant droit »</source>
        <translation>Communes ayants droit</translation>
    </message>
</context>
<context>
    <name>pc::FrozenReports</name>
    <message>
        <source>The figures of this report cannot be frozen.</source>
        <translation>Les chiffres de ce rapport ne peuvent pas être arrêtés.</translation>
    </message>
    <message>
        <source>Report frozen: %1 (%2)</source>
        <translation>Rapport arrêté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This report was kept without its figures: only its PDF can be written.</source>
        <translation>Ce rapport a été conservé sans ses chiffres&#xa0;: seul son PDF peut être écrit.</translation>
    </message>
</context>
<context>
    <name>pc::GateView</name>
    <message>
        <source>Go on all the same…</source>
        <translation>Passer outre…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Conditions of the start</source>
        <translation>Conditions de démarrage</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Avant le démarrage</translation>
    </message>
    <message>
        <source>Each condition…</source>
        <translation>Chaque condition…</translation>
    </message>
    <message>
        <source>Fold the conditions</source>
        <translation>Replier les conditions</translation>
    </message>
    <message>
        <source>Start decided all the same by %1 on %2: %3</source>
        <translation>Démarrage décidé malgré tout par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The decision is recorded with its author and its day.</source>
        <translation>La décision est enregistrée avec son auteur et sa date.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The campaign is closed: nothing can be changed.</source>
        <translation>La campagne est clôturée&#xa0;: rien ne peut y être modifié.</translation>
    </message>
</context>
<context>
    <name>pc::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written beside each change in the history.</source>
        <translation>Inscrit à côté de chaque modification dans l’historique.</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>Point of view: %1</source>
        <translation>Point de vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>It changes the order and the words of the screens, and leaves out what concerns the other office alone. It is not a security feature: whoever has the file can read all of it.</source>
        <translation>Il change l’ordre et les mots des écrans, et laisse de côté ce qui ne concerne que l’autre service. Ce n’est pas une protection&#xa0;: quiconque a le fichier peut tout y lire.</translation>
    </message>
</context>
<context>
    <name>pc::GridEditor</name>
    <message>
        <source>Questions of the grid</source>
        <translation>Questions de la grille</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <source>“Yes” is the answer that conforms</source>
        <translation>«&#xa0;Oui&#xa0;» est la réponse conforme</translation>
    </message>
    <message>
        <source>Wording of the convention</source>
        <translation>Texte de la convention</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Must be answered before conforming</source>
        <translation>À remplir avant de déclarer conforme</translation>
    </message>
    <message>
        <source>Why the grid changes</source>
        <translation>Pourquoi la grille change</translation>
    </message>
    <message>
        <source>Version %1, in force since %2. Keeping a change makes a new version; proposals already examined keep theirs.</source>
        <translation>Version %1, en vigueur depuis le %2. Garder une modification crée une nouvelle version&#x202f;; les propositions déjà examinées conservent la leur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing was changed in the grid.</source>
        <translation>Rien n’a été modifié dans la grille.</translation>
    </message>
    <message>
        <source>New version of the grid of the examination</source>
        <translation>Nouvelle version de la grille d’examen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>pc::GridForm</name>
    <message>
        <source>Grid of the examination, version %1</source>
        <translation>Grille d’examen, version %1</translation>
    </message>
    <message>
        <source>%1 (if it applies)</source>
        <comment>question of the grid</comment>
        <translation>%1 (s’il y a lieu)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>wording of the convention</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>question and answer</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pc::Handover</name>
    <message>
        <source>The folder “%1” does not exist. Create it, or choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is the register itself. Choose another name for the copy.</source>
        <translation>«&#xa0;%1&#xa0;» est le registre lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there, or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The copy does not pass the checks and was thrown away: %1 Run a check of the register.</source>
        <translation>La copie ne passe pas les contrôles et a été abandonnée&#xa0;: %1 Contrôlez le registre.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be handed over.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: la main ne peut pas être passée.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the register. Free some space, then try again.</source>
        <translation>Il n’y a pas la place pour une copie du registre. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Hand over to the university</source>
        <translation>Passer la main à l’université</translation>
    </message>
    <message>
        <source>Hand over to the UDCCAS</source>
        <translation>Passer la main à l’UDCCAS</translation>
    </message>
    <message>
        <source>%1 Petites communes for the university.pcom</source>
        <comment>file name</comment>
        <translation>%1 Petites communes pour l’université.pcom</translation>
    </message>
    <message>
        <source>%1 Petites communes for the UDCCAS.pcom</source>
        <comment>file name</comment>
        <translation>%1 Petites communes pour l’UDCCAS.pcom</translation>
    </message>
    <message>
        <source>Petites communes: the register for the university</source>
        <translation>Petites communes&#xa0;: le registre pour l’université</translation>
    </message>
    <message>
        <source>Petites communes: the register for the UDCCAS</source>
        <translation>Petites communes&#xa0;: le registre pour l’UDCCAS</translation>
    </message>
    <message>
        <source>The register “%1” is ready for you; it reaches you by the safe way we agreed on, not by this message.

If it is your first one, open it: it becomes your register. If you have one already, keep it and choose File, Exchange, Receive: you see what is new, and take what you choose.

It holds personal data: delete the file you received once it is in its place.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» est prêt pour vous&#x202f;; il vous parvient par la voie sûre dont nous sommes convenus, et non par ce message.

Si c’est le premier, ouvrez-le&#xa0;: il devient votre registre. Si vous en avez déjà un, gardez-le et choisissez Fichier, Échanger, Recevoir&#xa0;: vous voyez ce qui est nouveau et prenez ce que vous choisissez.

Il contient des données personnelles&#xa0;: supprimez le fichier reçu une fois qu’il est en place.</translation>
    </message>
</context>
<context>
    <name>pc::HandoverCommands</name>
    <message>
        <source>%1 — %2</source>
        <comment>what happened to a record, and which</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 — %3: before “%4”, here “%5”, there “%6”</source>
        <translation>%1 — %2 — %3&#xa0;: avant «&#xa0;%4&#xa0;», chez nous «&#xa0;%5&#xa0;», chez eux «&#xa0;%6&#xa0;»</translation>
    </message>
    <message>
        <source>Say for whom the copy is: --for university or --for udccas.</source>
        <translation>Dites pour qui est la copie&#xa0;: --for university ou --for udccas.</translation>
    </message>
    <message>
        <source>%1: the copy is written and verified. It does not hold:</source>
        <translation>%1&#xa0;: la copie est écrite et vérifiée. Elle ne contient pas&#xa0;:</translation>
    </message>
    <message>
        <source>--take-theirs goes with --apply.</source>
        <translation>--take-theirs va avec --apply.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: give --apply to take %n record(s).</source>
        <translation>
            <numerusform>Rien n’a été écrit&#xa0;: ajoutez --apply pour prendre %n fiche.</numerusform>
            <numerusform>Rien n’a été écrit&#xa0;: ajoutez --apply pour prendre %n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken.</source>
        <translation>
            <numerusform>%n fiche prise.</numerusform>
            <numerusform>%n fiches prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left as they are here.</source>
        <translation>
            <numerusform>%n fiche laissée comme ici.</numerusform>
            <numerusform>%n fiches laissées comme ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HandoverDialog</name>
    <message>
        <source>Prepare an &amp;e-mail that announces it</source>
        <translation>Préparer un cour&amp;riel qui l’annonce</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <source>The copy is for</source>
        <translation>La copie est pour</translation>
    </message>
    <message>
        <source>The copy is &amp;for:</source>
        <translation>La copie est &amp;pour&#xa0;:</translation>
    </message>
    <message>
        <source>A copy of the register is written for the other office. It decides in its copy; what it decided comes back through “Receive…”, where you choose what you take.</source>
        <translation>Une copie du registre est écrite pour l’autre service. Il décide dans sa copie&#x202f;; ce qu’il a décidé revient par «&#xa0;Recevoir…&#xa0;», où vous choisissez ce que vous prenez.</translation>
    </message>
    <message>
        <source>The file is not sealed: whoever has it can read it. Pass it on by a safe way.</source>
        <translation>Le fichier n’est pas scellé&#xa0;: quiconque l’a peut le lire. Transmettez-le par une voie sûre.</translation>
    </message>
    <message>
        <source>The copy holds</source>
        <translation>La copie contient</translation>
    </message>
    <message>
        <source>The copy does not hold</source>
        <translation>La copie ne contient pas</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>Ce que la copie contient</translation>
    </message>
    <message>
        <source>What the copy does not hold</source>
        <translation>Ce que la copie ne contient pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Écrire la copie…</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be handed over.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: la main ne peut pas être passée.</translation>
    </message>
    <message>
        <source>Write the copy for the other office</source>
        <translation>Écrire la copie pour l’autre service</translation>
    </message>
    <message>
        <source>Registers (*.pcom)</source>
        <translation>Registres (*.pcom)</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Écrire la copie</translation>
    </message>
</context>
<context>
    <name>pc::HandoverRules</name>
    <message>
        <source>The copy could not be made: nothing was written.</source>
        <translation>La copie n’a pas pu être faite&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>the private notes on town halls</source>
        <translation>les notes privées sur les mairies</translation>
    </message>
    <message>
        <source>the state of the CCAS</source>
        <translation>l’état du CCAS</translation>
    </message>
    <message>
        <source>what is known of each village: needs, associations, premises, transport</source>
        <translation>ce que l’on sait de chaque village&#xa0;: besoins, associations, locaux, transports</translation>
    </message>
    <message>
        <source>the texts of the exchanges with town halls: persons, subjects, next steps, notes</source>
        <translation>les textes des échanges avec les mairies&#xa0;: personnes, objets, suites, notes</translation>
    </message>
    <message>
        <source>the notes on mailings and on proposals</source>
        <translation>les notes sur les envois et sur les propositions</translation>
    </message>
    <message>
        <source>the reasons of derogations granted to communes</source>
        <translation>les motifs des dérogations accordées à des communes</translation>
    </message>
    <message>
        <source>the facts of incidents</source>
        <translation>les faits des incidents</translation>
    </message>
    <message>
        <source>the files attached to proposals</source>
        <translation>les pièces jointes aux propositions</translation>
    </message>
    <message>
        <source>the documents sent to town halls</source>
        <translation>les documents adressés aux mairies</translation>
    </message>
    <message>
        <source>the deliberations and the votes of the commission</source>
        <translation>les délibérations et les votes de la commission</translation>
    </message>
    <message>
        <source>what the jury says of the acquis</source>
        <translation>ce que le jury dit des acquis</translation>
    </message>
    <message>
        <source>the notes on sessions and on files of labels</source>
        <translation>les notes sur les séances et sur les dossiers de label</translation>
    </message>
    <message>
        <source>the reasons of recusals</source>
        <translation>les motifs des déports</translation>
    </message>
    <message>
        <source>the agendas and the minutes of the commission</source>
        <translation>les ordres du jour et les procès-verbaux de la commission</translation>
    </message>
    <message>
        <source>the frozen reports</source>
        <translation>les états arrêtés</translation>
    </message>
    <message>
        <source>the campaigns, their rules and their deadlines</source>
        <translation>les campagnes, leurs règles et leurs échéances</translation>
    </message>
    <message>
        <source>the diffusion of the offer to students</source>
        <translation>la diffusion de l’offre aux étudiants</translation>
    </message>
    <message>
        <source>the partnership and the questions between the two offices</source>
        <translation>le partenariat et les questions entre les deux services</translation>
    </message>
    <message>
        <source>the communes, their town halls and their derogations</source>
        <translation>les communes, leurs mairies et leurs dérogations</translation>
    </message>
    <message>
        <source>the proposals of actions, their examination and both offices’ decisions</source>
        <translation>les propositions d’action, leur examen et les décisions des deux services</translation>
    </message>
    <message>
        <source>the students and their candidatures</source>
        <translation>les étudiants et leurs candidatures</translation>
    </message>
    <message>
        <source>the affectations, the conventions, the follow-up and the hours</source>
        <translation>les affectations, les conventions, le suivi et les heures</translation>
    </message>
    <message>
        <source>the kinds of label and the grid of acquis</source>
        <translation>les types de label et la grille des acquis</translation>
    </message>
    <message>
        <source>the files of labels, their pieces, their sessions and their decisions</source>
        <translation>les dossiers de label, leurs pièces, leurs séances et leurs décisions</translation>
    </message>
    <message>
        <source>the files attached to students, affectations and files of labels</source>
        <translation>les pièces jointes aux étudiants, aux affectations et aux dossiers de label</translation>
    </message>
    <message>
        <source>the documents made for students, affectations and labels</source>
        <translation>les documents établis pour les étudiants, les affectations et les labels</translation>
    </message>
    <message>
        <source>the settings and the texts of documents</source>
        <translation>les réglages et les textes des documents</translation>
    </message>
    <message>
        <source>the history of changes: it begins anew in the copy</source>
        <translation>l’historique des changements&#xa0;: il recommence dans la copie</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>Kept by the UDCCAS</source>
        <translation>Conservé par l’UDCCAS</translation>
    </message>
    <message>
        <source>Kept by the university</source>
        <translation>Conservé par l’université</translation>
    </message>
</context>
<context>
    <name>pc::HistoryPage</name>
    <message>
        <source>Nothing has been changed in this register yet.</source>
        <translation>Rien n’a encore été modifié dans ce registre.</translation>
    </message>
    <message>
        <source>Changes of the register, latest first</source>
        <translation>Modifications du registre, de la plus récente à la plus ancienne</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln change(s)</source>
        <translation>
            <numerusform>La dernière modification (%Ln)</numerusform>
            <numerusform>Les %Ln dernières modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>pc::HourEdits</name>
    <message>
        <source>Hours of %1, %2: %3 entered, above the quota (%4 of %5)</source>
        <translation>Heures de %1, %2&#xa0;: %3 saisies, au-dessus du quota (%4 sur %5)</translation>
    </message>
    <message>
        <source>Hours of %1, %2: %3 entered</source>
        <translation>Heures de %1, %2&#xa0;: %3 saisies</translation>
    </message>
    <message>
        <source>Hours of %1, %2: now %3; the visa of %4 is dropped, to be signed again; above the quota (%5 of %6)</source>
        <translation>Heures de %1, %2&#xa0;: désormais %3&#x202f;; le visa de %4 tombe, à viser de nouveau&#x202f;; au-dessus du quota (%5 sur %6)</translation>
    </message>
    <message>
        <source>Hours of %1, %2: now %3; the visa of %4 is dropped, to be signed again</source>
        <translation>Heures de %1, %2&#xa0;: désormais %3&#x202f;; le visa de %4 tombe, à viser de nouveau</translation>
    </message>
    <message>
        <source>Hours of %1, %2: now %3, above the quota (%4 of %5)</source>
        <translation>Heures de %1, %2&#xa0;: désormais %3, au-dessus du quota (%4 sur %5)</translation>
    </message>
    <message>
        <source>Hours of %1, %2: line changed</source>
        <translation>Heures de %1, %2&#xa0;: ligne modifiée</translation>
    </message>
    <message>
        <source>Hours of %1, %2: now %3</source>
        <translation>Heures de %1, %2&#xa0;: désormais %3</translation>
    </message>
    <message>
        <source>This line of hours is no longer there.</source>
        <translation>Cette ligne d’heures n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours removed</source>
        <translation>
            <numerusform>%n ligne d’heures supprimée</numerusform>
            <numerusform>%n lignes d’heures supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of %1, %2: %3 removed, with the visa of %4</source>
        <translation>Heures de %1, %2&#xa0;: %3 supprimées, avec le visa de %4</translation>
    </message>
    <message>
        <source>Hours of %1, %2: %3 removed</source>
        <translation>Heures de %1, %2&#xa0;: %3 supprimées</translation>
    </message>
    <message>
        <source>Several lines of hours stand on %1 for %2: change them in the list.</source>
        <translation>Plusieurs lignes d’heures existent le %1 pour %2&#xa0;: modifiez-les dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours handed in for the visa</source>
        <translation>
            <numerusform>%n ligne d’heures transmise pour visa</numerusform>
            <numerusform>%n lignes d’heures transmises pour visa</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of hours waits for a visa here.</source>
        <translation>Aucune ligne d’heures n’attend de visa ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours signed by %1 (%2)</source>
        <translation>
            <numerusform>%n ligne d’heures visée par %1 (%2)</numerusform>
            <numerusform>%n lignes d’heures visées par %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours contested: %1</source>
        <translation>
            <numerusform>%n ligne d’heures contestée&#xa0;: %1</numerusform>
            <numerusform>%n lignes d’heures contestées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours closed</source>
        <translation>
            <numerusform>%n ligne d’heures clôturée</numerusform>
            <numerusform>%n lignes d’heures clôturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours reopened</source>
        <translation>
            <numerusform>%n ligne d’heures rouverte</numerusform>
            <numerusform>%n lignes d’heures rouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours removed; visas dropped: %1</source>
        <translation>
            <numerusform>%n ligne d’heures supprimée&#x202f;; visas retirés&#xa0;: %1</numerusform>
            <numerusform>%n lignes d’heures supprimées&#x202f;; visas retirés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; visas dropped: %1; above the quota: %2</source>
        <translation>
            <numerusform>%n ligne d’heures modifiée&#x202f;; visas retirés&#xa0;: %1&#x202f;; au-dessus du quota&#xa0;: %2</numerusform>
            <numerusform>%n lignes d’heures modifiées&#x202f;; visas retirés&#xa0;: %1&#x202f;; au-dessus du quota&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; visas dropped: %1</source>
        <translation>
            <numerusform>%n ligne d’heures modifiée&#x202f;; visas retirés&#xa0;: %1</numerusform>
            <numerusform>%n lignes d’heures modifiées&#x202f;; visas retirés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed; above the quota: %1</source>
        <translation>
            <numerusform>%n ligne d’heures modifiée&#x202f;; au-dessus du quota&#xa0;: %1</numerusform>
            <numerusform>%n lignes d’heures modifiées&#x202f;; au-dessus du quota&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours changed</source>
        <translation>
            <numerusform>%n ligne d’heures modifiée</numerusform>
            <numerusform>%n lignes d’heures modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HourFiguresReader</name>
    <message>
        <source>Planned</source>
        <comment>hours</comment>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>hours</comment>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>hours</comment>
        <translation>Visées</translation>
    </message>
    <message>
        <source>Remaining</source>
        <comment>hours</comment>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Planned: hours of the affectations that are not cancelled, after the latest signed amendment of each convention.</source>
        <translation>Prévues&#xa0;: heures des affectations non annulées, d’après le dernier avenant signé de chaque convention.</translation>
    </message>
    <message>
        <source>Entered: every line of hours of the affectation, signed or not.</source>
        <translation>Saisies&#xa0;: toutes les lignes d’heures de l’affectation, visées ou non.</translation>
    </message>
    <message>
        <source>Entered: every line of hours on a day of the campaign, signed or not.</source>
        <translation>Saisies&#xa0;: toutes les lignes d’heures dont le jour est dans la campagne, visées ou non.</translation>
    </message>
    <message>
        <source>Signed: the entered hours that a person of the commune, named in the register, has signed.</source>
        <translation>Visées&#xa0;: les heures saisies qu’une personne de la commune, nommée dans le registre, a visées.</translation>
    </message>
    <message>
        <source>Remaining: the quota of the campaign, less the waiver of the student, less the signed hours; never below zero.</source>
        <translation>Restantes&#xa0;: le quota de la campagne, moins la dispense de l’étudiant, moins les heures visées&#x202f;; jamais moins de zéro.</translation>
    </message>
    <message>
        <source>Remaining: planned hours less entered hours; below zero when more was done than planned.</source>
        <translation>Restantes&#xa0;: heures prévues moins heures saisies&#x202f;; moins de zéro quand il en a été fait plus que prévu.</translation>
    </message>
</context>
<context>
    <name>pc::HourSheet</name>
    <message>
        <source>Hours of the month, by student and day</source>
        <translation>Heures du mois, par étudiant et par jour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show the lines of this cell</source>
        <translation>Voir les lignes de cette case</translation>
    </message>
    <message>
        <source>Blank cells of what was copied leave what is there; 0 clears.</source>
        <translation>Les cases vides de ce qui a été copié laissent ce qui s’y trouve&#x202f;; 0 efface.</translation>
    </message>
</context>
<context>
    <name>pc::HourTotals</name>
    <message>
        <source>A sum of hours is not up to date.</source>
        <translation>Une somme d’heures n’est pas à jour.</translation>
    </message>
</context>
<context>
    <name>pc::HourWarnings</name>
    <message>
        <source>Another line of this student covers the same time of the day.</source>
        <translation>Une autre ligne de cet étudiant couvre le même moment de la journée.</translation>
    </message>
    <message>
        <source>The lines of this student add up to more than 24 hours on this day.</source>
        <translation>Les lignes de cet étudiant dépassent 24 heures ce jour-là.</translation>
    </message>
    <message>
        <source>The lines of this student add up to more than 12 hours on this day.</source>
        <translation>Les lignes de cet étudiant dépassent 12 heures ce jour-là.</translation>
    </message>
    <message>
        <source>This day is outside the dates of the affectation.</source>
        <translation>Ce jour est hors des dates de l’affectation.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>pc::HourWords</name>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À viser</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Maire</translation>
    </message>
    <message>
        <source>Deputy mayor</source>
        <translation>Adjoint au maire</translation>
    </message>
    <message>
        <source>Secretary of the town hall</source>
        <translation>Secrétaire de mairie</translation>
    </message>
    <message>
        <source>The campaign of this day is closed: reopen it first, on the page of campaigns.</source>
        <translation>La campagne de ce jour est clôturée&#xa0;: rouvrez-la d’abord, à la page des campagnes.</translation>
    </message>
    <message>
        <source>Say who signs for the commune: the mayor, a deputy or the secretary.</source>
        <translation>Dites qui vise pour la commune&#xa0;: le maire, un adjoint ou le secrétaire.</translation>
    </message>
    <message>
        <source>Say why the hours are contested.</source>
        <translation>Dites pourquoi les heures sont contestées.</translation>
    </message>
    <message>
        <source>Hand in for the visa</source>
        <translation>Transmettre pour visa</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Correct after the visa</source>
        <translation>Corriger après le visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>pc::HoursImport</name>
    <message>
        <source>“%1” is not a time of day. Write it like 14 h 30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée. Écrivez-la comme 14&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>The register has %1 for this month already.</source>
        <translation>Le registre contient déjà %1 pour ce mois.</translation>
    </message>
    <message>
        <source>The register has %1 on this day already.</source>
        <translation>Le registre contient déjà %1 pour ce jour.</translation>
    </message>
    <message>
        <source>Say on which day or in which month.</source>
        <translation>Indiquez le jour ou le mois.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>A total of the month, without days: %1.</source>
        <translation>Un total du mois, sans les jours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>La durée manque.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like 2,5 or 2 h 30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez-la comme 2,5 ou 2&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>The year %1 is closed: it takes no more hours.</source>
        <translation>L’année %1 est clôturée&#xa0;: elle ne reçoit plus d’heures.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n line(s) of hours; above the quota: %1</source>
        <translation>
            <numerusform>Import de %n ligne d’heures&#x202f;; au-dessus du quota&#xa0;: %1</numerusform>
            <numerusform>Import de %n lignes d’heures&#x202f;; au-dessus du quota&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 covers the same time of the day.</source>
        <translation>La ligne %1 couvre le même moment de la journée.</translation>
    </message>
    <message>
        <source>With this line %1 has %2 in %3, above the quota of %4.</source>
        <translation>Avec cette ligne, %1 a %2 en %3, au-dessus du quota de %4.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write: oui or non.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu. Écrivez&#xa0;: oui ou non.</translation>
    </message>
    <message>
        <source>There is no university year “%1” in this register.</source>
        <translation>Il n’y a pas d’année universitaire «&#xa0;%1&#xa0;» dans ce registre.</translation>
    </message>
    <message>
        <source>The day is of the year %1, not of %2.</source>
        <translation>Le jour est de l’année %1, et non de %2.</translation>
    </message>
    <message>
        <source>The day is not of the year %1.</source>
        <translation>Le jour n’est pas de l’année %1.</translation>
    </message>
</context>
<context>
    <name>pc::HoursList</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Visé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Visé le</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no arrondissement</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>pc::HoursListPage</name>
    <message>
        <source>Table of hours</source>
        <translation>Tableau des heures</translation>
    </message>
    <message>
        <source>Hand in for the visa</source>
        <translation>Transmettre pour visa</translation>
    </message>
    <message>
        <source>Sign the selected lines…</source>
        <translation>Viser les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Contester…</translation>
    </message>
    <message>
        <source>Close the selected lines</source>
        <translation>Clore les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Explain what looks wrong…</source>
        <translation>Expliquer ce qui paraît anormal…</translation>
    </message>
    <message>
        <source>Remove the selected lines</source>
        <translation>Supprimer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>List of hours</source>
        <translation>Liste des heures</translation>
    </message>
    <message>
        <source>Find a student, a commune, a task…</source>
        <translation>Chercher un étudiant, une commune, une tâche…</translation>
    </message>
    <message>
        <source>No hours have been entered yet.</source>
        <translation>Aucune heure n’a encore été saisie.</translation>
    </message>
    <message>
        <source>Enter hours</source>
        <translation>Saisir des heures</translation>
    </message>
    <message>
        <source>No line of hours passes these filters.</source>
        <translation>Aucune ligne d’heures ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No line of hours for “%1”.</source>
        <translation>Aucune ligne d’heures pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of hours selected</source>
        <translation>
            <numerusform>%n ligne d’heures sélectionnée</numerusform>
            <numerusform>%n lignes d’heures sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose lines of hours first.</source>
        <translation>Sélectionnez d’abord des lignes d’heures.</translation>
    </message>
    <message>
        <source>A line that is “%1” cannot become “%2”.</source>
        <translation>Une ligne à l’état «&#xa0;%1&#xa0;» ne peut pas passer à l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one line of hours first.</source>
        <translation>Sélectionnez d’abord une seule ligne d’heures.</translation>
    </message>
    <message>
        <source>Contest hours</source>
        <translation>Contester des heures</translation>
    </message>
    <message>
        <source>Why does the commune or the student contest these hours?</source>
        <translation>Pourquoi la commune ou l’étudiant conteste-t-il ces heures&#x202f;?</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Explain a line of hours</source>
        <translation>Expliquer une ligne d’heures</translation>
    </message>
    <message>
        <source>Why is this line right although it looks wrong?</source>
        <translation>Pourquoi cette ligne est-elle juste bien qu’elle paraisse anormale&#x202f;?</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>Reopen the selected lines</source>
        <translation>Rouvrir les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Change the task or the duration…</source>
        <translation>Modifier la tâche ou la durée…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>student, day, duration</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Only lines that are closed can be reopened.</source>
        <translation>Seules des lignes closes peuvent être rouvertes.</translation>
    </message>
    <message>
        <source>These lines are closed: they have their visa already.</source>
        <translation>Ces lignes sont closes&#xa0;: elles ont déjà leur visa.</translation>
    </message>
    <message>
        <source>Closed lines are reopened before they are corrected.</source>
        <translation>Des lignes closes se rouvrent avant d’être corrigées.</translation>
    </message>
    <message>
        <source>Change lines of hours</source>
        <translation>Modifier des lignes d’heures</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be changed. What is left empty stays as it is.</source>
        <translation>
            <numerusform>%n ligne sera modifiée. Ce qui reste vide ne change pas.</numerusform>
            <numerusform>%n lignes seront modifiées. Ce qui reste vide ne change pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter a task or a duration first.</source>
        <translation>Saisissez d’abord une tâche ou une durée.</translation>
    </message>
</context>
<context>
    <name>pc::HoursModel</name>
    <message>
        <source>Contested: %1</source>
        <translation>Contesté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Expliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>signatory and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write 2,5 or 2 h 30, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez par exemple 2,5 ou 2&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day: write 14:30, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée&#xa0;: écrivez par exemple 14:30.</translation>
    </message>
</context>
<context>
    <name>pc::HoursPage</name>
    <message>
        <source>Month</source>
        <comment>part of the page of hours</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <comment>part of the page of hours</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>part of the page of hours</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Viser…</translation>
    </message>
    <message>
        <source>Paste or import…</source>
        <translation>Coller ou importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Find a student, a commune, a task…</source>
        <translation>Chercher un étudiant, une commune, une tâche…</translation>
    </message>
    <message>
        <source>Hours are being entered in the quick line and are not added yet.</source>
        <translation>Des heures sont en cours de saisie dans la ligne rapide et ne sont pas encore ajoutées.</translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) at work in this month</source>
        <translation>
            <numerusform>%n affectation en cours ce mois-ci</numerusform>
            <numerusform>%n affectations en cours ce mois-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::HoursRepository</name>
    <message>
        <source>Enter the day of the hours, for example 03/11/2026.</source>
        <translation>Saisissez le jour des heures, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Hours of a whole month are entered on its first day.</source>
        <translation>Les heures d’un mois entier se saisissent à son premier jour.</translation>
    </message>
    <message>
        <source>Enter a duration, for example 2 h 30 or 2,5.</source>
        <translation>Saisissez une durée, par exemple 2&#xa0;h&#xa0;30 ou 2,5.</translation>
    </message>
    <message>
        <source>A day has 24 hours: enter several days, or a total of the month.</source>
        <translation>Un jour compte 24 heures&#xa0;: saisissez plusieurs jours, ou un total du mois.</translation>
    </message>
    <message>
        <source>A month does not have that many hours.</source>
        <translation>Un mois ne compte pas autant d’heures.</translation>
    </message>
    <message>
        <source>Choose an affectation: a student in a commune.</source>
        <translation>Choisissez une affectation&#xa0;: un étudiant dans une commune.</translation>
    </message>
    <message>
        <source>This affectation has not started: start it first, on the page of affectations.</source>
        <translation>Cette affectation n’a pas commencé&#xa0;: démarrez-la d’abord, à la page des affectations.</translation>
    </message>
    <message>
        <source>This affectation is cancelled: it takes no hours.</source>
        <translation>Cette affectation est annulée&#xa0;: elle ne reçoit pas d’heures.</translation>
    </message>
    <message>
        <source>This line of hours is no longer there.</source>
        <translation>Cette ligne d’heures n’existe plus.</translation>
    </message>
    <message>
        <source>This line is closed: reopen it before correcting it.</source>
        <translation>Cette ligne est clôturée&#xa0;: rouvrez-la avant de la corriger.</translation>
    </message>
    <message>
        <source>Remove the line and enter it again for the other affectation.</source>
        <translation>Supprimez la ligne et saisissez-la de nouveau pour l’autre affectation.</translation>
    </message>
    <message>
        <source>This line is closed: reopen it before removing it.</source>
        <translation>Cette ligne est clôturée&#xa0;: rouvrez-la avant de la supprimer.</translation>
    </message>
    <message>
        <source>A line that is “%1” cannot become “%2”.</source>
        <translation>Une ligne à l’état «&#xa0;%1&#xa0;» ne peut pas passer à l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the day of the visa.</source>
        <translation>Saisissez le jour du visa.</translation>
    </message>
    <message>
        <source>Enter the name of the person who signs.</source>
        <translation>Saisissez le nom de la personne qui vise.</translation>
    </message>
    <message>
        <source>A visa is of one commune, and these lines are of several (%1): sign those of each commune alone.</source>
        <translation>Un visa est celui d’une seule commune, et ces lignes sont de plusieurs (%1)&#xa0;: visez celles de chaque commune séparément.</translation>
    </message>
    <message>
        <source>A visa cannot be dated in the future: correct its day.</source>
        <translation>Un visa ne peut pas porter une date à venir&#xa0;: corrigez son jour.</translation>
    </message>
</context>
<context>
    <name>pc::IdentitySection</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Courriel de contact</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the office: %1</source>
        <translation>Nom de la structure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact e-mail: %1</source>
        <translation>Courriel de contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo retiré</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo modifié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the office: %1</source>
        <translation>Adresse du bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone of the office: %1</source>
        <translation>Téléphone du bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signs documents</source>
        <translation>Signe les documents</translation>
    </message>
    <message>
        <source>Signs documents: %1</source>
        <translation>Signe les documents&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the capacity of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>In the capacity of: %1</source>
        <translation>En qualité de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Town of signature</source>
        <translation>Ville de signature</translation>
    </message>
    <message>
        <source>Town of signature: %1</source>
        <translation>Ville de signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Name of the partner: %1</source>
        <translation>Nom du partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner’s logo</source>
        <translation>Logo du partenaire</translation>
    </message>
    <message>
        <source>Partner’s logo changed</source>
        <translation>Logo du partenaire changé</translation>
    </message>
    <message>
        <source>Partner’s logo removed</source>
        <translation>Logo du partenaire retiré</translation>
    </message>
    <message>
        <source>A woman who is mayor is written to as</source>
        <translation>On écrit à une femme maire</translation>
    </message>
    <message>
        <source>A woman who is mayor is written to as: %1</source>
        <translation>On écrit à une femme maire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed on letters, documents and reports. What is left empty is left out, or is a line to fill in by hand.</source>
        <translation>Imprimé sur les courriers, les documents et les rapports. Ce qui reste vide est omis, ou devient une ligne à remplir à la main.</translation>
    </message>
</context>
<context>
    <name>pc::IdentityStep</name>
    <message>
        <source>They stand at the head of letters and reports.</source>
        <translation>Ils figurent en tête des courriers et des rapports.</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>&amp;Nom de la structure</translation>
    </message>
    <message>
        <source>Contact &amp;e-mail</source>
        <translation>&amp;Courriel de contact</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
</context>
<context>
    <name>pc::Import</name>
    <message>
        <source>No row is ticked: there is nothing to import.</source>
        <translation>Aucune ligne n’est cochée&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::ImportCells</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Without a year: read as %1.</source>
        <translation>Année non indiquée&#xa0;: lu comme %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of 1 or more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier égal ou supérieur à 1.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like 2,5 or 2 h 30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez-la comme 2,5 ou 2&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>This goes to the note: “%1”.</source>
        <translation>Ceci va dans la note&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An import sets no status: this comes in as “%1”, and the file says “%2”.</source>
        <translation>Un import ne fixe pas de statut&#xa0;: cette ligne entre comme «&#xa0;%1&#xa0;», et le fichier indique «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An import sets no status: it stays “%1”, and the file says “%2”.</source>
        <translation>Un import ne fixe pas de statut&#xa0;: il reste «&#xa0;%1&#xa0;», et le fichier indique «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>pc::ImportColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>What the column “%1” fills</source>
        <translation>Ce que remplit la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>column of a table</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>pc::ImportCommand</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Added: %1; changed: %2; the same: %3; rejected: %4.</source>
        <translation>Ajoutées&#xa0;: %1&#x202f;; modifiées&#xa0;: %2&#x202f;; identiques&#xa0;: %3&#x202f;; rejetées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>To check, line %1, column “%2”: %3</source>
        <translation>À vérifier, ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. The campaigns are: %2.</source>
        <translation>Il n’y a pas de campagne «&#xa0;%1&#xa0;». Les campagnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. The kinds are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé. Les genres sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was written: correct the rejected lines and import again.</source>
        <translation>Rien n’a été écrit&#xa0;: corrigez les lignes rejetées et importez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai.</translation>
    </message>
    <message>
        <source>This column is not read.</source>
        <translation>Cette colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>Nothing is written. To add: %1; to change: %2; the same: %3; rejected: %4.</source>
        <translation>Rien n’est écrit. À ajouter&#xa0;: %1&#x202f;; à modifier&#xa0;: %2&#x202f;; identiques&#xa0;: %3&#x202f;; rejetées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Colonnes qui ne sont pas lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The titles of this file are: %1.</source>
        <translation>Les titres de ce fichier sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written: the register says all of it already.</source>
        <translation>Rien n’a été écrit&#xa0;: le registre dit déjà tout cela.</translation>
    </message>
</context>
<context>
    <name>pc::ImportDialog</name>
    <message>
        <source>Import rows</source>
        <translation>Importer des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1</source>
        <translation>
            <numerusform>%n ligne venant de&#xa0;: %1</numerusform>
            <numerusform>%n lignes venant de&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1 of %2 are imported</source>
        <translation>Colonnes&#xa0;: %1 sur %2 importées</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is open for consultation: nothing can be imported.</source>
        <translation>Ce registre est ouvert en consultation&#xa0;: rien ne peut y être importé.</translation>
    </message>
    <message>
        <source>A column is still missing.</source>
        <translation>Il manque encore une colonne.</translation>
    </message>
    <message>
        <source>Correct at least one row.</source>
        <translation>Corrigez au moins une ligne.</translation>
    </message>
    <message>
        <source>The register already says all of this.</source>
        <translation>Le registre contient déjà tout cela.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Aucune ligne n’est cochée.</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Toutes les lignes (%1)</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Erreurs (%1)</translation>
    </message>
    <message>
        <source>Errors and rows to check</source>
        <translation>Erreurs et lignes à vérifier</translation>
    </message>
    <message>
        <source>What will be imported (%1)</source>
        <translation>Ce qui sera importé (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: done. The rows left can be corrected here and imported, or saved for later.</source>
        <translation>%1&#xa0;: terminé. Les lignes restantes peuvent être corrigées ici et importées, ou enregistrées pour plus tard.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Rows not imported.csv</source>
        <comment>file name</comment>
        <translation>Lignes non importées.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written. If it is open in a spreadsheet, close it there and try again.</source>
        <translation>Le fichier ne peut pas être écrit. S’il est ouvert dans un tableur, fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The rejected rows are saved. Correct them there and import that file.</source>
        <translation>Les lignes rejetées sont enregistrées. Corrigez-les dans ce fichier, puis importez-le.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Fermer sans importer</translation>
    </message>
    <message>
        <source>Leave the corrections made here?</source>
        <translation>Abandonner les corrections faites ici&#x202f;?</translation>
    </message>
    <message>
        <source>The register is not touched, and neither is the file or the spreadsheet the rows come from.</source>
        <translation>Le registre reste tel quel, de même que le fichier ou le tableur d’où viennent les lignes.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Abandonner les corrections</translation>
    </message>
    <message>
        <source>These rows are:</source>
        <translation>Ces lignes sont&#xa0;:</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>La première ligne contient les titres</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>F8; Shift+F8 goes back</source>
        <translation>F8&#x202f;; Maj+F8 pour revenir en arrière</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>As a CSV file with the reason in the last column: correct it and import it again.</source>
        <translation>Dans un fichier CSV, avec la raison en dernière colonne&#xa0;: corrigez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Nature des lignes</translation>
    </message>
</context>
<context>
    <name>pc::ImportFields</name>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name of the mayor</source>
        <translation>Prénom du maire</translation>
    </message>
    <message>
        <source>Last name of the mayor</source>
        <translation>Nom du maire</translation>
    </message>
    <message>
        <source>Mayor (whole name)</source>
        <translation>Maire (nom complet)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town of the address</source>
        <translation>Localité de l’adresse</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>Date of the CCAS decision</source>
        <translation>Date de la décision sur le CCAS</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Who was spoken to</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Prochaine étape faite le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Raison du rejet</translation>
    </message>
    <message>
        <source>Town halls</source>
        <translation>Mairies</translation>
    </message>
    <message>
        <source>Exchanges with the town halls</source>
        <translation>Échanges avec les mairies</translation>
    </message>
    <message>
        <source>Student (whole name)</source>
        <translation>Étudiant (nom complet)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Places for students</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tasks of the student</source>
        <translation>Tâches de l’étudiant</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public concerné</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Skills wished for</source>
        <translation>Compétences souhaitées</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Phone of the referent</source>
        <translation>Téléphone du référent</translation>
    </message>
    <message>
        <source>E-mail of the referent</source>
        <translation>Courriel du référent</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Proposals of action</source>
        <translation>Propositions d’action</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Link with the commune</source>
        <translation>Lien avec la commune</translation>
    </message>
    <message>
        <source>Proof of the link seen on</source>
        <translation>Justificatif du lien vu le</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Programme of study</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Liability insurance until</source>
        <translation>Responsabilité civile jusqu’au</translation>
    </message>
    <message>
        <source>Informed about personal data on</source>
        <translation>Information sur les données donnée le</translation>
    </message>
    <message>
        <source>Statement on honour of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Has a vehicle</source>
        <translation>Dispose d’un véhicule</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>A column must hold the date of each exchange.</source>
        <translation>Une colonne doit contenir la date de chaque échange.</translation>
    </message>
    <message>
        <source>A column must say what each exchange was about.</source>
        <translation>Une colonne doit contenir l’objet de chaque échange.</translation>
    </message>
    <message>
        <source>A column must say which commune each row is about: its name or its INSEE code.</source>
        <translation>Une colonne doit désigner la commune de chaque ligne&#xa0;: son nom ou son code INSEE.</translation>
    </message>
    <message>
        <source>At least one column besides the commune is needed.</source>
        <translation>Il faut au moins une colonne en plus de la commune.</translation>
    </message>
    <message>
        <source>University year</source>
        <translation>Année universitaire</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>Total du mois</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Overlap accepted because</source>
        <translation>Chevauchement accepté parce que</translation>
    </message>
    <message>
        <source>A column must say which student each line is of.</source>
        <translation>Une colonne doit désigner l’étudiant de chaque ligne.</translation>
    </message>
    <message>
        <source>A column must hold the durations.</source>
        <translation>Une colonne doit contenir les durées.</translation>
    </message>
    <message>
        <source>A column must hold the days, or the months.</source>
        <translation>Une colonne doit contenir les jours, ou les mois.</translation>
    </message>
    <message>
        <source>Flexible period</source>
        <translation>Période souple</translation>
    </message>
    <message>
        <source>Minors accepted</source>
        <translation>Mineurs acceptés</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>En présence d’enfants</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Meals provided</source>
        <translation>Repas fournis</translation>
    </message>
    <message>
        <source>Expenses refunded</source>
        <translation>Frais remboursés</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Name of the carrier</source>
        <translation>Nom de la structure porteuse</translation>
    </message>
    <message>
        <source>Role of the referent</source>
        <translation>Fonction du référent</translation>
    </message>
    <message>
        <source>Does not replace an employee</source>
        <translation>Ne remplace pas un agent</translation>
    </message>
    <message>
        <source>An employee does these tasks today</source>
        <translation>Un agent fait déjà ces tâches</translation>
    </message>
    <message>
        <source>A post of that kind is vacant</source>
        <translation>Un poste de ce type est vacant</translation>
    </message>
    <message>
        <source>Volunteers insured by the commune</source>
        <translation>Bénévoles assurés par la commune</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de la délibération</translation>
    </message>
    <message>
        <source>Deliberation of</source>
        <translation>Date de la délibération</translation>
    </message>
    <message>
        <source>Acquis: knowledge</source>
        <translation>Acquis&#xa0;: savoir</translation>
    </message>
    <message>
        <source>Acquis: know-how</source>
        <translation>Acquis&#xa0;: savoir-faire</translation>
    </message>
    <message>
        <source>Acquis: attitudes</source>
        <translation>Acquis&#xa0;: savoir-être</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Offered again each year</source>
        <translation>Reproposée chaque année</translation>
    </message>
    <message>
        <source>A column must hold the title of each action.</source>
        <translation>Une colonne doit contenir l’intitulé de chaque action.</translation>
    </message>
    <message>
        <source>Consent: phone, given on</source>
        <translation>Accord pour le téléphone donné le</translation>
    </message>
    <message>
        <source>Consent: pictures, given on</source>
        <translation>Accord pour l’image donné le</translation>
    </message>
    <message>
        <source>Consent: news, given on</source>
        <translation>Accord pour les nouvelles donné le</translation>
    </message>
    <message>
        <source>Derogation: reason</source>
        <translation>Dérogation&#xa0;: motif</translation>
    </message>
    <message>
        <source>Derogation: decided by</source>
        <translation>Dérogation&#xa0;: décidée par</translation>
    </message>
    <message>
        <source>Derogation: decided on</source>
        <translation>Dérogation&#xa0;: décidée le</translation>
    </message>
    <message>
        <source>A column must hold the names of the students.</source>
        <translation>Une colonne doit contenir le nom des étudiants.</translation>
    </message>
    <message>
        <source>Past establishments</source>
        <translation>Établissements antérieurs</translation>
    </message>
    <message>
        <source>Label asked for</source>
        <translation>Label demandé</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Late: reason</source>
        <translation>Retard&#xa0;: motif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Engagements claimed</source>
        <translation>Engagements présentés</translation>
    </message>
    <message>
        <source>A column must say which student each file is of.</source>
        <translation>Une colonne doit dire de quel étudiant est chaque dossier.</translation>
    </message>
    <message>
        <source>A column must say which label is asked for.</source>
        <translation>Une colonne doit dire quel label est demandé.</translation>
    </message>
    <message>
        <source>Files of labels</source>
        <translation>Dossiers de label</translation>
    </message>
</context>
<context>
    <name>pc::ImportFile</name>
    <message>
        <source>“%1” is a workbook. Open it, copy the rows with their titles and paste them here; or save it as CSV and drop that file.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur. Ouvrez-le, copiez les lignes avec leurs titres et collez-les ici&#x202f;; ou enregistrez-le au format CSV et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a table. Bring a CSV file, or copy rows from a spreadsheet and paste them here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau. Choisissez un fichier CSV, ou copiez des lignes d’un tableur et collez-les ici.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Choose the file again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. If a spreadsheet has it open, close it there and try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. S’il est ouvert dans un tableur, fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Split it and import the parts one by one.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 50&#xa0;Mo. Découpez-le et importez les parties une par une.</translation>
    </message>
</context>
<context>
    <name>pc::ImportModel</name>
    <message>
        <source>New</source>
        <comment>row of an import</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row of an import</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>row of an import</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>row of an import</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>row of an import</comment>
        <translation>Ignorée</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, will be imported</source>
        <translation>%1, sera importée</translation>
    </message>
    <message>
        <source>%1, will not be imported</source>
        <translation>%1, ne sera pas importée</translation>
    </message>
    <message>
        <source>%1, error</source>
        <translation>%1, erreur</translation>
    </message>
    <message>
        <source>%1, to check</source>
        <translation>%1, à vérifier</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>state of a row of an import</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>the commune a row is imported for</comment>
        <translation>Va à</translation>
    </message>
</context>
<context>
    <name>pc::ImportPlanner</name>
    <message>
        <source>There is nothing to import in this row.</source>
        <translation>Il n’y a rien à importer dans cette ligne.</translation>
    </message>
    <message>
        <source>This row is empty.</source>
        <translation>Cette ligne est vide.</translation>
    </message>
    <message>
        <source>This row says the same as line %1.</source>
        <translation>Cette ligne dit la même chose que la ligne %1.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it to %1 characters.</source>
        <translation>Ce texte est trop long. Réduisez-le à %1 caractères.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n exchange(s)</source>
        <translation>
            <numerusform>Import de %n échange</numerusform>
            <numerusform>Import de %n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n line(s) of hours</source>
        <translation>
            <numerusform>Import de %n ligne d’heures</numerusform>
            <numerusform>Import de %n lignes d’heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n proposal(s) of action</source>
        <translation>
            <numerusform>Import de %n proposition d’action</numerusform>
            <numerusform>Import de %n propositions d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n student(s)</source>
        <translation>
            <numerusform>Import de %n étudiant</numerusform>
            <numerusform>Import de %n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n town hall(s)</source>
        <translation>
            <numerusform>Import de %n mairie</numerusform>
            <numerusform>Import de %n mairies</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is about the same and says something else.</source>
        <translation>La ligne %1 porte sur la même chose et dit autre chose.</translation>
    </message>
    <message>
        <source>Tick this row if both are right.</source>
        <translation>Cochez cette ligne si les deux sont justes.</translation>
    </message>
    <message>
        <source>Tick this row to import both: where they differ, the lower one wins.</source>
        <translation>Cochez cette ligne pour importer les deux&#xa0;: là où elles diffèrent, celle du bas l’emporte.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s) of a label</source>
        <translation>
            <numerusform>Import de %n dossier de label</numerusform>
            <numerusform>Import de %n dossiers de label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ImportTable</name>
    <message>
        <source>Rows to import</source>
        <translation>Lignes à importer</translation>
    </message>
</context>
<context>
    <name>pc::IssueBatch</name>
    <message>
        <source>There is nothing to make a document of. Choose records in a list first.</source>
        <translation>Il n’y a rien dont faire un document. Choisissez d’abord des fiches dans une liste.</translation>
    </message>
    <message>
        <source>The register is open for consultation: only specimens can be made.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: seuls des spécimens peuvent être faits.</translation>
    </message>
    <message>
        <source>The campaign %1 is closed: nothing can be issued in it. A document issued before can be printed again.</source>
        <translation>La campagne %1 est clôturée&#xa0;: rien ne peut plus y être émis. Un document déjà émis peut être réimprimé.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse électronique</translation>
    </message>
    <message>
        <source>no postal address</source>
        <translation>pas d’adresse postale</translation>
    </message>
    <message>
        <source>its campaign, %1, is closed</source>
        <translation>sa campagne, %1, est clôturée</translation>
    </message>
    <message>
        <source>These documents are specimens: nothing is kept of them.</source>
        <translation>Ces documents sont des spécimens&#xa0;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>None of these documents can be issued. The list says why.</source>
        <translation>Aucun de ces documents ne peut être émis. La liste dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 issued: %2</source>
        <comment>number and title</comment>
        <translation>%1 émis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n courriel émis (%1 à %2)</numerusform>
            <numerusform>%n courriels émis (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n lettre émise (%1 à %2)</numerusform>
            <numerusform>%n lettres émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n attestation émise (%1 à %2)</numerusform>
            <numerusform>%n attestations émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convention(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n convention émise (%1 à %2)</numerusform>
            <numerusform>%n conventions émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n avenant émis (%1 à %2)</numerusform>
            <numerusform>%n avenants émis (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of hours issued (%1 to %2)</source>
        <translation>
            <numerusform>%n relevé d’heures émis (%1 à %2)</numerusform>
            <numerusform>%n relevés d’heures émis (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n fiche émise (%1 à %2)</numerusform>
            <numerusform>%n fiches émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n réponse émise (%1 à %2)</numerusform>
            <numerusform>%n réponses émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n document émis (%1 à %2)</numerusform>
            <numerusform>%n documents émis (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) issued (%1 to %2)</source>
        <translation>
            <numerusform>%n décision émise (%1 à %2)</numerusform>
            <numerusform>%n décisions émises (%1 à %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of a label issued (%1 to %2)</source>
        <translation>
            <numerusform>%n attestation de label émise (%1 à %2)</numerusform>
            <numerusform>%n attestations de label émises (%1 à %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::IssueDialog</name>
    <message>
        <source>%1. The documents are recorded and can be opened from the page Documents, but: %2</source>
        <translation>%1. Les documents sont enregistrés et s’ouvrent depuis la page Documents, mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was issued</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them into the field Bcc, so that nobody sees the others.</source>
        <translation>
            <numerusform>%n adresse copiée. Collez-la dans le champ Cci, pour que personne ne voie les autres.</numerusform>
            <numerusform>%n adresses copiées. Collez-les dans le champ Cci, pour que personne ne voie les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made; nothing was recorded.</source>
        <translation>
            <numerusform>%n document fait&#x202f;; rien n’a été enregistré.</numerusform>
            <numerusform>%n documents faits&#x202f;; rien n’a été enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): %1</source>
        <comment>records chosen and kind</comment>
        <translation>
            <numerusform>%n document&#xa0;: %1</numerusform>
            <numerusform>%n documents&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue documents</source>
        <translation>Émettre des documents</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What is missing, and who cannot be reached</source>
        <translation>Ce qui manque, et qui ne peut pas être joint</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Documents faits</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Émettre %n document</numerusform>
            <numerusform>Émettre %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n document(s)</source>
        <translation>
            <numerusform>Faire %n document</numerusform>
            <numerusform>Faire %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is made from these records.</source>
        <translation>Aucun document ne se fait à partir de ces fiches.</translation>
    </message>
    <message>
        <source>The documents are being made.</source>
        <translation>Les documents sont en cours de fabrication.</translation>
    </message>
    <message>
        <source>The documents are being looked at.</source>
        <translation>Les documents sont en cours d’examen.</translation>
    </message>
    <message>
        <source>None of these documents can be made. The list says why.</source>
        <translation>Aucun de ces documents ne peut être fait. La liste dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>position, number of documents, addressee</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Missing on this document: %1</source>
        <translation>Manque sur ce document&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: not made, %2</source>
        <comment>record and reason</comment>
        <translation>%1&#xa0;: non fait, %2</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <comment>addressee, fields</comment>
        <translation>%1&#xa0;: sans %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was numbered or kept.</source>
        <translation>Arrêté. Rien n’a été numéroté ni conservé.</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Dossier pour les courriels</translation>
    </message>
    <message>
        <source>Write the e-mails here</source>
        <translation>Écrire les courriels ici</translation>
    </message>
    <message>
        <source>%1. Send from your mail program what is prepared, then mark it as sent on the page Documents.</source>
        <comment>what was issued</comment>
        <translation>%1. Envoyez depuis votre messagerie ce qui est préparé, puis marquez-le comme envoyé à la page Documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::IssueForm</name>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Log the mailing on each commune</source>
        <translation>Consigner l’envoi sur chaque commune</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Issue: numbered, recorded, kept as it is</source>
        <translation>Émettre&#xa0;: numéroté, enregistré, conservé tel quel</translation>
    </message>
    <message>
        <source>Specimens: nothing is numbered or recorded</source>
        <translation>Spécimens&#xa0;: rien n’est numéroté ni enregistré</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a campaign</comment>
        <translation>%1 (clôturée)</translation>
    </message>
    <message>
        <source>Enter the day to reply by, for example %1, or leave it empty.</source>
        <translation>Saisissez la date limite de réponse, par exemple %1, ou laissez-la vide.</translation>
    </message>
</context>
<context>
    <name>pc::IssueOutput</name>
    <message>
        <source>One PDF file</source>
        <translation>Un seul fichier PDF</translation>
    </message>
    <message>
        <source>One PDF file for each, in a folder</source>
        <translation>Un fichier PDF par destinataire, dans un dossier</translation>
    </message>
    <message>
        <source>A text document to work on (ODT)</source>
        <translation>Un document texte à retravailler (ODT)</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>L’imprimante</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>A table for the mail merge of Word (XLSX)</source>
        <translation>Un tableau pour le publipostage de Word (XLSX)</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>Brouillons de courriel</translation>
    </message>
    <message>
        <source>The e-mail addresses, copied</source>
        <translation>Les adresses électroniques, copiées</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
</context>
<context>
    <name>pc::IssuePreview</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte du courriel</translation>
    </message>
</context>
<context>
    <name>pc::IssuedDocumentsRepository</name>
    <message>
        <source>Other documents were issued meanwhile, and the numbers printed on these would not be right. Nothing was kept: begin again.</source>
        <translation>D’autres documents ont été émis entre-temps&#xa0;: les numéros imprimés sur ceux-ci ne seraient plus justes. Rien n’a été conservé&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>Say why the document is annulled: the reason stays with it.</source>
        <translation>Dites pourquoi le document est annulé&#xa0;: le motif reste avec lui.</translation>
    </message>
    <message>
        <source>This document no longer exists.</source>
        <translation>Ce document n’existe plus.</translation>
    </message>
    <message>
        <source>This document is annulled already.</source>
        <translation>Ce document est déjà annulé.</translation>
    </message>
    <message>
        <source>Only an e-mail is marked as sent.</source>
        <translation>Seul un courriel se marque comme envoyé.</translation>
    </message>
    <message>
        <source>Enter the day it was sent: today or before.</source>
        <translation>Saisissez le jour de l’envoi&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    <message>
        <source>%1 was issued on %2: it cannot have been sent before.</source>
        <translation>%1 a été émis le %2&#xa0;: il n’a pas pu être envoyé avant.</translation>
    </message>
</context>
<context>
    <name>pc::JournalModel</name>
    <message>
        <source>Undoes a change</source>
        <translation>Annule une modification</translation>
    </message>
    <message>
        <source>Redoes a change</source>
        <translation>Rétablit une modification</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>a change of the journal</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a change</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <comment>author of a change</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what a change is about</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>pc::KeptCopies</name>
    <message>
        <source>“%1” could not be written. Close it if it is open in another program, or choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>pc::KindForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Countersigned hours asked for</source>
        <translation>Heures visées demandées</translation>
    </message>
    <message>
        <source>Days between deposit and session</source>
        <translation>Jours entre le dépôt et la séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Decided in a session of the commission only</source>
        <translation>Attribué en séance de la commission seulement</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Criteria of the acquis count by their weight</source>
        <translation>Les critères d’acquis comptent selon leur coefficient</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Gives a certificate with a number</source>
        <translation>Donne lieu à une attestation numérotée</translation>
    </message>
    <message>
        <source>Line of the diploma supplement</source>
        <translation>Ligne du supplément au diplôme</translation>
    </message>
    <message>
        <source>May hold {label}, {heures}, {commune}, {annee}</source>
        <translation>Peut contenir {label}, {heures}, {commune}, {annee}</translation>
    </message>
    <message>
        <source>ECTS credits</source>
        <translation>Crédits ECTS</translation>
    </message>
    <message>
        <source>None when empty</source>
        <translation>Aucun si vide</translation>
    </message>
    <message>
        <source>Bonus in points</source>
        <translation>Bonus en points</translation>
    </message>
    <message>
        <source>Legal basis, as printed</source>
        <translation>Fondement, tel qu’imprimé</translation>
    </message>
    <message>
        <source>Remedies and time limits, as printed</source>
        <translation>Voies et délais de recours, tels qu’imprimés</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Rang dans les listes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Offered for new files</source>
        <translation>Proposé pour les nouveaux dossiers</translation>
    </message>
    <message>
        <source>First day of deposit</source>
        <translation>Premier jour de dépôt</translation>
    </message>
    <message>
        <source>No first day when empty</source>
        <translation>Aucun si vide</translation>
    </message>
    <message>
        <source>Last day of deposit</source>
        <translation>Dernier jour de dépôt</translation>
    </message>
    <message>
        <source>The deadline of the campaign when empty</source>
        <translation>L’échéance de la campagne si vide</translation>
    </message>
    <message>
        <source>Days of deposit in %1</source>
        <translation>Dates de dépôt en %1</translation>
    </message>
    <message>
        <source>Conditions and words</source>
        <translation>Conditions et textes</translation>
    </message>
    <message>
        <source>Kind of label “%1” changed</source>
        <translation>Label «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Days of deposit of “%1” changed</source>
        <translation>Dates de dépôt de «&#xa0;%1&#xa0;» modifiées</translation>
    </message>
</context>
<context>
    <name>pc::KindsDialog</name>
    <message>
        <source>Kinds of label</source>
        <translation>Types de label</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New kind of label</source>
        <translation>Nouveau type de label</translation>
    </message>
    <message>
        <source>New kind of label, then Enter</source>
        <translation>Nouveau type, puis Entrée</translation>
    </message>
    <message>
        <source>Pieces asked for</source>
        <translation>Pièces demandées</translation>
    </message>
    <message>
        <source>%1 (put aside)</source>
        <comment>kind of label</comment>
        <translation>%1 (mis de côté)</translation>
    </message>
    <message>
        <source>Kind of label “%1” added</source>
        <translation>Label «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
</context>
<context>
    <name>pc::LabelAsks</name>
    <message>
        <source>“%1”: nothing is to be decided</source>
        <comment>state of a file</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’y a rien à décider</translation>
    </message>
    <message>
        <source>Every condition of the label is met.</source>
        <translation>Toutes les conditions du label sont remplies.</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <comment>conditions</comment>
        <translation>Conditions non remplies&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>One decision for %n label file(s), taken for all of them or for none.</source>
        <translation>
            <numerusform>Une décision pour %n dossier.</numerusform>
            <numerusform>Une même décision pour %n dossiers, prise pour tous ou pour aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision on the label file of %1</source>
        <translation>Décision sur le dossier de label de %1</translation>
    </message>
    <message numerus="yes">
        <source>Decision on %n label file(s)</source>
        <translation>
            <numerusform>Décision sur %n dossier de label</numerusform>
            <numerusform>Décision sur %n dossiers de label</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Needed unless the label is granted</source>
        <translation>Nécessaire sauf si le label est accordé</translation>
    </message>
    <message>
        <source>Remedies and time limits</source>
        <translation>Voies et délais de recours</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>student and what stands in the way</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) cannot follow and stay as they are, among them: %1</source>
        <translation>
            <numerusform>%n dossier ne peut pas suivre et reste en l’état, dont&#xa0;: %1</numerusform>
            <numerusform>%n dossiers ne peuvent pas suivre et restent en l’état, dont&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) cannot follow and stay as they are: %1</source>
        <translation>
            <numerusform>%n dossier ne peut pas suivre et reste en l’état&#xa0;: %1</numerusform>
            <numerusform>%n dossiers ne peuvent pas suivre et restent en l’état&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose label files in the table first.</source>
        <translation>Choisissez d’abord des dossiers dans la liste.</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Taken late because</source>
        <translation>Motif du hors délai</translation>
    </message>
    <message>
        <source>Only when the last day of deposit is over</source>
        <translation>Seulement hors des dates de dépôt</translation>
    </message>
    <message>
        <source>The days of deposit are over, or have not begun: say why the file is taken all the same.</source>
        <translation>Les dates de dépôt sont passées, ou n’ont pas commencé&#xa0;: dites pourquoi le dossier est pris malgré tout.</translation>
    </message>
    <message>
        <source>From this day on the file is judged by the grid of acquis in force today.</source>
        <translation>Le dossier sera examiné selon la grille d’acquis en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>Label file of %1 deposited</source>
        <translation>Dossier de label de %1 déposé</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) deposited</source>
        <translation>
            <numerusform>%n dossier de label déposé</numerusform>
            <numerusform>%n dossiers de label déposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposit the file of %1</source>
        <translation>Déposer le dossier de %1</translation>
    </message>
    <message numerus="yes">
        <source>Deposit %n label file(s)</source>
        <translation>
            <numerusform>Déposer %n dossier de label</numerusform>
            <numerusform>Déposer %n dossiers de label</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day and title of a session</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No session is planned in this campaign: add one on the page Commissions first.</source>
        <translation>Aucune séance n’est prévue dans cette campagne&#xa0;: ajoutez-en d’abord une à la page Commissions.</translation>
    </message>
    <message>
        <source>Label file of %1 put on an agenda</source>
        <translation>Dossier de label de %1 inscrit en commission</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) put on an agenda</source>
        <translation>
            <numerusform>%n dossier de label inscrit en commission</numerusform>
            <numerusform>%n dossiers de label inscrits en commission</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the agenda of a commission</source>
        <translation>Inscrire en commission</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s), in this order after those already there.</source>
        <translation>
            <numerusform>%n dossier, à la suite de ceux qui y sont déjà.</numerusform>
            <numerusform>%n dossiers, dans cet ordre, à la suite de ceux qui y sont déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>pas encore de décision</translation>
    </message>
    <message>
        <source>notified already</source>
        <translation>déjà notifié</translation>
    </message>
    <message>
        <source>Decision notified to %1</source>
        <translation>Décision notifiée à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) notified</source>
        <translation>
            <numerusform>%n décision notifiée</numerusform>
            <numerusform>%n décisions notifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>Enregistrer la notification</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were told of the decision. From then on it is not taken back.</source>
        <translation>
            <numerusform>%n étudiant a été informé de la décision. Elle ne se retire plus ensuite.</numerusform>
            <numerusform>%n étudiants ont été informés de la décision. Elle ne se retire plus ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifié le</translation>
    </message>
    <message>
        <source>Label file of %1: %2</source>
        <comment>student and state</comment>
        <translation>Dossier de label de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>File of %1 incomplete</source>
        <translation>Dossier de %1 incomplet</translation>
    </message>
    <message>
        <source>The file is kept; it may be prepared again later.</source>
        <translation>Le dossier est conservé&#x202f;; il pourra être repris plus tard.</translation>
    </message>
    <message>
        <source>The student reads what is missing.</source>
        <translation>L’étudiant lira ce qui manque.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <source>Declare incomplete</source>
        <translation>Déclarer incomplet</translation>
    </message>
    <message>
        <source>This label file no longer exists.</source>
        <translation>Ce dossier de label n’existe plus.</translation>
    </message>
    <message>
        <source>Appeal of %1 recorded</source>
        <translation>Recours de %1 enregistré</translation>
    </message>
    <message>
        <source>Appeal of %1</source>
        <translation>Recours de %1</translation>
    </message>
    <message>
        <source>The decision stays; a file that was refused may then be examined again.</source>
        <translation>La décision demeure&#x202f;; un dossier refusé peut alors être réexaminé.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>What the appeal asks for</source>
        <translation>Objet du recours</translation>
    </message>
    <message>
        <source>Answer to the appeal</source>
        <translation>Réponse au recours</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>Enregistrer le recours</translation>
    </message>
    <message>
        <source>Label file of %1 declared complete</source>
        <translation>Dossier de label de %1 déclaré complet</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) declared complete</source>
        <translation>
            <numerusform>%n dossier de label déclaré complet</numerusform>
            <numerusform>%n dossiers de label déclarés complets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::LabelConditions</name>
    <message>
        <source>No affectation is claimed: choose at least one of the student&apos;s.</source>
        <translation>Aucune affectation n’est présentée&#xa0;: choisissez-en au moins une de l’étudiant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of an action and its commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) claimed: %1.</source>
        <translation>
            <numerusform>%n affectation présentée&#xa0;: %1.</numerusform>
            <numerusform>%n affectations présentées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed of %2 asked for.</source>
        <translation>%1 visées sur %2 demandées.</translation>
    </message>
    <message>
        <source>%1 signed of %2 asked for; granted all the same: %3</source>
        <translation>%1 visées sur %2 demandées&#x202f;; accordé malgré tout&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 signed of %2 asked for: %3 are missing. %4 entered wait for the commune&apos;s signature.</source>
        <translation>%1 visées sur %2 demandées&#xa0;: %3 manquent. %4 saisies attendent le visa de la commune.</translation>
    </message>
    <message>
        <source>%1 signed of %2 asked for: %3 are missing.</source>
        <translation>%1 visées sur %2 demandées&#xa0;: %3 manquent.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces received.</source>
        <translation>%1 pièces reçues sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces received. Missing: %3.</source>
        <translation>%1 pièces reçues sur %2. Manquent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces received. Refused: %3.</source>
        <translation>%1 pièces reçues sur %2. Refusées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces received. Missing: %3. Refused: %4.</source>
        <translation>%1 pièces reçues sur %2. Manquent&#xa0;: %3. Refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Files are deposited from %1 on.</source>
        <translation>Les dossiers se déposent à partir du %1.</translation>
    </message>
    <message>
        <source>The last day of deposit was %1: say why the file is taken all the same.</source>
        <translation>Le dernier jour de dépôt était le %1&#xa0;: dites pourquoi le dossier est pris malgré tout.</translation>
    </message>
    <message>
        <source>Files are deposited since %1.</source>
        <translation>Les dossiers se déposent depuis le %1.</translation>
    </message>
    <message>
        <source>To be deposited until %1.</source>
        <translation>À déposer jusqu’au %1.</translation>
    </message>
    <message>
        <source>Deposited on %1, within the days of deposit.</source>
        <translation>Déposé le %1, dans les dates de dépôt.</translation>
    </message>
    <message>
        <source>Deposited on %1, before the first day (%2): %3</source>
        <translation>Déposé le %1, avant le premier jour (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Deposited on %1, after the last day (%2): %3</source>
        <translation>Déposé le %1, après le dernier jour (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Deposited on %1, before the first day (%2): say why it is taken all the same.</source>
        <translation>Déposé le %1, avant le premier jour (%2)&#xa0;: dites pourquoi il est pris malgré tout.</translation>
    </message>
    <message>
        <source>Deposited on %1, after the last day (%2): say why it is taken all the same.</source>
        <translation>Déposé le %1, après le dernier jour (%2)&#xa0;: dites pourquoi il est pris malgré tout.</translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1; at least %2 asked for.</source>
        <translation>
            <numerusform>Déposé %n jour avant la séance du %1&#x202f;; %2 au moins demandés.</numerusform>
            <numerusform>Déposé %n jours avant la séance du %1&#x202f;; %2 au moins demandés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1 instead of %2: %3</source>
        <translation>
            <numerusform>Déposé %n jour avant la séance du %1 au lieu de %2&#xa0;: %3</numerusform>
            <numerusform>Déposé %n jours avant la séance du %1 au lieu de %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposited %n day(s) before the session of %1 instead of %2: choose a later session, or record in the file why it is taken late.</source>
        <translation>
            <numerusform>Déposé %n jour avant la séance du %1 au lieu de %2&#xa0;: choisissez une séance plus tardive, ou notez dans le dossier pourquoi il est pris hors délai.</numerusform>
            <numerusform>Déposé %n jours avant la séance du %1 au lieu de %2&#xa0;: choisissez une séance plus tardive, ou notez dans le dossier pourquoi il est pris hors délai.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” renews an action claimed for %2, %3 (%4); it may be claimed again: %5</source>
        <translation>«&#xa0;%1&#xa0;» reprend une action déjà présentée pour %2, %3 (%4)&#x202f;; elle peut servir de nouveau&#xa0;: %5</translation>
    </message>
    <message>
        <source>“%1” is claimed for %2, %3 (%4) too; it may be claimed again: %5</source>
        <translation>«&#xa0;%1&#xa0;» est aussi présentée pour %2, %3 (%4)&#x202f;; elle peut servir de nouveau&#xa0;: %5</translation>
    </message>
    <message>
        <source>“%1” renews an action claimed for %2, %3 (%4): say why it may be claimed again, or refuse the file.</source>
        <translation>«&#xa0;%1&#xa0;» reprend une action déjà présentée pour %2, %3 (%4)&#xa0;: dites pourquoi elle peut servir de nouveau, ou refusez le dossier.</translation>
    </message>
    <message>
        <source>“%1” is claimed for %2, %3 (%4) too: the same affectation counts once. Say why it may be claimed again, or refuse the file.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi présentée pour %2, %3 (%4)&#xa0;: une même affectation ne compte qu’une fois. Dites pourquoi elle peut servir de nouveau, ou refusez le dossier.</translation>
    </message>
    <message>
        <source>Nothing of this file was claimed for a label before.</source>
        <translation>Rien de ce dossier n’a déjà été présenté pour un label.</translation>
    </message>
</context>
<context>
    <name>pc::LabelFilesRepository</name>
    <message>
        <source>%1: %2</source>
        <comment>student and what stands in the way</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This decision needs a reason: say why in one sentence.</source>
        <translation>Cette décision demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Dites qui a décidé.</translation>
    </message>
    <message>
        <source>Enter the day of the decision, for example 12/06/2027.</source>
        <translation>Saisissez le jour de la décision, par exemple 12/06/2027.</translation>
    </message>
    <message>
        <source>This file is not on the agenda of the session.</source>
        <translation>Ce dossier n’est pas inscrit à l’ordre du jour de la séance.</translation>
    </message>
    <message>
        <source>No decision was made on this file.</source>
        <translation>Aucune décision n’a été prise sur ce dossier.</translation>
    </message>
    <message>
        <source>The student was notified of this decision: it is not taken back. Record an appeal instead.</source>
        <translation>Cette décision a été notifiée à l’étudiant&#xa0;: elle ne se reprend pas. Notez plutôt un recours.</translation>
    </message>
    <message>
        <source>A document of this decision was issued: annul it first, on the page Documents.</source>
        <translation>Un document de cette décision a été émis&#xa0;: annulez-le d’abord, sur la page Documents.</translation>
    </message>
    <message>
        <source>%1: the decision of %2 by %3 (%4) was taken back.</source>
        <comment>a line of the notes</comment>
        <translation>%1&#xa0;: la décision du %2 par %3 (%4) a été reprise.</translation>
    </message>
    <message>
        <source>Enter the day the student was notified, for example 20/06/2027.</source>
        <translation>Saisissez le jour de la notification à l’étudiant, par exemple 20/06/2027.</translation>
    </message>
    <message>
        <source>The student was notified before the decision of %1: correct the day.</source>
        <translation>La notification précède la décision du %1&#xa0;: corrigez le jour.</translation>
    </message>
    <message>
        <source>Enter the day of the appeal, for example 05/07/2027.</source>
        <translation>Saisissez le jour du recours, par exemple 05/07/2027.</translation>
    </message>
    <message>
        <source>Say what the appeal asks for.</source>
        <translation>Dites ce que demande le recours.</translation>
    </message>
    <message>
        <source>This file no longer exists.</source>
        <translation>Ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>Choose the student.</source>
        <translation>Choisissez l’étudiant.</translation>
    </message>
    <message>
        <source>Choose the label.</source>
        <translation>Choisissez le label.</translation>
    </message>
    <message>
        <source>Choose the campaign.</source>
        <translation>Choisissez la campagne.</translation>
    </message>
    <message>
        <source>Enter the day the file was opened, for example 03/04/2027.</source>
        <translation>Saisissez le jour d’ouverture du dossier, par exemple 03/04/2027.</translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>Cette séance n’existe plus.</translation>
    </message>
    <message>
        <source>The minutes of the session are signed: nothing of it changes any more.</source>
        <translation>Le procès-verbal de la séance est signé&#xa0;: plus rien n’en change.</translation>
    </message>
    <message>
        <source>This file is withdrawn: prepare it again first.</source>
        <translation>Ce dossier est retiré&#xa0;: reprenez d’abord sa préparation.</translation>
    </message>
    <message>
        <source>A decision was made on this file: take it back first.</source>
        <translation>Une décision a été prise sur ce dossier&#xa0;: reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>This label is no longer given: choose another one.</source>
        <translation>Ce label n’est plus attribué&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This student already has a file for this label in this campaign.</source>
        <translation>Cet étudiant a déjà un dossier pour ce label dans cette campagne.</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>Donnez le motif en quelques mots.</translation>
    </message>
    <message>
        <source>Say why the file is taken all the same.</source>
        <translation>Dites pourquoi le dossier est pris malgré tout.</translation>
    </message>
    <message>
        <source>This affectation is not one of the student&apos;s.</source>
        <translation>Cette affectation n’est pas celle de l’étudiant.</translation>
    </message>
    <message>
        <source>No affectation is claimed: choose at least one of the student&apos;s.</source>
        <translation>Aucune affectation n’est présentée&#xa0;: choisissez-en au moins une de l’étudiant.</translation>
    </message>
    <message>
        <source>A file that was deposited is kept: record a withdrawal instead.</source>
        <translation>Un dossier déposé est conservé&#xa0;: notez plutôt un retrait.</translation>
    </message>
    <message>
        <source>Documents, attached files or a decision belong to this file: record a withdrawal instead.</source>
        <translation>Des documents, des pièces jointes ou une décision tiennent à ce dossier&#xa0;: notez plutôt un retrait.</translation>
    </message>
    <message>
        <source>This piece is not asked for by this label.</source>
        <translation>Ce label ne demande pas cette pièce.</translation>
    </message>
    <message>
        <source>Say why the piece is refused.</source>
        <translation>Dites pourquoi la pièce est refusée.</translation>
    </message>
    <message>
        <source>Say who gives the opinion.</source>
        <translation>Dites qui donne l’avis.</translation>
    </message>
    <message>
        <source>Enter the day of the opinion, for example 03/05/2027.</source>
        <translation>Saisissez le jour de l’avis, par exemple 03/05/2027.</translation>
    </message>
    <message>
        <source>An unfavourable opinion needs a reason: say why in one sentence.</source>
        <translation>Un avis défavorable demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>Say why the affectation may be claimed again.</source>
        <translation>Dites pourquoi l’affectation peut servir de nouveau.</translation>
    </message>
    <message>
        <source>Say who allows it.</source>
        <translation>Dites qui l’admet.</translation>
    </message>
    <message>
        <source>Enter the day it was allowed, for example 03/05/2027.</source>
        <translation>Saisissez le jour où cela a été admis, par exemple 03/05/2027.</translation>
    </message>
    <message>
        <source>Enter the day of the deposit, for example 03/05/2027.</source>
        <translation>Saisissez le jour du dépôt, par exemple 03/05/2027.</translation>
    </message>
    <message>
        <source>This is a decision: say who decides, and when.</source>
        <translation>C’est une décision&#xa0;: dites qui décide, et quand.</translation>
    </message>
    <message>
        <source>Appeal of %1: %2 Answer: %3</source>
        <comment>a line of the notes</comment>
        <translation>Recours du %1&#xa0;: %2 Suite donnée&#xa0;: %3</translation>
    </message>
    <message>
        <source>This file is not on the agenda of the session, or is named twice.</source>
        <translation>Ce dossier n’est pas à l’ordre du jour de la séance, ou y est nommé deux fois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family of acquis, what is aimed at</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::LabelForm</name>
    <message>
        <source>%1, %2, from %3 to %4: %5 countersigned of %6 entered</source>
        <comment>an affectation claimed</comment>
        <translation>%1, %2, du %3 au %4&#xa0;: %5 visées sur %6 saisies</translation>
    </message>
    <message>
        <source>The same action was claimed the year before: “%1”, for %2 in %3 (%4).</source>
        <comment>action, label, campaign, state</comment>
        <translation>La même action a déjà été présentée&#xa0;: «&#xa0;%1&#xa0;», pour %2 en %3 (%4).</translation>
    </message>
    <message>
        <source>Claimed already: “%1”, for %2 in %3 (%4).</source>
        <comment>action, label, campaign, state</comment>
        <translation>Déjà présentée&#xa0;: «&#xa0;%1&#xa0;», pour %2 en %3 (%4).</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Context, missions, duration: the student’s words</source>
        <translation>Contexte, missions, durée&#xa0;: les mots de l’étudiant</translation>
    </message>
    <message>
        <source>Sworn statement of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Taken late because</source>
        <translation>Motif du hors délai</translation>
    </message>
    <message>
        <source>What the appeal asks for</source>
        <translation>Objet du recours</translation>
    </message>
    <message>
        <source>Answer to the appeal</source>
        <translation>Réponse au recours</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing about anybody’s health</source>
        <translation>Rien sur la santé de quiconque</translation>
    </message>
    <message>
        <source>Open the sheet of the student</source>
        <translation>Ouvrir la fiche de l’étudiant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Choose the affectations…</source>
        <translation>Choisir les affectations…</translation>
    </message>
    <message>
        <source>Explain the second use…</source>
        <translation>Justifier la seconde utilisation…</translation>
    </message>
    <message>
        <source>Affectations claimed</source>
        <translation>Affectations présentées</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS…</source>
        <translation>Avis de l’UDCCAS…</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>No affectation is claimed yet.</source>
        <translation>Aucune affectation n’est encore présentée.</translation>
    </message>
    <message>
        <source>Allowed by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>Admis par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Pas encore donné.</translation>
    </message>
    <message>
        <source>%1, %2 on %3. %4</source>
        <comment>opinion, author, day, text</comment>
        <translation>%1, %2 le %3. %4</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Label file of %1 changed</source>
        <translation>Dossier de label de %1 modifié</translation>
    </message>
    <message>
        <source>Second use of an affectation allowed for %1</source>
        <translation>Seconde utilisation d’une affectation admise pour %1</translation>
    </message>
    <message>
        <source>Explain the second use</source>
        <translation>Justifier la seconde utilisation</translation>
    </message>
    <message>
        <source>The same engagement is valued once only (code de l’éducation, art. D611-7). Say why this one may be claimed again.</source>
        <translation>Les mêmes activités ne sont validées qu’une fois (code de l’éducation, art. D611-7). Dites pourquoi cette affectation peut servir de nouveau.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Admis par</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Admis le</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <translation>Enregistrer le motif</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS recorded for %1</source>
        <translation>Avis de l’UDCCAS enregistré pour %1</translation>
    </message>
    <message>
        <source>Label file of %1. The UDCCAS gives an opinion; the university decides.</source>
        <translation>Dossier de label de %1. L’UDCCAS donne un avis&#x202f;; l’université décide.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>Enregistrer l’avis</translation>
    </message>
</context>
<context>
    <name>pc::LabelHours</name>
    <message>
        <source>Hours that count for the label</source>
        <translation>Heures qui comptent pour le label</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Visé par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>signatory and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action and commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No hour of the affectations claimed is countersigned by the commune yet.</source>
        <translation>Aucune heure des affectations présentées n’est encore visée par la commune.</translation>
    </message>
    <message>
        <source>%1 countersigned by the commune; hours only entered do not count.</source>
        <translation>%1 visées par la commune&#x202f;; les heures seulement saisies ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>pc::LabelImport</name>
    <message>
        <source>%1 — %2</source>
        <comment>student, label</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The year %1 is closed: it takes no more files.</source>
        <translation>L’année %1 est clôturée&#xa0;: elle ne reçoit plus de dossier.</translation>
    </message>
    <message>
        <source>No student of this register has the number %1.</source>
        <translation>Aucun étudiant de ce registre n’a le numéro %1.</translation>
    </message>
    <message>
        <source>Say which student this file is of.</source>
        <translation>Dites de quel étudiant est ce dossier.</translation>
    </message>
    <message>
        <source>No student of this register is called “%1”.</source>
        <translation>Aucun étudiant de ce registre ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several students are called %1: write the student number.</source>
        <translation>Plusieurs étudiants s’appellent %1&#xa0;: écrivez le numéro d’étudiant.</translation>
    </message>
    <message>
        <source>Say which label is asked for: %1.</source>
        <translation>Dites quel label est demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no label “%1”. The labels are: %2.</source>
        <translation>Il n’y a pas de label «&#xa0;%1&#xa0;». Les labels sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no university year “%1” in this register.</source>
        <translation>Ce registre n’a pas d’année universitaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This file is “%1”: an import does not change it any more.</source>
        <translation>Ce dossier est «&#xa0;%1&#xa0;»&#xa0;: un import ne le change plus.</translation>
    </message>
    <message>
        <source>The label “%1” is not given any more.</source>
        <translation>Le label «&#xa0;%1&#xa0;» n’est plus attribué.</translation>
    </message>
    <message>
        <source>This file was deposited on %1.</source>
        <translation>Ce dossier a été déposé le %1.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>This is outside the days of deposit: say in a column “late_reason” why the file is taken.</source>
        <translation>C’est en dehors des jours de dépôt&#xa0;: dites dans une colonne «&#xa0;Retard&#xa0;: motif&#xa0;» pourquoi le dossier est accepté.</translation>
    </message>
    <message>
        <source>This student has no engagement with hours in %1: a file without one is not deposited.</source>
        <translation>Cet étudiant n’a pas d’engagement avec des heures en %1&#xa0;: un dossier sans engagement ne se dépose pas.</translation>
    </message>
    <message>
        <source>“%1” holds no number of an action, such as 2026-001.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de numéro d’action, comme 2026-001.</translation>
    </message>
    <message>
        <source>%1 has no engagement with hours in the action %2.</source>
        <translation>%1 n’a pas d’engagement avec des heures dans l’action %2.</translation>
    </message>
    <message>
        <source>There is no university year to put these files in. Open one first.</source>
        <translation>Il n’y a pas d’année universitaire où mettre ces dossiers. Ouvrez-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>pc::LabelKindsRepository</name>
    <message>
        <source>Student&apos;s report</source>
        <translation>Rapport de l’étudiant</translation>
    </message>
    <message>
        <source>Self-assessment of the acquis</source>
        <translation>Autoévaluation des acquis</translation>
    </message>
    <message>
        <source>Commune&apos;s attestation</source>
        <translation>Attestation de la commune</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>Sworn statement</source>
        <translation>Attestation sur l’honneur</translation>
    </message>
    <message>
        <source>Statement of signed hours</source>
        <translation>Relevé des heures visées</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>Give the label a name.</source>
        <translation>Donnez un nom au label.</translation>
    </message>
    <message>
        <source>The hours asked for lie between 0 and 1000 h, for example 30 h.</source>
        <translation>Les heures demandées vont de 0 à 1000&#xa0;h, par exemple 30&#xa0;h.</translation>
    </message>
    <message>
        <source>The days before the session lie between 0 and 366.</source>
        <translation>Les jours avant la séance vont de 0 à 366.</translation>
    </message>
    <message>
        <source>The ECTS credits lie between 0 and 60.</source>
        <translation>Les crédits ECTS vont de 0 à 60.</translation>
    </message>
    <message>
        <source>The bonus lies between 0 and 20 points.</source>
        <translation>La bonification va de 0 à 20 points.</translation>
    </message>
    <message>
        <source>A label of this name exists already.</source>
        <translation>Un label de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Give every piece a name.</source>
        <translation>Donnez un nom à chaque pièce.</translation>
    </message>
    <message>
        <source>This piece belongs to another label, or is named twice.</source>
        <translation>Cette pièce est celle d’un autre label, ou est nommée deux fois.</translation>
    </message>
    <message>
        <source>The last day of deposit comes after the first one.</source>
        <translation>Le dernier jour de dépôt vient après le premier.</translation>
    </message>
</context>
<context>
    <name>pc::LabelLife</name>
    <message>
        <source>No affectation is claimed: choose at least one of the student&apos;s.</source>
        <translation>Aucune affectation n’est présentée&#xa0;: choisissez-en au moins une de l’étudiant.</translation>
    </message>
    <message>
        <source>Pieces are missing or refused: record those received, or declare the file incomplete.</source>
        <translation>Des pièces manquent ou sont refusées&#xa0;: notez celles qui sont reçues, ou déclarez le dossier incomplet.</translation>
    </message>
    <message>
        <source>Choose the session of the commission first.</source>
        <translation>Choisissez d’abord la séance de la commission.</translation>
    </message>
    <message>
        <source>The minutes of the session are signed: nothing of it changes any more.</source>
        <translation>Le procès-verbal de la séance est signé&#xa0;: plus rien n’en change.</translation>
    </message>
    <message>
        <source>This label is given in a session only: put the file on an agenda first.</source>
        <translation>Ce label ne s’attribue qu’en séance&#xa0;: inscrivez d’abord le dossier à un ordre du jour.</translation>
    </message>
    <message>
        <source>The quorum is not reached: tick the members present, or change the quorum of the session.</source>
        <translation>Le quorum n’est pas atteint&#xa0;: cochez les membres présents, ou changez le quorum de la séance.</translation>
    </message>
    <message>
        <source>A refusal is examined again after an appeal only: record the appeal first.</source>
        <translation>Un refus ne se réexamine qu’après un recours&#xa0;: notez d’abord le recours.</translation>
    </message>
    <message>
        <source>Deposit…</source>
        <translation>Déposer…</translation>
    </message>
    <message>
        <source>Deposit again…</source>
        <translation>Déposer à nouveau…</translation>
    </message>
    <message>
        <source>Declare incomplete…</source>
        <translation>Déclarer incomplet…</translation>
    </message>
    <message>
        <source>Declare complete</source>
        <translation>Déclarer complet</translation>
    </message>
    <message>
        <source>Declare inadmissible…</source>
        <translation>Déclarer irrecevable…</translation>
    </message>
    <message>
        <source>Put on an agenda…</source>
        <translation>Inscrire en commission…</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Accorder…</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Ajourner…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Reprendre la préparation</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>The day of deposit lies outside the days of deposit: say why the file is taken all the same.</source>
        <translation>Le jour du dépôt est hors des dates de dépôt&#xa0;: dites pourquoi le dossier est pris malgré tout.</translation>
    </message>
    <message>
        <source>The file was deposited too few days before this session: choose a later session, or record in the file why it is taken late.</source>
        <translation>Le dossier a été déposé trop peu de jours avant cette séance&#xa0;: choisissez une séance plus tardive, ou notez dans le dossier pourquoi il est pris hors délai.</translation>
    </message>
    <message>
        <source>The signed hours do not reach the hours this label asks for: say in the decision why it is granted all the same.</source>
        <translation>Les heures visées n’atteignent pas celles que ce label demande&#xa0;: dites dans la décision pourquoi il est accordé malgré tout.</translation>
    </message>
    <message>
        <source>An affectation was claimed for a label before: record why it may be claimed again, or refuse the file.</source>
        <translation>Une affectation a déjà été présentée pour un label&#xa0;: notez pourquoi elle peut servir de nouveau, ou refusez le dossier.</translation>
    </message>
    <message>
        <source>A file cannot go from “%1” to “%2”.</source>
        <translation>Un dossier ne peut pas passer de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>pc::LabelLists</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Hours signed</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Line of the diploma supplement</source>
        <translation>Ligne du supplément au diplôme</translation>
    </message>
    <message>
        <source>No file of a label in this campaign.</source>
        <translation>Aucun dossier de label pour cette campagne.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>pieces received, required</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision on a label in this campaign.</source>
        <translation>Aucune décision de label pour cette campagne.</translation>
    </message>
</context>
<context>
    <name>pc::LabelPane</name>
    <message>
        <source>Choose a label file in the table: its conditions, its pieces, its acquis and its decision appear here.</source>
        <translation>Choisissez un dossier de label dans la liste&#xa0;: ses conditions, ses pièces, ses acquis et sa décision apparaissent ici.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>tab of a label file</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open the commission</source>
        <translation>Ouvrir la commission</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>The campaign is closed: nothing can be changed.</source>
        <translation>La campagne est clôturée&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This file is withdrawn: prepare it again first.</source>
        <translation>Ce dossier est retiré&#xa0;: reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The minutes of the session are signed: nothing of it changes any more.</source>
        <translation>Le procès-verbal de la séance est signé&#xa0;: rien n’y change plus.</translation>
    </message>
    <message>
        <source>A decision was made on this file: take it back first.</source>
        <translation>Une décision a été prise sur ce dossier&#xa0;: retirez-la d’abord.</translation>
    </message>
    <message>
        <source>deposited on %1</source>
        <translation>déposé le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a file and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>state of the notification and its day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Open the commission of %1</source>
        <translation>Ouvrir la commission du %1</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <comment>verdict, day, author</comment>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>Label file of %1: %2</source>
        <comment>student and state</comment>
        <translation>Dossier de label de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision on the label file of %1 taken back</source>
        <translation>Décision sur le dossier de label de %1 retirée</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>pc::LabelPapers</name>
    <message>
        <source>No session of the commission is planned in this campaign.</source>
        <translation>Aucune séance de la commission n’est prévue pour cette campagne.</translation>
    </message>
    <message>
        <source>No decision was made on this student&apos;s file yet.</source>
        <translation>Aucune décision n’a encore été prise sur le dossier de cet étudiant.</translation>
    </message>
    <message>
        <source>This student has no label granted: there is nothing to certify.</source>
        <translation>Aucun label n’a été accordé à cet étudiant&#xa0;: il n’y a rien à attester.</translation>
    </message>
</context>
<context>
    <name>pc::LabelReport</name>
    <message>
        <source>This student has no file of a label yet.</source>
        <translation>Cet étudiant n’a pas encore de dossier de label.</translation>
    </message>
    <message>
        <source>Label asked for</source>
        <translation>Label demandé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Session of the commission</source>
        <translation>Séance de la commission</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ remplie</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ non remplie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>This label has no condition.</source>
        <translation>Ce label n’a pas de condition.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>This label asks for no piece.</source>
        <translation>Ce label ne demande aucune pièce.</translation>
    </message>
    <message>
        <source>%1 (if there is one)</source>
        <translation>%1 (s’il y a lieu)</translation>
    </message>
    <message>
        <source>Engagements claimed</source>
        <translation>Engagements présentés</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hours signed</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>No engagement is claimed.</source>
        <translation>Aucun engagement n’est présenté.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>%1, on %2.</source>
        <comment>opinion, day</comment>
        <translation>%1, le %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Signed for the commune by</source>
        <translation>Visées pour la commune par</translation>
    </message>
    <message>
        <source>No line of hours has a visa.</source>
        <translation>Aucune ligne d’heures n’est visée.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>person, day</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Hours with the visa of the commune: %1, of %2 asked for.</source>
        <translation>Heures visées par la commune&#xa0;: %1, sur %2 demandées.</translation>
    </message>
    <message>
        <source>Only lines of hours with the visa of the commune count; those that wait or are contested are not listed.</source>
        <translation>Seules les lignes d’heures visées par la commune comptent&#x202f;; celles qui attendent ou sont contestées ne figurent pas ici.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level as a number, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what shows it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>The grid has no criterion.</source>
        <translation>La grille n’a aucun critère.</translation>
    </message>
    <message>
        <source>Acquis aimed at by the action: %1</source>
        <translation>Acquis visés par l’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Remplie par</translation>
    </message>
    <message>
        <source>Levels: 0 %1, 1 %2, 2 %3, 3 %4.</source>
        <translation>Niveaux&#xa0;: 0 %1, 1 %2, 2 %3, 3 %4.</translation>
    </message>
    <message>
        <source>Grid of acquis, version %1.</source>
        <translation>Grille des acquis, version %1.</translation>
    </message>
    <message>
        <source>△ explained</source>
        <translation>△ expliquée</translation>
    </message>
</context>
<context>
    <name>pc::LabelSessionsRepository</name>
    <message>
        <source>Give the name of each member.</source>
        <translation>Indiquez le nom de chaque membre.</translation>
    </message>
    <message>
        <source>One member only chairs the session.</source>
        <translation>Un seul membre préside la séance.</translation>
    </message>
    <message>
        <source>This member is no longer in the session.</source>
        <translation>Ce membre ne fait plus partie de la séance.</translation>
    </message>
    <message>
        <source>This session does not use recusals: tick the option of the session first.</source>
        <translation>Les déports ne sont pas utilisés dans cette séance&#xa0;: cochez d’abord l’option de la séance.</translation>
    </message>
    <message>
        <source>Say why the member does not deliberate on this file.</source>
        <translation>Indiquez pourquoi ce membre ne délibère pas sur ce dossier.</translation>
    </message>
    <message>
        <source>Votes are counted from 0.</source>
        <translation>Un nombre de voix ne peut pas être négatif.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are too many: %1 member(s) present deliberate on this file.</source>
        <translation>
            <numerusform>%n voix est de trop&#xa0;: nombre de membres présents qui délibèrent sur ce dossier, %1.</numerusform>
            <numerusform>%n voix sont trop nombreuses&#xa0;: nombre de membres présents qui délibèrent sur ce dossier, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>Cette séance n’existe plus.</translation>
    </message>
    <message>
        <source>Choose the campaign of the session.</source>
        <translation>Choisissez la campagne de la séance.</translation>
    </message>
    <message>
        <source>A session of campaign %1 is held between %2 and %3.</source>
        <translation>Une séance de la campagne %1 se tient entre le %2 et le %3.</translation>
    </message>
    <message>
        <source>Enter the day of the session, for example 03/11/2026.</source>
        <translation>Saisissez le jour de la séance, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Write the time of day as 14:30.</source>
        <translation>Écrivez l’heure sous la forme 14:30.</translation>
    </message>
    <message>
        <source>The quorum is a number of members; 0 asks for none.</source>
        <translation>Le quorum est un nombre de membres&#x202f;; 0 n’en demande aucun.</translation>
    </message>
    <message>
        <source>The minutes of this session were signed by %1 on %2: nothing of it changes any more.</source>
        <translation>Le procès-verbal de cette séance a été signé par %1 le %2&#xa0;: plus rien n’y change.</translation>
    </message>
    <message>
        <source>Members are recused in this session: lift their recusals first.</source>
        <translation>Des membres sont déportés dans cette séance&#xa0;: levez d’abord leurs déports.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the agenda have no decision yet: decide them, or take them off the agenda.</source>
        <translation>
            <numerusform>%n dossier de l’ordre du jour n’a pas encore de décision&#xa0;: décidez-le ou retirez-le de l’ordre du jour.</numerusform>
            <numerusform>%n dossiers de l’ordre du jour n’ont pas encore de décision&#xa0;: décidez-les ou retirez-les de l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quorum is not reached: %n member(s) are present, %1 are needed.</source>
        <translation>
            <numerusform>Le quorum n’est pas atteint&#xa0;: %n membre présent, %1 nécessaires.</numerusform>
            <numerusform>Le quorum n’est pas atteint&#xa0;: %n membres présents, %1 nécessaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who signed the minutes.</source>
        <translation>Indiquez qui a signé le procès-verbal.</translation>
    </message>
    <message>
        <source>Minutes are signed on the day of the session or later, today at the latest.</source>
        <translation>Le procès-verbal est signé le jour de la séance ou après, au plus tard aujourd’hui.</translation>
    </message>
    <message>
        <source>Files stand on the agenda of this session, or were decided in it: it cannot be removed.</source>
        <translation>Des dossiers sont à l’ordre du jour de cette séance ou y ont été décidés&#xa0;: elle ne peut pas être supprimée.</translation>
    </message>
</context>
<context>
    <name>pc::LabelSheets</name>
    <message>
        <source>%1 × %2 labels of %3 × %4 mm (%5)</source>
        <translation>%1 × %2 étiquettes de %3 × %4 mm (%5)</translation>
    </message>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>There is no sheet of labels “%1”.</source>
        <translation>Il n’y a pas de planche d’étiquettes «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>pc::LabelStepBar</name>
    <message>
        <source>Record the notification…</source>
        <translation>Enregistrer la notification…</translation>
    </message>
    <message>
        <source>Record an appeal…</source>
        <translation>Enregistrer un recours…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>The minutes of the session are signed: the decision is not taken back.</source>
        <translation>Le procès-verbal de la séance est signé&#xa0;: la décision ne se retire plus.</translation>
    </message>
</context>
<context>
    <name>pc::LabelTies</name>
    <message>
        <source>%1 is mayor of the commune the student comes from: %2.</source>
        <translation>%1 est maire de la commune d’origine de l’étudiant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is mayor of the commune where the action takes place: %2.</source>
        <translation>%1 est maire de la commune où se déroule l’action&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is the referent of the action “%2”.</source>
        <translation>%1 est référent de l’action «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 belongs to the commune the student comes from: %2.</source>
        <translation>%1 est lié à la commune d’origine de l’étudiant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to the commune where the action takes place: %2.</source>
        <translation>%1 est lié à la commune où se déroule l’action&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 bears the same family name as the student.</source>
        <translation>%1 porte le même nom de famille que l’étudiant.</translation>
    </message>
</context>
<context>
    <name>pc::LabelWords</name>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>On the commission&apos;s agenda</source>
        <translation>Inscrit en commission</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajourné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Inadmissible</source>
        <translation>Irrecevable</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No opinion yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Favourable with reservations</source>
        <translation>Favorable avec réserves</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Piece refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Nothing to notify</source>
        <translation>Rien à notifier</translation>
    </message>
    <message>
        <source>To notify</source>
        <translation>À notifier</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
</context>
<context>
    <name>pc::LabelsList</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day and title of a session</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>Toutes reçues</translation>
    </message>
    <message>
        <source>Pieces missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sans séance</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>component of a student</comment>
        <translation>Non renseignée</translation>
    </message>
</context>
<context>
    <name>pc::LabelsModel</name>
    <message>
        <source>%1/%2</source>
        <comment>pieces received of pieces asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every piece the label asks for was received.</source>
        <translation>Toutes les pièces demandées sont reçues.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) missing or refused.</source>
        <translation>
            <numerusform>%n pièce manquante ou refusée.</numerusform>
            <numerusform>%n pièces manquantes ou refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours the commune countersigned, of the engagements this file claims; only these count.</source>
        <translation>Heures visées par la commune pour les affectations présentées&#x202f;; elles seules comptent.</translation>
    </message>
</context>
<context>
    <name>pc::LabelsPage</name>
    <message>
        <source>Table of label files</source>
        <translation>Liste des dossiers de label</translation>
    </message>
    <message>
        <source>New label file…</source>
        <translation>Nouveau dossier de label…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Deposit…</source>
        <translation>Déposer…</translation>
    </message>
    <message>
        <source>Put on an agenda…</source>
        <translation>Inscrire en commission…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Declare complete</source>
        <translation>Déclarer complet</translation>
    </message>
    <message>
        <source>Record the notification…</source>
        <translation>Enregistrer la notification…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Kinds of label…</source>
        <translation>Types de label…</translation>
    </message>
    <message>
        <source>Choose label files in the table first.</source>
        <translation>Choisissez d’abord des dossiers dans la liste.</translation>
    </message>
    <message>
        <source>Records the day the files selected were deposited</source>
        <translation>Enregistre le jour du dépôt des dossiers choisis</translation>
    </message>
    <message>
        <source>Puts the files selected on the agenda of a commission, in their order</source>
        <translation>Inscrit les dossiers choisis à l’ordre du jour d’une commission, dans leur ordre</translation>
    </message>
    <message>
        <source>One decision for the files selected</source>
        <translation>Une même décision pour les dossiers choisis</translation>
    </message>
    <message>
        <source>Declares the files selected complete, in one step</source>
        <translation>Déclare complets les dossiers choisis, en une fois</translation>
    </message>
    <message>
        <source>Records the day the students selected were told</source>
        <translation>Enregistre le jour où les étudiants choisis ont été informés</translation>
    </message>
    <message>
        <source>Removes a file that was never deposited</source>
        <translation>Supprime un dossier qui n’a jamais été déposé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Find a student, a label, an action, a commune…</source>
        <translation>Trouver un étudiant, un label, une action, une commune…</translation>
    </message>
    <message>
        <source>No label file yet. A student asks for a label once hours are countersigned by the commune.</source>
        <translation>Aucun dossier de label. Un étudiant demande un label quand des heures sont visées par la commune.</translation>
    </message>
    <message>
        <source>No label file passes these filters.</source>
        <translation>Aucun dossier ne passe ces filtres.</translation>
    </message>
    <message>
        <source>No label file for “%1”.</source>
        <translation>Aucun dossier pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) selected</source>
        <translation>
            <numerusform>%n dossier sélectionné</numerusform>
            <numerusform>%n dossiers sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) removed</source>
        <translation>
            <numerusform>%n dossier de label supprimé</numerusform>
            <numerusform>%n dossiers de label supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Review one after the other…</source>
        <translation>Examiner à la suite…</translation>
    </message>
    <message>
        <source>Grid of acquis…</source>
        <translation>Grille des acquis…</translation>
    </message>
    <message>
        <source>Reads and decides the files selected, one after the other, by keyboard</source>
        <translation>Lit et décide les dossiers sélectionnés l’un après l’autre, au clavier</translation>
    </message>
</context>
<context>
    <name>pc::LexiconEditor</name>
    <message>
        <source>Phrases of the lexicon</source>
        <translation>Expressions du lexique</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>Retirer l’expression</translation>
    </message>
    <message>
        <source>Find a phrase or a family</source>
        <translation>Trouver une expression ou une famille</translation>
    </message>
    <message>
        <source>Why it warns</source>
        <translation>Pourquoi elle alerte</translation>
    </message>
    <message>
        <source>Warns in proposals</source>
        <translation>Alerte dans les propositions</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nouvelle expression</translation>
    </message>
    <message>
        <source>Small words, accents, plurals and endings do not count. “tondre/tonte” are two forms of one word; “=tracteur” is that word alone, not its family.</source>
        <translation>Les petits mots, les accents, les pluriels et les terminaisons ne comptent pas. «&#xa0;tondre/tonte&#xa0;» sont deux formes d’un même mot&#x202f;; «&#xa0;=tracteur&#xa0;» est ce mot seul, sans sa famille.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>Choisissez d’abord une expression.</translation>
    </message>
    <message>
        <source>Phrase “%1” of the lexicon changed</source>
        <translation>Expression «&#xa0;%1&#xa0;» du lexique modifiée</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>family of the lexicon</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Phrase “%1” added to the lexicon</source>
        <translation>Expression «&#xa0;%1&#xa0;» ajoutée au lexique</translation>
    </message>
    <message>
        <source>Phrase “%1” removed from the lexicon</source>
        <translation>Expression «&#xa0;%1&#xa0;» retirée du lexique</translation>
    </message>
</context>
<context>
    <name>pc::LexiconRepository</name>
    <message>
        <source>Give the phrase a family.</source>
        <translation>Donnez une famille à l’expression.</translation>
    </message>
    <message>
        <source>A phrase needs at least one word of three letters.</source>
        <translation>Une expression compte au moins un mot de trois lettres.</translation>
    </message>
    <message>
        <source>This phrase is already in the lexicon.</source>
        <translation>Cette expression est déjà dans le lexique.</translation>
    </message>
</context>
<context>
    <name>pc::LibraryEditor</name>
    <message>
        <source>%1, then Enter</source>
        <comment>what a line adds</comment>
        <translation>%1, puis Entrée</translation>
    </message>
</context>
<context>
    <name>pc::ListGroups</name>
    <message>
        <source>Without an arrondissement</source>
        <translation>Sans arrondissement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pc::LockHolder</name>
    <message>
        <source>%1 on %2</source>
        <comment>user and computer</comment>
        <translation>%1, poste %2</translation>
    </message>
    <message>
        <source>The register is open elsewhere (%1) since %2 today.</source>
        <translation>Le registre est ouvert ailleurs (%1) depuis %2 aujourd’hui.</translation>
    </message>
    <message>
        <source>The register is open elsewhere (%1) since %2 at %3.</source>
        <translation>Le registre est ouvert ailleurs (%1) depuis le %2 à %3.</translation>
    </message>
</context>
<context>
    <name>pc::Logo</name>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB. Make the image smaller, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 1&#xa0;Mo. Réduisez l’image, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” is not an image the program can use. Choose a PNG or JPEG file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image que le programme peut utiliser. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The image could not be converted. Choose another file.</source>
        <translation>L’image n’a pas pu être convertie. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>pc::LogoField</name>
    <message>
        <source>Choose an image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1 MB at most. Printed at the head of letters and reports.</source>
        <translation>PNG ou JPEG, 1&#xa0;Mo au plus. Imprimé en tête des courriers et des rapports.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>pc::LookupField</name>
    <message>
        <source>Choices for %1</source>
        <translation>Choix pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This field cannot be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>“%1” was not kept: choose in the list that opens while you type.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retenu&#xa0;: choisissez dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>“%1” was not kept: choose in the list that opens while you type. It is still “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retenu&#xa0;: choisissez dans la liste qui s’ouvre pendant la saisie. «&#xa0;%2&#xa0;» reste en place.</translation>
    </message>
</context>
<context>
    <name>pc::MailingRoundsRepository</name>
    <message>
        <source>Say in a few words what the mailing is about.</source>
        <translation>Dites en quelques mots l’objet de l’envoi.</translation>
    </message>
    <message>
        <source>Enter the day of the mailing, for example 03/11/2026.</source>
        <translation>Saisissez le jour de l’envoi, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>The mailing of %1 is outside campaign %2, which runs from %3 to %4. Record it in the campaign of its day.</source>
        <translation>L’envoi du %1 est hors de la campagne %2, qui va du %3 au %4. Enregistrez-le dans la campagne de sa date.</translation>
    </message>
    <message>
        <source>The answer cannot be asked for before the mailing.</source>
        <translation>La réponse ne peut pas être demandée avant l’envoi.</translation>
    </message>
    <message>
        <source>Choose at least one commune the mailing went to.</source>
        <translation>Choisissez au moins une commune destinataire de l’envoi.</translation>
    </message>
    <message>
        <source>This mailing no longer exists.</source>
        <translation>Cet envoi n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pc::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Fold the sidebar</source>
        <translation>&amp;Replier la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closing now throws this text away.</source>
        <translation>Fermer maintenant ferait perdre ce texte.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
</context>
<context>
    <name>pc::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Passage précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Passage suivant (Entrée)</translation>
    </message>
    <message>
        <source>Headings of the manual</source>
        <translation>Titres du manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>The manual is written in French.</source>
        <translation>Le manuel est écrit en français.</translation>
    </message>
    <message>
        <source>Not in the manual.</source>
        <translation>Introuvable dans le manuel.</translation>
    </message>
</context>
<context>
    <name>pc::MatchDialog</name>
    <message>
        <source>%1 %2 — %3</source>
        <comment>number, title and commune of an action</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Students from the commune</source>
        <translation>Étudiants de la commune</translation>
    </message>
    <message>
        <source>Actions of the student&apos;s commune</source>
        <translation>Actions de la commune de l’étudiant</translation>
    </message>
    <message>
        <source>Outside the rule: students from elsewhere</source>
        <translation>Hors règle&#xa0;: étudiants d’ailleurs</translation>
    </message>
    <message>
        <source>Outside the rule: actions elsewhere</source>
        <translation>Hors règle&#xa0;: actions d’ailleurs</translation>
    </message>
    <message>
        <source>Reason of the derogation</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordée par</translation>
    </message>
    <message>
        <source>Affect</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Send to the mayor</source>
        <translation>Transmettre au maire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Trouver un étudiant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n place(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n place restante</numerusform>
            <numerusform>%1&#xa0;: %2, %n places restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, commune d’origine&#xa0;: %2</translation>
    </message>
    <message>
        <source>No candidature of this campaign is looking for an action.</source>
        <translation>Aucune candidature de cette campagne ne cherche d’action.</translation>
    </message>
    <message>
        <source>No action of this campaign is open.</source>
        <translation>Aucune action de cette campagne n’est ouverte.</translation>
    </message>
    <message>
        <source>Nobody from the commune has applied.</source>
        <translation>Personne de la commune n’a candidaté.</translation>
    </message>
    <message>
        <source>The student&apos;s commune has no open action.</source>
        <translation>La commune de l’étudiant n’a pas d’action ouverte.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Outside the rule: give the reason of the derogation and who grants it.</source>
        <translation>Hors règle&#xa0;: indiquez le motif de la dérogation et qui l’accorde.</translation>
    </message>
    <message>
        <source>%1 affected above the quota: %2</source>
        <translation>Affectation de %1 au-delà du quota&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 affected: %2</source>
        <translation>Affectation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Candidature of %1 sent to the mayor</source>
        <translation>Candidature de %1 transmise au maire</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n place(s) left</source>
        <translation>
            <numerusform>%1 · %n place libre</numerusform>
            <numerusform>%1 · %n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Number, title or commune</source>
        <translation>Numéro, titre ou commune</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The affectation</source>
        <translation>L’affectation</translation>
    </message>
    <message>
        <source>Choose the action first: those whose commune has no student yet come first.</source>
        <translation>Choisissez d’abord l’action&#xa0;: celles dont la commune n’a encore aucun étudiant viennent en tête.</translation>
    </message>
    <message>
        <source>Enter the planned hours, for example 30 or 2h30.</source>
        <translation>Indiquez les heures prévues, par exemple 30 ou 2h30.</translation>
    </message>
    <message>
        <source>Enter the first and the last day, for example 03/11/2026.</source>
        <translation>Indiquez le premier et le dernier jour, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct one of them.</source>
        <translation>Le dernier jour précède le premier&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose the action first.</source>
        <translation>Choisissez d’abord l’action.</translation>
    </message>
</context>
<context>
    <name>pc::MatchFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its commune</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This campaign no longer exists.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>This action no longer exists.</source>
        <translation>Cette action n’existe plus.</translation>
    </message>
    <message>
        <source>This student no longer exists.</source>
        <translation>Cet étudiant n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pc::MatchModel</name>
    <message>
        <source>Not now</source>
        <comment>an affectation cannot be made yet</comment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Suit</source>
        <comment>the days</comment>
        <translation>Conviennent</translation>
    </message>
    <message>
        <source>Do not seem to suit</source>
        <comment>the days</comment>
        <translation>Ne semblent pas convenir</translation>
    </message>
    <message>
        <source>To be asked</source>
        <comment>the days</comment>
        <translation>À demander</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left of places offered</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Vœu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Left of the quota</source>
        <translation>Reste du quota</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places restantes</translation>
    </message>
</context>
<context>
    <name>pc::Matching</name>
    <message>
        <source>Every place of this action is taken.</source>
        <translation>Toutes les places de cette action sont prises.</translation>
    </message>
    <message>
        <source>The student&apos;s quota is already planned: these %1 come on top of it.</source>
        <translation>Le quota de l’étudiant est déjà prévu&#xa0;: ces %1 s’y ajoutent.</translation>
    </message>
    <message>
        <source>%1 are planned instead of %2: it is what is left of the student&apos;s quota.</source>
        <translation>%1 prévues au lieu de %2&#xa0;: c’est ce qui reste du quota de l’étudiant.</translation>
    </message>
    <message>
        <source>From the commune</source>
        <translation>De la commune</translation>
    </message>
    <message>
        <source>Outside the rule: same EPCI</source>
        <translation>Hors règle&#xa0;: même intercommunalité</translation>
    </message>
    <message>
        <source>Outside the rule: elsewhere</source>
        <translation>Hors règle&#xa0;: ailleurs</translation>
    </message>
    <message>
        <source>Outside the rule: %1 does not come from %2. An affectation needs a derogation, with a reason and an author.</source>
        <translation>Hors règle&#xa0;: commune d’origine de %1 différente de %2. Une affectation demande une dérogation, avec un motif et un auteur.</translation>
    </message>
    <message>
        <source>%1 has no student yet this year.</source>
        <translation>%1 n’a encore aucun étudiant cette année.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n student(s) this year; places offered: %2.</source>
        <translation>
            <numerusform>%1 a déjà %n étudiant cette année&#x202f;; places proposées&#xa0;: %2.</numerusform>
            <numerusform>%1 a déjà %n étudiants cette année&#x202f;; places proposées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already affected to this action.</source>
        <translation>Déjà en affectation sur cette action.</translation>
    </message>
    <message>
        <source>Still a minor on the day the action starts, and the commune does not accept minors.</source>
        <translation>Encore mineur au début de l’action, et la commune n’accepte pas de mineur.</translation>
    </message>
    <message>
        <source>Already sent to the mayor for this action.</source>
        <translation>Déjà transmise au maire pour cette action.</translation>
    </message>
    <message>
        <source>The candidature is “%1”: it cannot be sent to a mayor.</source>
        <translation>La candidature est «&#xa0;%1&#xa0;»&#xa0;: elle ne peut pas être transmise à un maire.</translation>
    </message>
    <message>
        <source>The commune of origin is not known.</source>
        <translation>La commune d’origine n’est pas connue.</translation>
    </message>
    <message>
        <source>Comes from %1, a part of %2.</source>
        <translation>Originaire de %1, qui fait partie de %2.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Originaire de %1.</translation>
    </message>
    <message>
        <source>Comes from %1, in the same EPCI: outside the rule.</source>
        <translation>Originaire de %1, dans la même intercommunalité&#xa0;: hors règle.</translation>
    </message>
    <message>
        <source>Comes from %1: outside the rule.</source>
        <translation>Originaire de %1&#xa0;: hors règle.</translation>
    </message>
    <message>
        <source>The candidature is not examined yet: going on declares it admissible.</source>
        <translation>La candidature n’est pas encore examinée&#xa0;: continuer la déclare recevable.</translation>
    </message>
    <message>
        <source>The candidature was not retained before: going on offers it again.</source>
        <translation>La candidature n’avait pas été retenue&#xa0;: continuer la propose à nouveau.</translation>
    </message>
    <message>
        <source>The candidature is on the waiting list.</source>
        <translation>La candidature est en liste d’attente.</translation>
    </message>
    <message>
        <source>The candidature is with the mayor.</source>
        <translation>La candidature est chez le maire.</translation>
    </message>
    <message>
        <source>The candidature is with the mayor of another action.</source>
        <translation>La candidature est chez le maire d’une autre action.</translation>
    </message>
    <message>
        <source>Wish number %1.</source>
        <translation>Vœu n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>Wishes for this action.</source>
        <translation>Souhaite cette action.</translation>
    </message>
    <message>
        <source>Did not wish for this action.</source>
        <translation>N’a pas souhaité cette action.</translation>
    </message>
    <message>
        <source>The days suit: %1.</source>
        <translation>Les jours conviennent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The days do not seem to suit: %1.</source>
        <translation>Les jours ne semblent pas convenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether the days suit is not known.</source>
        <translation>On ne sait pas si les jours conviennent.</translation>
    </message>
    <message>
        <source>Already affected elsewhere: %1.</source>
        <translation>Déjà en affectation ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of the quota are left to plan.</source>
        <translation>Il reste %1 du quota à prévoir.</translation>
    </message>
    <message>
        <source>The quota is already planned.</source>
        <translation>Le quota est déjà entièrement prévu.</translation>
    </message>
    <message>
        <source>The end of the civil liability insurance is not known.</source>
        <translation>La fin de l’assurance responsabilité civile n’est pas connue.</translation>
    </message>
    <message>
        <source>The civil liability insurance ends on %1, before the action does.</source>
        <translation>L’assurance responsabilité civile finit le %1, avant la fin de l’action.</translation>
    </message>
    <message>
        <source>The civil liability insurance covers the whole period.</source>
        <translation>L’assurance responsabilité civile couvre toute la période.</translation>
    </message>
    <message>
        <source>A minor on the day the action starts; the commune accepts minors.</source>
        <translation>Mineur au début de l’action&#x202f;; la commune accepte les mineurs.</translation>
    </message>
    <message>
        <source>A minor on the day the action starts; the commune has not said whether it accepts minors.</source>
        <translation>Mineur au début de l’action&#x202f;; la commune n’a pas dit si elle accepte les mineurs.</translation>
    </message>
    <message>
        <source>The university has validated the participation.</source>
        <translation>L’université a validé la participation.</translation>
    </message>
    <message>
        <source>Only %1 of the student&apos;s quota are left: %2 go above it. This is allowed and recorded.</source>
        <translation>Il ne reste que %1 du quota de l’étudiant&#xa0;: %2 le dépassent. C’est permis et enregistré.</translation>
    </message>
    <message>
        <source>From the commune, no candidature</source>
        <translation>De la commune, sans candidature</translation>
    </message>
    <message>
        <source>Outside the rule: same EPCI, no candidature</source>
        <translation>Hors règle&#xa0;: même EPCI, sans candidature</translation>
    </message>
    <message>
        <source>Outside the rule: elsewhere, no candidature</source>
        <translation>Hors règle&#xa0;: ailleurs, sans candidature</translation>
    </message>
    <message>
        <source>No candidature in this campaign: going on records one, received today.</source>
        <translation>Sans candidature dans cette campagne&#xa0;: poursuivre en enregistre une, reçue aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>pc::MatchingRepository</name>
    <message>
        <source>Give the reason of the derogation.</source>
        <translation>Indiquez le motif de la dérogation.</translation>
    </message>
    <message>
        <source>Say who grants the derogation.</source>
        <translation>Dites qui accorde la dérogation.</translation>
    </message>
</context>
<context>
    <name>pc::MayorReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A student</source>
        <translation>Un étudiant</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>at work in the commune</source>
        <translation>à l’œuvre dans la commune</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>task, hours</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your appreciation</source>
        <translation>Votre appréciation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This report needs a commune that exists.</source>
        <translation>Ce rapport demande une commune qui existe.</translation>
    </message>
    <message>
        <source>The students in %1</source>
        <comment>name of a commune</comment>
        <translation>Étudiants accueillis — %1</translation>
    </message>
    <message>
        <source>No student has worked in this commune in this campaign yet.</source>
        <translation>Aucun étudiant n’a encore travaillé dans cette commune pendant cette campagne.</translation>
    </message>
    <message>
        <source>Thank you for the welcome you gave these students: their hours are a service to the inhabitants, and yours to them.</source>
        <translation>Merci d’avoir accueilli ces étudiants&#xa0;: leurs heures rendent service aux habitants, et votre accompagnement leur est précieux.</translation>
    </message>
</context>
<context>
    <name>pc::MembersView</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Members of the session</source>
        <translation>Membres de la séance</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Retirer le membre</translation>
    </message>
    <message>
        <source>Members of the last session</source>
        <translation>Membres de la dernière séance</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>member</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>member</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Chairs</source>
        <comment>member</comment>
        <translation>Préside</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>Choisissez d’abord un membre.</translation>
    </message>
    <message>
        <source>This session has members already.</source>
        <translation>Cette séance a déjà des membres.</translation>
    </message>
    <message>
        <source>For example Mme Jeanne Petit</source>
        <translation>Par exemple Mme Jeanne Petit</translation>
    </message>
    <message>
        <source>For example vice-president for student life</source>
        <translation>Par exemple vice-président à la vie étudiante</translation>
    </message>
    <message>
        <source>Where the member is elected or employed</source>
        <translation>Celle où le membre est élu ou agent</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Chairs the session</source>
        <translation>Préside la séance</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Est présent</translation>
    </message>
    <message>
        <source>Members of the session changed</source>
        <translation>Membres de la séance modifiés</translation>
    </message>
    <message>
        <source>A member of the session</source>
        <translation>Membre de la séance</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Change the member</source>
        <translation>Modifier le membre</translation>
    </message>
    <message>
        <source>A member of the session removed</source>
        <translation>Membre retiré de la séance</translation>
    </message>
    <message>
        <source>No other session has members yet.</source>
        <translation>Aucune autre séance n’a encore de membres.</translation>
    </message>
    <message>
        <source>Members of the last session taken</source>
        <translation>Membres de la dernière séance repris</translation>
    </message>
    <message>
        <source>A member of the session is present</source>
        <translation>Membre de la séance noté présent</translation>
    </message>
    <message>
        <source>A member of the session is absent</source>
        <translation>Membre de la séance noté absent</translation>
    </message>
</context>
<context>
    <name>pc::MergeDialog</name>
    <message>
        <source>Merge two students</source>
        <translation>Fusionner deux étudiants</translation>
    </message>
    <message>
        <source>Record that is kept</source>
        <translation>Fiche conservée</translation>
    </message>
    <message>
        <source>Record that is removed</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Choose, for each field where the two differ, what is right.</source>
        <translation>Choisissez, pour chaque champ où les deux diffèrent, ce qui est juste.</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Fusionner les deux fiches</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <comment>an empty field</comment>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1 of the record that is kept: %2</source>
        <translation>%1 de la fiche conservée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of the record that is removed: %2</source>
        <translation>%1 de la fiche supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Two records of %1 merged</source>
        <translation>Deux fiches de %1 fusionnées</translation>
    </message>
</context>
<context>
    <name>pc::MessageBar</name>
    <message>
        <source>Copy the details</source>
        <translation>Copier le détail</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Fermer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::Migrations</name>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>This file was altered by another program and is not opened. Restore a copy from the File menu; this file is kept as it is.</source>
        <translation>Ce fichier a été altéré par un autre programme et n’est pas ouvert. Restaurez une copie par le menu Fichier&#x202f;; ce fichier est gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>pc::ModelActionsEditor</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the student does</source>
        <translation>Ce que fait l’étudiant</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Savoir-être</translation>
    </message>
    <message>
        <source>Model actions</source>
        <translation>Actions modèles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Offered for new proposals</source>
        <translation>Offerte aux nouvelles propositions</translation>
    </message>
    <message>
        <source>New model action</source>
        <translation>Nouvelle action modèle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose a model action first.</source>
        <translation>Choisissez d’abord une action modèle.</translation>
    </message>
    <message>
        <source>Model action “%1” changed</source>
        <translation>Action modèle «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Model action “%1” added</source>
        <translation>Action modèle «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Model action “%1” removed</source>
        <translation>Action modèle «&#xa0;%1&#xa0;» retirée</translation>
    </message>
</context>
<context>
    <name>pc::ModelActionsRepository</name>
    <message>
        <source>Give the model action a title.</source>
        <translation>Donnez un intitulé à l’action modèle.</translation>
    </message>
    <message>
        <source>Choose the kind of the model action.</source>
        <translation>Choisissez le type de l’action modèle.</translation>
    </message>
    <message>
        <source>Planned hours are more than 0, for example 30 h.</source>
        <translation>Les heures prévues sont supérieures à 0, par exemple 30&#xa0;h.</translation>
    </message>
    <message>
        <source>A proposal was begun from this model action: it can only be put out of use.</source>
        <translation>Une proposition est partie de cette action modèle&#xa0;: elle peut seulement être mise hors service.</translation>
    </message>
</context>
<context>
    <name>pc::MonthGridModel</name>
    <message>
        <source>“%1” is not a duration: write 2,5 or 2 h 30, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez par exemple 2,5 ou 2&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>What was copied does not fit here: choose a cell further up or to the left.</source>
        <translation>Ce qui a été copié ne tient pas ici&#xa0;: choisissez une case plus haut ou plus à gauche.</translation>
    </message>
    <message>
        <source>%1 / %2 ▲ exceeded</source>
        <comment>hours of a quota</comment>
        <translation>%1 / %2 ▲ dépassé</translation>
    </message>
    <message>
        <source>%1 / %2 ▲▲ well above</source>
        <comment>hours of a quota</comment>
        <translation>%1 / %2 ▲▲ très dépassé</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>hours of a quota</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2: no hours</source>
        <comment>student, day</comment>
        <translation>%1, %2&#xa0;: aucune heure</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>student, day, duration, state</comment>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 in %n line(s), %4</source>
        <comment>student, day, duration, state</comment>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 en %n ligne, %4</numerusform>
            <numerusform>%1, %2&#xa0;: %3 en %n lignes, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Whole
month</source>
        <translation>Mois
entier</translation>
    </message>
    <message>
        <source>Hours given as a total of the month, without days.</source>
        <translation>Heures données en un total du mois, sans jours.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Every line of the month, with its days or without.</source>
        <translation>Toutes les lignes du mois, avec ou sans jours.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Every line of this affectation in the campaign.</source>
        <translation>Toutes les lignes de cette affectation dans la campagne.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>student, day, what looks wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to check, the first: %1</source>
        <translation>
            <numerusform>%n case à vérifier, la première&#xa0;: %1</numerusform>
            <numerusform>%n cases à vérifier, la première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>pc::MonthPane</name>
    <message>
        <source>No affectation is at work in this month, and no hours stand in it.</source>
        <translation>Aucune affectation n’est en cours ce mois-ci, et aucune heure n’y figure.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Record the visa of a commune on a month of hours</source>
        <translation>Enregistrer le visa d’une commune sur un mois d’heures</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>cell, then quota</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign the &amp;month…</source>
        <translation>Viser le &amp;mois…</translation>
    </message>
</context>
<context>
    <name>pc::MonthView</name>
    <message>
        <source>Sums and quota of each student</source>
        <translation>Sommes et quota de chaque étudiant</translation>
    </message>
</context>
<context>
    <name>pc::NewApplicationDialog</name>
    <message>
        <source>New candidature</source>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Premières lettres du nom</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Optional: number, title or commune</source>
        <translation>Facultatif&#xa0;: numéro, intitulé ou commune</translation>
    </message>
    <message>
        <source>Action wished for</source>
        <translation>Action souhaitée</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Record the candidature</source>
        <translation>Enregistrer la candidature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Candidature of %1 recorded</source>
        <translation>Candidature de %1 enregistrée</translation>
    </message>
</context>
<context>
    <name>pc::NewLabelDialog</name>
    <message>
        <source>New label file</source>
        <translation>Nouveau dossier de label</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Premières lettres du nom</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>When it is given with the file</source>
        <translation>Si elle est remise avec le dossier</translation>
    </message>
    <message>
        <source>Label asked for</source>
        <translation>Label demandé</translation>
    </message>
    <message>
        <source>Sworn statement of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Affectations claimed</source>
        <translation>Affectations présentées</translation>
    </message>
    <message>
        <source>Choose the student: the affectations with hours appear here.</source>
        <translation>Choisissez l’étudiant&#xa0;: ses affectations avec des heures apparaissent ici.</translation>
    </message>
    <message>
        <source>This student has no affectation with hours yet; the file may be opened all the same.</source>
        <translation>Cet étudiant n’a pas encore d’affectation avec des heures&#x202f;; le dossier peut être ouvert malgré tout.</translation>
    </message>
    <message>
        <source>%1 countersigned, %2 asked for by this label</source>
        <translation>%1 visées, %2 demandées par ce label</translation>
    </message>
    <message>
        <source>Enter the day of the sworn statement, for example 03/05/2027.</source>
        <translation>Indiquez le jour de l’attestation sur l’honneur, par exemple 03/05/2027.</translation>
    </message>
    <message>
        <source>Label file of %1 opened</source>
        <translation>Dossier de label de %1 ouvert</translation>
    </message>
</context>
<context>
    <name>pc::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>The first letters of its name</source>
        <translation>Les premières lettres de son nom</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>model action</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Intitulé</translation>
    </message>
    <message>
        <source>&amp;Kind of action</source>
        <translation>T&amp;ype d’action</translation>
    </message>
    <message>
        <source>Planned &amp;hours</source>
        <translation>&amp;Heures prévues</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>&amp;Begin from a model action</source>
        <translation>Partir d’une action &amp;modèle</translation>
    </message>
    <message>
        <source>Record the proposal</source>
        <translation>Enregistrer la proposition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>University year %1, received on %2</source>
        <translation>Année universitaire %1, reçue le %2</translation>
    </message>
    <message>
        <source>%1 The proposal can be recorded; a derogation is needed to declare it conforming.</source>
        <translation>%1 La proposition peut être enregistrée&#x202f;; il faudra une dérogation pour la déclarer conforme.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 03/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 03/11/2026.</translation>
    </message>
    <message>
        <source>Proposal “%1” of %2 recorded</source>
        <translation>Proposition «&#xa0;%1&#xa0;» de %2 enregistrée</translation>
    </message>
</context>
<context>
    <name>pc::NewStudentDialog</name>
    <message>
        <source>New student</source>
        <translation>Nouvel étudiant</translation>
    </message>
    <message>
        <source>First letters, or a postal code</source>
        <translation>Premières lettres, ou code postal</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>Ajouter l’étudiant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in the register look like the same person.</source>
        <translation>
            <numerusform>%n étudiant du registre semble être la même personne.</numerusform>
            <numerusform>%n étudiants du registre semblent être la même personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a student, why it is alike</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the sheet of %1</source>
        <translation>Ouvrir la fiche de %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31/12/2006.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/12/2006.</translation>
    </message>
    <message>
        <source>Student %1 added</source>
        <translation>Étudiant %1 ajouté</translation>
    </message>
</context>
<context>
    <name>pc::NextCampaign</name>
    <message>
        <source>One of these proposals no longer exists.</source>
        <translation>Une de ces propositions n’existe plus.</translation>
    </message>
</context>
<context>
    <name>pc::OdtWriter</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
</context>
<context>
    <name>pc::OriginFinder</name>
    <message>
        <source>No commune of France has the code %1.</source>
        <translation>Aucune commune de France n’a le code %1.</translation>
    </message>
    <message>
        <source>The code %1 is that of %2, but the name says %3. Correct one of the two.</source>
        <translation>Le code %1 est celui de %2, mais le nom indique %3. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The name is not known; the code is that of %1.</source>
        <translation>Le nom n’est pas connu&#x202f;; le code est celui de %1.</translation>
    </message>
    <message>
        <source>No commune of France is called “%1”. Write its name or its INSEE code.</source>
        <translation>Aucune commune de France ne s’appelle «&#xa0;%1&#xa0;». Écrivez son nom ou son code INSEE.</translation>
    </message>
    <message>
        <source>No commune of France is called “%1”. Did you mean %2?</source>
        <translation>Aucune commune de France ne s’appelle «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>Several communes are called “%1”. Write the INSEE code instead: %2.</source>
        <translation>Plusieurs communes s’appellent «&#xa0;%1&#xa0;». Écrivez plutôt le code INSEE&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>pc::PaperCommands</name>
    <message>
        <source>Say the format: give OUT an ending (.pdf, .odt, .xlsx, .csv), or use --format.</source>
        <translation>Indiquez le format&#xa0;: donnez à OUT une terminaison (pdf, odt, xlsx ou csv) ou utilisez --format.</translation>
    </message>
    <message>
        <source>“%1” is not a format of a report. Use pdf, odt, xlsx or csv.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de rapport. Choisissez pdf, odt, xlsx ou csv.</translation>
    </message>
    <message>
        <source>No font is installed here, and a PDF needs one. Install the package fonts-dejavu-core, then try again; .odt, .xlsx and .csv need none.</source>
        <translation>Aucune police de caractères n’est installée ici, et un PDF en a besoin. Installez le paquet fonts-dejavu-core, puis réessayez&#x202f;; les formats les formats odt, xlsx et csv s’en passent.</translation>
    </message>
    <message>
        <source>“%1” is the register itself. Choose another name for the file.</source>
        <translation>«&#xa0;%1&#xa0;» est le registre lui-même. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. The campaigns are: %2.</source>
        <translation>Il n’y a pas de campagne «&#xa0;%1&#xa0;». Les campagnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no commune with the code “%1”. Give its INSEE code, for example 59218.</source>
        <translation>Aucune commune n’a le code «&#xa0;%1&#xa0;». Donnez son code INSEE, par exemple 59218.</translation>
    </message>
    <message>
        <source>There is no action with the number “%1”. “export FILE proposals -” lists them.</source>
        <translation>Aucune action n’a le numéro «&#xa0;%1&#xa0;». La commande d’export de la table des propositions les donne tous.</translation>
    </message>
    <message>
        <source>There is no student with the number “%1”. “export FILE students -” lists them.</source>
        <translation>Aucun étudiant n’a le numéro «&#xa0;%1&#xa0;». La commande d’export de la table des étudiants les donne tous.</translation>
    </message>
    <message>
        <source>There is no arrondissement with the code “%1”. Codes have three digits, for example 591.</source>
        <translation>Aucun arrondissement n’a le code «&#xa0;%1&#xa0;». Les codes ont trois chiffres, par exemple 591.</translation>
    </message>
    <message>
        <source>The columns of the report “%1” cannot be chosen.</source>
        <translation>Les colonnes du rapport «&#xa0;%1&#xa0;» ne se choisissent pas.</translation>
    </message>
    <message>
        <source>There is no column “%1” in this report. The columns are: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» dans ce rapport. Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use --landscape or --portrait, not both.</source>
        <translation>Utilisez --landscape ou --portrait, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-03.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme 2026-11-03.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>No record answers “%1”.</source>
        <translation>Aucune fiche ne répond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several records answer “%1”: %2, %3… Give more of the name, or the number.</source>
        <translation>Plusieurs fiches répondent à «&#xa0;%1&#xa0;»&#xa0;: %2, %3… Précisez le nom ou donnez le numéro.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like 2026-11.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois. Écrivez-le comme 2026-11.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>There is no report “%1”. “petites-communes reports” lists them.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;». «&#xa0;petites-communes reports&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no document “%1”. “petites-communes documents” lists them.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;». «&#xa0;petites-communes documents&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>An e-mail is a text: use the format txt.</source>
        <translation>Un courriel est un texte&#xa0;: choisissez le format txt.</translation>
    </message>
    <message>
        <source>“%1” is not a format of this document. Use pdf or odt.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de ce document. Choisissez pdf ou odt.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be narrowed to an arrondissement.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» ne peut pas être restreint à un arrondissement.</translation>
    </message>
</context>
<context>
    <name>pc::PaperLayout</name>
    <message>
        <source>page %1/%2</source>
        <translation>page %1/%2</translation>
    </message>
</context>
<context>
    <name>pc::PaperPrint</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>The printer did not accept the pages. Is it switched on and connected?</source>
        <translation>L’imprimante n’a pas accepté les pages. Est-elle allumée et branchée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>pc::PaperView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages of “%1”</source>
        <translation>Pages de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>pc::PaperWriter</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text document for LibreOffice or Word (*.odt)</source>
        <translation>Document texte pour LibreOffice ou Word (*.odt)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for other programs (*.csv)</source>
        <translation>Tableau pour d’autres programmes (*.csv)</translation>
    </message>
    <message>
        <source>There is no table here for a spreadsheet. Choose PDF or a text document.</source>
        <translation>Il n’y a pas ici de tableau pour un tableur. Choisissez le format PDF ou un document texte.</translation>
    </message>
</context>
<context>
    <name>pc::PartnerWords</name>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>The convention is not signed yet.</source>
        <translation>La convention n’est pas encore signée.</translation>
    </message>
    <message>
        <source>The convention takes effect on %1.</source>
        <translation>La convention prend effet le %1.</translation>
    </message>
    <message>
        <source>The convention will be renewed by itself after %1, unless a partner objects.</source>
        <translation>La convention sera reconduite tacitement après le %1, sauf opposition d’un partenaire.</translation>
    </message>
    <message>
        <source>The convention ends on %1: prepare the next one.</source>
        <translation>La convention prend fin le %1&#xa0;: préparez la suivante.</translation>
    </message>
    <message>
        <source>The convention ended on %1.</source>
        <translation>La convention a pris fin le %1.</translation>
    </message>
</context>
<context>
    <name>pc::PartnershipTab</name>
    <message>
        <source>Conventions between the partners</source>
        <translation>Conventions entre les partenaires</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New convention…</source>
        <translation>Nouvelle convention…</translation>
    </message>
    <message>
        <source>Remove the convention</source>
        <translation>Supprimer la convention</translation>
    </message>
    <message>
        <source>No partnership convention is recorded yet.</source>
        <translation>Aucune convention de partenariat n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Partnership convention changed</source>
        <translation>Convention de partenariat modifiée</translation>
    </message>
    <message>
        <source>Partnership convention removed</source>
        <translation>Convention de partenariat supprimée</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Renewed by itself at its end</source>
        <translation>Reconduite tacitement à son terme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>First partner</source>
        <translation>Premier partenaire</translation>
    </message>
    <message>
        <source>Signed for the first by</source>
        <translation>Signataire pour le premier</translation>
    </message>
    <message>
        <source>Second partner</source>
        <translation>Second partenaire</translation>
    </message>
    <message>
        <source>Signed for the second by</source>
        <translation>Signataire pour le second</translation>
    </message>
    <message>
        <source>Announce the end, in days before</source>
        <translation>Annoncer la fin, en jours avant le terme</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New partnership convention</source>
        <translation>Nouvelle convention de partenariat</translation>
    </message>
    <message>
        <source>Add the convention</source>
        <translation>Ajouter la convention</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Partnership convention added</source>
        <translation>Convention de partenariat ajoutée</translation>
    </message>
</context>
<context>
    <name>pc::PartnershipsRepository</name>
    <message>
        <source>Give the convention a title.</source>
        <translation>Donnez un intitulé à la convention.</translation>
    </message>
    <message>
        <source>The convention cannot end before it begins.</source>
        <translation>La convention ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>The alert is given from 0 to 1,000 days before the end.</source>
        <translation>L’alerte se règle de 0 à 1&#x202f;000 jours avant la fin.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>Enter the day the question was asked, for example 03/11/2026.</source>
        <translation>Saisissez le jour où la question a été posée, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Write the answer that was given that day.</source>
        <translation>Écrivez la réponse donnée ce jour-là.</translation>
    </message>
    <message>
        <source>Enter the day of the answer, for example 03/11/2026.</source>
        <translation>Saisissez le jour de la réponse, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>The answer cannot be older than the question.</source>
        <translation>La réponse ne peut pas précéder la question.</translation>
    </message>
</context>
<context>
    <name>pc::PastRegister</name>
    <message>
        <source>The register changed while it was read. Try again.</source>
        <translation>Le registre a changé pendant la lecture. Réessayez.</translation>
    </message>
    <message>
        <source>What the register will be on a day to come is not known. Choose today or a past day.</source>
        <translation>L’état du registre à un jour à venir n’est pas connu. Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>This register was made on %1: what was known before that day is not in it. Choose a later day.</source>
        <translation>Ce registre a été créé le %1&#xa0;: ce que l’on savait avant ce jour n’y figure pas. Choisissez un jour plus récent.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the register. Free some space, then try again.</source>
        <translation>Il n’y a pas la place pour une copie du registre. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This register is a copy handed over on %1: its history begins that day, what came before is with the other office. Choose a later day.</source>
        <translation>Ce registre est une copie reçue de l’autre service le %1&#xa0;: son historique commence ce jour-là, ce qui précède est resté chez lui. Choisissez un jour plus récent.</translation>
    </message>
</context>
<context>
    <name>pc::PdfWriter</name>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Arrêté&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Le PDF ne peut pas être fait.</translation>
    </message>
</context>
<context>
    <name>pc::PiecesView</name>
    <message>
        <source>Pieces of the file</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>button: a piece</comment>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>a piece</comment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse the piece…</source>
        <translation>Refuser la pièce…</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>button: a piece</comment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>%1 of %2 pieces asked for received</source>
        <comment>counts</comment>
        <translation>%1 pièces reçues sur %2 demandées</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <comment>piece</comment>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>The register itself answers this piece: no file is needed.</source>
        <translation>Le registre contient déjà cette pièce&#xa0;: aucun fichier n’est nécessaire.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose a piece in the list first.</source>
        <translation>Choisissez d’abord une pièce dans la liste.</translation>
    </message>
    <message>
        <source>Nothing was recorded for this piece.</source>
        <translation>Rien n’est enregistré pour cette pièce.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3</source>
        <comment>piece, student, state</comment>
        <translation>«&#xa0;%1&#xa0;» de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Refuse the piece</source>
        <translation>Refuser la pièce</translation>
    </message>
    <message>
        <source>%1: “%2”. The student reads this reason.</source>
        <comment>student and piece</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;». L’étudiant lira ce motif.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Files that are kept (*.pdf *.png *.jpg *.jpeg *.odt)</source>
        <translation>Fichiers acceptés (*.pdf *.png *.jpg *.jpeg *.odt)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>File attached to “%1” of %2</source>
        <comment>piece and student</comment>
        <translation>Fichier joint à «&#xa0;%1&#xa0;» de %2</translation>
    </message>
</context>
<context>
    <name>pc::PlaceField</name>
    <message>
        <source>Registers (%1)</source>
        <translation>Registres (%1)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a file</comment>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>pc::PrepareDialog</name>
    <message>
        <source>Proposals offered again</source>
        <translation>Propositions reconduites</translation>
    </message>
    <message>
        <source>Students who continue</source>
        <translation>Étudiants qui continuent</translation>
    </message>
    <message>
        <source>Prepare campaign %1</source>
        <translation>Préparer la campagne %1</translation>
    </message>
    <message>
        <source>Campaign %1 is open already: what is ticked is added to it.</source>
        <translation>La campagne %1 est déjà ouverte&#xa0;: ce qui est coché y sera ajouté.</translation>
    </message>
    <message>
        <source>Campaign %1 will run from %2 to %3, by the rules of the settings.</source>
        <translation>La campagne %1 ira du %2 au %3, selon les règles des réglages.</translation>
    </message>
    <message>
        <source>Each becomes a draft with a new number, its days one year later.</source>
        <translation>Chacune devient un brouillon avec un nouveau numéro, ses dates un an plus tard.</translation>
    </message>
    <message>
        <source>Each receives an application dated today.</source>
        <translation>Chacun reçoit une candidature datée d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Préparer %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>number, title, commune</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>student, commune</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Campaign %1 prepared</source>
        <translation>Campagne %1 préparée</translation>
    </message>
</context>
<context>
    <name>pc::ProposalFields</name>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the action is for</source>
        <translation>À quoi sert l’action</translation>
    </message>
    <message>
        <source>What the student does</source>
        <translation>Ce que fait l’étudiant</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Older people, children… never a name</source>
        <translation>Aînés, enfants… jamais un nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>May be agreed with the student</source>
        <translation>À convenir avec l’étudiant</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>One afternoon a week, holidays…</source>
        <translation>Un après-midi par semaine, vacances…</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Skills wanted</source>
        <translation>Compétences souhaitées</translation>
    </message>
    <message>
        <source>Minors accepted</source>
        <translation>Mineurs acceptés</translation>
    </message>
    <message>
        <source>Contact with children</source>
        <translation>Contact avec des enfants</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Meals provided</source>
        <translation>Repas prévus</translation>
    </message>
    <message>
        <source>Refund of expenses foreseen</source>
        <translation>Remboursement de frais prévu</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Declares that no employee is replaced</source>
        <translation>Déclare ne remplacer aucun agent</translation>
    </message>
    <message>
        <source>An employee does these tasks</source>
        <translation>Un agent fait ces tâches</translation>
    </message>
    <message>
        <source>A post is vacant or was removed</source>
        <translation>Un poste est vacant ou supprimé</translation>
    </message>
    <message>
        <source>Insurance covers volunteers</source>
        <translation>L’assurance couvre les bénévoles</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Numéro de la délibération</translation>
    </message>
    <message>
        <source>Date of the deliberation</source>
        <translation>Date de la délibération</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Savoir-être</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Signed by the mayor on</source>
        <translation>Signée par le maire le</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>To be offered again next year</source>
        <translation>À proposer de nouveau l’an prochain</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>L’action</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Période et durée</translation>
    </message>
    <message>
        <source>Referent at the town hall</source>
        <translation>Référent à la mairie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Commitments of the commune</source>
        <translation>Engagements de la commune</translation>
    </message>
    <message>
        <source>Expected acquis</source>
        <translation>Acquis attendus</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Suivi du dossier</translation>
    </message>
</context>
<context>
    <name>pc::ProposalForm</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2&#xa0;: modification</translation>
    </message>
</context>
<context>
    <name>pc::ProposalImport</name>
    <message>
        <source>The proposal %1 is of another commune.</source>
        <translation>La proposition %1 est celle d’une autre commune.</translation>
    </message>
    <message>
        <source>The register gives the numbers itself: this one is not kept.</source>
        <translation>Le registre attribue lui-même les numéros&#xa0;: celui-ci n’est pas gardé.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. It is kept as it is.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Type of action: %1</source>
        <comment>line of a note</comment>
        <translation>Type d’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hours are not given: %1 are taken.</source>
        <translation>Les heures ne sont pas indiquées&#xa0;: %1 sont prises en compte.</translation>
    </message>
    <message>
        <source>There is no university year to put these proposals in. Open one first.</source>
        <translation>Il n’y a pas d’année universitaire pour recevoir ces propositions. Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>The year %1 is closed: choose another one.</source>
        <translation>L’année %1 est clôturée&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no university year “%1” in this register.</source>
        <translation>Il n’y a pas d’année universitaire «&#xa0;%1&#xa0;» dans ce registre.</translation>
    </message>
    <message>
        <source>The proposal %1 is of the year %2, not of %3.</source>
        <translation>La proposition %1 est de l’année %2, et non de %3.</translation>
    </message>
    <message>
        <source>The number %1 is not one of the year %2.</source>
        <translation>Le numéro %1 n’est pas un numéro de l’année %2.</translation>
    </message>
    <message>
        <source>The register has no proposal %1, and knows this action as %2. Correct the number or leave it empty.</source>
        <translation>Le registre n’a pas de proposition %1 et connaît cette action sous le numéro %2. Corrigez le numéro ou laissez-le vide.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write: oui or non.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu. Écrivez&#xa0;: oui ou non.</translation>
    </message>
    <message>
        <source>Carried by: %1</source>
        <comment>line of a note</comment>
        <translation>Structure porteuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The year %1 is closed: it takes no more proposals.</source>
        <translation>L’année %1 est clôturée&#xa0;: elle ne reçoit plus de propositions.</translation>
    </message>
    <message>
        <source>%1 is not an entitled commune: its action can be found conforming only with a derogation.</source>
        <translation>%1 n’est pas une commune ayant droit&#xa0;: son action ne peut être déclarée conforme qu’avec une dérogation.</translation>
    </message>
</context>
<context>
    <name>pc::ProposalLife</name>
    <message>
        <source>Record as received</source>
        <translation>Enregistrer comme déposée</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Instruire</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Declare conforming</source>
        <translation>Déclarer conforme</translation>
    </message>
    <message>
        <source>Conforming with a reservation…</source>
        <translation>Conforme sous réserve…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>Demander un complément…</translation>
    </message>
    <message>
        <source>Declare not conforming…</source>
        <translation>Déclarer non conforme…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre la proposition</translation>
    </message>
    <message>
        <source>Answer every required point of the grid first.</source>
        <translation>Répondez d’abord à chaque point obligatoire de la grille.</translation>
    </message>
    <message>
        <source>Students have an assignment on this action: suspend it, or end their assignments first.</source>
        <translation>Des étudiants ont une affectation sur cette action&#xa0;: suspendez-la, ou mettez d’abord fin à leurs affectations.</translation>
    </message>
    <message>
        <source>Students are still at work on this action: finish their assignments first.</source>
        <translation>Des étudiants sont encore affectés à cette action&#xa0;: terminez d’abord leurs affectations.</translation>
    </message>
    <message>
        <source>The decision in force on this proposal is another one.</source>
        <translation>La décision en vigueur sur cette proposition est une autre.</translation>
    </message>
    <message>
        <source>%1 is not an entitled commune: record a derogation on its page first.</source>
        <translation>%1 n’est pas une commune ayant droit&#xa0;: enregistrez d’abord une dérogation sur sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the grid still to be answered.</source>
        <translation>
            <numerusform>Il reste %n point à cocher.</numerusform>
            <numerusform>Il reste %n points à cocher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are matched with an action once it is declared conforming.</source>
        <translation>La mise en relation se fait une fois l’action déclarée conforme.</translation>
    </message>
    <message>
        <source>The university has not given a favourable opinion on this action.</source>
        <translation>L’université n’a pas donné d’avis favorable sur cette action.</translation>
    </message>
    <message>
        <source>Every place of this action is taken.</source>
        <translation>Toutes les places de cette action sont prises.</translation>
    </message>
    <message>
        <source>The opinion of the university on actions is switched off for this year.</source>
        <translation>L’avis de l’université sur les actions est désactivé pour cette année universitaire.</translation>
    </message>
    <message>
        <source>The university gives its opinion once the action is declared conforming.</source>
        <translation>L’université donne son avis une fois l’action déclarée conforme.</translation>
    </message>
    <message>
        <source>Cancel the proposal…</source>
        <translation>Annuler la proposition…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>The campaign of this proposal is closed: it can be read, not changed. Reopen it on the page Campaign.</source>
        <translation>La campagne de cette proposition est clôturée&#xa0;: elle se consulte, sans modification. Rouvrez-la dans la page Campagne.</translation>
    </message>
</context>
<context>
    <name>pc::ProposalLookups</name>
    <message>
        <source>Not said</source>
        <comment>kind of action</comment>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>pc::ProposalPane</name>
    <message>
        <source>Choose a proposal in the table: its examination, its form and its candidates appear here.</source>
        <translation>Choisissez une proposition dans le tableau&#xa0;: son examen, sa fiche et ses candidats apparaissent ici.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Show the commune</source>
        <translation>Afficher la commune</translation>
    </message>
    <message>
        <source>Candidates for this action</source>
        <translation>Candidats à cette action</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Vœu</translation>
    </message>
    <message>
        <source>Match students…</source>
        <translation>Mettre en relation…</translation>
    </message>
    <message>
        <source>Decisions on this proposal</source>
        <translation>Décisions sur cette proposition</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not an entitled commune: the proposal is kept, but it can be declared conforming only once a derogation is recorded.</source>
        <translation>%1 n’est pas une commune ayant droit&#xa0;: la proposition est gardée, mais elle ne pourra être déclarée conforme qu’après une dérogation.</translation>
    </message>
    <message>
        <source>%1 (the commune)</source>
        <comment>commune of origin</comment>
        <translation>%1 (la commune)</translation>
    </message>
    <message>
        <source>Candidates (%1)</source>
        <translation>Candidats (%1)</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Décisions (%1)</translation>
    </message>
    <message>
        <source>Changed since the decision of %1.</source>
        <comment>a proposal</comment>
        <translation>Modifiée depuis la décision du %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>pc::ProposalReport</name>
    <message>
        <source>This action is not in the register.</source>
        <translation>Cette action ne figure pas dans le registre.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number, title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hours for each student</source>
        <translation>Heures par étudiant</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Signed by the mayor on</source>
        <translation>Signée par le maire le</translation>
    </message>
    <message>
        <source>The mayor’s proposal</source>
        <translation>La proposition du maire</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Skills wished for</source>
        <translation>Compétences souhaitées</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Minors accepted</source>
        <translation>Mineurs acceptés</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>Avec des enfants</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Expenses refunded</source>
        <translation>Frais remboursés</translation>
    </message>
    <message>
        <source>Replaces no employee</source>
        <translation>Ne remplace aucun agent</translation>
    </message>
    <message>
        <source>An employee does these tasks today</source>
        <translation>Un agent assure ces tâches aujourd’hui</translation>
    </message>
    <message>
        <source>A post of that kind is vacant</source>
        <translation>Un poste de ce type est vacant</translation>
    </message>
    <message>
        <source>Volunteers are insured</source>
        <translation>Bénévoles assurés</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Name of the carrier</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Insurer, policy</source>
        <translation>Assureur, contrat</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Savoirs</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Savoir-être</translation>
    </message>
    <message>
        <source>Acquis aimed at</source>
        <translation>Acquis visés</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>This proposal has not been examined yet.</source>
        <translation>Cette proposition n’a pas encore été examinée.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>No decision has been taken yet.</source>
        <translation>Aucune décision n’a encore été prise.</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No candidature was sent to this action.</source>
        <translation>Aucune candidature n’a été transmise pour cette action.</translation>
    </message>
    <message numerus="yes">
        <source>%n more student(s) wish for this action.</source>
        <translation>
            <numerusform>%n autre étudiant souhaite cette action.</numerusform>
            <numerusform>%n autres étudiants souhaitent cette action.</numerusform>
        </translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>No student has an affectation to this action.</source>
        <translation>Aucun étudiant n’est affecté à cette action.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pc::ProposalWords</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>In examination</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Conforming</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Conforming with a reservation</source>
        <translation>Conforme sous réserve</translation>
    </message>
    <message>
        <source>Not conforming</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Validated (university)</source>
        <translation>Validée (Université)</translation>
    </message>
    <message>
        <source>Not validated (university)</source>
        <translation>Non validée (Université)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Pourvue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CIAS</source>
        <translation>CIAS</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Favourable opinion</source>
        <translation>Avis favorable</translation>
    </message>
    <message>
        <source>Unfavourable opinion</source>
        <translation>Avis défavorable</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
</context>
<context>
    <name>pc::ProposalsList</name>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Students assigned</source>
        <translation>Étudiants affectés</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <comment>period</comment>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>period</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>period</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>period</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no kind of action or arrondissement</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Avec une alerte</translation>
    </message>
    <message>
        <source>Without a warning</source>
        <translation>Sans alerte</translation>
    </message>
</context>
<context>
    <name>pc::ProposalsModel</name>
    <message>
        <source>Commune not entitled</source>
        <translation>Commune non ayant droit</translation>
    </message>
    <message>
        <source>Words to look at</source>
        <translation>Mots à examiner</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that resemble an employee&apos;s task</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2&#xa0;: modification</translation>
    </message>
</context>
<context>
    <name>pc::ProposalsPage</name>
    <message>
        <source>Table of proposals</source>
        <translation>Tableau des propositions</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Change the selected proposals…</source>
        <translation>Modifier les propositions choisies…</translation>
    </message>
    <message>
        <source>Remove the proposal</source>
        <translation>Supprimer la proposition</translation>
    </message>
    <message>
        <source>Lexicon, grid and models…</source>
        <translation>Lexique, grille et modèles…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Find a proposal, a commune, a task…</source>
        <translation>Trouver une proposition, une commune, une tâche…</translation>
    </message>
    <message>
        <source>Choose the proposals in the table first.</source>
        <translation>Choisissez d’abord les propositions dans le tableau.</translation>
    </message>
    <message>
        <source>Choose one proposal in the table first.</source>
        <translation>Choisissez d’abord une proposition dans le tableau.</translation>
    </message>
    <message>
        <source>No proposal yet for this year.</source>
        <translation>Aucune proposition pour cette année universitaire.</translation>
    </message>
    <message>
        <source>No proposal passes these filters.</source>
        <translation>Aucune proposition ne passe ces filtres.</translation>
    </message>
    <message>
        <source>No proposal for “%1”.</source>
        <translation>Aucune proposition pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%n proposition sélectionnée</numerusform>
            <numerusform>%n propositions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 removed</source>
        <translation>Proposition %1 supprimée</translation>
    </message>
</context>
<context>
    <name>pc::ProposalsReport</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hours for each student</source>
        <translation>Heures par étudiant</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>No action was proposed in this campaign.</source>
        <translation>Aucune action n’a été proposée pendant cette campagne.</translation>
    </message>
</context>
<context>
    <name>pc::ProposalsRepository</name>
    <message>
        <source>This proposal is no longer in the register.</source>
        <translation>Cette proposition n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>Choose the year of the proposal.</source>
        <translation>Choisissez l’année universitaire de la proposition.</translation>
    </message>
    <message>
        <source>Choose the commune that proposes the action.</source>
        <translation>Choisissez la commune qui propose l’action.</translation>
    </message>
    <message>
        <source>Give the action a title.</source>
        <translation>Donnez un intitulé à l’action.</translation>
    </message>
    <message>
        <source>Planned hours are more than 0, for example 30 h.</source>
        <translation>Les heures prévues sont supérieures à 0, par exemple 30&#xa0;h.</translation>
    </message>
    <message>
        <source>An action has at least one place.</source>
        <translation>Une action compte au moins une place.</translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like mairie@commune.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique. Écrivez-la comme mairie@commune.fr.</translation>
    </message>
    <message>
        <source>Enter the day the proposal was received.</source>
        <translation>Indiquez le jour où la proposition a été reçue.</translation>
    </message>
    <message>
        <source>“%1” is not a number of proposal. Write it like 2026-014.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de proposition. Écrivez-le comme 2026-014.</translation>
    </message>
    <message>
        <source>The number %1 is already that of another proposal.</source>
        <translation>Le numéro %1 est déjà celui d’une autre proposition.</translation>
    </message>
    <message>
        <source>Students have an assignment on this action: its commune stays.</source>
        <translation>Des étudiants ont une affectation sur cette action&#xa0;: sa commune ne change plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this action are already taken.</source>
        <translation>
            <numerusform>%n place de cette action est déjà prise.</numerusform>
            <numerusform>%n places de cette action sont déjà prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students have an assignment on this action: cancel the proposal instead of removing it.</source>
        <translation>Des étudiants ont une affectation sur cette action&#xa0;: annulez la proposition au lieu de la supprimer.</translation>
    </message>
    <message>
        <source>Students have applied for this action: cancel the proposal instead of removing it.</source>
        <translation>Des étudiants ont candidaté à cette action&#xa0;: annulez la proposition au lieu de la supprimer.</translation>
    </message>
    <message>
        <source>A proposal of another year goes on from this one: archive it instead of removing it.</source>
        <translation>Une proposition d’une autre année prolonge celle-ci&#xa0;: archivez-la au lieu de la supprimer.</translation>
    </message>
    <message>
        <source>From “%1” a proposal cannot become “%2”.</source>
        <translation>Une proposition au statut «&#xa0;%1&#xa0;» ne peut pas devenir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This decision needs a reason: say why in one sentence.</source>
        <translation>Cette décision demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>A decision needs an author: say who decides.</source>
        <translation>Une décision a un auteur&#xa0;: indiquez qui décide.</translation>
    </message>
    <message>
        <source>An unfavourable opinion needs a reason: say why in one sentence.</source>
        <translation>Un avis défavorable demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a proposal and why it refuses</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, new status and why; a line of the notes</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>pc::QtDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pc::QuestionsTab</name>
    <message>
        <source>Questions between the partners</source>
        <translation>Questions entre les partenaires</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>Nouvelle question…</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>No question between the partners is recorded yet.</source>
        <translation>Aucune question entre les partenaires n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Question between the partners changed</source>
        <translation>Question entre les partenaires modifiée</translation>
    </message>
    <message>
        <source>Question between the partners removed</source>
        <translation>Question entre les partenaires supprimée</translation>
    </message>
    <message>
        <source>New question between the partners</source>
        <translation>Nouvelle question entre les partenaires</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>Question between the partners added</source>
        <translation>Question entre les partenaires ajoutée</translation>
    </message>
</context>
<context>
    <name>pc::QuickLine</name>
    <message>
        <source>%1 — %2</source>
        <comment>student and commune</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Student and commune</source>
        <translation>Étudiant et commune</translation>
    </message>
    <message>
        <source>Student…</source>
        <translation>Étudiant…</translation>
    </message>
    <message>
        <source>Day of the hours</source>
        <translation>Jour des heures</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>2 h 30</source>
        <translation>2&#xa0;h&#xa0;30</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Reason of what looks wrong</source>
        <translation>Motif de ce qui paraît anormal</translation>
    </message>
    <message>
        <source>If it is right after all: why?</source>
        <translation>Si c’est juste malgré tout, pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add these hours (Enter)</source>
        <translation>Ajouter ces heures (Entrée)</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>&amp;Quick line</source>
        <translation>&amp;Ligne rapide</translation>
    </message>
    <message>
        <source>Choose a student in the list that opens while you type.</source>
        <translation>Choisissez un étudiant dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Time of the beginning, when known</source>
        <translation>Heure de début, si elle est connue</translation>
    </message>
    <message>
        <source>14:30</source>
        <comment>example of a time of the day</comment>
        <translation>14:30</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day: write 14:30, for example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée&#xa0;: écrivez par exemple 14:30.</translation>
    </message>
    <message>
        <source>%1
If it is right all the same, write why on the right, then add it.</source>
        <comment>after what looks wrong</comment>
        <translation>%1
Si c’est juste malgré tout, écrivez pourquoi à droite, puis ajoutez.</translation>
    </message>
</context>
<context>
    <name>pc::QuotaPane</name>
    <message>
        <source>Take the waiver back</source>
        <translation>Retirer la dispense</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Student…</source>
        <translation>Étudiant…</translation>
    </message>
    <message>
        <source>Quota of a student</source>
        <translation>Quota d’un étudiant</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Étudiant</translation>
    </message>
    <message>
        <source>Hours of each action</source>
        <translation>Heures de chaque action</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose a student first.</source>
        <translation>Choisissez d’abord un étudiant.</translation>
    </message>
    <message>
        <source>Choose a student to see the hours of each action against the quota.</source>
        <translation>Choisissez un étudiant pour voir les heures de chaque action au regard du quota.</translation>
    </message>
    <message>
        <source>Change the waiver…</source>
        <translation>Modifier la dispense…</translation>
    </message>
    <message>
        <source>Waive part of the quota…</source>
        <translation>Dispenser d’une partie du quota…</translation>
    </message>
    <message>
        <source>Waiver of %1 on a quota of %2, decided by %3 on %4: %5</source>
        <translation>Dispense de %1 sur un quota de %2, décidée par %3 le %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Waiver of %1 taken back</source>
        <translation>Dispense de %1 retirée</translation>
    </message>
    <message>
        <source>This campaign is closed: reopen it first, on the page of campaigns.</source>
        <translation>Cette campagne est clôturée&#xa0;: rouvrez-la d’abord, à la page des campagnes.</translation>
    </message>
</context>
<context>
    <name>pc::QuotaRepository</name>
    <message>
        <source>Say why part of the quota is waived.</source>
        <translation>Dites pourquoi une partie du quota est dispensée.</translation>
    </message>
    <message>
        <source>Say who decided the waiver.</source>
        <translation>Dites qui a décidé la dispense.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Saisissez le jour de la décision.</translation>
    </message>
    <message>
        <source>A waiver is a duration up to the quota of %1.</source>
        <translation>Une dispense est une durée d’au plus %1, le quota.</translation>
    </message>
    <message>
        <source>Below the quota</source>
        <translation>Sous le quota</translation>
    </message>
    <message>
        <source>Near the quota</source>
        <translation>Proche du quota</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>Quota atteint</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Quota dépassé</translation>
    </message>
    <message>
        <source>Well above the quota</source>
        <translation>Quota largement dépassé</translation>
    </message>
    <message>
        <source>%1 entered of %2; %3 left before the quota.</source>
        <translation>%1 saisies sur %2&#x202f;; il reste %3 avant le quota.</translation>
    </message>
    <message>
        <source>%1 entered of %2: the quota is near, %3 left.</source>
        <translation>%1 saisies sur %2&#xa0;: le quota est proche, il reste %3.</translation>
    </message>
    <message>
        <source>%1 entered: the quota is reached.</source>
        <translation>%1 saisies&#xa0;: le quota est atteint.</translation>
    </message>
    <message>
        <source>%1 entered for a quota of %2: %3 above.</source>
        <translation>%1 saisies pour un quota de %2&#xa0;: %3 de plus.</translation>
    </message>
    <message>
        <source>%1 entered for a quota of %2: well above, by %3.</source>
        <translation>%1 saisies pour un quota de %2&#xa0;: largement dépassé, de %3.</translation>
    </message>
    <message>
        <source>With this line: %1, above the quota of %2 by %3.</source>
        <translation>Avec cette ligne&#xa0;: %1, le quota de %2 est dépassé de %3.</translation>
    </message>
    <message>
        <source>With this line: %1, the quota is reached.</source>
        <translation>Avec cette ligne&#xa0;: %1, le quota est atteint.</translation>
    </message>
    <message>
        <source>With this line: %1 of %2; %3 left before the quota.</source>
        <translation>Avec cette ligne&#xa0;: %1 sur %2&#x202f;; il reste %3 avant le quota.</translation>
    </message>
    <message>
        <source>With this affectation: %1 planned, above the quota of %2 by %3.</source>
        <translation>Avec cette affectation&#xa0;: %1 prévues, le quota de %2 est dépassé de %3.</translation>
    </message>
    <message>
        <source>With this affectation: %1 planned of %2.</source>
        <translation>Avec cette affectation&#xa0;: %1 prévues sur %2.</translation>
    </message>
    <message>
        <source>No hours entered yet: no forecast.</source>
        <translation>Aucune heure saisie&#xa0;: pas de prévision.</translation>
    </message>
    <message>
        <source>Reached %1 on %2.</source>
        <translation>Le cap de %1 a été atteint le %2.</translation>
    </message>
    <message>
        <source>At this pace, will not reach %1 before the end of the campaign.</source>
        <translation>À ce rythme, n’atteindra pas %1 avant la fin de la campagne.</translation>
    </message>
    <message>
        <source>At this pace, will reach %1 around %2.</source>
        <translation>À ce rythme, atteindra %1 vers le %2.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a forecast</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>pc::QuotasReport</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Share entered</source>
        <translation>Part saisie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quota reached on</source>
        <translation>Quota atteint le</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Motif de la dispense</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>after the campaign</source>
        <translation>après la campagne</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈&#xa0;%1</translation>
    </message>
    <message>
        <source>No student has an affectation or hours in this campaign yet.</source>
        <translation>Aucun étudiant n’a encore d’affectation ni d’heures dans cette campagne.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n étudiant</numerusform>
            <numerusform>%n étudiants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
</context>
<context>
    <name>pc::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>What the other office changed</source>
        <translation>Ce que l’autre service a changé</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Montrer&#xa0;:</translation>
    </message>
    <message>
        <source>Differences to show</source>
        <translation>Différences à montrer</translation>
    </message>
    <message>
        <source>A conflict stays as it is here unless you tick it.</source>
        <translation>Un conflit reste comme ici, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflits (%1)</translation>
    </message>
    <message>
        <source>What will be taken (%1)</source>
        <translation>Ce qui sera pris (%1)</translation>
    </message>
    <message>
        <source>What stays as it is here (%1)</source>
        <translation>Ce qui reste comme ici (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n record(s)</source>
        <translation>
            <numerusform>Prendre %n fiche</numerusform>
            <numerusform>Prendre %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>This register is open for consultation: nothing can be taken.</source>
        <translation>Ce registre est ouvert en consultation&#xa0;: rien ne peut être pris.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>Il n’y a rien à prendre.</translation>
    </message>
    <message>
        <source>No line is ticked.</source>
        <translation>Aucune ligne n’est cochée.</translation>
    </message>
    <message>
        <source>Both offices changed it: tick it to have it as it is there.</source>
        <translation>Les deux services l’ont changé&#xa0;: cochez pour l’avoir comme chez eux.</translation>
    </message>
    <message>
        <source>This office decides it, and the other one changed it all the same: tick it to accept the change.</source>
        <translation>C’est à ce service de décider, et l’autre l’a changé malgré tout&#xa0;: cochez pour accepter le changement.</translation>
    </message>
</context>
<context>
    <name>pc::ReceiveModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, will be taken</source>
        <translation>%1, sera pris</translation>
    </message>
    <message>
        <source>%1, stays as it is here</source>
        <translation>%1, reste comme ici</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: a tick</comment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: the value when the copy was made</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: our value</comment>
        <translation>Chez nous</translation>
    </message>
    <message>
        <source>There</source>
        <comment>column: their value</comment>
        <translation>Chez eux</translation>
    </message>
</context>
<context>
    <name>pc::Receiving</name>
    <message>
        <source>Another record here has the same: %1. Change one of the two, then receive again.</source>
        <translation>Une autre fiche a ici la même valeur&#xa0;: %1. Changez l’une des deux, puis recevez à nouveau.</translation>
    </message>
    <message>
        <source>Campaign %1 is closed here: reopen it, then receive again.</source>
        <translation>La campagne %1 est clôturée ici&#xa0;: rouvrez-la, puis recevez à nouveau.</translation>
    </message>
    <message>
        <source>Other records here depend on it: it stays.</source>
        <translation>D’autres fiches en dépendent ici&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>It belongs to a record that is not in this register.</source>
        <translation>Cela dépend d’une fiche qui n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>a row both offices changed</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Ours to decide</source>
        <comment>a row the other office changed although this one decides it</comment>
        <translation>À nous de décider</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a row of the other office</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a row of the other office</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of the other office</comment>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ours to decide</source>
        <comment>records received</comment>
        <translation>
            <numerusform>%n à nous de décider</numerusform>
            <numerusform>%n à nous de décider</numerusform>
        </translation>
    </message>
    <message>
        <source>The university changed nothing since the copy of %1.</source>
        <translation>L’université n’a rien changé depuis la copie du %1.</translation>
    </message>
    <message>
        <source>The UDCCAS changed nothing since the copy of %1.</source>
        <translation>L’UDCCAS n’a rien changé depuis la copie du %1.</translation>
    </message>
    <message>
        <source>From the university, since the copy of %1: %2.</source>
        <translation>De l’université, depuis la copie du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>From the UDCCAS, since the copy of %1: %2.</source>
        <translation>De l’UDCCAS, depuis la copie du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is chosen: there is nothing to take.</source>
        <translation>Rien n’est choisi&#xa0;: il n’y a rien à prendre.</translation>
    </message>
    <message numerus="yes">
        <source>Receive %n record(s) from the university</source>
        <translation>
            <numerusform>Recevoir %n fiche de l’université</numerusform>
            <numerusform>Recevoir %n fiches de l’université</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive %n record(s) from the UDCCAS</source>
        <translation>
            <numerusform>Recevoir %n fiche de l’UDCCAS</numerusform>
            <numerusform>Recevoir %n fiches de l’UDCCAS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be taken: %2</source>
        <comment>a record, and why</comment>
        <translation>%1 ne peut pas être pris&#xa0;: %2</translation>
    </message>
    <message>
        <source>The register changed since the two were compared. Receive the file again.</source>
        <translation>Le registre a changé depuis la comparaison. Recevez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is the register that is open. Choose the file you received.</source>
        <translation>«&#xa0;%1&#xa0;» est le registre ouvert. Choisissez le fichier que vous avez reçu.</translation>
    </message>
    <message>
        <source>“%1” is a copy of this very register, not what the other office sent.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie de ce registre même, et non ce que l’autre service a envoyé.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was altered: nothing is taken from it. Ask the other office to send it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou a été altéré&#xa0;: rien n’en est pris. Demandez à l’autre service de le renvoyer.</translation>
    </message>
    <message>
        <source>“%1” was not made from this register, nor this one from it: they cannot be compared. Hand over a copy first (File, Exchange).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été fait à partir de ce registre, ni celui-ci à partir de lui&#xa0;: ils ne peuvent pas être comparés. Passez d’abord la main (Fichier, Échanger).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a record is, and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Words frozen on signing</source>
        <translation>Mentions figées à la signature</translation>
    </message>
</context>
<context>
    <name>pc::RecordIndex</name>
    <message>
        <source>A list is not up to date; it is put right at the next start.</source>
        <translation>Une liste n’est pas à jour&#x202f;; elle sera remise en ordre au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>pc::RecordTable</name>
    <message>
        <source>From last to first</source>
        <translation>Du dernier au premier</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>pc::RecordsPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Rien ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Paste or import…</source>
        <translation>Coller ou importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the rows with titles</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet…</source>
        <translation>Coller des lignes d’un tableur…</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Issue a document…</source>
        <translation>Émettre un document…</translation>
    </message>
    <message>
        <source>A letter, a certificate, labels… for the rows selected (Ctrl+Shift+E)</source>
        <translation>Une lettre, une attestation, des étiquettes… pour les lignes sélectionnées (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Choose one or more rows in the table first.</source>
        <translation>Choisissez d’abord une ou plusieurs lignes dans le tableau.</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>pc::ReferenceData</name>
    <message>
        <source>The list of communes built into the program is damaged. Install the program again.</source>
        <translation>La liste des communes intégrée au programme est endommagée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>This list of communes was made for another version of the program. Update the program.</source>
        <translation>Cette liste des communes est faite pour une autre version du programme. Mettez le programme à jour.</translation>
    </message>
</context>
<context>
    <name>pc::RefusalsReport</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Words that warned</source>
        <translation>Mots qui ont alerté</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>No proposal was refused in this campaign.</source>
        <translation>Aucune proposition n’a été refusée pendant cette campagne.</translation>
    </message>
</context>
<context>
    <name>pc::Register</name>
    <message>
        <source>“%1” is not a university year. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année universitaire. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>pc::RegisterExport</name>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Codes postaux</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Arrondissement code</source>
        <translation>Code de l’arrondissement</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>EPCI code</source>
        <translation>Code de l’EPCI</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Mayor’s form of address</source>
        <translation>Civilité du maire</translation>
    </message>
    <message>
        <source>Mayor’s first name</source>
        <translation>Prénom du maire</translation>
    </message>
    <message>
        <source>Mayor’s last name</source>
        <translation>Nom du maire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CCAS since</source>
        <translation>CCAS depuis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Prochaine étape faite le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Il n’y a pas de table «&#xa0;%1&#xa0;». Les tables sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>University year</source>
        <translation>Année universitaire</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>Entered hours</source>
        <translation>Heures saisies</translation>
    </message>
    <message>
        <source>Signed hours</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Remaining hours</source>
        <translation>Heures restantes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Amendment in force</source>
        <translation>Avenant en vigueur</translation>
    </message>
    <message>
        <source>Referent of the commune</source>
        <translation>Référent de la commune</translation>
    </message>
    <message>
        <source>Phone of the referent</source>
        <translation>Téléphone du référent</translation>
    </message>
    <message>
        <source>E-mail of the referent</source>
        <translation>Courriel du référent</translation>
    </message>
    <message>
        <source>Referent of the university</source>
        <translation>Référent de l’Université</translation>
    </message>
    <message>
        <source>Derogation: reason</source>
        <translation>Dérogation&#xa0;: motif</translation>
    </message>
    <message>
        <source>Derogation: decided on</source>
        <translation>Dérogation&#xa0;: décidée le</translation>
    </message>
    <message>
        <source>Insurer of the commune confirmed on</source>
        <translation>Assureur de la commune&#xa0;: confirmation du</translation>
    </message>
    <message>
        <source>Parents agreed on</source>
        <translation>Autorisation parentale du</translation>
    </message>
    <message>
        <source>Check attested by the commune on</source>
        <translation>Vérification attestée par la commune le</translation>
    </message>
    <message>
        <source>Start without every condition: reason</source>
        <translation>Démarrage sans toutes les conditions&#xa0;: motif</translation>
    </message>
    <message>
        <source>Start without every condition: decided on</source>
        <translation>Démarrage sans toutes les conditions&#xa0;: décidé le</translation>
    </message>
    <message>
        <source>Convention number</source>
        <translation>Numéro de convention</translation>
    </message>
    <message>
        <source>Convention sent on</source>
        <translation>Convention envoyée le</translation>
    </message>
    <message>
        <source>Convention signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Words on the end</source>
        <translation>Précision sur la fin</translation>
    </message>
    <message>
        <source>Appreciation of the mayor</source>
        <translation>Appréciation du maire</translation>
    </message>
    <message>
        <source>Satisfaction of the student (1 to 5)</source>
        <translation>Satisfaction de l’étudiant (de 1 à 5)</translation>
    </message>
    <message>
        <source>Satisfaction of the commune (1 to 5)</source>
        <translation>Satisfaction de la commune (de 1 à 5)</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>Total du mois</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Role of the signatory</source>
        <translation>Fonction du signataire</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Contested because</source>
        <translation>Contesté parce que</translation>
    </message>
    <message>
        <source>Overlap accepted because</source>
        <translation>Chevauchement accepté parce que</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Flexible period</source>
        <translation>Période souple</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tasks of the student</source>
        <translation>Tâches de l’étudiant</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public concerné</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Skills wished for</source>
        <translation>Compétences souhaitées</translation>
    </message>
    <message>
        <source>Minors accepted</source>
        <translation>Mineurs acceptés</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>En présence d’enfants</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Meals provided</source>
        <translation>Repas fournis</translation>
    </message>
    <message>
        <source>Expenses refunded</source>
        <translation>Frais remboursés</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>Name of the carrier</source>
        <translation>Nom de la structure porteuse</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Role of the referent</source>
        <translation>Fonction du référent</translation>
    </message>
    <message>
        <source>Does not replace an employee</source>
        <translation>Ne remplace pas un agent</translation>
    </message>
    <message>
        <source>An employee does these tasks today</source>
        <translation>Un agent fait déjà ces tâches</translation>
    </message>
    <message>
        <source>A post of that kind is vacant</source>
        <translation>Un poste de ce type est vacant</translation>
    </message>
    <message>
        <source>Volunteers insured by the commune</source>
        <translation>Bénévoles assurés par la commune</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de la délibération</translation>
    </message>
    <message>
        <source>Deliberation of</source>
        <translation>Date de la délibération</translation>
    </message>
    <message>
        <source>Acquis: knowledge</source>
        <translation>Acquis&#xa0;: savoir</translation>
    </message>
    <message>
        <source>Acquis: know-how</source>
        <translation>Acquis&#xa0;: savoir-faire</translation>
    </message>
    <message>
        <source>Acquis: attitudes</source>
        <translation>Acquis&#xa0;: savoir-être</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Offered again each year</source>
        <translation>Reproposée chaque année</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Conformity decided on</source>
        <translation>Conformité&#xa0;: décidée le</translation>
    </message>
    <message>
        <source>Conformity: reason</source>
        <translation>Conformité&#xa0;: motif</translation>
    </message>
    <message>
        <source>Opinion of the university</source>
        <translation>Avis de l’Université</translation>
    </message>
    <message>
        <source>Opinion given on</source>
        <translation>Avis rendu le</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Programme of study</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Commune of origin entitled</source>
        <translation>Commune d’origine ayant droit</translation>
    </message>
    <message>
        <source>Link with the commune</source>
        <translation>Lien avec la commune</translation>
    </message>
    <message>
        <source>Proof of the link seen on</source>
        <translation>Justificatif du lien vu le</translation>
    </message>
    <message>
        <source>Liability insurance until</source>
        <translation>Responsabilité civile jusqu’au</translation>
    </message>
    <message>
        <source>Informed about personal data on</source>
        <translation>Information sur les données donnée le</translation>
    </message>
    <message>
        <source>Statement on honour of</source>
        <translation>Attestation sur l’honneur du</translation>
    </message>
    <message>
        <source>Consent: phone, given on</source>
        <translation>Accord pour le téléphone donné le</translation>
    </message>
    <message>
        <source>Consent: pictures, given on</source>
        <translation>Accord pour l’image donné le</translation>
    </message>
    <message>
        <source>Consent: news, given on</source>
        <translation>Accord pour les nouvelles donné le</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Has a vehicle</source>
        <translation>Dispose d’un véhicule</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Derogation: decided by</source>
        <translation>Dérogation&#xa0;: décidée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Words on the reason</source>
        <translation>Précision sur le motif</translation>
    </message>
    <message>
        <source>Ranked wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Intitulé de la proposition</translation>
    </message>
    <message>
        <source>Commune of the proposal</source>
        <translation>Commune de la proposition</translation>
    </message>
    <message>
        <source>Transmitted to the mayor on</source>
        <translation>Transmise au maire le</translation>
    </message>
    <message>
        <source>Answer of the mayor</source>
        <translation>Réponse du maire</translation>
    </message>
    <message>
        <source>Answer of the mayor: day</source>
        <translation>Réponse du maire reçue le</translation>
    </message>
    <message>
        <source>Answer of the student</source>
        <translation>Réponse de l’étudiant</translation>
    </message>
    <message>
        <source>Answer of the student: day</source>
        <translation>Réponse de l’étudiant reçue le</translation>
    </message>
    <message>
        <source>Decision of the university</source>
        <translation>Décision de l’Université</translation>
    </message>
    <message>
        <source>Decision of the university: day</source>
        <translation>Décision de l’Université&#xa0;: date</translation>
    </message>
    <message>
        <source>Decision of the university: reason</source>
        <translation>Décision de l’Université&#xa0;: motif</translation>
    </message>
    <message>
        <source>Past establishments</source>
        <translation>Établissements antérieurs</translation>
    </message>
    <message>
        <source>Label asked for</source>
        <translation>Label demandé</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motif de l’état</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Late: reason</source>
        <translation>Hors délai&#xa0;: motif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Engagements claimed</source>
        <translation>Engagements présentés</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Hours the label asks for</source>
        <translation>Heures demandées pour le label</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS given on</source>
        <translation>Avis de l’UDCCAS donné le</translation>
    </message>
    <message>
        <source>Words of the opinion</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Engagement valued twice: reason</source>
        <translation>Engagement déjà valorisé&#xa0;: motif</translation>
    </message>
    <message>
        <source>Session of the commission</source>
        <translation>Séance de la commission</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Rang à l’ordre du jour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifié le</translation>
    </message>
    <message>
        <source>Appealed on</source>
        <translation>Recours du</translation>
    </message>
    <message>
        <source>Outcome of the appeal</source>
        <translation>Suite du recours</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>N° de l’attestation</translation>
    </message>
</context>
<context>
    <name>pc::ReportOptions</name>
    <message>
        <source>Arrondissement:</source>
        <translation>Arrondissement&#xa0;:</translation>
    </message>
    <message>
        <source>Orientation of the pages</source>
        <translation>Orientation des pages</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans les noms</translation>
    </message>
    <message>
        <source>Figures as of:</source>
        <translation>Chiffres arrêtés au&#xa0;:</translation>
    </message>
    <message>
        <source>The figures as they were at the end of that day, read from the history.</source>
        <translation>Les chiffres tels qu’ils étaient à la fin de ce jour, relus dans le journal.</translation>
    </message>
    <message>
        <source>Day the figures are of</source>
        <translation>Jour des chiffres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Commune:</source>
        <translation>Commune&#xa0;:</translation>
    </message>
    <message>
        <source>Action:</source>
        <translation>Action&#xa0;:</translation>
    </message>
    <message>
        <source>Student:</source>
        <translation>Étudiant&#xa0;:</translation>
    </message>
    <message>
        <source>Students appear as “Student 1”, without contact details or texts written about them.</source>
        <translation>Les étudiants apparaissent comme «&#xa0;Étudiant 1&#xa0;», sans coordonnées ni textes écrits à leur sujet.</translation>
    </message>
    <message>
        <source>With texts</source>
        <translation>Avec les textes</translation>
    </message>
    <message>
        <source>Tasks, reasons and remarks are printed as they were written, unless a student is named in them: read them again before you hand the report out.</source>
        <translation>Les tâches, les motifs et les remarques sont imprimés tels qu’ils ont été écrits, sauf si un étudiant y est nommé&#xa0;: relisez-les avant de remettre le rapport.</translation>
    </message>
</context>
<context>
    <name>pc::ReportParts</name>
    <message>
        <source>There is no report named “%1”.</source>
        <translation>Il n’existe pas de rapport nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>This report needs a campaign that exists.</source>
        <translation>Ce rapport demande une campagne qui existe.</translation>
    </message>
    <message>
        <source>There is no arrondissement “%1”.</source>
        <translation>Il n’existe pas d’arrondissement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Arrondissement: %1</source>
        <translation>Arrondissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Chiffres arrêtés au %1</translation>
    </message>
</context>
<context>
    <name>pc::ReportTables</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>pc::Reports</name>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>The campaign on one page, for a meeting.</source>
        <translation>La campagne en une page, pour une réunion.</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>The whole year for the steering committee, with figures as of a day.</source>
        <translation>Toute l’année pour le comité de pilotage, chiffres arrêtés à un jour.</translation>
    </message>
    <message>
        <source>Register of communes</source>
        <translation>Registre des communes</translation>
    </message>
    <message>
        <source>Every commune with its population, state and last exchange.</source>
        <translation>Chaque commune avec sa population, son état et le dernier échange.</translation>
    </message>
    <message>
        <source>Sheet of a commune</source>
        <translation>Fiche d’une commune</translation>
    </message>
    <message>
        <source>Everything known of one commune, before a call or a visit.</source>
        <translation>Tout ce que l’on sait d’une commune, avant un appel ou une visite.</translation>
    </message>
    <message>
        <source>Page for a mayor</source>
        <translation>Page pour un maire</translation>
    </message>
    <message>
        <source>What the students did in one commune, on one page.</source>
        <translation>Ce que les étudiants ont fait dans une commune, en une page.</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Liste des actions</translation>
    </message>
    <message>
        <source>The proposals of the campaign and where each stands.</source>
        <translation>Les propositions de la campagne et où en est chacune.</translation>
    </message>
    <message>
        <source>Sheet of an action</source>
        <translation>Fiche d’une action</translation>
    </message>
    <message>
        <source>One action from proposal to hours.</source>
        <translation>Une action, de la proposition aux heures.</translation>
    </message>
    <message>
        <source>Proposals refused and why</source>
        <translation>Propositions refusées et pourquoi</translation>
    </message>
    <message>
        <source>What was not accepted, with the reason given, to explain the rule.</source>
        <translation>Ce qui n’a pas été accepté, avec le motif donné, pour expliquer la règle.</translation>
    </message>
    <message>
        <source>Brochure of open actions</source>
        <translation>Brochure des actions ouvertes</translation>
    </message>
    <message>
        <source>The actions students may still choose, to hand out.</source>
        <translation>Les actions que les étudiants peuvent encore choisir, à distribuer.</translation>
    </message>
    <message>
        <source>Applications to review</source>
        <translation>Candidatures à examiner</translation>
    </message>
    <message>
        <source>The candidatures that wait for a decision.</source>
        <translation>Les candidatures qui attendent une décision.</translation>
    </message>
    <message>
        <source>List of affectations</source>
        <translation>Liste des affectations</translation>
    </message>
    <message>
        <source>Who does what, where, and how far the hours are.</source>
        <translation>Qui fait quoi, où, et où en sont les heures.</translation>
    </message>
    <message>
        <source>Sheet of a student</source>
        <translation>Fiche d’un étudiant</translation>
    </message>
    <message>
        <source>One student&apos;s year: candidature, affectations, hours and quota.</source>
        <translation>L’année d’un étudiant&#xa0;: candidature, affectations, heures et quota.</translation>
    </message>
    <message>
        <source>State of quotas</source>
        <translation>État des quotas</translation>
    </message>
    <message>
        <source>Hours planned, entered, signed and left for each student.</source>
        <translation>Heures prévues, saisies, visées et restantes de chaque étudiant.</translation>
    </message>
    <message>
        <source>Mailing rounds</source>
        <translation>Envois aux mairies</translation>
    </message>
    <message>
        <source>Whom each mailing reached, who answered, and whom to call.</source>
        <translation>Qui chaque envoi a touché, qui a répondu, et qui appeler.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made yet.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» ne peut pas encore être établi.</translation>
    </message>
    <message>
        <source>There is no campaign in this register yet: this report has nothing to say.</source>
        <translation>Il n’y a pas encore de campagne dans ce registre&#xa0;: ce rapport n’a rien à dire.</translation>
    </message>
    <message>
        <source>No commune has an action yet: choose a commune.</source>
        <translation>Aucune commune n’a encore d’action&#xa0;: choisissez une commune.</translation>
    </message>
    <message>
        <source>There is no action yet.</source>
        <translation>Il n’y a pas encore d’action.</translation>
    </message>
    <message>
        <source>There is no student yet.</source>
        <translation>Il n’y a pas encore d’étudiant.</translation>
    </message>
    <message>
        <source>There is no report named “%1”.</source>
        <translation>Il n’existe pas de rapport nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This report needs a campaign that exists.</source>
        <translation>Ce rapport demande une campagne qui existe.</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Dossiers de label</translation>
    </message>
    <message>
        <source>Who asks for which label, and where each file stands.</source>
        <translation>Qui demande quel label, et où en est chaque dossier.</translation>
    </message>
    <message>
        <source>Label: cover of a file</source>
        <translation>Label&#xa0;: page de garde d’un dossier</translation>
    </message>
    <message>
        <source>One file: engagements, conditions, pieces received and missing.</source>
        <translation>Un dossier&#xa0;: engagements, conditions, pièces reçues et manquantes.</translation>
    </message>
    <message>
        <source>Label: annex of hours</source>
        <translation>Label&#xa0;: relevé des heures visées</translation>
    </message>
    <message>
        <source>The signed hours of one file, line by line.</source>
        <translation>Les heures visées d’un dossier, ligne par ligne.</translation>
    </message>
    <message>
        <source>Label: grid of acquis</source>
        <translation>Label&#xa0;: grille des acquis</translation>
    </message>
    <message>
        <source>What student, mayor and commission say; blank for a student without a file.</source>
        <translation>Ce que disent l’étudiant, le maire et la commission&#x202f;; vierge pour un étudiant sans dossier.</translation>
    </message>
    <message>
        <source>Label: letter of decision</source>
        <translation>Label&#xa0;: lettre de décision</translation>
    </message>
    <message>
        <source>A draft of the letter; it is numbered when it is issued.</source>
        <translation>Un projet de lettre&#x202f;; elle est numérotée à son édition.</translation>
    </message>
    <message>
        <source>Label: certificate</source>
        <translation>Label&#xa0;: attestation</translation>
    </message>
    <message>
        <source>A draft of the certificate; it is numbered when it is issued.</source>
        <translation>Un projet d’attestation&#x202f;; elle est numérotée à son édition.</translation>
    </message>
    <message>
        <source>Label: agenda of the commission</source>
        <translation>Label&#xa0;: ordre du jour de la commission</translation>
    </message>
    <message>
        <source>The files of the latest session of the campaign.</source>
        <translation>Les dossiers de la dernière séance de la campagne.</translation>
    </message>
    <message>
        <source>Label: minutes of the commission</source>
        <translation>Label&#xa0;: procès-verbal de la commission</translation>
    </message>
    <message>
        <source>Members, decisions and reasons of the latest session; a draft until it is issued.</source>
        <translation>Membres, décisions et motifs de la dernière séance&#x202f;; un projet tant qu’il n’est pas édité.</translation>
    </message>
    <message>
        <source>Label: list for the registrar</source>
        <translation>Label&#xa0;: liste pour la scolarité</translation>
    </message>
    <message>
        <source>Decisions, credits and lines of the diploma supplement.</source>
        <translation>Décisions, crédits et mentions au supplément au diplôme.</translation>
    </message>
</context>
<context>
    <name>pc::ReportsList</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>pc::ReportsPage</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Courriel…</translation>
    </message>
    <message>
        <source>Choose a report first.</source>
        <translation>Choisissez d’abord un rapport.</translation>
    </message>
    <message>
        <source>This report is not a table: choose PDF or Word.</source>
        <translation>Ce rapport n’est pas un tableau&#xa0;: choisissez PDF ou Word.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>Arrêter les chiffres</translation>
    </message>
    <message>
        <source>Keep “%1” with its figures as of %2?</source>
        <translation>Conserver «&#xa0;%1&#xa0;» avec ses chiffres arrêtés au %2&#x202f;?</translation>
    </message>
    <message>
        <source>It gets a number and is kept as it is: next year compares with these figures. It is not undone; it can be annulled on the page Documents.</source>
        <translation>Il reçoit un numéro et reste tel quel&#xa0;: l’an prochain, on comparera avec ces chiffres. Cela ne se défait pas&#x202f;; il peut être annulé sur la page Documents.</translation>
    </message>
    <message>
        <source>Freeze as of %1</source>
        <translation>Arrêter au %1</translation>
    </message>
    <message>
        <source>%1 – %2, as of %3</source>
        <translation>%1 – %2, arrêté au %3</translation>
    </message>
    <message>
        <source>No report of this campaign was frozen yet</source>
        <translation>Aucun rapport de cette campagne n’a encore été arrêté</translation>
    </message>
    <message>
        <source>Freeze the figures…</source>
        <translation>Arrêter les chiffres…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Le rapport tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Keep this report and its figures as they are, under a number.</source>
        <translation>Conserver ce rapport et ses chiffres tels quels, sous un numéro.</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Rapports arrêtés</translation>
    </message>
    <message>
        <source>Its figures in Excel…</source>
        <translation>Ses chiffres dans Excel…</translation>
    </message>
    <message>
        <source>Its figures as CSV…</source>
        <translation>Ses chiffres en CSV…</translation>
    </message>
    <message>
        <source>Open as it was kept</source>
        <translation>Ouvrir tel qu’il a été conservé</translation>
    </message>
</context>
<context>
    <name>pc::RequirementsEditor</name>
    <message>
        <source>Pieces asked for</source>
        <translation>Pièces demandées</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Add a piece…</source>
        <translation>Ajouter une pièce…</translation>
    </message>
    <message>
        <source>Change the piece…</source>
        <translation>Modifier la pièce…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a piece is asked for</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a piece</comment>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose a kind of label first.</source>
        <translation>Choisissez d’abord un type de label.</translation>
    </message>
    <message>
        <source>Choose a piece in the list first.</source>
        <translation>Choisissez d’abord une pièce dans la liste.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est la dernière.</translation>
    </message>
    <message>
        <source>Pieces asked for by “%1” changed</source>
        <translation>Pièces demandées par «&#xa0;%1&#xa0;» modifiées</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Change the piece</source>
        <translation>Modifier la pièce</translation>
    </message>
    <message>
        <source>“%1”. Files opened already ask for it too.</source>
        <translation>«&#xa0;%1&#xa0;». Les dossiers déjà ouverts la demandent aussi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Explanation for the student</source>
        <translation>Explication pour l’étudiant</translation>
    </message>
    <message>
        <source>The file is not complete without it</source>
        <translation>Le dossier n’est pas complet sans elle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the piece a name.</source>
        <translation>Donnez un nom à la pièce.</translation>
    </message>
</context>
<context>
    <name>pc::ReviewDialog</name>
    <message>
        <source>Examine one after the other</source>
        <translation>Examiner à la suite</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Previous (F7)</source>
        <translation>Précédent (F7)</translation>
    </message>
    <message>
        <source>Grant (A)</source>
        <translation>Accorder (A)</translation>
    </message>
    <message>
        <source>Defer (J)</source>
        <translation>Ajourner (J)</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>Refuser (R)</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Suivant (F8)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Enter confirms and shows the next file</source>
        <translation>Entrée confirme et passe au dossier suivant</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place among the files examined, and whose file it is</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and state of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>This file is decided: %1.</source>
        <translation>Ce dossier est décidé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why it is granted although hours are missing</source>
        <translation>Pourquoi l’accorder malgré les heures manquantes</translation>
    </message>
    <message>
        <source>Reason of the deferral</source>
        <translation>Motif de l’ajournement</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>This decision needs a reason: say why in one sentence.</source>
        <translation>Cette décision demande un motif&#xa0;: indiquez pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the file and its decision</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deliberation noted</source>
        <translation>Délibération notée</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last file is decided; %n file(s) are still to be decided.</source>
        <translation>
            <numerusform>Le dernier dossier est décidé&#x202f;; %n dossier reste à décider.</numerusform>
            <numerusform>Le dernier dossier est décidé&#x202f;; %n dossiers restent à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is decided: %1 of %2 granted.</source>
        <translation>Tous les dossiers sont décidés&#xa0;: %1 sur %2 accordés.</translation>
    </message>
</context>
<context>
    <name>pc::ReviewSheet</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The student described nothing.</source>
        <translation>L’étudiant n’a rien décrit.</translation>
    </message>
    <message>
        <source>Opinion of the UDCCAS</source>
        <translation>Avis de l’UDCCAS</translation>
    </message>
    <message>
        <source>No opinion was given.</source>
        <translation>Aucun avis n’a été donné.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>opinion and its words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>piece and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n attached file(s)</source>
        <comment>piece and its state</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, %n fichier joint</numerusform>
            <numerusform>%1&#xa0;: %2, %n fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>%1, %2: %3 signed, %4 entered</source>
        <comment>action, commune, hours</comment>
        <translation>%1, %2&#xa0;: %3 visées, %4 saisies</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Acquis (mean of 0 to 3)</source>
        <translation>Acquis (moyenne de 0 à 3)</translation>
    </message>
    <message>
        <source>%1: student %2, mayor %3</source>
        <comment>family of acquis and means</comment>
        <translation>%1&#xa0;: étudiant %2, maire %3</translation>
    </message>
</context>
<context>
    <name>pc::RoundWords</name>
    <message>
        <source>Call for proposals</source>
        <translation>Appel à propositions</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Première relance</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Deuxième relance</translation>
    </message>
    <message>
        <source>Other mailing</source>
        <translation>Autre envoi</translation>
    </message>
</context>
<context>
    <name>pc::RoundsReport</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Phone of the town hall</source>
        <translation>Téléphone de la mairie</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>○ To call</source>
        <translation>○ À appeler</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ Réponse reçue</translation>
    </message>
    <message>
        <source>✓ Has proposed an action</source>
        <translation>✓ Action proposée</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 communes reached, %5 answered, %6 to call</source>
        <translation>%1 du %2, %3&#xa0;: %4 communes jointes, %5 ont répondu, %6 à appeler</translation>
    </message>
    <message>
        <source>No mailing was sent to the town halls in this campaign yet.</source>
        <translation>Aucun envoi n’a encore été adressé aux mairies pendant cette campagne.</translation>
    </message>
    <message>
        <source>To call: communes that neither answered since the mailing nor proposed an action. The latest mailing comes first.</source>
        <translation>À appeler&#xa0;: les communes qui n’ont ni répondu depuis l’envoi, ni proposé d’action. L’envoi le plus récent vient en premier.</translation>
    </message>
</context>
<context>
    <name>pc::SearchField</name>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
</context>
<context>
    <name>pc::SentMark</name>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyé…</translation>
    </message>
    <message>
        <source>Put back as prepared</source>
        <translation>Remettre à préparé</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Choose an e-mail that is prepared first.</source>
        <translation>Choisissez d’abord un courriel préparé.</translation>
    </message>
    <message>
        <source>Choose an e-mail that is marked as sent first.</source>
        <translation>Choisissez d’abord un courriel marqué comme envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <comment>title of a question</comment>
        <translation>
            <numerusform>%n courriel envoyé</numerusform>
            <numerusform>%n courriels envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail was sent from your mail program: it is marked here, with its day. Nothing else changes.</source>
        <translation>L’envoi s’est fait depuis votre messagerie&#xa0;: il est marqué ici, avec son jour. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>%1 marked as sent on %2</source>
        <comment>number and day</comment>
        <translation>%1 marqué comme envoyé le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) marked as sent on %1</source>
        <translation>
            <numerusform>%n courriel marqué comme envoyé le %1</numerusform>
            <numerusform>%n courriels marqués comme envoyés le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 put back as prepared</source>
        <comment>number</comment>
        <translation>%1 remis à préparé</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) put back as prepared</source>
        <translation>
            <numerusform>%n courriel remis à préparé</numerusform>
            <numerusform>%n courriels remis à préparé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::SessionForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Par exemple 14:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>When there are several sessions</source>
        <translation>Quand il y a plusieurs séances</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Members needed; empty: none</source>
        <translation>Membres requis&#x202f;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Déports</translation>
    </message>
    <message>
        <source>Propose them from the register</source>
        <translation>Les proposer d’après le registre</translation>
    </message>
    <message>
        <source>Anonymous reading</source>
        <translation>Lecture anonyme</translation>
    </message>
    <message>
        <source>Files are read under a number, without names</source>
        <translation>Les dossiers sont lus sous un numéro, sans noms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>pc::SessionNames</name>
    <message>
        <source>Session of %1</source>
        <translation>Séance du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a session and its day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pc::SessionPane</name>
    <message>
        <source>Sign the minutes…</source>
        <translation>Signer le procès-verbal…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Procès-verbal…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No member is written down yet.</source>
        <translation>Aucun membre n’est encore inscrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members present.</source>
        <translation>
            <numerusform>%n présent sur %1.</numerusform>
            <numerusform>%n présents sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members present, quorum of %2 reached.</source>
        <translation>
            <numerusform>%n présent sur %1, quorum de %2 atteint.</numerusform>
            <numerusform>%n présents sur %1, quorum de %2 atteint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members present, quorum of %2 not reached.</source>
        <translation>
            <numerusform>%n présent sur %1, quorum de %2 non atteint.</numerusform>
            <numerusform>%n présents sur %1, quorum de %2 non atteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Signer le procès-verbal</translation>
    </message>
    <message>
        <source>Once the minutes are signed nothing of this session changes any more: members, agenda, decisions. This is not undone.</source>
        <translation>Une fois le procès-verbal signé, plus rien de cette séance ne change&#xa0;: membres, ordre du jour, décisions. Cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Minutes signed: %1</source>
        <translation>Procès-verbal signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::SessionTab</name>
    <message>
        <source>%1 changed</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::SessionsPage</name>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No session of the commission in this campaign yet.</source>
        <translation>Aucune séance de la commission dans cette campagne.</translation>
    </message>
    <message>
        <source>Sessions of the commission</source>
        <translation>Séances de la commission</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Procès-verbal signé</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>The minutes were signed by %1 on %2: nothing of this session changes any more.</source>
        <translation>Le procès-verbal a été signé par %1 le %2&#xa0;: plus rien de cette séance ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of the commission</source>
        <translation>Séance de la commission</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>Session of %1 made</source>
        <translation>Séance du %1 créée</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Commissions</translation>
    </message>
</context>
<context>
    <name>pc::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>The register is open for consultation: its settings can be read, not changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: ses réglages peuvent être lus, non modifiés.</translation>
    </message>
    <message>
        <source>No setting answers “%1”.</source>
        <translation>Aucun réglage ne répond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all the settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>pc::SettingsRepository</name>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>pc::SheetParts</name>
    <message>
        <source>%1&#xa0;– %2</source>
        <comment>period</comment>
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>period</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>period</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Documents émis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No document was issued in this campaign.</source>
        <translation>Aucun document n’a été émis pendant cette campagne.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>✗ Annulled</source>
        <translation>✗ Annulé</translation>
    </message>
    <message>
        <source>✓ Valid</source>
        <translation>✓ Valable</translation>
    </message>
</context>
<context>
    <name>pc::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
</context>
<context>
    <name>pc::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and counter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::SignaturesModel</name>
    <message>
        <source>awaited</source>
        <comment>signature</comment>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Original received on</source>
        <translation>Original reçu le</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 03/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 03/11/2026.</translation>
    </message>
    <message>
        <source>Signature taken back: %1, convention of %2</source>
        <translation>Signature retirée&#xa0;: %1, convention de %2</translation>
    </message>
    <message>
        <source>Signature recorded: %1, convention of %2</source>
        <translation>Signature enregistrée&#xa0;: %1, convention de %2</translation>
    </message>
</context>
<context>
    <name>pc::SourcesSection</name>
    <message>
        <source>About the data</source>
        <translation>À propos des données</translation>
    </message>
    <message>
        <source>The communes, their groups and their populations are official data, open to everyone.</source>
        <translation>Les communes, leurs groupements et leurs populations sont des données officielles, ouvertes à tous.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Géographie</translation>
    </message>
    <message>
        <source>Reference years of the populations</source>
        <translation>Millésimes des populations</translation>
    </message>
    <message>
        <source>Digest (BLAKE2b)</source>
        <translation>Empreinte (BLAKE2b)</translation>
    </message>
</context>
<context>
    <name>pc::StagedFiles</name>
    <message>
        <source>Nothing can be written in the folder “%1”. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Close it if it is open in another program, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>pc::StartGate</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Decided all the same</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>The convention is signed by all, the last time on %1.</source>
        <translation>La convention est signée de tous, la dernière signature datant du %1.</translation>
    </message>
    <message>
        <source>This campaign asks for no signature.</source>
        <translation>Cette campagne ne demande aucune signature.</translation>
    </message>
    <message>
        <source>The convention has %1 of %2 signatures: record those that are missing.</source>
        <translation>Signatures de la convention&#xa0;: %1 sur %2. Enregistrez celles qui manquent.</translation>
    </message>
    <message>
        <source>The commune’s insurer confirmed on %1.</source>
        <translation>L’assureur de la commune a confirmé le %1.</translation>
    </message>
    <message>
        <source>The commune’s insurer has not confirmed that it covers volunteers: ask the town hall.</source>
        <translation>L’assureur de la commune n’a pas confirmé qu’il couvre les bénévoles&#xa0;: demandez à la mairie.</translation>
    </message>
    <message>
        <source>The end of the student’s liability insurance is not known: ask for the certificate.</source>
        <translation>La fin de l’assurance responsabilité civile de l’étudiant n’est pas connue&#xa0;: demandez l’attestation.</translation>
    </message>
    <message>
        <source>The student’s liability insurance ends on %1, before the end of the action on %2: ask for a new certificate.</source>
        <translation>L’assurance responsabilité civile de l’étudiant s’arrête le %1, avant la fin de l’action le %2&#xa0;: demandez une nouvelle attestation.</translation>
    </message>
    <message>
        <source>The student’s liability insurance covers the whole period, until %1.</source>
        <translation>L’assurance responsabilité civile de l’étudiant couvre toute la période, jusqu’au %1.</translation>
    </message>
    <message>
        <source>The student is of age on the day the action starts: no parental authorisation.</source>
        <translation>L’étudiant est majeur le jour où l’action démarre&#xa0;: pas d’autorisation parentale.</translation>
    </message>
    <message>
        <source>Parental authorisation of %1.</source>
        <translation>Autorisation parentale du %1.</translation>
    </message>
    <message>
        <source>The student’s birth date is not known: enter it, or ask for the parental authorisation.</source>
        <translation>La date de naissance de l’étudiant n’est pas connue&#xa0;: indiquez-la, ou demandez l’autorisation parentale.</translation>
    </message>
    <message>
        <source>The student is a minor on %1: ask for the parental authorisation.</source>
        <translation>L’étudiant est mineur le %1&#xa0;: demandez l’autorisation parentale.</translation>
    </message>
    <message>
        <source>The commune attests that it made the check, on %1.</source>
        <translation>Vérification attestée par la commune le %1.</translation>
    </message>
    <message>
        <source>Children are concerned: the commune must attest that it made the check. Never keep what it says.</source>
        <translation>Des enfants sont concernés&#xa0;: la commune doit attester qu’elle a fait la vérification. Ne gardez jamais ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The proposal does not say whether children are concerned: no check is asked for.</source>
        <translation>La proposition ne dit pas si des enfants sont concernés&#xa0;: aucune vérification n’est demandée.</translation>
    </message>
    <message>
        <source>No children are concerned: no check is asked for.</source>
        <translation>Aucun enfant n’est concerné&#xa0;: aucune vérification n’est demandée.</translation>
    </message>
    <message>
        <source>Convention signed</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>Commune’s insurer</source>
        <translation>Assureur de la commune</translation>
    </message>
    <message>
        <source>Student’s insurance</source>
        <translation>Assurance de l’étudiant</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Check attested</source>
        <translation>Vérification attestée</translation>
    </message>
    <message>
        <source>met</source>
        <comment>condition</comment>
        <translation>remplie</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>condition</comment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>condition</comment>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>The convention is signed by all who must sign it.</source>
        <translation>La convention est signée par tous ceux qui doivent la signer.</translation>
    </message>
</context>
<context>
    <name>pc::StepBar</name>
    <message>
        <source>Enter hours</source>
        <translation>Saisir des heures</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Open the hours of this affectation</source>
        <translation>Ouvrir les heures de cette affectation</translation>
    </message>
    <message>
        <source>Start the action first.</source>
        <translation>Démarrez d’abord l’action.</translation>
    </message>
</context>
<context>
    <name>pc::StepsCommand</name>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>UDCCAS</source>
        <translation>UDCCAS</translation>
    </message>
    <message>
        <source>university</source>
        <translation>université</translation>
    </message>
    <message>
        <source>student</source>
        <translation>étudiant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>The steps are written as text, with --json, or with --format mermaid.</source>
        <translation>Les étapes s’écrivent en texte, avec --json, ou avec --format mermaid.</translation>
    </message>
    <message>
        <source>“%1” has no steps. The tables are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’étapes. Les tables sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A diagram shows one table. The tables are: %1.</source>
        <translation>Un schéma montre une seule table. Les tables sont&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>pc::Store</name>
    <message>
        <source>This file may only be read.</source>
        <translation>Ce fichier ne peut être que lu.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a copy from the File menu; this file is kept as it is.</source>
        <translation>Le fichier est endommagé. Restaurez une copie par le menu Fichier&#x202f;; ce fichier est gardé tel quel.</translation>
    </message>
    <message>
        <source>The register cannot be read here. Copy it to your own folder, then open the copy.</source>
        <translation>Le registre ne peut pas être lu ici. Copiez-le dans un dossier à vous, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>A file named “%1” already exists. Choose another name, or open that file.</source>
        <translation>Un fichier nommé «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom, ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it, or choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The register could not be written. Check the disk, then try again.</source>
        <translation>Le registre n’a pas pu être écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The file was moved or replaced by another program while it was open. Nothing was written; close the register and open it again. What this window holds was saved as “%1”.</source>
        <translation>Le fichier a été déplacé ou remplacé par un autre programme pendant qu’il était ouvert. Rien n’a été écrit&#x202f;; fermez le registre et rouvrez-le. Ce que contient cette fenêtre a été enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>pc::StudentEligibility</name>
    <message>
        <source>Entitled</source>
        <translation>Ayant droit</translation>
    </message>
    <message>
        <source>Entitled by derogation of the commune</source>
        <translation>Ayant droit par dérogation</translation>
    </message>
    <message>
        <source>Derogation of the student</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Commune that left the threshold</source>
        <translation>Sortie du seuil</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>Non ayant droit</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Hors du territoire</translation>
    </message>
    <message>
        <source>Population unknown</source>
        <translation>Population inconnue</translation>
    </message>
    <message>
        <source>Commune of origin not known</source>
        <translation>Origine inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln habitant</numerusform>
            <numerusform>%Ln habitants</numerusform>
        </translation>
    </message>
    <message>
        <source>population unknown</source>
        <comment>after a commune&apos;s name</comment>
        <translation>population inconnue</translation>
    </message>
    <message>
        <source>%1 has joined the commune %2, %3, which is entitled.</source>
        <translation>%1 a rejoint la commune %2, %3, qui est ayant droit.</translation>
    </message>
    <message>
        <source>%1 is part of the commune %2, %3, which is entitled.</source>
        <translation>%1 fait partie de la commune %2, %3, qui est ayant droit.</translation>
    </message>
    <message>
        <source>%1 belongs to the commune %2, whose population is unknown: it cannot be judged. A derogation can decide.</source>
        <translation>%1 appartient à la commune %2, dont la population est inconnue&#xa0;: le droit ne peut pas être apprécié. Une dérogation peut en décider.</translation>
    </message>
    <message>
        <source>%1 has joined the commune %2, %3, which is not entitled.</source>
        <translation>%1 a rejoint la commune %2, %3, qui n’est pas ayant droit.</translation>
    </message>
    <message>
        <source>%1 is part of the commune %2, %3, which is not entitled.</source>
        <translation>%1 fait partie de la commune %2, %3, qui n’est pas ayant droit.</translation>
    </message>
    <message>
        <source>%1 is outside the territory of this register: a derogation would be needed.</source>
        <translation>%1 est hors du territoire de ce registre&#xa0;: il faudrait une dérogation.</translation>
    </message>
    <message>
        <source>%1 (%2) is outside the territory of this register: a derogation would be needed.</source>
        <translation>%1 (%2) est hors du territoire de ce registre&#xa0;: il faudrait une dérogation.</translation>
    </message>
    <message>
        <source>Admitted by derogation of %1 (%2): %3</source>
        <translation>Admis par dérogation du %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The commune of origin is not known yet: choose it to know whether the student is entitled.</source>
        <translation>La commune d’origine n’est pas encore connue&#xa0;: choisissez-la pour savoir si elle est ayant droit.</translation>
    </message>
</context>
<context>
    <name>pc::StudentException</name>
    <message>
        <source>Derogation: %1</source>
        <translation>Dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Record the derogation</source>
        <translation>Enregistrer la dérogation</translation>
    </message>
    <message>
        <source>Lift the derogation</source>
        <translation>Lever la dérogation</translation>
    </message>
    <message>
        <source>Derogation for %1 lifted</source>
        <translation>Dérogation pour %1 levée</translation>
    </message>
    <message>
        <source>Derogation for %1 recorded</source>
        <translation>Dérogation pour %1 enregistrée</translation>
    </message>
</context>
<context>
    <name>pc::StudentForm</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Insurance and papers</source>
        <translation>Assurance et pièces</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>A consent is a day; emptying the field withdraws it, and the journal keeps both.</source>
        <translation>Un consentement est une date&#x202f;; vider le champ le retire, et le journal garde les deux.</translation>
    </message>
    <message>
        <source>Availability and skills</source>
        <translation>Disponibilités et compétences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>day, for example 31/08/2027</source>
        <translation>date, par exemple 31/08/2027</translation>
    </message>
    <message>
        <source>First letters, or a postal code</source>
        <translation>Premières lettres, ou code postal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Derogation…</source>
        <translation>Dérogation…</translation>
    </message>
    <message>
        <source>Admit this student against the rule, with a reason</source>
        <translation>Admettre cet étudiant contre la règle, avec un motif</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The rule admits this student: no derogation is needed.</source>
        <translation>La règle admet cet étudiant&#xa0;: aucune dérogation n’est nécessaire.</translation>
    </message>
    <message>
        <source>%1 changed, student %2</source>
        <translation>Modification de «&#xa0;%1&#xa0;», étudiant %2</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Add an establishment</source>
        <translation>Ajouter un établissement</translation>
    </message>
    <message>
        <source>Adds a line to the past establishments; others than these may be typed there.</source>
        <translation>Ajoute une ligne aux établissements antérieurs&#x202f;; d’autres que ceux-ci peuvent y être tapés.</translation>
    </message>
    <message>
        <source>%1 (up to %2)</source>
        <comment>a university, a year</comment>
        <translation>%1 (jusqu’en %2)</translation>
    </message>
    <message>
        <source>%1 (since 2018)</source>
        <comment>a university</comment>
        <translation>%1 (depuis 2018)</translation>
    </message>
</context>
<context>
    <name>pc::StudentHours</name>
    <message>
        <source>Statement of hours</source>
        <translation>Relevé d’heures</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cumulated of the quota</source>
        <translation>Cumul sur le quota</translation>
    </message>
    <message>
        <source>No hours were entered in this campaign.</source>
        <translation>Aucune heure n’a été saisie pendant cette campagne.</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total of the campaign</source>
        <translation>Total de la campagne</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>mois entier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>pc::StudentImport</name>
    <message>
        <source>Read as first name “%1”, last name “%2”. If this is wrong, write the last name in capitals.</source>
        <translation>Lu comme prénom «&#xa0;%1&#xa0;», nom «&#xa0;%2&#xa0;». Si c’est faux, écrivez le nom en capitales.</translation>
    </message>
    <message>
        <source>This looks like the national number (INE), which is not kept: only the university’s own is.</source>
        <translation>Cela ressemble au numéro national (INE), qui n’est pas gardé&#xa0;: seul le numéro donné par l’université l’est.</translation>
    </message>
    <message>
        <source>The number is that of %1, but the e-mail address that of %2.</source>
        <translation>Le numéro est celui de %1, mais le courriel celui de %2.</translation>
    </message>
    <message>
        <source>Known as %1 so far.</source>
        <translation>Connu jusqu’ici comme %1.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. It is kept as it is.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Link with the commune: %1</source>
        <comment>line of a note</comment>
        <translation>Lien avec la commune&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write: oui or non.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu. Écrivez&#xa0;: oui ou non.</translation>
    </message>
    <message>
        <source>The register has %1 (%2). If it is the same person, write the student number, the e-mail address or the date of birth of the register in this row.</source>
        <translation>Le registre contient %1 (%2). Si c’est la même personne, écrivez dans cette ligne le numéro d’étudiant, le courriel ou la date de naissance du registre.</translation>
    </message>
</context>
<context>
    <name>pc::StudentLabels</name>
    <message>
        <source>Open the label file</source>
        <translation>Ouvrir le dossier de label</translation>
    </message>
    <message>
        <source>Label files of this student</source>
        <translation>Dossiers de label de cet étudiant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Countersigned hours</source>
        <translation>Heures visées</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>This student has not asked for a label yet.</source>
        <translation>Cet étudiant n’a pas encore demandé de label.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
</context>
<context>
    <name>pc::StudentMerge</name>
    <message>
        <source>Choose two students that are both in the register.</source>
        <translation>Choisissez deux étudiants présents dans le registre.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) move to the record that is kept.</source>
        <translation>
            <numerusform>%n candidature passe sur la fiche conservée.</numerusform>
            <numerusform>%n candidatures passent sur la fiche conservée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) move to the record that is kept, with their hours.</source>
        <translation>
            <numerusform>%n affectation passe sur la fiche conservée, avec ses heures.</numerusform>
            <numerusform>%n affectations passent sur la fiche conservée, avec leurs heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) of the quota move to the record that is kept.</source>
        <translation>
            <numerusform>%n dispense du quota passe sur la fiche conservée.</numerusform>
            <numerusform>%n dispenses du quota passent sur la fiche conservée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have a candidature in %1: the one that got further stays, the other is removed with its wishes.</source>
        <translation>Les deux ont une candidature en %1&#xa0;: la plus avancée reste, l’autre est supprimée avec ses vœux.</translation>
    </message>
    <message>
        <source>Both have a waiver of the quota in %1: that of the record that is kept stays.</source>
        <translation>Les deux ont une dispense du quota en %1&#xa0;: celle de la fiche conservée reste.</translation>
    </message>
    <message>
        <source>The other record is then removed; all of it can be undone in one step.</source>
        <translation>L’autre fiche est ensuite supprimée&#x202f;; le tout s’annule en une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued move to the record that is kept, as they are.</source>
        <translation>
            <numerusform>%n document émis passe tel quel à la fiche conservée.</numerusform>
            <numerusform>%n documents émis passent tels quels à la fiche conservée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have a file for “%1” in %2: remove the one that is not needed first.</source>
        <translation>Les deux ont un dossier pour «&#xa0;%1&#xa0;» en %2&#xa0;: retirez d’abord celui qui est de trop.</translation>
    </message>
</context>
<context>
    <name>pc::StudentNames</name>
    <message>
        <source>Student %1</source>
        <translation>Étudiant %1</translation>
    </message>
    <message>
        <source>text left out</source>
        <translation>texte non repris</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out of this report without names.</source>
        <translation>
            <numerusform>%n texte non repris dans ce rapport sans les noms.</numerusform>
            <numerusform>%n textes non repris dans ce rapport sans les noms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentPane</name>
    <message>
        <source>What is kept about this student</source>
        <translation>Ce qui est conservé sur cet étudiant</translation>
    </message>
    <message>
        <source>Kept: name, e-mail, phone, date of birth, student number, studies, commune of origin and its link, end of the insurance, dated consents, availability, skills, notes; candidatures, affectations and hours.</source>
        <translation>Conservés&#xa0;: nom, courriel, téléphone, date de naissance, numéro d’étudiant, études, commune d’origine et lien avec elle, fin de l’assurance, consentements datés, disponibilités, compétences, notes&#x202f;; candidatures, affectations et heures.</translation>
    </message>
    <message>
        <source>Never kept: national student number (INE), social-security number, health, criminal record, copies of papers, names of the people helped.</source>
        <translation>Jamais conservés&#xa0;: numéro national d’étudiant (INE), numéro de sécurité sociale, santé, casier judiciaire, copies de pièces, noms des personnes aidées.</translation>
    </message>
    <message>
        <source>The register does not anonymise by itself: the office removes or corrects a record when the student asks, within one month.</source>
        <translation>Le registre n’anonymise rien de lui-même&#xa0;: l’organisme rectifie ou supprime une fiche à la demande de l’étudiant, sous un mois.</translation>
    </message>
    <message>
        <source>Choose a student in the table: the sheet and the path through the campaigns appear here.</source>
        <translation>Choisissez un étudiant dans le tableau&#xa0;: sa fiche et son parcours d’une campagne à l’autre apparaissent ici.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Candidatures and affectations of this student</source>
        <translation>Candidatures et affectations de cet étudiant</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Ouvrir l’action</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>This candidature was not sent to an action.</source>
        <translation>Cette candidature n’a été transmise pour aucune action.</translation>
    </message>
    <message>
        <source>Date of birth not known: whether the student is a minor cannot be said.</source>
        <translation>Date de naissance non connue&#xa0;: impossible de dire si l’étudiant est mineur.</translation>
    </message>
    <message>
        <source>Minor today: an authorisation of the parents is needed for an action that starts now.</source>
        <translation>Mineur aujourd’hui&#xa0;: une autorisation parentale est nécessaire pour une action qui commence maintenant.</translation>
    </message>
    <message>
        <source>No candidature, no affectation and no hours yet.</source>
        <translation>Ni candidature, ni affectation, ni heures pour l’instant.</translation>
    </message>
    <message>
        <source>Path (%1)</source>
        <translation>Parcours (%1)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label (%1)</source>
        <translation>Label (%1)</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>pc::StudentPath</name>
    <message>
        <source>%1: %2 entered, %3 signed, of %4 after a waiver of %5.</source>
        <translation>%1&#xa0;: %2 saisies, %3 visées, sur %4 après une dispense de %5.</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 signed, of %4.</source>
        <translation>%1&#xa0;: %2 saisies, %3 visées, sur %4.</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Affectation</translation>
    </message>
</context>
<context>
    <name>pc::StudentPathModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>hours entered, hours planned</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>pc::StudentReport</name>
    <message>
        <source>This student is not in the register.</source>
        <translation>Cet étudiant ne figure pas dans le registre.</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>No candidature in this campaign.</source>
        <translation>Aucune candidature pendant cette campagne.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent to the mayor on</source>
        <translation>Transmise au maire le</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>No wish was given.</source>
        <translation>Aucun vœu n’a été formulé.</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>No affectation in this campaign.</source>
        <translation>Aucune affectation pendant cette campagne.</translation>
    </message>
    <message>
        <source>Quota of hours</source>
        <translation>Quota d’heures</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of the quota, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Waiver of %1, decided on %2.</source>
        <translation>Dispense de %1, décidée le %2.</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>L’étudiant</translation>
    </message>
    <message>
        <source>For the commune</source>
        <translation>Pour la commune</translation>
    </message>
    <message>
        <source>For the UDCCAS</source>
        <translation>Pour l’UDCCAS</translation>
    </message>
    <message>
        <source>Certified true: the statement of hours above, as of %1.</source>
        <translation>Relevé d’heures ci-dessus, arrêté au %1, certifié exact.</translation>
    </message>
</context>
<context>
    <name>pc::StudentWords</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Home of the parents</source>
        <translation>Domicile des parents</translation>
    </message>
    <message>
        <source>Own residence</source>
        <translation>Résidence personnelle</translation>
    </message>
    <message>
        <source>Went to school there</source>
        <translation>Scolarité dans la commune</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>Autre lien</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Has a vehicle</source>
        <translation>Dispose d’un véhicule</translation>
    </message>
    <message>
        <source>No vehicle</source>
        <translation>Sans véhicule</translation>
    </message>
</context>
<context>
    <name>pc::StudentsList</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Programme of study</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Commune of origin</source>
        <translation>Commune d’origine</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>Assuré jusqu’au</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>With an affectation under way</source>
        <translation>Avec une affectation en cours</translation>
    </message>
    <message>
        <source>Without an affectation under way</source>
        <translation>Sans affectation en cours</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>university, component, level or arrondissement of a student</comment>
        <translation>Non renseigné</translation>
    </message>
</context>
<context>
    <name>pc::StudentsModel</name>
    <message>
        <source>“%1” is not a date. Write it like 31/08/2027.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/08/2027.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>hours entered, quota of hours</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hours entered in the campaign, of the student’s quota</source>
        <translation>Heures saisies dans la campagne, sur le quota de l’étudiant</translation>
    </message>
    <message>
        <source>Hours entered in all campaigns</source>
        <translation>Heures saisies, toutes campagnes confondues</translation>
    </message>
    <message>
        <source>The liability insurance ended on %1: ask for a new certificate.</source>
        <translation>L’assurance de responsabilité civile a pris fin le %1&#xa0;: demandez une nouvelle attestation.</translation>
    </message>
    <message>
        <source>%1 changed, student %2</source>
        <translation>Modification de «&#xa0;%1&#xa0;», étudiant %2</translation>
    </message>
</context>
<context>
    <name>pc::StudentsPage</name>
    <message>
        <source>Table of students</source>
        <translation>Tableau des étudiants</translation>
    </message>
    <message>
        <source>New student…</source>
        <translation>Nouvel étudiant…</translation>
    </message>
    <message>
        <source>Record a candidature…</source>
        <translation>Enregistrer une candidature…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Change the selected students…</source>
        <translation>Modifier les étudiants sélectionnés…</translation>
    </message>
    <message>
        <source>Remove the student</source>
        <translation>Supprimer l’étudiant</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Find a student, a commune, a component…</source>
        <translation>Chercher un étudiant, une commune, une composante…</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Choose one student in the table.</source>
        <translation>Choisissez un seul étudiant dans le tableau.</translation>
    </message>
    <message>
        <source>Choose two students in the table: two records of one person.</source>
        <translation>Choisissez deux étudiants dans le tableau&#xa0;: deux fiches d’une même personne.</translation>
    </message>
    <message>
        <source>Choose one or several students in the table.</source>
        <translation>Choisissez un ou plusieurs étudiants dans le tableau.</translation>
    </message>
    <message>
        <source>Student %1 removed</source>
        <translation>Étudiant %1 supprimé</translation>
    </message>
    <message>
        <source>No student yet.</source>
        <translation>Aucun étudiant pour l’instant.</translation>
    </message>
    <message>
        <source>Paste or import students…</source>
        <translation>Coller ou importer des étudiants…</translation>
    </message>
    <message>
        <source>No student passes these filters.</source>
        <translation>Aucun étudiant ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No student for “%1”.</source>
        <translation>Aucun étudiant pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) selected</source>
        <translation>
            <numerusform>%n étudiant sélectionné</numerusform>
            <numerusform>%n étudiants sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::StudentsRepository</name>
    <message>
        <source>A student born on %1 is not plausible: check the year.</source>
        <translation>Un étudiant né le %1 n’est pas vraisemblable&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>%1 is not here yet: enter a day that has come.</source>
        <translation>Le %1 n’est pas encore arrivé&#xa0;: saisissez une date passée ou celle du jour.</translation>
    </message>
    <message>
        <source>A derogation needs a reason: say why in one sentence.</source>
        <translation>Une dérogation demande un motif&#xa0;: dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>A derogation needs an author: say who decides.</source>
        <translation>Une dérogation demande un auteur&#xa0;: dites qui décide.</translation>
    </message>
    <message>
        <source>A derogation needs the day it was decided.</source>
        <translation>Une dérogation demande la date de la décision.</translation>
    </message>
    <message>
        <source>A student needs a last name.</source>
        <translation>Un étudiant doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like lea.martin@etu.example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de courriel. Écrivez-la comme lea.martin@etu.example.</translation>
    </message>
    <message numerus="yes">
        <source>This student has %n affectation(s), perhaps with hours: the record stays.</source>
        <translation>
            <numerusform>Cet étudiant a %n affectation, peut-être avec des heures&#xa0;: la fiche reste.</numerusform>
            <numerusform>Cet étudiant a %n affectations, peut-être avec des heures&#xa0;: la fiche reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This student has %n candidature(s): remove them first.</source>
        <translation>
            <numerusform>Cet étudiant a %n candidature&#xa0;: supprimez-la d’abord.</numerusform>
            <numerusform>Cet étudiant a %n candidatures&#xa0;: supprimez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>This student is let off part of a quota: remove that waiver first.</source>
        <translation>Cet étudiant est dispensé d’une partie d’un quota&#xa0;: supprimez d’abord cette dispense.</translation>
    </message>
    <message>
        <source>A past establishment has at most %1 characters: write one a line, without its story.</source>
        <translation>Un établissement antérieur compte au plus %1 caractères&#xa0;: écrivez-en un par ligne, sans son histoire.</translation>
    </message>
    <message numerus="yes">
        <source>This student asks for %n label(s): the record stays with the file.</source>
        <translation>
            <numerusform>Cet étudiant demande %n label&#xa0;: la fiche reste avec le dossier.</numerusform>
            <numerusform>Cet étudiant demande %n labels&#xa0;: la fiche reste avec les dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::TemplateComparison</name>
    <message>
        <source>Compare with the new version</source>
        <translation>Comparer avec la nouvelle version</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of the office</source>
        <translation>Texte de l’office</translation>
    </message>
    <message>
        <source>New text of the program</source>
        <translation>Nouveau texte du programme</translation>
    </message>
    <message>
        <source>Use the new text</source>
        <translation>Utiliser le nouveau texte</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Lines on a coloured ground are only on one side. What was issued keeps the text it was made with.</source>
        <translation>Les lignes sur fond coloré n’existent que d’un côté. Ce qui a été émis garde le texte avec lequel il a été fait.</translation>
    </message>
</context>
<context>
    <name>pc::TemplateDialog</name>
    <message>
        <source>S&amp;hown on</source>
        <translation>Montré s&amp;ur</translation>
    </message>
    <message>
        <source>Go back to the text supplied…</source>
        <translation>Revenir au texte fourni…</translation>
    </message>
    <message>
        <source>Compare with the new version…</source>
        <translation>Comparer avec la nouvelle version…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kinds of document</source>
        <translation>Sortes de documents</translation>
    </message>
    <message>
        <source>Record the preview is shown on</source>
        <translation>Fiche sur laquelle l’aperçu est montré</translation>
    </message>
    <message>
        <source>New version proposed</source>
        <translation>Nouvelle version proposée</translation>
    </message>
    <message>
        <source>Modified by the office</source>
        <translation>Modifié par l’office</translation>
    </message>
    <message>
        <source>Text of the office, version %1</source>
        <translation>Texte de l’office, version %1</translation>
    </message>
    <message>
        <source>Text supplied with the program</source>
        <translation>Texte fourni avec le programme</translation>
    </message>
    <message>
        <source>This is the text supplied with the program.</source>
        <translation>C’est déjà le texte fourni avec le programme.</translation>
    </message>
    <message>
        <source>The preview follows again once the text is mended. The text is kept, but no document can be issued with it.</source>
        <translation>L’aperçu reprendra une fois le texte corrigé. Le texte est conservé, mais aucun document ne peut être émis avec lui.</translation>
    </message>
    <message>
        <source>Empty on this record: %1</source>
        <translation>Vide pour cette fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the text “%1”</source>
        <translation>Modifier le texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Go back to the text supplied</source>
        <translation>Revenir au texte fourni</translation>
    </message>
    <message>
        <source>Use the text supplied with the program again for “%1”?</source>
        <translation>Reprendre le texte fourni avec le programme pour «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The text of the office is put away. Documents already issued keep the text they were made with. Undo brings it back.</source>
        <translation>Le texte de l’office est mis de côté. Les documents déjà émis gardent le texte avec lequel ils ont été faits. Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Go back to the text supplied for “%1”</source>
        <translation>Revenir au texte fourni pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use the program’s new text for “%1”</source>
        <translation>Utiliser le nouveau texte du programme pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave the program’s new text aside for “%1”</source>
        <translation>Laisser de côté le nouveau texte du programme pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>Modèles de documents</translation>
    </message>
</context>
<context>
    <name>pc::TemplateDocument</name>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>If: %1</source>
        <translation>Si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unless: %1</source>
        <translation>Sauf si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>For each: %1</source>
        <translation>Pour chaque&#xa0;: %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Number of the article</source>
        <translation>Numéro de l’article</translation>
    </message>
</context>
<context>
    <name>pc::TemplateEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>pc::TemplateEditor</name>
    <message>
        <source>Show the source text</source>
        <translation>Afficher le texte source</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Source text of the document</source>
        <translation>Texte source du document</translation>
    </message>
    <message>
        <source>What is to be mended in the text</source>
        <translation>Ce qui est à corriger dans le texte</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::TemplateText</name>
    <message>
        <source>“%1” does not read as a field.</source>
        <translation>«&#xa0;%1&#xa0;» ne se lit pas comme un champ.</translation>
    </message>
    <message>
        <source>This brace is never closed. For a brace as such, write it twice.</source>
        <translation>Cette accolade n’est jamais fermée. Pour une simple accolade, écrivez-la deux fois.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the first row of the table: %2. They must be as many.</source>
        <translation>Cases de cette ligne&#xa0;: %1&#x202f;; de la première ligne du tableau&#xa0;: %2. Il en faut autant.</translation>
    </message>
    <message>
        <source>Conditions and repetitions within each other: at most %1.</source>
        <translation>Conditions et répétitions les unes dans les autres&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>This condition has its “Otherwise” already.</source>
        <translation>Cette condition a déjà son «&#xa0;Sinon&#xa0;».</translation>
    </message>
    <message>
        <source>“Otherwise” stands between a condition and its end.</source>
        <translation>«&#xa0;Sinon&#xa0;» se place entre une condition et sa fin.</translation>
    </message>
    <message>
        <source>What began on a line of its own ends on a line of its own.</source>
        <translation>Ce qui a commencé seul sur sa ligne se termine seul sur sa ligne.</translation>
    </message>
    <message>
        <source>There is nothing left to end here.</source>
        <translation>Il n’y a plus rien à terminer ici.</translation>
    </message>
    <message>
        <source>What begins within a line or a cell ends there too; or it stands alone on its line.</source>
        <translation>Ce qui commence dans une ligne ou une case s’y termine aussi&#x202f;; sinon, placez-le seul sur sa ligne.</translation>
    </message>
    <message>
        <source>This repetition has no end.</source>
        <translation>Cette répétition n’a pas de fin.</translation>
    </message>
    <message>
        <source>This condition has no end.</source>
        <translation>Cette condition n’a pas de fin.</translation>
    </message>
    <message>
        <source>“%1” belongs to the repetition “%2”: it stands between its beginning and its end.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à la répétition «&#xa0;%2&#xa0;»&#xa0;: placez-le entre son début et sa fin.</translation>
    </message>
    <message>
        <source>“%1” is no list: it cannot be repeated.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste&#xa0;: on ne peut pas le répéter.</translation>
    </message>
    <message>
        <source>“%1” is being repeated here already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà répété ici.</translation>
    </message>
    <message>
        <source>“%1” is a condition and has no text of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est une condition et n’a pas de texte propre.</translation>
    </message>
    <message>
        <source>“%1” is a list: use it as a repetition.</source>
        <translation>«&#xa0;%1&#xa0;» est une liste&#xa0;: utilisez-la comme répétition.</translation>
    </message>
    <message>
        <source>“%1” stands alone on its line.</source>
        <translation>«&#xa0;%1&#xa0;» se place seul sur sa ligne.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’existe pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Il n’existe pas de champ «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There are more errors further on.</source>
        <translation>Il y a d’autres erreurs plus loin.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::TemplatesRepository</name>
    <message>
        <source>There is no text for this kind of document.</source>
        <translation>Il n’y a pas de texte pour cette sorte de document.</translation>
    </message>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>pc::TerrainForm</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Who is alone, what is missing; never a person’s name</source>
        <translation>Qui est isolé, ce qui manque&#x202f;; jamais le nom d’une personne</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Who is active in the village</source>
        <translation>Qui est actif dans le village</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Rooms that can be used, heating, keys</source>
        <translation>Salles utilisables, chauffage, clés</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>How to come without a car</source>
        <translation>Comment venir sans voiture</translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Mise à jour le %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>%1 changed, knowledge %2</source>
        <translation>Modification de «&#xa0;%1&#xa0;», connaissance du terrain %2</translation>
    </message>
</context>
<context>
    <name>pc::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pc::TownHallForm</name>
    <message>
        <source>Mayor: form of address</source>
        <translation>Maire&#xa0;: civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CCAS: date of the decision</source>
        <translation>CCAS&#xa0;: date de la décision</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31/12/2015.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/12/2015.</translation>
    </message>
    <message>
        <source>%1 changed, town hall %2</source>
        <translation>Modification de «&#xa0;%1&#xa0;», mairie %2</translation>
    </message>
</context>
<context>
    <name>pc::TownHallImport</name>
    <message>
        <source>The postal code was completed: %1.</source>
        <translation>Le code postal a été complété&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. It is kept as it is.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address rather than a website.</source>
        <translation>Cela ressemble à une adresse de courriel plutôt qu’à un site internet.</translation>
    </message>
    <message>
        <source>The name changes, and the form of address stays “%1”: check it.</source>
        <translation>Le nom change et la civilité reste «&#xa0;%1&#xa0;»&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>“%1” is not a form of address. Write M. or Mme.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une civilité. Écrivez M. ou Mme.</translation>
    </message>
    <message>
        <source>Read as “%1”.</source>
        <translation>Lu comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Read as first name “%1”, last name “%2”. If this is wrong, write the last name in capitals.</source>
        <translation>Lu comme prénom «&#xa0;%1&#xa0;», nom «&#xa0;%2&#xa0;». Si c’est faux, écrivez le nom en capitales.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write: existe, dissous, transféré au CIAS, aucun or inconnu.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu. Écrivez&#xa0;: existe, dissous, transféré au CIAS, aucun ou inconnu.</translation>
    </message>
    <message>
        <source>What is known is kept.</source>
        <translation>Ce qui est connu est gardé.</translation>
    </message>
    <message>
        <source>The date in this cell is imported too: %1.</source>
        <translation>La date de cette cellule est importée aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Without a year: read as %1.</source>
        <translation>Année non indiquée&#xa0;: lu comme %1.</translation>
    </message>
</context>
<context>
    <name>pc::TownHallsTab</name>
    <message>
        <source>Mailings to the town halls</source>
        <translation>Envois aux mairies</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Remove the mailing</source>
        <translation>Supprimer l’envoi</translation>
    </message>
    <message>
        <source>No mailing is recorded yet for this campaign.</source>
        <translation>Aucun envoi n’est encore enregistré pour cette campagne.</translation>
    </message>
    <message>
        <source>Mailing removed, with its exchanges</source>
        <translation>Envoi supprimé, avec ses échanges</translation>
    </message>
    <message>
        <source>Entitled communes in this campaign: choose a state to see them.</source>
        <translation>Communes ayant droit dans cette campagne&#xa0;: choisissez un état pour les voir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how many communes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n student(s)</source>
        <translation>
            <numerusform>%1 — %n étudiant</numerusform>
            <numerusform>%1 — %n étudiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n place(s)</source>
        <translation>
            <numerusform>%1 — %n place</numerusform>
            <numerusform>%1 — %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mailing changed, with its exchanges</source>
        <translation>Envoi modifié, avec ses échanges</translation>
    </message>
    <message numerus="yes">
        <source>The %n commune(s) chosen in the list</source>
        <translation>
            <numerusform>La commune choisie dans la liste (%n)</numerusform>
            <numerusform>Les %n communes choisies dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entitled commune(s) not contacted yet</source>
        <translation>
            <numerusform>La commune ayant droit pas encore contactée (%n)</numerusform>
            <numerusform>Les %n communes ayant droit pas encore contactées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n commune(s) without an answer since “%1” of %2</source>
        <translation>
            <numerusform>La commune sans réponse depuis «&#xa0;%1&#xa0;» du %2 (%n)</numerusform>
            <numerusform>Les %n communes sans réponse depuis «&#xa0;%1&#xa0;» du %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a mailing</source>
        <translation>Enregistrer un envoi</translation>
    </message>
    <message>
        <source>One exchange is written in the log of each commune. Nothing is sent from here.</source>
        <translation>Un échange est écrit dans le journal de chaque commune. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Record the mailing</source>
        <translation>Enregistrer l’envoi</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message numerus="yes">
        <source>Mailing to %n commune(s) recorded</source>
        <translation>
            <numerusform>Envoi à %n commune enregistré</numerusform>
            <numerusform>Envoi à %n communes enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a mailing…</source>
        <translation>Ajouter un envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %n commune(s)</source>
        <comment>a state, a campaign</comment>
        <translation>
            <numerusform>%1 en %2&#xa0;: %n commune</numerusform>
            <numerusform>%1 en %2&#xa0;: %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Students waiting, no free place: %n commune(s)</source>
        <translation>
            <numerusform>Étudiants en attente, aucune place libre&#xa0;: %n commune</numerusform>
            <numerusform>Étudiants en attente, aucune place libre&#xa0;: %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free places, no student: %n commune(s)</source>
        <translation>
            <numerusform>Places libres, aucun étudiant&#xa0;: %n commune</numerusform>
            <numerusform>Places libres, aucun étudiant&#xa0;: %n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pc::Transaction</name>
    <message>
        <source>This change cannot be recorded.</source>
        <translation>Cette modification ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>The content of this document is not in the register.</source>
        <translation>Le contenu de ce document n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>The content of this document is damaged. Restore a copy from the File menu.</source>
        <translation>Le contenu de ce document est abîmé. Restaurez une copie depuis le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>pc::TransmitDialog</name>
    <message>
        <source>Send to the mayor: %1</source>
        <translation>Transmettre au maire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Number, title or commune</source>
        <translation>Numéro, intitulé ou commune</translation>
    </message>
    <message>
        <source>From that day on, the documents for the mayor show how to reach the student.</source>
        <translation>À partir de ce jour, les documents destinés au maire montrent comment joindre l’étudiant.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Transmise le</translation>
    </message>
    <message>
        <source>Send to the mayor</source>
        <translation>Transmettre au maire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter the day it is sent, for example 03/11/2026.</source>
        <translation>Indiquez le jour de la transmission, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Candidature of %1 sent to the mayor</source>
        <translation>Candidature de %1 transmise au maire</translation>
    </message>
</context>
<context>
    <name>pc::UndoController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo an earlier change</source>
        <translation>Annuler une modification antérieure</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Annuler «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This change was made by %1 on %2, before the program was started today. It can be redone.</source>
        <translation>Cette modification a été faite par %1 (%2), avant l’ouverture du programme aujourd’hui. Elle pourra être rétablie.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pc::UndoMachine</name>
    <message>
        <source>The journal speaks of something this program does not know.</source>
        <translation>Le journal parle d’une chose que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The record is no longer what the journal says; nothing was changed. Run a check of the register.</source>
        <translation>La fiche n’est plus telle que le journal la décrit&#x202f;; rien n’a été modifié. Contrôlez le registre.</translation>
    </message>
    <message>
        <source>A document that was issued depends on this record: the change cannot be undone. Nothing was changed.</source>
        <translation>Un document émis dépend de cette fiche&#xa0;: la modification ne peut pas être annulée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A document issued since then keeps this change: it cannot be undone. Annul the document instead, on the page Documents. Nothing was changed.</source>
        <translation>Un document émis depuis garde cette modification&#xa0;: elle ne s’annule plus. Annulez plutôt ce document, à la page Documents. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>pc::ValueTimeline</name>
    <message>
        <source>Remove the selected value</source>
        <translation>Retirer la valeur choisie</translation>
    </message>
    <message>
        <source>%1: every value, past and to come</source>
        <translation>%1&#xa0;: toutes les valeurs, passées et à venir</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a value</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>always</source>
        <comment>in force since</comment>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>The only value there is cannot be removed.</source>
        <translation>La seule valeur qui existe ne peut pas être retirée.</translation>
    </message>
</context>
<context>
    <name>pc::VisaDialog</name>
    <message>
        <source>Visa of the commune</source>
        <translation>Visa de la commune</translation>
    </message>
    <message>
        <source>Months that wait for a visa</source>
        <translation>Mois qui attendent un visa</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The selected lines receive the visa of the commune.</source>
        <translation>Les lignes sélectionnées reçoivent le visa de la commune.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Visé par</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>No hours wait for a visa.</source>
        <translation>Aucune heure n’attend de visa.</translation>
    </message>
    <message>
        <source>Choose the month and the commune that signs.</source>
        <translation>Choisissez le mois et la commune qui vise.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %2: %n line(s), %3</source>
        <comment>month, commune, duration</comment>
        <translation>
            <numerusform>%1 — %2&#xa0;: %n ligne, %3</numerusform>
            <numerusform>%1 — %2&#xa0;: %n lignes, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>No line of hours waits for a visa here.</source>
        <translation>Aucune ligne d’heures n’attend de visa ici.</translation>
    </message>
    <message>
        <source>Enter the name of the person who signs.</source>
        <translation>Saisissez le nom de la personne qui vise.</translation>
    </message>
    <message>
        <source>Enter the day of the visa, for example 03/11/2026.</source>
        <translation>Saisissez le jour du visa, par exemple 03/11/2026.</translation>
    </message>
    <message>
        <source>Communes of the selected lines</source>
        <translation>Communes des lignes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), %2</source>
        <comment>commune, duration</comment>
        <translation>
            <numerusform>%1&#xa0;: %n ligne, %2</numerusform>
            <numerusform>%1&#xa0;: %n lignes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, signed already or contested: %n line(s).</source>
        <translation>
            <numerusform>Laissée de côté, déjà visée ou contestée&#xa0;: %n ligne.</numerusform>
            <numerusform>Laissées de côté, déjà visées ou contestées&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected lines are of %n commune(s), and a visa is of one: sign them one after the other.</source>
        <translation>
            <numerusform>Les lignes sélectionnées sont de %n commune&#xa0;: visez-les l’une après l’autre.</numerusform>
            <numerusform>Les lignes sélectionnées sont de %n communes, et un visa est celui d’une seule&#xa0;: visez-les l’une après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) will be signed, %2</source>
        <comment>commune, duration</comment>
        <translation>
            <numerusform>%1&#xa0;: %n ligne sera visée, %2</numerusform>
            <numerusform>%1&#xa0;: %n lignes seront visées, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A visa cannot be dated in the future: correct its day.</source>
        <translation>Un visa ne peut pas porter une date à venir&#xa0;: corrigez son jour.</translation>
    </message>
    <message>
        <source>Some of these hours are later than the visa: check its day.</source>
        <translation>Certaines de ces heures sont postérieures au visa&#xa0;: vérifiez son jour.</translation>
    </message>
</context>
<context>
    <name>pc::WaiverDialog</name>
    <message>
        <source>Waiver of part of the quota: %1</source>
        <translation>Dispense d’une partie du quota&#xa0;: %1</translation>
    </message>
    <message>
        <source>The quota of the campaign is %1. What is waived is taken off it for this student only.</source>
        <translation>Le quota de la campagne est de %1. La dispense en est retirée pour cet étudiant seulement.</translation>
    </message>
    <message>
        <source>Waived hours</source>
        <translation>Heures dispensées</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Record the waiver</source>
        <translation>Enregistrer la dispense</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter the waived hours and the reason first.</source>
        <translation>Saisissez d’abord les heures dispensées et le motif.</translation>
    </message>
    <message>
        <source>Waiver of %1 for %2: %3</source>
        <translation>Dispense de %1 pour %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>pc::WarningsList</name>
    <message numerus="yes">
        <source>%n phrase(s) resemble an employee&apos;s task: it is for you to judge.</source>
        <translation>
            <numerusform>%n expression évoque la tâche d’un employé&#xa0;: à vous de juger.</numerusform>
            <numerusform>%n expressions évoquent la tâche d’un employé&#xa0;: à vous de juger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text says what will not be done:</source>
        <translation>Le texte dit ce qui ne sera pas fait&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>field of the form, before an excerpt</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The text says that this will not be done.</source>
        <translation>Le texte dit que cela ne sera pas fait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family of words, and why they warn</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same words were decided before:</source>
        <translation>Les mêmes mots ont déjà été jugés&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2): %3 on %4</source>
        <comment>number, commune, verdict, day</comment>
        <translation>%1 (%2)&#xa0;: %3, le %4</translation>
    </message>
</context>
<context>
    <name>pc::WelcomeStep</name>
    <message>
        <source>Four short steps, and the register is ready. Each can be skipped; everything can be changed later.</source>
        <translation>Quatre étapes courtes, et le registre est prêt. Chacune peut être passée&#x202f;; tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Which office are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The UDCCAS</source>
        <translation>L’UDCCAS</translation>
    </message>
    <message>
        <source>Knows the town halls, collects their proposals and follows the hours.</source>
        <translation>Connaît les mairies, recueille leurs propositions et suit les heures.</translation>
    </message>
    <message>
        <source>The university</source>
        <translation>L’université</translation>
    </message>
    <message>
        <source>Examines the students’ applications and awards the labels.</source>
        <translation>Examine les candidatures des étudiants et attribue les labels.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Written beside each change in the history.</source>
        <translation>Inscrit à côté de chaque modification dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>This changes the order and the words of the screens. It is not a security feature: whoever has the file can read all of it, and it can be changed at any time.</source>
        <translation>Ce choix change l’ordre et les mots des écrans. Ce n’est pas une protection&#xa0;: quiconque a le fichier peut tout y lire, et il peut être modifié à tout moment.</translation>
    </message>
</context>
<context>
    <name>pc::WishList</name>
    <message>
        <source>Wishes, in their order</source>
        <translation>Vœux, dans leur ordre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a wish</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Number, title or commune</source>
        <translation>Numéro, intitulé ou commune</translation>
    </message>
    <message>
        <source>%1. %2 %3 — %4</source>
        <comment>rank, number, title and commune of a wish</comment>
        <translation>%1. %2 %3 — %4</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter un vœu</translation>
    </message>
    <message>
        <source>Action wished for</source>
        <translation>Action souhaitée</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>number, title and commune of an action</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Wishes of %1 changed</source>
        <translation>Vœux de %1 modifiés</translation>
    </message>
    <message>
        <source>Wishes of %1 put in another order</source>
        <translation>Vœux de %1 remis en ordre</translation>
    </message>
    <message>
        <source>Wish of %1 removed</source>
        <translation>Vœu de %1 retiré</translation>
    </message>
</context>
<context>
    <name>pc::WordLabels</name>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Intranet</source>
        <translation>Intranet</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Autre moyen</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>pc::WordsDialog</name>
    <message>
        <source>Lexicon, grid and models</source>
        <translation>Lexique, grille et modèles</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexique</translation>
    </message>
    <message>
        <source>Grid of the examination</source>
        <translation>Grille d’examen</translation>
    </message>
    <message>
        <source>Model actions</source>
        <translation>Actions modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The grid was changed</source>
        <translation>La grille a été modifiée</translation>
    </message>
    <message>
        <source>Close without keeping the new version of the grid?</source>
        <translation>Fermer sans garder la nouvelle version de la grille&#x202f;?</translation>
    </message>
    <message>
        <source>The questions you wrote are lost. The present version stays.</source>
        <translation>Les questions que vous avez écrites sont perdues. La version actuelle reste en vigueur.</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Fermer sans garder</translation>
    </message>
    <message>
        <source>Kinds of action</source>
        <translation>Types d’action</translation>
    </message>
</context>
<context>
    <name>pc::XlsxWriter</name>
    <message>
        <source>The workbook could not be made. Check the room on the disk, then try again.</source>
        <translation>Le classeur n’a pas pu être établi. Vérifiez la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column of a spreadsheet</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What</source>
        <comment>header of the sheet that says what a workbook is</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>header of the sheet that says what a workbook is</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>A workbook cannot hold so many rows. Narrow the list, or use CSV.</source>
        <translation>Un classeur ne peut pas contenir autant de lignes. Réduisez la liste ou choisissez le format CSV.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>There is no table here for a spreadsheet. Choose PDF or a text document.</source>
        <translation>Il n’y a pas ici de tableau pour un tableur. Choisissez le format PDF ou un document texte.</translation>
    </message>
</context>
<context>
    <name>pc::YearlyReport</name>
    <message>
        <source>To be noted</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Comparison with the year before</source>
        <translation>Comparaison avec l’année précédente</translation>
    </message>
    <message>
        <source>From contact to action</source>
        <translation>Du contact à l’action</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Early ends</source>
        <translation>Fins anticipées</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Derogations and waivers</source>
        <translation>Dérogations et dispenses</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Acquis aimed at and obtained</source>
        <translation>Acquis visés et obtenus</translation>
    </message>
    <message>
        <source>Unmet offers and unmatched students</source>
        <translation>Offres sans étudiant et étudiants sans affectation</translation>
    </message>
    <message>
        <source>Annex 1: the actions</source>
        <translation>Annexe 1&#xa0;: les actions</translation>
    </message>
    <message>
        <source>Annex 2: the affectations</source>
        <translation>Annexe 2&#xa0;: les affectations</translation>
    </message>
    <message>
        <source>Annex 3: proposals refused and why</source>
        <translation>Annexe 3&#xa0;: propositions refusées et pourquoi</translation>
    </message>
    <message>
        <source>Annex 4: communes without an answer</source>
        <translation>Annexe 4&#xa0;: communes sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the campaign, with the state and the decision of each.</source>
        <translation>
            <numerusform>%n action de la campagne, avec son état et la décision prise.</numerusform>
            <numerusform>%n actions de la campagne, avec l’état de chacune et la décision prise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affectation(s) of the campaign, with all their hours, whatever the day.</source>
        <translation>
            <numerusform>%n affectation de la campagne, avec toutes ses heures, quel que soit leur jour.</numerusform>
            <numerusform>%n affectations de la campagne, avec toutes leurs heures, quel que soit leur jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) declared not conforming, with the reason written to the mayor.</source>
        <translation>
            <numerusform>%n proposition déclarée non conforme, avec le motif donné au maire.</numerusform>
            <numerusform>%n propositions déclarées non conformes, avec le motif donné au maire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last decision of conformity of each proposal; a later one in its favour takes it off this list.</source>
        <translation>Dernière décision de conformité de chaque proposition&#x202f;; une décision favorable prise ensuite la retire de cette liste.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>pc::Zip</name>
    <message>
        <source>The file could not be put together. Close other programs, then try again.</source>
        <translation>Le fichier n’a pas pu être assemblé. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
</context>
</TS>
