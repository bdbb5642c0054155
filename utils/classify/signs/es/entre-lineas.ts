import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** El no que se cuenta y no se dice: qué fue del puesto, quién lo tiene, dónde queda uno. */
export const signs: Sign[] = [
  {
    name: 'es-línea-de-estado',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(situacion|estado|resultado|resolucion|decision|estatus|status)( actual| final| nuevo)?( de (su|tu|la) \w+)? ?(:|-|=|es) ?(\S{1,20} )?(no (apt|seleccionad|admitid|continua|superad|favorable|aprobad|elegid)\w*|excluid\w+|descartad\w+|rechazad\w+|desestimad\w+|denegad\w*)`,
    yes: ['Estado: No seleccionado', 'Resultado de su solicitud: desestimada'],
    no: ['Estado: en revisión'],
  },
  {
    name: 'es-el-puesto-es-para-otro',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(puesto|plaza|vacante|cargo|trabajo|contrato|lugar|rol|elegid[oa]) <5> (es para|fue para|va a ser para|sera para|se (lo|la) (queda|lleva|llevo|quedo)|se va a|va a|ira a|recae|recayo|paso a|fue a) <3> (otr[oa]|alguien|un[oa]?|el|la|quien|candidat\w+|compan\w+)|(hemos|han|he|se ha) (preferido|apostado|optado|elegido|escogido|decantado|fichado) <3> (a|por|al) <3> (otr[oa]\w*|alguien|quien|person\w+|compan\w+|candidat\w+|perfil\w*)|(a favor|en favor) de <3> (otr[oa]|candidat\w+|person\w+)`,
    yes: ['El puesto fue para otra persona.', 'Se ha optado por una candidata de la casa.'],
    no: ['El puesto es para ti.'],
  },
  {
    name: 'es-puesto-desaparece',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(puesto|plaza|vacante|proyecto|presupuesto|contrato|temporada|contratacion|financiacion|convocatoria|partida) <8> (se (cae|cayo|cancela|cancelo|suspende|elimina|elimino|amortiza|pierde|aplaza|aplazo|ha caido|ha cancelado)|no (se (abre|abrira|cubre|cubrira|convoca|renueva|va a)|sale|saldra|fue aprobad\w*|ha sido aprobad\w*|existe)|recortad\w*|congelad\w*|eliminad\w*|amortizad\w*)|(prescindir|desistir|renunciar) (de|a) <4> (contratar\w*|cubrir\w*|incorporar\w*|puesto|plaza|candidatura|contratacion)|(hemos|han|he) tenido que <2> (parar|dejar|cancelar|congelar|descartar|aplazar|recortar|suspender)`,
    yes: [
      'La plaza se ha caído con el presupuesto: se elimina.',
      'Hemos tenido que cancelar la contratación.',
    ],
    no: ['La plaza se abre mañana.'],
  },
  {
    name: 'es-fuera',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(no|ya no|tampoco) <3> (sigues|sigue|estas|esta|formas|forma|continuas|continua|figuras?|apareces?|entras?) <3> (en (el|la|las|los)|entre|parte|dentro)|(quedas?|quedaste|quedado|queda|dejar\w*|dejado) (fuera|por fuera)|(la|tu) (suya|tuya) entre (ellas|ellos)|(nos|te|le) decimos (que )?no|lista de (espera|reserva)`,
    yes: ['Ya no sigues en el proceso.', 'Tu candidatura ha quedado fuera.'],
    no: ['Estás dentro.'],
  },
];
