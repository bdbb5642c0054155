import { pattern } from '../pattern';
import type { StatusWord } from './word';

/** How Spanish pages of applications word a state. */
export const es: StatusWord[] = [
  {
    name: 'retirada',
    speaks: 'yours',
    match: pattern`retirad[oa]s?|has (retirado|rechazado|declinado|cancelado)|oferta (rechazada|declinada)( por ti)?|rechazad[oa] por (ti|el candidato|la candidata)|cancelad[oa] por ti|no (me|te) interesa`,
    yes: ['Retirada', 'Candidatura retirada', 'Has rechazado la oferta', 'Oferta rechazada'],
    no: ['Rechazada', 'Candidatura rechazada'],
  },
  {
    name: 'sin-acabar',
    speaks: 'yours',
    match: pattern`borrador|(no|sin) (enviad[oa]|enviar|presentad[oa])|incomplet[oa]`,
    yes: ['Borrador', 'No enviada', 'Incompleta'],
    no: ['Enviada', 'Completada'],
  },
  {
    name: 'rechazada',
    speaks: 'no',
    match: pattern`rechazad[oa]s?|rechazo|descartad[oa]s?|desestimad[oa]s?|denegad[oa]s?|excluid[oa]s?|descalificad[oa]s?|declinad[oa]s?|no apt[oa]`,
    yes: ['Rechazada', 'Candidatura rechazada', 'Descartado', 'Desestimada', 'No apto'],
    no: ['Recibida', 'Apto'],
  },
  {
    name: 'no-seleccionada',
    speaks: 'no',
    match: pattern`no (has |ha |fue |fuiste |haber )?(sido )?(seleccionad[oa]|preseleccionad[oa]|elegid[oa]|escogid[oa]|aceptad[oa]|admitid[oa]|contratad[oa]|superad[oa]|exitos[oa])s?`,
    yes: ['No seleccionada', 'No has sido seleccionado', 'No seleccionado por la empresa'],
    no: ['Seleccionada', 'Preseleccionado'],
  },
  {
    name: 'ya-no-sigue',
    speaks: 'no',
    match: pattern`no (continúas?|continuarás?|sigues?|avanzas?|avanzarás?|pasas?)|ya no (está |se |te |estás )?(en consideración|considera|consideran|en proceso)|otr[oa] candidat[oa] (seleccionad|elegid|contratad)[oa]`,
    yes: ['No continúas en el proceso', 'Ya no está en consideración', 'Otro candidato seleccionado'],
    no: ['Continúas en el proceso', 'En consideración'],
  },
  {
    name: 'oferta-cerrada',
    speaks: 'gone',
    match: pattern`(oferta |vacante |inscripción )?cerrad[oa]s?|caducad[oa]s?|expirad[oa]s?|vencid[oa]s?|ya no (acepta|admite|está disponible)|no (está )?disponible|archivad[oa]s?|pausad[oa]|en pausa`,
    yes: ['Oferta cerrada', 'Caducada', 'Ya no acepta solicitudes', 'Archivada'],
    no: ['Abierta', 'Enviada'],
  },
  {
    name: 'acabo-quizas',
    speaks: 'maybe',
    match: pattern`inactiv[oa]|(puesto|vacante|posición|plaza) (ya )?(cubiert[oa]|ocupad[oa])|cubiert[oa]|finalizad[oa]|terminad[oa]|completad[oa]|concluid[oa]`,
    yes: ['Inactiva', 'Puesto cubierto', 'Proceso finalizado', 'Completada'],
    no: ['Activa', 'En proceso'],
  },
  {
    name: 'sigue',
    speaks: 'open',
    match: pattern`candidatura|inscrit[oa]s?|solicitad[oa]|solicitud|postulad[oa]|enviad[oa]s?|recibid[oa]s?|vist[oa]s?|leíd[oa]s?|en proceso|en revisión|en consideración|en curso|preseleccionad[oa]s?|seleccionad[oa]s?|entrevista|oferta|contratad[oa]|pendiente|activ[oa]|abiert[oa]|nuev[oa]`,
    yes: ['Candidatura enviada', 'Inscrito', 'CV leído', 'En proceso', 'Entrevista', 'Pendiente'],
    no: ['Madrid, España', 'Diseñadora'],
  },
];
