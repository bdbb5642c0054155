import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { READINGS } from '@/utils/growth/readings';
import { GROWTH } from '@/utils/journal/route';
import { newestOwn } from '@/utils/store/own';
import { strengths } from '@/utils/store/strengths';
import { button, close, field, has, key, press, radio, submit, type, when, words } from '../journal/page';
import { done, fresh, given, open, own } from '../seeds/own';

let background: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  background = await fresh();
});
afterEach(done);

const win = (id: string, text: string) => own('strengths', id, { type: 'win', did: 'led', text });
const refuse = () => {
  const { write } = background.table;
  background.table.write = () => Promise.reject(new Error('The disk is full'));
  return () => {
    if (write) background.table.write = write;
  };
};

describe('a newcomer with nothing', () => {
  test.each(GROWTH)('finds useful words on the page: %s', async (view) => {
    await open(view, '');
    await when(() => document.querySelector('main h1') !== null && !words().includes('Opening your journal'));
    const main = document.querySelector('main')?.textContent ?? '';
    expect(main.split(/\s+/).length).toBeGreaterThan(25);
    expect(main).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    expect(document.querySelectorAll('main h1')).toHaveLength(1);
  });

  test('coming from another page, the heading has the focus once the page is there', async () => {
    await open('week', 'Small things you decide');
    expect(document.activeElement).toBe(document.body);
    location.hash = '#strengths';
    await when(() => document.activeElement?.textContent === 'Evidence, in your own words');
  });

  test('the readings are all in one place', async () => {
    await open('readings', 'Short readings');
    expect(document.querySelectorAll('article')).toHaveLength(READINGS.length);
  });
});

describe('when saving fails', () => {
  test('a win stays in its form, and can be kept after all', async () => {
    await open('strengths', 'Wins');
    press(button('Write down the first one'));
    type(field('What did you do?'), 'Got a talk accepted.');
    const mend = refuse();
    submit(field('What did you do?'));
    await when(() => words().includes('That didn’t save.'));
    expect(field('What did you do?').value).toBe('Got a talk accepted.');
    mend();
    submit(field('What did you do?'));
    await when(() => has('p', 'Got a talk accepted.'));
    expect(words()).not.toContain('That didn’t save.');
  });

  test('somebody’s facts stay in their form', async () => {
    await open('week', 'People');
    press(button('Add to: People'));
    type(field('Who'), 'Jonas Weber');
    press(radio('Insight'));
    refuse();
    submit(field('Who'));
    await when(() => words().includes('That didn’t save.'));
    expect(field('Who').value).toBe('Jonas Weber');
    expect(radio('Insight').getAttribute('aria-checked')).toBe('true');
  });

  test('an answer of Sunday is tried again with the next one', async () => {
    const question = 'Does your resume show what these roles ask for first?';
    await open('week', 'Five minutes on Sunday');
    const mend = refuse();
    type(field(question), 'The last two did.');
    field(question).dispatchEvent(new FocusEvent('blur'));
    await when(() => words().includes('That didn’t save. Your words are still here'));
    mend();
    press(button('Are these the roles you want?'));
    type(field('Are these the roles you want?'), 'Mostly.');
    field('Are these the roles you want?').dispatchEvent(new FocusEvent('blur'));
    await when(() => words().includes('Kept with this week.'));
    const [kept] = await newestOwn('goals');
    expect(kept).toMatchObject({ type: 'sunday', resume: 'The last two did.', roles: 'Mostly.' });
  });
});

describe('deleting', () => {
  test('a win goes, and comes back', async () => {
    await given(win('w', 'Led the first workshop.'));
    await open('strengths', 'Led the first workshop.');
    press(button('Change: Led the first workshop.'));
    press(button('Delete'));
    await when(() => words().includes('Deleted.'));
    expect(await strengths()).toEqual([]);
    press(button('Undo'));
    await when(() => has('p', 'Led the first workshop.'));
  });

  test('something small for today and somebody go and come back', async () => {
    await given(
      own('people', 'p', { name: 'Priya Raman' }),
      own('goals', 'g', { type: 'goal', every: 'day', about: 'own', text: 'Water the plants' }),
    );
    await open('week', 'Water the plants');
    press(button('Take out: Water the plants'));
    await when(() => words().includes('Deleted.') && !has('label', 'Water the plants'));
    press(button('Undo'));
    await when(() => has('label', 'Water the plants'));
    press(button('Change: Priya Raman'));
    press(button('Delete'));
    await when(() => words().includes('Deleted.') && !has('bdi', 'Priya Raman'));
    press(button('Undo'));
    await when(() => has('bdi', 'Priya Raman'));
  });

  test('words that are emptied are deleted with a way back', async () => {
    await given(own('strengths', 'a', { type: 'worth', text: 'I can fix bicycles.' }));
    await open('strengths', 'I can fix bicycles.');
    press(button('Change: I can fix bicycles.'));
    type(field('Something that is yours'), ' ');
    submit(field('Something that is yours'));
    await when(() => words().includes('Deleted.'));
    press(button('Undo'));
    await when(() => has('p', 'I can fix bicycles.'));
  });
});

describe('half written', () => {
  test('a harsh sentence outlives the page, and thrown away it leaves nothing', async () => {
    await open('kinder', 'A kinder sentence');
    type(field('What are you telling yourself?'), 'Nobody wants me.');
    close();
    await open('kinder', 'A kinder sentence');
    await when(() => field('What are you telling yourself?').value === 'Nobody wants me.');
    submit(field('What are you telling yourself?'));
    await when(() => words().includes('From once to always'));
    press(button('Throw it away'));
    await when(() => words().includes('Thrown away. Nothing of it was kept.'));
    expect(await strengths()).toEqual([]);
    close();
    await open('kinder', 'A kinder sentence');
    expect(field('What are you telling yourself?').value).toBe('');
  });

  test('Escape leaves a win as it was', async () => {
    await given(win('w', 'Led the first workshop.'));
    await open('strengths', 'Led the first workshop.');
    press(button('Change: Led the first workshop.'));
    type(field('What did you do?'), 'Something else');
    key('Escape', field('What did you do?'));
    await when(() => has('p', 'Led the first workshop.'));
  });
});

describe('what matters', () => {
  test('two or three are chosen, never a fourth; after a fresh no a quieter day is offered', async () => {
    await given({
      store: 'entries',
      id: 'e',
      fields: {
        company: 'Fennel',
        state: 'filed',
        'events.no': { type: 'no', at: new Date().toISOString() },
      },
      by: 'verdict',
    });
    await open('values', 'What matters to you');
    expect(words()).toContain('This does more good on a quieter day, and there is no hurry.');
    expect(words()).toContain('Not every study found it');
    for (const value of ['Learning', 'Honesty', 'Humour', 'Nature']) press(button(value));
    await when(() => words().includes('Three are enough.'));
    expect(button('Nature').getAttribute('aria-pressed')).toBe('false');
    type(field('Why do they matter to you?'), 'Because nothing holds without them.');
    press(button('Keep it'));
    await when(() => words().includes('What you wrote before'));
    expect(words()).toContain('Learning, Honesty, Humour');
    press(button('Put it in my week'));
    await when(() => words().includes('It stands in your week.'));
  });
});
