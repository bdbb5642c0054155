import { describe, expect, test } from 'vitest';
import de from '@/locales/de.json';
import en from '@/locales/en.json';

/** Something that is never said to a person who was just turned down, with lines it must find. */
interface Never {
  name: string;
  match: RegExp;
  finds: string[];
}

const NEVER: Never[] = [
  {
    name: 'loud: exclamation marks, pictures, capitals',
    match: /!|\p{Extended_Pictographic}|\b\p{Lu}{5,}\b/u,
    finds: ['Well done!', 'Great 🎉', 'REJECTED'],
  },
  {
    name: 'rows of days, and days that were missed',
    match:
      /streak|\bdays? in a row|missed (?:a |your |\w+ )?(?:days?|weeks?|goals?)|tage in folge|verpasste[nrs]? (?:tag|woche|ziel)/i,
    finds: ['A streak of six', 'You missed a day', 'Drei Tage in Folge', 'Ein verpasster Tag'],
  },
  {
    name: 'points, levels, prizes',
    match:
      /(?:earn|win|collect|get)\w* points|level up|next level|achievements?\b|leaderboard|trophy|punkte sammeln|bestenliste|nächste stufe|abzeichen/i,
    finds: ['You earned points', 'Level up', 'Abzeichen erhalten', 'Punkte sammeln'],
  },
  {
    name: 'percentages and scores of a person or a resume',
    match: /%|\bper ?cent\b|\bprozent\b|your (?:match )?score|dein(?:e|en)? (?:punktzahl|wertung)/i,
    finds: ['80 % match', 'Zu 20 Prozent', 'Your score is high', 'Deine Punktzahl'],
  },
  {
    name: 'comparison with others',
    match:
      /(?:better|worse|more|faster|further) than (?:other|most) (?:people|users|applicants|candidates)|other users|the average (?:user|applicant|person)|besser als (?:andere|die meisten)|andere nutzer|im durchschnitt/i,
    finds: ['Faster than most applicants', 'Other users do', 'Besser als die meisten'],
  },
  {
    name: 'consolation that takes the feeling away',
    match:
      /their loss|happens for a reason|you['’]ll get (?:the next|there)|sorry (?:you were|to hear|that you)|unfortunately|\bjourney\b|blessing in disguise|one door closes|cheer up|stay positive|chin up|could be worse|\bat least you\b|more fish|meant to be|ihr verlust|hat (?:alles )?seinen (?:grund|sinn)|nächstes mal klappt|\bleider\b|kopf hoch|wird schon wieder|wer weiß,? wofür|sei positiv|\bsollte nicht sein\b/i,
    finds: [
      'It’s their loss.',
      'Sorry to hear that',
      'At least you tried',
      'Das hat seinen Grund',
      'Kopf hoch',
    ],
  },
  {
    name: 'pressure and blame',
    match:
      /don['’]t give up|you should have|you haven['’]t (?:logged|opened|applied|written|done (?:anything|enough))|you (?:still )?owe|we(?:['’]ve)? miss(?:ed)? you|come back soon|(?<!no )\bhurry|gib nicht auf|du hättest|du hast noch nicht|du schuldest uns|beeil/i,
    finds: ['You haven’t logged anything', 'Don’t give up', 'Du hättest mehr tun können'],
  },
  {
    name: 'asking twice',
    match:
      /are you (?:really )?sure|do you really want|bist du (?:dir )?sicher|willst du wirklich|wirklich löschen/i,
    finds: ['Are you sure?', 'Willst du wirklich gehen?'],
  },
];

function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

/** Words of letters are not ours. */
const THEIRS = /^(?:reply\.|welcome\.sample)/;

describe.each(NEVER)('never: $name', ({ match, finds }) => {
  test.each(finds)('is found in “%s”', (line) => expect(match.test(line)).toBe(true));

  test.each([
    ['en', en],
    ['de', de],
  ] as const)('is nowhere in %s', (_lang, words) => {
    const said = texts(words).filter(([key, text]) => !THEIRS.test(key) && match.test(text));
    expect(said).toEqual([]);
  });
});

describe('a notice', () => {
  test.each([
    ['en', en],
    ['de', de],
  ] as const)('names nobody and no answer: %s', (_lang, words) => {
    for (const [key, text] of texts(words.notice))
      expect([key, text]).toEqual([
        key,
        expect.not.stringMatching(/\{(?:company|role|person)\}|reject|absage|\bno\b/i),
      ]);
  });
});

describe('every key', () => {
  test('is one that the browser takes', () => {
    const odd = [...texts(en), ...texts(de)].map(([key]) => key).filter((key) => !/^[\w.]+$/.test(key));
    expect(odd).toEqual([]);
  });
});
