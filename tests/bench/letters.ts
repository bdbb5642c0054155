import type { TestLetter } from '@/tests/e2e/lib/letters';
import { prefilter } from '@/utils/classify/prefilter';

/** What is in a mailbox on most days, a few sentences of each kind. */
const ORDINARY: Record<string, string[]> = {
  newsletter: [
    'The lighthouse keeper’s garden is open again, and this year there are runner beans along the whole wall.',
    'Our readers sent four hundred photographs of doorsteps, and the twelve we liked best are on the next page.',
    'Bread needs less of everything than the books say: less flour on the table, less time in the bowl, less worry.',
    'The small cinema by the bridge shows silent films on Thursdays, with Ivo Brandt at the piano.',
    'A reader in Skagen asks why her tomatoes split, and three neighbours answer her in three different ways.',
    'In the next number: how to mend a kettle, where the herons sleep, and a walk that needs no car.',
  ],
  parcel: [
    'Your parcel left the depot at Hollin Green this morning and should be with you between two and four.',
    'If nobody is in, the driver leaves it with the neighbour you named last time.',
    'The number on the card brings up the map, where the van is a green dot.',
  ],
  friend: [
    'I found the blue tent in the cellar, dry as a bone, so the lake in June is back on.',
    'Mira says hello and wants her cake tin back before the fair.',
    'Shall we take the early train? The late one stops at every gate.',
    'Bring the long rope and I will bring the kettle and the good biscuits.',
  ],
  receipt: [
    'Thank you for your order at Fennick & Daughters. Two pairs of wool socks, grey, and one tin of dubbin.',
    'Paid by card today. The receipt is below and you can print it whenever you like.',
    'You have thirty days to send things back in their wrapping.',
  ],
  club: [
    'The rowing club meets on Sunday at seven, with both boats out if the wind allows it.',
    'Coffee afterwards in the shed. Whoever has the spare key, please bring it along.',
    'Dues for the second half of the year can be left in the tin or paid to the usual account.',
  ],
  confirmation: [
    'Thank you for applying to Tern & Co. Everything has arrived and is with the team.',
    'Two people read each application with care, and you will hear from us within two weeks.',
    'If you want to add a page of work in the meantime, answer this letter and attach it.',
  ],
};

/** Five ways of saying it. */
const REJECTIONS = [
  'Unfortunately, we will not be moving forward with your application for the {role} position at {company}.',
  'After careful thought we have decided to move forward with other candidates for the {role} role at {company}.',
  'We regret to tell you that the {role} position at {company} has been filled.',
  'For the {role} role at {company} we have chosen another candidate whose experience is closer to what we need.',
  'You have not been selected for an interview for the position of {role} at {company}.',
];
const COMPANIES = ['Osprey Rail', 'Larkspur Labs', 'Brightwater', 'Kestrel Maps', 'Juniper Kitchens'];
const ROLES = ['Product Designer', 'Service Designer', 'UX Researcher', 'Data Analyst', 'Office Manager'];

const START = Date.UTC(2026, 9, 1, 8);
const HOUR = 3_600_000;
const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
};

function ordinary(number: number): TestLetter {
  const [kind, words] = pick(Object.entries(ORDINARY), number);
  // Newsletters are long and notes are short; a day's mail has both.
  const length = kind === 'newsletter' ? 60 : 3 + (number % 12);
  return {
    subject: `A ${kind}, number ${number}`,
    name: `Sender ${number}`,
    address: `${kind}${number}@hollin-green.example`,
    sent: START + number * HOUR,
    words: Array.from({ length }, (_, i) => pick(words, number + i)),
  };
}

/** A rejection of our own, another company and another role at each number. */
export function rejection(number: number): TestLetter {
  const company = `${pick(COMPANIES, number)} ${Math.floor(number / COMPANIES.length) + 2}`;
  const role = pick(ROLES, number + Math.floor(number / ROLES.length));
  const line = pick(REJECTIONS, number).replace('{role}', role).replace('{company}', company);
  return {
    subject: `Your application to ${company}`,
    name: `${company} Careers`,
    address: `careers${number}@${company.toLowerCase().replaceAll(/\W+/g, '-')}.example`,
    sent: START + 30 * 24 * HOUR + number * HOUR,
    words: [
      'Dear Maya,',
      `Thank you for your interest in the ${role} position at ${company} and for the time you gave it.`,
      line,
      'We wish you all the best with your search.',
      `The ${company} recruiting team`,
    ],
  };
}

/** Is this one of the letters that are rejections? By its name in {@link mailbox}. */
export const isRejection = (name: string): boolean => name.startsWith('no');

/**
 * Fifty letters as they come: every tenth is a rejection. Throws where the prefilter would not drop an
 * ordinary one: what is measured would then be something else.
 */
export function mailbox(): Record<string, TestLetter> {
  const letters: Record<string, TestLetter> = {};
  for (let i = 0; i < 50; i += 1) {
    const no = i % 10 === 9;
    const letter = no ? rejection(i) : ordinary(i);
    if (prefilter(letter.words.join('')) !== no)
      throw new Error(
        `The prefilter ${no ? 'drops' : 'lets through'} a letter of the bench: "${letter.subject}"`,
      );
    letters[`${no ? 'no' : 'letter'}${i}`] = letter;
  }
  return letters;
}
