import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Ce l’ha un’altra persona: si racconta chi. */
export const signs: Sign[] = [
  {
    name: 'it-scelta-una-persona-che',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(scelt\w+|scegli\w+|pres[oaie]|prendiamo|preso|assunt\w+|affidat\w+|assegnat\w+|attribuit\w+|puntat\w+|optat\w+|preferit\w+|confermat\w+|ricadut\w+|cadut\w+|andat\w+|offert\w+|trovat\w+|inserit\w+|nominat\w+|promoss\w+|orientat\w+|deciso per|contare su|prosegu\w+|continu\w+|ingaggiat\w+|firmat\w+) <7> (collega|colleghi|candidat\w+|person[ae]|qualcun\w+|altr[oaie]|ragazz[oai]|signora|signore|profil[oi]|figura|risorsa|finalista|concorrente|infermier\w+|cuoc\w+|camerier\w+|autist\w+|prim[oa] classificat\w|interno|interna) <4> (che|con|il cui|la cui|di|del|della|gia|interna|interno|piu|in possesso)|(abbiamo|ho) gia (preso|trovato|assunto|un|una|qualcun\w*|coperto|il|la)|(posto|contratto|lavoro|assegno|incarico) <8> (attribuit\w+|assegnat\w+|affidat\w+|dato|andato|va) <3> (a|ad|alla|al|all'\w+)`,
    yes: [
      'Abbiamo preso una collega che conosce il reparto.',
      'L’unico contratto è attribuito alla prima classificata.',
    ],
    no: ['La persona che chiama'],
  },
  {
    name: 'it-l-altra-finalista',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(l'altr[oa]|altr[oa]|second[oa]|seconda)( (persona|finalista|candidat\w+))? <5> (ha|aveva|conosce|e|era|lavora|porta|vive|vanta|sara|sapeva)|(indecis\w|scegliere|scelta|dubbio) <4> tra (lei|te|due)|(ha|aveva) gia (firmato|accettato)|(sara|verra) (lei|lui|l'altr\w)|(un solo|una sola|unico|unica) (posto|contratto|posizione|borsa|assegno)`,
    yes: ['L’altra candidata conosce la casa.', 'Abbiamo un solo posto.'],
    no: ['L’altra sera'],
  },
  {
    name: 'it-percorso-finisce',
    means: 'rejection',
    weight: 'fair',
    match: pattern`non (fa|fanno|farebbe) <2> (al caso nostro|per noi|per lei|per te)|(smesso|finito) di cercare|non (cerchiamo|cerca|ci serve|ci servono) (piu|nessuno|nessun)|(annuncio|ricerca|bando|offerta) <4> (ritirat\w+|sospes\w+|decadut\w+|senza effetto)|(prosegu\w+|continu\w+|avanti) con altr\w|(percorso|cammino|strada|candidatura|processo|iter|avventura|partecipazione|selezione) <6> (finisce|si ferma|si conclude|conclus\w+|termina|terminat\w+|si chiude|chius\w+|non (prosegue|continua|va avanti))|(andare|andiamo|proseguire|continuare|proseguiamo) (avanti )?senza (di )?(lei|te)|(dobbiamo|devo|tocca|meglio) <2> (fermarci|fermarmi|chiudere|lasciar\w*)( qui| qua|$)?|non se ne fa|niente da fare|nulla di fatto`,
    yes: ['Il Suo percorso con noi si conclude qui.', 'Purtroppo non se ne fa nulla.'],
    no: ['Il cammino è lungo.'],
  },
  {
    name: 'it-non-tra-loro',
    means: 'rejection',
    weight: 'fair',
    match: pattern`non <4> (tra (questi|loro|i|le|quest\w)|figura\w*|compare|rientr\w+|fa parte|e compres\w)|(solo|soltanto) <4> (\d+|due|tre|quattro|cinque|sei|otto|dieci|pochi|poche) <4> (person\w+|candidat\w+|posti|convocat\w+|colloqui)|(inferiore|sotto) <3> (al|alla|la|il) <3> (minim\w+|soglia|richiest\w+)|non <3> (serve|servono|occorre|abbiamo (piu )?bisogno)|(chiudiamo|chiude|chiudera|chiuso|chiusa|chiusura) <6> (negozio|punto vendita|reparto|cucina|ristorante|sede|linea|filiale|stagione|locale)`,
    yes: ['Il Suo nome non figura tra loro.'],
    no: ['Il nome figura.'],
  },
];
