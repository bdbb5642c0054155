import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'en',
  words: /\b(?:the|and|you|your|for|with|this|have|we|our|that|of|to|are|not|will)\b/gi,
  ifs: /\b(?:if|unless|whether|should (?:you|your|we|there|the|this|a|any)|in (?:the )?(?:event|case)|provided that|until|once (?!again|more)|as soon as|so that)\b/i,
  turns: /\b(?:but|however|nevertheless|nonetheless|yet|although)\b/i,
  pauses: /\b(?:and|but|so|however|though|although|as|since|because)\b/i,
  maybe: /\b(?:may|might|would (?:not )?(?:be|have))\b/i,
};
