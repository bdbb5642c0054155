import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'pt',
  words:
    'o a os as de que e para com por uma um nosso nossa voce nao em do da dos das sua seu no na ao foi sao pela pelo este esta ola',
  ifs: pattern`reserva(-se)?( se)? o direito|(a quem|aos que)|(no )?ano passado|ha (um|dois|tres) anos?|se|caso|no caso de|a menos que|salvo|desde que|quando (o|a|for|houver|tivermos)|assim que|na ausencia`,
  turns: pattern`mas|porem|contudo|no entanto|entretanto|embora`,
  pauses: pattern`e|mas|porque|pois|por isso|ja que|uma vez que`,
  maybe: pattern`talvez|podera(o)?|poderia\w*|possivelmente|por exemplo|as vezes|muitas vezes`,
  anyone: pattern`cada|tod[oa]s? (os |as |o |a )?<1> (candidat\w*|inscric\w*|pessoas|participantes)|a todos|a todas|a maioria|quem nao|as presentac\w*`,
  not: pattern`nao|nem|nunca|sem`,
  you: pattern`voce|seu|sua|seus|suas|te|tua|teu|si|lhe|consigo|vossa`,
  people: pattern`voce|voces|seu|sua|seus|suas|lhe|te|tua|teu|nos|noss[oa]s?|me|meu|minha|candidat\w*|[a-z]+mos|vossa`,
};
