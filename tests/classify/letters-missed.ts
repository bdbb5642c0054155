/**
 * Letters we read wrong, with the reason. Each is still read: the day one comes out right, the test asks for its line
 * to go. None of them may be read as a sure no that is none: that has no exceptions.
 */

/** A no that tells a story and leaves the no to be understood: no words of a no that other letters share. */
export const BETWEEN_THE_LINES: readonly string[] = [
  'c-es-universidad-resolucion',
  'c-pt-concurso-edital',
  'de-absage-austria-hotel-saison-verschoben',
  'de-absage-probeaufgabe-designerin-final',
  'de-absage-schweiz-dossier-final',
  'de-absage-startup-du-erfahrung',
  'en-no-accounts-internal-unknown-stage',
  'en-no-chef-trial-shift-pastry',
  'es-investigadora-visado-laboratorio',
  'fr-refus-quebec-portail-prepose',
  'pl-nauczyciel-przekazany-mail-dyrekcji',
];

/** No rejection, and not taken for one; but another kind than the letter is, for its own words are too few. */
export const OTHER_KIND: readonly string[] = [
  'c-de-jobmail-alarm',
  'c-de-zusage-kita',
  'c-fr-visio-entretien',
  'c-it-offerta-maitre',
  'de-angebot-befristet-statt-wunschstelle',
  'de-eingang-kanton-schule-frist',
  'de-test-onlineverfahren-ausscheiden',
  'de-zusage-gehalt-leider-nicht-ganz',
  'en-assessment-video-one-way-government-canada',
  'en-interview-phone-slot-recruiter-us',
  'en-offer-cannot-match-salary',
  'en-offer-second-choice-after-earlier-no',
  'en-ok-confirmation-agency-privacy-heavy',
  'it-contatto-recruiter-architetto',
  'pl-rekruter-kontakt-ksiegowa',
  'pt-inscricao-recebida-design',
];

/** No rejection, and yet a question is put. */
export const ASKED_IN_VAIN: readonly string[] = [];
