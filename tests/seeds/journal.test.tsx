import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journal } from '@/components/Journal';
import { dayOf } from '@/utils/journal/day';
import type { Draft } from '@/utils/store/change';
import { entry } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { tasks } from '@/utils/store/tasks';
import { write } from '@/utils/store/write';
import {
  button,
  close,
  field,
  has,
  heading,
  link,
  press,
  show,
  submit,
  type,
  when,
  withBackground,
  withBrowserParts,
  words,
} from '../journal/page';
import { listingsOf, searchOf } from '../journal/search';

// Each piece of advice of the two articles that lives in the journal: shown in the state in which it helps,
// and found by its words. Take a component away, and its line here turns red.

let background: ReturnType<typeof withBackground>;
const NOW = Date.now();
const DAY = 86_400_000;
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();

beforeEach(async () => {
  background = withBackground();
  withBrowserParts();
  await eraseAll();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  close();
  background.end();
  vi.unstubAllGlobals();
});

const put = (id: string, fields: Record<string, unknown>): Draft => ({
  store: 'entries',
  id,
  by: 'person',
  fields: { company: 'Fennel', role: 'Product Designer', state: 'filed', ...fields },
});
const no = (id: string, days: number, fields: Record<string, unknown> = {}): Draft =>
  put(id, { kind: 'rejection', 'events.no': { type: 'no', at: ago(days) }, ...fields });

async function at(hash: string, ...drafts: Draft[]): Promise<void> {
  if (drafts.length) await write(drafts);
  location.hash = hash;
  show(<Journal />);
}
const says = (...parts: string[]) => when(() => parts.every((part) => words().includes(part)));

test('A4: a no is one piece of information and none a verdict, on the page that reads them together', async () => {
  await at('#patterns', ...searchOf(12, NOW));
  await when(() => has('h1', 'What your record shows so far'));
  await says('Each no is one piece of information, and none is a verdict.');
});

test('A10: every entry says which kind of no it was', async () => {
  await at('#entry=a', no('a', 3, { stage: 'early' }));
  await says('Stopped at', 'The application', 'Kind', 'Marketing problem');
});

test('more of A10, A11: most stopped early: the resume and the choice of listings, both to be changed', async () => {
  await at('#patterns', ...[0, 1, 2, 3, 4].map((i) => no(`a${i}`, i * 20, { stage: 'early' })));
  await when(() => heading('Most stopped before anyone spoke to you.'));
  await says('That points at the resume and at which listings you pick, and both are yours to change.');
  expect(link('Turn a win into a bullet').getAttribute('href')).toBe('#bullet');
});

test('A15, A16, A17: after final rounds the resume did its job; what is left, and what nobody sees', async () => {
  await at('#patterns', ...[0, 1, 2, 3, 4].map((i) => no(`a${i}`, i * 20, { stage: 'final' })));
  await when(() => heading('Your resume is doing its job.'));
  await says('someone inside, a budget, a matter of taste', 'Situation, task, action, result');
  expect(link('Write one story down').getAttribute('href')).toBe('#story');
});

test('A16: reasons that lie on the other side are named so', async () => {
  const reasons = ['volume', 'internal', 'role_closed', 'position_filled'];
  await at(
    '#patterns',
    ...Array.from({ length: 12 }, (_, i) => no(`a${i}`, i * 9, { reason: reasons[i % 4] })),
  );
  await says('At least half of these lie on their side', 'nothing of it is yours to carry');
});

test('A17: fresh from a talk, what to write down', async () => {
  await at('#open', put('a', { 'events.talk': { type: 'talk', at: ago(2) } }));
  await says('While it’s fresh: one line about what went well');
});

test('A18: asking replaces guesses with something to use', async () => {
  await at('#patterns');
  await when(() => heading('Nobody has told you why yet.'));
  await says('Asking replaces guesses with something you can use');
});

test('A21: no answer to a request for feedback is let go of, and the line says so', async () => {
  const asked = { type: 'feedback-asked', at: ago(30) };
  await at('#entry=a', no('a', 31, { 'events.q': asked, 'events.l': { type: 'let-go', at: ago(16) } }));
  await says('They sent no feedback, so this let go of it.');
});

