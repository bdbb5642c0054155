import type { Language } from '../languages';
import type { Sentence } from '../letter';
import { fold } from '../pattern';
import { companyName, isSystem, key, NAME, personName } from './names';
import { partsOf } from './sender';

interface Seen {
  name: string;
  weight: number;
}

const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|web|mail|proton(?:mail)?|posteo|t-online|freenet|orange|wanadoo|free|laposte|libero|wp|onet|interia|o2|example)$/i;

/** A name with a legal form, anywhere in a line. */
const LEGALLY = new RegExp(`${NAME.slice(0, -1)}`, 'u');

/** The employer a letter comes from, as written there, or undefined. `person`: who signed, which is never it. */
export function companyIn(
  lines: Sentence[],
  languages: Language[],
  from: { name?: string; address?: string },
  role?: string,
  person?: string,
): string | undefined {
  const found = new Map<string, Seen>();
  const note = (raw: string | undefined, weight: number) => {
    const name = raw && companyName(raw);
    if (!name || (person && key(person) === key(name)) || (role && key(role) === key(name))) return;
    const known = found.get(key(name));
    if (known) known.weight += weight;
    else found.set(key(name), { name, weight });
  };

  for (const { text, subject } of lines)
    for (const { fields } of languages)
      for (const pattern of subject ? fields.subjectCompany : fields.company) {
        const hit = pattern.exec(text);
        if (hit?.groups?.company) note(hit.groups.company, subject ? 2 : 2.5);
      }
  noteSender(from.name, note);
  noteSignature(lines, languages, note);

  spellOut(found, partsOf(from.name).companies);
  const host = hostOf(from.address);
  for (const { name, weight } of likeHost(
    `${from.name ?? ''}\n${lines.map(({ text }) => text).join('\n')}`,
    host,
  ))
    note(name, weight);
  const text = lines.map((line) => line.text).join('\n');
  for (const seen of found.values()) {
    const longer = [...found.values()].filter(({ name }) => name.startsWith(`${seen.name} `));
    const alone = mentions(text, seen.name) - longer.reduce((sum, { name }) => sum + mentions(text, name), 0);
    seen.weight += Math.min(3, Math.max(0, alone)) * 0.4;
    if (host && key(seen.name).length > 2 && (host.includes(key(seen.name)) || key(seen.name).includes(host)))
      seen.weight += 2;
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight)[0]?.name;
}

/** "WU" from "Wirtschaftsuniversität Wien": what stands for the short name stands for the one the sender bears. */
function spellOut(found: Map<string, Seen>, senders: string[]): void {
  const borne = new Set(senders.map(key));
  for (const [at, short] of found) {
    if (!/^\p{L}{2,6}$/u.test(short.name) || !/\p{Lu}.*\p{Lu}/u.test(short.name)) continue;
    const letters = [...at];
    const long = [...found.values()].find(({ name }) => {
      const whole = key(name);
      if (
        !borne.has(whole) ||
        whole.startsWith(at) ||
        whole.length < 3 * letters.length ||
        whole[0] !== letters[0]
      )
        return false;
      let from = 0;
      return letters.every((letter) => {
        from = whole.indexOf(letter, from) + 1;
        return from > 0;
      });
    });
    if (!long) continue;
    long.weight += short.weight;
    found.delete(at);
  }
}

function noteSender(name: string | undefined, note: (raw: string | undefined, weight: number) => void) {
  const bare = name?.replace(/\s*@\s*(?:icims|greenhouse|lever|workday).*$/i, '');
  const { companies } = partsOf(bare);
  for (const [at, part] of companies.entries()) note(part, at === 0 ? 4 : 2.5);
}

/** The last lines: "The Contoso Recruiting Team", or a line of its own with a legal form. */
function noteSignature(
  lines: Sentence[],
  languages: Language[],
  note: (raw: string | undefined, weight: number) => void,
) {
  const closing = lines.findLastIndex(({ plain }) =>
    languages.some(({ fields }) => fields.closing.test(plain)),
  );
  for (const { text, plain } of lines.slice(
    closing < 0 ? -3 : closing,
    closing < 0 ? undefined : closing + 6,
  )) {
    if (languages.some(({ fields }) => fields.closing.test(plain) && text.length < 40)) continue;
    const team =
      /^(?:[^,]{0,40}, )?[—–-]?\s?(?:the |your |ihr |dein |das )?(.{2,60}?)[’']?s? (?:(?:HR|human resources|recruit(?:ing|ment)|talent|acquisition|attraction|hiring|people|culture|and|careers?|personnel|admissions|staff|selection)\b ?|& ){1,6}(?:team|department|group|committee)?\.?$/iu.exec(
        text,
      );
    if (team) note(partsOf(team[1]).companies[0] ?? team[1], 1.5);
    else if (LEGALLY.test(text) && text.length < 110) note(LEGALLY.exec(text)?.[0], 1.5);
    else if (text.length < 45 && !/[.!?:,]$/.test(text) && !personName(text))
      note(partsOf(text).companies[0] ?? text, 0.6);
  }
}

function hostOf(address = ''): string {
  const parts = (address.split('@')[1] ?? '').toLowerCase().split('.');
  const label =
    parts.length > 2 && /^(?:co|com|ac|org|gv|or)$/.test(parts.at(-2) ?? '') ? parts.at(-3) : parts.at(-2);
  const bare = (label ?? '').replace(/-?(?:mail|careers?|jobs|hr)$/, '');
  return !bare || FREE.test(bare) || isSystem(label ?? '') || isSystem(bare)
    ? ''
    : bare.replace(/[^a-z0-9]/g, '');
}

function mentions(text: string, name: string): number {
  return text.split(name).length - 1;
}

/** The sender's domain as the letter itself writes it: "thornquay.example" and "Thornquay Institute". */
function likeHost(text: string, host: string): Seen[] {
  if (host.length < 4) return [];
  const found = new Map<string, Seen>();
  for (const [words] of text.matchAll(CAPITALS)) {
    const own = fold(key(words)).toLowerCase();
    if (own === host) found.set(own, { name: words, weight: 4 });
    else if (own.length > 4 && (own.startsWith(host) || host.startsWith(own)))
      found.set(own, { name: words, weight: 2.5 });
  }
  return [...found.values()];
}

const CAPITALS = new RegExp(NAME, 'gu');
