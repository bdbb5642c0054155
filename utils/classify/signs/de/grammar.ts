import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'de',
  words: 'der die das und wir sie ihr ihre ihren ihrer fur mit nicht uns auf ein eine einen dass zu ist haben von dich du dir deine wird wurde',
  ifs: pattern`wenn|falls|sofern|sollten? (sie|ihre?|wir|die|der|das|es|du|deine?|sich)|sobald|ob|bis (wir|sie|du|die)|im falle`,
  turns: pattern`aber|jedoch|dennoch|allerdings|leider|trotzdem`,
  pauses: pattern`und|aber|da|weil|denn|so|sondern`,
  maybe: pattern`eventuell|moglicherweise|konnten?|wurden? (sich|es|gern)|beispielsweise|oft|meist`,
  anyone: pattern`jede[mnrs]?|alle[nr]? (bewerb\w+|kandidat\w+|bewerbungen)|samtliche\w*`,
  people: pattern`sie|ihnen|ihre?[nrms]?|wir|uns|unser\w*|ich|mich|mir|du|dir|dich|deine?[nrms]?`,
};
