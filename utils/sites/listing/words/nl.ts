import type { ListingWords } from './words';

const nl: ListingWords = {
  tasks:
    /^(?:(?:jouw|je|de|onze|uw) )?(?:taken|functie(?:omschrijving)?|werkzaamheden|verantwoordelijkheden|rol|takenpakket|opdracht)\b|^wat (?:ga je|je gaat|doe je|ga jij)|^over de (?:functie|rol|vacature)|^dit ga je|^jouw dag/i,
  profile:
    /^(?:(?:jouw|je|het|ons|uw) )?(?:profiel|functie.?eisen|eisen|vereisten|ervaring|competenties|vaardigheden|kwalificaties)|^(?:wat|wie) (?:vragen|breng|heb je|zoeken|ben|verwachten|wij vragen|neem)|^(?:dit|jij) (?:breng|ben|heb)|^wij (?:vragen|zoeken)|^gevraagd/i,
  offer:
    /^(?:(?:onze|jouw|de) )?(?:arbeidsvoorwaarden|voordelen|aanbod|salaris)|^(?:wat|dit) (?:bieden|krijg|wij bieden)|^wij bieden|^ons aanbod|^waarom/i,
  apply:
    /^(?:(?:direct|nu|meteen|online) )?sollicit(?:eer|eren|atie)(?: (?:direct|nu|meteen|hier|op deze .{2,20}|via .{2,20}))?$|^ik solliciteer$/i,
  seeks:
    /\b(?:wij zoeken|zoeken wij|op zoek naar|zoekt een|ga je aan de slag|je bent verantwoordelijk|motivatiebrief|jij hebt|je hebt|je beschikt|sollicitatie|onze nieuwe collega|kom jij)(?![\p{L}])/giu,
  terms:
    /\b(?:fulltime|parttime|uur per week|vast contract|vaste aanstelling|bruto per maand|tijdelijk|thuiswerken|jaar ervaring|mbo|hbo|cao|vakantiedagen)\b|€ ?\d/giu,
  closed:
    /(?:vacature|functie|positie) (?:is (?:niet meer|helaas|gesloten|vervuld|verlopen|ingevuld)|kan niet)|niet (?:meer|langer) (?:beschikbaar|actief|open)|gesloten voor sollicitaties/i,
  after:
    /^(?:(?:vergelijkbare|soortgelijke|andere|meer|gerelateerde|overige) (?:vacatures|functies|banen)|deel (?:deze|dit)|delen|solliciteer|interesse|bekijk|alle vacatures|terug|meld|inloggen|misschien|contact$)/i,
  more: /^(?:\W{0,3})(?:(?:lees|toon|bekijk|meer) (?:meer|verder|alles|tonen|lezen|weergeven|de hele.{0,20}))\W{0,3}$/i,
  company: /^(?:bedrijf|werkgever|organisatie|opdrachtgever|bedrijfsnaam)$/i,
  place: /^(?:locatie|plaats|standplaats|werklocatie|regio|stad|waar)$/i,
  at: ['bij de', 'bij het', 'bij'],
  hiring: ['zoekt een', 'zoekt'],
};

export default nl;
