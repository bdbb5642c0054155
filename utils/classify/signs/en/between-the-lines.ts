import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** The no that is told and not said: what became of the post, who has it now, where you stand on a list. */
export const signs: Sign[] = [
  {
    name: 'en-status-line',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(status|outcome|result|decision|disposition|stage)( of (your|the) \w+)? ?(:|-|->|is( now)?:?|now|=) ?(\S{1,20} )?(not (selected|progressed|progressing|successful|shortlisted|retained|hired|recommended|qualified|suitable|considered|proceeding|moving|taken)|declined|rejected|unsuccessful|regret\w*|no longer (under|in|being|considered)|position (filled|closed|cancell?ed))`,
    yes: [
      'Status: Not selected',
      'Outcome of your application: unsuccessful',
      'The status is now: No longer under consideration',
    ],
    no: ['Status: Received', 'Decision: pending'],
  },
  {
    name: 'en-not-going-to-be-you',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(won't|will not|not|isn't|wasn't|not going to) (be )?(you|yours)( this (time|round|year|season|one))?(?=[.,;!]| and| but| for|$)|not (quite )?the (right )?(one|person|match) (this time|for us|for this|for the)|not this (one|time|round)`,
    yes: ['So it is not going to be you this round.', 'It was close, but in the end it will not be you.'],
    no: ['This is not your fault.', 'It will not be long.'],
  },
  {
    name: 'en-one-of-our-own',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(one of our own|from (within|inside)|our own \w+( \w+)?) <4> (is|was|will|has|to|who|gets|got|takes|took|stepp\w+|mov\w+)|(promot\w+|filled|appoint\w+|recruit\w+|mov\w+|keep\w*) <5> (from within|internally|in-house|one of our own|our own (staff|team|people))|(not|\w+n't) <4> (bringing|looking|hiring|recruiting|going|taking|advertis\w+) <4> (outside|externally|from outside)`,
    yes: [
      'Brenda from our own front desk is stepping up.',
      'We have promoted somebody from within.',
      "We won't be bringing anyone in from outside.",
    ],
    no: ['We work from within the building.'],
  },
  {
    name: 'en-post-is-gone',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(post|role|position|job|vacancy|place|spot|seat|headcount|budget|funding|hire|team|opening|contract|grant) <6> (gone|vanish\w*|disappear\w*|axed|cut|pulled|dropped|scrapped|shelved|folded|lapsed|fallen (through|away)|fell (through|away)|dried up|not (been )?(approved|renewed|funded|confirmed|replaced|come through)|no more|stays empty|remain(s|ing)? (empty|vacant|unfilled)|unfunded)|(halved|cut|pulled|lost|slashed|withdrew|withdrawn) <4> (budget|funding|headcount|money|cheque|grant|contract|post|role)|(not|n't|no longer|nobody|no one|never) <4> (replac(e|ing)|fill(ing)?|recruit(ing)?|advertis(e|ing)) <3> (post|role|position|job|vacancy|spot|anyone|it|this|at all)`,
    yes: [
      'The headcount was cut last week.',
      'The post itself has been axed.',
      'We are not replacing the role at all.',
    ],
    no: ['The team is here.'],
  },
  {
    name: 'en-place-on-the-list',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(you (were|came|are|finished|placed|ranked)|ranked you|placed you|puts you) <3> (second|third|fourth|runner|\d+(st|nd|rd|th)|number (two|three|four|\d+))|(reserve|waiting|standby) (list|panel|candidate)|(list|panel) of reserves|first reserve|next in line`,
    yes: ['The panel ranked you third.', 'You are our reserve candidate should it fall through.'],
    no: ['You are the first to know.'],
  },
  {
    name: 'en-keep-looking',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(keep|keeping|kept|carry on|go on|still|continue|continuing) (on )?(looking|searching|the search)|(need|needed|have to have|must have) <1> (somebody|someone|a person|people) <2> (who|with|already|that)|(haven't|have not|hadn't|not) <3> (had (that|the) chance|done (that|this|it) (yet|before))`,
    yes: ['I need somebody who can start on the line.', 'So I keep looking.'],
    no: ['Look at this.'],
  },
  {
    name: 'en-let-you-go',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(release|releasing|free|freeing|let|letting) you <3> (from|go|up to|pursue|look elsewhere|off)|stand(ing)? you down|(step|stepping|stepped|pull|pulling|pulled|back|backing) (back|away|out) (from|of) <4> (hiring|hire|recruit\w*|role|post|position|search|process)|(leave|leaving|stop|stopping|end|ending|rest) <3> (it|things|matters|here|there) (here|there|at that|for now)`,
    yes: ['We are releasing you from the process.', 'They are stepping back from hiring for now.'],
    no: ['Let us go.'],
  },
];
