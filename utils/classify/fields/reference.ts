import type { Sentence } from '../letter';

const LABELLED =
  /\b(?:(?:job|req(?:uisition)?|reference|application|vacancy|posting|position|stellen|kenn|referenz|r[ée]f[ée]rence|referencia|refer[êe]ncia|riferimento|vacature|ogłoszenia|offre)[ -]?)?(?:id|no\.?|nr\.?|number|nummer|ref\.?|req\.?|zahl|kennzahl|referenz(?:nummer)?|r[ée]f\.?|n[°º])\s?[:#]?\s?#?(?<ref>[A-Z]{0,5}[-_/]?\d[\w/-]{2,18})\b/iu;
const BARE = /(?:\(|\s|#|^)(?<ref>(?:[A-Z]{1,4}[-_]?\d{4,9}|\d{4}-\d{4,6}|\d{5,8}[A-Z]{2}))(?=[)\s,.;]|$)/u;

/** The employer's number for the application or the opening, or undefined. */
export function referenceIn(lines: Sentence[]): string | undefined {
  for (const pattern of [LABELLED, BARE])
    for (const { text } of lines) {
      const ref = pattern.exec(text)?.groups?.ref;
      if (ref && !/^(?:19|20)\d\d$/.test(ref)) return ref;
    }
  return undefined;
}
