// The proposals written for the demonstration: those the lexicon warns about, those a decision says something of.
#include "models/register/demonstrationparts.h"

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

std::vector<Idea> refused()
{
    return {
        {9, u"Entretien des espaces verts du centre-bourg"_s, u"Embellir le village pendant l’été."_s,
         u"Tondre les pelouses de la mairie, désherber les massifs et tailler les haies du cimetière avec l’agent communal."_s,
         u"Tous les habitants"_s,
         u"La tonte, le désherbage et la taille des haies sont le travail de l’agent communal : l’étudiant le remplacerait."_s},
        {3, u"Aide au secrétariat de mairie"_s, u"Soulager le secrétariat, ouvert deux demi-journées par semaine."_s,
         u"Tenir le standard, accueillir le public et classer le courrier en l’absence de la secrétaire."_s,
         u"Usagers de la mairie"_s,
         u"Il s’agit du remplacement de la secrétaire pendant ses absences, avec accès aux dossiers des habitants."_s},
        {7, u"Surveillance de la cantine et ménage des classes"_s, u"Assurer le service du midi."_s,
         u"Surveiller la cantine, faire la vaisselle puis le ménage des deux classes."_s, u"Enfants de l’école"_s,
         u"Le poste d’agent de cantine est vacant depuis septembre : l’action y suppléerait."_s},
        {3, u"Repeindre la salle des fêtes"_s, u"Rafraîchir la salle avant le banquet des aînés."_s,
         u"Poncer et repeindre les murs de la salle, réparer les portes des vestiaires."_s,
         u"Associations de la commune"_s,
         u"Travaux de bâtiment : ils relèvent des agents techniques ou d’une entreprise, et l’échelle est dangereuse."_s},
    };
}

std::vector<Idea> reserved()
{
    return {
        {9, u"Un jardin partagé entre l’école et les aînés"_s, u"Créer un rendez-vous autour du jardin."_s,
         u"Imaginer le jardin avec les habitants, animer les ateliers du samedi, tenir le carnet de culture. "
         u"L’étudiant ne tond pas et "
         "n’utilise aucune machine."_s,
         u"Élèves, familles, aînés"_s,
         u"L’arrosage quotidien et l’entretien du terrain restent aux agents : l’étudiant anime les ateliers."_s},
        {2, u"Goûters entre la garderie et la résidence des aînés"_s,
         u"Faire se rencontrer les générations deux mercredis par mois."_s,
         u"Préparer les goûters avec les enfants, lire à voix haute, photographier avec l’accord des familles."_s,
         u"Enfants de la garderie, résidents"_s,
         u"Un adulte de la commune est présent à chaque séance et atteste la vérification d’honorabilité."_s},
        {4, u"Épicerie solidaire itinérante"_s, u"Apporter l’épicerie de l’association dans les hameaux."_s,
         u"Préparer les tournées avec l’association, accueillir les habitants, recueillir leurs besoins."_s,
         u"Habitants des hameaux"_s, u"L’étudiant ne conduit pas le véhicule de l’association."_s},
    };
}

