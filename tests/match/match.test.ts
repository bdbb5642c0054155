import { describe, expect, test } from 'vitest';
import type { Asked } from '@/utils/listing/listing';
import { match } from '@/utils/listing/match';
import { adviceFor, hasNumber } from '@/utils/listing/match/bullets';
import { aboutOf } from '@/utils/listing/match/carry';
import { degreeIn, fluencyIn, yearsIn } from '@/utils/listing/match/levels';
import { weakOpening } from '@/utils/listing/match/openings';
import { bareTitle, titleMatch } from '@/utils/listing/match/title';
import { readResume } from '@/utils/listing/resume/sections';

const NOW = new Date('2026-06-01T12:00:00Z');

const asked = (term: string, more: Partial<Asked> = {}): Asked => ({
  term,
  group: 'hard',
  required: true,
  at: [{ start: 0, end: term.length }],
  sentence: term,
  ...more,
});

const RESUME = `Maren Vogt
UX Designer

PROFILE
Designer with eight years in public transport and retail.

EXPERIENCE
UX Designer, Osprey Rail, Leeds\tMar 2019 – present
• Redesigned the booking flow for regional trains, tested with forty passengers.
• Negotiated contracts with suppliers of front-end work.
• Responsible for managing the electronic health record (EHR) rollout.
Designer, Tern & Co\tJan 2015 – Feb 2019
• Ran workshops for operations staff.

SKILLS
Figma, programme management, e-commerce, stock-taking

EDUCATION
MSc Interaction Design, University of Leeds, 2014

LANGUAGES
German (B1), English (native)`;

const one = (term: string, more: Partial<Asked> = {}, resume = RESUME) => {
  const found = match({}, [asked(term, more)], resume, NOW).required[0];
  if (!found) throw new Error('nothing came back');
  return found;
};

describe('found', () => {
  test.each([
    ['the same words', 'Figma', 'Figma'],
    ['another spelling', 'program management', 'programme management'],
    ['without the hyphen', 'ecommerce', 'e-commerce'],
    ['with a hyphen', 'frontend', 'front-end'],
    ['another number', 'workshop', 'workshops'],
    ['as what was done', 'contract negotiation', 'Negotiated contracts'],
    ['as what was done, in one word', 'negotiation', 'Negotiated'],
    ['with what listings put around it', 'experience with Figma', 'Figma'],
    ['by its abbreviation, which the resume explains', 'EHR', 'EHR'],
    ['in full, where only the short form is asked', 'electronic health records', 'electronic health record'],
  ])('%s', (_name, term, words) => {
    expect(one(term)).toMatchObject({ standing: 'found', words });
  });

  test('a bullet is named before a list, with its job', () => {
    const { places } = one('Figma', {}, RESUME.replace('Ran workshops', 'Ran Figma workshops'));
    expect(places.map(({ section, bullet, job }) => [section, bullet, job?.company])).toEqual([
      ['experience', true, 'Tern & Co'],
      ['skills', false, undefined],
    ]);
  });

  test('umlauts, whichever way they are written', () => {
    const german = 'Erfahrung\nKöchin, Gasthof Linde\t2015 – 2019\n• Küche geführt und Menüs geplant';
    expect(one('Menue', {}, german).standing).toBe('found');
  });

  test('years, by the jobs or by what the resume says', () => {
    expect(one('5+ years of experience', { group: 'other' })).toMatchObject({
      standing: 'found',
      because: 'covers',
    });
    expect(one('15 years', { group: 'other' }).standing).toBe('missing');
  });

  test('a higher degree covers a lower one', () => {
    expect(one('bachelor’s degree', { group: 'education' })).toMatchObject({
      standing: 'found',
      because: 'covers',
    });
    expect(one('PhD', { group: 'education' }).standing).toBe('missing');
  });
});

describe('not yet', () => {
  test.each(['Kubernetes', 'fig', 'commerce law', 'nursing', 'health insurance'])('%s', (term) => {
    expect(one(term).standing).toBe('missing');
  });

  test('the bullet about the same work would carry it', () => {
    const { carry } = one('usability testing', {
      sentence: 'You plan usability testing of booking flows with passengers.',
    });
    expect(carry).toMatchObject({
      section: 'experience',
      about: 'the booking flow',
      bullet: 'Redesigned the booking flow for regional trains, tested with forty passengers.',
      job: { company: 'Osprey Rail' },
    });
  });

  test('without a bullet that comes near, a tool goes with the tools and a degree with the degrees', () => {
    expect(one('Kubernetes').carry).toMatchObject({ section: 'skills', heading: 'SKILLS' });
    expect(one('Doctorate', { group: 'education' }).carry).toMatchObject({ section: 'education' });
    expect(one('CPR certification').carry).toEqual({ section: 'certificates' });
  });
});

describe('near', () => {
  test('a language that is spoken less well than asked', () => {
    expect(one('German', { sentence: 'Fluent German (C1) is required' })).toMatchObject({
      standing: 'near',
      words: 'German',
      callIt: 'German (German)',
    });
    expect(one('German', { sentence: 'Basic German' }).standing).toBe('found');
  });
});

