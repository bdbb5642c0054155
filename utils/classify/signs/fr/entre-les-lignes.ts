import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Le refus raconté plutôt que dit : ce que devient le poste, qui l’a, où en est votre dossier. */
export const signs: Sign[] = [
  {
    name: 'fr-ligne-de-statut',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(statut|resultat|decision|avis|issue|etat)( actuel| final| nouveau)?( de (votre|la) \w+)? ?(:|-|=|est) ?(\S{1,20} )?(non[- ]\w+|refus\w*|rejet\w*|defavorable|negative?|ecartee?|ajournee?|eliminee?|pas retenue?|declinee?)`,
    yes: ['Statut : Non retenue', 'Résultat de votre candidature : refusée'],
    no: ['Statut : en cours'],
  },
  {
    name: 'fr-poste-revient-à',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(poste|place|mission|contrat|fonction|classe|offre) <6> (revient|reviendra|ira|echoit|echu\w*|revenue?|parti\w*|sera (tenue?|occupee?|assuree?|confiee?)) <3> (a|au|aux|par|chez|une?|la|le|l'\w+)|(vers|sur|avec|pour) (l'|un |une |notre )?(autre|collegue|finaliste) <4> que|(fait|faire|fais|faisons) <2> (le )?choix (d'une?|de (la|le|l'|prendre|confier|garder|retenir))|choix <5> (s'est|est|a ete) <2> (porte|arrete|fixe|oriente|tourne)`,
    yes: [
      'Le poste reviendra à une collègue.',
      'C’est vers l’autre finaliste que nous allons.',
      'Nous avons fait le choix d’une personne du service.',
    ],
    no: ['Le choix est large.'],
  },
  {
    name: 'fr-poste-disparaît',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(poste|recrutement|embauche|projet|budget|contrat|creation|saison|ouverture|financement|subvention|mission) <8> (n'aura|ne se fera|ne sera|n'existe|n'est|ne verra|disparai\w*|saute|tombe|supprim\w*|gele\w*|coupe\w*|reporte\w*|remis\w*|refuse\w*|abandonn\w*|annul\w*|suspend\w*|pas (valide|renouvele|cree|finance|maintenu|reconduit)\w*)|(renonc\w+|renonce) a <3> (recrut\w*|embauch\w*|pourvoir|candidature|creer|poste)|(laiss\w+|rest\w+) <4> (vacante?|non pourvue?|vide)`,
    yes: [
      'Le financement du poste est tombé : le projet ne se fera pas.',
      'Nous renonçons à recruter cette année.',
    ],
    no: ['Le poste est à pourvoir.'],
  },
  {
    name: 'fr-plus-en-lice',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(ne|n'\w+|n|pas|plus) <5> (en lice|en course|dans la course|sur la liste|parmi (les|ceux|celles)|partie des|dans la suite|au tour suivant|aller au-dela|franchi\w*|passe\w* (le|la|l'))|(on|nous|je) <3> (en rest\w+|arret\w+|arrete|m'arrete) <2> (la|ici)|une autre (voie|piste|direction|orientation|option)|(liste d'attente|liste de reserve|liste complementaire)`,
    yes: ['Vous n’êtes plus en lice.', 'Nous avons pris une autre direction.'],
    no: ['Vous êtes en lice.'],
  },
];
