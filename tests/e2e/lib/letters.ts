/** Letters of our own for the pages that stand in for webmail. */
export interface TestLetter {
  subject: string;
  name: string;
  address: string;
  /** Milliseconds since 1970. */
  sent: number;
  /** Paragraphs. */
  words: string[];
}

const at = (day: number, hour: number) => Date.UTC(2026, 9, day, hour, 14);

export const letters = {
  rejection: {
    subject: 'Your application to Larkspur Labs',
    name: 'Dana Whitfield',
    address: 'dana.whitfield@larkspurlabs.example',
    sent: at(12, 9),
    words: [
      'Hi Maya,',
      'Thank you for your interest in the Product Designer role at Larkspur Labs and for the time you put into your application.',
      'After reviewing your application, we have decided to move forward with other candidates whose experience is closer to what the team needs right now.',
      'I wish you all the best with your search.',
      'Dana Whitfield',
      'Head of Talent, Larkspur Labs',
    ],
  },
  noReply: {
    subject: 'Update on your application at Osprey Rail',
    name: 'Osprey Rail Careers',
    address: 'no-reply@ospreyrail.example',
    sent: at(13, 11),
    words: [
      'Dear Maya,',
      'We appreciate the effort you put into applying for the position of Service Designer at Osprey Rail.',
      'Unfortunately, we will not be moving forward with your application at this time.',
      'Kind regards,',
      'The Osprey Rail recruiting team',
    ],
  },
  second: {
    subject: 'About your interviews with Brightwater',
    name: 'Ines Falk',
    address: 'ines@brightwater.example',
    sent: at(14, 16),
    words: [
      'Hello Maya,',
      'Thank you for coming back for the final interview for the Senior Designer position at Brightwater.',
      'It was a close call, but we have offered the role to another candidate with more fintech experience.',
      'All the best,',
      'Ines Falk',
    ],
  },
  german: {
    subject: 'Ihre Bewerbung bei der Kranich Werke GmbH',
    name: 'Jonas Reuter',
    address: 'jonas.reuter@kranich-werke.example',
    sent: at(15, 10),
    words: [
      'Sehr geehrte Frau Lindner,',
      'vielen Dank für Ihre Bewerbung als Projektleiterin bei der Kranich Werke GmbH.',
      'Nach sorgfältiger Prüfung Ihrer Unterlagen müssen wir Ihnen leider mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.',
      'Mit freundlichen Grüßen',
      'Jonas Reuter',
    ],
  },
  unsure: {
    subject: 'Your interview with Calder & Finch',
    name: 'Robin Calder',
    address: 'robin@calderfinch.example',
    sent: at(18, 12),
    words: [
      'Hi Maya,',
      'Thanks again for talking to us about the Content Designer role last week.',
      'Unfortunately things have changed on our side.',
      'All the best for your search,',
      'Robin',
    ],
  },
  confirmation: {
    subject: 'We received your application',
    name: 'Tern & Co',
    address: 'jobs@ternandco.example',
    sent: at(16, 8),
    words: [
      'Hi Maya,',
      'Thank you for applying for the UX Researcher role at Tern & Co. Your application has arrived and the team will read it over the next two weeks.',
      'If you are not selected for an interview, keep an eye on our jobs page.',
    ],
  },
  ordinary: {
    subject: 'Saturday',
    name: 'Sam Okafor',
    address: 'sam@okafor.example',
    sent: at(17, 19),
    words: [
      'Are you coming to the market on Saturday?',
      'I can bring the big bag and we could have soup afterwards.',
    ],
  },
} satisfies Record<string, TestLetter>;

export type LetterName = keyof typeof letters;
