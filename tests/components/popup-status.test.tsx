import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { remember } from '@/utils/rows/check';
import { declined, notToday, turnedOff, turnedOn } from '@/utils/rows/places';
import { write } from '@/utils/store/write';
import { browser } from '../browser';
import { type Background, closePopup, has, openPopup, prepare, press, seen, words } from './popup';

const ORIGIN = 'https://www.linkedin.com';
let back: Background;
beforeEach(async () => {
  back = await prepare();
  back.tab = `${ORIGIN}/jobs-tracker/?stage=archived`;
});
afterEach(closePopup);

const says = (what: RegExp) => seen(() => expect(words()).toMatch(what));

describe('an applications page in front', () => {
  test('one that is known is offered, and a no is remembered', async () => {
    await openPopup();
    await says(/LinkedIn/);
    await press('No, thanks');
    await seen(() => expect(words()).not.toMatch(/LinkedIn/));
    closePopup();
    await openPopup();
    await says(/Nothing/);
    expect(words()).not.toMatch(/LinkedIn/);
  });

  test('turned on by a press; the browser is asked for this one site', async () => {
    back.allowed = false;
    await openPopup();
    await says(/LinkedIn/);
    await press('Look here');
    await seen(() => expect(has('Not today')).toBe(true));
    const { permissions } = browser as unknown as { permissions: { request: () => void } };
    expect(permissions.request).toHaveBeenCalledWith({ origins: [`${ORIGIN}/*`] });
  });

  test('on: it can rest for today, and come back', async () => {
    await write(turnedOn(ORIGIN, Date.now()));
    await openPopup();
    await seen(() => expect(has('Not today')).toBe(true));
    await press('Not today');
    await seen(() => expect(has('Look again now')).toBe(true));
    await press('Look again now');
    await seen(() => expect(has('Not today')).toBe(true));
  });

  test('off, with the way back', async () => {
    await write(turnedOff(ORIGIN, Date.now()));
    await openPopup();
    await says(/Rebound is off on this site/);
    await press('Turn it on');
    await seen(() => expect(has('Not today')).toBe(true));
  });

  test('withheld by the browser, with the way back', async () => {
    await write(turnedOn(ORIGIN, Date.now()));
    back.allowed = false;
    await openPopup();
    await says(/can’t see LinkedIn/);
    await press('Allow it');
    await seen(() => expect(has('Not today')).toBe(true));
  });

  test('changed: after a few visits without a reading it says so, and the manual way is there', async () => {
    await write(turnedOn(ORIGIN, Date.now()));
    for (let i = 0; i < 3; i += 1)
      await remember(ORIGIN, { site: 'linkedin', rows: 0, hits: {} } as never, Date.now());
    await openPopup();
    await says(/LinkedIn looks different today/);
    await press('Log by hand');
    await says(/Log one by hand/);
  });

  test('nothing is said on other pages, and after a no', async () => {
    await write(declined(ORIGIN, Date.now()));
    await openPopup();
    await says(/Nothing/);
    expect(words()).not.toMatch(/LinkedIn/);
    closePopup();
    back.tab = 'https://news.example/';
    await write(notToday(ORIGIN, Date.now()));
    await openPopup();
    await says(/Nothing/);
    expect(words()).not.toMatch(/LinkedIn/);
  });

  test('a save that fails is said', async () => {
    await openPopup();
    await says(/LinkedIn/);
    back.refusing = true;
    await press('No, thanks');
    await says(/That didn’t save/);
  });
});
