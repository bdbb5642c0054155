import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Une autre personne l’a : on raconte qui. */
export const signs: Sign[] = [
  {
    name: 'fr-c-est-elle-qui',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(chois\w+|pris|prise|prenons|retenu\w*|engage\w*|embauch\w*|recrut\w*|selectionn\w*|opte\w*|prefere\w*|privilegi\w+|confi\w+|attribu\w+|donne|donnons|revient|revenu\w*|nomm\w+|designe\w*|porte\w*|arrete\w*|tourne\w*|signe\w*|garde\w*|promu\w*|trouve\w*|propose\w*|accorde\w*|continu\w+|poursuiv\w+) <6> (une?|l'|la|le|d'une?|a une?|a la|au|aux|des|d'autres|notre|deux|trois|avec|vers|sur) <3> (collegues?|candidate?s?|personnes?|profils?|quelqu'un|autres?|postulante?s?|finalistes?|consoeur|confrere|remplacante?|infirmi\w+|enseignante?|ancienne?|stagiaire|apprentie?|gars|dame|jeune|monsieur|salariee?) <3> (qui|dont|que|deja|avec|du|de|ayant|plus|issue?|venue?)|(c'est|ce sera|ce fut) <2> (a|avec|vers|sur|pour)? ?(lui|elle|l'autre|celui|celle|eux|notre) <4> (que|qui|revient|commenc\w*|rejoin\w*)|(poste|place|contrat|mission) <6> (revient|ira|va|est alle\w*|echoit|attribue\w*|confie\w*) <3> (collegues?|candidate?s?|personnes?|profils?|quelqu'un|autres?|postulante?s?|finalistes?|consoeur|confrere|remplacante?|infirmi\w+|enseignante?|ancienne?|stagiaire|apprentie?|gars|dame|jeune|monsieur|salariee?)`,
    yes: ['Nous avons pris une collègue qui connaît le service.', 'C’est à lui que revient le contrat.'],
    no: ['Une personne vous appelle.'],
  },
  {
    name: 'fr-le-second-candidat',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(second|deuxieme|autre|premier|premiere|seconde) (candidate?|personne|finaliste|postulante?) <8> (a|avait|est|etait|connait|possede|l'emporte|sera|dispose|rejoin\w*)|(hesit\w+|choisir|trancher|departag\w+) <6> (entre (vous|toi)|deux)|(il|elle) <3> (avantage|a (deja )?signe|a accepte|commence|nous rejoint)|l'a emporte|l'emporte`,
    yes: ['Le second candidat a déjà navigué avec nous.', 'Nous hésitions entre vous et une autre.'],
    no: ['Un second souffle'],
  },
  {
    name: 'fr-chemin-s-arrête',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(ne|n') ?(cherch\w+|recrut\w+|embauch\w+|avons) <2> (plus|personne)( besoin)?|(annonce|offre) <4> (retiree?|sans objet|caduque)|(poursuiv\w*|continu\w*|avanc\w*) avec (d'autres|les autres|un autre|une autre)|(parcours|chemin|aventure|processus|candidature|participation|demarche|collaboration|dossier) <6> (s'arrete\w*|prend fin|s'acheve|se termine|termine\w*|clos\w*|cloture\w*|n'ira pas|reste la)|(allons|devons|devoir|faut) <3> (nous )?(arreter|en rester|renoncer)( la| ici|$| a)|(continuer|poursuivre|avancer|poursuivons|continuons) sans (vous|toi)|(ne|n') <3> (donner|donne|aboutira|debouchera|concretiser)\w* <4> (rien|suite|pas|plus)`,
    yes: ['Votre parcours avec nous s’arrête ici.'],
    no: ['Le chemin est long.'],
  },
  {
    name: 'fr-pas-parmi-eux',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(vous|tu|votre|ton) <4> (ne|n'\w*) <4> (parmi|partie|figure\w*|comptez|en etes|y figurez|compte)|(seuls?|seulement|uniquement|limite\w*) <4> (\d+|deux|trois|quatre|cinq|six|huit|dix|quelques) <6> (recu\w*|convoqu\w*|rencontr\w*|retenu\w*|invit\w*|auditionn\w*)|(ferm\w+|reste\w* ferme|n'ouvr\w+ pas|plus besoin|pas besoin|sans besoin) <8> (poste|cuisine|saison|hiver|ete|equipe|vous|\w+eur|\w+iere?)?`,
    yes: ['Vous n’en faites pas partie : vous ne figurez pas dans la liste.'],
    no: ['Vous en faites partie.'],
  },
];
