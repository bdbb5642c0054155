import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draft } from '@/utils/store/drafts';
import { currentWindow, settings } from '@/utils/store/settings';
import {
  type Background,
  closePopup,
  draftOf,
  eventsOf,
  find,
  given,
  has,
  LETTER,
  openPopup,
  prepare,
  press,
  seen,
  sentence,
  stored,
  type,
  typed,
  words,
} from './popup';

let back: Background;
beforeEach(async () => {
  back = await prepare();
});
afterEach(closePopup);

/** Opens the ritual on an entry at a place. */
async function at(place: string, more: Record<string, unknown> = {}): Promise<void> {
  await given(draftOf('a', { ...LETTER, state: 'open', place, ...more }));
  location.hash = '#entry=a&where=ritual';
  await openPopup();
}

const seam = (): string => document.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '';
const setting = (fields: Record<string, unknown>) => ({
  store: 'settings' as const,
  id: 'main',
  fields,
  by: 'person' as const,
});
const running = (fields: Record<string, unknown>) => ({
  store: 'settings' as const,
  id: 'window',
  fields: { entry: 'a', startedAt: Date.now() - 600_000, length: 900_000, ...fields },
  by: 'person' as const,
});

describe('the frame', () => {
  test('the sentence has the focus at each step, and the seam says where one is', async () => {
    await at('feel');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(seam()).toBe('Step 1 of 6: Name it');
    await press('Skip this');
    expect(document.activeElement?.textContent).toBe('Take fifteen minutes for it.');
    expect(seam()).toBe('Step 2 of 6: Fifteen minutes');
  });

  test('"Not now" closes and keeps the place', async () => {
    await at('plan');
    await press('Not now');
    expect(window.close).toHaveBeenCalled();
    expect(await stored('a')).toMatchObject({ state: 'open', place: 'plan' });
  });

  test('back goes a step, and home from the first', async () => {
    await at('window');
    await press('Back');
    expect(sentence()).toBe('Larkspur Labs said no.');
    await press('Back');
    expect(sentence()).toContain('One answer is waiting');
    expect(words()).toContain('Your place is kept.');
  });

  test('everything can be skipped, and then nothing is said to have been done', async () => {
    await at('feel');
    for (const _ of ['feel', 'window', 'plan', 'says']) await press('Skip this');
    await press('Skip');
    await press('None today');
    expect(sentence()).toBe('That’s it for this one.');
    expect(words()).toContain('You opened it. That’s enough for today.');
    expect(seam()).toMatch(/^Done\. Skipped: Name it, Fifteen minutes, .*, Next step\.$/);
    await seen(async () => expect((await stored('a')).state).toBe('filed'));
    expect(await eventsOf('a', 'ritual')).toEqual([]);
  });

  test('Ctrl with Enter goes on', async () => {
    await at('says');
    document
      .querySelector('h1')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await seen(() => expect(seam()).toBe('Step 5 of 6: Ask'));
  });

  test('help is one press away, and back is where one was', async () => {
    await at('feel');
    await press('Add a note');
    await type('Note', 'Half a line');
    await press('Need more than this?');
    expect(sentence()).toBe('If this is more than a bad day.');
    await press('Back');
    expect(sentence()).toBe('Larkspur Labs said no.');
    expect(typed('Note')).toBe('Half a line');
  });

  test('a refused write is told and nothing is lost', async () => {
    await at('feel');
    back.refusing = true;
    await press('Angry');
    await seen(() => expect(words()).toContain('Your words are still here'));
    expect(find('Angry').getAttribute('aria-pressed')).toBe('true');
    back.refusing = false;
    await press('Try again');
    await seen(async () => expect((await stored('a')).feelings).toEqual(['angry']));
  });

  test('a name of forty letters and more stands in the head', async () => {
    const company = 'The Honourable Company of Lighthouse Keepers';
    await at('feel', { company });
    expect(sentence()).toBe(`${company} said no.`);
    expect(document.querySelector('header b')?.textContent).toBe(company);
  });

  test('an entry that was finished begins anew when it is opened again', async () => {
    await at('done', { state: 'filed' });
    expect(sentence()).toBe('Larkspur Labs said no.');
  });
});

