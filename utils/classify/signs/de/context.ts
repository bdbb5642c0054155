import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

export const signs: Sign[] = [
  {
    name: 'de-bewerbung',
    means: 'job',
    weight: 'strong',
    match:
      /(?:bewerb\w+|stelle\b|position|kandidat\w*|bewerbungsunterlagen|vorstellungsgespräch|vakanz|recruiting|karriere)/i,
    yes: ['Vielen Dank für Ihre Bewerbung'],
    no: ['Guten Tag'],
  },
];
