/** What a rejection in Dutch cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|vaca|sollic|functie|gesprek',
  'helaas|spijt|jamm|niet ~(uitg|verd|gesel|gekoz|geva|door|pas|lukk)|afgew|afwij|ander. |iemand|vervul|vergev',
] as const;
