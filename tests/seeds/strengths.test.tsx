import { afterEach, beforeEach, expect, test } from 'vitest';
import { OTHERS } from '@/utils/growth/others';
import { button, field, has, heading, link, press, submit, type, when, words } from '../journal/page';
import { done, fresh, given, open, own } from './own';

beforeEach(fresh);
afterEach(done);

const win = (id: string, text: string, more: Record<string, unknown> = {}) =>
  own('strengths', id, { type: 'win', did: 'solved', text, ...more });

test('A14 a win is asked for its number, and results count more than duties', async () => {
  await given(win('w', 'Took over a stuck project and shipped it.'));
  await open('strengths', 'Took over a stuck project');
  expect(words()).toContain('A win with a number can become a resume bullet.');
  press(button('Add a number to: Took over a stuck project and shipped it.'));
  type(field('A number in it'), 'in three weeks');
  submit(field('A number in it'));
  await when(() => words().includes('Solved. in three weeks'));
});

test('B16 results over responsibilities: the bullet begins with what was done and ends with what came of it', async () => {
  await given(win('w', 'I cut the release checks.', { number: 'from two days to three hours' }));
  await open('bullet', 'Turn a win into a bullet');
  expect(words()).toContain('Results say more than duties do.');
  await when(() => field('The bullet').value === 'Cut the release checks, from two days to three hours');
});

test('A22 what is theirs with or without a job', async () => {
  await open('strengths', 'Yours with or without a job');
  expect(words()).toContain(
    'A no to an application is a decision about a role. It says nothing about this list.',
  );
  press(button('Add to: Yours with or without a job'));
  type(field('Something that is yours'), 'I can fix nearly any bicycle.');
  submit(field('Something that is yours'));
  await when(() => has('p', 'I can fix nearly any bicycle.'));
});

test('A23 wins: led, solved, overcame, against loud bad news', async () => {
  await open('strengths', 'Evidence, in your own words');
  expect(words()).toContain('Bad news is loud and good news is easily lost');
  press(button('Write down the first one'));
  for (const did of ['Led', 'Solved', 'Overcame']) expect(has('[role=radio]', did)).toBe(true);
  type(field('What did you do?'), 'Got a talk accepted.');
  submit(field('What did you do?'));
  await when(() => has('p', 'Got a talk accepted.'));
});

test('A24 helping somebody, with two lines to start from', async () => {
  await open('strengths', 'You helped');
  expect(words()).toContain('Helping somebody is one of the quickest ways to feel of use again.');
  press(button('Someone who could use an introduction'));
  type(field('Who should meet'), 'Jonas');
  type(field('And whom'), 'Leila');
  expect(words()).toContain('Hi Jonas, this is Leila.');
  press(button('I did it, put it down'));
  await when(() => has('p', 'Brought Jonas and Leila together.'));
});

test('B17 others who were turned down, and what they did next, with the source', async () => {
  await open('strengths', 'Others, turned down');
  const seen = new Set<string>();
  for (const _ of OTHERS) {
    seen.add(heading('Others, turned down').parentElement?.textContent ?? '');
    press(button('Another'));
  }
  const all = [...seen].join(' ');
  expect(seen.size).toBe(OTHERS.length);
  expect(all).toMatch(/publishers turned the first Harry Potter book down.*sent it to the next one/);
  expect(all).toMatch(/In 1985 Steve Jobs was pushed out of Apple.*In 1997 he was back/);
  for (const one of seen) expect(one).toMatch(/Source: \S/);
});

test('B29 a sentence that is true on some days, resting on wins', async () => {
  await given(win('w', 'Calmed the worst meeting of the year.'));
  await open('strengths', 'Some days it’s true that');
  press(button('Write yours'));
  type(field('Some days it’s true that …'), 'I bring calm to rooms that need it.');
  submit(field('Some days it’s true that …'));
  await when(() => words().includes('Choose at least one win it rests on.'));
  press(field('Calmed the worst meeting of the year.'));
  submit(field('Some days it’s true that …'));
  await when(() => words().includes('Your sentence, resting on one win.'));
});

test('B27 a harsh sentence, the traps in it, and a kinder one of their own', async () => {
  await open('kinder', 'A kinder sentence');
  type(field('What are you telling yourself?'), 'I’ll never get hired.');
  submit(field('What are you telling yourself?'));
  await when(() => words().includes('From once to always'));
  expect(words()).toContain('This one didn’t work out. Others have, and I am learning with each step.');
  type(field('How would you say it to a friend?'), 'It wasn’t the right one, and I am learning.');
  press(button('Keep the kinder one'));
  await when(() => words().includes('Kinder sentences you kept'));
  expect(words()).toContain('It wasn’t the right one, and I am learning.');
  expect(field('What are you telling yourself?').value).toBe('');
});

test('B28 seeing oneself answer well and hear the yes, in two minutes that can be skipped', async () => {
  await open('picture', 'See yourself answer well');
  expect(words()).toContain('They ask a question you know. You wait for a breath.');
  expect(words()).toContain('You hear yourself say thank you, and ask for a day to think.');
  expect(link('Skip this').getAttribute('href')).toBe('#strengths');
});

test('A31 what is theirs to decide: quality, preparation, attitude, going on; and one action', async () => {
  await open('control', 'What is yours to decide?');
  for (const mine of [
    'How good my applications are',
    'How well I prepare',
    'How I meet people',
    'Whether I go on',
  ])
    press(button(`Mine: ${mine}`));
  press(button('Not mine: Whether they say yes'));
  await when(() => has('button', 'Back: Whether they say yes'));
  type(field('What exactly, and small enough for today?'), 'Prepare one example');
  submit(field('What exactly, and small enough for today?'));
  await when(() => words().includes('It stands in today now.'));
  press(link('See today'));
  await when(() => words().includes('Prepare one example'));
});
