import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const PUESTO =
  '(puestos?|vacantes?|plazas?|posicion|proceso|busqueda|convocatoria|contratacion(es)?|oferta|cargo|seleccion|practicas)';
const CANDIDATO = '(candidat\\w*|personas?|perfil(es)?|postulantes?|aspirantes?|profesional(es)?|finalista)';

/** El no. */
export const signs: Sign[] = [
  {
    name: 'es-no-seguir',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(no|sin) <5> (continuar\w*|continuas?|seguir\w*|sigues?|avanzar\w*|avanzas?|avanzado|adelante|proseguir\w*|prosperado|pasar\w* a|pasado a|pasas a|proceder\w*|progresar\w*|tener\w* en cuenta)`,
    yes: [
      'Hemos decidido no continuar con su candidatura.',
      'No avanzarás a la siguiente fase.',
      'No seguiremos adelante.',
    ],
    no: ['Vamos a seguir adelante.', 'No dude en escribirnos.'],
  },
  {
    name: 'es-no-seleccionado',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(no) <6> (seleccionad\w*|seleccionar\w*|elegid\w*|elegirte|elegirle|escogid\w*|preseleccionad\w*|admitid\w*|aceptad\w*|considerad\w*|superado|contar contigo|contar con (usted|ti|su)|ofrecerle|ofrecerte|incorporar\w*|contratarle|contratarte|invitar\w*|favorable|resultad\w*|cumple\w*|podido ser|exito)`,
    yes: [
      'Su candidatura no ha sido seleccionada.',
      'No podemos ofrecerle el puesto.',
      'No has sido elegido.',
    ],
    no: ['Has sido elegida.', 'No es tarde.'],
  },
  {
    name: 'es-otros-candidatos',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(decidid\w*|decidimos|optad\w*|optamos|elegid\w*|elegimos|seleccionad\w*|escogid\w*|continuar\w*|seguir\w*|avanzar\w*|contratad\w*|apostad\w*|preferid\w*|inclinad\w*|ofrecid\w*|recaido|decantad\w*|centrando|adelante|ocupado|asignado|adjudicado) <8> ((un[oa]?s? )?otr[oa]s? <1> ?${CANDIDATO}?|alguien (mas|con|que)|(una?|l[oa]s?|el|a) ${CANDIDATO} <4> (mas|cuy[oa]s?|que|con|cuya|intern[oa]))|otr[oa]s? ${CANDIDATO} <6> (mejor|mas|ajusta\w*|encaja\w*|cumpl\w*|seleccionad\w*|elegid\w*)`,
    yes: [
      'Hemos optado por otra candidata.',
      'Nos hemos decantado por una persona con más experiencia.',
      'Otros perfiles encajan mejor.',
    ],
    no: ['Hemos decidido esperar', 'Otros candidatos esperan.'],
  },
  {
    name: 'es-cubierta',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${PUESTO} <9> (cubiert\w*|ocupad\w*|cancelad\w*|cerrad\w*|suspendid\w*|congelad\w*|pausad\w*|paralizad\w*|anulad\w*|aplazad\w*|desiert\w*|ya no (esta|existe|sigue)|en pausa|asignad\w*|adjudicad\w*|eliminad\w*)|(cubierto|cubrir|cubrimos|cerrado|cancelado|suspendido|congelado|pausado|paralizado|detenido|cancelar|suspender|congelar|pausar) <4> ${PUESTO}|no (disponemos|tenemos|contamos|hay) <4> (vacantes?|puestos?|plazas?|posiciones)|congelacion de`,
    yes: ['La vacante ya ha sido cubierta.', 'Se ha suspendido el proceso.', 'No disponemos de vacantes.'],
    no: ['El puesto está abierto.'],
  },
  {
    name: 'es-no-encaja',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(perfil|candidatura|experiencia|formacion|solicitud|postulacion|expectativas|disponibilidad|usted|cv|conocimientos|titulacion) <6> no <4> (encaja\w*|ajusta\w*|se adapta|corresponde\w*|cumpl\w*|coincid\w*|suficiente\w*|responde\w*|se adecua|alcanza\w*|reune\w*)|no (cumple|reune|encaja|se ajusta)s? <5> (requisitos?|perfil|condiciones|lo que)`,
    yes: ['Su perfil no se ajusta a lo que buscamos.', 'No cumple los requisitos.'],
    no: ['Su perfil encaja bien.'],
  },
  {
    name: 'es-rechazada',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(candidatura|postulacion|solicitud|cv|curriculum) <10> (rechazad\w*|descartad\w*|desestimad\w*|denegad\w*|cerrad\w*)|(descart\w+|rechaz\w+|desestim\w+) <2> (su|tu) (candidatura|solicitud|postulacion|perfil)|(respuesta|decision|resultado) (negativ\w*|desfavorable)|(descartad[oa]s?|rechazad[oa]s?) <4> (proceso|seleccion|vacante)`,
    yes: ['Tu postulación ha sido rechazada.', 'Hemos descartado su candidatura.'],
    no: ['El pago fue rechazado.'],
  },
  {
    name: 'es-lamentamos',
    means: 'rejection',
    weight: 'weak',
    match: pattern`lamenta\w*|desafortunada\w*|sentimos|siento|desgracia\w*|desgraciada\w*|pena|infortunada\w*`,
    yes: ['Lamentamos comunicarle lo siguiente.'],
    no: ['Nos alegra.'],
  },
  {
    name: 'es-suerte',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(suerte|exitos?|mejor|animo) <8> (busqueda|futur\w*|proyectos?|carrera|profesional\w*|procesos|adelante)|(otras?|futur[oa]s?|proxim[oa]s?) (oportunidades|procesos|vacantes|ofertas)`,
    yes: ['Le deseamos mucha suerte en su búsqueda.'],
    no: ['Un buen día'],
  },
  {
    name: 'es-pese-a',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(a pesar de|pese a|aunque|si bien) <8> (perfil|experiencia|interes\w*|trayectoria|cualidades|entrevista|candidatura|valios\w*)|(gran|elevado|alto|numerosas|muchas|cientos) <3> (numero|cantidad|volumen|solicitudes|candidaturas|postulaciones)|decision <3> (dificil|facil)`,
    yes: ['A pesar de su gran trayectoria', 'No fue una decisión fácil.'],
    no: ['Aunque llueva'],
  },
];
