import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  closePopup,
  draftOf,
  find,
  given,
  has,
  LETTER,
  openPopup,
  prepare,
  press,
  seen,
  sentence,
  typed,
  words,
} from '../components/popup';

beforeEach(async () => {
  await prepare();
});
afterEach(closePopup);

/** Opens the ritual on an entry at a place. */
async function at(place: string, more: Record<string, unknown> = {}): Promise<void> {
  await given(draftOf('a', { ...LETTER, state: 'open', place, ...more }));
  location.hash = '#entry=a&where=ritual';
  await openPopup();
}
const over = {
  store: 'settings' as const,
  id: 'window',
  fields: { entry: 'a', startedAt: 0, length: 900_000, endsAt: 1 },
  by: 'person' as const,
};

describe('the feeling, before everything else', () => {
  test('A1 whatever form it came in, it may sting', async () => {
    await at('feel', { stage: 'final' });
    expect(sentence()).toBe('Larkspur Labs said no.');
    expect(words()).toContain('Whatever that brings up is allowed. If it stings');
  });

  test('A2 it is no weakness: the brain takes part', async () => {
    await at('feel');
    expect(words()).toContain('share some of the same regions of the brain. Feeling it isn’t weakness.');
  });

  test('A5 feelings first and in a bounded time, then what it says, then what to do', async () => {
    await at('feel');
    expect(words()).not.toMatch(/resume|listing|feedback/i);
    const order: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      order.push(sentence());
      await press(step === 5 ? 'None today' : has('Skip this') ? 'Skip this' : 'Skip');
    }
    expect(order).toEqual([
      'Larkspur Labs said no.',
      'Take fifteen minutes for it.',
      'Now something kind and different.',
      'What this no tells you.',
      'Ask what would have helped.',
      'One small step, or none.',
    ]);
  });

  test('A6 disappointed, frustrated or angry: each can be named, and it means that one cared', async () => {
    await at('feel');
    for (const feeling of ['Disappointed', 'Frustrated', 'Angry'])
      expect(find(feeling).getAttribute('aria-pressed')).toBe('false');
    await press('Angry');
    expect(find('Angry').getAttribute('aria-pressed')).toBe('true');
    expect(words()).toContain('it’s because you cared');
  });

  test('A7 a set time to worry and vent in', async () => {
    await at('window');
    expect(sentence()).toBe('Take fifteen minutes for it.');
    expect(words()).toContain('Worry, vent, go back over it, all you like.');
    expect(find('15').getAttribute('aria-checked')).toBe('true');
    expect(has('Start now')).toBe(true);
  });

  test('A8 when the time is up one goes on to something else', async () => {
    await given(over);
    await at('window');
    await seen(() => expect(sentence()).toBe('That’s the time'));
    expect(has('Go on') || has('On to your plan')).toBe(true);
    await press(has('Go on') ? 'Go on' : 'On to your plan');
    await seen(() => expect(sentence()).toBe('Now something kind and different.'));
  });

  test('A9 the plan that was made on a better day, and small ones beside it', async () => {
    const plan = 'walk down to the river and call Sam';
    await given({ store: 'settings', id: 'main', fields: { plan }, by: 'person' });
    await at('plan');
    expect(words()).toContain(`If I get a no, then I will ${plan}.`);
    for (const small of ['Ten minutes outside', 'A proper coffee', 'Message a friend'])
      expect(has(small)).toBe(true);
  });

  test('B7 moving, rest and company help', async () => {
    await at('plan');
    expect(words()).toContain('Moving, company or rest all work.');
    expect(words()).toContain('Message a friend');
  });
});

describe('what it says', () => {
  test('A11 an early no is about how the application read, and that can be changed', async () => {
    await at('says', { stage: 'early' });
    expect(find('Marketing').getAttribute('aria-checked')).toBe('true');
    expect(words()).toContain('How the application read: resume, wording, match to the listing.');
    expect(words()).toContain('You can change all three.');
  });

  test('B2 why it happens: reasons that are none of theirs', async () => {
    await at('says');
    expect(words()).toContain(
      'Someone inside the company, a budget cut, a role on hold, one person with a little more of one thing.',
    );
    expect(words()).toContain('What it can’t tell you is what you are worth.');
  });
});

describe('the reply', () => {
  test('A19 asked the right way: thanks, own development, no word against the decision', async () => {
    await at('ask', { stage: 'interview' });
    const letter = typed('Your reply');
    expect(letter).toMatch(/thank you again/i);
    expect(letter).toContain('For my own professional development');
    expect(letter).not.toMatch(/why (?:was|did)|reconsider|unfair|explain your/i);
  });

  test('B8 a short thank you, and the question of what would have helped', async () => {
    await at('ask');
    await press('Short');
    expect(typed('Your reply')).toMatch(/thank you for letting me know/i);
    expect(typed('Your reply')).toMatch(/one thing that would have made my application stronger\?/);
  });
});

describe('one small step', () => {
  const ago = (days: number) => ({
    'events.no': { type: 'no', at: new Date(Date.now() - days * 86_400_000).toISOString() },
  });

  test('A28 going on soon is a good time, for those who say that they are ready', async () => {
    await at('next', ago(20));
    await seen(() => expect(words()).toContain('I feel ready to go on'));
    expect(words()).toContain('Soon after is a good time, if it is one for you.');
    await press('I feel ready to go on');
    const first = document.querySelector('[role=radiogroup] label')?.textContent;
    expect(first).toContain('Find one role that asks for the same things');
  });

  test('A12 after three early noes and no listing checked, a listing comes first', async () => {
    await given(draftOf('b', ago(11)), draftOf('c', ago(12)));
    await at('next', ago(10));
    await seen(() => expect(words()).toContain('Check one listing against your resume'));
    expect(document.querySelector('[role=radiogroup] label')?.textContent).toContain('Check one listing');
    expect(words()).toContain('That is about paper, and paper can be changed.');
  });
});
