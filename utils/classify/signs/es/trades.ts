import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'es-oficios',
    means: 'trade',
    weight: 'weak',
    match: pattern`enfermer\w+|maestr\w+|profesor\w*|docente\w*|conductor\w*|electricista\w*|fontaner\w+|carpinter\w+|albanil\w*|cociner\w+|camarer\w+|recepcionista\w*|ingenier\w+|desarrollador\w*|disenador\w*|designer|analista\w*|contable\w*|contador\w*|abogad\w+|secretari\w+|auxiliar\w*|asistente\w*|gerente\w*|encargad\w+|director\w*|jef[ea]\w*|tecnic\w+|mecanic\w+|oficial\w*|vendedor\w*|dependient\w+|asesor\w*|consultor\w*|arquitect\w+|investigador\w*|cuidador\w*|almacenist\w*|repartidor\w*|turno\w*|equipo|plantilla|obra`,
    yes: ['Buscamos una enfermera.'],
    no: ['Hace buen tiempo.'],
  },
];
