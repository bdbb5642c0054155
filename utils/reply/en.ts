import type { Phrases } from './letter';
import { firstName, nameOf } from './person';

const forRole = (role: string | undefined): string => (role ? ` for the ${role} role` : '');

/** The sentences of a reply in English. */
export const en: Phrases = {
  greeting: (person) => {
    const name = nameOf(person);
    return name ? `Hi ${firstName(name)},` : 'Hello,';
  },
  thanks: {
    application: (role) => `Thank you for considering me${forRole(role)}, and for letting me know.`,
    talk: (role) =>
      `Thank you again for taking the time to talk with me${role ? ` about the ${role} role` : ''}. While I’m disappointed, I appreciate you letting me know.`,
    interview: (role) =>
      `Thank you again for the chance to interview${forRole(role)}. While I’m disappointed, I appreciate you letting me know.`,
  },
  request: {
    application:
      'While I’m disappointed, I’d be grateful for any feedback on my qualifications, or on how my application came across. It would help me be better placed for the next one.',
    talk: 'For my own professional development, I’d be grateful for any feedback on my interview or qualifications that would help me be better placed for future opportunities.',
  },
  gap: {
    application: 'What drew me to this role was [what you liked about it].',
    talk: 'I especially enjoyed [what you enjoyed or learnt when you talked].',
  },
  wish: 'I wish you and the team all the best.',
  short: {
    thanks: 'Thank you for letting me know.',
    request: 'If you have a minute, is there one thing that would have made my application stronger?',
    close: 'All the best,',
  },
  close: 'Best regards,',
};
