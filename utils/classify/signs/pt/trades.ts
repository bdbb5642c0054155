import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'pt-profissões',
    means: 'trade',
    weight: 'weak',
    match: pattern`padeir\w+|pasteleir\w+|talhante|acougueir\w+|cabeleireir\w+|jardineir\w+|pintor\w*|soldador\w*|serralheir\w+|estafeta\w*|entregador\w*|repositor\w*|caixa|operador de caixa|barman|barista|garcom|garcons|garconete|empregad\w+ de mesa|copeir\w+|camareir\w+|faxineir\w+|porteir\w+|vigilante\w*|educador\w*|psicolog\w+|fisioterapeut\w+|medic[oa]s?|farmaceutic\w+|quimic\w+|biolog\w+|doutorand\w+|pos-doc\w*|bolseir\w+|bolsista\w*|estagiari\w+|trainee|aprendiz\w*|redator\w*|jornalista\w*|administrativ\w+|escriturari\w+|gestor\w*|supervisor\w*|bancari\w+|auditor\w*|notari\w+|solicitador\w*|topograf\w+|projetista\w*|montador\w*|instalador\w*|mestre de obras|servente\w*|loja|cozinha|enfermaria|plantao|laboratorio|oficina|periodo de experiencia|dia de teste|experiencia na loja|enfermeir\w+|professor\w*|motorista\w*|eletricista\w*|electricista\w*|canalizador\w*|marceneir\w+|carpinteir\w+|pedreir\w+|cozinheir\w+|rececionista\w*|recepcionista\w*|engenheir\w+|desenvolvedor\w*|programador\w*|designer\w*|analista\w*|contabilista\w*|contador\w*|advogad\w+|secretari\w+|auxiliar\w*|assistente\w*|ajudante\w*|gerente\w*|encarregad\w+|diretor\w*|chefe\w*|coordenador\w*|tecnic\w+|mecanic\w+|operador\w*|vendedor\w*|consultor\w*|arquitet\w+|investigador\w*|lead|turno\w*|obra|equipa|equipe`,
    yes: ['Procuramos um pedreiro.'],
    no: ['Está bom tempo.'],
  },
];
