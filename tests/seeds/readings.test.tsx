import { afterEach, beforeEach, expect, test } from 'vitest';
import { READINGS, type ReadingId } from '@/utils/growth/readings';
import {
  closePopup,
  draftOf,
  given,
  LETTER,
  openPopup,
  prepare,
  press,
  seen,
  words,
} from '../components/popup';

beforeEach(async () => {
  await prepare();
});
afterEach(closePopup);

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Goes to the end of the ritual, with every other reading shown before, and opens the one on offer. */
async function read(id: ReadingId, title: string, more: Record<string, unknown>): Promise<string> {
  const shown = READINGS.filter((one) => one !== id).map((one, i) => [one, ago(9 + i)]);
  await given(
    { store: 'settings', id: 'readings', fields: Object.fromEntries(shown), by: 'person' },
    draftOf('a', {
      ...LETTER,
      state: 'open',
      place: 'next',
      'events.no': { type: 'no', at: ago(20) },
      ...more,
    }),
  );
  location.hash = '#entry=a&where=ritual';
  await openPopup();
  await press('None today');
  await seen(() => expect(words()).toContain(title));
  expect(words()).toContain('A minute’s reading');
  await press(`Read: ${title}`);
  return words();
}

test('A3 a no comes with reaching for something', async () => {
  const said = await read('ambition', 'It comes with reaching', {});
  expect(said).toContain('It says that you are trying for something, and no more than that.');
});

test('A20 a kind answer leaves a good impression and the door open', async () => {
  const asked = { 'events.f': { type: 'feedback-asked', at: ago(1) } };
  const said = await read('door', 'A kind answer stays', asked);
  expect(said).toContain('will remember who was gracious');
  expect(said).toContain('you only leave the door'.replace('you', 'You'));
});

test('A25 a frame for the week gives back some of the say', async () => {
  const said = await read('routine', 'A frame for the week', { heavy: 'light' });
  expect(said).toContain('It gives back some of the say that the waiting takes.');
});

test('A32 where a no points, after the feeling and the learning', async () => {
  const said = await read('redirection', 'Where does this one point?', { stage: 'final' });
  expect(said).toContain('A no closes one way. It leaves the others as they were');
});

test('B1 what one does with it is one’s own', async () => {
  const said = await read('answer', 'What you do with it is yours', {});
  expect(said).toContain('The no was somebody else’s decision. What comes after it is yours');
});

test('B4 no fit for the skills, the direction or the days makes the next choice clearer', async () => {
  const said = await read('redirection', 'Where does this one point?', { stage: 'interview' });
  expect(said).toContain('Would you have grown in it, and in the direction you care about?');
  expect(said).toContain('makes the next choice clearer');
});

test('B5 what is skipped comes back as tiredness', async () => {
  const said = await read('feel', 'First the feeling, then the thinking', {});
  expect(said).toContain('It seldom goes away for being skipped.');
  expect(said).toContain('over months it wears people out');
});

test('B18 it happens to nearly everyone', async () => {
  const said = await read('normal', 'It happens to nearly everyone', {});
  expect(said).toContain('You are in ordinary company.');
});

test('B33 it does not say how it ends', async () => {
  const said = await read('after', 'It doesn’t say how it ends', {});
  expect(said).toContain('A no is a fact about one opening in one week.');
  expect(said).toContain('It may be nearer than it feels today.');
});