describe('1 what is there', () => {
  test('feelings, weight and a note are kept', async () => {
    await at('feel');
    await press('Disappointed');
    await press('Tired');
    await press('In between');
    await press('My own word');
    await type('Your own word', 'hollow');
    await press('Add a note');
    await type('Note', 'Two lines.');
    await press('Continue');
    await seen(async () =>
      expect(await stored('a')).toMatchObject({
        feelings: ['disappointed', 'tired', 'hollow'],
        heavy: 'between',
        place: 'window',
      }),
    );
    expect(await eventsOf('a', 'note')).toMatchObject([{ text: 'Two lines.', step: 'feel' }]);
    expect(await eventsOf('a', 'ritual')).toHaveLength(1);
  });

  test('going back and on again adds no second event', async () => {
    await at('feel');
    await press('Sad');
    await press('Continue');
    await press('Back');
    await press('Continue');
    await seen(async () => expect((await stored('a')).place).toBe('window'));
    expect(await eventsOf('a', 'ritual')).toHaveLength(1);
  });

  test('"Heavy" makes the help line larger and takes the brain away', async () => {
    await at('feel');
    expect(words()).toContain('regions of the brain');
    await press('Heavy');
    expect(words()).toContain('This sounds heavy. You don’t have to carry it alone. Need more than this?');
    expect(words()).not.toContain('regions of the brain');
  });

  test('it was no no: gone, not asked again, and brought back', async () => {
    await at('feel');
    await press('This wasn’t a no');
    await seen(async () => expect((await stored('a')).deleted).toBeTruthy());
    const quiet = back.asked.flatMap(({ args }) => args[0] as { id: string }[]).map((one) => one.id);
    expect(quiet).toContain('letter:a');
    await press('Undo');
    await seen(async () => expect((await stored('a')).deleted).toBeUndefined());
  });

  test('an application that holds more than the no stays', async () => {
    const applied = { type: 'applied', at: '2026-09-01T10:00:00.000Z' };
    await at('feel', { 'events.applied': applied });
    await press('This wasn’t a no');
    await seen(async () => expect(await eventsOf('a', 'no')).toEqual([]));
    expect(await stored('a')).toMatchObject({ state: 'filed', events: { applied } });
  });
});

