import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'nl',
  words:
    'de het een en van wij we u uw voor met niet op dat is te hebben bij onze aan deze om naar je jouw heeft zijn wordt als geachte beste',
  ifs: pattern`behou\w* <3> het recht|degenen die|vorig jaar|(een|twee|drie) jaar geleden|als|indien|mocht(en)?|tenzij|wanneer (u|je|wij|we|de)|in het geval|zodra|of (u|je|wij|we)|ingeval|zonder (bericht|tegenbericht|reactie)|(hoort|hoor|ontvangt|krijgt) (u|je) <9> (niets|geen)|wie (niet|zich|onder)`,
  turns: pattern`maar|echter|toch|hoewel|desondanks`,
  pauses: pattern`en|maar|want|omdat|dus|daarom|aangezien`,
  maybe: pattern`misschien|mogelijk|wellicht|eventueel|bijvoorbeeld|soms|vaak`,
  anyone: pattern`elke|ieder(e|een)?|alle <1> (kandidaten|sollicitanten|sollicitaties|reacties)`,
  not: pattern`niet|geen|nooit|zonder`,
  you: pattern`u|uw|je|jij|jou|jouw`,
  people: pattern`u|uw|je|jij|jou|jouw|wij|we|ons|onze|ik|mijn|mij|kandida\w*|sollicit\w*`,
};
