import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { BEWERBER } from './words';

/** Das Nein von Hand: Betriebe, Ämter, Schulen, Häuser. */
export const signs: Sign[] = [
  {
    name: 'de-hat-nicht-geklappt',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(nicht|leider nicht|nix|doch nicht|diesmal nicht)( ganz| mehr)? (geklappt|gereicht|gepasst|hingehauen|geworden|klappen|klappt|reicht|aus|werden|weiterkommen|dabei)|wird (also |daher |somit |es |das |nun |leider )*(nichts|nicht (du|sie))|nichts (wird|geworden|werden)|(klappt|reicht|passt) (es |das )?(leider |diesmal |doch )*nicht`,
    yes: [
      'Bei dir hat es am Ende trotzdem nicht geklappt.',
      'Das wird leider nichts.',
      'Es hat ganz knapp nicht gereicht.',
    ],
    no: ['Das klappt gut.'],
  },
  {
    name: 'de-vorrang-vor-ihnen',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(${BEWERBER}|vorhaben|andere\w*) <5> (der |den |die )?(vorrang|vorzug|zuschlag|vorgezogen|bevorzugt|vortritt)|(vorrang|vorzug|zuschlag) <5> (${BEWERBER}|eingeraumt|gegeben|gegangen|erhalten|bekommen)|(bewerbung|antrag|kandidatur|gesuch|ihr|dem) <5> nicht (entsprochen|stattgegeben|gefolgt|entsprechen)`,
    yes: [
      'Es wurde einer Mitbewerberin der Vorrang eingeräumt.',
      'Ihrer Bewerbung konnte nicht entsprochen werden.',
    ],
    no: ['Sie haben Zeit an der Kreuzung.'],
  },
  {
    name: 'de-jemand-übernimmt',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(sie|er|kolleg\w+|stellvertret\w+|jemand|mitarbeiter\w*|${BEWERBER}|auszubildende\w*|absolvent\w*|gereihte|platzierte|erste\w*) <9> (ubernimmt|ubernehmen wird|ubernehmen soll|bekommt die|erhalt die|erhalten hat|beginnt|startet|anfangen|anfangt|zu uns stos\w+|verstarken wird|eingestellt|genommen|den zuschlag|angenommen|zugesagt|unterschrieben|unterzeichnet|gewonnen|besetzen|zugesprochen)|(nun|jetzt|also|lieber|doch) (mit|fur) (dem|der|einer|einem|jemand\w*) (${BEWERBER})?( \w+)? ?(vom|von|aus|der|die|mit)?|(arbeits)?vertrag <6> (unterzeichnet|unterschrieben|geschlossen)|(den|die|ihn|sie) (nehme|nehmen) (ich|wir)|bekommt (sie|er) die|wen gefunden|(wahl|los|entscheidung) <8> auf (die|den|eine|einen|das) (ander\w*|kolleg\w*|kandidat\w*|bewerber\w*)|(ausschlag|entscheidend war|entschied|nase vorn|knapp|hauch|quantchen)`,
    yes: [
      'Die Kollegin übernimmt die Filiale zum 1. Juli.',
      'Ich habe gestern den Arbeitsvertrag mit einer Gesellin unterzeichnet.',
      'Die Entscheidung fiel auf die andere Mappe.',
      'Das gab den Ausschlag.',
    ],
    no: ['Sie beginnen am Montag.', 'Wir geben nicht auf.'],
  },
  {
    name: 'de-kein-bedarf',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(kein(en|e)?|nicht|ohne|derzeit kein|aktuell kein) <3> (bedarf|verwendung|kapazitat\w*|geld|mittel|stelle frei|platz (mehr )?frei|moglichkeit|budget|stellen|platz fur|arbeit fur)|bedarf <8> (besteht|gibt es) (nicht|keiner)|(plan|stell\w*|position|platz|platze|job|team|auftrag) <6> (voll|komplett|belegt|weg|ersatzlos|entfallen|entfallt|gestrichen|vergeben|weggefallen)|(alle|samtliche) (platze|stellen) <3> (vergeben|besetzt|weg)|ist (das|unser) team (nun |jetzt )?(voll|komplett)`,
    yes: [
      'Bedarf an einer zweiten Kraft besteht nicht.',
      'Die Position ist ersatzlos entfallen.',
      'Wir haben derzeit keinen Bedarf.',
    ],
    no: ['Bei Bedarf rufen Sie an.'],
  },
  {
    name: 'de-kommt-nicht-in-frage',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(kommt|kommen|komme|kommst|konnen|kann|durfen|darf|werden) <9> nicht (in (betracht|frage)|einstellen|nehmen|anstellen|beschaftigen|zulassen|einsetzen|aufnehmen|brauchen|weiter|besetzen|gewahren)|(scheiden|scheidet|ausgeschieden|ausgeschlossen|nicht zugelassen|nicht berucksichtigungsfahig)( \w+)? ?(aus|ist)?|(vorgang|verfahren|akte|angelegenheit|bewerbung\w*|auswahlverfahren|prozess) <6> (hiermit |damit |somit |nun )*(ab$|abgeschlossen|beendet|erledigt|geschlossen|schliesen|schliesen wir|seinen abschluss|zu den akten|ablegen|eingestellt)|(schliesen|beenden|legen) <4> (vorgang|verfahren|bewerbung|akte|bewerbungsprozess)|als erledigt`,
    yes: [
      'Eine Einstellung kommt daher nicht in Betracht.',
      'Wir schließen den Vorgang hiermit ab.',
      'Alle Bewerbungen betrachten wir als erledigt.',
    ],
    no: ['Das kommt in Frage.'],
  },
  {
    name: 'de-sind-raus',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(wir|sie|kunde|mandant|firma|da|ich|er) <5> (raus|steigt aus|steigen aus|aussteigen|ausgestiegen|abgewinkt|abgesprungen|nicht mitgehen|absehen|abstand genommen|nehmen abstand|winkt ab)|(steigt|steigen|winkt|winken) <5> (aus|ab)|trennen sich (unsere|die) wege|andere\w* weg (gehen|eingeschlagen|entschieden)|andere richtung|(endet|enden|trennt|trennen) <5> (weg|wege)|lassen wir('s| es)?( das)?|anders(t)? entschieden|(anstellung|einstellung|besetzung) <9> (ausgeschlossen|ab|nicht moglich)|hande gebunden|nicht bestanden|nicht (zu stemmen|zu machen|machbar)|(heben|hebe) <5> auf`,
    yes: ['Wir sind da also raus.', 'Bei diesem Gehalt steigt der Kunde aus.'],
    no: ['Wir gehen fort.'],
  },
  {
    name: 'de-kopf-hoch',
    means: 'rejection',
    weight: 'weak',
    match: pattern`kopf hoch|nicht (zu )?(personlich|entmutigen|unterkriegen|traurig|aufgeben|den mut|den kopf)|sportlich|schweres herz|schweren herzens|enttauscht|tut (mir|uns)( \w+)? leid|schade|keine leichte|schwer(e)? (entscheidung|gefallen)|nicht leicht|trotzdem|dennoch|anderweitig|zuruck(gesandt|gesendet|geschickt| an sie)|retour|vernichtet|geloscht|zur abholung|drucken (dir|ihnen|wir)|von herzen|alles gute|viel erfolg|viel gluck|toi toi toi`,
    yes: ['Kopf hoch!', 'Bitte nimm es nicht persönlich.', 'Ihr Dossier geht an Sie retour.'],
    no: ['Guten Tag'],
  },
];
