import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'es-oficios',
    means: 'trade',
    weight: 'weak',
    match: pattern`panader\w+|pasteler\w+|carnicer\w+|peluquer\w+|jardiner\w+|pintor\w*|techador\w*|soldador\w*|cerrajer\w+|mozo|operari\w+|conserje\w*|limpiador\w*|limpieza|cajer\w+|barman|ayudante\w*|jefe de|sala|cocina|barra|hostel\w+|educador\w*|psicolog\w+|fisioterapeut\w+|matrona\w*|medic[oa]s?|farmaceutic\w+|quimic\w+|biolog\w+|doctorand\w+|predoctoral|postdoc\w*|becari[oa]\w*|practicas|redactor\w*|periodista\w*|programador\w*|administrativ\w+|gestor\w*|agente\w*|comercial\w*|teleoperador\w*|repostero|chofer|camioner\w+|montador\w*|instalador\w*|aparejador\w*|delineante\w*|turnos|media jornada|jornada|tienda|taller|sustitucion|periodo de prueba|dia de prueba|prueba|enfermer\w+|maestr\w+|profesor\w*|docente\w*|conductor\w*|electricista\w*|fontaner\w+|carpinter\w+|albanil\w*|cociner\w+|camarer\w+|recepcionista\w*|ingenier\w+|desarrollador\w*|disenador\w*|designer|analista\w*|contable\w*|contador\w*|abogad\w+|secretari\w+|auxiliar\w*|asistente\w*|gerente\w*|encargad\w+|director\w*|jef[ea]\w*|tecnic\w+|mecanic\w+|oficial\w*|vendedor\w*|dependient\w+|asesor\w*|consultor\w*|arquitect\w+|investigador\w*|cuidador\w*|almacenist\w*|repartidor\w*|turno\w*|equipo|plantilla|obra`,
    yes: ['Buscamos una enfermera.'],
    no: ['Hace buen tiempo.'],
  },
];
