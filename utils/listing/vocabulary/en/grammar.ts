import type { Grammar } from '../grammar';
import { plainWords } from './plain-words';

export const grammar: Grammar = {
  lang: 'en',
  words:
    'the and of to a in with for is are you your our we will be on or as at by from that this have an not it who their can work years experience skills',
  headings: [
    [
      'equal',
      /^(?:equal|eeo\b|diversity|inclusion|our commitment|accommodation|disclaimer|legal notice|privacy|accessibility statement)/,
    ],
    [
      'nice',
      /^(?:nice|a plus|cherry[\w ]*|it would|icing[\w ]*|what would make us|extra (?:points|love)|preferred|desir(?:able|ed)|bonus|plus(?:es)?\b|good to have|advantageous|additional (?:assets?|skills)|assets?\b|extra|(?:it['’]?s|it is|even better|would be|also) .{0,20}(?:plus|bonus|great|nice|if)|ideally|brownie|great to have|what would (?:be|make).{0,20}(?:plus|bonus|stand)|(?:skills|qualifications|experience) (?:preferred|desired)|you might also|optional|beneficial|.{0,30}\b(?:is|are) a plus$|.{0,20}\bwould be an? (?:plus|advantage|bonus))/,
    ],
    [
      'benefits',
      /^(?:benefits|perks|our (?:offer|benefits|perks)|what(?: do)? we (?:offer|provide|give|can offer)|we offer|what['’]?s in it|what(?: is| will be)? (?:in it )?for you$|what you(?:['’]ll| will| can| get)? (?:get|receive|expect|enjoy)|why (?:you['’]ll|you will|join|work|us|choose|apply|should you|this)|compensation|salary|pay\b|rewards?|package|total rewards|schedule|hours|shift|working (?:hours|pattern|time)|in return|the (?:offer|perks|benefits|package)|job type|employment type|contract|remuneration|supplemental pay)/,
    ],
    [
      'duties',
      /^(?:(?:key|main|core|primary|essential|principal|major|general|your|the|job|daily|typical)? ?(?:responsibilit|duties|accountabilit|tasks|functions|job functions|activities)|what (?:you(?:['’]ll| will)?|will you|to)(?: be)? (?:do|doing|getting up|look after|looking after|take care|run|lead|work|own|build|deliver|achieve|be responsible|contribute)|what (?:the|this) (?:job|role)|your (?:role|day|mission|impact|job|work|contribution)|(?:about )?(?:the|this) (?:role|job|position|opportunity|work)|(?:role|job|position) (?:overview|summary|description|purpose|profile|details|scope|responsib)|day[- ]to[- ]day|in this (?:role|position|job)|a (?:typical )?day|purpose of|scope|how you(?:['’]ll| will)|main purpose|summary|overview|essential functions|job duties|.{0,30}\byou(?:['’]d| will| would)(?: be)?$|you will|you['’]ll(?! need))/,
    ],
    [
      'apply',
      /^(?:how to apply|apply|to apply|application (?:process|instruction|deadline)|(?:the |our )?(?:interview|hiring|recruitment|selection) process|next steps?|contact|interested|closing date|questions)/,
    ],
    [
      'required',
      /^(?:(?:we think |we believe )?you(?:['’]ll|['’]d| will| would| might| may| could)? .{0,24}\b(?:well|fit|love|succeed|enjoy|suit|thrive|match)\b|(?:minimum|basic|essential|key|core|job|required|main|general|other|technical|professional|mandatory|special|specific|your|our|the|position|role|candidate|hard|soft|personal)? ?(?:and )?(?:requirements?|qualifications?|skills?|criteria|competenc|experience|education|knowledge|certificat|licen[cs]|credentials|attributes|abilities|background|prerequisites|profile|must[- ]haves?|person specification|strengths|qualities)|require|who you are|who we(?:['’]re| are) looking|who we (?:have in mind|need|want|seek)|what do you (?:need|bring|have)|you need|what you(?:['’]ll| will)? ?(?:bring|need|have|must|should)|what we(?:['’]re| are)? ?(?:look|need|expect|require|seek|want|would like)|about you|you (?:have|are|bring|should|must|need|possess|might)|you['’](?:ll need|ve|re)|must[- ]have|person spec|essential|minimum|(?:the |our |your )?(?:ideal|right|successful|perfect) (?:candidate|person|applicant|profile|teammate)|candidate|to (?:be successful|succeed|qualify|thrive|be considered)|what (?:makes|it takes|will make)|(?:our |the |your )?(?:tech(?:nology)?|technical) (?:stack|skills|environment|requirements)|stack|tools|we(?:['’]re| are) looking for|we(?:['’]d)? (?:need|expect|require|would love|love)|your toolbox|languages?|is this you|could this be you|this (?:role|job) is for you|you(?:['’]ll| will) need|join us if|mandatory|training)/,
    ],
    [
      'about',
      /^(?:about\b|who (?:are )?we|who is\b|our (?:company|mission|values|story|team|culture|vision|purpose|people|client|school|trust)|company|the (?:company|team|organi[sz]ation|client|school|practice|department)|meet|mission|where you|location|why)/,
    ],
  ],
  asks: /\b(?:experienced?|knowledge|proficien\w+|familiar\w*|understanding|skilled|skills?|expertise|expert|fluen\w+|command of|background|ability|able to|degrees?|diploma|certifi\w+|licen[cs]\w+|qualifi\w+|require\w*|must|need|essential|mandatory|competen\w+|track record|you (?:have|bring|know|are an?|hold|should)|you['’]ve|looking for|comfortable|hands-on|years|minimum|at least|exposure|passion\w*|aptitude|trained|literacy|literate|confident|willing\w*|eligib\w+|registered|registration|eye for|flair|graduate|gcse|english|speaker|spoken|valid)\b/i,
  needs:
    /\b(?:(?:you|applicants?|candidates?) (?:must|should) (?:have|hold|be|possess)|will need (?:an?|to (?:have|hold))|(?:is|are) essential|candidates? (?:will|must|should) (?:have|hold|need|possess)|we(?:['’]re| are)? (?:look(?:ing)? for|seek(?:ing)?|need|require|ask for|value))\b/i,
  wishes:
    /\b(?:(?:is|are|as|be|considered)? ?(?:a|an|strong|big|huge|definite|real) (?:plus|bonus|advantage|asset|benefit)|(?:strongly |highly )?(?:preferred|desirable|desired|advantageous|beneficial)|nice[- ]to[- ]have|bonus points?|if you also (?:have|know|hold)|if you (?:have neither|don['’]t|do not)|we(?:['’]ll| will| would| can) (?:train|teach|offer|put you)|none of these|not (?:required|essential|necessary|mandatory)|good to have|would be (?:great|nice|good|helpful|useful|ideal|welcome|lovely|wonderful|fantastic|brilliant)|(?:helpful|useful|optional) but|(?:is|are) (?:both |also |all |most |very |always |more than )?(?:helpful|welcome|useful|optional|nice)|an advantage|helps|pluses?)\b|\+\+/i,
  wishesNext: /\b(?:ideally|preferably|even better|bonus|plus points)\b/i,
  asA: /\b(?:experience|experienced|background|worked|qualified|qualification|registered|licensed|certified|trained|training|career|years) (?:working )?(?:as|in a role as|in a similar role as) (?:an? )?(?:[\w-]+ )?$/i,
  duties:
    /\b(?:you(?:['’]ll| will| are going to| get to)|will be (?:responsible|working|expected to)|responsib\w+ for|your (?:role|tasks|responsibilities|mission|day)|the (?:role|job|position) (?:involves|includes|is)|in this (?:role|position))\b/i,
  benefits:
    /\b(?:we (?:offer|provide|give|pay|support you|will pay)|you(?:['’]ll| will)? (?:get|receive|enjoy)|benefits?|salary|401\(?k|pension|(?:health|dental|life|vision|medical) (?:insurance|cover)|paid (?:time|leave|holiday|vacation|parental|sick)|pto|vacation|annual leave|days['’]? (?:off|holiday|leave)|maternity|paternity|gym|free (?:lunch|parking|fruit|meals|uniform|breakfast|coffee)|employee discount|stock options|per (?:hour|annum|year|month)|reimburse\w*|wellness|wellbeing|cycle to work|season ticket|career (?:progression|growth)|flexible (?:hours|working)|referral)\b|[$€£]\s?\d/i,
  about:
    /^(?:we(?:['’]re| are| have| believe| work| build| help| make| serve| run| were| design| pride| value| love| live)\b|our\b|at [A-Z]|founded|headquartered|established|with (?:over|more than) \d|since \d|join\b|as (?:a|one of) (?:the )?(?:leading|fast|growing|global)|[A-Z][\w&.-]+(?: [A-Z][\w&.-]+){0,3} (?:is|are|was|has been|has|provides|offers|delivers|builds|makes|operates|employs|helps)\b)/,
  equal:
    /\bequal[- ](?:employment )?opportunit|\bregardless of|without regard to|protected (?:status|veteran|class|characteristic)|gender identity|sexual orientation|reasonable (?:accommodation|adjustment)|all (?:qualified )?applicants|e-verify|drug[- ](?:free|test|screen)|celebrate divers|divers\w+ (?:and|&) inclusi|inclusive (?:workplace|culture|environment|employer)|underrepresented|apply (?:even|anyway)|personal data|privacy (?:policy|notice)|background check|safeguarding and promoting the welfare/i,
  before:
    /(?:\b(?:experience[ds]?|understands?|knows?|loves?|knowledge|proficien\w+|familiar\w*|fluen\w+|expert\w*|skill\w*|understanding|background|using|use|work(?:ed|ing)?|train(?:ed|ing)|qualified|certifi\w+|program\w*|cod(?:e|ing)|written|develop\w*|built|degree|command|grasp|mastery|competen\w+|litera\w+|comfortable|confident|tools?|languages?|frameworks?|software|systems?|packages?|platforms?|technologies|stack|like|such as|including|e\.g\.|incl\.|microsoft|ms|years|plus)(?: (?:with|in|of|the|to|and|or|as|on|a|an|basic|advanced|modern|good|strong|solid|technologies|tools|programming|languages?)){0,4}[\s:(,–-]*)$/i,
  knows:
    /\b(?:experience[ds]?|knowledge|proficien\w+|familiar\w*|fluen\w+|expertise|understanding|skilled|certifi\w+|competen\w+|command|mastery|grasp|background|trained|qualified|degree|comfortable|confident)(?: (?:working|using|both))?(?: (?:with|in|of|using|on))(?: (?:the|a|an|both|one|or|more|at|least|any|either|working|using|following|modern|tools|such|as|like|common|basic|good|advanced|software|systems|languages?|frameworks?)){0,5}[\s:(,]*$/i,
  behind:
    /^[\s/-]*(?:skills?|developers?|programm\w+|engineers?|languages?|experience|knowledge|certifi\w+|frameworks?|scripts?|scripting|coding|applications?|apps?|databases?|clusters?|stack|projects?|code|pipelines?|proficiency|spreadsheets?|formulas?|macros?|pivot|boot|software|platform|tools?|techniques?|methodolog\w+|\d)/i,
  nouns: /(?:[tsc]ion|ness|ity|ship|ing|[ea]nce|ment|work|cy|thy|esty|ism|tude|tive|skills?|multitask)s?$/i,
  tail: /^ (?:programming languages?|programming|languages?|frameworks?|technologies|tools|platforms?|ecosystem|stack|scripting|queries|databases?|infrastructure|concepts|principles|practices|methodolog(?:y|ies)|techniques|standards|software|applications?|libraries|protocols?|systems?|administration|fundamentals|methods|regulations|procedures)\b(?! of| engineer| manager| developer)/,
  unit: /^ (?:team|department|division|unit|group|squad|office)\b/,
  negates:
    /\b(?:no|don['’]t (?:need|ask for|require|care about|mind)|do not (?:need|ask for|require)|without|not need|instead of|rather than|not only|never)(?: (?:an?|any|the|to|have|university|college|formal|prior|previous))* ?$/i,
  subjects:
    /^,? ?(?:\([^)]{0,20}\) )?(?:degree )?(?:in|of) (?:an? |the )?(?:[\w-]+ ){0,2}$|^,? ?(?:degree )?(?:in|of) /i,
  joins: /^\s*(?:[,/&•;+|()]|\band\b|\bor\b|and\/or|as well as)?\s*(?:[,/&(]|and\b|or\b)?\s*$/i,
  years:
    /\b(?:(?:at least|minimum(?: of)?|over|more than|min\.?) )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten) ?(?:\+|(?:-|–|to) ?\d{1,2}\+?)? ?(?:years?|yrs?)\b(?:['’])?/i,
  plain: plainWords,
  short:
    'e.g i.e etc incl inc ltd co corp no vs sr jr dr mr mrs ms approx min max dept est u.s u.k ph b.s b.a m.s st',
};
