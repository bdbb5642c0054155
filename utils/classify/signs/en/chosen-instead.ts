import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Somebody else has it, told by who that is. */
export const signs: Sign[] = [
  {
    name: 'en-someone-who-has',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(chosen|chose|choosing|picked|selected|appointed|appointing|hired|hiring|offered|offering|settled|decided|deciding|opted|agreed|gone|going|went|go|signed|recruited|taken|took|taking|asked|promoted|promoting|given|giving|awarded|found|plumped|leaned|sided|invited|preferred|made|accepted|filled|extended) <6> (an?|the|our|another|one|someone|somebody|two|three|other|those|fellow) <4> ?(colleague|candidate|person|applicant|someone|somebody|woman|man|lady|gentleman|lad|girl|guy|finalist|contender|individual|people|others|member of (the )?staff|nurse|teacher|engineer|developer|chef|driver|postdoc|researcher|graduate|insider)s? <4> (who|whose|that|with|already|from|based|by|instead|has|had|is|was)|(the )?(post|role|position|job|place|offer|contract|vacancy|class|seat) <6> (gone|goes|going|went|been (given|offered|awarded|accepted)|accepted|filled) <3> (to|by) <5> (colleague|candidate|person|applicant|someone|somebody|woman|man|lady|gentleman|lad|girl|guy|finalist|contender|individual|people|others|member of (the )?staff|nurse|teacher|engineer|developer|chef|driver|postdoc|researcher|graduate|insider)s?`,
    yes: [
      'In the end we appointed a colleague who has run a bay before.',
      'The offer has gone to a nurse from our own bank.',
    ],
    no: ['A person who called went home.'],
  },
  {
    name: 'en-the-other-one',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(the )?(other|second) (person|candidate|finalist|applicant|one|contender) <6> (has|had|is|was|brings|brought|knows|already|edged|will|who|with|won|got|comes|came)|(asked|offered|invited) (her|him|them) <2> (to join|the (job|post|role|place)|and)|(she|he|they)('s| has| have| is|'ve)? <2> (signed|accepted|said yes|starting|joining|taking it)|can't (hire|take|offer|appoint) (two|both|you both)|(between|down to) you and <4> (colleague|candidate|person|applicant|someone|somebody|woman|man|lady|gentleman|lad|girl|guy|finalist|contender|individual|people|others|member of (the )?staff|nurse|teacher|engineer|developer|chef|driver|postdoc|researcher|graduate|insider)s?`,
    yes: ['The other candidate has done it before.', "We've asked her to join and she signed this morning."],
    no: ['The other day she came.'],
  },
  {
    name: 'en-journey-ends',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(participation|journey|application|candidacy|candidature|process|path|road|adventure|time with us) <6> (concluded|ends|ended|comes to an end|come to an end|finishes|finished|stops|stopped|closed|is over|goes no further|complete)( here| at this| with| now|$)?|(no (further|more|next) steps|nothing (further|more)) <6> (planned|taken|needed|required|follow|for (this|your))|(have|has|need|going|must) to (stop|leave it|call it|end (it|things)|finish) (here|there|at this|at that)|(on|carry on|carrying on|moving on|move on|continue|continuing|going on) without you`,
    yes: ['New status: Participation concluded', 'That means we have to stop here.'],
    no: ['The train leaves at six.', 'The meeting is over.'],
  },
  {
    name: 'en-not-in-the-circle',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(invite|invited|interview|interviewed|see|meet|shortlist|shortlisted|call) (only|just) <3> (people|candidates|applicants|of|\d+|two|three|four|five|six|seven|eight|ten|twelve|a few|a handful)|(you|your \w+|yours)( \w+)? <2> (not|n't|\w+n't) <3> (among|amongst|one of|part of|included|in that|on that|in the (group|final|last)|on the (list|rota))|(smaller|final|short) (group|list|circle) <8> (not|\w+n't|without) <3> (you|yours|include\w*)|(only|just) <3> (invited|inviting|able to invite|room for|shortlisted|taking) <4> (\d+|two|three|four|five|six|seven|eight|ten|a (few|handful)|those)`,
    yes: ['You are not among them.', 'The final group does not include you.'],
    no: ['You are in the group.'],
  },
];
