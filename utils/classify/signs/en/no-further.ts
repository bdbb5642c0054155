import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { DECIDED, GO, NOT } from './words';

/** The application goes no further. */
export const signs: Sign[] = [
  {
    name: 'en-not-going-on',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${NOT}|against) ~ ${GO} <4> (forward|forwards|ahead|further|onward|onwards|any further|on with|to the (next|following|final|second|interview|shortlist)|(past|beyond) (the|this)|to (interview|shortlist))`,
    yes: [
      'We will not be moving forward with your application.',
      "We won't be taking things any further with you.",
      'You will not be progressing to the next round.',
      'The panel decided against going ahead.',
    ],
    no: ['We do not take this lightly.', 'We are not going home.', 'They moved forward with your file.'],
  },
  {
    name: 'en-not-pursuing-your-application',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${NOT}|against) ~ (${GO}|pursue|pursuing|considering|consider|continuing|accept|accepting|support|sponsor|successful with|shortlist|shortlisting) <4> (you|your <1> (application|candidacy|candidature|profile|file|submission|interest|process)|this application|the (application|process|recruitment process|hiring process)|with you)`,
    yes: [
      'We are not pursuing your application.',
      'We have made the choice not to consider your candidacy.',
      'We are unable to proceed with your application.',
    ],
    no: ['We do not consider this a problem.', 'We will not keep you waiting.'],
  },
  {
    name: 'en-decided-not-to',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${DECIDED} <1> (not|against)( to)? <1> (proceed|proceeding|progress|progressing|pursue|pursuing|continue|continuing|advance|advancing|go ahead|move (forward|ahead|on)|take it further|offer|offering|hire|hiring|extend|invite|inviting|select|appoint|interview|shortlist)`,
    yes: ['We reviewed it and decided not to proceed.', 'We have decided against offering you the place.'],
    no: ['We decided to proceed.', 'You decided not to come.'],
  },
  {
    name: 'en-not-proceeding',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(we|i|they|team|company|committee|panel|manager|department|board|practice|school|\w+)( |')(are|re|am|m|is|will|have|has|ve|can|shall|do|ll)? ?(be )?${NOT} <2> (proceed|proceeding|progressing|moving forward|move forward|moving ahead|going forward|go forward|going ahead|continuing|advancing)( further| any further)?( at this (time|point|stage|moment))?`,
    yes: [
      'Thank you for your time, but we will not be proceeding further.',
      "Sadly this means we won't be moving forward at this time.",
    ],
    no: ['The train is not late.', 'We are proceeding.'],
  },
  {
    name: 'en-out-of-consideration',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(no longer|not|\w+n't|removed|out of|from) <5> (under consideration|being considered|(further|active|future)? ?consideration|be considered|in the running|considering (you|your)|consider (you|your))`,
    yes: [
      'You are no longer under consideration for this role.',
      'You have not been chosen for further consideration.',
    ],
    no: ['Your file is under consideration.', 'Thank you for your consideration.'],
  },
  {
    name: 'en-process-ends-here',
    means: 'rejection',
    weight: 'strong',
    match: pattern`((closed|closing|ended|ending|end|close|concluded|concluding|stop|stopped|withdrawn|archived) (out )?(your (application|candidacy|file|process)|the process with you)|(your (application|candidacy|journey|process)( \w+){0,6}?|this) (has been|is|was|will be|have been) (now )?(closed|concluded|ended|at an end|over|archived|ending here))`,
    yes: ['We have closed your application.', 'Your candidacy has been closed.'],
    no: ['The office is closed.', 'Your application has been received.'],
  },
  {
    name: 'en-role-did-not-work-out',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(didn't|did not|won't|will not|isn't going to|has not|hasn't|not going to|doesn't|does not) <2> (work out|worked out|working out|pan out)( this time| for (you|this)| with (you|us)| on this occasion| at this time)?`,
    yes: ['While this role did not work out, we hope to hear from you again.'],
    no: ['It worked out well.'],
  },
];
