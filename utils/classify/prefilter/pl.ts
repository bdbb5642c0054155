/** What a rejection in Polish cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  're[ck]ru|aplik|stanow|rozmow',
  'niest|przykr|.a.uje|nie ~(wyb|kwal|konty|przyj|zdec|zapr|zatr|uda|zost)|inn\\w+ (kan|os)|odrzu|negat|wstrz',
] as const;
