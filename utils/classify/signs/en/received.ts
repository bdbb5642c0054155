import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { JOB } from './words';

/** The application has arrived and is being read. */
export const signs: Sign[] = [
  {
    name: 'en-received',
    means: 'confirmation',
    weight: 'strong',
    match: pattern`((?<!you )received|receipt of|receiving|we have|got|submitted|acknowledge|confirm\w*) <6> (your|the|his|her)? <3> ?(application|resume|cv|profile|submission|materials|documents|candidature)|(application|resume|cv|profile|submission|documents|candidature) <8> (has|have|was|were|is|been)( now)?( been)? <1> (received|submitted|sent|delivered|completed|transmitted|uploaded|forwarded|reached)|application (submitted|received|sent|complete)|your application (was|has been) sent to`,
    yes: [
      'We have received your application.',
      'Your application was sent to Contoso.',
      'Application submitted',
    ],
    no: ['Please send your application.'],
  },
  {
    name: 'en-will-review',
    means: 'confirmation',
    weight: 'strong',
    match: pattern`(will|is|are|be|being|currently|we're|to|now|look forward to|begin|start|in the process of|under) <4> (review(ed|ing)?|assess(ed|ing)?|evaluat(e|ed|ing)|consider(ed|ing)?|process(ed|ing)?|look(ing)? (at|over|through)|read(ing)?) <5> (applications?|resumes?|qualifications|submissions?|credentials|cv|candidates|applicants)|(application|resume|cv|submission|profile|qualifications|experience|it) <4> (is|are|will be|being|under|be|still) <3> (review|reviewed|considered|evaluated|assessed|processed|consideration|matched against)`,
    yes: ['Our team will review your application shortly.', 'Your resume is currently under review.'],
    no: ['We reviewed your application.', 'Read the review.'],
  },
  {
    name: 'en-will-contact',
    means: 'confirmation',
    weight: 'strong',
    match: pattern`(we|team|recruiter|recruiters|manager|someone|representative|member|you|employer|department|specialist) <8> (will|'ll|may) <3> (contact(ed)?|reach out|be in (touch|contact)|get (back|in touch)|hear|notif(y|ied)|follow up|respond|inform(ed)?|let you know|update)`,
    yes: ['If your skills fit, we will contact you.', 'You will hear from us within two weeks.'],
    no: ['Please contact us.'],
  },
  {
    name: 'en-you-applied',
    means: 'confirmation',
    weight: 'weak',
    match: pattern`(thank|thanks|appreciate|appreciated) <6> (for |in )?(your )?(application|applying|apply|interest|submitting|submission|considering|consider|inquir\w+|enquir\w+|exploring)|applied on|you (have )?applied`,
    yes: ['Thank you for applying to us.', 'Applied on 3 May'],
    no: ['Thank you for the flowers.'],
  },
  {
    name: 'en-started-not-sent',
    means: 'other',
    weight: 'strong',
    match: pattern`(started|starting|finish|unfinished|resume|return to|complete|completing|pick up) (your|the|a) <2> application|(reminder|need you|please|need) to (complete|finish|submit) (your|the) <2> application|continue your <1> application|application <3> (is incomplete|not complete|incomplete)|outstanding (questionnaires?|tasks?)|if you (lose track|don't submit)`,
    yes: ['Your job application is incomplete.', 'Thanks for starting your application.'],
    no: ['Your application form is here.'],
  },
  {
    name: 'en-viewed',
    means: 'other',
    weight: 'strong',
    match: pattern`(application|profile|resume|cv) <2> (was|has been) (viewed|opened|downloaded|withdrawn|deleted)`,
    yes: ['Your application was viewed by Contoso.'],
    no: ['Your application was sent.'],
  },
  {
    name: 'en-no-decision-yet',
    means: 'other',
    weight: 'strong',
    match: pattern`not out of the running|still in (it|the running)|both <3> (remain|are) <3> consideration|no decision <5> yet|(not|\w+n't|still|yet) <5> (decided|made <3> decision|decision|deciding|finali[sz]ed|concluded|evaluating|reviewing|in the process|filled (the|this) ${JOB})`,
    yes: ['We have not made a decision yet.', 'We are still reviewing all applications.'],
    no: ['We made a decision.'],
  },
];
