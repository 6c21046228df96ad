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
        <source>“%1” is not a format. Use csv, json or excel (a CSV file for a French Excel).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format. Écrivez csv, json ou excel (un fichier CSV pour Excel en français).</translation>
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
    <message>
        <source>“%1” could not be written. Check the folder and the room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et la place sur le disque.</translation>
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
        <source>write a table (communes, contacts); OUT “-” is the standard output</source>
        <translation>écrit une table (communes, contacts)&#x202f;; OUT «&#xa0;-&#xa0;» désigne la sortie standard</translation>
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
        <source>Previous commune</source>
        <translation>Commune précédente</translation>
    </message>
    <message>
        <source>Next commune</source>
        <translation>Commune suivante</translation>
    </message>
    <message>
        <source>The register is open for consultation: nothing can be changed.</source>
        <translation>Le registre est ouvert en consultation&#xa0;: rien ne peut y être modifié.</translation>
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
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No commune passes these filters.</source>
        <translation>Aucune commune ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No commune for “%1”.</source>
        <translation>Aucune commune pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
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
    <name>pc::CommunesTable</name>
    <message>
        <source>Table of communes</source>
        <translation>Tableau des communes</translation>
    </message>
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
        <source>Import town halls or exchanges</source>
        <translation>Importer des mairies ou des échanges</translation>
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
        <source>%1 Communes.csv</source>
        <comment>file name, with a date</comment>
        <translation>%1 Communes.csv</translation>
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
</context>
<context>
    <name>pc::FieldValues</name>
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
        <source>It changes the order and the words of the screens. It is not a security feature: nothing is hidden or locked.</source>
        <translation>Il change l’ordre et les mots des écrans. Ce n’est pas une protection&#xa0;: rien n’est caché ni verrouillé.</translation>
    </message>
    <message>
        <source>Point of view: %1</source>
        <translation>Point de vue&#xa0;: %1</translation>
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
    <message numerus="yes">
        <source>Import of %n town hall(s)</source>
        <translation>
            <numerusform>Import de %n mairie</numerusform>
            <numerusform>Import de %n mairies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n exchange(s)</source>
        <translation>
            <numerusform>Import de %n échange</numerusform>
            <numerusform>Import de %n échanges</numerusform>
        </translation>
    </message>
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
        <source>what we know of the town halls</source>
        <translation>ce que nous savons des mairies</translation>
    </message>
    <message>
        <source>exchanges with the town halls</source>
        <translation>des échanges avec les mairies</translation>
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
        <source>Choose the column that says which commune each row is about: its name or its INSEE code.</source>
        <translation>Choisissez la colonne qui désigne la commune de chaque ligne&#xa0;: son nom ou son code INSEE.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date of each exchange.</source>
        <translation>Choisissez la colonne qui contient la date de chaque échange.</translation>
    </message>
    <message>
        <source>Choose the column that says what each exchange was about.</source>
        <translation>Choisissez la colonne qui contient l’objet de chaque échange.</translation>
    </message>
    <message>
        <source>Choose at least one column to import besides the commune.</source>
        <translation>Choisissez au moins une colonne à importer en plus de la commune.</translation>
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
        <source>Line %1 is about the same. Tick this row to import both: where they differ, the lower one wins.</source>
        <translation>La ligne %1 porte sur la même chose. Cochez cette ligne pour importer les deux&#xa0;: là où elles diffèrent, celle du bas l’emporte.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it to %1 characters.</source>
        <translation>Ce texte est trop long. Réduisez-le à %1 caractères.</translation>
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
</context>
<context>
    <name>pc::SearchField</name>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
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
    <name>pc::Transaction</name>
    <message>
        <source>This change cannot be recorded.</source>
        <translation>Cette modification ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>Cette fiche n’existe plus.</translation>
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
        <source>This changes the order and the words of the screens. It is not a security feature: nothing is hidden or locked, and it can be changed at any time.</source>
        <translation>Ce choix change l’ordre et les mots des écrans. Ce n’est pas une protection&#xa0;: rien n’est caché ni verrouillé, et il peut être modifié à tout moment.</translation>
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
</context>
</TS>
