import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Ricevute, inviti, prove, offerte e contatti in parole semplici. */
export const signs: Sign[] = [
  {
    name: 'it-è-arrivato',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(mail|e-mail|messaggio|documenti|portfolio|lettera|cv|tutto|pdf|modulo|materiale|disponibilita) <4> (ricevut\w*|arrivat\w*|pervenut\w*|registrat\w*|protocollat\w*|acquisit\w*)|(conferm\w+|accus\w+) <3> (ricezione|ricevuta|ricevimento)|(protocollat\w+|acquisit\w+) <4> (protocollo|numero|n|agli atti)|abbiamo ricevuto`,
    yes: ['La Sua mail è arrivata.', 'Si conferma la ricezione.'],
    no: ['Il treno è arrivato.'],
  },
  {
    name: 'it-prova-da-fare',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(dovra|dovrai|deve|chiediamo|invitiamo|la preghiamo|ti preghiamo|potra|potrai) <5> (test|prova|prove|questionario|esercizio|caso|quiz|elaborato)|(test|prova|questionario|esercizio|caso pratico|quiz) <6> (online|on line|link|minuti|entro|scade|scadenza|attitudinal\w*|a distanza|da (svolgere|completare|consegnare))|(prossimo passo|fase successiva|passaggio successivo):? <5> (test|prova|questionario|esercizio)`,
    yes: ['Il test online dura trenta minuti.', 'Prossimo passo: una prova pratica'],
    no: ['La prova è finita.'],
  },
  {
    name: 'it-venga-a-trovarci',
    means: 'interview',
    weight: 'fair',
    match: pattern`(venga|vieni|passi|passa|si presenti|presentarsi|la aspettiamo|ti aspettiamo|ci vediamo) <6> (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|trovarci|sede|ufficio|negozio|bottega|alle|ore|domani|colloquio|chiacchiera\w*)|(vorrei|vorremmo|ci piacerebbe|mi piacerebbe|ci farebbe piacere) <3> (conoscerl\w|conoscerti|incontrarl\w|incontrarti|vederl\w|vederti|sentirl\w|sentirti|fare due chiacchiere)|(spostat\w+|spostiamo|rinviat\w+|nuova data|anticipat\w+|posticipat\w+) <6> (colloquio|incontro|appuntamento|chiamata)|(quando|che giorno|quale orario) <4> (le|ti) (va|farebbe|andrebbe|torna|viene)`,
    yes: ['Passi martedì alle dieci.', 'Ci piacerebbe conoscerla.'],
    no: ['Venga qui.'],
  },
  {
    name: 'it-il-posto-è-suo',
    means: 'offer',
    weight: 'fair',
    match: pattern`(sei|e) dei nostri|(ti|la) aspettiamo (il|dal|da) <3> (come|per)|benvenut[oa] a bordo|(posto|lavoro|contratto|cattedra|ruolo) e (suo|tuo|il suo|il tuo)(?=[.,;!]|$)|(la|ti) (assumiamo|prendiamo|vogliamo|assumo|prendo)( con| da| a| in| volentieri|$)|(proposta|contratto) <6> (firmare|firma|allegat\w*|inquadramento|ral|livello)|(inizia|inizi|inizio|comincia|cominci|decorrenza) (il|dal|lunedi|da|previsto)|vogliamo proprio (lei|te)`,
    yes: ['Il posto è Suo.', 'La assumiamo da settembre.'],
    no: ['Il posto è bello.'],
  },
  {
    name: 'it-cerco-per-altri',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(seguo|cerco|cerchiamo|sto seguendo|stiamo cercando|ricerco|seleziono) <7> (per (un|una|conto)|cliente|ricerca|studio|azienda (del|di)|gruppo|figura)|(rubarl\w|rubarti|dedicarmi|cinque|dieci|quindici|\d+) <2> minuti|(senza|non ancora) (annunc\w+|pubblicat\w*)|se non fosse interessat\w+|le venisse in mente qualcuno`,
    yes: ['Seguo una ricerca per un gruppo di Bergamo.', 'Posso rubarti 5 minuti?'],
    no: ['Cerco casa.'],
  },
  {
    name: 'it-offerte-di-oggi',
    means: 'alert',
    weight: 'fair',
    match: pattern`(le tue|le sue|nuove|ecco|\d+) <2> (offerte|annunci|posizioni) <3> (di oggi|della settimana|per te|per lei|vicino|in linea|salvat\w*)|(gestisci|modifica|disattiva|annulla) <4> (alert|avvisi|notifiche|iscrizione)`,
    yes: ['Le tue offerte della settimana'],
    no: ['Le offerte'],
  },
];
