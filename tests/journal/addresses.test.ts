import { describe, expect, test } from 'vitest';
import { ownWebmail } from '@/utils/journal/own-webmail';
import { hashOf, type Route, routeOf } from '@/utils/journal/route';
import { pinOf } from '@/utils/journal/toolbar';

describe('the person’s own webmail', () => {
  test.each([
    ['https://mail.example.org', 'https://mail.example.org', 'https://mail.example.org/*'],
    ['  mail.example.org/roundcube/?_task=mail ', 'https://mail.example.org', 'https://mail.example.org/*'],
    ['http://localhost:8080/', 'http://localhost:8080', 'http://localhost/*'],
    ['https://example.org:2096/3rdparty/roundcube', 'https://example.org:2096', 'https://example.org/*'],
    ['HTTPS://Mail.Example.ORG', 'https://mail.example.org', 'https://mail.example.org/*'],
  ])('%s', (typed, origin, pattern) => expect(ownWebmail(typed)).toEqual({ origin, pattern }));

  test.each([
    '',
    '   ',
    'webmail',
    'my mail',
    'ftp://mail.example.org',
    'javascript:alert(1)',
    'https://',
    '*.example.org',
  ])('not an address: "%s"', (typed) => expect(ownWebmail(typed)).toBeUndefined());
});

describe('places in the page', () => {
  test.each<Route>([
    { view: 'entries' },
    { view: 'settings' },
    { view: 'help' },
    { view: 'add' },
    { view: 'entry', id: 'a=b/c d' },
  ])('%o is its own address', (route) => expect(routeOf(hashOf(route))).toEqual(route));

  test.each(['', '#', '#nothing', '#entry', '#entry='])('"%s" is the list', (hash) =>
    expect(routeOf(hash)).toEqual({ view: 'entries' }),
  );
  test('a broken address does not break the page', () => {
    expect(routeOf('#entry=%E0%A4%A')).toEqual({ view: 'entry', id: '%E0%A4%A' });
  });
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'chrome',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'edge',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'firefox'],
])('%s', (agent, pin) => expect(pinOf(agent)).toBe(pin));
