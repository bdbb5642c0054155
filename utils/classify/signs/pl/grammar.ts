import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'pl',
  words:
    'w z na do i ze nie sie jest za pana pani panstwa oraz dla po o od to jak przez nas nam twoja twoje twojej naszej nasz dziekujemy szanowna szanowny',
  ifs: pattern`zastrzega\w*|(osobom|kandydatom|tym),? ktor\w+|w zeszlym roku|rok temu|(dwa|trzy) lata temu|jesli|jezeli|gdyby|o ile|w przypadku|w razie|chyba ze|dopoki|czy|jak tylko|po uplywie|brak (odpowiedzi|kontaktu)|kto (nie|do)|dopoki`,
  turns: pattern`ale|jednak|jednakze|niemniej|lecz|chociaz`,
  pauses: pattern`i|ale|poniewaz|dlatego|wiec|gdyz|oraz`,
  maybe: pattern`moze|mozliwe|ewentualnie|na przyklad|czasem|czesto|byc moze`,
  anyone: pattern`kazd\w+|wszystki\w+ <1> (kandydat\w*|aplikacj\w*|zgloszen\w*|osob\w*|os[o]b)|wszystkim|osob\w*,? ktor\w+|tym,? ktor\w+|zastrzega\w*`,
  not: pattern`nie|bez|nigdy`,
  you: pattern`pan|pani|pana|panu|panstwa|panstwu|twoj\w*|ci|cie|ciebie|toba`,
  people: pattern`pan|pani|pana|panu|panstwa|panstwu|twoj\w*|ci|cie|ciebie|nas|nam|nasz\w*|mi|moj\w*|my|[a-z]+(my|lismy|ismy|lysmy)|kandydat\w*`,
};
