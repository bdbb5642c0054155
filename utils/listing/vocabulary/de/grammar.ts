import type { Grammar } from '../grammar';
import { plainWords } from './plain-words';

export const grammar: Grammar = {
  lang: 'de',
  words:
    'und der die das in zu mit fur ist sie ihr wir du dein deine unser unsere werden auf oder als am bei von den dem ein eine einen nicht haben konnen im sowie erfahrung kenntnisse zur zum',
  headings: [
    ['equal', /^(?:vielfalt|diversity|chancengleichheit|gleichstellung|hinweis|datenschutz)/],
    [
      'nice',
      /^(?:von vorteil|schön|wünschenswert|nice|pluspunkt|bonus|ideal(?:erweise)?|das wäre|schön wäre|gerne auch|ein plus|das rundet|außerdem von vorteil|zusätzlich|darüber hinaus|optional|kein muss|(?:auch )?gern gesehen|plus)/,
    ],
    [
      'benefits',
      /^(?:wir bieten|das bieten|unser angebot|unsere (?:leistungen|benefits|vorteile)|(?:deine|ihre) (?:vorteile|benefits)|benefits|was wir (?:dir |ihnen )?bieten|das erwartet (?:dich|sie) bei uns|darauf (?:kannst|können|darfst)|das (?:bekommst|kriegst|gibt)|warum|gehalt|vergütung|leistungen|freu dich|wir freuen|was (?:dich|sie) bei uns erwartet|was (?:du|sie) (?:von|bei) uns erwarten|das spricht|dafür bekommst|was du bekommst|arbeitszeit|konditionen)/,
    ],
    [
      'duties',
      /^(?:(?:deine|ihre|die|unsere)? ?(?:aufgaben|tätigkeiten|verantwortung|mission)|aufgabenbereich|das erwartet|was (?:dich|sie) erwartet|was (?:du|sie) (?:bei uns )?(?:bewegst|bewegen|machen|tun|erwartet)|das machst|was du (?:machst|tust|bewegst)|(?:dein|ihr) (?:job|arbeitsalltag|aufgabengebiet|einsatz|alltag|tag|aufgabenbereich|verantwortungsbereich|wirkungskreis)|aufgabe|stellenbeschreibung|tätigkeits|so sieht|hier (?:packst|bringst)|zu (?:deinen|ihren) aufgaben|womit du|darum geht)/,
    ],
    [
      'apply',
      /^(?:bewerb|jetzt bewerben|so bewirbst|kontakt|interesse|interessiert|ansprechpartner|haben wir|neugierig|klingt)/,
    ],
    [
      'required',
      /^(?:(?:dein|ihr|das|unser)? ?(?:profil|anforderungsprofil)|(?:deine|ihre|unsere|die)? ?(?:anforderungen|qualifikation|voraussetzungen|kenntnisse|fähigkeiten|stärken|kompetenzen|skills|erwartungen)|was (?:du|sie) (?:mitbring|mitbrächt)|(?:das|was) (?:bringst|bringen|solltest|wünschen|erwarten|brauchst|brauchen)|das (?:bist|hast|kannst|zeichnet)|(?:du|sie) (?:bringst|bringen|hast|haben|bist|passt|passen|solltest|überzeug|verfüg|punktest)|wir (?:erwarten|wünschen|suchen|brauchen|setzen)|was wir (?:erwarten|uns|brauchen|suchen|von)|darauf kommt|mitbringen|womit (?:du|sie) (?:uns|überzeug)|damit (?:überzeug|punktest)|wen wir|wer du|so (?:überzeugst|passt)|muss|must|voraussetzung|fachliche|persönliche|zwingend|erforderlich|du passt)/,
    ],
    [
      'about',
      /^(?:über uns|wir über uns|wer wir|das sind wir|wir sind|unser(?:e)? (?:team|unternehmen|firma|haus|einrichtung)|das unternehmen|willkommen|einleitung|standort|arbeitsort)/,
    ],
  ],
  asks: /(?:erfahrung|kenntnis|fähigkeit|ausbildung|studium|abschluss|qualifikation|sicher(?:er|en)? umgang|beherrsch|vertraut|fundiert|voraussetz|erforderlich|zwingend|notwendig|solltest|sollten|muss|müssen|mindestens|(?:du|sie) (?:bist|hast|bringst|verfügst|kannst|kennst|haben|bringen|verfügen|können|sind)|führerschein|bereitschaft|zuverlässig|verständnis|interesse|wir suchen|deutsch|englisch|talent|gespür|freude)/i,
  needs:
    /(?:du brauchst|sie brauchen|(?:ist|sind) (?:zwingend|erforderlich|voraussetzung|notwendig)|wird vorausgesetzt|werden vorausgesetzt|wir (?:erwarten|suchen|brauchen|setzen))/i,
  wishes:
    /(?:von vorteil|wünschenswert|vorteilhaft|kein muss|nicht (?:zwingend|notwendig|erforderlich|voraussetzung)|gern(?:e)? gesehen|(?:ein|ist ein) plus|ein pluspunkt|ein bonus|wäre(?:n)? (?:schön|toll|super|klasse|hilfreich|ideal|prima)|hilfreich|willkommen|rundet)/i,
  wishesNext:
    /(?:idealerweise|bestenfalls|vorzugsweise|im idealfall|optimalerweise|gern(?:e)? auch|gern(?:e)? mit)/i,
  asA: /(?:erfahrung|ausbildung|tätigkeit|abgeschlossen|berufserfahrung|gelernt\w*|examiniert\w*|staatlich) (?:als |zum |zur |zum\/zur )(?:[\wäöüß-]+ )?$/i,
  duties:
    /\b(?:du (?:wirst|übernimmst|unterstützt|bist verantwortlich|kümmerst|betreust|planst|führst)|sie (?:übernehmen|unterstützen|sind verantwortlich|betreuen|planen|führen)|zu (?:deinen|ihren) aufgaben)\b/i,
  benefits:
    /(?:wir bieten|urlaub|gehalt|vergütung|altersvorsorge|zuschuss|zuschläge|jobrad|jobticket|homeoffice|parkpl|obst|kaffee|getränke|weihnachtsgeld|urlaubsgeld|prämie|rabatt|betriebliche|tarifvertrag|fortbildungs?möglich|weiterbildungsmöglich|einarbeitung|fitness|firmenfeier)|€|\beuro\b/i,
  about:
    /^(?:wir (?:sind|haben|entwickeln|betreiben|stehen|machen|beraten|bauen|liefern|gehören|beschäftigen)|unser(?:e)? (?:unternehmen|team|haus|firma|kunden|einrichtung|mission)|seit \d|mit (?:über|rund|mehr als) \d|als (?:führend|familien|eines der|einer der|teil))/i,
  equal:
    /(?:unabhängig von|schwerbehindert|alle geschlechter|gleichberechtigung|diskriminier|chancengleich|menschen mit behinderung|geschlechtsneutral|sexuelle|herkunft, religion)/i,
  before:
    /(?:kenntnisse?n?|erfahrung(?:en)?|umgang|wissen|sicher|fließend(?:e[snm]?)?|verhandlungssicher(?:e[snm]?)?|programmiersprachen?|software|systeme?n?|tools?|werkzeuge|vertraut|fit|verständnis|qualifikation|ausbildung|gute[ns]?|sehr gute[ns]?|wie|z\.\s?b\.|insbesondere|führerschein|schein)(?: (?:in|im|mit|von|der|den|dem|die|das|und|oder|als|auf|bei|einem|einer|gängigen|modernen|wie|zum|zur|für))*[\s:(,„"-]*$/i,
  knows:
    /(?:kenntnisse?n?|erfahrung(?:en)?|umgang|wissen|vertraut|fit|verständnis)(?: (?:in|im|mit|von)) (?:(?:der|den|dem|die|das|einem|einer|gängigen|modernen) ?){0,3}[„"]?$/i,
  behind: /^[\s/-]*(?:kenntnisse?|erfahrung|entwickl|programmier|software|systeme?|umfeld|zertifi|\d)/i,
  nouns: /^\p{Lu}/u,
  tail: /^ (?:programmierung|umgebung)\b/i,
  unit: /^[- ](?:team|abteilung|bereich)\b/i,
  negates: /\b(?:kein\w{0,2}|ohne|nicht)(?: \w+)? $/i,
  subjects: /^,? ?(?:in|der|des|im (?:bereich|fach)|oder|mit schwerpunkt|\(?)[^.;]{0,30}$/i,
  joins: /^\s*(?:[,/&•;+|()]|\bund\b|\boder\b|sowie|bzw\.?|und\/oder)?\s*(?:[,/&(]|und\b|oder\b|wie\b)?\s*$/i,
  years:
    /\b(?:(?:mindestens|mind\.|min\.|über|mehr als) )?(?:\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn)(?:[- ](?:\d{1,2}|bis \d{1,2}))?\+? jahren?\b/i,
  plain: plainWords,
  short:
    'z.b b z bzw ca inkl usw d.h h u.a evtl ggf mind min max etc abs nr str dr prof vgl einschl zzgl o.ä o.a',
};
