import type { Sign } from '../../sign';

export const signs: Sign[] = [
  {
    name: 'en-received',
    means: 'confirmation',
    weight: 'strong',
    match:
      /\b(?:(?:received|receipt of) (?:\w+ ){0,2}(?:application|resume|cv|submission)|application (?:\w+ ){0,3}(?:received|submitted|sent)|will (?:\w+ )?(?:review|assess|consider) (?:\w+ ){0,3}(?:application|resume|qualifications|experience|background))/i,
    yes: ['We have received your application.', 'Your application was sent to Contoso.'],
    no: ['Please send your application.'],
  },
  {
    name: 'en-thanks-for-applying',
    means: 'confirmation',
    weight: 'weak',
    match:
      /\b(?:thank(?:s| you)(?: \w+){0,3} (?:for|applying)|appreciate) (?:\w+ ){0,3}(?:application|applying|interest|submitting)/i,
    yes: ['Thank you for applying to us.'],
    no: ['Thank you for the flowers.'],
  },
  {
    name: 'en-invite-to-interview',
    means: 'interview',
    weight: 'strong',
    match:
      /\b(?:(?:invit(?:e|ing) you|would (?:like|love) to (?:invite|schedule|speak|meet|chat|set up|arrange))\b[^.;]{0,60}?|(?:schedule|set up|arrange|reschedule|book) (?:an?|your|the|some)? ?(?:\w+ ){0,2}?)(?:interview|call|chat|conversation|meeting|time|phone screen|talk|you)\b/i,
    yes: ['We would like to invite you to an interview.', 'Please schedule a call with me.'],
    no: ['Interview tips for you.'],
  },
  {
    name: 'en-interview-set',
    means: 'interview',
    weight: 'strong',
    match:
      /\b(?:your (?:\w+ )?interview (?:is|has been|with|on)|availab(?:le|ility)\b[^.;]{0,40}?\b(?:interview|call|chat|talk|phone screen)|what times? works?)\b/i,
    yes: ['Your interview is scheduled for Monday.', 'Are you available for a quick call?'],
    no: ['It is available.'],
  },
  {
    name: 'en-assessment',
    means: 'assessment',
    weight: 'strong',
    match:
      /\b(?:complete|take|finish|start|invit\w+)\b[^.;]{0,50}?\b(?:assessment|test|challenge|questionnaire|assignment|exercise|hackerrank|codility)\b/i,
    yes: ['Please complete the online assessment by Friday.'],
    no: ['The test of time.'],
  },
  {
    name: 'en-offer',
    means: 'offer',
    weight: 'strong',
    match:
      /\b(?:(?:pleased|delighted|happy|excited|thrilled|like) to (?:\w+ )?(?:offer you|extend)|offer (?:letter|of employment)|job offer|offer you the)\b/i,
    yes: ['We are delighted to offer you the post.'],
    no: ['We offer coffee.'],
  },
  {
    name: 'en-alert',
    means: 'alert',
    weight: 'strong',
    match:
      /\b(?:job alerts?|(?:new|recommended|latest|similar|matching) jobs|jobs (?:for|matching|you|like)|more jobs)\b/i,
    yes: ['12 new jobs for you'],
    no: ['A good job.'],
  },
  {
    name: 'en-outreach',
    means: 'outreach',
    weight: 'strong',
    match:
      /\b(?:came across your|(?:found|saw|reviewed) your (?:profile|resume) on|our client|immediate (?:opening|need|requirement)|would you be interested|are you (?:open|interested)|updated resume|reaching out)\b/i,
    yes: ['I came across your profile and wanted to connect.'],
    no: ['We looked at it.'],
  },
];
