import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Eingang, Einladung, Aufgabe, Zusage und Ansprache in einfachen Worten. */
export const signs: Sign[] = [
  {
    name: 'de-ist-da',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(mail|e-mail|nachricht|bewerbung|mappe|unterlagen|dossier|post|lebenslauf|alles|sie|pdf|schreiben) <4> (ist|sind|hab\w*|haben) <5> (da|angekommen|eingetroffen|eingelangt|erhalten|bekommen|gekriegt|kriegt|gelandet|registriert|erfasst|vollstandig)|bestatigen <3> (erhalt|eingang)|(automatische|eingangs)\w* (antwort|bestatigung)|bewerbung <3> (eingegangen|registriert|erfasst)`,
    yes: ['Ihre Mappe ist gut angekommen.', 'Wir bestätigen den Erhalt.'],
    no: ['Die Post ist zu.'],
  },
  {
    name: 'de-wie-es-weitergeht',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`so geht('s| es) (jetzt |nun )?weiter|(sichtung|sichten|auswahl|vorauswahl|gesprache) <6> (ab|bis|im|in der|ende|mitte|anfang)|(melden|melde|meldet|rufen|ruft) <4> (uns|mich|sich|an|dann|bei)|(bitte )?(noch )?(etwas |ein wenig )?geduld|bewerbungsschluss|bewerbungsfrist`,
    yes: ['So geht es jetzt weiter.', 'Ein wenig Geduld bitte.'],
    no: ['Es geht.'],
  },
  {
    name: 'de-zum-test',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(zugangsdaten|kennung|link|einladung|zugang) <6> (test|verfahren|online-\w+|aufgabe|eignungstest|assessment|challenge)|(online-?(test|verfahren|assessment)|eignungstest|einstellungstest|testverfahren|auswahltag|auswahltest|assessment-?center|probeaufgabe|arbeitsprobe|fallstudie) <8> (einladen|eingeladen|gebeten|teilnehmen|bis|am|findet|dauert|dauer|absolvieren|bearbeiten|link|freigeschaltet|weiter)|(zum|zu einem|zur) (\w*test|auswahltag|assessment\S*|eignungsdiagnos\w+|online-\w+) <4> (gebeten|einladen|eingeladen|ein|anmelden)|(bearbeite|losen|lose|bearbeiten|schicken|reichen|beantworten|nehmen) <4> (bitte )?<5> (aufgabe|test|fragen|fallbeispiel|probe\w*)`,
    yes: ['Sie werden zum Auswahltag gebeten.', 'Hier sind die Zugangsdaten zum Test.'],
    no: ['Der Test ist vorbei.'],
  },
  {
    name: 'de-kommen-sie-vorbei',
    means: 'interview',
    weight: 'fair',
    match: pattern`lernen wir (sie|dich) <3> kennen|laden (wir )?(sie|dich) (fur|zu|am|herzlich|gern\w*)|(kommen|komm|kommst|schauen|schau) <5> (vorbei|zu uns|zum gesprach|auf einen kaffee|probearbeiten|schnuppern|hospitieren)|(mochten|wollen|wurden|wurde|mocht) <3> (sie|dich) <3> (gern\w* )?(sehen|treffen|kennenlernen|anschauen|sprechen|einladen)|(gesprach|termin|treffen|hospitation|probetag|probearbeiten|telefonat|interview) <5> (am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|\d)|um \d|in der kw|nachste woche)|(wann|welcher|welchen) <4> (passt|passen|konnten|konntest|zeit|tag) <4> (ihnen|dir|sie|du|es)?|(verlegen|verschieben|verschoben|verlegt|umbuchen) <4> (gesprach|termin|treffen|telefonat)|neuer termin|ersatztermin`,
    yes: ['Kommen Sie am Dienstag vorbei.', 'Wann passt es Ihnen?'],
    no: ['Kommen Sie gut an.'],
  },
  {
    name: 'de-sie-haben-die-stelle',
    means: 'offer',
    weight: 'fair',
    match: pattern`mochten (wir )?(sie|dich) <9> einstellen|freuen uns auf (sie|dich)(?=[.,;!]|$)|(stelle|job|platz|posten|lehrstelle) <6> (gehort|ist) <4> (ihnen|dir|ihrer|deiner|ihre|deine|dein)(?=[.,;!]|$)|(nehmen|nehme|stellen|wollen|wahlen|mochten) (wir|ich)? ?(sie|dich) <4> (gern\w*|ein|haben|im team|an bord)|(du bist|sie sind) (dabei|drin|im team|eingestellt|unsere wahl|unsere neue|unser neuer)|(vertrag) <6> (unterschreiben|unterschrift|zuschicken|schicke|schicken|anbei|doppel|entwurf|postalisch)|(beginn|start|eintritt|dienstantritt|arbeitsbeginn|erster arbeitstag) <3> (am|ist|ware|zum|:)|(bieten|biete) <4> (ihnen|dir) <8> (an|stelle|vertrag|platz|stunden)`,
    yes: ['Sie haben uns überzeugt, wir nehmen Sie gern.', 'Den Vertrag schicke ich Ihnen heute.'],
    no: ['Der Vertrag ist lang.'],
  },
  {
    name: 'de-suche-für-andere',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(suche|suchen|besetze|besetzen|sucht) (ich|wir)? ?(derzeit |gerade |aktuell |fur )?<6> (mandant\w*|kund\w*|\w*hersteller|unternehmen|klient\w*|auftrag\w*|haus|leitung|leiter\w*|verstarkung)|(wann|darf|durfte|kann) <3> (ich )?(sie|dich) <4> (anrufen|storen|sprechen|erreichen|ansprechen|kontaktieren)|(ware|waren) <5> (das|etwas|interessant|fur sie|offen|interessiert)|(diskret|vertraulich)\w*|(auf|uber) (xing|linkedin)`,
    yes: ['Für einen Hersteller suche ich die Leitung.', 'Darf ich Sie abends anrufen?'],
    no: ['Ich suche den Schlüssel.'],
  },
  {
    name: 'de-treffer-für-sie',
    means: 'alert',
    weight: 'fair',
    match: pattern`(deine|ihre|neue|frische|\d+) (matches|treffer|jobs|stellen|stellenangebote|anzeigen|inserate|vorschlage)( fur (dich|sie)| der woche| in| zu| passend\w*|$)|(job|stellen)-?(alarm|abo|mail|letter|alert)|(abmelden|abbestellen|einstellungen) <6> (job\w*|alarm|mail\w*|benachrichtig\w*)|nicht mehr (verfugbar|online) <3> gemerkt\w*`,
    yes: ['Deine Matches der Woche', '12 neue Stellen in Wien'],
    no: ['Die Stelle'],
  },
];
