import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'it-mestieri',
    means: 'trade',
    weight: 'weak',
    match: pattern`panettier\w+|pasticcer\w+|macellai\w+|parrucchier\w+|giardinier\w+|imbianchin\w+|carpentier\w+|fabbr\w+|serramentist\w+|piastrellist\w+|autotrasportator\w+|corrier\w+|mulettist\w+|cassier\w+|banconist\w+|barist\w+|barman|lavapiatti|aiuto cuoco|maitre|portier\w+|governant\w+|educator\w+|psicolog\w+|fisioterapist\w+|ostetric\w+|medic\w+|farmacist\w+|biolog\w+|chimic\w+|dottorand\w+|dottorato|assegnist\w+|assegno|borsist\w+|tirocinant\w+|stagist\w+|apprendist\w+|redattor\w+|giornalist\w+|programmator\w+|sistemist\w+|impiegat\w+|amministrativ\w+|contabilita|ragionier\w+|notai\w+|geometra|geometri|progettist\w+|manutentor\w+|montator\w+|installator\w+|bidell\w+|collaborator\w+|supplenza|supplente|cattedra|negozio|reparto|sala|cucina|cantiere|giornata di prova|prova|infermier\w+|insegnant\w+|docent\w+|maestr\w+|autist\w+|elettricist\w+|idraulic\w+|falegnam\w+|murator\w+|cuoc\w+|camerier\w+|receptionist|ingegner\w+|sviluppator\w+|designer|analist\w+|contabil\w+|avvocat\w+|segretari\w+|assistent\w+|responsabil\w+|direttor\w+|capo\w*|tecnic\w+|meccanic\w+|operai\w+|tornitor\w+|saldator\w+|magazzinier\w+|addett\w+|commess\w+|consulent\w+|architett\w+|ricercator\w+|operator\w+|oss|chef de rang|turno|turni|stagione|officina|specialist`,
    yes: ['Cerchiamo un idraulico.'],
    no: ['Fa bel tempo.'],
  },
];
