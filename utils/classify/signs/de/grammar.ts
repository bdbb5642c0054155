import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'de',
  words:
    'der die das und wir sie ihr ihre ihren ihrer fur mit nicht uns auf ein eine einen dass zu ist haben von dich du dir deine wird wurde',
  ifs: pattern`wer (bis|nicht|sich|unter|den|die|das|am|in|kein\w*)|behalten? (uns|sich|wir uns) <6> vor|(letztes|voriges|vergangenes) jahr|im letzten jahr|vor (einem|zwei|drei) (jahren?|wochen|monaten)|wenn|falls|sofern|soweit|sollten? (sie|ihre?|wir|die|der|das|es|du|deine?|sich|ihr)|sobald|ob|bis (wir|sie|du|die|zum)|im falle?|gesetzt|(horen|erhalten|bekommen) (sie|du) <9> (nichts|keine)|ohne (ruckmeldung|antwort)`,
  turns: pattern`aber|jedoch|dennoch|allerdings|trotzdem|doch`,
  pauses: pattern`und|aber|da|weil|denn|so|sondern|die|der|deren`,
  maybe: pattern`eventuell|moglicherweise|unter umstanden|gegebenenfalls|beispielsweise|oft|meist|manchmal`,
  anyone: pattern`jede[mnrs]?|alle[nr]? <1> (bewerb\w+|kandidat\w+|zuschriften|einsendungen)|samtliche\w*|wer (bis|in|sich|nicht|den|die|das|zu)|jene[rn]?|vielen von|viele[nr]? davon`,
  not: pattern`nicht|keine?n?r?m?|ohne`,
  you: pattern`sie|ihnen|ihre?[nrms]?|du|dir|dich|deine?[nrms]?|euch|eure?[nrms]?`,
  people: pattern`sie|ihnen|ihre?[nrms]?|wir|uns|unser\w*|ich|mich|mir|du|dir|dich|deine?[nrms]?|euch|bewerb\w*`,
};
