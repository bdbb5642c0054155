import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'it-mestieri',
    means: 'trade',
    weight: 'weak',
    match: pattern`infermier\w+|insegnant\w+|docent\w+|maestr\w+|autist\w+|elettricist\w+|idraulic\w+|falegnam\w+|murator\w+|cuoc\w+|camerier\w+|receptionist|ingegner\w+|sviluppator\w+|designer|analist\w+|contabil\w+|avvocat\w+|segretari\w+|assistent\w+|responsabil\w+|direttor\w+|capo\w*|tecnic\w+|meccanic\w+|operai\w+|tornitor\w+|saldator\w+|magazzinier\w+|addett\w+|commess\w+|consulent\w+|architett\w+|ricercator\w+|operator\w+|oss|chef de rang|turno|turni|stagione|officina|specialist`,
    yes: ['Cerchiamo un idraulico.'],
    no: ['Fa bel tempo.'],
  },
];
