import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Das Nein, das erzählt und nicht gesagt wird: was aus der Stelle wurde, wer sie hat, wo man steht. */
export const signs: Sign[] = [
  {
    name: 'de-ergebniszeile',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(ergebnis|status|entscheidung|bescheid|resultat|stand|rang)( (ihrer|deiner|der) \w+)? ?(:|-|=|ist|lautet) ?(\S{1,20} )?(nicht (bestanden|geeignet|berucksichtigt|ausgewahlt|weiter|erfolgreich|zugelassen|eingeladen)|abgelehnt|abgesagt|absage|negativ|ausgeschieden|kein\w* (zusage|einladung))`,
    yes: ['Status: abgelehnt', 'Ergebnis Ihrer Bewerbung: nicht berücksichtigt'],
    no: ['Status: in Bearbeitung'],
  },
  {
    name: 'de-geht-an-andere',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(stelle|position|platz|job|leitung|auftrag|zuschlag|rolle|klasse|posten|vertrag|sie) <6> (geht|ging|gehen|gegangen|ergeht) <3> (an|zu) (ein\w*|die|den|jemand\w*|unser\w*|ander\w*|dritte|frau|herrn)|(wird|kommt|stosst|startet|beginnt|fangt) <9> jemand( \w+)?|(haben|hat|ist|wurde|wird) <7> (jemand\w*|wen|eine kollegin|einen kollegen|verstarkung) <8> (gefunden|eingestellt|genommen|besetzt|unterschrieben|zugesagt|angestellt|kommen|stosen|stossen)`,
    yes: [
      'Die Stelle geht an eine Kollegin aus dem Haus.',
      'Wir haben jemanden gefunden, der sofort anfängt: jemanden eingestellt haben wir gestern.',
      'Ab August wird jemand zu uns stossen.',
    ],
    no: ['Sie gehen nach Hause.'],
  },
  {
    name: 'de-wird-nicht-du',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(kommen|finden|kommt|fanden) <4> nicht (zueinander|zusammen|ins geschaft|auf einen nenner|uberein)|suchen <4> nicht (weiter|langer|mehr)|(wird|werden|bist|sind|werd|bleibt) <5> nicht (du|sie|dabei sein)(?=[.,;!:]|$)|(diesmal|dieses mal|heuer|leider) <2> (nicht|ohne) (du|sie|dich|ihnen|dabei|zum zug)|lassen (wir('s| es| das)?|es) <3> (diesmal|dabei|hier|sein|bleiben|nicht)|(bleibt|bleiben) <3> (also |daher |damit |nun |leider |es )*(bei|beim) (einem |dem )?nein`,
    yes: ['Art Director wird also nicht du.', 'Daher lassen wir es diesmal.'],
    no: ['Das wird nicht teuer.'],
  },
  {
    name: 'de-sehen-ab',
    means: 'rejection',
    weight: 'fair',
    match: pattern`((sehen|nehmen|mussen|werden|haben) wir|(sehe|nehme|muss|werde|habe) ich|wir (sehen|nehmen|mussen|werden|haben)|ich (sehe|nehme|muss|werde|habe)) <9> (ab|abstand|absehen|abgesehen|abzusehen)( genommen| nehmen)?(?=[.,;!:]|$)|(von|auf) (einer|eine|der|die|ihrer|ihre|deiner|deine) <4> (einstellung|anstellung|besetzung|bewerbung|ubernahme|zusammenarbeit|nachbesetzung) <8> (ab|absehen|abgesehen|abstand|verzichte\w*|verzichtet)|(besetzung|nachbesetzung|einstellung|ausschreibung) <6> (verzichtet|verzichten|abgesehen|aufgehoben|zuruckgezogen|unterbleib\w*|entfall\w*|fallt aus)`,
    yes: ['Von einer Einstellung sehen wir daher ab.', 'Auf die Nachbesetzung wird verzichtet.'],
    no: ['Wir sehen uns am Montag.'],
  },
  {
    name: 'de-stelle-fällt-weg',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(gibt|gibts|gibt's|wird|bleibt|brauchen|suchen|stellen|nehmen|haben|besetzen) <6> (kein|keine|keinen|keiner|niemanden|niemand|nicht mehr|gar kein\w*) <3> (mehr|stelle|platz|job|verstarkung|kraft|\w+(in|er|kraft|hilfe|leitung)|auf|ein)( mehr| ein)?(?=[.,;!:]|$)|(stelle|position|projekt|auftrag|budget|saison|filiale|standort|abteilung|planstelle|mittel) <9> (fallt|fallen|fiel|faellt|platzt|geplatzt|gekurzt|gestrichen|entfall\w*|wegbr\w+|weggebr\w+|wackelt|zu(?=[.,;!:]|$)|dicht|geschlossen|schliest|nicht (bewilligt|genehmigt|verlangert|zustande))`,
    yes: ['Heuer im Sommer gibts also keine Kellner mehr.', 'Die Stelle wurde vom Vorstand nicht genehmigt.'],
    no: ['Es gibt keinen Grund.'],
  },
  {
    name: 'de-noch-zu-früh',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(zu fruh|zu jung|zu wenig|zu gros|zu unerfahren|zu weit weg|schuhnummer\w*|noch nicht so weit|noch kein\w* <3> (erfahrung|praxis|verantwort\w*)|noch nie|grundlagen|erfahrung|kenntnisse|routine) ?(fehl\w+|fur (dich|sie|uns|diese)|kommt|ist|war)?`,
    yes: ['Das kommt für dich zu früh.', 'Die Grundlagen fehlen.'],
    no: ['Der frühe Vogel'],
  },
];
