import type { Grammar } from '../grammar';

export const grammar: Grammar = {
  lang: 'de',
  words:
    'und der die das in zu mit fur ist sie ihr wir du dein unser werden auf oder als am bei von den dem ein eine nicht haben konnen im sowie erfahrung kenntnisse',
  headings: [],
  asks: /\b(?:erfahrung|kenntnisse?)/i,
  wishesNext: /\b(?:idealerweise)\b/i,
  asA: /\berfahrung als $/i,
  needs: /\\bdu brauchst\\b/i,
  wishes: /\b(?:von vorteil|wünschenswert|idealerweise)\b/i,
  duties: /\bdu wirst\b/i,
  benefits: /\bwir bieten\b/i,
  about: /^wir sind\b/i,
  equal: /unabhängig von/i,
  before: /(?:kenntnisse|erfahrung|umgang)(?: (?:in|mit|von|der|den))*[\s:(,]*$/i,
  knows: /(?:kenntnisse|erfahrung|umgang)(?: (?:in|mit|von|der|den))*[\s:(,]*$/i,
  behind: /^[\s/-]*(?:kenntnisse|erfahrung|entwickler)/i,
  subjects: /^ (?:in|der|des) /i,
  joins: /^\s*(?:[,/&•;+|()]|\bund\b|\boder\b|sowie)?\s*(?:[,/&(]|und\b|oder\b)?\s*$/i,
  years: /\b\d{1,2}\+?(?:-\d)? jahre/i,
  plain: { stops: '', tails: '' },
  short: 'z.b z bzw ca inkl usw d.h',
};
