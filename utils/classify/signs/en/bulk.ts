import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Sent to many, or by one who looks for people. */
export const signs: Sign[] = [
  {
    name: 'en-job-alert',
    means: 'alert',
    weight: 'strong',
    match: pattern`\d+ new (jobs|matches)|(change|email) frequency|pause for \d+ days|(jobs?|career|search) alerts?|(new|recommended|latest|similar|matching|more|top|these|hot|\d+) (new )?jobs <1> (for|matching|you|like|near|in|at|based|posted|that)?|jobs (for you|matching|you may|you might|near you|like this|similar|that match|recommended|based on)|job (matches|recommendations?|digest)|job you saved|saved (job|search)|job of the week|(job|jobs|positions?|openings?) <3> (i|we)('ve| have)? (found|picked|selected|think) <3> (you|your)|(following|new) jobs <4> (posted|match)|(found|have) <2> new (positions|jobs|openings)|(posted|new) (\d+|a few) (days?|hours?|weeks?) ago|jobs? (posted|listings?)|i have a job|(view|see|browse|discover) (all |more |similar |these )?jobs`,
    yes: [
      '12 new jobs for you',
      'Your job alert for electrician',
      'We have found 3 new jobs near your saved search.',
    ],
    no: ['A good job.'],
  },
  {
    name: 'en-came-across-you',
    means: 'outreach',
    weight: 'strong',
    match: pattern`(came across|come across|found|saw|noticed|reviewed|stumbled upon|viewing|viewed|looking at|look at) <2> your <1> (profile|resume|cv|background|work|linkedin) <1> ?(on|and|online|through|in)?`,
    yes: ['I came across your profile and wanted to connect.'],
    no: ['We looked at it.'],
  },
  {
    name: 'en-recruiter-introduces',
    means: 'outreach',
    weight: 'strong',
    match: pattern`(my name is|i am|i'm|this is|we are) <8> (recruiter|recruiting|staffing|sourcer|headhunter|talent (partner|acquisition|specialist)|recruitment|placement)|(our|my|a|direct) (direct |end )?clients? <4> (is|are|has|have|who|in|looking|seeking)|(immediate|urgent|exciting|excellent|great|new|promising|perfect|contract|an|open|job) <3> (opening|need|requirement|opportunity|role|position|hiring) <6> (with|for|at|that|you|which|client|in)|(reaching|reach|reached) out <8> (opportunity|role|position|opening|about|regarding|because|to see)|(would|are) you (be )?(interested|open)|(if|let me know) <4> (interested|your interest)|are you open to|not advertised yet|(back in|last|\d{4}) <2> you applied|(send|share|forward|submit|attach) <5> (updated |latest |current )?(resume|cv)|w2|c2c|corp-?to-?corp|hourly rate|pay (rate|range)|job (description|details|summary)`,
    yes: ['My name is Kim and I am a recruiter at Contoso.', 'Please send me your updated resume.'],
    no: ['My name is Kim.'],
  },
  {
    name: 'en-newsletter',
    means: 'bulk',
    weight: 'strong',
    match: pattern`(newsletter|unsubscribe( from| here|$)?|view (this email )?in (your )?browser|read more|this week's|top stories|webinar|podcast|sponsored|blog post|% off|limited time|subscribers?|digest|mailing list)`,
    yes: ['Unsubscribe from this newsletter'],
    no: ['A letter for you'],
  },
];
