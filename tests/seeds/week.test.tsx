import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOf } from '@/utils/journal/day';
import { button, field, has, press, radio, submit, type, when, words } from '../journal/page';
import { done, fresh, given, open, own } from './own';

beforeEach(fresh);
afterEach(done);

const today = dayOf(new Date().toISOString());

/** Chooses one of the Sunday questions. */
async function sunday(question: string): Promise<void> {
  await open('week', 'Five minutes on Sunday');
  press(button(question));
}

test('A26 small things for a day: one application, one message, half an hour of learning', async () => {
  await open('week', 'This week');
  expect(words()).toContain('One small thing is plenty.');
  press(button('Something small for today'));
  for (const small of [
    'Tailor one application',
    'Write to one person for advice',
    'Half an hour of learning',
  ])
    expect(has('button', small)).toBe(true);
  press(button('Tailor one application'));
  submit(field('In your words'));
  await when(() => has('label', 'Tailor one application'));
});

test('A27 a small victory stands in its day, quietly', async () => {
  await given(
    own('goals', 'g', {
      type: 'goal',
      every: 'day',
      about: 'applications',
      text: 'Tailor one application',
      on: today,
    }),
  );
  await open('week', 'Tailor one application');
  press(field('Tailor one application'));
  await when(() => has('li[aria-current] li', 'Tailored one application'));
});

test('B24 numbers for a week: applications, conversations, skills', async () => {
  await open('week', 'This week');
  press(button('Start with these'));
  await when(() => has('th', 'Tailored applications'));
  expect(has('th', 'People')).toBe(true);
  expect(has('th', 'Half hours of learning')).toBe(true);
  press(button('Count one: Tailored applications'));
  await when(() => has('[role=img]', 'one of two'));
  expect(words()).toContain('Whatever is left on Sunday simply starts again.');
});

test('B20 a course, a workshop or volunteering counts', async () => {
  await given(own('goals', 'week/skills', { type: 'goal', every: 'week', about: 'skills', times: 1 }));
  await open('week', 'Half hours of learning');
  expect(words()).toContain(
    'A course, a workshop, or volunteering where the skill is needed: any of them counts.',
  );
});

test('B6 a day off or a weekend, chosen', async () => {
  await open('week', 'This week');
  expect(words()).toContain('a day off or a whole weekend is no time lost');
  press(button('Make today a rest day instead'));
  await when(() => words().includes('Today is a rest day. It was chosen, and it counts.'));
  press(button('Keep the weekend free'));
  await when(() => words().includes('The weekend is kept free.'));
  expect(has('li li', 'Rest')).toBe(true);
});

test('B21 people in the field and where they meet, each put down', async () => {
  await open('week', 'People');
  expect(words()).toContain('Write to one person in your field, or go where such people meet.');
  press(button('Add to: People'));
  type(field('Who'), 'Design meetup');
  submit(field('Who'));
  await when(() => words().includes('Design meetup'));
});

test('B22 insight, advice or an introduction is asked for, never a job', async () => {
  await open('week', 'People');
  press(button('Add to: People'));
  for (const ask of ['Insight', 'Advice', 'An introduction']) expect(radio(ask)).toBeTruthy();
  expect(words()).toContain('A job is never on this list.');
  press(radio('Advice'));
  expect(words()).toContain('What would you do in my place?');
  type(field('Who'), 'Jonas Weber');
  submit(field('Who'));
  await when(() => words().includes('Asked for advice'));
});

test('A13 the listing’s own words', async () => {
  await sunday('Did you change it for each one?');
  expect(words()).toContain('The listing’s own words, where they are true of you.');
});

test('B11 does resume and profile show what these roles ask for?', async () => {
  await sunday('Does your resume show what these roles ask for first?');
  expect(words()).toContain('Your profile on LinkedIn and the like too.');
});

test('B12 was it changed for each one?', async () => {
  await sunday('Did you change it for each one?');
  type(field('Did you change it for each one?'), 'The last two.');
  field('Did you change it for each one?').dispatchEvent(new FocusEvent('blur'));
  await when(() => words().includes('Kept with this week.'));
});

test('B13 in talks: confident, brief, with an example', async () => {
  await sunday('In talks, were you brief, and did you give an example?');
  expect(words()).toContain('Confident doesn’t mean loud: calm, brief, and one example for each claim.');
});

test('B14 are these the roles, and the field?', async () => {
  await sunday('Are these the roles you want?');
  expect(words()).toContain('The field, the size, the work itself.');
});

test('B15 a story in four parts: situation, task, action, result', async () => {
  await open('story', 'One story, told well');
  for (const part of ['Situation', 'Task', 'Action', 'Result']) type(field(part), `${part} of it.`);
  type(field('A name for it'), 'The release checks');
  submit(field('A name for it'));
  await when(() => has('b', 'The release checks'));
  expect(words()).toContain('Situation of it. Task of it. Action of it. Result of it.');
});
