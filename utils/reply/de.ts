import type { Phrases } from './letter';
import { nameOf } from './person';

const asRole = (role: string | undefined): string => (role ? ` als ${role}` : '');

/** The sentences of a reply in German, in the formal manner of a letter to an employer. */
export const de: Phrases = {
  greeting: (person) => {
    const name = nameOf(person);
    return name ? `Guten Tag ${name},` : 'Guten Tag,';
  },
  thanks: {
    application: (role) =>
      role
        ? `vielen Dank, dass Sie mich für die Stelle als ${role} in Betracht gezogen und mir Bescheid gegeben haben.`
        : 'vielen Dank, dass Sie meine Bewerbung geprüft und mir Bescheid gegeben haben.',
    talk: (role) =>
      `vielen Dank noch einmal, dass Sie sich Zeit für ein Gespräch${role ? ` über die Stelle${asRole(role)}` : ''} genommen haben. Auch wenn ich enttäuscht bin, danke ich Ihnen für die Nachricht.`,
    interview: (role) =>
      `vielen Dank noch einmal für die Gelegenheit, mich${role ? ` für die Stelle${asRole(role)}` : ''} persönlich vorzustellen. Auch wenn ich enttäuscht bin, danke ich Ihnen für die Nachricht.`,
  },
  request: {
    application:
      'Auch wenn ich enttäuscht bin: Über eine Rückmeldung zu meinen Qualifikationen oder dazu, wie meine Bewerbung gewirkt hat, würde ich mich sehr freuen. Sie würde mir bei der nächsten helfen.',
    talk: 'Für meine berufliche Entwicklung wäre ich Ihnen für eine Rückmeldung zu unserem Gespräch oder zu meinen Qualifikationen dankbar. Sie würde mir helfen, mich beim nächsten Mal besser vorzubereiten.',
  },
  gap: {
    application: 'An der Stelle hat mich besonders angesprochen: [was dir daran gefallen hat].',
    talk: 'Besonders gefallen hat mir [was dir im Gespräch gefallen hat oder was du gelernt hast].',
  },
  wish: 'Ihnen und dem Team wünsche ich alles Gute.',
  short: {
    thanks: 'vielen Dank für Ihre Nachricht.',
    request: 'Wenn Sie eine Minute haben: Gibt es eine Sache, die meine Bewerbung stärker gemacht hätte?',
    close: 'Alles Gute und freundliche Grüße',
  },
  close: 'Mit freundlichen Grüßen',
};
