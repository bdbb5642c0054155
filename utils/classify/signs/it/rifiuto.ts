import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const POSTO =
  '(posizion[ei]|post[oi]|ruol[oi]|selezion[ei]|ricerca|processo|offerta|assunzion[ei]|concorso|incarico|tirocinio|stage|procedura|bando)';
const CANDIDATO = '(candidat\\w*|person[ae]|profil[oi]|professionist\\w*|finalist\\w*|collega|risors[ae])';

/** Il no. */
export const signs: Sign[] = [
  {
    name: 'it-non-proseguire',
    means: 'rejection',
    weight: 'strong',
    match: pattern`non <6> (prosegui\w*|proced\w+|andare avanti|andremo avanti|continu\w+|dar(e|a|emo) <1> seguito|dato seguito|avanz\w+|passare (alla|a)|portare avanti|accedere|accede|passato|superato)`,
    yes: [
      'Abbiamo deciso di non proseguire con la Sua candidatura.',
      'Non daremo seguito alla domanda.',
      'Non ha superato la selezione.',
    ],
    no: ['Proseguiremo domani.', 'Non esiti a scriverci.'],
  },
  {
    name: 'it-non-selezionato',
    means: 'rejection',
    weight: 'strong',
    match: pattern`non <7> (selezionat\w*|selezionar\w*|scelt[aoie]|sceglier\w*|accolt[aoie]|accoglier\w*|ammess\w*|idone\w*|considerat\w*|preso in considerazione|presa in considerazione|convocar\w*|convocat\w*|offrir\w*|assumer\w*|proporl\w*|inserir\w*|inserit\w*|andat\w* a buon fine|esito positivo|a buon fine|favorevole|invitar\w*|inviteremo|rientra\w*|positiv\w*)`,
    yes: [
      'La Sua candidatura non è stata accolta.',
      'Non possiamo offrirLe il posto.',
      'Non sei stata selezionata.',
    ],
    no: ['Lei è stata selezionata.', 'Non è tardi.'],
  },
  {
    name: 'it-altri-candidati',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(decis\w*|scelt\w*|scegli\w*|optat\w*|proced\w+|prosegui\w*|proseguendo|selezionat\w*|assunt\w*|preferit\w*|orientat\w*|affidat\w*|ricadut\w*|individuat\w*|concentr\w+|privilegiat\w*|assegnat\w*|puntare|avanti) <9> ((un |una |un')?altr[oaie]'? <1> ?${CANDIDATO}?|qualcun\w* (altro|con|che)|(un|una|con|di|a|su|gli|i|le|il|la) ${CANDIDATO} <4> (piu|con|che|il cui|la cui|intern[oa]|maggior\w*|in possesso))|altr[oaie] ${CANDIDATO} <7> (meglio|piu|maggior\w*|in linea|rispond\w*|corrispond\w*|scelt\w*|selezionat\w*)`,
    yes: [
      'Abbiamo scelto un altro candidato.',
      'La scelta è ricaduta su una persona con maggiore esperienza.',
      'Altri profili sono più in linea.',
    ],
    no: ['Altri candidati aspettano.'],
  },
  {
    name: 'it-coperta',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${POSTO} <9> (copert\w*|ricopert\w*|assegnat\w*|chius\w*|annullat\w*|sospes\w*|congelat\w*|bloccat\w*|rinviat\w*|cancellat\w*|revocat\w*|non <1> piu|in pausa|ferm\w*|stand-?by|soppress\w*)|(coperto|chius\w+|sospes\w+|congelat\w+|bloccat\w+|sospendere|congelare|annullare|bloccare|interromp\w*|interrott\w*) <4> ${POSTO}|non <1> (abbiamo|disponiamo|ci sono|sono) <5> (posizioni|posti|ruoli|disponibil\w*)|blocco delle assunzioni`,
    yes: [
      'La posizione è già stata ricoperta.',
      'Abbiamo sospeso la selezione.',
      'Non ci sono posizioni aperte.',
    ],
    no: ['La posizione è aperta.'],
  },
  {
    name: 'it-non-corrisponde',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(profilo|candidatura|esperienza|competenze|formazione|curriculum|aspettative|richieste|disponibilita|lei|requisiti|titoli) <6> non <4> (corrispond\w*|rispond\w*|in linea|risult\w*|rispecchi\w*|soddisf\w*|adatt\w*|sufficient\w*|compatibil\w*|possied\w*|combaci\w*|rientr\w*)|non <1> (in linea|in possesso|idone\w*|pienamente in linea)`,
    yes: ['Il Suo profilo non corrisponde a quanto cerchiamo.', "L'esperienza non è in linea."],
    no: ['Il Suo profilo corrisponde.'],
  },
  {
    name: 'it-esito-negativo',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(esito|riscontro|risposta|decisione|valutazione) <3> (negativ\w*|sfavorevol\w*)|(candidatura|domanda|curriculum) <6> (respint\w*|rifiutat\w*|scartat\w*|esclus\w*|rigettat\w*)|(respingere|rifiutare|scartare|declinare) <2> (sua|tua) candidatura`,
    yes: ['La selezione ha avuto esito negativo.', 'La Sua candidatura è stata respinta.'],
    no: ['Il pagamento è stato rifiutato.'],
  },
  {
    name: 'it-purtroppo',
    means: 'rejection',
    weight: 'weak',
    match: pattern`purtroppo|spiacent\w*|dispiac\w*|rammaric\w*|rincresc\w*|peccato|malincuore`,
    yes: ['Siamo spiacenti di scriverLe così.'],
    no: ['Per fortuna'],
  },
  {
    name: 'it-in-bocca-al-lupo',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(auguri\w*|in bocca al lupo|buona fortuna|successo|meglio) <9> (futur\w*|ricerca|carriera|percorso|professional\w*|proseguimento|lavorativ\w*|strada)|(altre|future|prossime) (opportunita|occasioni|selezioni|posizioni)`,
    yes: ['Le auguriamo successo per il futuro.'],
    no: ['Buona giornata'],
  },
  {
    name: 'it-nonostante',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(nonostante|malgrado|pur|sebbene|benche|anche se) <8> (profilo|esperienza|interess\w*|qualita|colloquio|percorso|candidatura|competenze|apprezz\w*)|(gran|elevat\w*|alt\w*|numeros\w*|molt\w*|centinaia) <3> (numero|quantita|candidature|domande|curriculum)|(scelta|decisione) <3> (difficile|facile|semplice)`,
    yes: ['Pur avendo apprezzato il Suo profilo', 'Non è stata una scelta facile.'],
    no: ['Nonostante la pioggia'],
  },
];
