import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Said beside the no: an offer to say more, that papers are kept, when to try again. */
export const signs: Sign[] = [
  {
    name: 'en-offers-feedback',
    means: 'feedback',
    weight: 'strong',
    match: pattern`((happy|glad|pleased|willing|able|delighted|love|like) to <3> (give|offer|provide|share|discuss|talk|arrange|go over|go through) <5> feedback|feedback <3> (is available|available (on|upon)|can be|on request|upon request|session|call)|(like|want|request|wish|receive|ask for|get|would find) <6> feedback <8> (let|please|contact|reply|reach|get in touch|call|email|write|ask)|(please|do|feel free) <5> (contact|reply|reach|call|ask|get in touch|let) <6> feedback|(some|following|brief|our|general|the) feedback (for you|from|on your|is|was|below|as)|as (far as|for|to) feedback)`,
    yes: [
      'I am happy to give you some feedback by phone.',
      'Feedback is available on request.',
      'If you would like feedback, please reply.',
    ],
    no: ['We welcome your feedback on our survey.', 'We are unable to provide individual feedback.'],
  },
  {
    name: 'en-keeps-on-file',
    means: 'keep',
    weight: 'strong',
    match: pattern`(keep|keeping|kept|retain|retained|hold|store|stay|remain|maintain|save|add|added|include) <7> (on (file|record|hand)|in (our|the|my) <3> (database|files?|system|pool|records?|network|talent)|in mind|your records|our records|for (future|other|upcoming|later)|to (our|the) talent)|talent (pool|community|network) <4> (we|have|will|added)|retain your <1> (resume|cv|details|application|information)`,
    yes: ['We will keep your resume on file.', 'We would like to keep you in mind.'],
    no: ['Keep the change.'],
  },
  {
    name: 'en-apply-again-after',
    means: 'again',
    weight: 'strong',
    match: pattern`((re-?apply|apply <1> again|apply for|new application|try again|reconsider\w*|another application|same role|be considered again|consider you(r \w+)?( again)?) <8> (?<what>(in|after|within|once every|every|for|from)( another| the next| a)? (\d+|one|two|three|four|six|nine|ten|twelve|eighteen|a|\w+teen)[- ](days?|weeks?|months?|years?)|next (spring|summer|autumn|fall|winter|year|season|term|intake|cycle|month))|(after|in|wait|within|for) (?<what2>(\d+|one|two|three|four|six|nine|twelve|eighteen)[- ](months?|weeks?|years?)) <4> (to |before )?(re-?apply|apply again|applying again|re-?applying|a new application|try again))`,
    yes: ['You are welcome to apply again after six months.', 'Please wait for 12 months before reapplying.'],
    no: ['Please apply again.'],
  },
];
