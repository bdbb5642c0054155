import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/entry';
import { companyKey, type Seen, same } from '@/utils/same';

const entry: Entry = {
  id: 'a',
  company: 'Larkspur Labs GmbH',
  role: 'Product Designer',
  site: 'gmail',
  messageId: 'm1',
  threadId: 't1',
  address: 'Dana@larkspurlabs.example',
  subject: 'Your application',
  sent: '2026-10-12T09:14:20.000Z',
  state: 'filed',
  events: { no: { type: 'no', at: '2026-10-12T09:14:20.000Z' } },
};
const seen = (more: Partial<Seen>): Seen => ({ site: 'outlook', sent: '2026-10-14T09:00:00.000Z', ...more });

describe('is this the same?', () => {
  test.each<[string, Partial<Seen>, ReturnType<typeof same>]>([
    ['its message id', { site: 'gmail', messageId: 'm1' }, 'yes'],
    ['the same id on another site', { messageId: 'm1' }, 'no'],
    ['its thread, where no message is known', { site: 'gmail', threadId: 't1' }, 'yes'],
    ['another message of its thread', { site: 'gmail', threadId: 't1', messageId: 'm2' }, 'maybe'],
    [
      'the letter in another account',
      {
        from: { address: 'dana@larkspurlabs.example' },
        subject: 'Your  Application',
        sent: '2026-10-12T09:14:59.000Z',
      },
      'yes',
    ],
    ['company and role within days', { company: 'Larkspur Labs', role: 'product designer' }, 'yes'],
    ['company, but no role', { company: 'LARKSPUR LABS' }, 'maybe'],
    ['company, another role', { company: 'Larkspur Labs', role: 'Researcher' }, 'no'],
    [
      'company and role, months later',
      { company: 'Larkspur Labs', role: 'Product Designer', sent: '2027-03-01T00:00:00Z' },
      'no',
    ],
    ['another company', { company: 'Tern & Co', role: 'Product Designer' }, 'no'],
    ['nothing at all', { sent: undefined }, 'no'],
  ])('%s', (_what, more, answer) => {
    expect(same(seen(more), entry)).toBe(answer);
  });
});

test.each([
  ['Kranich Werke GmbH & Co. KG', 'kranich werke'],
  ['Éclair S.A.', 'eclair s a'],
  ['Tern and Co', 'tern and'],
  ['Co', 'co'],
  ['', undefined],
])('%s is looked up as %s', (name, key) => expect(companyKey(name)).toBe(key));
