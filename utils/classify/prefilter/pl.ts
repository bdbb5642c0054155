/** What a rejection in Polish cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'rekrut|aplikac|kandydat|stanowisk|zg.osze',
  'niestety|przykro|.a.ujem|ubolew|nie ~(wybr|kwal|kontyn|przyj|zdecyd|zapros|zatrud|uda.|przesz|zosta)|inn\\w+ (kand|os|apl)|odrzuc|negatyw',
] as const;
