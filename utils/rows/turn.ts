import { browser } from 'wxt/browser';
import { send } from '../messages';
import { patternOf } from '../sites/pattern';
import { forgotten, placeOn, turnedOff, turnedOn } from './places';

/**
 * Lets the browser ask for an address and looks there from then on. Must be called from a press. What the person
 * wants is kept at once: the browser's question may close the popup, or never be answered. Only a clear no takes it
 * back. Gives the browser's answer, if there ever is one.
 */
export async function turnOn(origin: string): Promise<boolean> {
  const answer = browser.permissions.request({ origins: [patternOf(origin)] });
  const before = placeOn(origin);
  await send('write', turnedOn(origin, Date.now()));
  const yes = await answer;
  if (!yes) {
    const was = await before;
    await send('write', was?.on === undefined ? forgotten(origin) : turnedOff(origin, Date.now()));
  }
  return yes;
}

/** Looks there no more, and gives the right back to the browser. */
export async function leave(origin: string): Promise<void> {
  await send('write', forgotten(origin));
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}
