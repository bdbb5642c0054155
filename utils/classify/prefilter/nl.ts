/** What a rejection in Dutch cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'sollicit|vacature|functie|kandida',
  'helaas|spijt|jammer|niet ~(uitgen|verder|geselec|gekoz|gevall|door|pas|geschikt)|afgew|afwijz|ander\\w* (kand|soll)|vervuld|ingevuld',
] as const;
