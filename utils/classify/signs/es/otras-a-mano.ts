import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Recibos, invitaciones, pruebas, ofertas y contactos en palabras sencillas. */
export const signs: Sign[] = [
  {
    name: 'es-ha-llegado',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(correo|mail|documentacion|portafolio|portfolio|papeles|carta|cv|todo|archivo|pdf|mensaje|formulario) <4> (recibid\w*|llego|ha llegado|llegaron|registrad\w*|en orden|ya esta)|(hemos|he|acuso|acusamos) <2> (recibido|recibo)|queda registrad\w+|(numero|codigo) de (registro|solicitud)`,
    yes: ['Tu correo ya llegó.', 'Acusamos recibo.'],
    no: ['El tren llegó.'],
  },
  {
    name: 'es-prueba-por-hacer',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(debera\w*|deberas|tendras|tienes|hay) (que )?<2> (completar|realizar|hacer|resolver|superar|entregar|grabar)|(prueba|pruebas|test|ejercicio|cuestionario|reto|caso) <8> (en linea|online|enlace|minutos|antes del|plazo|link|acceso|caduca|de (razonamiento|nivel|ingles|aptitud))|(siguiente paso|proxima etapa|proxima fase):? <5> (prueba|test|ejercicio|evaluacion|caso)|(te|le|os|les) (invitamos|pedimos|enviamos|citamos|convocamos) <6> (prueba|test|ejercicio|evaluacion)`,
    yes: ['Deberás completar tres bloques.', 'Siguiente paso: prueba de razonamiento'],
    no: ['La prueba fue larga.'],
  },
  {
    name: 'es-ven-a-vernos',
    means: 'interview',
    weight: 'fair',
    match: pattern`(vienes|vendrias|vendria|viene) <3> (el|este) <2> (lunes|martes|miercoles|jueves|viernes|sabado)|nos encajas|(ven|venga|vente|pasate|pase|pasa|acercate|acerquese|puedes venir|podrias venir|podria venir|te esperamos|le esperamos|nos vemos) <6> (lunes|martes|miercoles|jueves|viernes|sabado|manana|oficina|local|tienda|vernos|charlar|hablar|hora|las \d+|a las)|(nos|me) (gustaria|encantaria) <3> (conocerte|conocerle|conocerla|verte|verle|hablar|charlar|entrevistarte|entrevistarle)|(nueva fecha|nuevo horario|cambio de (hora|fecha)|reprogram\w+|aplazad\w*|aplazamos|movemos) <6> (entrevista|cita|reunion|llamada)?|que (dia|hora|horario) <3> (te|le) (viene|va|conviene|queda)`,
    yes: ['Pásate el martes a las diez.', 'Nos gustaría conocerte.'],
    no: ['Ven y mira.'],
  },
  {
    name: 'es-el-puesto-es-tuyo',
    means: 'offer',
    weight: 'fair',
    match: pattern`(puesto|plaza|trabajo|vacante) es (tuy[oa]|suy[oa]|para ti|para usted)|(te|le) (queremos|contratamos|incorporamos|ofrecemos)( en| con| el| la| un| una|$)|(empiezas|empieza|incorporacion|comienzas) (el|la|en|sera|:) <3> (lunes|martes|\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|dia)|(condiciones|salario) <5> (contrato|firma|firmar|oferta)|dijeron que si`,
    yes: ['¡El puesto es tuyo!', 'Te ofrecemos el contrato.'],
    no: ['El puesto es bueno.'],
  },
  {
    name: 'es-busco-para-otro',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(busco|buscamos|llevo|llevamos|traigo|tengo|represento|reclut\w+) <6> (para (un|una|mi)|cliente|otra cosa|vacante|proceso|busqueda|empresa (de|del)|confidencial)|(tienes|tendrias|tendria|tiene) <2> (quince|diez|\d+|unos) minutos|(aun|todavia) no <3> (publica\w*|anuncia\w*)|(te|le) (late|animas|interesaria|encaja|suena)`,
    yes: ['Busco para una empresa del norte.', '¿Tienes quince minutos?'],
    no: ['Busco mi libro.'],
  },
  {
    name: 'es-ofertas-de-hoy',
    means: 'alert',
    weight: 'fair',
    match: pattern`(tus|nuevas|estas|\d+|ofertas) <2> (ofertas|empleos|vacantes|alertas) <3> (de hoy|de la semana|para ti|cerca|guardad\w*|nuevas)|(gestionar|cancelar|editar|darte de baja) <4> (alertas?|avisos)`,
    yes: ['Tus ofertas de la semana'],
    no: ['Las ofertas'],
  },
];
