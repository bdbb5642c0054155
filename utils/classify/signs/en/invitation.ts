import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const TALK =
  '(interviews?|(phone|video|zoom|teams|intro\\w*|screening|exploratory|short|brief|quick|follow-?up|first|second|initial|discovery)? ?(call|chat|conversation|meeting|screen|discussion|interview)|phone screen|talk|trial (shift|day|lesson)|assessment (day|cent(er|re))|site visit|viewing)';

/** An invitation to talk, and what goes with it. */
export const signs: Sign[] = [
  {
    name: 'en-invites-to-talk',
    means: 'interview',
    weight: 'strong',
    match: pattern`(invite you|inviting you|like to invite|love to invite|invited (you )?to|pleased to invite|would like to (schedule|set up|arrange|book|meet|speak|talk|interview|connect)|would love to (schedule|set up|arrange|meet|speak|talk|chat|interview|connect)|like to (speak|meet|talk|chat|interview|schedule|set up|arrange|move (you )?forward with)|want to (set up|schedule|arrange|speak|meet|invite)|wanted to (schedule|set up|arrange)|move (you )?forward with) <8> (${TALK}|interview|with you|you for|you in person|you about|next (step|stage|round|phase))|let's (schedule|set up|arrange|find)|(pleased|happy|glad|delighted|congratulations|excited|good news) <9> (shortlisted|next (round|stage|step)|(final|second|third) round|advance|cleared|stood out|selected (for|to))`,
    yes: ['We would like to invite you to an interview.', 'I would love to set up a quick call with you.'],
    no: ['We invite you to visit our careers site.', 'We like you.'],
  },
  {
    name: 'en-schedules-talk',
    means: 'interview',
    weight: 'strong',
    match: pattern`(schedule|scheduling|book|arrange|confirm|confirmed|confirming|reschedule|rescheduling|rearrange|postpone|move|cancel|set up|pick|select|choose|find) <4> (your|an?|our|the|this|that|for) <3> ${TALK}|(calendar|booking) (link|invite|invitation)|calendly|what times? works?|works? (best )?for you|times? that works?|time slots?`,
    yes: [
      'Please schedule your interview here.',
      'Unfortunately we need to move your interview.',
      'What time works for you?',
    ],
    no: ['Interview tips for you.'],
  },
  {
    name: 'en-your-interview-is',
    means: 'interview',
    weight: 'strong',
    match: pattern`(your|the|our) <3> ${TALK} <3> (is|has been|will be|on|at|are) <2> (scheduled|confirmed|set|booked|take place|held|conducted|monday|tuesday|wednesday|thursday|friday|tomorrow|rescheduled|moved)|you are <1> (scheduled|booked|set|confirmed) for|looking forward to (meeting|speaking|talking|seeing|our)|looking forward to (the|your|our) (interview|call|chat)`,
    yes: ['Your interview is scheduled for Monday.', 'You are scheduled for a phone talk.'],
    no: ['Our meeting was long.'],
  },
  {
    name: 'en-asks-when',
    means: 'interview',
    weight: 'strong',
    match: pattern`(availab(le|ility)|free) <7> (interview|call|chat|talk|screen|meet|speak|meeting|this week|next week|tomorrow|monday|tuesday|wednesday|thursday|friday|conversation|discuss)|(share|send|provide|let us know|let me know|confirm|with|enter) <4> (your )?availabilit(y|ies)|when (you're|you are|are you|you'd be) (available|free)|interview (request|availability|invitation|prep|confirmation)`,
    yes: ['Are you available for a quick call?', 'Please share your availability for this week.'],
    no: ['It is available in blue.'],
  },
  {
    name: 'en-meeting-link',
    means: 'interview',
    weight: 'weak',
    match: pattern`(join (the|zoom|teams|microsoft) ?\w* ?meeting|meeting id|passcode|dial in|microsoft teams|google meet|zoom (link|invite|meeting))`,
    yes: ['Join the meeting now', 'Meeting ID: 12'],
    no: ['We met.'],
  },
  {
    name: 'en-after-interview',
    means: 'interview',
    weight: 'weak',
    match: pattern`(thank|thanks|enjoyed|great|pleasure) <7> (interview|interviewing|speaking|meeting|call|conversation)`,
    yes: ['It was great speaking with you.'],
    no: ['Great shoes.'],
  },
  {
    name: 'en-next-step',
    means: 'interview',
    weight: 'weak',
    match: pattern`(next (step|stage|round|phase)|move (you )?forward|moving (you )?forward|moving on|advance to|been selected|have been shortlisted|second round)`,
    yes: ['You have been selected for the second round.'],
    no: ['Watch your step.'],
  },
  {
    name: 'en-asks-for-a-test',
    means: 'assessment',
    weight: 'strong',
    match: pattern`(complete|take|taking|finish|start|begin|do|submit|invit\w+|asked|send you|sent you|sending you|find attached) <8> (assessments?|(coding|technical|online|skills|aptitude|take-home|home|programming|personality|screening|written|typing|language) (test|challenge|assessment|exercise|assignment|task|game)|test|coding challenge|questionnaire|assignment|exercise|hackerrank|codility|case study|work sample|video interview)`,
    yes: ['Please complete the online assessment by Friday.', 'We are sending you a take-home assignment.'],
    no: ['The test of time.'],
  },
  {
    name: 'en-offers-the-job',
    means: 'offer',
    weight: 'strong',
    match: pattern`(delighted|pleased|happy|thrilled|glad|excited) to (say|tell you|let you know|confirm) <3> (want|would like|chosen|selected|decided on|picked|love) you|(pleased|delighted|happy|excited|thrilled|glad|like|love|want|honou?red|proud|wish|able|formally) <4> (offer you|offering you|extend <5> offer|make you <1> offer|appoint you|hire you|confirm your (appointment|employment)|welcome you (to our team|aboard|on board|to the team)|have you join)|(formal|official|written|verbal|conditional|unconditional|attached|employment|your) (job |employment )?offer( letter| of employment| details| package| is attached)|offer (letter|of employment|package)|letter of (offer|appointment)|job offer|(employment|contract) is attached|you (have |'ve )?(got|been offered|have been selected for) the (job|position|role|post)|you are (selected|hired|our (top|first|preferred) (choice|candidate))|selected as our (top|new)|accepted for the (position|role|job)|welcome (to the team|aboard|on board)|(place|job|post|position|role|seat|desk) <6> is yours|that's the offer|wishes to employ you|(selection|appointment) has been confirmed|(proceed with|finali[sz]e|finali[sz]ing|extend(ing)?) (an|the|your|our) offer|accepted (for|into) (the|our) <4> (program\w*|position|role|scheme|apprenticeship)|joining (details|formalities|date)`,
    yes: ['We are delighted to offer you the post.', 'Your offer letter is attached.', 'You got the job'],
    no: ['We offer coffee.', 'Offers end on Sunday.'],
  },
  {
    name: 'en-sounds-like-an-offer',
    means: 'offer',
    weight: 'weak',
    match: pattern`congratulations|start(ing)? (date|salary)|first day|onboarding|join (us|our team) as|selected`,
    yes: ['Congratulations!', 'Your first day is Monday.'],
    no: ['The starting line.'],
  },
];
