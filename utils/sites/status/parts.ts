import { all } from '../pick';
import { line } from '../text';

/** The words of the first element that the best answering place finds. */
export function said(from: ParentNode, places: string[], leave?: string): string | undefined {
  const [found] = all(from, places);
  return (found && line(found, leave)) || undefined;
}

/** Words that say a date is the day of applying, in the languages that status words are known in. */
const APPLIED =
  /\b(applied|submi(tted|ssion)|application date|date of application|beworben|bewerbungsdatum|eingereicht|postul[eé]e?|postulad[oa]|date de candidature|candidature (envoy|dépos)|envoyée?|inscrit[oa]?|solicitad[oa]|enviad[oa]|presentad[oa])/i;

/** Is this date the day of applying? Else it is the day the state changed. */
export const isApplied = (words: string): boolean => APPLIED.test(words);

/** "Careers at Northwind", "Northwind Careers", "Karriere bei Northwind": the company in a careers page's name. */
export function companyIn(title: string | undefined): string | undefined {
  const name = title
    ?.replace(
      /^(careers?|jobs?|karriere|stellen|carrières?|emplois?|empleos?|trabaja|candidate home)( (at|with|bei|chez|en|con))?[\s:|–-]+/i,
      '',
    )
    .replace(
      /[\s:|–-]+(careers?|jobs?|karriere(portal)?|stellen|carrières?|emplois?|empleos?|candidate home|home)$/i,
      '',
    )
    .trim();
  return name || undefined;
}

/** The elements of a row that hold words of their own, in the page's order, each with its words. */
export function leaves(row: Element): { element: Element; words: string }[] {
  const found: { element: Element; words: string }[] = [];
  const walk = (element: Element): void => {
    if (element.matches('script,style,template,svg,button,[role=button],select,input,textarea')) return;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (own) {
      const words = line(element);
      if (words) found.push({ element, words });
      return;
    }
    for (const child of element.children) walk(child);
  };
  walk(row);
  return found;
}

/** Digits, months or "ago" in few words: a date and no state. */
const DATE =
  /\d.*\b(19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d+ ?(d|w|h|mo|min|y|days?|weeks?|months?|hours?|years?|tage?n?|wochen?|monate?n?|stunden?|jours?|semaines?|mois|heures?|días?|semanas?|mes(es)?|horas?)\b|\b\d{1,2}\.? (?:de )?(jan|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aoû|sep|oct|okt|nov|dec|dez|déc|dic|ene)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b(today|yesterday|heute|gestern|aujourd|hier|hoy|ayer)\b/i;

export const isDate = (words: string): boolean => words.length < 80 && DATE.test(words);
