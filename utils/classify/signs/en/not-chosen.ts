import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { NOT } from './words';

/** You, or your application, were not chosen. */
export const signs: Sign[] = [
  {
    name: 'en-not-chosen',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${NOT} <5> (selected|chosen|short-?listed|successful|invited|hired|picked|retained|appointed|recommended|progressed|advanced|approved|accepted|pre-?selected|nominated|offered (a|the|this)|moved forward|taken forward|put forward|among (the|those)|one of (the|those|our))`,
    yes: [
      'Your application was not selected at this time.',
      "You haven't been shortlisted.",
      'You were not successful on this occasion.',
    ],
    no: ['This is not a selection.', 'We have chosen you.'],
  },
  {
    name: 'en-did-not-choose-you',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${NOT} <3> (select|choose|shortlist|short-list|pick|hire|appoint|advance|retain|invite|nominate)( you| your\b| it\b)`,
    yes: ['Our team did not select you to go further.', 'We will not be able to invite you to interview.'],
    no: ['We did not choose this colour.', 'Please do not hesitate.'],
  },
  {
    name: 'en-not-inviting',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${NOT} <2> (inviting|interviewing|shortlisting|selecting|hiring|appointing|advancing|offering) (you|your|for|to)`,
    yes: ['We will not be inviting you for an interview.'],
    no: ['We are inviting you.'],
  },
  {
    name: 'en-unsuccessful',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(your|you|application|candidacy|candidature|interview|bid) <6> (unsuccessful|(been |was |is )<1> (declined|rejected|turned down|screened out|ruled out|passed over|denied|discontinued))`,
    yes: ['Your application has been unsuccessful.', 'Your candidacy was declined.'],
    no: ['The payment was declined.', 'Your payment is successful.'],
  },
  {
    name: 'en-reject-you',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(to|must|have to|had to|will|are|am) (reject|decline|turn down|rejecting|declining|turning down|pass on) (you|your (application|candidacy|profile|candidature))`,
    yes: ['We have to decline your application.'],
    no: ['You may decline the invitation.'],
  },
  {
    name: 'en-passing',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(decided|chosen|going|opted) to pass( on)?( your| you| at| this| for)?`,
    yes: ['We are going to pass at this time.'],
    no: ['You are going past it.'],
  },
  {
    name: 'en-did-not-make-it',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${NOT} <2> (make|made|making|reach|reached|pass|passed|get|got|clear|cleared) <2> (the cut|the (final )?(shortlist|short list|selection|list)|(it )?(through )?to (the )?(next|final|interview|second|shortlist)|(it )?(past|beyond)|the (next|interview|test|assessment|screening) ?(round|stage|phase)?|it this time|that (list|stage))`,
    yes: [
      'I am sorry to say you did not make the shortlist.',
      'Your application has not made it to the next round.',
    ],
    no: ['You did not make a mistake.'],
  },
  {
    name: 'en-answer-is-no',
    means: 'rejection',
    weight: 'strong',
    match: pattern`((it|the answer|answer|this|outcome)( is|'s|s) a? ?no (from us|this time|for now|on this|at this)|not (this time|on this occasion|a yes)|(no|without) success this time|disappointing (news|outcome) (about|regarding|on) your (application|interview))`,
    yes: ['I am afraid it is a no from us.', 'You have not succeeded on this occasion; not this time.'],
    no: ['There is no answer.'],
  },
];
