import { afterEach, describe, expect, test, vi } from 'vitest';
import { Help } from '@/components/Help';
import { CHECK_HOLDS, type Directory, help, sound, stale } from '@/utils/help';
import { button, close, has, link, press, show, when, words } from './page';

afterEach(close);

const checked: Directory = {
  name: 'Lines of the World',
  url: 'https://lines.example/',
  checkedOn: '2026-11-14',
};
const day = (on: string) => Date.parse(on);

describe('what may be pointed to', () => {
  test('what ships is sound, and its check is not older than twelve months', () => {
    const { directory } = help;
    expect(directory === undefined || (sound(directory) && !stale(directory, Date.now()))).toBe(true);
  });

  test('what ships leads to its own keeper, and the help page names it', () => {
    show(<Help onBack={() => {}} />);
    expect(link('Help lines by country').getAttribute('href')).toBe('https://www.befrienders.org/');
    expect(words()).toContain('Befrienders Worldwide');
    expect(words()).toContain('If your country isn’t listed there');
  });

  test('a check holds for a year, and one in the future is none', () => {
    expect(CHECK_HOLDS).toBeLessThanOrEqual(366);
    expect(stale(checked, day('2026-11-14'))).toBe(false);
    expect(stale(checked, day('2027-11-14'))).toBe(false);
    expect(stale(checked, day('2027-11-16'))).toBe(true);
    expect(stale(checked, day('2026-11-01'))).toBe(true);
    expect(stale({ ...checked, checkedOn: 'some day' }, day('2026-11-14'))).toBe(true);
  });

  test.each([
    { ...checked, name: ' ' },
    { ...checked, url: 'http://lines.example/' },
    { ...checked, url: 'javascript:alert(1)' },
    { ...checked, url: '' },
    { ...checked, checkedOn: '14 November' },
  ])('not sound: %o', (directory) => expect(sound(directory)).toBe(false));
});

describe('the help page', () => {
  test('says what Rebound is not, and names no number', () => {
    show(<Help onBack={() => {}} known={{}} />);
    expect(words()).toContain('If this is more than a bad day.');
    expect(words()).toContain('Call your emergency number, or go where people are.');
    expect(words()).not.toMatch(/\d{2,}/);
  });

  test('an address that a person has checked makes the link appear, with the day', () => {
    show(<Help onBack={() => {}} known={{}} />);
    expect(has('a', 'Help lines by country')).toBe(false);
    expect(words()).not.toContain('checked on');
    show(<Help onBack={() => {}} known={{ directory: checked }} />);
    expect(link('Help lines by country').getAttribute('href')).toBe('https://lines.example/');
    expect(words()).toMatch(/checked on 14 November/);
  });

  test('copies the words and says so; where it may not, it says that', async () => {
    const writeText = vi.fn(async (_words: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(<Help onBack={() => {}} />);
    press(button('Copy those words'));
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Could we talk today?'));
    await when(() => words().includes('Copied.'));
    writeText.mockRejectedValueOnce(new Error('no'));
    press(button('Copy those words'));
    await when(() => words().includes('copy them yourself'));
    vi.unstubAllGlobals();
  });

  test('leads back', () => {
    const back = vi.fn();
    show(<Help onBack={back} />);
    press(button('Back to where I was'));
    expect(back).toHaveBeenCalledOnce();
  });
});
