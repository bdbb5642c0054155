import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Jemand anders hat sie: erzählt wird, wer. */
export const signs: Sign[] = [
  {
    name: 'de-auf-die-kollegin-geeinigt',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(einer|einem|der|dem|eine|einen) <2> (mitbewerb\w*|bewerber\w*|kandidat\w*|kolleg\w*|\w*person) <3> (zu )?(ubertrag\w*|geben|vergeben|zugesprochen|anzuvertrauen|anvertraut|erteilt|besetzen|einzustellen|zu nehmen)|(anforderung\w*|profil|kriterien|voraussetzungen) <4> (hoherem|groserem|starkerem|besserem) (mase|masse|umfang)|(fur|auf|an|mit|zu|zugunsten|bei) (die|den|der|dem|eine\w?|einem|einen|jemand\w*|ander\w+|zwei|unser\w*|mehrere\w?) <3> ?(\w*kolleg\w*|\w*bewerber\w*|\w*kandidat\w*|person\w*|jemand\w*|ander\w+ (leut\w*|person\w*|menschen)|leuten|einen anderen|eine andere|anderen|dame|herrn|fachkraft|kraft|absolvent\w*|mitarbeiter\w*|gesell\w+|lehrerin|lehrer|interne\w*|externe\w*|nachfolger\w*) <6> (entschieden|verstandigt|geeinigt|festgelegt|gefallen|fiel|vergeben|besetzt|ubertragen|gegangen|weiter|weitergeht|verpflichtet|gewahlt|vertraut)|(geht|ging|fiel|fallt|gefallen|ergeht|vergeben|entschieden|verstandigt|geeinigt|verpflichtet|eingestellt|einstellen|genommen|gewonnen|bekommt|bekommen|kriegt|erhalt|vorgezogen|ausgesucht|besetzt) <4> (fur|auf|an|mit|zu|die|den|der|eine\w?|jemand\w*) <3> (\w*kolleg\w*|\w*bewerber\w*|\w*kandidat\w*|person\w*|jemand\w*|ander\w+ (leut\w*|person\w*|menschen)|leuten|einen anderen|eine andere|anderen|dame|herrn|fachkraft|kraft|absolvent\w*|mitarbeiter\w*|gesell\w+|lehrerin|lehrer|interne\w*|externe\w*|nachfolger\w*)`,
    yes: [
      'Wir haben uns auf die Kollegin verständigt, die das schon kennt.',
      'Die Stelle geht an eine Bewerberin aus Graz.',
      'Die Reise geht mit anderen Leuten weiter.',
    ],
    no: ['Die Kollegin ruft an.'],
  },
  {
    name: 'de-die-andere',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(zwei|beide\w*|drei) (namen|personen|kandidat\w+|bewerber\w+|finalist\w+|leute|menschen) <8> (zettel|liste|tisch|ubrig|runde|auswahl|endrunde)|(der|die|das) (andere|zweite|erste|mitbewerb\w+) <6> (hat|kennt|bringt|war|ist|wird|bekam|bekommt|kann|konnte|hatte|macht)|(hat|haben) <4> (schon |bereits |gestern |heute )*(unterschrieben|zugesagt|unterzeichnet)`,
    yes: ['Der andere kennt den Betrieb.', 'Am Ende standen zwei Namen auf dem Zettel.'],
    no: ['Das andere Haus'],
  },
  {
    name: 'de-weg-endet',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(reise|weg|verfahren|prozess|teilnahme|bewerbung|vorgang|bewerbungsweg|gemeinsame\w*) <6> (endet|enden|zu ende|beendet|abgeschlossen|geschlossen|ohne (sie|dich)|nicht weiter)( hier| an dieser| damit|$)?|(ohne (sie|dich)) <3> (weiter|fortgesetzt|fortfahren|weitermachen)|keine einstellung|(hier|damit|an dieser stelle|da) <3> (ist|war|endet|enden|mussen|machen) <5> (schluss|ende|schlussstrich|halt|stopp)|daraus wird|nichts (daraus|draus)|wird (daraus )?nichts`,
    yes: ['Ihr Weg in diesem Verfahren endet hier.', 'ABGESCHLOSSEN – KEINE EINSTELLUNG'],
    no: ['Der Weg ist weit.'],
  },
  {
    name: 'de-nicht-in-dem-kreis',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(gehoren|gehorst|zahlen|zahlst|sind|bist|stehen|stehst|finden|befinden|ist ihr name|ist dein name) <4> (nicht|leider nicht) <4> (kreis\w*|dazu|darunter|dabei|gruppe|liste|auswahl|diesen|ihnen|denen|jenen|den)|(lediglich|nur) <3> (\d+|zwei|drei|vier|funf|sechs|acht|zehn|wenige|einzelne) <4> (personen|bewerb\w*|kandidat\w*|platze|gaste)? <3> (geladen|eingeladen|einladen|bitten|gebeten|laden|aufnehmen)`,
    yes: [
      'Sie gehören leider nicht zu diesem Kreis.',
      'Zu den Vorträgen konnten lediglich sechs Personen geladen werden.',
    ],
    no: ['Sie gehören zu uns.'],
  },
  {
    name: 'de-posten-fällt-weg',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(fallt|fallen|fiel|bricht|brach) <9> (stelle\w*|posten|job|platz|position|auftrag|saison\w*|\w*kraft) <9> (weg|aus|flach|flach|zum opfer)|(stelle|posten|position|job|platz) <9> (fallt|fallen|fiel|bricht) <5> (weg|aus|flach)|(bleibt|bleiben|lassen|lasst) <6> (zu|geschlossen|unbesetzt|vakant|leer)(?=[.,;!]|$)|(brauchen|braucht|benotigen) <5> (doch |jetzt |nun )?(niemanden|keinen|keine|kein) <4> (mehr|\w+er|\w+in)`,
    yes: ['Damit fällt auch der Posten als Koch weg.', 'Die Stelle fällt leider weg.'],
    no: ['Der Apfel fällt.'],
  },
];
