import { pattern } from '../pattern';
import type { StatusWord } from './word';

/** How German pages of applications word a state. */
export const de: StatusWord[] = [
  {
    name: 'zurueckgezogen',
    speaks: 'yours',
    match: pattern`zurückgezogen|zurückgenommen|storniert|von (dir|ihnen|bewerber|kandidat)(in)? (abgelehnt|abgesagt)|(du hast|sie haben) (abgelehnt|abgesagt)|angebot abgelehnt|kein interesse`,
    yes: ['Zurückgezogen', 'Bewerbung zurückgezogen', 'Angebot abgelehnt', 'Du hast abgesagt'],
    no: ['Abgelehnt', 'Absage'],
  },
  {
    name: 'unfertig',
    speaks: 'yours',
    match: pattern`entwurf|noch nicht (abgeschickt|eingereicht|gesendet)|nicht (abgeschickt|eingereicht|gesendet|abgesendet)|unvollständig`,
    yes: ['Entwurf', 'Nicht eingereicht', 'Unvollständig'],
    no: ['Eingereicht', 'Gesendet'],
  },
  {
    name: 'abgelehnt',
    speaks: 'no',
    match: pattern`abgelehnt|ablehnung|absage|abgesagt|erfolglos|disqualifiziert|ausgeschieden|aussortiert|scheidet aus`,
    yes: ['Abgelehnt', 'Absage', 'Bewerbung abgelehnt', 'Absage erhalten', 'Ausgeschieden'],
    no: ['In Prüfung', 'Zusage'],
  },
  {
    name: 'nicht-ausgewaehlt',
    speaks: 'no',
    match: pattern`nicht (mehr |weiter |länger )?(vom arbeitgeber |vom unternehmen )?(ausgewählt|berücksichtigt|weiterverfolgt|weiter verfolgt|verfolgt|erfolgreich|geeignet|passend|eingestellt|angenommen|in die engere auswahl|in betracht|in der auswahl|im verfahren|im rennen)`,
    yes: [
      'Nicht ausgewählt',
      'Vom Arbeitgeber nicht ausgewählt',
      'Nicht mehr in Betracht gezogen',
      'Wird nicht weiter berücksichtigt',
      'Nicht erfolgreich',
    ],
    no: ['Ausgewählt', 'Noch nicht geprüft', 'Nicht mehr verfügbar'],
  },
  {
    name: 'kommt-nicht-infrage',
    speaks: 'no',
    match: pattern`kommt nicht (infrage|in frage)|anderer (bewerber|kandidat)|andere (bewerber|kandidat|person)(in)? ausgewählt|für andere entschieden|leider nicht`,
    yes: ['Kommt nicht infrage', 'Anderer Kandidat ausgewählt'],
    no: ['Andere Stellen für dich', 'Kandidat ausgewählt'],
  },
  {
    name: 'stelle-weg',
    speaks: 'gone',
    match: pattern`geschlossen|abgelaufen|nimmt keine bewerbungen mehr an|keine bewerbungen mehr|nicht mehr (verfügbar|online|ausgeschrieben|aktiv)|archiviert|ausschreibung beendet|pausiert`,
    yes: ['Stelle geschlossen', 'Abgelaufen', 'Keine Bewerbungen mehr möglich', 'Archiviert'],
    no: ['Abgeschickt', 'Endet bald'],
  },
  {
    name: 'irgendwie-zu-ende',
    speaks: 'maybe',
    match: pattern`inaktiv|(stelle|position) (ist |wurde )?(bereits )?(vergeben|besetzt)|besetzt|vergeben|abgeschlossen|beendet|verfahren (ist )?(abgeschlossen|beendet)`,
    yes: ['Inaktiv', 'Stelle besetzt', 'Verfahren abgeschlossen', 'Beendet'],
    no: ['Aktiv', 'In Bearbeitung'],
  },
  {
    name: 'laeuft',
    speaks: 'open',
    match: pattern`beworben|bewerbung|gesendet|versendet|abgeschickt|eingereicht|eingegangen|erhalten|angesehen|gesehen|geöffnet|geprüft|prüfung|bearbeitung|gespräch|vorstellungsgespräch|interview|eingeladen|einladung|angebot|zusage|aktiv|ausstehend|offen|engere auswahl|engeren auswahl|ausgewählt|eingestellt|neu`,
    yes: [
      'Beworben',
      'Bewerbung gesendet',
      'In Bearbeitung',
      'Wird geprüft',
      'Vorstellungsgespräch',
      'Aktiv',
    ],
    no: ['Berlin', 'Produktdesigner'],
  },
];
