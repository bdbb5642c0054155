import type { Sign } from '../../sign';

export const signs: Sign[] = [
  {
    name: 'en-not-moving-forward',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:not|n't|cannot|unable to|no longer|never|against)\b[^.;]{0,40}?\b(?:mov(?:e|ed|ing)|go(?:ing)?|progress(?:ed|ing)?|proceed(?:ed|ing)?|continu(?:e|ed|ing)|advanc(?:e|ed|ing)|tak(?:e|en|ing)|mak(?:e|ing)|carry(?:ing)?|push(?:ing)?|pass(?:ed|ing)?)\b[^.;]{0,50}?\b(?:forward|ahead|further|onward|on (?:with|to)|with (?:you|your|the|this)|to the (?:next|following|final)|(?:next|final|following) (?:round|stage|step|phase)|your (?:application|candidacy)|process)\b/i,
    yes: [
      'We have decided not to move forward with your application.',
      "We won't be taking your candidacy any further.",
      'Your profile will not be progressing to the next round.',
      'We are unable to proceed with your application.',
    ],
    no: ['We do not take this lightly.', 'You did not miss anything.'],
  },
  {
    name: 'en-not-progressing',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:not|n't|unable to)\b[^.;]{0,30}?\b(?:progress(?:ing)?|proceed(?:ing)?|pursu(?:e|ing)|consider(?:ing)?|advanc(?:e|ing)) (?:\w+ ){0,3}?(?:you\b|your? (?:application|candidacy|candidature|profile)|further|at this (?:time|point|stage)|any further)/i,
    yes: [
      'We are not progressing your application.',
      'We have chosen not to pursue your candidacy.',
      'We will not be proceeding further.',
    ],
    no: ['We will not consider late entries.'],
  },
  {
    name: 'en-with-others',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:mov(?:e|ed|ing)|go(?:ing|ne)?|went|proceed(?:ed|ing)?|progress(?:ed|ing)?|continu(?:e|ed|ing)|advanc(?:e|ed|ing)|push(?:ed|ing)?|press(?:ed|ing)?|decided|opted|focus(?:ed|ing)?|pursu(?:e|ed|ing)|select(?:ed)?|chosen|ch[o]+se|hired?|prefer(?:red)?|settled|shortlisted|offered|interview(?:ing)?|favou?r(?:ed|ing)?|consider(?:ing)?)\b[^.;]{0,60}?\b(?:(?:an)?other|different|alternative|external|internal|stronger|fellow) (?:[\w-]+ ){0,3}?(?:candidates?|applicants?|individuals?|person|people|persons|professionals?|finalists?|profiles?|applications?|option|one|direction|colleagues?|contenders?|nurses?|teachers?)\b/i,
    yes: [
      'We have decided to move forward with other candidates.',
      'We offered the post to another applicant.',
      'The team chose to go in a different direction.',
      'We will be pursuing other, more experienced applicants.'.replace('other, more', 'other more'),
    ],
    no: ['We consider each application.', 'Other candidates are waiting.'],
  },
  {
    name: 'en-with-those-who-fit',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:mov(?:e|ed|ing)|go(?:ing|ne)?|proceed(?:ed|ing)?|continu(?:e|ed|ing)|progress(?:ed|ing)?|pursu(?:e|ed|ing)|select(?:ed)?|chosen|focus(?:ed|ing)?)\b[^.;]{0,40}?\b(?:with|on|ahead|forward|pursue|selected|chosen)\b[^.;]{0,30}?\b(?:candidates?|applicants?|individuals?|someone|others|people|person|those)(?: \w+){0,2}? (?:who|whose|that|with|more|better|else|closer)\b/i,
    yes: [
      'We have chosen to proceed with candidates whose experience is closer.',
      'We went ahead and selected someone whose skills fit.',
    ],
    no: ['We move fast with people.'],
  },
  {
    name: 'en-someone-else',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:(?:selected|chosen|hired|appointed|picked|found|offered|extended|gone with|went with|identified|forward with|ahead with|proceed with|decided on|going with)\b[^.;]{0,60}?\b(?:someone else|somebody else|others\b|a (?:different|stronger) |(?:an)?other (?:candidate|applicant|person|individual))|(?:an)?other (?:\w+ )?(?:candidate|applicant|person|individual|finalist)s? (?:has|have|was|were|is|are|who) )/i,
    yes: [
      'We have offered the role to someone else.',
      'Another applicant has been selected for this position.',
    ],
    no: ['Please ask someone else.'],
  },
  {
    name: 'en-not-selected',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:not|n't)\b(?: \w+){0,4}? (?:select(?:ed)?|chosen|shortlist(?:ed)?|short-listed|successful|invited?|hired|picked|retained|appointed|accepted|move you|moved|advanced?|progressed|recommended|considered)\b/i,
    yes: [
      'Your application was not selected at this time.',
      'You have not been shortlisted.',
      'You were not successful on this occasion.',
    ],
    no: ['This is not a selection.'],
  },
  {
    name: 'en-unsuccessful',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:application|candidacy|candidature|interview|you|bid|submission)\b[^.;]{0,50}?\b(?:unsuccessful|(?:been |was )?(?:declined|rejected|turned down|screened out))\b/i,
    yes: ['Your application has been unsuccessful.', 'Your candidacy was declined.'],
    no: ['Your payment was declined.'],
  },
  {
    name: 'en-filled',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:position|role|vacancy|job|opening|post|opportunity|search|requisition|spots?|places?|seat)\b[^.;]{0,60}?\b(?:(?:has|have|is|was|are|been) (?:\w+ ){0,3}?(?:filled|closed|cancell?ed|withdrawn|eliminated|put on hold|on hold|paused|frozen|taken)|no longer (?:available|open|hiring|accepting|recruiting|being filled|exists?|active))\b/i,
    yes: [
      'This position has now been filled.',
      'The role is no longer available.',
      'The vacancy was put on hold.',
    ],
    no: ['The position is open.'],
  },
  {
    name: 'en-cannot-offer',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:unable|not able|cannot|can't|can not|not in a position|not be able|won't be|will not be|not to|not be)(?: to)? (?:\w+ )?(?:offer(?:ing)?|consider(?:ing)?|accept(?:ing)?|invit(?:e|ing)|extend(?:ing)?|hir(?:e|ing)|employ(?:ing)?|interview(?:ing)?|provide|mak(?:e|ing)|select(?:ing)?|shortlist(?:ing)?)\b[^.;]{0,30}?\b(?:you|your|an offer|the (?:position|role|job)|a (?:position|role|job|place)|employment|this (?:position|role|time|opportunity))\b/i,
    yes: ['We are unable to offer you a position.', 'We will not be inviting you to interview.'],
    no: ['We are unable to answer each letter.'],
  },
  {
    name: 'en-no-fit',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:not|n't|isn't|aren't)\b(?: \w+){0,4}? (?:a |an |the )?(?:\w+ )?(?:fit|match|suitable|suited|qualified|aligned?|meet|match(?:ed)?|correspond)\b/i,
    yes: ['Your profile does not match our current needs.', 'We feel this is not the right fit.'],
    no: ['It is not fitting.'],
  },
  {
    name: 'en-out-of-consideration',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:no longer|not)\b[^.;]{0,20}?\b(?:under consideration|being considered|in consideration|in the running|be considered|considering (?:you|your))\b/i,
    yes: ['You are no longer under consideration for this role.'],
    no: ['It is under consideration.'],
  },
  {
    name: 'en-regret-to-inform',
    means: 'rejection',
    weight: 'weak',
    match:
      /\b(?:regret(?:fully)?|sorry|sad(?:dened)?|afraid)\b[^.;]{0,20}?\b(?:inform|tell|advise|say|let you know|notify|share)\b/i,
    yes: ['We regret to inform you that we have chosen another candidate.'],
    no: ['I regret nothing.'],
  },
  {
    name: 'en-unfortunately',
    means: 'rejection',
    weight: 'weak',
    match: /\bunfortunate(?:ly)?\b/i,
    yes: ['Unfortunately, it is a no this time.'],
    no: ['Fortunately it works.'],
  },
  {
    name: 'en-good-luck-elsewhere',
    means: 'rejection',
    weight: 'weak',
    match:
      /\b(?:wish|luck|success|best)\b[^.;]{0,60}?\b(?:search|future|endeavou?rs?|elsewhere|pursuits|career)\b/i,
    yes: ['We wish you the best in your job search.'],
    no: ['Best regards'],
  },
];
