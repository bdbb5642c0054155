import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'fr-métiers',
    means: 'trade',
    weight: 'weak',
    match: pattern`boulang\w+|patissi\w+|boucher\w*|coiffeu\w+|jardini\w+|peintre\w*|couvreu\w+|charpentier\w*|carreleu\w+|serrurier\w*|chauffagiste\w*|manutentionnaire\w*|cariste\w*|magasini\w+|livreu\w+|conducteu\w+|agent\w* d[e']|caissi\w+|barman|commis|plongeu\w+|femme de chambre|gouvernante|veilleur de nuit|animateur\w*|animatrice\w*|auxiliaire\w*|sage-femme|kinesitherapeute\w*|orthophoniste\w*|psychologue\w*|medecin\w*|pharmacien\w*|laborantin\w*|biologiste\w*|chimiste\w*|doctorant\w*|these|postdoc\w*|maitre de conferences|charge\w* d[e']|gestionnaire\w*|commercial\w*|graphiste\w*|redact\w+|journaliste\w*|chef de projet|juriste\w*|greffi\w+|auditeur\w*|controleu\w+|stagiaire\w*|alternant\w*|apprenti\w*|remplacement|cdd|cdi|interim\w*|periode d'essai|journee d'essai|essai|equipage|salle|cuisine|atelier|infirmi\w+|enseignant\w*|professeur\w*|institut\w*|chauffeur\w*|electricien\w*|plombier\w*|menuisier\w*|macon\w*|cuisini\w+|serveu\w+|receptionniste\w*|ingenieur\w*|developpeu\w+|dev|designer\w*|analyste\w*|comptable\w*|avocat\w*|notaire\w*|collaborat\w+|secretaire\w*|assistant\w*|responsable\w*|directeur\w*|directrice\w*|chef\w*|technicien\w*|mecanicien\w*|soudeu\w+|vendeu\w+|conseill\w+|architecte\w*|chercheu\w+|prepose\w*|educat\w+|aide-soignant\w*|aide a domicile|chantier|equipe|service|entretien`,
    yes: ['Nous cherchons un maçon.'],
    no: ['Il fait beau.'],
  },
];
