import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** El no escrito a mano. */
export const signs: Sign[] = [
  {
    name: 'es-se-queda-otra-persona',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(quedar\w*|quedamos|quedado|queda|avanzar|avanzamos|seguir\w*|seguimos|vamos|ir|apostar|cogido|cogemos|contratado|fichado|elegido|escogido|decidimos|tomado|encontrado|asum\w+|cubr\w+|optar) <6> (con |por |a )?(la otra|el otro|otra persona|otro|alguien|una companera|un companero|mi prim\w+|un familiar|un conocido|ella|los perfiles que|las personas que|quien\w*|una persona|un chico|una chica|el candidato|la candidata)|sea <6> (quien|la que|el que) <2> (asuma|ocupe|cubra|se haga|tome)|(ella|el|persona|companer\w+|candidat\w+) <3> (empieza|empezara|ocupara|asumira|se incorpora\w*|ha aceptado|comienza)`,
    yes: [
      'Al final se va a quedar con ella mi prima.',
      'Decidimos avanzar con la otra persona.',
      'Hemos encontrado a alguien del barrio.',
    ],
    no: ['Nos quedamos en casa.'],
  },
  {
    name: 'es-excluido',
    means: 'rejection',
    weight: 'fair',
    match: pattern`excluid[oa]\S*|exclusion|no (admitid|apt)[oa]|no (podra|podras|puede|pudo|pudimos|podemos|vamos a poder|pasa|pasas|paso|has pasado|ha pasado|llega|llegaste|acredita\w*|alcanza\w*|supera\w*|reune\w*|se ajusta\w*|ha lugar|procede) <6> (concurrir|contar|filtro|fase|etapa|ronda|corte|prueba|ejercicio|ofrecer\w*|contratar\w*|tomar\w*|seguir|incorporar\w*|coger\w*|titulacion|nota|minimo|entrevistas?|siguiente|requisitos)|(descart\w+|desestim\w+) <4> (solicitud\w*|candidatura\w*|perfil\w*|la suya|tu|su)|(ya )?(tenemos|esta|quedo|queda|quedaron) <3> (cubiert[oa]s?|complet[oa]s?|ocupad[oa]s?|asignad[oa]s?|llen[oa]s?)|(plantilla|equipo|cupo|grupo) <5> (complet[oa]|cerrad[oa]|llen[oa])`,
    yes: [
      'Situación: EXCLUIDO',
      'Tu CV no pasó al siguiente filtro.',
      'Ya tenemos el puesto cubierto.',
      'No vamos a poder contar contigo.',
    ],
    no: ['Puede concurrir al ejercicio.'],
  },
  {
    name: 'es-hasta-aquí',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(hasta aqui|lo dejamos|cerramos|damos por (cerrad|conclu|terminad)\w*|queda\w* (sin efecto|desiert\w+|cancelad\w+)|se (cancela|cancelo|suspende|suspendio|cae|cayo|cierra|congela|pospone|anula)\w*) <5> (proceso|busqueda|seleccion|vacante|plaza|candidatura|puesto|temporada|proyecto|contratacion)?|(inviable|no es viable|imposible) <4> (contratar\w*|para|ahora)|(no )?puede ser (esta vez|ahora|por ahora)|esta vez no|no encajaria|decidio no|(proceso|puesto|cargo) queda <2> (cancelad|cerrad|adjudicad)\w+|(es|va a ser) (un )?(que )?no( por (ahora|esta vez|parte))`,
    yes: ['Lo dejamos aquí con el proceso.', 'Se cancela la vacante.', 'Por eso es un no por ahora.'],
    no: ['Empezamos el proceso.'],
  },
  {
    name: 'es-ánimo',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(mucho )?animo|no (te|se) (desanimes?|desanime|preocupe\w*|rindas?|lo tomes?)|(mucha )?suerte|(mil )?gracias por venir|una pena|que rabia|da (mucha )?rabia|perdona\w*|disculpa\w*|lastima|lastimosamente|desgraciadamente|lamento|malas noticias|cierre de puerta|la puerta|mas adelante|otra ocasion|esta ocasion|esta vez`,
    yes: ['¡No te desanimes!', 'Mucho ánimo con todo.'],
    no: ['Buenos días'],
  },
];
