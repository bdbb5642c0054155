import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import type { TestLetter } from '../../e2e/lib/letters';

const coded = (words: string): string => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;
const date = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** A letter as it travels: RFC 5322, plain text. */
export function eml({ subject, name, address, sent, words }: TestLetter): string {
  const head = [
    `From: ${coded(name)} <${address}>`,
    'To: Maya Lindner <maya@lindner.example>',
    `Subject: ${coded(subject)}`,
    `Date: ${date(sent)}`,
    `Message-ID: <${sent}@${address.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return [...head, '', words.join('\n\n'), ''].join('\n');
}

/** The words of a letter as it travels, with their tags where it has no others. */
export async function wordsOf(letter: string): Promise<string> {
  const { text, html } = await PostalMime.parse(letter);
  return text ?? html ?? '';
}

/** A letter that lies in `letters/` as it travelled. */
export function saved(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../letters/${name}.eml`, import.meta.url)), 'utf8');
}

/** A rejection that has just come: mail is mostly read on the day it comes. */
export function justNow(): TestLetter {
  return {
    subject: 'Your application at Quillfeather',
    name: 'Noor Haddad',
    address: 'noor.haddad@quillfeather.example',
    // A whole minute, as pages show no seconds.
    sent: Math.floor(Date.now() / 60_000) * 60_000,
    words: [
      'Dear Maya,',
      'Thank you for applying for the Content Strategist role at Quillfeather.',
      'Unfortunately, we have decided not to move forward with your application.',
      'Noor Haddad',
    ],
  };
}
