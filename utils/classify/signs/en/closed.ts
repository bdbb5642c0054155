import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { JOB } from './words';

/** The place is gone. */
export const signs: Sign[] = [
  {
    name: 'en-filled',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${JOB}|spots?|places?|seats?|it) <8> (has|have|is|was|are|were|been|ve|'s) <3> (filled|taken|fulfilled|appointed to)`,
    yes: ['This position has now been filled.', 'All places for this job are already taken.'],
    no: ['The mould was filled in.', 'The position is open.'],
  },
  {
    name: 'en-we-filled',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(we|have|has|recently|already|successfully|just|team|they) <1> (filled|completed (the|our) (recruitment|hiring|search|selection)|found (our|the|a) (match|right person|suitable)|closed (the|this|our)) ?(${JOB}|process)?( and (selected|hired|chosen|offered))?`,
    yes: ['We have recently filled this position.'],
    no: ['You filled in the form.'],
  },
  {
    name: 'en-closed',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(no|nobody|none) <2> (hire|appointment|one|candidate) <2> will be (made|hired|appointed|taken)|(${JOB}|competition|recruitment|recruiting|hiring( process)?|funding|posting) <8> (has|have|is|was|are|been|been put|be|to) <3> (closed|cancell?ed|withdrawn|eliminated|put on hold|on hold|on pause|paused|frozen|suspended|discontinued|scrapped|postponed|moving ahead|moving forward|cut)`,
    yes: ['The vacancy was put on hold.', 'This requisition has been cancelled.'],
    no: ['The shop was closed.'],
  },
  {
    name: 'en-we-paused',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(we|they|to|have|has|had|company|team) <4> (put|putting|place|placed|placing|paus(e|ed|ing)|cancel|cancell?ed|cancell?ing|fr(eeze|ozen|oze)|stop|stopped|halt|halted|suspend|suspended|postpone|postponed|withdrawn?|clos(e|ed|ing)) <4> (${JOB}|recruitment|recruiting|hiring|process|headcount) <2> ?(on hold|on ice|on pause)?`,
    yes: [
      'We are putting this position on hold while we think again.',
      'We have paused the recruitment process.',
    ],
    no: ['We put you on the list.'],
  },
  {
    name: 'en-no-longer-open',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(${JOB}|we|we're|they) <8> (no longer|not) (currently )?(available|open|hiring|accepting|recruiting|being filled|exists?|active|vacant|looking for (new |more |any )?(candidates|applicants|someone|people)|moving (ahead|forward)|going ahead|filling (the|this))`,
    yes: [
      'The role is no longer available.',
      'We are no longer recruiting for it.',
      'This job is not going ahead.',
    ],
    no: ['It is no longer raining.'],
  },
  {
    name: 'en-no-suitable-opening',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(no|not|n't|\w+n't) <4> (have|see|find|suitable|matching|appropriate|current|open|available) <3> (position|role|vacancy|vacancies|opening|openings|opportunity|opportunities|job|need|place) <3> (for|that|matching|match|to offer|available|at|with|which|in|right now|currently)`,
    yes: [
      'We have no suitable vacancy for you.',
      'We do not currently have a position that matches your background.',
    ],
    no: ['There is no opinion on this.'],
  },
];
