import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '@/utils/listing/resume/clean';
import { spanIn } from '@/utils/listing/resume/dates';
import { headingOf } from '@/utils/listing/resume/headings';
import { yearsOf } from '@/utils/listing/resume/jobs';
import { freeName, isProfile, nameOfFile } from '@/utils/listing/resume/names';
import { readResume } from '@/utils/listing/resume/sections';

describe('clean', () => {
  test.each([
    [
      'list signs of every kind',
      '● one\n– two\n* three\n\uf0b7 four\no Five',
      '• one\n• two\n• three\n• four\n• Five',
    ],
    ['a sign alone on its line', '•\nPlanned the shifts', '• Planned the shifts'],
    [
      'ligatures and hidden hyphens',
      'ef\ufb01cient o\ufb03ce, ware\u00adhouse',
      'efficient office, warehouse',
    ],
    ['a heading in spaced letters', 'E D U C A T I O N', 'EDUCATION'],
    [
      'a word parted at the line’s end',
      'responsible for the whole of the stock manage-\nment',
      'responsible for the whole of the stock management',
    ],
    [
      'a hyphen that belongs to the word',
      'ran a shop in e-\ncommerce, and on a part-\ntime basis',
      'ran a shop in e-commerce, and on a part-time basis',
    ],
    ['a hyphen that stands for the rest of a word', 'Waren-\nund Kassenführung', 'Waren- und Kassenführung'],
    [
      'a line that only the paper ended',
      'Looked after the accounts of forty small builders\nand their families.',
      'Looked after the accounts of forty small builders and their families.',
    ],
    [
      'two lines that are two things',
      'Brackwater Logistics, Swansea, Wales, United Kingdom\nWarehouse Supervisor',
      'Brackwater Logistics, Swansea, Wales, United Kingdom\nWarehouse Supervisor',
    ],
    ['empty lines, once', 'a b\n\n\n\nc d', 'a b\n\nc d'],
    ['marks that two signs make', 'Mu\u0308ller', 'Müller'],
  ])('%s', (_name, raw, clean) => expect(cleanText(raw)).toBe(clean));

  test('what is clean stays as it is', () => {
    const line = fc.constantFrom(
      '• Planned the shifts',
      'EXPERIENCE',
      'of the whole house and',
      'stock-',
      'management, and',
      '',
      '–',
      'Café 2019 – 2021',
      'a\tb',
      '•',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 40 })), { maxLength: 14 }), (lines) => {
        const once = cleanText(lines.join('\n'));
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });
});

