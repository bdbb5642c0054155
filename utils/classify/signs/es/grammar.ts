import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'es',
  words:
    'el la los las de que y su sus para con por una un nuestro nuestra usted hemos no en del le se al esta este muy gracias hola',
  ifs: pattern`se reserva\w*|a (quienes|los que|las personas que)|el ano pasado|hace (un|dos|tres) anos?|aquella vez|si|en caso de|en el caso|salvo|a menos que|siempre que|cuando (el|la|su|tu|hayamos|tengamos)|de no (recibir|ser|haber)|pasado (ese|este|dicho) plazo`,
  turns: pattern`pero|sin embargo|no obstante|aunque`,
  pauses: pattern`y|pero|porque|ya que|pues|asi que|por lo que|puesto que`,
  maybe: pattern`quizas?|tal vez|podrian?|posiblemente|por ejemplo|a veces|a menudo`,
  anyone: pattern`cada|tod[oa]s? (los |las |el |la )?<1> (candidat\w*|solicitudes|personas|postulantes|aspirantes)|a todos|a todas|la mayoria|quien(es)? no|las presentaciones`,
  not: pattern`no|ni|nunca|sin|tampoco`,
  you: pattern`usted|ustedes|su|sus|tu|tus|te|ti|contigo|postulaste`,
  people: pattern`usted|ustedes|su|sus|tu|tus|te|le|nos|nuestr[oa]s?|hemos|me|mi|candidat\w*|[a-z]+mos`,
};
