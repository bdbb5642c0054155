import type { Language } from '../languages';
import type { Sentence } from '../letter';
import { fold } from '../pattern';

/** A gender tag as German job titles carry it: "(m/w/d)". */
const TAG =
  /\(\s?(?:all genders?|[mwfdxiv*](?:\s?[/|,]\s?[mwfdxiv*]){1,3})[^)]{0,40}\)|\b[mwfd](?:\/[mwfdx]){2}\b/iu;
const TAGGED =
  /(?<role>[\p{Lu}(][^"„“”!?|:;<>]{2,110}?\s?(?:\(\s?(?:all genders?|[mwfdxiv*](?:\s?[/|,]\s?[mwfdxiv*]){1,3})[^)]{0,60}\)|\b[mwfd](?:\/[mwfdx]){2}\b))/u;

const LEAD =
  /^(?:(?:the|our|an?|this|your|position|role|job|post|opening|vacancy|title|opportunity|for|of|as|to|als|zum|zur|für|auf|um|die|den|der|das|eine?[nrs]?|unsere?[nrs]?|stelle|job|position|bewerbung|deine|ihre|le|la|les|un|une|de|du|des|d['’]|poste|el|los|una?|puesto|del|o|os|uma?|vaga|il|lo|gli|uno|posizione|ruolo|di|de functie|functie|van|het|een|stanowisko|na)(?:[:\s]+|(?<=['’])))+/iu;

const NO_ROLE =
  /^(?:this|that|these|the|our|your|any|all|another|other|above|below|following|current|same|open|available|advertised|vacant|new|particular|specific|right|next|future|suitable|similar|different|more|many|some|multiple|several|such|said|given|certain|posted|mentioned|applied|it|its|one|position|role|job|opening|opportunity|career|employment|no longer\b.*|is\b.*|has\b.*|was\b.*|which\b.*|that\b.*|ausgeschriebene\w*|diese\w*|unsere\w*|offene\w*|andere\w*|genannte\w*|oben\b.*|ce|cette|notre|votre|propos[eé]e?|esta?|este|nuestra?|nostra?|questa|questo|deze|onze|to\w*|tym|to|naszym|us|you|we|working|joining|applying|exploring|being|becoming|interest|application|team|company|hiring|recruitment|full[- ]?time|part[- ]?time|time|initiativbewerbung|spontan\w*|candidate|applicants?)$/iu;

/** The title alone, as written; undefined if this can be none. */
export function roleName(raw: string): string | undefined {
  // "the next round of our process for the Cook": what follows the last "for the"
  let role = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^.*\b(?:for|of|to|in) (?:the|our|an?) (?=\p{Lu})/u, '');
  for (let before = ''; before !== role; ) {
    before = role;
    role = role
      .replace(/^["'“„«‚(\s:–-]+(?![mwfd]\/)/u, (open) =>
        open.includes('(') && role.includes(')') ? open.trimStart() : '',
      )
      .replace(LEAD, '')
      .replace(
        /^(?:(?:job|req(?:uisition)?|ref)[\s.]*(?:id|no|nr|number)?[\s.:#]*)?#?[A-Z]{0,4}-?\d[\dA-Z_-]{3,}\s*[-–:]?\s+/u,
        '',
      )
      .replace(
        /[\s,]*[-–|,(]?\s*(?:job|req(?:uisition)?|ref(?:erence)?|referenz\w*)[\s.]*(?:id|no|nr|number|nummer)?[\s.:#]*[A-Z]{0,4}-?\d[\w-]{2,}\)?\.?$/iu,
        '',
      )
      .replace(
        /\s*\((?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}\)$/iu,
        '',
      )
      .replace(/(?:\s*[-–,]\s*|\s+\(?#?(?:[A-Z]{2,4}-?)?|\s*\()\d[\d-]{3,}[A-Z]{0,2}\)?$/u, '')
      .replace(/\s*\((?:open|only|closed|filled|req|job|id|ref)\b[^)]*\)$/iu, '')
      .replace(/\s+(?:position|role|opening|vacancy|opportunity|post|job)$/iu, '')
      .replace(/[\s"'”“»,;:.!?*–|-]+$/u, '');
  }
  if (role.length < 2 || role.length > 130 || !/\p{L}{2}/u.test(role) || NO_ROLE.test(role)) return undefined;
  if (/[{}<>@]|^\[|\[(?:job|position|title|name|role|x)|https?:/i.test(role) || role.split(' ').length > 16)
    return undefined;
  if (/\b(?:we|you|your|our|unfortunately|wir|sie|ihnen|nous|vous)\b/iu.test(role)) return undefined;
  if (
    !/\p{Lu}/u.test(role) &&
    (role.split(' ').length > 3 || /\b(?:for|this|that|with|on|about|to|of)\b/u.test(role))
  )
    return undefined;
  const opened = (role.match(/\(/g)?.length ?? 0) - (role.match(/\)/g)?.length ?? 0);
  return opened === 1 ? `${role})` : opened === 0 ? role : undefined;
}

/** The role a letter is about, as written, or undefined. The body leads; the subject says it where the body doesn't. */
export function roleIn(lines: Sentence[], languages: Language[]): string | undefined {
  const found = new Map<string, { role: string; weight: number }>();
  const note = (raw: string | undefined, weight: number) => {
    const role = raw && roleName(raw);
    if (!role) return;
    const known = found.get(role.toLowerCase());
    found.set(role.toLowerCase(), { role: known?.role ?? role, weight: (known?.weight ?? 0) + weight });
  };
  for (const { text, subject } of lines) {
    if (TAG.test(text)) {
      const quoted = /["„“«]([^"“”»]{3,120})["“”»]/u.exec(text)?.[1];
      const tagged = quoted && TAG.test(quoted) ? quoted : TAGGED.exec(text)?.groups?.role;
      const after =
        subject && tagged
          ? /^ (?:[-–] |mit |für |im |in )[^|,]{3,60}$/u.exec(
              text.slice(text.indexOf(tagged) + tagged.length),
            )?.[0]
          : '';
      note(tagged && afterLast(tagged) + (after ?? ''), 3);
    }
    for (const { fields } of languages)
      for (const [rank, pattern] of (subject ? fields.subjectRole : fields.role).entries()) {
        const hit = pattern.exec(text);
        if (hit?.groups?.role && roleName(hit.groups.role)) {
          note(hit.groups.role, (subject ? 1.5 : 2) - rank / 20);
          break;
        }
      }
  }
  for (const part of titled(lines)) note(part, 1.8);
  const best = [...found.values()].sort((a, b) => b.weight - a.weight)[0]?.role;
  // Cut at a comma in one place and whole in another: the whole.
  const whole = [...found.values()].find(
    ({ role }) => best && role.startsWith(`${best},`) && role.length < best.length + 60,
  );
  return whole?.role ?? best;
}

/** Of "Bewerbung für die Position als X (m/w/d)" only what follows the last of such words. */
function afterLast(text: string): string {
  const cut =
    /^.*\b(?:als|[Pp]osition|[Ss]telle|Job|Bewerbung|Interesse|Rejection|Absage|Kennzahl|Interview für den Job)\b[:\s]+(?=[\p{Lu}("„])/u.exec(
      text,
    );
  const rest = cut ? text.slice(cut[0].length) : text;
  const said =
    /^.*\b(?:Dank|Interesse|Bewerbung|Absage|Update|application|interest)\b.*? (?:[-–|x]|[^\s/]+\/[^\s/]+) (?=[\p{Lu}\d(])/u.exec(
      rest,
    );
  return said ? rest.slice(said[0].length) : rest;
}

/** Subjects say more than roles. */
const NO_TITLE =
  /bewerb|absage|unterlagen|kennzahl|applic|applied|candidat|postula|solicitud|sollicit|aplikac|rekrutac|zg[łl]osz|inscri|update|status|interview|gespr[äa]ch|entretien|entrevista|colloquio|rozmow|decision|dank|thank|einladung|invit|reply|antwort|response|news|important|information|feedback|message|vacan(?:cy|te)$|offer$|esito|ergebnis|procedure|candidatura|sent to|proces|termin\b|reminder/iu;

/** Parts of the subject that the body says again: "Lab assistant - where we are". */
function titled(lines: Sentence[]): string[] {
  const body = lines
    .filter(({ subject }) => !subject)
    .map(({ plain }) => plain)
    .join('\n');
  return lines
    .filter(({ subject }) => subject)
    .flatMap(({ text }) =>
      text
        .replace(/^(?:(?:re|aw|fwd?|wg|tr|odp|r|i|sv|antw) ?: ?)+/iu, '')
        .split(/\s[-–—|·]\s|[:/|"“”„«»]\s?|\s?\(|\)\s?|,\s/u),
    )
    .map((part) => part.trim())
    .filter(
      (part) => part.length > 3 && part.length < 80 && part.split(' ').length < 9 && !NO_TITLE.test(part),
    )
    .filter((part) => body.includes(fold(part).toLowerCase()));
}