test('more of A21: a silence is an ending of its own, offered after six weeks and only then', async () => {
  await at('#entry=a', put('a', { 'events.applied': { type: 'applied', at: ago(41) } }));
  await says('Two weeks without a word.');
  expect(has('button', 'No answer, let go')).toBe(false);
  close();
  await at('#entry=b', put('b', { company: 'Tern', 'events.applied': { type: 'applied', at: ago(43) } }));
  await says('Six weeks without a word. You can let this one go');
  expect((await entry('b'))?.events).not.toHaveProperty('silence');
  press(button('No answer, let go'));
  await says('They never answered, and you let it go.');
});

test('more of A21: "not yet" is not asked again for two weeks', async () => {
  await at('#entry=a', put('a', { 'events.applied': { type: 'applied', at: ago(60) } }));
  await when(() => button('Not yet'));
  press(button('Not yet'));
  await when(() => !has('button', 'No answer, let go'));
});

test('A29: what was worth using again is offered when something like it is under way', async () => {
  const note = { type: 'note', at: ago(40), text: 'Their accessibility research', again: true };
  await at(
    '#entry=new',
    no('old', 40, { company: 'Brightwater', role: 'Senior Product Designer', 'events.n': note }),
    no('other', 40, { company: 'Tern', role: 'Night Nurse', 'events.n': { ...note, text: 'A night plan' } }),
    put('new', { 'events.applied': { type: 'applied', at: ago(1) } }),
  );
  await when(() => heading('You have done some of this before'));
  await says('The reading and the writing from earlier ones still count.', 'Their accessibility research');
  expect(words()).not.toContain('A night plan');
});

test('more of A29: a note is marked as worth using again', async () => {
  await at('#entry=a', no('a', 3, { 'events.n': { type: 'note', at: ago(2), text: 'The booking case' } }));
  await when(() => button('Worth using again'));
  press(button('Worth using again'));
  await when(async () => (await entry('a'))?.events.n?.again === true);
});

test('A30: the pipeline stays in sight, with what to do next for each', async () => {
  await at('#open', put('a', { source: 'referral', 'events.applied': { type: 'applied', at: ago(3) } }));
  await when(() => has('h1', 'What is under way'));
  await says('Fennel', 'Applied', 'A referral', 'Nothing to do here. Answers often take two weeks and more.');
});

test('more of A30: an application is put down by hand and stands under way', async () => {
  await at('#open');
  await when(() => has('h1', 'Nothing is under way.'));
  press(link('Add an application'));
  await when(() => has('h1', 'Add an application'));
  type(field('Company'), 'Osprey Rail');
  submit(button('Keep it'));
  await when(() => has('h1', 'Osprey Rail'));
  location.hash = '#open';
  await when(() => has('h1', 'What is under way') && has('a', 'Osprey Rail'));
});

test('B3: where one stands: where it stopped over time, in words, as a picture and as a table', async () => {
  const stages = ['early', 'early', 'early', 'interview', 'final', 'interview'];
  await at('#patterns', ...stages.map((stage, i) => no(`a${i}`, 180 - i * 31, { stage })));
  await when(() => /answers are coming later in the process/.test(words()));
  await says('From six entries with a known stage. Few enough that it may be chance.');
  const chart = document.querySelector('svg[role=img][aria-label^="Where each answer stopped"]');
  expect(chart?.querySelectorAll('circle')).toHaveLength(6);
  expect(chart?.getAttribute('aria-label')).toMatch(/Final round 1/);
  expect(document.querySelector('table caption')?.textContent).toBeTruthy();
});

test('B9: small pieces of feedback are kept, and what is useful of them', async () => {
  await at('#entry=a', no('a', 9));
  await when(() => button('Add their feedback'));
  press(button('Add their feedback'));
  type(field('Their words'), 'Your second case was hard to follow.');
  submit(field('Their words'));
  await when(() => words().includes('What of this is useful?'));
  type(field('What of this is useful?'), 'Tell the second case in three steps.');
  submit(field('What of this is useful?'));
  await says('They told you more.', 'Tell the second case in three steps.');
});

test('more of B9: from five on, what keeps coming up in it', async () => {
  const told = (i: number) => ({ type: 'feedback', at: ago(i), text: `More fintech, please (${i})` });
  await at('#patterns', ...[1, 2, 3, 4, 5].map((i) => no(`a${i}`, i * 9, { 'events.t': told(i) })));
  await when(() => heading('“fintech” keeps coming up.'));
  await says('In five of five.', 'pick one and try it in the next talk');
});

