import { expect, test } from 'vitest';
import { letGoOn } from '@/utils/reply/let-go';
import { isNoReply } from '@/utils/reply/no-reply';

test.each([
  'no-reply@larkspurlabs.example',
  'NoReply@larkspurlabs.example',
  'careers.noreply@brightwater.example',
  'noreply+abc123@brightwater.example',
  'do_not_reply@osprey.example',
  'donotreply@osprey.example',
  'notifications@hire.example',
  'nicht-antworten@beispiel.example',
  'ne-pas-repondre@exemple.example',
  'nao-responda@exemplo.example',
  'mailer-daemon@mail.example',
])('nobody reads %s', (address) => expect(isNoReply(address)).toBe(true));

test.each([
  'dana@larkspurlabs.example',
  'noreen@larkspurlabs.example',
  'jobs@brightwater.example',
  'norepo@brightwater.example',
  'talent@no-reply.example',
  undefined,
])('somebody may read %s', (address) => expect(isNoReply(address)).toBe(false));

test('ten working days: two weeks, from any day', () => {
  const days = (from: string) => letGoOn(from).toDateString();
  expect(days('2026-03-09T10:00:00')).toBe('Mon Mar 23 2026'); // a Monday
  expect(days('2026-03-13T10:00:00')).toBe('Fri Mar 27 2026'); // a Friday
  expect(days('2026-03-14T10:00:00')).toBe('Fri Mar 27 2026'); // a Saturday
});

test('the hour stays, over a change of the clock too', () => {
  expect(letGoOn('2026-03-23T22:30:00').getHours()).toBe(22);
});
