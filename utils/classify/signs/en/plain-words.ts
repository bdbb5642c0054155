import { pattern } from '../../pattern';
import type { Sign } from '../../sign';
import { JOB } from './words';

const THEM =
  '(him|her|them|someone|somebody|another|the other|others|an? <2> ?(lad|girl|guy|bloke|woman|man|lady|chap|person|people|candidate|colleague|applicant|couple)|one of|those|people|candidates|applicants|whoever)';

/** The no of those who write by hand: shops, schools, sites, small firms. */
export const signs: Sign[] = [
  {
    name: 'en-going-with-them',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(going|gone|go|went|carrying on|carry on|sticking|stuck|stick|pressing on|running|signed up|taken on|taking on|took on|plumped for|opted for|settled on|chosen|picked|hired) (with |for |on )?${THEM}`,
    yes: [
      'Had another lad in on Thursday so going with him.',
      'We went with somebody local in the end.',
      'They have taken on someone with a van.',
    ],
    no: ['I am going with the flow.', 'You went with care.'],
  },
  {
    name: 'en-gave-it-to',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(give|given|giving|gave|offer|offered|offering|hand|handed|handing|award|awarded|promise|promised) (the|it|this|that|her|him|your) <4> ?(job|class|role|post|position|place|contract|work|spot|shift|seat|chair|gig|slot|round|ward|kitchen|part)? ?to (another|someone|somebody|one of|an?|the other|miss|mrs|mr|ms|our|her|him|them)|(${JOB}|spot|seat|place|class|contract|it) <3> (went|goes|gone|has gone|offered|been offered|given|awarded) to (her|him|them|somebody|someone|another|one of|a <1>|our|the other|miss|mrs|mr|ms)|(given|gave|offered|handed) (her|him|them|another <1>|someone else) the <2> (job|class|role|post|position|place|contract|work|spot)`,
    yes: ['We have decided to give the class to Miss Adams.', 'I have offered her the job.'],
    no: ['Please give it to us.'],
  },
  {
    name: 'en-need-nobody',
    means: 'rejection',
    weight: 'fair',
    match: pattern`no need (now|any more|anymore|for you|this time)|got <4> (starting|lined up|coming on|joining)|stopped looking|not looking any more|(not|n't|wont|dont|\w+n't|no longer|never) <3> (need|needing|require|requiring|want|taking|take|bringing|bring|hiring|hire|recruiting|recruit|appointing|appoint|adding|add) <2> (anyone|anybody|any more|more|another|extra|new|people|staff|hands|you|an? \w+)|(got|have|has|now|are|is) <5> (covered|sorted|fully staffed|full up|fixed up|a full team)|(position|job|spot|place|slot|role|work|opening)('s| is| has)? <1> (gone|been snapped up|taken)|no need for <2> (anyone|more|another|a second)`,
    yes: [
      'We got both machines covered now.',
      "We won't be needing anyone else on this one.",
      "Sorry, the job's gone.",
    ],
    no: ['You need not worry.', 'We need you.'],
  },
  {
    name: 'en-others-take-up',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(she|he|they|colleague|candidate|applicant|person|somebody|someone|postholder|lady|gentleman|employee|\w+ from our \w+|who) <4> (takes? up|take over|taking over|will take|steps? up|stepping up|step into|stepping into|slotted in|takes? on|taking on|starts?|starting|will start|begins?|joins?|joining|will join|has accepted|accepted|got there first|signed) <5> (role|job|post|position|duties|place|class|shift|us|team|monday|tuesday|next week|next month|in \w+|from \w+|on \w+|the|as|next)|(other|finalist|candidate|colleague|applicant|one)( who| that)?('ll| will|'s| is) <2> (be )?(joining|starting|taking|coming)|someone (in it|at the desk|in the (chair|post|job))|signed on the spot`,
    yes: [
      'She will take up her duties as manager in May.',
      'A colleague is stepping into the post from June.',
    ],
    no: ['She takes the bus.', 'You start on Monday.'],
  },
  {
    name: 'en-search-over',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(search|competition|process|recruitment|selection|vacancy|hiring|round|campaign|roles?|positions?|openings?|posts?|requisition) <9> (come|came|coming|drawn|draws|brought|is|has|was|are) <2> (to (a|an|its) (close|end|conclusion)|concluded|over|finished|ended|complete|completed|done|closed)|(recruit\w*|hiring|shortlisting|interviews?|selection) (has|have|had)( all)? (stopped|ceased|been stopped|been called off)`,
    yes: ['Our search for a librarian has now come to a close.', 'Shortlisting has stopped.'],
    no: ['The road comes to an end.'],
  },
  {
    name: 'en-cannot-hire',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(can't|cannot|couldn't|can not|unable to|won't be able to|not able to|not allowed to|not going to be able to|no way to|had to|have to|has to|forced to|must) <3> (recruit|hire|appoint|take on|employ|scrap|shelve|axe|bin|pull|cut|drop|freeze|cancel|pause|close out|close|let go of|withdraw|abandon|put) <5> (anyone|an? \w+|you|hires?|${JOB}|headcount|recruitment|application|offer|plans?|team|on hold|on ice|on without)`,
    yes: [
      'Until then we cannot recruit a second driver.',
      'I have had to scrap both hires.',
      'I have to close out your application.',
    ],
    no: ['You have to sign here.', 'We can hire you.'],
  },
  {
    name: 'en-not-set-up-to',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(not|n't|\w+n't|unable|no longer|without) <4> (sponsor|sponsorship|set up to|licen[cs]ed to|permitted to|eligible (for|to)|right to work|authori[sz]ed)( \w+)?`,
    yes: ["We aren't set up to sponsor work visas.", 'The trust can no longer sponsor anybody.'],
    no: ['We sponsor the club.'],
  },
  {
    name: 'en-will-not-be-called',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(you|your \w+|application|name|candidature)('ll|'re| will| are| is| has| have| was| were| do| does| did)? <2> not <2> (called|included|go forward|going forward|among|on the (list|shortlist|rota|panel)|one of (those|the|them)|progress\w*|join\w* us|be joining|coming back|required|ranked|going to be (you|working)|forward|through|make it|made it|appear|feature)`,
    yes: [
      'You will therefore not be called.',
      'Your application does not progress.',
      'You are not among those we picked.',
    ],
    no: ['You are on the list.', 'You will not regret it.'],
  },
  {
    name: 'en-below-the-mark',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(minimum|standard|threshold|benchmark|cut-?off|score|mark|criteria|criterion|pass mark|requirements?|level|bar) <5> (not <2> (met|attained|reached|achieved|satisfied)|missed|out of reach)|(below|under|short of|beneath) the <2> (minimum|threshold|cut-?off|pass mark|bar|line|standard|benchmark|mark|required)|(wrong|other) side of|(rules|ruled|ruling|counts|leaves|left) (you|yours|your application) out|draw(n|ing)? a line under|confin\w+ <3> (to|attention)|not <1> (sufficient|enough|strong enough|deep enough|where we need|at the level|up to)( \w+)?`,
    yes: [
      'The minimum was not attained in two parts.',
      'Your score was below the pass mark.',
      'Hands-on skills: not sufficient for this project.',
    ],
    no: ['The minimum is ten.'],
  },
  {
    name: 'en-other-direction',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(go|going|gone|went|opted|head|heading|moving|move|decided|steer\w*|look\w*) <4> (in|down) (another|a different|a new|other) (direction|way|route|path)|(another|a different) (direction|way|route) (with|on|for|this)`,
    yes: ['They have opted to go in another direction.'],
    no: ['We went in the same direction.'],
  },
  {
    name: 'en-goodbye',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(say|saying|said) (goodbye|no|"?not this \w+"?|farewell) <6> (to|for|role|you|position|job)|part (ways|company)|(end of the (road|line)|this is where) <6> (role|application|process|you|us|goodbye)|(it's|it is|that's|that is|this is|sadly|i'm afraid it's|afraid) a? ?no (from|for|this|to)|not (the|an) (e-?mail|letter|news|call|answer|message|outcome|result) (you|i|we|that)|(isn't|is not|not|never|won't|will not) <2> (going to happen|going to work|to be|happening|work out)( this time| for| with|$)?`,
    yes: [
      'This is where we say goodbye for the designer role.',
      'It is a no from me.',
      'I know this is not the e-mail you hoped for.',
    ],
    no: ['We said hello.'],
  },
  {
    name: 'en-narrowly',
    means: 'rejection',
    weight: 'fair',
    match: pattern`((gave|given|had|has|have) <2> the edge|edged|got the nod|pipped|tipped|shaded|(proved|was|were) decisive|deciding factor|decided it|swung it|came out on top|just ahead|a whisker|a hair|hair's breadth|little to choose|nothing between|hardly separate|came second|second place|runner-?up|second choice|narrowly|by a point|by one point|the other (person|candidate|applicant|finalist))`,
    yes: [
      'Her years in a spa gave her the edge.',
      'There was little to choose between you.',
      'The other finalist has run a team.',
    ],
    no: ['The side of town'],
  },
  {
    name: 'en-bad-news',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(bad|disappointing|sad|tough|hard|difficult|unwelcome|not (the )?(good|best|great)) (news|update|letter|e-?mail|call|message)|close the loop|galling|gutted|heavy heart|(don't|do not|please don't|try not to) <2> (take (it|this) (personally|to heart|as)|be (discouraged|disheartened|put off)|lose heart|give up|file)|chin up|better luck|let you down|let down gently|turned (you )?(away|down)|another time|next time|again next (year|season|autumn|spring|summer|time|round)|our loss|their loss|no reflection`,
    yes: ['Bad news I am afraid.', 'I wanted to close the loop with you.', 'Please do not be disheartened.'],
    no: ['Good news!'],
  },
  {
    name: 'en-parting-wishes',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(all the (very )?best|good luck|best of luck|every (good wish|success)|wish you|fingers crossed|hope (you|our paths)|stay in touch|keep in touch|come (and )?(find|see) us|somebody('ll| will)|you will make|you'll make|they'll be lucky|someone will be lucky|snap you up|put me down|reference|onwards)`,
    yes: ['All the best for what comes next.', 'You will make somebody a splendid cook.'],
    no: ['Dear Sam'],
  },
];
