import { beforeEach, describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { composers } from '@/utils/sites/compose';
import type { Composer, LetterName } from '@/utils/sites/compose/composer';
import { holds, putIntoReply, takeOutOfReply } from '@/utils/sites/compose/reply';
import { stands, takeOut } from '@/utils/sites/compose/take-out';
import { putReply } from '@/utils/sites/compose/write';
import { mailSites } from '@/utils/sites/mail';
import { fixtures } from './fixtures';

const pageOf = (site: string, name: string): Document => {
  const found = fixtures.find((one) => one.site === site && one.name === name);
  if (!found) throw new Error(`No page ${site}/${name}`);
  return pageAt(found.html);
};

const composer = (id: string): Composer => {
  const found = composers.find((one) => one.id === id);
  if (!found) throw new Error(`No composer for ${id}`);
  return found;
};

/** The last letter of a page, by name. */
function letterIn(page: Document, id: string): LetterName {
  const site = mailSites.find((one) => one.id === id);
  const seen = site?.find(page).at(-1)?.read();
  if (!seen) throw new Error('No letter is open');
  return { messageId: seen.messageId, subject: seen.subject, address: seen.from?.address };
}

/** What is pressed in a page. */
function pressedIn(page: Document): Element[] {
  const pressed: Element[] = [];
  page.addEventListener('click', (event) => pressed.push(event.target as Element), true);
  return pressed;
}

test('every webmail has its composer', () =>
  expect(composers.map(({ id }) => id).sort()).toEqual(mailSites.map(({ id }) => id).sort()));

describe('the box of an answer', () => {
  test.each([
    ['gmail', 'inline-reply-open'],
    ['outlook', 'inline-reply-open'],
  ])('%s: the one under the letter', (id, name) => {
    const page = pageOf(id, name);
    const box = composer(id).box(page, letterIn(page, id));
    expect(box?.getAttribute('aria-multiline')).toBe('true');
    expect(box?.textContent).toContain('Ines Okafor');
  });

  test.each([
    ['gmail', 'rejection-no-reply'],
    ['outlook', 'rejection-no-reply'],
    ['roundcube', 'own-window-plain-text-with-quote'],
    ['sogo', 'three-panes-rejection'],
  ])('%s: none where none is open', (id, name) => {
    const page = pageOf(id, name);
    expect(composer(id).box(page, letterIn(page, id))).toBeUndefined();
    expect(holds(page, { site: id, ...letterIn(page, id) })).toBe(true);
  });

  test('a new mail’s is not taken, one with the letter’s subject is', () => {
    const page = pageOf('gmail', 'rejection-no-reply');
    const letter = letterIn(page, 'gmail');
    const window = page.createElement('div');
    window.setAttribute('role', 'dialog');
    window.innerHTML =
      '<input name="subjectbox" value="Holiday"><div contenteditable="true" g_editable="true"></div>';
    page.body.append(window);
    expect(composer('gmail').box(page, letter)).toBeUndefined();
    window.querySelector('input')?.setAttribute('value', `AW: Re: ${letter.subject}`);
    expect(composer('gmail').box(page, letter)).toBe(window.lastElementChild);
  });

  test.each([
    ['Final interview', true],
    ['RE: Final interview', true],
    ['Another', false],
  ])('Roundcube: "%s"', (subject, here) => {
    const page = pageOf('roundcube', 'compose-plain-text-reply');
    expect(!!composer('roundcube').box(page, { subject })).toBe(here);
    expect(holds(page, { site: 'roundcube', subject })).toBe(here);
  });
});

describe('the mail’s own Reply', () => {
  test.each([
    ['gmail', 'rejection-no-reply', 'DILLkc'],
    ['gmail', 'popped-out-thread', 'DILLkc'],
    ['roundcube', 'own-window-plain-text-with-quote', 'reply'],
    ['sogo', 'three-panes-rejection', 'sg-icon-button'],
  ])('%s: in %s', (id, name, className) => {
    const page = pageOf(id, name);
    const pressed = pressedIn(page);
    expect(composer(id).pressReply(page, letterIn(page, id))).toBe(true);
    expect(pressed).toHaveLength(1);
    expect(pressed[0]?.classList.contains(className)).toBe(true);
    expect(pressed[0]?.outerHTML).not.toMatch(/all\b|send/i);
  });

  test('outlook: the one that answers the sender alone', () => {
    const page = pageOf('outlook', 'rejection-from-person');
    const pressed = pressedIn(page);
    expect(composer('outlook').pressReply(page, letterIn(page, 'outlook'))).toBe(true);
    expect(pressed.map((one) => one.getAttribute('aria-label'))).toEqual(['Reply']);
  });

  test('gmail: without one in the letter, the one below answers the last letter only', () => {
    const page = pageOf('gmail', 'two-letters-open-in-one-thread');
    for (const button of page.querySelectorAll('.DILLkc')) button.remove();
    const [first, last] = mailSites.find(({ id }) => id === 'gmail')?.find(page) ?? [];
    const pressed = pressedIn(page);
    expect(composer('gmail').pressReply(page, { messageId: first?.key })).toBe(false);
    expect(composer('gmail').pressReply(page, { messageId: last?.key })).toBe(true);
    expect(pressed.map((one) => one.className)).toEqual(['ams bkH']);
  });

  test('Roundcube: of the letter in the list’s frame', () => {
    const page = pageOf('roundcube', 'list-with-preview-frame');
    expect(composer('roundcube').pressReply(page, { subject: 'Final interview' })).toBe(false);
  });

  test.each(mailSites)('$name: none for a letter that is not there', ({ id }) => {
    for (const { html } of fixtures.filter((one) => one.site === id)) {
      const page = pageAt(html);
      const pressed = pressedIn(page);
      expect(composer(id).pressReply(page, { messageId: 'other', subject: 'Other' })).toBe(false);
      expect(pressed).toEqual([]);
    }
  });
});

describe('a text area', () => {
  const quote = 'On Monday Ines wrote:\n> Hi Mara,';
  let area: HTMLTextAreaElement;
  beforeEach(() => {
    document.body.innerHTML = '<textarea></textarea>';
    area = document.body.querySelector('textarea') as HTMLTextAreaElement;
    area.value = quote;
  });

  test('takes words on top, tells its page, and gives them back', async () => {
    const told: string[] = [];
    area.addEventListener('input', (event) => told.push((event as InputEvent).inputType));
    expect(await putReply(area, 'Dear Ines,\n\nthank you.')).toEqual({
      ok: true,
      before: quote,
      after: `Dear Ines,\n\nthank you.\n\n${quote}`,
    });
    expect(takeOut(area, 'Dear Ines,\n\nthank you.')).toMatchObject({ ok: true, after: quote });
    expect(told).toEqual(['insertText', 'deleteContent']);
  });

  test('knows words that stand there already', async () => {
    expect(stands(area, 'Dear Ines,\n\nthank you.')).toBe(false);
    await putReply(area, 'Dear Ines,\n\nthank you.');
    expect(stands(area, 'Dear Ines,\n\nthank you.')).toBe(true);
  });

  test.each([
    ['changed by the person', 'Dear Ines,\nthank you so much.'],
    ['there twice', 'Dear Ines,\nthank you.\nDear Ines,\nthank you.'],
    ['gone', ''],
    ['part of a longer line', 'Dear Ines,\nthank you. Truly.'],
  ])('keeps what is %s', (_what, value) => {
    area.value = value;
    expect(takeOut(area, 'Dear Ines,\nthank you.')).toEqual({ ok: false, before: value, after: value });
  });
});

test('no webmail, no box', async () => {
  const page = pageOf('gmail', 'inbox-list');
  expect(await putIntoReply(page, { site: 'nowhere' }, 'x')).toBe('no-box');
  expect(await putIntoReply(page, { site: 'gmail', messageId: 'x' }, 'x')).toBe('no-box');
  expect(takeOutOfReply(page, 'x')).toBe('no-box');
});
