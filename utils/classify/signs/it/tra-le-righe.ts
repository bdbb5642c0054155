import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Il no raccontato e non detto: che ne è del posto, chi ce l’ha, dove si sta in graduatoria. */
export const signs: Sign[] = [
  {
    name: 'it-riga-di-stato',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(stato|esito|risultato|decisione|valutazione)( attuale| finale| nuovo)?( (della|del) \w+( \w+)?)? ?(:|-|=|e) ?(\S{1,20} )?(non (ammess|idone|selezionat|superat|favorevol|vincit|accolt|proseguit)\w*|negativ\w*|respint\w*|rifiutat\w*|scartat\w*|esclus\w*)`,
    yes: ['Esito: NON AMMESSA', 'Stato della candidatura: respinta'],
    no: ['Stato: in valutazione'],
  },
  {
    name: 'it-il-posto-va-a',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(post[oi]|ruolo|incarico|contratto|posizione|cattedra|lavoro|scelta) <6> (va|andra|andato|andata|spetta|e toccat\w+|affidat\w+|assegnat\w+|ricadra) <2> (a|al|alla|all'\w+|ad|ai)|(abbiamo|ho|hanno|e stat\w) <2> (preferi\w+|scelt\w+|pres\w+|assunt\w+|confermat\w+|orientat\w+|puntat\w+) <3> (altr[oaie]|un'altra|un altro|chi|qualcun\w*|una? (collega|person\w+|figura|candidat\w+|profil\w+|ragazz\w+)|l'altr\w)|(chi|ha|abbiamo) (ha )?vinto|vincit(ore|rice)|a favore (di|della|del) <2> (altr\w+|candidat\w+|person\w+)`,
    yes: ['Il posto andrà a una collega.', 'Abbiamo preferito una persona con più esperienza.'],
    no: ['Il posto va pulito.'],
  },
  {
    name: 'it-il-posto-salta',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(post[oi]|ruolo|progetto|contratto|assunzion[ei]|stagione|budget|selezione|concorso|fondi|finanziamento|apertura) <14> (salta\w*|sfum\w+|slitta\w*|cad(e|uto|uta)|tagliat\w+|annullat\w+|congelat\w+|revocat\w+|non (si fa|parte|apre|e stat\w+ (approvat|rinnovat|confermat)\w+|ci sara|verra|c'e piu))|(rinunci\w+|rinunciare) (a|ad|alla|all'\w+) <4> (assum\w*|inserir\w*|assunzione|selezione|figura|posizione)|(dovuto|dobbiamo|costrett\w+) <3> (annullare|sospendere|tagliare|bloccare|rinviare|chiudere|rinunciare|congelare)`,
    yes: [
      'Il posto di cuoco per cui ci avevi scritto quindi purtroppo salta.',
      'Abbiamo dovuto sospendere le assunzioni.',
    ],
    no: ['Il posto è libero.'],
  },
  {
    name: 'it-fuori',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(non|piu) <4> (in corsa|in lizza|tra (i|le|gli)|nella rosa|in graduatoria utile|nell'elenco|rientrat\w+|superat\w+|passat\w+)|(resta|rimane|resti|rimani|restat\w|rimast\w|tagliat\w) fuori|(diciamo|dico|dirle|dirti) (di )?no|non <3> (sarai tu|sara lei|tocca a (te|lei))|idone\w+ <3> non vincit\w+|lista d'attesa|riserve`,
    yes: ['Non è più in corsa per il ruolo.', 'Per poco è rimasta fuori.'],
    no: ['Lei è in corsa.'],
  },
];
