import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'pt-profissões',
    means: 'trade',
    weight: 'weak',
    match: pattern`enfermeir\w+|professor\w*|motorista\w*|eletricista\w*|electricista\w*|canalizador\w*|marceneir\w+|carpinteir\w+|pedreir\w+|cozinheir\w+|rececionista\w*|recepcionista\w*|engenheir\w+|desenvolvedor\w*|programador\w*|designer\w*|analista\w*|contabilista\w*|contador\w*|advogad\w+|secretari\w+|auxiliar\w*|assistente\w*|ajudante\w*|gerente\w*|encarregad\w+|diretor\w*|chefe\w*|coordenador\w*|tecnic\w+|mecanic\w+|operador\w*|vendedor\w*|consultor\w*|arquitet\w+|investigador\w*|lead|turno\w*|obra|equipa|equipe`,
    yes: ['Procuramos um pedreiro.'],
    no: ['Está bom tempo.'],
  },
];
