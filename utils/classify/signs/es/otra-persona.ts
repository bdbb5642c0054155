import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Otra persona lo tiene: se cuenta quién. */
export const signs: Sign[] = [
  {
    name: 'es-contamos-con-otra',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(preferid\w+|decidid\w+|acordad\w+|optad\w+|resuelto) <2> (promocion\w*|ascend\w*|nombr\w*|contratar a|fichar a)|(avanz\w+|sigue|siguen|continua\w*) (solo )?con (otr[oa]s?|los|las) <3> (perfil\w*|candidat\w*|person\w*|que|mas)|(dejado|dejamos|deja|dejaron) de buscar|ya no (buscamos|busca\w*|necesit\w+)|queda sin efecto|(contar con|contamos con|contado con|cogi\w*|coge\w*|cogimos|cogido|contrat\w+|fich\w+|eleg\w+|escog\w+|selecc\w+|opt\w+|decant\w+|qued\w+ con|tom\w+|asign\w+|adjudic\w+|incorpor\w+|encontr\w+|ofrec\w+|prefer\w+|nombr\w+|promo\w+|dimos|dado|damos|apost\w+|inclin\w+|lleva\w*|confirm\w+) <7> (companer\w+|candidat\w+|persona|alguien|otr[oa]s?|person\w+|profesional\w*|chic[oa]|senora?|aspirante|postulante|perfil|finalista|quien|conocid\w+|enfermer\w+|camarer\w+|cociner\w+|mozo|el primero|la primera) <4> (que|quien|con|cuy[oa]|de la casa|del|de|ya|para|mas|para el|para la)|(ya) (cogimos|contratamos|tenemos|encontramos|hay|cogi|tengo|esta) <3> (\w+er[oa]|\w+ista|\w+or[a]?|gente|a alguien|cubiert\w+|persona|personal|equipo|otr\w+)`,
    yes: ['Vamos a contar con otra compañera que puede los festivos.', 'Ya cogimos camarero para el verano.'],
    no: ['La persona que llama'],
  },
  {
    name: 'es-la-otra-finalista',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(la otra|el otro|la segunda|el segundo)( (persona|finalista|candidat\w+|aspirante))? <5> (tiene|tenia|ya|conoce|domina|lleva|es|era|ha|sera|aporta|vive|trae)|(dudar|dudado|dudamos|duda|elegir|decidir) <4> entre (usted|ti|vosotr\w+|los dos|las dos)|(ha|habia|ya) firmado|(sera|va a ser) (ella|el|otra|otro)|solo <3> (un|una) (plaza|puesto|contrato|hueco)`,
    yes: ['La otra finalista ya conoce la casa.', 'Solo hay un puesto.'],
    no: ['La otra tarde'],
  },
  {
    name: 'es-camino-termina',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(camino|proceso|recorrido|viaje|candidatura|participacion|aventura|solicitud) <6> (termina|acaba|finaliza|concluye|concluid\w+|finalizad\w+|llega a su fin|se cierra|hasta aqui|no (continua|prospera|sigue))|(seguir|seguimos|continuamos|continuar|avanzar) sin (ti|usted)|(dejarlo|dejamos|lo dejamos|paramos|parar) <2> (aqui|en este punto)|no (va a poder|podra|pudo|puede|ha podido) ser`,
    yes: ['Tu camino con nosotros termina aquí.'],
    no: ['El camino es largo.'],
  },
  {
    name: 'es-no-entre-ellos',
    means: 'rejection',
    weight: 'fair',
    match: pattern`no <4> (entre (ellos|ellas|los|las)|esta(s)? (en|entre)|figura\w*|aparece\w*|forma\w* parte|incluid\w+)|(solo|unicamente) <4> (\d+|dos|tres|cuatro|cinco|seis|ocho|diez|unas pocas) <4> (personas|candidat\w+|plazas|entrevist\w+)|(inferior|por debajo) <3> (al|del|a la|de la) <3> (minim\w+|corte|exigid\w+|requerid\w+|nota|umbral)|no <3> (hace|haran|hara) falta|(cerramos|cierra|cerrad\w+|no abr\w+) <6> (restaurante|temporada|tienda|cocina|linea|turno|planta|proyecto|sede|local)`,
    yes: ['No figura entre los seleccionados.', 'La puntuación es inferior al mínimo fijado.'],
    no: ['Figura en la lista.'],
  },
];