test('B10: feedback is read with an open mind, and nobody has to answer it', async () => {
  await at('#entry=a', no('a', 9, { 'events.t': { type: 'feedback', at: ago(3), text: 'More numbers.' } }));
  await when(() => button('What of this is useful?'));
  press(button('What of this is useful?'));
  await says('Read it as if it were about a friend’s application.', 'You don’t have to agree with the rest.');
  close();
  await at('#entry=a');
  await when(() => button('Edit their feedback'));
  press(button('Edit their feedback'));
  await says('nobody has to answer it');
});

test('B19, B20: what listings keep asking for goes into the week as half an hour', async () => {
  await at('#patterns', ...listingsOf(NOW));
  await when(() => heading('SQL keeps coming up.'));
  await says('five of six listings', 'A course, a workshop or volunteering all count.');
  press(button('Put it in your week'));
  await says('It’s in your week');
  const written = background.calls.flatMap(({ args }) => args.flat() as Draft[]);
  expect(written.some(({ store, fields }) => store === 'goals' && fields.text === 'SQL, half an hour')).toBe(
    true,
  );
});

test('B23: what came of each way in', async () => {
  const talk = { 'events.talk': { type: 'talk', at: ago(5) } };
  await at(
    '#patterns',
    ...Array.from({ length: 7 }, (_, i) => put(`c${i}`, { source: 'cold', ...(i ? {} : talk) })),
    ...Array.from({ length: 4 }, (_, i) => put(`r${i}`, { source: 'referral', ...(i < 3 ? talk : {}) })),
  );
  await when(() => heading('What came of each way in.'));
  await says(
    '1 of 7 led to a talk',
    '3 of 4 led to a talk',
    'Ask for advice or an introduction, not for a job.',
  );
});

test('B25: the search as a project: a task and a milestone of one’s own, ticked when done', async () => {
  await at('#open');
  await says('A search is a project.');
  press(button('Add a task'));
  type(field('What you want to do'), 'Ask Priya what her team reads first');
  submit(field('What you want to do'));
  await says('Ask Priya what her team reads first');
  const [task] = await tasks();
  expect(task).toMatchObject({ kind: 'task', text: 'Ask Priya what her team reads first' });
  press(document.querySelector<HTMLInputElement>('ul input[type=checkbox]') ?? document.body);
  await says('Done lately');
});

test('B26: many tries are how searches work, and say nothing about the person', async () => {
  await at('#open');
  await says('Most searches take many tries.', 'says nothing about you');
});

test('B30: more talks this month than last', async () => {
  const talk = { type: 'talk', at: new Date(NOW).toISOString() };
  await at('#patterns', put('a', { 'events.talk': talk }), no('b', 1));
  await says(
    'First talks and interviews',
    '1 this month, 0 last',
    'More talks this month than last. That is your doing.',
  );
});

test('B31: other progress counts: people, wins, learning, rest', async () => {
  const today = new Date(NOW).toISOString();
  const day = dayOf(today);
  const goal = (id: string, about: string): Draft => ({
    store: 'goals',
    id,
    by: 'person',
    fields: { type: 'goal', every: 'week', about, date: today, 'events.a': { day } },
  });
  await at(
    '#patterns',
    { store: 'people', id: 'p', by: 'person', fields: { name: 'Jonas', date: today, when: day } },
    {
      store: 'strengths',
      id: 's',
      by: 'person',
      fields: { type: 'win', text: 'x', did: 'led', date: today },
    },
    goal('week/skills', 'skills'),
    goal('week/rest', 'rest'),
  );
  await says('People you wrote to', 'Wins written down', 'Half hours of learning', 'Days of rest');
});

test('B32: a no erases none of it', async () => {
  const today = new Date(NOW).toISOString();
  const applied = { type: 'applied', at: today, tailored: true };
  await at('#patterns', put('a', { 'events.applied': applied }), no('b', 0), no('c', 0));
  await says(
    'A no can’t lower any of it.',
    '1 this month, 0 last',
    'Every dot stays, whatever the next mail says.',
  );
});
