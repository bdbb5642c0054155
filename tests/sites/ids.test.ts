import { expect, test } from 'vitest';
import { gmailId, gmailTime, outlookId } from '@/utils/sites/ids';
import { person } from '@/utils/sites/letters';

test('one Outlook id, however it is written', () => {
  const forms = ['AAQk+0/x=', 'AAQk_0-x', 'AAQk-0_x=', 'AAQk%2B0%2Fx%3D', 'AAQk%2b0%2fx%3d'];
  expect(new Set(forms.map(outlookId)).size).toBe(1);
});

test('two Outlook ids that differ in a letter’s case are two', () =>
  expect(outlookId('AAQkAb')).not.toBe(outlookId('AAQkAB')));

test('Gmail ids in tens and in sixteens are one', () =>
  expect(gmailId(String(0x1a1117321e15a3c7n))).toBe('1a1117321e15a3c7'));

const id = ((BigInt(Date.UTC(2026, 5, 10, 12)) << 20n) | 77n).toString(16);
const now = Date.UTC(2026, 5, 11);

test('a Gmail id is a time', () => {
  expect(gmailTime(id, '', now)).toBe('2026-06-10T12:00:00.000Z');
  expect(gmailTime(id, '10. Juni 2026, 14:00', now)).toBe('2026-06-10T12:00:00.000Z');
  expect(gmailTime(id, '๑๐ มิถุนายน ๒๕๖๙', now)).toBe('2026-06-10T12:00:00.000Z');
});

test.each([
  ['of another year than the page says', id, 'Jun 10, 2021, 2:00 PM'],
  ['from the future', ((BigInt(now) << 20n) + (BigInt(3 * 86_400_000) << 20n)).toString(16), ''],
  ['from before Gmail', '14a5f1c6f7a', ''],
  ['not a number', 'r-441187', ''],
])('but not one %s', (_what, one, said) => expect(gmailTime(one, said, now)).toBeUndefined());

test.each([
  ['Ines Okafor <ines@quillmark.example>', 'Ines Okafor', 'ines@quillmark.example'],
  ['Ines Okafor<ines@quillmark.example>', 'Ines Okafor', 'ines@quillmark.example'],
  ['Ines Okafor ines@quillmark.example', 'Ines Okafor', 'ines@quillmark.example'],
  ['"Okafor, Ines" <ines@quillmark.example>', 'Okafor, Ines', 'ines@quillmark.example'],
  ['boss@larkspur.example <thief@elsewhere.example>', 'boss@larkspur.example', 'thief@elsewhere.example'],
  ['<ines@quillmark.example>', undefined, 'ines@quillmark.example'],
  ['Ines Okafor', 'Ines Okafor', undefined],
  ['', undefined, undefined],
])('%s', (said, name, address) => expect(person(said)).toEqual({ name, address }));
