import type { ListingWords } from './words';

const it: ListingWords = {
  tasks:
    /^(?:(?:le|i|tue|tuoi|principali|il|la|di cosa) )*(?:mansioni|responsabilità|attività|compiti|ruolo|posizione|mission)\b|^descrizione|^(?:di )?cosa (?:ti occuperai|farai)|^si occuperà/i,
  profile:
    /^(?:(?:i|il|tuo|tuoi|le) )*(?:requisiti|profilo|competenze|qualifiche|esperienza|conoscenze)|^(?:cosa|chi) (?:cerchiamo|stiamo cercando|ti chiediamo|serve)|^(?:si richied|completano|costitu|ideale)/i,
  offer:
    /^(?:(?:i|il|nostri|tuoi) )*(?:benefit|vantaggi|offerta|retribuzione|condizioni)|^(?:cosa )?(?:ti )?(?:offriamo|si offre)|^perché/i,
  apply:
    /^(?:candidati|invia (?:la (?:tua )?)?candidatura|invia (?:il )?(?:tuo )?cv|candidarsi|candidatura)(?: (?:ora|subito|qui|a questa offerta|per questa posizione|online|su .{2,20}))?$/i,
  seeks:
    /\b(?:cerchiamo|stiamo cercando|è alla ricerca|ricerca (?:un|una)|la risorsa|ti occuperai|il candidato|la figura|inserimento|riportando|sede di lavoro|ccnl)(?![\p{L}])/giu,
  terms:
    /\b(?:tempo (?:pieno|parziale|indeterminato|determinato)|full[- ]time|part[- ]time|stage|tirocinio|ral|anni di esperienza|smart working|contratto)\b|\d ?€/giu,
  closed:
    /(?:offerta|annuncio|posizione|selezione) (?:non è più|è (?:scadut|chius|stat)|scadut|chius)|non (?:è )?più (?:disponibile|attiv)|candidature chiuse/i,
  after:
    /^(?:(?:offerte|annunci|posizioni|lavori) (?:simili|correlat|di lavoro)|altre (?:offerte|posizioni)|altri annunci|potrebbe(?:ro)? interessart|condividi|candidati|invia|torna|segnala|accedi|tutte le|commenti|contatti$)/i,
  more: /^(?:\W{0,3})(?:mostra|leggi|vedi|visualizza) (?:di più|tutto|altro|l.annuncio).{0,20}$/i,
  company: /^(?:azienda|società|datore di lavoro|ente|cliente|impresa)$/i,
  place: /^(?:luogo|sede|località|città|dove|provincia)(?: .{2,20})?$/i,
  at: ['presso', 'da'],
  hiring: ['cerca', 'assume', 'ricerca'],
};

export default it;
