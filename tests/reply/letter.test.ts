import { describe, expect, test } from 'vitest';
import { type Asked, gapIn, LENGTHS, letter, replyLang } from '@/utils/reply/letter';
import { firstName, nameOf } from '@/utils/reply/person';
import { STAGES } from '@/utils/verdict';

const asked: Asked = {
  stage: 'early',
  length: 'usual',
  lang: 'en',
  role: 'Product Designer',
  person: 'Dana Whitfield',
  me: 'Maya',
};
const every = STAGES.flatMap((stage) =>
  LENGTHS.flatMap((length) =>
    (['en', 'de'] as const).flatMap((lang) =>
      [asked.role, undefined].map((role) => ({ ...asked, stage, length, lang, role })),
    ),
  ),
);

test('the usual letter after an application', () => {
  expect(letter(asked)).toBe(`Hi Dana,

Thank you for considering me for the Product Designer role, and for letting me know.

While I’m disappointed, I’d be grateful for any feedback on my qualifications, or on how my application came across. It would help me be better placed for the next one.

I wish you and the team all the best.

Best regards,
Maya`);
});

test('after interviews it thanks for the interview', () => {
  expect(letter({ ...asked, stage: 'final' })).toContain(
    'for the chance to interview for the Product Designer role',
  );
  expect(letter({ ...asked, stage: 'screen' })).toContain('taking the time to talk with me');
});

describe.each(every)('$lang, $stage, $length, role $role', (one) => {
  const words = letter(one);

  test('asks, and never about the decision', () => {
    expect(words).toMatch(/feedback|one thing|Rückmeldung|eine Sache/);
    expect(words).not.toMatch(/\bwhy\b|reconsider|decision|warum|Entscheidung|!|undefined/i);
  });

  test('has no double spaces and no empty ends', () => {
    expect(words).not.toMatch(/ {2}| ,| \.|\n{3}|\s$/);
  });

  test('has a gap only when it is the longer one', () => {
    expect(gapIn(words) !== undefined).toBe(one.length === 'longer');
  });
});

test('short is shorter, longer is longer', () => {
  for (const lang of ['en', 'de'] as const)
    for (const stage of STAGES) {
      const [short = 0, usual = 0, longer = 0] = LENGTHS.map(
        (length) => letter({ ...asked, lang, stage, length }).length,
      );
      expect(short).toBeLessThan(usual);
      expect(usual).toBeLessThan(longer);
    }
});

test.each([
  [undefined, 'Hello,', 'Guten Tag,'],
  ['The Recruiting Team', 'Hello,', 'Guten Tag,'],
  ['Dana Whitfield', 'Hi Dana,', 'Guten Tag Dana Whitfield,'],
  ['Dr. Amara Osei', 'Hi Dr. Amara Osei,', 'Guten Tag Dr. Amara Osei,'],
  ['Whitfield, Dana', 'Hi Dana,', 'Guten Tag Dana Whitfield,'],
])('greets %s', (person, en, de) => {
  expect(letter({ ...asked, person }).split('\n')[0]).toBe(en);
  expect(letter({ ...asked, person, lang: 'de' }).split('\n')[0]).toBe(de);
});

test('without a name of one’s own it ends with the greeting', () => {
  expect(letter({ ...asked, me: '' })).toMatch(/Best regards,$/);
});

test('the letter’s language where we have it, else the interface’s', () => {
  expect(replyLang('de-AT', 'en')).toBe('de');
  expect(replyLang('fr', 'de')).toBe('en');
  expect(replyLang(undefined, 'de')).toBe('de');
});

test('the gap is found where it stands', () => {
  const words = letter({ ...asked, length: 'longer' });
  const gap = gapIn(words);
  expect(words.slice(gap?.from, gap?.to)).toMatch(/^\[.+\]$/);
});

test('a role’s own brackets are no gap', () => {
  expect(gapIn(letter({ ...asked, role: 'Designer [all genders, remote]' }))).toBeUndefined();
});

test('names are tidied, titles are kept', () => {
  expect(nameOf('  Ana   Lima ')).toBe('Ana Lima');
  expect(firstName('Prof. Lima')).toBe('Prof. Lima');
});
