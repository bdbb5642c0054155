import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { APPLICANT, DECIDED, GO, JOB } from './words';

/** Somebody else is taken. */
export const signs: Sign[] = [
  {
    name: 'en-on-with-others',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${GO}|${DECIDED}|pursue|pursued|pursuing|select|selected|selecting|hire|hired|hiring|prefer|preferred|settled|shortlist|shortlisted|offered|offering|offer|interview|interviewed|interviewing|favou?r|favou?red|consider|considering|appoint|appointed|focus|focusing|focused|concentrate|concentrating|prioriti[sz]e|prioriti[sz]ed|invited|given|extended|identified|found|advance) ~ ((an)?other|different|alternative|alternate|external|internal|stronger|fellow) <4> (${APPLICANT}|options?|direction|way|route|path|one)`,
    yes: [
      'We have decided to move forward with other candidates.',
      'The post was offered to another applicant.',
      'The team chose to go in a different direction.',
      'We are going to prioritise other more experienced applicants.',
    ],
    no: ['We consider each application.', 'Other candidates are waiting.', 'We will go another day.'],
  },
  {
    name: 'en-on-with-those-who',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(will only|${GO}|pursue|pursued|pursuing|selected|select|chosen|hired|focus|focusing|prioriti[sz]e|prioriti[sz]ing|interview|interviewing|invited|inviting|offered|shortlisted|shortlist) <3> (with|on|ahead|forward|pursue|pursuing|only|to|selected|select|interview|interviewing|invited|inviting|shortlisted) <3> (${APPLICANT}|those|a person|somebody|someone) <3> (who|whose|that|more|better|else|closer|closely)`,
    yes: [
      'We have chosen to proceed with candidates whose experience is closer.',
      'We went ahead with somebody who lives nearby.',
      'We will only be interviewing those who hold a licence.',
    ],
    no: ['We move fast with people.'],
  },
  {
    name: 'en-decided-for-candidates',
    means: 'rejection',
    weight: 'weak',
    match: pattern`${DECIDED} to (move|go|proceed) (forward |ahead )?with (candidates|applicants|others|a candidate|an applicant|a shortlist)`,
    yes: ['We have decided to move forward with candidates.'],
    no: ['We decided to go.'],
  },
  {
    name: 'en-someone-else',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(selected|chosen|chose|choosing|hired|appointed|appoint|picked|found|offered|extended|given|awarded|gone with|went with|go with|going with|identified|forward|ahead|proceed with|proceeding|decided (on|for)|accepted by|taken by|filled by|filled with|secured) <5> (someone else|somebody else|(with|by|to) others|(an)?other (candidate|applicant|person|individual|finalist|colleague|nurse|teacher))`,
    yes: [
      'We have offered the role to someone else.',
      'We chose somebody else.',
      'We are moving forward with others.',
    ],
    no: ['Please ask someone else.', 'The flat was given away.'],
  },
  {
    name: 'en-another-was-taken',
    means: 'rejection',
    weight: 'strong',
    match: pattern`((an)?other|different|stronger|internal) <1> (candidates?|applicants?|persons?|individuals?|finalists?|contenders?|colleague|profiles?|applications?) <3> (has|have|had|was|were|is|are|came|whose|who|with|better|more|matched|fit|suited|seemed|edged|scored|stood|performed|demonstrated|accepted) ~ (been|chosen|selected|hired|appointed|offered|picked|better|more|closely|closer|stronger|ahead|fit|out|accepted|match|matched|matches|preferred|higher|edge|strongest|suited|experience|top)`,
    yes: [
      'Another applicant has been selected for this position.',
      'Other candidates were a better fit for the job.',
    ],
    no: ['Another train was late.', 'Other candidates are waiting.'],
  },
  {
    name: 'en-position-went-to',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${JOB}|offer|it) <3> (went|gone|goes|going|was awarded|has been awarded|was given|has been given|was offered|has been offered|been accepted) (to|by) (an? |the |our )?<2> (candidate|applicant|colleague|person|individual|somebody|someone|internal|insider|employee|member)`,
    yes: ['In the end the job went to an internal colleague.'],
    no: ['The letter went to the wrong address.'],
  },
  {
    name: 'en-offer-extended',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(extend|extended|made|making|given|accepted) <3> offers? ((out|elsewhere) )?(to|by|from) (a|an|another|the|one|our|other) <2> (candidates?|applicants?|person|individual|finalist)`,
    yes: ['We have extended an offer to a candidate.'],
    no: ['We extended an offer to you.'],
  },
  {
    name: 'en-chose-a-candidate',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(selected|chosen|hired|appointed|picked|found|identified|settled on|decided on|made an offer to) (a|an|the|our) <2> (candidate|applicant|person|individual|finalist|hire)( for (the|this)| who| whose| with| that|$|)`,
    yes: ['We have now completed the process and selected a candidate for the role.'],
    no: ['We found a bug.', 'You have been selected.'],
  },
  {
    name: 'en-others-fit-better',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(others|other candidates|other applicants|candidates|applicants|applications|profiles) <3> (who|whose|that|which|with|more|were|are|have|had|better|appear|seem|matched|match|met|meet|fit) ~ (closely|closer|better|stronger|more (relevant|suitable|experienced?|qualified|aligned|directly|specific|recent)|suited|best|aligned|further along)`,
    yes: [
      'We had applicants whose background was more closely matched.',
      'There were others with more relevant experience.',
    ],
    no: ['Candidates are people.', 'We like applications.'],
  },
  {
    name: 'en-more-x-candidates',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(more|better|most|stronger|closer) (experienced|qualified|suitable|suited|relevant|senior|local|aligned|closely (matched|aligned|qualified)|competitive|matched|fitting) (candidates?|applicants?|individuals?|profiles?|people|person|fit)( was| were| have| has| for| at| on| who| this|$|)`,
    yes: ['We found more experienced candidates for it.', 'You were not the most competitive candidate.'],
    no: ['More experienced drivers know this.'],
  },
];
