/**
 * What a rejection in Polish cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  're[ck]ru|aplik|stanow|rozmow',
  'niest|przykr|.a.uje|nie ~(wyb|kwal|konty|przyj|zdec|zapr|zatr|uda|zost)|inn\\w+ (kan|os)|odrzu|negat|wstrz',
  'etat|praca|kandyd|osob|miejsc|uprawn|proces|kuchni',
  'wyb(ran|or|ra)|zaj.te|spasow|przyj.(l|.)|powierzy|postawi|niestety|nic z tego|ko.czy|potrzebny|oddaje',
] as const;