describe('2 the time', () => {
  test('the heading follows the choice, and the end is stored', async () => {
    await at('window');
    await press('30');
    expect(sentence()).toBe('Take thirty minutes for it.');
    await press('Start now');
    expect(sentence()).toBe('Your time');
    await seen(async () => expect(await currentWindow()).toMatchObject({ entry: 'a', length: 1_800_000 }));
  });

  test('arrows choose', async () => {
    await at('window');
    const chosen = find('15');
    chosen.focus();
    chosen.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await seen(() => expect(sentence()).toBe('Take twenty minutes for it.'));
  });

  test('it goes on from the stored end, in words, with minutes when asked for', async () => {
    await given(running({ endsAt: Date.now() + 300_000 }));
    await at('window');
    expect(words()).toContain('a bit over half has gone');
    await press('Show minutes');
    expect(words()).toContain('minutes left');
    await press('5 more minutes');
    await seen(async () => expect((await currentWindow())?.length).toBe(1_200_000));
  });

  test('paused it waits, without an end', async () => {
    await given(running({ endsAt: Date.now() + 300_000 }));
    await at('window');
    await press('Pause');
    expect(sentence()).toBe('Paused');
    await seen(async () => expect((await currentWindow())?.endsAt).toBeUndefined());
    await press('Carry on');
    await seen(async () => expect((await currentWindow())?.left).toBeUndefined());
  });

  test('in the last three minutes a friend is asked about', async () => {
    await given(running({ endsAt: Date.now() + 120_000 }));
    await at('window');
    expect(words()).toContain('what would you say to a friend in your place?');
  });

  test('words are held, kept with the entry, and held no longer', async () => {
    await given(running({ endsAt: Date.now() + 300_000 }));
    await at('window');
    await type('Write here, if it helps', 'I rushed it.');
    await seen(async () => expect(await draft('a')).toBe('I rushed it.'));
    await press('End it now');
    expect(sentence()).toBe('That’s the time');
    expect(await eventsOf('a', 'note')).toEqual([]);
    await press('Keep it');
    await seen(async () => expect(await eventsOf('a', 'note')).toMatchObject([{ text: 'I rushed it.' }]));
    await seen(async () => expect(await draft('a')).toBe(''));
  });

  test('a second press, or going on at once, keeps words no second time', async () => {
    await given(running({ endsAt: Date.now() - 1000 }));
    await back.storage.local.set({ 'draft/a': 'Half a thought' });
    await at('window');
    await seen(() => expect(has('Keep it')).toBe(true));
    await act(() => {
      for (const name of ['Keep it', 'Keep it', 'Go on'])
        [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click();
    });
    await seen(async () => expect((await stored('a')).place).toBe('plan'));
    await seen(async () => expect(await draft('a')).toBe(''));
    expect(await eventsOf('a', 'note')).toHaveLength(1);
  });

  test('words thrown away are in no store', async () => {
    await given(running({ endsAt: Date.now() - 1000 }));
    await back.storage.local.set({ 'draft/a': 'All of it was pointless.' });
    await at('window');
    await seen(() => expect(has('Throw it away')).toBe(true));
    await press('Throw it away');
    await seen(async () => expect(await draft('a')).toBe(''));
    await press('Go on');
    await seen(async () => expect((await stored('a')).place).toBe('plan'));
    const everything = JSON.stringify([await stored('a'), await back.storage.local.get(null)]);
    expect(everything).not.toContain('pointless');
  });

  test('words nobody decided about are kept', async () => {
    await given(running({ endsAt: Date.now() - 1000 }));
    await back.storage.local.set({ 'draft/a': 'Half a thought' });
    await at('window');
    await seen(() => expect(has('Keep it')).toBe(true));
    await press('Go on');
    await seen(async () => expect(await eventsOf('a', 'note')).toMatchObject([{ text: 'Half a thought' }]));
  });

  test('put off from here, the place is kept', async () => {
    await at('window');
    await press(has('Tonight at 7') ? 'Tonight at 7' : 'Tomorrow at 7');
    await seen(async () => expect(await stored('a')).toMatchObject({ state: 'put-off', place: 'window' }));
  });

  test('what was taken is told as it was', async () => {
    await given(running({ endsAt: Date.now() + 300_000 }));
    await at('window');
    await press('End it now');
    await seen(async () => expect(await eventsOf('a', 'ritual')).toMatchObject([{ text: 'ten minutes' }]));
    expect(await currentWindow()).toBeUndefined();
  });
});

describe('3 the plan', () => {
  test('the person’s own words, and going', async () => {
    await given(setting({ plan: 'walk down to the river' }));
    await at('plan');
    expect(words()).toContain('If I get a no, then I will walk down to the river.');
    await press('I’m going');
    await seen(() => expect(window.close).toHaveBeenCalled());
    expect((await stored('a')).place).toBe('says');
    expect(await eventsOf('a', 'ritual')).toMatchObject([{ step: 'plan', text: 'walk down to the river' }]);
  });

  test('something smaller instead', async () => {
    await given(setting({ plan: 'walk down to the river' }));
    await at('plan');
    await press('A proper coffee');
    await press('I’m going');
    await seen(async () =>
      expect(await eventsOf('a', 'ritual')).toMatchObject([{ text: 'A proper coffee' }]),
    );
  });

  test('without a plan nothing is chosen for the person', async () => {
    await at('plan');
    await press('I’ll do that');
    expect(window.close).not.toHaveBeenCalled();
    await press('Lie down, no phone');
    await press('I’ll do that');
    await seen(() => expect(window.close).toHaveBeenCalled());
  });

  test('a plan written in place is there from then on', async () => {
    await at('plan');
    await press('Write your own plan instead');
    await type('If I get a no, then I will …', 'call Sam');
    await press('Keep this plan');
    expect(words()).toContain('If I get a no, then I will call Sam.');
    await seen(async () => expect((await settings()).plan).toBe('call Sam'));
  });
});

describe('4 what it tells', () => {
  test('quotes stand exactly as in the mail, an early no points at the application', async () => {
    await at('says');
    expect(words()).toContain('“after reviewing your application”');
    expect(words()).toContain('No reason is given');
    expect(find('Marketing').getAttribute('aria-checked')).toBe('true');
    expect((await stored('a')).diagnosis).toBeUndefined();
  });

  test('a changed stage changes what is likely, until the person says so', async () => {
    await at('says');
    await press('Change');
    await press('Final');
    expect(find('Product fit').getAttribute('aria-checked')).toBe('true');
    await press('Don’t know');
    await press('Interviews');
    expect(find('Don’t know').getAttribute('aria-checked')).toBe('true');
    await seen(async () =>
      expect(await stored('a')).toMatchObject({ stage: 'interview', diagnosis: 'unknown' }),
    );
  });

  test('after interviews two lines are kept', async () => {
    await at('says', { stage: 'final' });
    await type('What went well', 'The second task');
    await press('Continue');
    await seen(async () => expect((await stored('a')).wentWell).toBe('The second task'));
  });

  test('by hand there is no mail to quote', async () => {
    await at('says', { site: null, quotes: null, address: null, subject: null, stage: 'unknown' });
    expect(words()).not.toContain('In the mail');
    expect(words()).not.toContain('No reason is given');
    expect(find('Don’t know').getAttribute('aria-checked')).toBe('true');
  });
});

describe('5 asking', () => {
  test('the letter follows the length and the name, until it is edited', async () => {
    await at('ask');
    expect(typed('Your reply')).toMatch(/^Hi Dana,/);
    await type('Your name, for under it', 'Maya');
    expect(typed('Your reply')).toMatch(/Best regards,\nMaya$/);
    await press('Short');
    expect(typed('Your reply')).toContain('is there one thing');
    await type('Your reply', 'Hello Dana');
    await press('Usual');
    await press('Short');
    expect(typed('Your reply')).toBe('Hello Dana');
  });

  test('an edited letter outlives the popup', async () => {
    await at('ask');
    await type('Your reply', 'My own words');
    closePopup();
    location.hash = '#entry=a&where=ask';
    await openPopup();
    await seen(() => expect(typed('Your reply')).toBe('My own words'));
  });

  test('the name is asked for once', async () => {
    await at('ask');
    await type('Your name, for under it', 'Maya');
    closePopup();
    await seen(async () => expect((await settings()).name).toBe('Maya'));
    await openPopup().catch(() => {});
    location.hash = '#entry=a&where=ask';
    closePopup();
    location.hash = '#entry=a&where=ask';
    await openPopup();
    expect(words()).not.toContain('Your name, for under it');
  });

  test('in the box: told, an event, and undone', async () => {
    await at('ask');
    await press('Put in reply box');
    await seen(() => expect(sentence()).toBe('It’s in the reply box.'));
    await seen(async () => expect(await eventsOf('a', 'feedback-asked')).toHaveLength(1));
    await press('Undo');
    await seen(() => expect(sentence()).toBe('Ask what would have helped.'));
    await seen(async () => expect(await eventsOf('a', 'feedback-asked')).toEqual([]));
  });

  test('what was changed in the mail stays there', async () => {
    back.out = 'changed';
    await at('ask');
    await press('Put in reply box');
    await seen(() => expect(sentence()).toBe('It’s in the reply box.'));
    await press('Undo');
    await seen(() => expect(words()).toContain('left there as it is'));
    expect(await eventsOf('a', 'feedback-asked')).toHaveLength(1);
  });

  test('a popup that was closed over it finds it in the box', async () => {
    await back.storage.session.set({ 'put/a': { tab: 1, words: 'Hi' } });
    await at('ask');
    await seen(() => expect(sentence()).toBe('It’s in the reply box.'));
    await seen(async () => expect(await eventsOf('a', 'feedback-asked')).toHaveLength(1));
  });

  test('the mail is closed: it is opened again', async () => {
    back.reply = 'nowhere';
    await at('ask');
    await press('Put in reply box');
    await seen(() => expect(sentence()).toBe('The mail isn’t open.'));
    back.reply = 'in';
    await press('Open the mail and put it there');
    await seen(() => expect(sentence()).toBe('It’s in the reply box.'));
    expect(back.asked.findLast(({ call }) => call === 'putReply')?.args[2]).toBe(true);
  });

  test.each(['refused', 'no-box'] as const)(
    'the box did not take it (%s): copied instead',
    async (answer) => {
      const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      back.reply = answer;
      await at('ask');
      await press('Put in reply box');
      await seen(() => expect(sentence()).toBe('The reply box didn’t take it.'));
      expect(copied.mock.calls[0]?.[0]).toMatch(/^Hi Dana,/);
    },
  );

  test('neither box nor clipboard: the words stand there', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    back.reply = 'refused';
    await at('ask');
    await press('Put in reply box');
    await seen(() => expect(typed('Your reply')).toMatch(/^Hi Dana,/));
    expect(await eventsOf('a', 'feedback-asked')).toEqual([]);
  });

  test('an address nobody reads is said kindly, and somebody else can be written to', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await at('ask', { address: 'no-reply@larkspurlabs.example' });
    expect(sentence()).toBe('Nobody would read a reply to this one.');
    await type('Did you talk to someone there?', 'Lee Park');
    await press('Write to them');
    expect(typed('Your reply')).toMatch(/^Hi Lee,/);
    expect(has('Put in reply box')).toBe(false); // it would go to the address nobody reads
    await press('Copy');
    await seen(() => expect(sentence()).toBe('It’s copied.'));
  });

  test('a German letter is answered in German', async () => {
    await at('ask', { lang: 'de' });
    expect(typed('Your reply')).toMatch(/^Guten Tag Dana Whitfield,/);
  });

  test('logged by hand, it can be copied', async () => {
    await at('ask', { site: 'page', address: null, person: null });
    expect(typed('Your reply')).toMatch(/^Hello,/);
    expect(has('Put in reply box')).toBe(false);
  });
});

describe('6 one small step', () => {
  test('what is chosen stands in the day, and the end lists what was done', async () => {
    await at('next', { feelings: ['tired'] });
    await press('Make it today’s step');
    expect(sentence()).toBe('One small step, or none.'); // nothing was chosen yet
    await seen(() => expect(words()).toContain('Rest today'));
    await press('Rest today');
    await press('Make it today’s step');
    expect(sentence()).toBe('That’s it for this one.');
    expect(words()).toContain('Named it: tired');
    expect(words()).toContain('Chose a step for today: Rest today');
    await seen(async () =>
      expect((await stored('a')).next).toEqual({
        what: 'Rest today',
        on: new Date().toLocaleDateString('sv'),
        done: false,
      }),
    );
  });

  test('an answer to write down is offered after interviews only', async () => {
    await at('next');
    await seen(() => expect(words()).toContain('Rest today'));
    expect(words()).not.toContain('Write down one answer');
    closePopup();
    await at('next', { stage: 'final' });
    await seen(() => expect(words()).toContain('Write down one answer'));
  });
});
