import type { ListingWords } from './words';

/** Swedish, Norwegian and Danish. */
const sv: ListingWords = {
  tasks:
    /^(?:(?:dina|dine|om|våra|arbets|dets|dit|din) ?)*(?:arbetsuppgifter|arbeidsoppgaver|arbejdsopgaver|opgaver|oppgaver|uppgifter|ansvar\p{L}*|tjänsten|rollen|jobbet|jobbet|stillingen|uppdraget|roll|rolle)|^(?:vad|hva|hvad) (?:du|kommer|skal)|^(?:om) (?:tjänsten|rollen|stillingen|jobbet|uppdraget)/iu,
  profile:
    /^(?:(?:din|vår|dine) )?(?:profil|kvalifikation\p{L}*|kvalifikasjon\p{L}*|krav|kompeten\p{L}*|erfarenhet|erfaring|bakgrund|baggrund|forventninger|ønskede)|^(?:vi (?:söker|søker|søger|ser|forventer|ønsker|letar))|^(?:vem|hvem) (?:är|er|vi)|^(?:du (?:har|är|er))|^(?:om dig|om deg|hvem er du|meriterande)/iu,
  offer:
    /^(?:vi (?:erbjuder|tilbyr|tilbyder)|förmåner|fordeler|fordele|goder|vad (?:vi )?erbjud|lön|lønn|løn|hva vi tilbyr|hvad vi tilbyder|varför|hvorfor)/iu,
  apply:
    /^(?:ansök|ansøg|søk|sök|send ansøgning|send søknad|skicka (?:in )?(?:din )?ansökan|søg)(?: (?:nu|her|här|på|stillingen|jobbet|tjänsten|om|her|idag|stillingen her|denna tjänst|jobbet nu)){0,3}$|^ansökan$/iu,
  seeks:
    /(?<!\p{L})(?:vi (?:söker|søker|søger)|välkommen med din ansökan|din ansökan|din ansøgning|din søknad|tillträde|tiltredelse|tiltrædelse|urval sker löpande|personligt brev|personlig egnethet|cv|du kommer att|du vil)(?!\p{L})/giu,
  terms:
    /(?<!\p{L})(?:heltid|deltid|tillsvidare\p{L}*|fast (?:stilling|ansettelse)|fuldtid|tidsbegränsad|provanställning|vikariat|fastansættelse|års erfarenhet|års erfaring|kollektivavtal|overenskomst|timmar)(?!\p{L})/giu,
  closed:
    /(?:annonsen|tjänsten|stillingen|jobbet|ansökningstiden|søknadsfristen|ansøgningsfristen|opslaget)(?: \p{L}+)? (?:är|er|har)(?: \p{L}+)? (?:inte längre|ikke lenger|ikke længere|utgången|utløpt|udløbet|stängd|lukket|avpublicerad|passert|gått|overskredet)/iu,
  after:
    /^(?:(?:liknande|lignende|andra|andre|flera|flere|relaterade|relaterte|fler) (?:jobb|job|tjänster|stillinger|annonser|lediga)|dela|del (?:stillingen|jobbet|annonsen)|ansök|søk|sök|søg|tillbaka|tilbake|tilbage|logga in|rapportera|kontakt(?:person)?$|alla (?:jobb|lediga))/iu,
  more: /^(?:\W{0,3})(?:visa|läs|vis|les|læs|se) (?:mer|mere|hela|hele|allt|alt).{0,20}$/iu,
  company:
    /^(?:företag|arbetsgivare|arbeidsgiver|bedrift|virksomhed|arbejdsgiver|organisation|firma|selskap)$/iu,
  place:
    /^(?:ort|plats|sted|arbetsplats|arbeidssted|arbejdssted|var|kommune|kommun|by|placering|lokation|placeringsort)$/iu,
  at: ['till', 'til', 'hos', 'på', 'ved', 'vid'],
  hiring: ['söker', 'søker', 'søger'],
};

export default sv;
