/** How resumes say a piece of work: in verbs, where listings use nouns. */
export interface Phrase {
  /** In one line of a resume. */
  said: RegExp;
  /** The vocabulary's terms for the same work. */
  is: string[];
  /** And those for work that is partly the same. */
  near: string[];
}

const WHO = '(?:customers?|guests?|shoppers|clients|patrons|diners|visitors|public)';
const STAFF =
  '(?:staff|starters?|hires?|colleagues|employees|apprentices|interns|juniors?|volunteers|assistants)';

/** One line a phrase: a pattern, `=` the terms for the same work, `~` the terms for work that is partly the same. */
const LINES = String.raw`
(?:led|lead|leading|headed|ran|supervis\w+|manag\w+|oversaw) (?:a |the |up to )?(?:[\w-]+ ){0,3}(?:team|crew|shift|staff|department)\b = leadership; people management ~ teamwork
team of (?:\w+) = ~ teamwork
(?:as part of|worked in|within) an? (?:[\w-]+ ){0,2}team = teamwork ~
(?:train|onboard|induct|coach)(?:ed|ing)\b.{0,30}\b${STAFF} = coaching ~ onboarding; mentoring; learning and development
onboard(?:ed|ing) = onboarding ~ recruitment
(?:screen|interview|hir)(?:ed|ing)\b.{0,20}(?:applicants|candidates|resumes|cvs|staff|people) = ~ recruitment; interviewing; sourcing candidates
(?:posted|wrote|placed)\b.{0,15}(?:openings?|job (?:ads?|adverts?|postings?)) = ~ recruitment; sourcing candidates; job descriptions
(?:employees?|staff)['’]? (?:questions|concerns|issues|queries|problems) = ~ employee relations
(?:serv|assist|help|greet|advis|welcom|look)(?:ed|ing)\b.{0,20}\b${WHO} = customer service ~ guest service; customer focus; product advice
(?:answer|handl|tak|took)\w*\b.{0,30}\b(?:calls|phones?|telephones?|enquiries|inquiries) = ~ phone support; customer service; reception; customer support
(?:handl|resolv|settl|dealt with)\w*\b.{0,25}\b(?:complaints?|disputes?) = complaint handling ~ conflict resolution; problem solving
complaints? (?:rates?|numbers)|fewer complaints = complaint handling ~ customer satisfaction; guest service
(?:gather|collect|elicit|captur|wrote|writ)\w*\b.{0,15}\brequirements = requirements analysis ~ product requirements; business analysis
(?:present|report)\w*\b.{0,40}\b(?:directors?|executives?|board|managers|leadership|stakeholders) = ~ stakeholder management; presentation skills
pipeline\b.{0,25}\b(?:crm|salesforce|hubspot|deals?|forecast\w*)|(?:kept|manag\w+|built) (?:a |the )?(?:[\w-]+ )?(?:sales )?pipeline = sales pipeline management ~ sales forecasting
(?:other|all) trades|subcontract\w* = ~ subcontractor management; construction management
cash(?:ed|ing) up|balanc\w+ (?:the )?(?:tills?|drawers?|cash|registers?)|handled cash|took payments|tills?\b = cash handling ~ point of sale systems
stock[- ]?(?:takes?|taking|counts?|checks?)|counted stock|(?:cycle|inventory) counts?|physical inventory = stocktaking ~ inventory management
order(?:ed|ing)\b.{0,20}\b(?:stock|suppl(?:y|ies)|materials?|parts|ingredients) = ~ procurement; inventory management; office supplies; stocking shelves
(?:restock|replenish)\w*|stock(?:ed|ing) shelves|fill(?:ed|ing) shelves = stocking shelves ~ merchandising
dress(?:ed|ing) (?:the )?(?:shop )?windows?|window displays?|(?:shop|store|product) displays?|planograms? = ~ visual merchandising; merchandising
negotiat\w+\b.{0,30}\b(?:suppliers?|vendors?|prices|rates) = supplier negotiation; negotiation ~ procurement; vendor management
negotiat\w+ = negotiation ~
(?:took|taking|kept|wrote up) (?:the )?minutes|minuted = minute taking ~
committee (?:clerk|minutes|meetings?|papers|reports) = council procedures ~ minute taking
public (?:hearings?|meetings?) = ~ public consultation; community engagement
(?:town|city|county|borough) of \p{Lu}\w+|(?:city|county|town|borough|district) council|municipal\w* = public administration ~
(?:wrote|write|writing|drafted)\b.{0,25}\b(?:emails?|newsletters?|mailings?|sequences?) = ~ email marketing; copywriting; written communication; content creation
(?:wrote|write|writing|drafted|prepared|produced|summari[sz]\w+)\b.{0,25}\b(?:reports?|summar\w+|depositions?|findings|briefings?) = ~ report preparation; written communication; reporting
(?:wrote|write|writing)\b.{0,30}\b(?:documents?|documentation|guides?|manuals?|policies|procedures|instructions) = ~ documentation; technical documentation; written communication
(?:wrote|write|writing)\b.{0,25}\b(?:copy|articles?|blog|posts?|web pages?|leaflets?|press releases?) = content creation ~ copywriting; content marketing; written communication
email (?:sequences?|campaigns?|subject lines?)|newsletters?|mailings? = ~ email marketing; campaign management
(?:linkedin|facebook|instagram|social(?: media)?) (?:posts?|channels?|accounts?|pages?)|posted on (?:linkedin|facebook|instagram) = ~ social media marketing; paid media; community management; content creation
present(?:ed|ing|s)?\b.{0,40}\b(?:to|findings|results) = presentation skills ~ storytelling; verbal communication; communication skills
(?:clean|cleans|dedup\w*|tidi|merg)(?:ed|ing)\b.{0,45}\b(?:data|records?|data ?sets?|lists?) = data quality ~ data governance
(?:unit|integration|end-to-end|regression|automated)(?: and (?:unit|integration))? tests?\b|test coverage = test automation; testing; software testing ~ quality assurance
review(?:ed|ing)\b.{0,15}\b(?:code|pull requests|merge requests) = code review ~
on[- ]call|pager|outages? = ~ incident response; site reliability engineering; troubleshooting
(?:bath|dress|wash|toilet)(?:ed|ing)\b.{0,30}\b(?:residents?|patients?|clients?|fed|people) = personal care; activities of daily living ~
(?:gave|giving|administer\w*|dispens\w+)\b.{0,20}\b(?:medications?|medicines?|meds|injections?)|med(?:ication)? (?:pass\w*|rounds?) = medication administration ~
(?:took|taking|check\w*|monitor\w*|record\w*)\b.{0,20}\b(?:vital signs|vitals|blood pressure|temperatures?|observations) = vital signs ~ patient assessment
chart(?:ed|ing)\b|document\w* (?:care|in (?:epic|cerner|pointclickcare))|(?:care|nursing|progress) (?:notes|records) = clinical documentation ~ electronic health records
(?:dressing changes|chang\w+ dressings|dress\w+ wounds) = wound care ~
(?:drew|draw\w*|took|taking) blood|blood draws?|cannulat\w+|iv (?:starts?|insertions?) = phlebotomy ~
famil(?:y|ies)\b.{0,20}\b(?:support\w*|teach\w*|taught|explain\w*|updat\w*)|(?:taught|teach\w*|educat\w+|explain\w*)\b.{0,20}\b(?:patients|families) = patient education ~ communication skills
fire wardens?|first[- ]aiders?|risk assessments?|coshh|toolbox talks?|safety (?:briefings?|inspections?|checks?|officer|rep\w*|walks?) = ~ health and safety; health and safety at work
(?:weekends?|evenings|nights|saturdays?|sundays?|bank holidays?|rotating shifts?|(?:early|late|night|day) shifts?) = ~ shift work
rotas?\b|rosters?\b|(?:plann|schedul)\w+\b.{0,20}\b(?:staff|shifts?|crew) = staff scheduling ~ resource planning
(?:kept|keep|manag|maintain|book|schedul|arrang)\w*\b.{0,20}\b(?:diar(?:y|ies)|calendars?|appointments?|meetings) = calendar management ~ patient scheduling; office administration
(?:book|arrang|organi[sz])\w*\b.{0,20}\b(?:travel|flights?|hotels?) = travel arrangements ~
(?:read|reading|work\w* from|to) (?:\w+ )?(?:drawings|plans|blueprints) = technical drawing ~
close[dr]? the (?:books|month)|month[- ]end = month-end close ~ financial accounting
reconcil\w+ = ~ bank reconciliation; general ledger; bookkeeping
(?:chas|collect)\w+\b.{0,20}\b(?:payments?|invoices|debts?)|past[- ]due = credit control ~ accounts receivable
(?:process|post|enter|pay|paid|prepar)\w*\b.{0,20}\b(?:vendor|supplier|purchase) (?:invoices?|bills?|payments?) = accounts payable ~ invoicing
(?:issu|sent|send|rais|prepar)\w*\b.{0,20}\b(?:customer |sales )?invoices? = invoicing ~ accounts receivable
(?:sales|vat|income|payroll)[- ]tax\w*|tax returns?|1099s? = ~ taxation
payslips?|paychecks?|(?:ran|run|process\w*) (?:the )?(?:\w+ ){0,2}payroll = payroll ~
lesson plans?|plann\w+\b.{0,20}\blessons? = lesson planning ~ curriculum development
(?:met|meet\w*|talk\w*|spoke|wrote|report\w*)\b.{0,15}\bparents|parents?['’]? (?:evenings?|meetings?|conferences?) = parent communication ~
(?:mark|grad|assess)(?:ed|ing)\b.{0,20}\b(?:work|pupils?|students?|papers|exams?|tests?) = ~ formative assessment
pick(?:ed|ing)?\b.{0,15}\bpack\w* = picking and packing ~ order processing
(?:un)?load(?:ed|ing)\b.{0,25}\b(?:trucks?|lorr(?:y|ies)|trailers?|vans?|vehicles?|containers?) = loading and unloading ~ heavy lifting
goods[- ]in|receiv\w+\b.{0,20}\b(?:goods|deliver\w+|shipments?|stock)|(?:check|inspect)\w*\b.{0,15}\b(?:deliveries|incoming) = goods in ~ quality control
(?:diagnos|find|found|fix)\w*\b.{0,15}\b(?:faults?|problems?|bugs?)|fault[- ]?finding = troubleshooting ~ problem solving
(?:fit|fitt|hung|hang|install)\w*\b.{0,25}\b(?:kitchens?|doors?|skirting|stairs?|staircases?|windows?|wardrobes?) = carpentry ~
stud (?:walls?|work)|partitions? = ~ framing; drywall
check(?:ed|ing)?[- ](?:guests )?(?:in|out)\b|check-ins? = check-in and check-out ~ front office; reception
(?:book|took|tak|handl)\w*\b.{0,20}\b(?:reservations?|(?:room|table) bookings?) = reservations ~ front office
(?:wait(?:ed|ing)? (?:on )?tables|serv(?:ed|ing) (?:food|tables|meals|drinks)) = table service ~ customer service
weddings?|banquets?|(?:private|corporate) (?:functions|events) = ~ event management; banqueting; catering
(?:organi[sz]|coordinat|ran|plann)\w*\b.{0,20}\b(?:events?|conferences?|trade shows?|open days?) = event management ~
(?:fil|e-?fil)(?:ed|ing)\b.{0,25}\b(?:court|motions?|pleadings?) = court filing ~
draft\w*\b.{0,30}\b(?:pleadings?|complaints?|answers|interrogatories|motions?|contracts?|affidavits?|correspondence|briefs?|subpoenas?|agreements?) = legal drafting ~ written communication
research\w*\b.{0,15}\b(?:case law|statutes?|precedents?) = legal research ~ policy analysis
clos(?:ed|ing)\b.{0,25}\b(?:deals?|accounts?|sales|contracts?) = closing deals ~ sales
quotas?\b|sales targets?|(?:beat|exceed\w*|hit|met) (?:\w+ )?targets? = sales targets ~
cold[- ]call\w*|prospect(?:ed|ing)|outbound = prospecting ~ lead generation; cold calling; sales pipeline management
demos?\b|demonstrat\w+ (?:the |our )?(?:products?|software) = ~ sales presentations; presentation skills
(?:liais|partner|collaborat|work)\w* (?:closely )?with\b.{0,50}\b(?:teams?|departments?|engineers?|designers?|marketing|finance|operations|product|sales|buyers|developers) = cross-functional collaboration ~ stakeholder management; teamwork; communication skills
(?:manag|plann|own|held|hold|track|control)\w*\b.{0,20}\bbudgets? = budget management ~
budgets? = ~ budget management
deadlines? = ~ time management; organisational skills
fast-paced|busy|high-volume|\d+ (?:covers|calls|patients|orders|tickets|guests) (?:a|per|each|every) (?:day|night|shift|hour|week) = ~ fast-paced environment; multitasking
confidential\w*|hipaa|gdpr = ~ confidentiality; data protection
(?:improv|streamlin|simplif|reduc|cut)\w*\b.{0,30}\b(?:process\w*|time|costs?|errors?|waste|waiting|turnaround) = ~ continuous improvement; business process improvement; problem solving
analy[sz](?:ed|ing) = ~ analytical skills; data analysis
`;

const ids = (words = ''): string[] =>
  words
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

let read: Phrase[] | undefined;

/** All phrases, read once. */
export function phrases(): Phrase[] {
  read ??= LINES.trim()
    .split('\n')
    .map((line) => {
      const [, pattern = '', is, near] = /^(.+) = (.*)~(.*)$/.exec(line) ?? [];
      return {
        said: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
        is: ids(is),
        near: ids(near),
      };
    });
  return read;
}