describe('headings', () => {
  test.each([
    ['EXPERIENCE', 'experience'],
    ['Professional Experience:', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Berufserfahrung', 'experience'],
    ['Praktika', 'experience'],
    ['Technical Skills', 'skills'],
    ['Skills & Tools', 'skills'],
    ['EDV-Kenntnisse', 'skills'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['Education & Training', 'education'],
    ['Ausbildung', 'education'],
    ['Schulbildung', 'education'],
    ['Licenses and Certifications', 'certificates'],
    ['Weiterbildungen', 'certificates'],
    ['Sprachkenntnisse', 'languages'],
    ['Über mich', 'summary'],
    ['PROFILE', 'summary'],
    ['References', 'other'],
  ])('%s', (line, kind) => expect(headingOf(line)?.kind).toBe(kind));

  test.each([
    'Osprey Rail',
    'Experienced nurse',
    'Education Officer, Leeds',
    'Led a team: ten people',
    'Project manager',
    '2019 – 2021',
  ])('not %s', (line) => expect(headingOf(line)).toBeUndefined());

  test('words behind the colon are the part’s own', () => {
    const [line] = readResume('Skills: Forklift, SAP').lines;
    expect(line).toMatchObject({ text: 'Forklift, SAP', section: 'skills', start: 8, end: 21 });
  });
});

describe('spans of time', () => {
  test.each([
    ['Mar 2019 – present', 2019 + 2 / 12, 'present'],
    ['March 2019 to June 2021', 2019 + 2 / 12, 2021.5],
    ['03/2019 - 06/2021', 2019 + 2 / 12, 2021.5],
    ['01.03.2019 – heute', 2019 + 2 / 12, 'present'],
    ['Okt. 2015 bis Dez. 2016', 2015.75, 2017],
    ['2015-19', 2015, 2019],
    ['2015 — 2019', 2015, 2019],
    ['seit 2020', 2020, 'present'],
    ['2019-03 – 2020-04', 2019 + 2 / 12, 2020 + 4 / 12],
  ])('%s', (words, from, to) => {
    expect(spanIn(`Nurse, ${words}`)?.from).toBeCloseTo(from);
    const end = spanIn(`Nurse, ${words}`)?.to;
    if (typeof to === 'number') expect(end).toBeCloseTo(to);
    else expect(end).toBe(to);
  });

  test.each([
    'Sold 200-300 tickets a day',
    'ISO 9001-2015',
    'Raised $2000 – 5000',
    'Call 0113 555 0100',
    '2021 – 2019',
    '50-60 people',
  ])('none in %s', (words) => expect(spanIn(words)).toBeUndefined());

  test('years that overlap count once', () => {
    expect(
      yearsOf([{ from: 2010, to: 2014 }, { from: 2012, to: 2015 }, { from: 2020, to: 'present' }, {}], 2022),
    ).toBe(7);
  });
});

const RESUME = `Maren Vogt
Product Designer
Leeds · maren@vogt.example

PROFILE
Designer with eight years in public transport.

EXPERIENCE
Senior Product Designer, Osprey Rail, Leeds\tMar 2019 – present
• Redesigned the booking flow for regional trains.
• Ran workshops with operations staff.
UX Designer | Tern & Co | 2015-19
• Built the component library in Figma.

Larkspur Labs GmbH
Junior Designer
01/2013 - 12/2014
• Drew icons.

EDUCATION
BA Graphic Design, University of Leeds, 2010 – 2013`;

describe('a resume', () => {
  const resume = readResume(RESUME);

  test('its jobs, however their heads are laid out', () => {
    expect(resume.jobs.map(({ title, company }) => [title, company])).toEqual([
      ['Senior Product Designer', 'Osprey Rail'],
      ['UX Designer', 'Tern & Co'],
      ['Junior Designer', 'Larkspur Labs GmbH'],
    ]);
  });

  test('its bullets, each with its job', () => {
    expect(resume.lines.filter(({ bullet }) => bullet).map(({ text, job }) => [job?.company, text])).toEqual([
      ['Osprey Rail', 'Redesigned the booking flow for regional trains.'],
      ['Osprey Rail', 'Ran workshops with operations staff.'],
      ['Tern & Co', 'Built the component library in Figma.'],
      ['Larkspur Labs GmbH', 'Drew icons.'],
    ]);
  });

  test('its title and its language', () => {
    expect(resume.title).toBe('Product Designer');
    expect(resume.lang).toBe('en');
  });

  test('every line stands where it says', () => {
    for (const { text, start, end } of resume.lines) expect(RESUME.slice(start, end)).toBe(text);
  });

  test('without signs its sentences are its bullets', () => {
    const plain = readResume(RESUME.replaceAll('• ', ''));
    expect(plain.lines.filter(({ bullet }) => bullet).map(({ text }) => text)).toContain(
      'Ran workshops with operations staff.',
    );
    expect(plain.jobs).toHaveLength(3);
  });

  test('in German, with the dates first', () => {
    const german = readResume(
      `Lebenslauf\nJens Ohm\n\nBeruflicher Werdegang\n03/2018 – heute\tSachbearbeiter, Kanzlei Brandt & Söhne, Bremen\n• Betreuung von 40 Mandanten\n09/2015 – 02/2018\nBürokaufmann bei der Werft Nordlicht GmbH\n• Rechnungen geprüft und gebucht\n\nKenntnisse\nDATEV, Excel`,
    );
    expect(german.lang).toBe('de');
    expect(german.jobs.map(({ title, company }) => [title, company])).toEqual([
      ['Sachbearbeiter', 'Kanzlei Brandt & Söhne'],
      ['Bürokaufmann', 'Werft Nordlicht GmbH'],
    ]);
    expect(german.title).toBe('Sachbearbeiter');
  });
});

describe('names of versions', () => {
  test('a taken name gets a number', () => {
    expect(freeName('Resume', ['resume', 'Resume 2'])).toBe('Resume 3');
    expect(freeName('  ', [])).toBe('–');
  });
  test('a file’s name as people say it', () =>
    expect(nameOfFile('Maren_Vogt-Resume.final.pdf')).toBe('Maren Vogt Resume.final'));
  test('a profile is known by its parts', () => {
    expect(isProfile('Contact\nwww.linkedin.com/in/maren-vogt (LinkedIn)\nTop Skills\nFigma')).toBe(true);
    expect(isProfile('Maren Vogt, linkedin.com/in/maren-vogt')).toBe(false);
  });
});
