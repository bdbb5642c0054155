import { isSystem, key, personName } from './names';

/** What a sender's name holds: somebody, an employer, or both. */
export interface SenderParts {
  person?: string;
  companies: string[];
}

/** One who sends in the name of another. */
const FOR =
  /^.+? (?:on behalf of|for|per conto di|namens|w imieniu|im (?:Auftrag|Namen) (?:von|der)|en nombre de|au nom de|em nome de|para|voor) (.+)$/iu;
/** The other way round: the employer, by way of a system. */
const VIA = /^(.+?),? \(?(?:via|vía|über|through|przez|par|@) .+$/iu;
/** "Ola from Fennimore" */
const FROM =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}) (?:from|at|of|bei|von|vom|de chez|de|da|do|di|van|bij|z|@) (.+)$/u;

/** Takes a sender's name apart: "Jo Lee (Northwind)", "Jo | Northwind", "Northwind Jobs via Greenhouse". */
export function partsOf(name = ''): SenderParts {
  const whole = name.trim();
  if (!whole || isSystem(whole) || whole.includes('@ ')) return { companies: [] };
  const employer = FOR.exec(whole)?.[1] ?? VIA.exec(whole)?.[1];
  if (employer) return { companies: [employer] };
  const from = FROM.exec(whole);
  if (from?.[1] && from[2] && (personName(from[1]) || /^\p{Lu}\p{L}+$/u.test(from[1])) && !personName(whole))
    return { person: from[1], companies: [from[2]] };
  if (/^\p{Lu}[\p{L}'-]+, \p{Lu}[\p{L}'-]+(?: \(|$)/u.test(whole))
    return { person: personName(whole), companies: [] };

  const parts = whole.split(/\s*[|·•()]\s*|\s[–—-]\s|,\s/u).filter(Boolean);
  const person = parts.map(personName).find(Boolean);
  const companies = parts.filter((part) => !personName(part) && !isSystem(part));
  return { person, companies };
}

/** "Name <address>", either part alone, or nothing. */
export function senderOf(from: string): { name?: string; address?: string } {
  const parts = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/.exec(from);
  if (parts) return { name: parts[1] || undefined, address: parts[2] || undefined };
  return from.includes('@') ? { address: from.trim() } : { name: from.trim() || undefined };
}

/** Mailboxes of offices, not of people. */
const OFFICES =
  /^(?:hr|jobs?|careers?|people|info|team|recruit\w*|personal\w*|bewerb\w*|office|no-?reply|do-?not-?reply|talent\w*|kontakt|contact|hello|mail|grants|admin\w*|service|sekretariat|secretaria\w*|rrhh|rh|empleo|kadry|rekrutacja|praca|werving|vacatures|personeel\w*|candidatures?|recrutement|selezione|selecao|selecci[oó]n|graduates?|apply|applications?|enquiries|reception|staff)\b/i;

/** Who sends, if that is somebody: an employer's name in two words is none. */
export function somebody(from: { name?: string; address?: string }): string | undefined {
  const { person } = partsOf(from.name);
  const [box = '', host = ''] = (from.address ?? '').toLowerCase().split('@');
  const label = host.split('.')[0]?.replace(/[^a-z0-9]/g, '') ?? '';
  const own = person && key(person);
  if (!own || (label.length > 3 && (label.startsWith(own) || own.startsWith(label)))) return undefined;
  return OFFICES.test(box) && !from.name?.includes(',') && person === from.name?.trim() && !label
    ? undefined
    : person;
}
