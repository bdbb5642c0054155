import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Eingang, Einladung, Aufgabe, Angebot, Anzeigen. */
export const signs: Sign[] = [
  {
    name: 'de-eingegangen',
    means: 'confirmation',
    weight: 'strong',
    match: pattern`(bewerbung|unterlagen|bewerbungsunterlagen) <10> (eingegangen|erhalten|angekommen|eingelangt|erreicht|ubermittelt|eingetroffen|zugegangen|abgeschickt)|(erhalt|eingang) <3> (bewerbung|unterlagen|bewerbungsunterlagen)|eingangsbestatigung|bestatigen <6> (eingang|erhalt)`,
    yes: ['Ihre Bewerbung ist bei uns eingegangen.', 'Wir bestätigen den Eingang Ihrer Unterlagen.'],
    no: ['Ihre Bewerbung hat uns gefallen.'],
  },
  {
    name: 'de-wir-prüfen',
    means: 'confirmation',
    weight: 'strong',
    match: pattern`(werden|prufen|sichten|aktuell|derzeit|nun|jetzt|momentan|sorgfaltig) <8> (prufen|gepruft|sichten|gesichtet|bearbeiten|bearbeitet|prufung|durchsehen|ansehen|auswerten)|(melden uns|bei (ihnen|dir) melden|horen <1> von uns|setzen uns <5> in verbindung|bitten <4> geduld|kommen <6> auf (sie|dich) zu|um <4> geduld)`,
    yes: ['Wir werden Ihre Unterlagen nun prüfen.', 'Wir melden uns in Kürze bei Ihnen.'],
    no: ['Wir haben geprüft.'],
  },
  {
    name: 'de-danke-für-bewerbung',
    means: 'confirmation',
    weight: 'weak',
    match: pattern`dank\w* <6> (bewerbung|interesse|unterlagen|bewerbungsunterlagen)`,
    yes: ['Vielen Dank für Ihre Bewerbung!'],
    no: ['Vielen Dank für die Blumen.'],
  },
  {
    name: 'de-lädt-ein',
    means: 'interview',
    weight: 'strong',
    match: pattern`(\w*gesprach|termin|interview) <8> (absagen|verschieben|verlegen)|((laden|lade|einladen|einzuladen|einladung|eingeladen|mochten|wurden|gerne|freuen|termin\w*|vereinbar\w*|bestatig\w*|verschieb\w*|verlegen|verschoben|absprache) <12> (\w*gesprach\w*|kennenlernen|kennenzulernen|kennen lernen|interviews?|telefonat|telefoninterview|probearbeit\w*|probetag\w*|hospitation|schnuppertag\w*|assessment-?center|videocall|call))|(\w*gesprach|interview|telefonat|kennenlernen) <8> (einladen|einzuladen|vereinbaren|bestatigt|statt|am (montag|dienstag|mittwoch|donnerstag|freitag)|verschieben|verlegen|begrusen|termin|um \d+)|(termin|termine|terminvorschlag\w*|wann) <6> (passen|passt|gesprach|kennenlernen|zeit|vorschlagen)|begrusen zu durfen|(freuen|freue) <4> auf (das|unser|ein) <1> (gesprach|kennenlernen|treffen)`,
    yes: [
      'Wir laden Sie herzlich zu einem Gespräch ein.',
      'Wir möchten dich gerne kennenlernen.',
      'Welcher Termin würde Ihnen passen?',
    ],
    no: ['Wir laden die Datei hoch.', 'Vielen Dank für das Gespräch.'],
  },
  {
    name: 'de-aufgabe',
    means: 'assessment',
    weight: 'strong',
    match: pattern`(\w*test|\w*aufgabe|probeaufgabe|fallstudie|case study|eignungstest|fragebogen|assessment|online-?test|arbeitsprobe|coding challenge) <10> (bearbeiten|losen|absolvieren|durchfuhren|ausfullen|zusenden|einreichen|teilnehmen|link|abgeben|zurucksenden|teilzunehmen)|(bearbeiten|losen|absolvieren|ausfullen|teilnahme an|schicken) <7> (\w*test\w*|\w*aufgabe|fragebogen|fallstudie|assessment)`,
    yes: [
      'Bitte bearbeiten Sie die Aufgabe bis Freitag.',
      'Bitte füllen Sie den Fragebogen aus: Er soll den Eignungstest ersetzen, den Sie absolvieren.',
    ],
    no: ['Der Test war gut.'],
  },
  {
    name: 'de-angebot',
    means: 'offer',
    weight: 'strong',
    match: pattern`(freuen|freude|freut|gerne|gluckwunsch\w*|herzlich\w*|mochten) <12> (stelle|position|vertrag|job|arbeitsvertrag|ausbildungsplatz|angebot|zusage|zusagen|praktikum) <5> (anbieten|anzubieten|zusagen|zuzusagen|unterbreiten|machen|geben|zu geben|bieten)|(arbeitsvertrag|vertragsangebot|vertragsentwurf|jobangebot|stellenzusage|arbeitsangebot|zusage (fur|zur))|(fur sie|fur dich) entschieden|(sie|du) <3> (haben|hast) (den job|die stelle)|(platz|stelle|job) <6> gehort <4> ihnen|gehort <3> (platz|stelle|job) <8> (ihnen|dir)|mussten (bloß|bloss|blos|nur) nicken|gegenvorschlag|willkommen (im team|an bord|bei uns)`,
    yes: [
      'Wir freuen uns, Ihnen die Stelle anbieten zu können.',
      'Anbei der Arbeitsvertrag.',
      'Wir haben uns für Sie entschieden',
    ],
    no: ['Das Angebot der Woche.'],
  },
  {
    name: 'de-job-anzeigen',
    means: 'alert',
    weight: 'strong',
    match: pattern`merkliste|gemerkte <1> (anzeige|stelle)|suchauftrag|\d+ <2> (betriebe|firmen|arbeitgeber) suchen|wochenpost|job-?(alert|agent|mail|newsletter|empfehlung\w*)|suchagent|(neue|passende|aktuelle|weitere|\d+) <1> (jobs|stellenangebote|stellen) <4> (fur (sie|dich)|gefunden|in|zu|entdecken|ansehen|passen)`,
    yes: ['12 neue Jobs für dich', 'Ihr Suchagent hat etwas gefunden.'],
    no: ['Eine gute Stelle.'],
  },
  {
    name: 'de-ansprache',
    means: 'outreach',
    weight: 'strong',
    match: pattern`(auf (ihr|dein) profil|(ihr|dein) (profil|linkedin\w*|xing\w*|lebenslauf) <5> (gestosen|aufmerksam|gefunden|entdeckt|aufgefallen)|aufmerksam geworden|(im auftrag|fur) <3> (unser\w*|mein\w*) (mandant\w*|kund\w*)|wechselwillig|neue herausforderung|(spannende|interessante|neue) <1> (position|stelle|aufgabe|herausforderung|moglichkeit) <6> (fur (sie|dich)|vorstellen|interesse))`,
    yes: [
      'Ich bin auf Ihr Profil aufmerksam geworden.',
      'Im Auftrag unseres Mandanten suche ich eine Leitung.',
    ],
    no: ['Ihr Profil hat uns überzeugt.'],
  },
  {
    name: 'de-noch-keine-entscheidung',
    means: 'other',
    weight: 'strong',
    match: pattern`(weiter|noch) im rennen|abgesagt haben wir <2> niemandem|(noch|bisher) <3> (keine entscheidung|nicht entschieden|nicht abgeschlossen|in der prufung|im auswahlprozess)|(bewerbung|unterlagen) <3> (unvollstandig|vervollstandigen|fehlen|fehlt|abschliesen)`,
    yes: ['Wir haben noch keine Entscheidung getroffen.', 'Ihre Bewerbung ist unvollständig.'],
    no: ['Wir haben entschieden.'],
  },
];