std::vector<Idea> unfinished()
{
    return {
        {5, u"Aide aux démarches en ligne"_s, u"Aider les habitants à faire leurs démarches."_s,
         u"Accompagner les habitants devant l’ordinateur de la mairie."_s, u"Habitants éloignés du numérique"_s,
         u"Préciser que l’étudiant ne saisit rien à la place de la personne, et qui l’encadre le samedi."_s},
        {8, u"Exposition sur le village d’autrefois"_s, u"Raconter le village par ses objets."_s,
         u"À définir avec le comité des fêtes."_s, u"Tous les habitants"_s,
         u"Les tâches de l’étudiant et le nombre de séances manquent."_s},
        {10, u"Découverte du sport le mercredi"_s, u"Faire bouger les enfants."_s,
         u"Proposer des jeux de plein air aux enfants sur le terrain communal."_s, u"Enfants de 6 à 11 ans"_s,
         u"Indiquer l’adulte responsable présent et l’assurance de la commune."_s},
        {4,
         u"Préparer les colis de Noël des aînés"_s,
         u"Remettre un colis à chaque aîné, en prenant le temps de parler."_s,
         u"Composer les colis avec le CCAS, les porter à deux, échanger quelques nouvelles."_s,
         u"Personnes de plus de 70 ans"_s,
         {}},
        {15,
         u"Le journal du village par ses habitants"_s,
         u"Donner la parole aux habitants dans le bulletin."_s,
         u"Recueillir des portraits, animer un petit comité de rédaction, mettre en page deux numéros."_s,
         u"Tous les habitants"_s,
         {}},
        {8,
         u"Sentier des chapelles et des calvaires"_s,
         u"Faire connaître le petit patrimoine."_s,
         u"Recenser avec les habitants les chapelles et calvaires, écrire de courtes notices, préparer une promenade commentée."_s,
         u"Habitants et visiteurs"_s,
         {}},
        {6,
         u"Heure du conte à la bibliothèque"_s,
         u"Donner le goût des histoires."_s,
         u"Choisir des albums avec les bénévoles, lire à voix haute deux samedis par mois, un adulte étant présent."_s,
         u"Enfants accompagnés de leurs parents"_s,
         {}},
        {3,
         u"Ciné-soupe dans la salle des fêtes"_s,
         u"Se retrouver l’hiver autour d’un film."_s,
         u"Choisir le film avec les habitants, annoncer la soirée, animer l’échange après la projection."_s,
         u"Tous les habitants"_s,
         {}},
        {13,
         u"Que manque-t-il à nos hameaux ?"_s,
         u"Écouter les habitants avant de décider."_s,
         u"Préparer un questionnaire, rencontrer les habitants volontaires, restituer les résultats sans aucun nom."_s,
         u"Habitants des hameaux"_s,
         {}},
    };
}

} // namespace

const std::vector<Idea> &ideas()
{
    static const std::vector<Idea> all = [] {
        std::vector<Idea> together = refused();
        for (const std::vector<Idea> &more : {reserved(), unfinished()})
            together.insert(together.end(), more.begin(), more.end());
        return together;
    }();
    return all;
}

QString taskFor(Inventor &inventor, int type)
{
    static const QStringList visits{u"Visite à domicile, à deux"_s, u"Lecture du journal et jeu de dames"_s,
                                    u"Appels de convivialité"_s, u"Promenade accompagnée dans le village"_s,
                                    u"Bilan du mois avec l’élue référente"_s};
    static const QStringList animation{u"Préparation de l’après-midi jeux"_s, u"Animation des tables de jeux"_s,
                                       u"Réunion avec le comité des fêtes"_s, u"Affiches et invitations"_s,
                                       u"Tenue du stand et rangement en équipe"_s};
    static const QStringList digital{u"Atelier tablette, petit groupe"_s, u"Fiche mémo « écrire un message »"_s,
                                     u"Atelier appel vidéo"_s, u"Préparation de l’atelier suivant"_s};
    static const QStringList reading{u"Tri des dons de livres"_s, u"Lecture à voix haute"_s, u"Portage de livres"_s,
                                     u"Boîte à livres de la place"_s};
    static const QStringList memory{u"Entretien avec un habitant"_s, u"Numérisation de photographies prêtées"_s,
                                    u"Rédaction d’une notice"_s, u"Préparation de la restitution publique"_s};
    static const QStringList help{u"Groupe de lecture, deux élèves"_s, u"Méthode : préparer une leçon"_s,
                                  u"Point avec les familles"_s};
    switch (type) {
    case 1:
    case 4: return inventor.pick(visits);
    case 5: return inventor.pick(digital);
    case 6: return inventor.pick(reading);
    case 7: return inventor.pick(help);
    case 8:
    case 13:
    case 15: return inventor.pick(memory);
    default: return inventor.pick(animation);
    }
}

} // namespace pc::demo
