/**
 * What a rejection in Dutch cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'kandida|vaca|sollic|functie|gesprek',
  'helaas|spijt|jamm|niet ~(uitg|verd|gesel|gekoz|geva|door|pas|lukk)|afgew|afwij|ander. |iemand|vervul|vergev',
  'plek|opdracht|werving|rijd|zoek',
  'een ander|houden we h|houdt ~op|gunnen|niet ~(lukk|bij)|gaat naar|iemand die',
] as const;
