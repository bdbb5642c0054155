import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'fr-métiers',
    means: 'trade',
    weight: 'weak',
    match: pattern`infirmi\w+|enseignant\w*|professeur\w*|institut\w*|chauffeur\w*|electricien\w*|plombier\w*|menuisier\w*|macon\w*|cuisini\w+|serveu\w+|receptionniste\w*|ingenieur\w*|developpeu\w+|dev|designer\w*|analyste\w*|comptable\w*|avocat\w*|notaire\w*|collaborat\w+|secretaire\w*|assistant\w*|responsable\w*|directeur\w*|directrice\w*|chef\w*|technicien\w*|mecanicien\w*|soudeu\w+|vendeu\w+|conseill\w+|architecte\w*|chercheu\w+|prepose\w*|educat\w+|aide-soignant\w*|aide a domicile|chantier|equipe|service|entretien`,
    yes: ['Nous cherchons un maçon.'],
    no: ['Il fait beau.'],
  },
];
