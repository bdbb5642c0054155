import { COLUMNS, type Row } from './columns';

/** What a column of somebody's spreadsheet can be taken for; '' for leaving it out. */
export type Target = keyof Row | 'status' | '';

/**
 * Names that trackers and people give their columns (Huntr, Teal, JobSync, own lists; English and German).
 * Compared without case, spaces and signs.
 */
const NAMES: Record<Exclude<Target, ''>, string[]> = {
  id: ['id', 'rebound id'],
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firma',
    'unternehmen',
    'arbeitgeber',
  ],
  role: [
    'role',
    'job title',
    'title',
    'position',
    'job',
    'job position',
    'stelle',
    'jobtitel',
    'stellenbezeichnung',
  ],
  applied: [
    'applied',
    'date applied',
    'applied date',
    'applied at',
    'application date',
    'applied on',
    'date',
    'created',
    'date saved',
    'beworben',
    'beworben am',
    'bewerbungsdatum',
    'datum',
  ],
  confirmed: ['confirmed', 'confirmation', 'eingangsbestaetigung', 'bestätigt'],
  talk: [
    'talk',
    'interview',
    'interview date',
    'first interview',
    'interviewed',
    'interviewing',
    'gespräch',
    'vorstellungsgespräch',
  ],
  assessment: ['assessment', 'test', 'task', 'take home', 'aufgabe'],
  offer: ['offer', 'offer date', 'offered', 'angebot'],
  no: [
    'no',
    'rejected',
    'rejected at',
    'rejection date',
    'date rejected',
    'rejection',
    'absage',
    'absage am',
    'abgelehnt',
  ],
  silence: ['silence', 'ghosted', 'no answer', 'keine antwort'],
  stage: ['stage', 'how far', 'phase'],
  kind: ['kind'],
  reason: ['reason', 'rejection reason', 'grund'],
  source: ['source', 'how', 'channel', 'via', 'board', 'job board', 'quelle', 'kanal'],
  person: ['person', 'contact', 'contact name', 'recruiter', 'hiring manager', 'ansprechpartner', 'kontakt'],
  address: ['address', 'email', 'e mail', 'contact email', 'mail'],
  link: ['link', 'url', 'job url', 'job post url', 'job link', 'listing', 'anzeige'],
  notes: ['notes', 'note', 'comment', 'comments', 'notiz', 'notizen', 'bemerkung', 'kommentar'],
  feedback: ['feedback', 'rückmeldung'],
  status: ['status', 'list', 'state', 'application status', 'ergebnis', 'stand'],
};

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Is this a spreadsheet file that Rebound made? */
export const isOwn = (head: string[]): boolean => COLUMNS.every((name, i) => head[i] === name);

/** What each column most likely is. A target is given once, to the first column that bears its name. */
export function guessed(head: string[]): Target[] {
  const taken = new Set<Target>();
  return head.map((name) => {
    const called = plain(name);
    const found = (Object.keys(NAMES) as Exclude<Target, ''>[]).find(
      (target) => !taken.has(target) && NAMES[target].some((known) => plain(known) === called),
    );
    if (found === undefined || (found === 'id' && !isOwn(head))) return '';
    taken.add(found);
    return found;
  });
}
