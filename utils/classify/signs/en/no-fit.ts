import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { NOT } from './words';

/** It does not fit, or cannot be offered. */
export const signs: Sign[] = [
  {
    name: 'en-no-fit',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${NOT} <6> ((right|good|best|strong|ideal|perfect|close|suitable|mutual|exact|great|quite the|a) ((right|good|best|strong|mutual) )?(fit|match|matches|one)|suitable (for|candidate)|suited (to|for)|qualified (for|to)|aligned with|in line with)`,
    yes: ['We feel this is not the right fit.', 'We do not see a strong mutual match here.'],
    no: ['It is fitting.', 'We do not match prices.'],
  },
  {
    name: 'en-does-not-meet',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(your|you|profile|background|experience|skills?|qualifications?|candidacy|application|resume|cv) <8> (not|\w+n't|cannot) <3> (meet|match|align|fit|satisfy|correspond|fulfil|fulfill|possess|have|demonstrate|suit|what|quite|fully|the (best|right|closest)) <5> ?(requirements?|criteria|needs?|qualifications?|profile|experience|skills?|looking for|role|position|job|level|expectations|specification|match|fit|description|seeking)`,
    yes: [
      'Your profile does not meet our requirements.',
      "Your experience isn't quite what we are looking for.",
    ],
    no: ['Your card does not work.', 'You do not have to sign.'],
  },
  {
    name: 'en-fell-short',
    means: 'rejection',
    weight: 'strong',
    match: pattern`((you|your|application|interview|score|profile) <6> (fell|falls|fall|came up) short|(not|weren't|wasn't) <1> (convinced|persuaded)|lacks? <3> (experience|skills|qualifications|depth) <1> (we|for|needed|required))`,
    yes: ['Your score fell short of what the board asks.', 'We were not fully convinced.'],
    no: ['The day fell short.'],
  },
  {
    name: 'en-couldnt-match',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(unable to|couldn't|could not|cannot|can't|not able to|weren't able to|were not able to) <2> (find|identify|match|place|see) <3> (match|fit|role|position|place|opening|opportunity|you)`,
    yes: ["We couldn't find a match this time.", 'We were not able to identify a suitable role.'],
    no: ['We could not find the street.'],
  },
  {
    name: 'en-cannot-offer',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(unable|not able|cannot|can't|can not|couldn't|could not|not in a position|won't be able|will not be able|won't|will not|not going|not)( be)?( to)? <1> (offer|offering|extend|extending|make|making|give|provide|award|grant|present) <2> ((?<=(offer|offering|extend|extending) )you|an (offer|interview)|employment|(the|a|this|any) <3> (position|role|job|place|post|contract|opportunity|interview|apprenticeship|internship|offer)|further (consideration|progress))`,
    yes: [
      'We are unable to offer you a position.',
      'We will not be making you an offer.',
      'We cannot offer an interview.',
    ],
    no: ['We can offer you the job.', 'We cannot give a refund.'],
  },
  {
    name: 'en-cannot-consider',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(unable|not able|cannot|can't|couldn't|could not|not in a position|won't be able|will not be able|not be able|not)( to)? <1> (consider|accept|progress|invite|hire|employ|interview|shortlist|accommodate|support|process|sponsor|place|take on|recruit|include|select) <2> (you|your (application|candidacy|profile|candidature|request to join)|an? (candidate|applicant|application)|candidates who|applicants (who|that|requiring)|this application)`,
    yes: ['We are unable to consider your application.', 'We cannot hire you at this moment.'],
    no: ['We are unable to answer calls.', 'We consider you a friend.'],
  },
];
