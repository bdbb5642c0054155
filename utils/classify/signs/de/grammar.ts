import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'de',
  words:
    /(?<![\p{L}])(?:der|die|das|und|wir|sie|ihre?n?|für|mit|nicht|uns|auf|eine?n?|dass|zu|haben|ist)(?![\p{L}])/giu,
  ifs: /\b(?:wenn|falls|sofern|sollten? (?:sie|ihre?|wir|die|der|das|es|du)|sobald|ob)\b/i,
  turns: /\b(?:aber|jedoch|dennoch|allerdings|leider)\b/i,
  pauses: /\b(?:und|aber|da|weil|denn|so)\b/i,
  maybe: /\b(?:eventuell|möglicherweise|könnte|würden?)\b/i,
};
