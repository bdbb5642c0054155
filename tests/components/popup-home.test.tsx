import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plans } from '@/utils/store/goals';
import { settings } from '@/utils/store/settings';
import { browser } from '../browser';
import {
  type Background,
  closePopup,
  draftOf,
  find,
  given,
  has,
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

const day = 86_400_000;
const inAnHour = () => new Date(Date.now() + day / 24).toISOString();

describe('what the first screen says', () => {
  test('in the first days', async () => {
    await openPopup();
    expect(sentence()).toBe('Nothing here yet, and that’s fine.');
    await press('It takes a minute');
    expect(browser).toHaveProperty('tabs.create.mock.calls', [
      [{ url: 'chrome-extension://rebound/journal.html#settings' }],
    ]);
  });

  test('one that waits, with what is known of it', async () => {
    await given(draftOf('a'));
    await openPopup();
    expect(sentence()).toBe('One answer is waiting for you, from Larkspur Labs.');
    expect(words()).toContain('about the Product Designer role');
  });

  test('one of which nothing is known', async () => {
    await given(draftOf('a', { company: null, role: null }));
    await openPopup();
    expect(sentence()).toBe('One answer is waiting for you.');
  });

  test('several, without a number', async () => {
    await given(
      ...['Brightwater', 'Osprey Rail', 'Tern & Vale'].map((company, i) =>
        draftOf(company, {
          company,
          'events.no': { type: 'no', at: new Date(Date.now() - i * day).toISOString() },
        }),
      ),
    );
    await openPopup();
    expect(sentence()).toBe('A few answers are waiting.');
    expect(words()).toContain('The newest is from Brightwater.');
    expect(words()).not.toContain('Osprey Rail');
    await press('See the others');
    expect(words()).toContain('Osprey Rail');
    expect(words()).not.toMatch(/\b3\b|\bthree\b/);
  });

  test('put off, until the time has come', async () => {
    await given(draftOf('a', { state: 'put-off', until: inAnHour() }));
    await openPopup();
    expect(sentence()).toMatch(/^Set for \d+:?\d* /);
    closePopup();
    await given(draftOf('a', { state: 'put-off', until: new Date(Date.now() - 1000).toISOString() }));
    await openPopup();
    expect(sentence()).toContain('One answer is waiting');
  });

  test('nothing, and what was chosen for today', async () => {
    const today = new Date().toLocaleDateString('sv');
    await given(draftOf('a', { state: 'filed', next: { what: 'Rest today', on: today, done: false } }));
    await openPopup();
    expect(sentence()).toBe('Nothing is waiting.');
    await seen(() => expect(words()).toContain('Rest today'));
    await press('Rest today');
    await seen(async () => expect((await stored('a')).next?.done).toBe(true));
  });

  test('a name of forty letters and more is told in full', async () => {
    const company = 'The Honourable Company of Lighthouse Keepers';
    await given(draftOf('a', { company }));
    await openPopup();
    expect(sentence()).toContain(company);
  });

  test('entries that are deleted or filed do not wait', async () => {
    await given(draftOf('a', { state: 'filed' }), draftOf('b', { deleted: new Date().toISOString() }));
    await openPopup();
    expect(sentence()).toBe('Nothing is waiting.');
  });
});

describe('what can be done there', () => {
  test('filing, and the way back', async () => {
    await given(draftOf('a'));
    await openPopup();
    await press('Just file it');
    await seen(() => expect(sentence()).toBe('Nothing is waiting.'));
    await seen(async () => expect((await stored('a')).state).toBe('filed'));
    expect(words()).toContain('Filed Larkspur Labs.');
    await press('Undo');
    await seen(() => expect(sentence()).toContain('One answer is waiting'));
    await seen(async () => expect((await stored('a')).state).toBe('waiting'));
  });

  test('filing them all', async () => {
    await given(draftOf('a'), draftOf('b', { company: 'Brightwater' }));
    await openPopup();
    await press('File them all');
    await seen(() => expect(sentence()).toBe('Nothing is waiting.'));
    await seen(async () =>
      expect([(await stored('a')).state, (await stored('b')).state]).toEqual(['filed', 'filed']),
    );
  });

  test('putting it off until the evening, and changing the time', async () => {
    await given(draftOf('a'), { store: 'settings', id: 'main', fields: { evening: '18:30' }, by: 'person' });
    await openPopup();
    await press(has('Tonight at 6:30') ? 'Tonight at 6:30' : 'Tomorrow at 6:30');
    await seen(() => expect(sentence()).toMatch(/^Set for 6:30 (this|tomorrow) evening\.$/));
    await seen(async () => {
      const until = new Date((await stored('a')).until ?? '');
      expect([until.getHours(), until.getMinutes()]).toEqual([18, 30]);
    });

    await press('Change the time');
    await type('When', '20:15');
    await press('Set it');
    await seen(() => expect(sentence()).toMatch(/^Set for 8:15 /));
    await seen(async () => expect(new Date((await stored('a')).until ?? '').getMinutes()).toBe(15));
  });

  test('a write that is refused is told, and tried again', async () => {
    await given(draftOf('a'));
    back.refusing = true;
    await openPopup();
    await press('Just file it');
    await seen(() => expect(words()).toContain('That didn’t save.'));
    expect((await stored('a')).state).toBe('waiting');
    back.refusing = false;
    await press('Try again');
    await seen(() => expect(words()).not.toContain('That didn’t save.'));
    expect((await stored('a')).state).toBe('filed');
  });

  test('the bar asks for the time to be changed', async () => {
    await given(draftOf('a', { state: 'put-off', until: inAnHour() }));
    location.hash = '#entry=a&where=time';
    await openPopup();
    expect(find('Set it')).toBeTruthy();
  });
});

describe('the running time', () => {
  const running = (fields: Record<string, unknown>) => ({
    store: 'settings' as const,
    id: 'window',
    fields: { entry: 'a', startedAt: Date.now() - 600_000, length: 900_000, ...fields },
    by: 'person' as const,
  });

  test('is told in words, paused and carried on', async () => {
    await given(draftOf('a', { state: 'open', place: 'window' }), running({ endsAt: Date.now() + 300_000 }));
    await openPopup();
    expect(sentence()).toBe('Your time is running.');
    expect(words()).toContain('A bit over half has gone.');
    await press('Pause');
    expect(sentence()).toBe('Your time is paused.');
    await press('Carry on');
    expect(sentence()).toBe('Your time is running.');
  });

  test('that has run out opens on the time', async () => {
    await given(draftOf('a', { state: 'open', place: 'window' }), running({ endsAt: Date.now() - 1000 }));
    await openPopup();
    await seen(() => expect(sentence()).toBe('That’s the time'));
  });

  test('of an entry that has gone goes too', async () => {
    await given(draftOf('a', { deleted: new Date().toISOString() }), running({ endsAt: Date.now() - 1000 }));
    await openPopup().catch(() => {}); // no sentence until it is gone
    await seen(() => expect(sentence()).toBe('Nothing here yet, and that’s fine.'));
  });
});

describe('logging by hand', () => {
  test('what is typed is kept', async () => {
    await openPopup();
    await press('Log one by hand');
    expect(sentence()).toBe('Log one by hand.');
    await type('Company', ' Tern & Vale ');
    await press('Interviews');
    await press('Log it');
    await seen(() => expect(sentence()).toBe('One answer is waiting for you, from Tern & Vale.'));
    expect(back.asked.find(({ call }) => call === 'keep')?.args.slice(1)).toEqual([
      { company: 'Tern & Vale', stage: 'interview' },
      false,
      expect.any(String),
    ]);
  });

  test('an empty form logs nothing', async () => {
    await openPopup();
    await press('Log one by hand');
    await press('Log it');
    expect(back.asked.some(({ call }) => call === 'keep')).toBe(false);
  });

  test('what the page says stands in the form, with the words that are kept', async () => {
    back.page = {
      sighting: { kind: 'selection', site: 'page', text: 'We went with someone else.' },
      verdict: {
        kind: 'rejection',
        sure: 'sure',
        stage: 'final',
        reason: 'none',
        company: 'Osprey Rail',
        because: [],
        quotes: [],
      },
    };
    await openPopup();
    await press('Log from this page');
    await seen(() => expect(sentence()).toBe('Here is what this page says.'));
    expect(typed('Company')).toBe('Osprey Rail');
    expect(find('Final').getAttribute('aria-checked')).toBe('true');
    expect(words()).toContain('We went with someone else.');
    await press('Log it, not now');
    await seen(() => expect(sentence()).toMatch(/^Set for/));
  });

  test('a page without a letter says so, and the form is there', async () => {
    await openPopup();
    await press('Log from this page');
    await seen(() => expect(words()).toContain('There was no letter on this page'));
    expect(typed('Company')).toBe('');
  });

  test('the menu hands over what was read', async () => {
    await back.storage.session.set({
      'popup/open': { where: 'hand', at: Date.now() },
      'popup/reading': { sighting: { kind: 'selection', site: 'page', text: 'Not this time.' } },
    });
    await openPopup();
    expect(words()).toContain('Not this time.');
    closePopup();
    await openPopup();
    expect(sentence()).not.toBe('Here is what this page says.'); // used up
  });

  test('a refusal keeps what was typed', async () => {
    back.refusing = true;
    await openPopup();
    await press('Log one by hand');
    await type('Company', 'Tern & Vale');
    await press('Log it');
    await seen(() => expect(words()).toContain('Your words are still here'));
    expect(typed('Company')).toBe('Tern & Vale');
  });
});

describe('what keeps Rebound from working', () => {
  test('the storage is refused, and opens again', async () => {
    const refused = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await openPopup();
    await seen(() => expect(sentence()).toBe('Your journal didn’t open.'));
    await press('What to do');
    expect(words()).toContain('Make some room on the disk.');
    refused.mockRestore();
    await press('Try again');
    await seen(() => expect(sentence()).toBe('Nothing here yet, and that’s fine.'));
  });

  test('the browser keeps the mail from us', async () => {
    back.tab = 'https://mail.google.com/mail/u/0/#inbox';
    back.allowed = false;
    await openPopup();
    await seen(() => expect(sentence()).toBe('Rebound can’t see Gmail.'));
    await press('Allow it');
    await seen(() => expect(sentence()).toBe('Nothing here yet, and that’s fine.'));
  });

  test('with something waiting it is only a line', async () => {
    await given(draftOf('a'));
    back.tab = 'https://mail.google.com/mail/u/0/#inbox';
    back.allowed = false;
    await openPopup();
    await seen(() => expect(words()).toContain('Rebound can’t see Gmail.'));
    expect(sentence()).toContain('One answer is waiting');
  });

  test('the person switched it off, and turns it on', async () => {
    await given({ store: 'settings', id: 'main', fields: { off: ['gmail', 'outlook'] }, by: 'person' });
    back.tab = 'https://mail.google.com/mail/u/0/#inbox';
    await openPopup();
    await seen(() => expect(words()).toContain('Rebound is off on this site.'));
    await press('Turn it on');
    await seen(() => expect(words()).not.toContain('Rebound is off on this site.'));
    expect((await settings()).off).toEqual(['outlook']);
  });

  test('on any other page nothing is said about it', async () => {
    back.tab = 'https://jobs.example/board';
    back.allowed = false;
    await openPopup();
    expect(words()).not.toContain('can’t see');
  });
});

describe('what was chosen for today', () => {
  const today = new Date().toLocaleDateString('sv');
  const small = (id: string, text: string) => ({
    store: 'goals' as const,
    id,
    fields: { type: 'goal', every: 'day', about: 'own', text, on: today, date: new Date().toISOString() },
    by: 'person' as const,
  });

  test('three small things at most, ticked here, and nothing moves', async () => {
    await given(
      draftOf('a', { state: 'filed' }),
      ...['One', 'Two', 'Three'].map((text) => small(text, text)),
    );
    await openPopup();
    const lines = () => [...document.querySelectorAll('label')].map((one) => one.textContent);
    await seen(() => expect(lines()).toHaveLength(3));
    const before = lines();
    await press(before[0] ?? '');
    await seen(async () => {
      const [done] = (await plans()).filter((one) => one.type === 'goal' && Object.keys(one.events).length);
      expect(done?.id).toBe(before[0]);
    });
    expect(lines()).toEqual(before);
  });

  test('rest is told, and asks for nothing', async () => {
    const rest = {
      type: 'goal',
      every: 'week',
      about: 'rest',
      date: today,
      [`events.rest-${today}`]: { day: today },
    };
    await given(draftOf('a', { state: 'filed' }), small('One', 'One'), {
      store: 'goals',
      id: 'week/rest',
      fields: rest,
      by: 'person',
    });
    await openPopup();
    await seen(() => expect(words()).toContain('Today is a rest day.'));
    expect(words()).not.toContain('Choose something small');
    expect(document.querySelector('input[type=checkbox]')).toBeNull();
  });

  test('a win comes back, with the time it was written down for', async () => {
    const win = { type: 'win', did: 'led', text: 'Led the first workshop.', when: 'March', date: today };
    await given(draftOf('a', { state: 'filed' }), { store: 'strengths', id: 'w', fields: win, by: 'person' });
    await openPopup();
    await seen(() => expect(words()).toContain('From your wins, March'));
    expect(words()).toContain('Led the first workshop.');
  });

  test('with nothing chosen there is a way to choose', async () => {
    await given(draftOf('a', { state: 'filed' }));
    await openPopup();
    await seen(() => expect(has('Choose something small for today')).toBe(true));
  });
});
