import type { ListingWords } from './words';

const de: ListingWords = {
  tasks:
    /^(?:(?:deine|ihre|eure|die|unsere|das sind (?:deine|ihre)|wesentliche|hauptsächliche) )?(?:kern|haupt)?(?:aufgaben|tätigkeit(?:en)?|verantwortung|mission|rolle|stelle)|^(?:das|was) (?:machst|erwartet|machen|tust|bewegst|bewegen|sie (?:erwartet|bei uns)|du (?:bei uns|machst))|^stellenbeschreibung|^aufgabengebiet|^dein (?:job|einsatz|arbeitsalltag)|^ihr (?:aufgabengebiet|einsatz)|^ihr wirkungskreis/i,
  profile:
    /^(?:(?:dein|ihr|euer|das|unser|ihre|deine|fachliches|gewünschtes) )?(?:profil|anforderung(?:en|sprofil)?|qualifikation(?:en)?|voraussetzung(?:en)?|kenntnisse|kompetenzen|erfahrung(?:en)?)|^(?:das|was) (?:bringst|bringen|solltest|sollten|zeichnet|du mitbringst|sie mitbringen|wir (?:uns )?(?:wünschen|erwarten|suchen)|wünschen wir)|^(?:damit|so) (?:überzeug|passt|punkt)|^wir (?:erwarten|wünschen|suchen)|^das bist du|^du (?:bringst|bist|hast)|^sie (?:bringen|haben|sind)|^wen wir suchen|^idealerweise|^wünschenswert/i,
  offer:
    /^(?:(?:deine|ihre|unsere) )?(?:benefits|vorteile|leistungen|vergütung|angebot|gehalt)|^(?:das|was) (?:bieten|erwartet|wir (?:dir |ihnen |euch )?bieten|du (?:bekommst|erwarten)|wir .{0,20}bieten)|^wir bieten|^unser angebot|^darauf (?:kannst|können)|^freu(?:e|en)? (?:dich|sie)|^warum (?:wir|zu uns)/i,
  apply:
    /^(?:jetzt |hier |online |direkt |schnell |gleich |sofort )*(?:bewerben|bewerbung)(?: \(.{1,20}\))?(?: starten| abschicken| senden)?$|^(?:auf (?:diese|die) stelle|zur|zum) ?(?:bewerben|bewerbung|bewerbungsformular|onlinebewerbung|online-bewerbung)?$|^ich bin interessiert$|^jetzt auf .{2,40} bewerben$/i,
  seeks:
    /\b(?:wir suchen|suchen wir|sucht (?:zum|ab|eine|für|zur)|zum nächstmöglichen (?:zeitpunkt|termin)|ab sofort|verstärkung|bewerbungsunterlagen|bewerben sie sich|bewirb dich|deine bewerbung|ihre (?:aussagekräftige )?bewerbung|gehaltsvorstellung|eintrittstermin|du (?:bringst|hast|bist)|sie (?:bringen|verfügen)|schwerbehindert\p{L}*)\b/giu,
  terms:
    /\b(?:vollzeit|teilzeit|unbefristet|befristet|minijob|festanstellung|homeoffice|home[- ]office|werkstudent\p{L}*|praktikum|ausbildung|berufserfahrung|wochenstunden|std\.?\/woche|tarifvertrag|entgeltgruppe|tvöd|tv-l|brutto)\b|€ ?\d|\d ?€/giu,
  closed:
    /(?:stelle|position|anzeige|stellenangebot|stellenanzeige|job|ausschreibung|angebot) (?:ist|wurde|war) (?:leider |bereits |inzwischen )*(?:nicht mehr|besetzt|geschlossen|deaktiviert|abgelaufen|vergeben|offline|archiviert)|nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|bewerbungsfrist (?:ist )?abgelaufen|keine bewerbungen mehr/i,
  after:
    /^(?:(?:ähnliche|weitere|andere|passende|verwandte|aktuelle|neue|mehr) (?:jobs?|stellen|angebote|positionen|treffer|anzeigen|karriere|artikel|suchen)|(?:das|auch) könnte|jobs? (?:per|für|in|bei|alarm|mail)|teilen|(?:stelle|job|anzeige) (?:teilen|merken|melden|drucken)|jetzt bewerben|bewerbungsformular|online.?bewerbung$|anmelden|(?:alle|zu den|zurück zu[rn]?) (?:jobs|stellen|übersicht|suche)|newsletter|kommentare|nichts verpassen|interesse geweckt|(?:dein|ihr)e? (?:ansprechpartner|kontakt)|kontakt$|noch fragen)/i,
  more: /^(?:\W{0,3})(?:mehr|alles|weiter|vollständig|ganze|komplett)\p{L}* ?(?:anzeigen|lesen|erfahren|einblenden|ansehen|zeigen|stellenbeschreibung.{0,20})?\W{0,3}$/iu,
  company:
    /^(?:unternehmen|firma|arbeitgeber|firmenname|organisation|träger|einrichtung|kunde|anbieter)(?:sname)?$/i,
  place: /^(?:(?:arbeits|einsatz|stand|dienst|wohn)?orte?|standorte?|ort|stadt|region|wo)$/i,
  at: ['bei der', 'bei den', 'bei dem', 'bei', 'beim', 'in der firma'],
  hiring: ['sucht', 'stellt ein'],
};

export default de;
