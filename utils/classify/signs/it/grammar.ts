import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'it',
  words:
    'il lo la le gli di che e per con una un non sono del della dei nel nella alla al sua suo suoi nostro nostra lei abbiamo ci la ringraziamo da questo questa gentile',
  ifs: pattern`si riserva\w*|a (coloro che|chi|quanti)|(ai|i) candidati che|l'anno scorso|(un|due|tre) anni? fa|se|qualora|nel caso|in caso di|in caso contrario|a meno che|salvo|purche|quando (il|la|avremo|saranno)|non appena|in assenza|ove|trascors\w+|decors\w+|senza alcuna comunicazione`,
  turns: pattern`ma|tuttavia|pero|sebbene|nonostante`,
  pauses: pattern`e|ma|perche|poiche|quindi|pertanto|in quanto`,
  maybe: pattern`forse|potrebbe\w*|potra|eventualmente|ad esempio|a volte|spesso`,
  anyone: pattern`ogni|ciascun\w*|tutt[iea] (i |le |gli |la |il )?<1> (candidat\w*|domande|persone|richieste)|a tutti|la maggior parte|chi non|coloro che`,
  not: pattern`non|ne|mai|senza`,
  you: pattern`lei|suo|sua|suoi|sue|tu|tuo|tua|ti|te|vostr\w+`,
  people: pattern`lei|le|la|suo|sua|suoi|sue|tu|tuo|tua|ti|te|noi|ci|nostr\w+|abbiamo|mi|mio|mia|candidat\w*|[a-z]+iamo|vostr\w+`,
};
