import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Receipts, invitations, tasks, offers and approaches in plain words. */
export const signs: Sign[] = [
  {
    name: 'en-arrived-safely',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(all|everything|it|that|your (e-?mail|mail|materials|papers|documents|pdf|portfolio|letter|form|paperwork|\w+ application|note|details)|you|you're|we've) <4> (received|arrived|come through|came through|landed|safely|logged|in the queue|got it|got your|registered|reached us)( thanks| safely| with us)?|application (logged|registered|saved|acknowledged)|(thanks|thank you) <1> for (sending|dropping|getting|putting) <5> (in|over|us|through|across)|(under review|in the pile|on the pile|in the queue|next in line to be read)`,
    yes: ['All received, thanks.', 'Your papers have arrived safely.', 'Application logged: painter'],
    no: ['The parcel is in the van.'],
  },
  {
    name: 'en-what-happens-next',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`what happens (now|next)|(so|now) what( now| next)|(read|reading|go through|going through|sift|sifting|look at|looking at) <4> (everything|the (applications|pile|forms))|(closing date|deadline for applications|applications close|shortlisting|sift) <5> (is|are|will|on|takes)|we('ll| will) (write|ring|call|be in touch|let you know) <5> (way|either|by|within|whichever|when)|no action <2> (needed|required)`,
    yes: ['What happens next?', 'The closing date is Friday.'],
    no: ['What happened?'],
  },
  {
    name: 'en-finish-the-form',
    means: 'other',
    weight: 'strong',
    match: pattern`(need|ask|asking|remind\w*|please) <3> (complete|finish|submit) (your|the) <2> application|(job )?application (is|was|remains) (still )?(incomplete|unfinished)`,
    yes: ['We need you to complete your application.'],
    no: ['Your application is complete.'],
  },
  {
    name: 'en-timed-task',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(invit\w+|asked|ask|need|required|have) you to (take|complete|do|sit|record|attempt|submit) <5> (challenge|test|tasks?|exercise|assessment|questions|answers|sample|steps)|(assessment|test|challenge|exercise|task) (consists|comprises|is made up|will take|takes about|should take|expires|link|is ready|closes|must be)|(recorded|video|one-way) (video )?(answers|questions|responses)|(take-home|timed|numerical|aptitude|situational|coding|reasoning|psychometric|personality|cognitive|hiring) (challenge|exercise|test|assessment|task)s? <8> (link|minutes|by|before|deadline|ready|complete|upload|attached|expires)|(next (step|stage|part)) <8> (assessment|online test|challenge|coding test)|(you will|you'll) (be asked to|sit|take|do) <6> (test|exercise|assessment|task)`,
    yes: ['Contoso invites you to take a timed challenge.', 'The assessment consists of two parts.'],
    no: ['The test was fun.', 'Thank you for taking the test.'],
  },
  {
    name: 'en-calls-you-in',
    means: 'interview',
    weight: 'fair',
    match: pattern`which <3> (suits|works|is best)|i have (these|the following) <3> (free|slots|times|open)|(slots?|times?) (that )?(suit|work)s?|(phone|video|zoom|teams|face[- ]to[- ]face|first|second|final|on-?site|panel|trial) (screen|interview|chat|call|shift|lesson) (on |at |with |, ?)?(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat)\w*|(i'd|we'd|i would|we would) like (a|an|to have|you to come|you to meet|to see you|to get) <6> (call|chat|meet|coffee|talk|in|word|shift|see)|(come|pop|drop) (in|by|along|over|round) <5> (chat|meet|talk|interview|see|on (mon|tues|wednes|thurs|fri|satur)day|tomorrow|next week)|(reschedul\w+|move|moving|postpon\w+|rearrang\w+) (your|the|our|this|an) <3> (interview|call|meeting|chat|shift|slot)|interview <6> (at \d|\d+ ?(am|pm)|monday|tuesday|wednesday|thursday|friday|\d+(st|nd|rd|th))|(you are|you're|you have been|you've been) (being )?(selected|picked|chosen|shortlisted|invited) for (the|a|an|our) <3> (next|first|second|final|interview|round|stage)|cleared (all|the|our|every) <3> (interviews?|rounds?)`,
    yes: [
      "I'd like a 20 minute call.",
      'You are selected for the next round.',
      'We need to reschedule your interview.',
    ],
    no: ['I like you.'],
  },
  {
    name: 'en-call-in-the-title',
    means: 'interview',
    weight: 'fair',
    match: pattern`(intro(duction|ductory)?|discovery|screening|phone|video|teams|zoom) (call|meeting|interview|chat) (with|and|for)|interview(?= ?[-:]|$)`,
    yes: ['Introduction call with Kim', 'Painter interview - Kim'],
    no: ['An inter view'],
  },
  {
    name: 'en-terms-of-the-offer',
    means: 'offer',
    weight: 'fair',
    match: pattern`(that's|this is|here is|here's|below is) (the|our|my|your) (final |formal )?offer|(offer|it) <2> (is|stays|remains) open (until|till)|(job|post|place|position|role|seat|desk) <8> (is|are|'s) yours|we want you( to join| on board| for)|you('re| are) (in|hired|our pick|our choice|the one)(?=[.,;!]|$)|(yes|hurrah|hooray|good news)[,:!] <4> (got (it|the)|in)|(take|taking) you on( full|$|,| from| as)`,
    yes: ['The Saturday post at the library is yours.', 'The offer is open until noon.'],
    no: ['We offer coffee.'],
  },
  {
    name: 'en-have-something-for-you',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(i'm|i am|we're|we are) (working on|recruiting|hiring|searching|retained|looking to (fill|hire)|helping) <6> (role|search|client|for a|someone|something|confidential|position|company|team)|(fancy|up for|worth|open to|free for) (a )?(quick |short |brief )?(chat|call|coffee|word|conversation|\d+ minutes|fifteen minutes|ten minutes)|won't see (it |this )?(posted|advertised)|not (been |yet )?(posted|advertised|public)|(consider|interested in) (joining|a move|something new|a change|this opportunity|the following)|review the following <2> opportunity|(shared|share) with you <3> (contract|remote|onsite|hybrid)|job <4> is shared with you`,
    yes: ['I am working on a confidential search.', 'You won’t see this posted.', 'Fancy a quick chat?'],
    no: ['I am working on it.'],
  },
  {
    name: 'en-matches-for-you',
    means: 'alert',
    weight: 'fair',
    match: pattern`(here are|your|these|new|fresh|latest|daily|weekly) <3> (matches|matching jobs|job matches|picks|recommendations)|job alerts?|(jobs?|positions?|vacancies) (just|recently|newly) (posted|listed|added)|following jobs|jobs? for you|does this match`,
    yes: ['Here are your matches.', 'The following jobs have just been posted.'],
    no: ['It matches.'],
  },
];
