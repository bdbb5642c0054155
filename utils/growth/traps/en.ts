import type { TrapSign } from './trap';

const signs: TrapSign[] = [
  {
    trap: 'always',
    match: /\b(?:never|always|every (?:single )?time|nobody|no one|nothing|everyone|everything|forever)\b/i,
    yes: ['I’ll never get hired.', 'It always ends like this.', 'Nobody wants me.', 'Nothing works for me.'],
    no: ['This one did not work out.', 'I applied to a nursery.'],
  },
  {
    trap: 'label',
    match:
      /\b(?:i['’]?m|i am|i['’]?ve always been)\s+(?:just |simply |such |really )?(?:an? )?(?:total |complete |utter |hopeless )?(?:failure|loser|idiot|fraud|impostor|imposter|joke|disappointment|mess|burden|worthless|useless|stupid|unemployable|pathetic|hopeless|not good enough|too old|too stupid|lazy)\b/i,
    yes: ['I’m a failure.', 'I am such an idiot', 'I am just not good enough.', 'i’m unemployable'],
    no: ['I am sad about it.', 'The plan was a failure.'],
  },
  {
    trap: 'future',
    match:
      /\b(?:i['’]?ll|i will|i['’]?m going to|it['’]?ll|it will)\s+(?:\w+ )?(?:never|not|always|end|stay|fail|be)\b|\bi won['’]?t (?:ever )?\w+/i,
    yes: [
      'I’ll never get hired.',
      'I will fail the next one too.',
      'I won’t find anything.',
      'It will always be like this.',
    ],
    no: ['I will call Sam.', 'I’ll walk to the river.'],
  },
  {
    trap: 'mind',
    match:
      /\b(?:they|everyone|everybody|people|he|she|the (?:recruiter|interviewer|panel|company))\s+(?:must |probably |surely |all )?(?:thinks?|thought|hates?|hated|laughs?|laughed|knows?|knew|saw through|found me|find me|despises?)\b/i,
    yes: ['They must think I’m stupid.', 'Everyone knows I was fired.', 'The interviewer hated me.'],
    no: ['They wrote that the role was filled.', 'I think they were kind.'],
  },
  {
    trap: 'blame',
    match:
      /\b(?:(?:all |entirely |only )?my (?:own )?fault|i ruined|i blew (?:it|everything)|because of me|i (?:messed|screwed) (?:it |everything )?up)\b/i,
    yes: ['It’s all my fault.', 'I ruined the interview.', 'I blew it.', 'I messed up.'],
    no: ['The fault was in the form.', 'I blew out the candle.'],
  },
  {
    trap: 'must',
    match:
      /\bi (?:really )?(?:should(?:n['’]t)? have|should|must|ought to|have to) (?:be|have|know|do|get|stop|\w+ed|\w+n)\b|\bshould(?:n['’]t)? have\b/i,
    yes: ['I should have prepared more.', 'I should be further by now.', 'I shouldn’t have said that.'],
    no: ['I could call Sam.', 'They mustered a team.'],
  },
  {
    trap: 'filter',
    match:
      /\b(?:doesn['’]?t count|don['’]?t count|only (?:got|because)|just (?:got )?lucky|was just luck|anyone could have|none of it matters)\b/i,
    yes: [
      'The other interviews don’t count.',
      'I was just lucky.',
      'I only got there because they pitied me.',
    ],
    no: ['I count on Friday.', 'Only one role was open.'],
  },
  {
    trap: 'compare',
    match:
      /\b(?:everyone|everybody|anyone|all my friends|others|other people|people my age)\s+(?:else )?(?:has|have|is|are|gets?|got|can|found|finds?)\b|\bbetter than me\b/i,
    yes: ['Everyone else has a job by now.', 'Others are better than me.', 'All my friends found something.'],
    no: ['Everyone was kind.', 'My friend called.'],
  },
  {
    trap: 'feeling',
    match:
      /\bi (?:just )?feel (?:like )?(?:i['’]?m |i am )?(?:an? )?(?:complete |total |such an? )?(?:failure|fraud|loser|worthless|useless|stupid|impostor|imposter|nothing|hopeless)\b/i,
    yes: ['I feel like a failure.', 'I feel worthless.', 'I just feel like I’m a fraud.'],
    no: ['I feel tired.', 'I feel sad about Fennel.'],
  },
  {
    trap: 'catastrophe',
    match:
      /\b(?:it['’]?s (?:all )?over|my (?:career|life) is (?:over|ruined|finished)|everything is (?:lost|ruined)|end up (?:on the street|homeless|with nothing)|no (?:way out|future|hope))\b/i,
    yes: ['My career is over.', 'I’ll end up on the street.', 'It’s all over.', 'There is no hope.'],
    no: ['The interview is over.', 'I hope it rains.'],
  },
];

export default signs;
