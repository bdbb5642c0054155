import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** How far the application got, in the letter's own words. */
export const signs: Sign[] = [
  {
    name: 'en-read-your-papers',
    means: 'stage:early',
    weight: 'strong',
    match: pattern`(after|upon|following|while|on|have|has|had|we|i|team|recruiters?|careful|carefully|thoroughly|opportunity to|chance to|was|been|pleasure to|a) <3> (review|reviewed|reviewing|considered|considering|consideration|reading|read|assess|assessed|assessing|assessment of|evaluating|evaluate|evaluated|evaluation|looking at|looked at|screening|screened|examined|discuss|considering) <6> (of )?(applications?|resume|cv|cover letter|profile|portfolio|materials|background|qualifications|experience|skills|candidature|submission|credentials|paperwork|documents)`,
    yes: [
      'After reviewing your application, we chose another way.',
      'We have carefully considered your qualifications.',
    ],
    no: ['After reviewing your interview, we met.', 'Please review the terms.'],
  },
  {
    name: 'en-application-was-reviewed',
    means: 'stage:early',
    weight: 'strong',
    match: pattern`(application|resume|cv|profile|materials|submission) <3> (was|were|has been|have been) <2> (reviewed|considered|assessed|evaluated|screened|read)`,
    yes: ['Your application was carefully reviewed.'],
    no: ['Your application was lost.'],
  },
  {
    name: 'en-not-to-interview',
    means: 'stage:early',
    weight: 'strong',
    match: pattern`(not|\w+n't|unable to|cannot) <5> (shortlist|short-?listed|(invite|inviting|invited|selected|chosen|select|progress|progressed|offer|offering|put forward) <4> (an |the )?(interviews?|interview (stage|round|phase|process|panel)))`,
    yes: ['You have not been shortlisted.', 'We will not be inviting you for interview.'],
    no: ['We will invite you to interview.'],
  },
  {
    name: 'en-early-stage',
    means: 'stage:early',
    weight: 'strong',
    match: pattern`(this|an|at the|at this) (early|initial|first|screening|application|shortlisting|sifting|sift|paper) (stage|phase|step|sift|round)|(initial|paper|resume|cv) (screening|screen|sift|review)|(proceed|move|go|advance|progress)\w* <2> to the next (stage|round|phase|step) with|(while|although|though) your (profile|application|resume|cv|background) (is|was|looks|has)|applications <3> (submitted|received) <6> (careful|thorough) (review|consideration)`,
    yes: ['We give no feedback at this early stage.', 'While your profile is interesting, we chose another.'],
    no: ['An early train.'],
  },
  {
    name: 'en-thanks-for-interview',
    means: 'stage:interview',
    weight: 'strong',
    match: pattern`(thank|thanks|appreciate|appreciated|grateful|enjoyed|enjoy|pleasure|pleased|great|nice|lovely|good|glad|delighted|privilege|time) <7> (interview(ed|ing)?( with| for|$|)|(speak|speaking|spoke|talk|talking|meet|meeting|met|chat|chatting|connect|connecting) <1> (with|to|you|us|our|the)|meeting you|to meet you|conversations?|our (chat|call|talk|discussion)|the (chat|call|talk)|coming in|come in|came in|visiting us|visit us|get to know you|getting to know you|trial shift|trial day|(demo|sample|trial) lesson|audition|presentation|site visit|working interview)`,
    yes: [
      'Thank you for taking the time to speak with us.',
      'We enjoyed our conversation last week.',
      'Thanks for coming in on Tuesday.',
    ],
    no: ['Thank you for your application.', 'We enjoyed reading.'],
  },
  {
    name: 'en-since-interview',
    means: 'stage:interview',
    weight: 'strong',
    match: pattern`(following|after|since|from|at|during|in|regarding|about|on|through|throughout|reviewing|for) (your|our|the|all|several|these|multiple|both|last week's|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's) <3> (interviews?|conversations?|call|phone screen|phone call|chat|discussion|meeting|video call|trial shift|trial day|(demo|sample|trial) lesson|working interview|site visit|interview (process|panel|day|stage))( with| for| on| last|,| and|$|)`,
    yes: [
      'After your interview, we have decided otherwise.',
      'Since our call I have spoken to the team.',
      'Following your trial shift on Friday',
    ],
    no: ['After the holidays.', 'During the time for papers'],
  },
  {
    name: 'en-you-interviewed',
    means: 'stage:interview',
    weight: 'strong',
    match: pattern`(you|your) (recently |had |have )?(interviewed|interview (was|went|performance|on|last|with)|interviews with|met with|spoke with|presented|attended)|(the )?(interview(ing)? panel|interviewers)|we (interviewed|met|spoke with|talked to|have interviewed|have met) (you|with you|several|many|some|a number|\w+ )|(coding|technical|take-home|skills) (challenge|test|exercise|assignment|assessment|task)|review your coding|your (code|assignment|test|exercise|challenge|assessment|sample lesson|presentation)`,
    yes: ['The interview panel was impressed by you.', 'You interviewed very well.'],
    no: ['You are invited.'],
  },
  {
    name: 'en-final-round',
    means: 'stage:final',
    weight: 'strong',
    match: pattern`(final|last|third|fourth|3rd|4th|closing) <1> (rounds?|stages?|interviews?|panel|selection|shortlist|steps?)( of| with| for|,|$|)|finalists?|(final|last|top) (two|three|four|few|2|3|4)|(down to|came to|come down to|between) (you and|two|three|the two|the last)|runner-?up|second (choice|place)|two (strong|excellent|outstanding|equally|very|final|finalists|great|qualified|superb|exceptional) <1> ?(candidates|applicants|finalists|people)?|reference checks?|spoke to your references|your references`,
    yes: [
      'Thank you for joining us for the final round.',
      'It came down to you and one other person.',
      'You were one of our finalists.',
    ],
    no: ['The last date to apply is Friday.', 'This is our final answer.'],
  },
];
