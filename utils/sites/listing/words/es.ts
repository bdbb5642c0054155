import type { ListingWords } from './words';

const es: ListingWords = {
  tasks:
    /^(?:(?:tus|sus|las|principales|tu|el) )*(?:funciones|responsabilidades|tareas|misión|rol|puesto|labores|actividades)\b|^descripción(?: .{2,20})?|^(?:sobre|acerca) (?:el|del) (?:puesto|rol)|^(?:qué|lo que) (?:harás|vas a hacer)|^tu día a día/i,
  profile:
    /^(?:(?:tu|su|los|el|nuestros) )?(?:requisitos|perfil|requerimientos|cualificaci|calificaci|competencias|conocimientos|experiencia|habilidades|formación)|^(?:qué|a quién|lo que) (?:buscamos|pedimos|necesit|esperamos|necesitas)|^(?:se requiere|imprescindible|valorable|deseable)|^buscamos/i,
  offer:
    /^(?:(?:nuestros|tus|los) )?(?:beneficios|ventajas|condiciones|salario|prestaciones)|^(?:qué |lo que )?(?:te )?(?:ofrecemos|ofrece)|^se ofrece|^por qué/i,
  apply:
    /^(?:me )?(?:inscrib(?:irme|irse|ir|ete|o)|aplicar|aplica|postular(?:me|se)?|postúlate|solicitar|apúntate|quiero aplicar)(?: (?:a (?:esta|la) (?:oferta|vacante|empleo)|ahora|aquí|ya|en .{2,20}|al? (?:puesto|empleo)))?$|^enviar (?:mi )?(?:cv|candidatura|solicitud)$/i,
  seeks:
    /\b(?:buscamos|se busca|estamos buscando|te incorporarás|serás responsable|seleccionamos|precisa(?:mos)? incorporar|incorporación inmediata|persona (?:candidata|seleccionada)|tendrás|reportando a|enviar cv|vacante)(?![\p{L}])/giu,
  terms:
    /\b(?:jornada (?:completa|parcial|laboral)|contrato (?:indefinido|temporal)|indefinido|teletrabajo|años de experiencia|salario|bruto|prácticas|tiempo completo|medio tiempo|prestaciones de ley|presencial)\b|\d ?€/giu,
  closed:
    /(?:oferta|vacante|proceso|puesto|empleo) (?:ya no|ha (?:sido|caducado|expirado|finalizado)|está (?:cerrad|caducad|cubiert)|cerrad|caducad|expirad)|ya no (?:está disponible|acepta)|inscripción cerrada/i,
  after:
    /^(?:(?:ofertas|empleos|vacantes|trabajos) (?:similares|relacionad|parecid|que|de)|otras (?:ofertas|vacantes)|más (?:ofertas|empleos|vacantes)|(?:también )?te (?:puede|podría)|compart|inscri|aplica|postul|ver (?:todas|más)|volver|denunciar|alerta|iniciar sesión|comentarios|contacto$)/i,
  more: /^(?:\W{0,3})(?:ver|leer|mostrar) (?:más|todo|la oferta completa).{0,20}$/i,
  company: /^(?:empresa|compañía|empleador|organización|cliente|entidad)$/i,
  place: /^(?:ubicación|lugar|localidad|ciudad|localización|población|provincia|dónde)(?: de .{2,20})?$/i,
  at: ['en'],
  hiring: ['busca', 'contrata', 'selecciona'],
};

export default es;
