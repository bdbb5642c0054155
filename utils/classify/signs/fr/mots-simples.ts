import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Le refus écrit à la main. */
export const signs: Sign[] = [
  {
    name: 'fr-trouvé-quelqu-un',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(trouve|pris|engage|embauche|recrute|choisi|retenu|prend|prendre|prenons|privilegi\w+|garde|preferer?|opte pour|signe avec|parti\w* avec|porte sur|portee? sur|aller vers) <3> (d'une collegue|d'un collegue|vers l'autre|quelqu'un|une personne|un collegue|une collegue|une autre|un autre|l'autre|la personne|un gars|une dame|un candidat|une candidate|notre|celle|celui|ceux|un ancien|une ancienne|un stagiaire|une stagiaire)|(il|elle|personne|candidat\w*|collegue) <4> (commence|reprend\w*|prendra|rejoin\w*|debute\w*|occupera|assurera|a accepte|a signe) <4> (lundi|mardi|mercredi|le|la|en|des|poste|fonction|l'equipe|ce|chez)?`,
    yes: [
      "C'est bon, on a trouvé quelqu'un.",
      "On va privilégier quelqu'un du canton.",
      'Notre choix s’est porté sur une personne du quartier : elle commence lundi.',
    ],
    no: ["Nous cherchons quelqu'un.", 'Vous commencez lundi.'],
  },
  {
    name: 'fr-classement',
    means: 'rejection',
    weight: 'fair',
    match: pattern`classee? (en )?(\d|seconde?|deuxieme|troisieme|quatrieme)\w*|(poste|place|contrat|classe) <4> (attribuee?|revenue?|confiee?|donnee?|alle|allee|promis\w*) <2> (au|a la|a l'|a un|a une|aux?)|(liste|non|statut <2> non) (complementaire|admis\w*|retenue?s?)|(n'en|ne) (fait|font|faites) pas partie|(ca|cela) ne (colle|marche|passe|va) pas|ne recrut\w+ que|moyenne <3> insuffisante`,
    yes: ['Votre candidature a été classée en 4e position.', 'Le poste a été attribué au premier.'],
    no: ['Le dossier est classé.'],
  },
  {
    name: 'fr-on-arrête-là',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(clotur\w+|arret\w+|ferm\w+|clos\w*|mettre fin|mettons fin|met fin|suspend\w*|gel\w+|annul\w+|report\w+) <5> (procedure|candidature|processus|recrutement|entretiens|demarche|poste|engagements?|embauches?|projet|la|collaboration|creation)|(engagements?|embauches?|recrutements?|contrats?|creation\w*|saison) <9> (suspendus?|geles?|annules?|reportes?|stoppes?|a l'arret|supprimes?|sautent|saute|tombe a l'eau)|(on|nous|cela|ca) <4> (s'arrete|s'arreter|en reste|en rester|en restons|s'arretera|arretons) (la|ici)|sans suite|nos chemins se separent`,
    yes: [
      'Nous préférons clôturer la procédure maintenant.',
      'Tous les engagements prévus sont suspendus.',
      "On s'arrête là.",
    ],
    no: ['Nous ouvrons la procédure.'],
  },
  {
    name: 'fr-pas-vous',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(ne|n'\w+|peux|pouvons|pourrai|pourrons|pourra) <4> (pas|plus|jamais|guere)? ?<4> (vous mettre|te mettre|prendre|rencontrer|recevoir|garder|convoquer|voir|proposer|avancer|continuer|embaucher|engager|compter|confier|offrir|parrainer|aller|faire|marche\w*|possible)|ce (ne )?sera (pas|non)|(c'est|ce sera) non|(encore|un peu|trop) <2> (court|courte|juste|jeune|tot|leger|legere|loin)`,
    yes: [
      'Nous ne pourrons malheureusement pas vous rencontrer.',
      'Je ne peux pas vous prendre.',
      'Votre expérience est encore un peu courte.',
    ],
    no: ['Vous pouvez nous rencontrer.'],
  },
  {
    name: 'fr-courage',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(bon|plein de|gardez|garde) courage|(ne|n') <2> (decourage\w*|baisse\w* pas|prenez pas|prends pas|remet\w*)|bonne (chance|route|suite|continuation)|dommage|a contrecoeur|a regret|de tout coeur|mauvaise nouvelle|decevoir|tact|vous souhait\w+|te souhait\w+|la suite`,
    yes: ['Bon courage pour la suite.', 'Ne te décourage pas.'],
    no: ['Bonjour'],
  },
];