describe('the title', () => {
  const resume = readResume(RESUME);
  test.each([
    ['Senior Product Designer (m/w/d) – Remote', 'Senior Product Designer'],
    ['Registered Nurse, Oncology', 'Registered Nurse'],
    ['Sachbearbeiter:in Einkauf (80-100 %)', 'Sachbearbeiter Einkauf'],
    ['Data Engineer (f/m/x) at Larkspur', 'Data Engineer'],
    ['Teacher of Maths #1234', 'Teacher of Maths'],
  ])('%s is %s', (title, bare) => expect(bareTitle(title)).toBe(bare));

  test('mirrored, in other words, and another trade', () => {
    expect(titleMatch('Senior UX Designer', resume)).toMatchObject({
      standing: 'same',
      resume: 'UX Designer',
    });
    expect(titleMatch('Senior Product Designer', resume)).toMatchObject({
      standing: 'near',
      say: 'Product Designer (UX)',
    });
    expect(titleMatch('Bus Driver', resume)).toMatchObject({ standing: 'other' });
    expect(titleMatch(undefined, resume)).toBeUndefined();
  });

  test('women and men are one', () => {
    const german = readResume(
      'Anna Lind\nErzieherin\n\nErfahrung\nErzieherin, Kita Sonne\t2015 – 2019\n• Gruppe geleitet',
    );
    expect(titleMatch('Erzieher (m/w/d)', german)?.standing).toBe('same');
  });
});

describe('bullets', () => {
  test.each([
    'Cut costs by 12%',
    'Trained four apprentices',
    'Halved the waiting time',
    'Served 300 guests a night',
    'Sold £2m of stock',
    'Umsatz verdoppelt',
  ])('a number: %s', (bullet) => expect(hasNumber(bullet)).toBe(true));
  test.each([
    'Moved to SAP S/4 in 2019',
    'Held ISO 9001 audits',
    'Taught Year 6',
    'Sold B2B software',
    'Answered calls 24/7',
    'Supported Office 365',
  ])('no number: %s', (bullet) => expect(hasNumber(bullet)).toBe(false));

  test.each([
    ['Ran workshops with operations staff', 'people'],
    ['Prepared invoices and chased payments', 'money'],
    ['Inspected parts for defects', 'quality'],
    ['Picked and packed orders', 'volume'],
    ['Redesigned the booking flow', 'making'],
    ['Taught maths to pupils', 'teaching'],
    ['Streamlined the weekly rota', 'time'],
  ])('%s: %s', (text, question) => {
    expect(adviceFor({ text, start: 0, end: 1, bullet: true, section: 'experience' }, 'en')?.question).toBe(
      question,
    );
  });

  test.each([
    ['Responsible for managing the budget', 'Responsible for', 'Managed'],
    ['Helped with planning of events', 'Helped with', 'Planned'],
    ['Assisted in running the shop', 'Assisted in', 'Ran'],
    ['Duties included stock control', 'Duties included', 'Managed'],
    ['Worked on websites', 'Worked on', 'Built'],
  ])('%s', (bullet, words, say) => expect(weakOpening(bullet, 'en')).toEqual({ words, say }));
  test('in German', () => {
    expect(weakOpening('Verantwortlich für ein Team von fünf', 'de')).toEqual({
      words: 'Verantwortlich für',
      say: 'Geleitet',
    });
  });
  test.each(['Helpful colleague to all', 'Led the shop', 'Workshops for staff'])('opens well: %s', (bullet) =>
    expect(weakOpening(bullet, 'en')).toBeUndefined(),
  );

  test('what a bullet says in full needs nothing', () => {
    const { bullets } = match({}, [], RESUME, NOW);
    expect(bullets.map(({ text }) => text)).toEqual([
      'Negotiated contracts with suppliers of front-end work.',
      'Responsible for managing the electronic health record (EHR) rollout.',
      'Ran workshops for operations staff.',
    ]);
    expect(bullets[1]).toMatchObject({ opening: { say: 'Managed' }, lacks: ['action', 'result'] });
  });

  test.each([
    ['Redesigned the booking flow for regional trains.', 'the booking flow'],
    ['Built the component library in Figma', 'the component library'],
    ['Carefully kept records of all deliveries', 'records of all deliveries'],
    ['Did', undefined],
  ])('%s is about %s', (bullet, about) => expect(aboutOf(bullet, 'en')).toBe(about));
});

describe('levels', () => {
  test.each([
    ['3+ years', 3],
    ['at least five years', 5],
    ['2-4 years of experience', 2],
    ['mehrjährige Berufserfahrung', 2],
    ['mindestens 3 Jahre', 3],
    ['years of trying', undefined],
  ])('%s', (words, years) => expect(yearsIn(words)).toBe(years));
  test.each([
    ['Bachelor’s or Master’s degree', 4],
    ['abgeschlossene Ausbildung', 2],
    ['high school diploma or GED', 1],
    ['MBA', 5],
    ['PhD in physics', 6],
  ])('%s', (words, level) => expect(degreeIn(words, 'lowest')).toBe(level));
  test.each([
    ['fluent', 5],
    ['Deutsch B2', 4],
    ['Muttersprache', 7],
  ])('%s', (words, level) => expect(fluencyIn(words)).toBe(level));
});

describe('the whole', () => {
  test('not yet before near before found; overlap in four words', () => {
    const terms = ['Figma', 'Kubernetes', 'workshops', 'e-commerce'].map((term) => asked(term));
    const { required, overlap, first } = match({ title: 'Product Designer' }, terms, RESUME, NOW);
    expect(required.map(({ standing }) => standing)).toEqual(['missing', 'found', 'found', 'found']);
    expect(overlap).toBe('good');
    expect(first.map(({ change }) => change)).toEqual(['term', 'title', 'number']);
    expect(match({}, [], RESUME, NOW).overlap).toBe('none');
    expect(match({}, [asked('Kubernetes')], RESUME, NOW).overlap).toBe('little');
  });

  test('an empty resume is no error', () => {
    expect(match({ title: 'Nurse' }, [asked('CPR')], '', NOW).required[0]?.standing).toBe('missing');
  });
});
