import type { Field } from '../term';

export const field: Field = {
  group: 'soft',
  terms: `
communication skills | communication; communicating; communicate effectively; communicator; communicate
  clearly; communicative; communicate well; ability to communicate; written and spoken English; communicate
  complex ideas; communicate technical concepts; explain technical concepts; explaining technical concepts;
  communicate confidently; explain complex topics; explaining complex ideas
written communication | writing; strong writer; write clearly; clear writer; excellent writer
verbal communication | spoken communication; oral communication; speaking skills; spoken English
interpersonal skills | people skills; interpersonal; social skills; people person; personable; good with
  people; getting on with people; get along with others; gets on well with people; working with people; work
  well with people; working with others; sociable; outgoing; relationship skills; approachable; deal with
  people; friendly personality; people-oriented; relationship-building skills; people-focused; working well
  with others; rapport building; communicate with people at all levels
teamwork | team player; team work; collaboration; working in a team; collaborative; work in a team;
  team-oriented; team spirit; collaborating; team working; collaborator; work well in a team; work
  effectively in a team; work collaboratively; cooperation; teamworking; team orientation; work within a
  team; working in teams; team environment; team skills; collaborate; working collaboratively; work in
  teams; working within a team; work well with others; team mindset; part of a team; cooperative; team
  focus; work closely with others; working well in a team
leadership | leadership skills; leading teams; team leadership; lead a team; leading a team; leadership
  experience; leadership qualities; leadership abilities; natural leader; team leader experience; leading
  people; strong leadership; team lead experience; leading others; proven leadership; lead teams; team
  leading; lead by example; leadership capabilities; lead and motivate; leading and motivating;
  inspirational leadership; servant leadership; leading and developing teams; lead people; leader; leading
  by example; leadership role; people leadership; leading small teams; motivating teams; team motivation;
  lead and inspire; leading a small team; motivating a team; motivate a team; motivating staff; motivate
  staff; motivating others; inspiring others; inspire others; strong leader; confident leader; lead others;
  people leader; motivational skills; ability to motivate; leading from the front; calm leadership | ? !team
  !development !program !programme !programmes !role !group !at
people management | line management; team management; staff management; managing people; managing teams;
  supervision; managing a team; managing staff; direct reports; personnel management; manage a team;
  management of staff; management experience; management skills; supervisory; managerial experience;
  managerial skills; line manager experience; supervise staff; supervising; managing employees; people
  manager; employee management; manage people; managing large teams; manage teams; managing remote teams;
  team leadership and management; supervise others; building teams; team building; team development;
  developing teams; building high-performing teams; managing small teams; building a team; managing a small
  team | wide
problem solving | problem solver; solving problems; solve problems; solution-oriented; solution-focused;
  solving complex problems; solution-driven; solve complex problems; resolve problems; finding solutions;
  find solutions
analytical skills | analytical; numerical skills; numeracy skills; strong numeracy; good with numbers;
  data-driven; analytically minded; numerate; comfortable with numbers; numeric skills; quantitative skills;
  data-informed; head for numbers; confident with numbers; good numeracy; numeracy and literacy; confidence
  with numbers; quantitative mindset; comfort with numbers; numerical ability; excellent numeracy; high
  level of numeracy; data-led; data literacy
critical thinking | think critically; judgement; critical thinker; critical analysis; critical reasoning;
  common sense
decision making | decisive; decisiveness; making decisions; make decisions; informed decisions; sound
  decisions
attention to detail | accuracy; meticulous; precision; accurate; careful; thorough; thoroughness;
  conscientious; precise; diligent; conscientiousness; diligence; quality-conscious; exacting; work
  accurately; quality focus; quality awareness; working accurately; quality mindset; quality consciousness
organisational skills | organised; organisation skills; well organised; organizational abilities; highly
  organised; organization; organizational; organisational ability; organizing skills; planning and
  organisation; planning skills; planning and organising; organising; structured way of working; systematic;
  methodical; structured; structured working; well-structured; super organised; excellent organization;
  planning; extremely organised; organisational talent; methodical approach; structured approach; orderly;
  tidy; organising and planning; organized and detail-oriented; strong organisation; tidy working; good
  organization; excellent planning; organising work; work methodically; planning your own work; structured
  thinking; planning ability; methodical working; clean and tidy | ? !of !is !and_its !that !with !where
  !which !to !in !has
time management | managing time; prioritising; prioritise; manage time; deadlines; prioritization skills;
  managing workload; manage own workload; competing priorities; managing your own workload; manage your own
  workload; juggling priorities; multiple projects; workload management; multiple priorities; manage
  workload; time-keeping; manage a busy workload; manage a caseload; timekeeping; timeliness; managing
  several projects; manage several projects; conflicting priorities; setting priorities; juggle priorities;
  shifting priorities; changing priorities; managing priorities
multitasking | multi-tasking; multi-task; juggling tasks; multitask; multiple tasks; multi-tasker; handle
  multiple priorities; juggle tasks
adaptability | flexibility; adaptable; flexible; adapt quickly; flexible approach; agility; versatile; adapt
  to change; adapting; ability to adapt; adapt to changing priorities; comfortable with change; comfortable
  with ambiguity; ambiguity; dealing with ambiguity; deal with ambiguity; versatility; adaptive; open to
  change; flexible attitude; flexibility and adaptability; flexible mindset; willingness to be flexible;
  flexible working style; resourceful; resourcefulness; changing environment; flexible and adaptable;
  navigate ambiguity; adaptability to change; adaptable to change; navigating ambiguity; thrive in
  ambiguity; open-minded; open-mindedness; open mind; flexible and open | ? !hours !working !schedule
  !schedules !work !start !time !benefits !and_remote !remote !hybrid !shifts !pto !vacation !options
  !arrangements !holiday !pay
fast-paced environment | fast-paced; pressure; pressurised environment; stress tolerance; stress resistance;
  stress-resistant; busy environment; handle stress; stress management; calm; calmness; high volume
  environment; fast-moving environment; keep a cool head | wide
initiative | self-starter; proactive; self-motivated; takes initiative; proactivity; self-directed; drive;
  driven; taking initiative; self-motivation; sense of initiative; use your initiative; entrepreneurial
  mindset; entrepreneurial spirit; proactive approach; own initiative; motivated; motivation; highly
  motivated; self-driven; proactive attitude; entrepreneurial; hands-on mentality; hands-on attitude;
  hands-on approach; hunger to succeed; hands-on mindset; results-driven; results-oriented; goal-oriented;
  results-focused; drive for results; ambition; ambitious; determination; determined; entrepreneurial
  attitude; use initiative; tenacity; tenacious; competitive drive; perseverance; drive to succeed;
  target-oriented; persistent; persistence; competitive; bias for action; self-discipline; disciplined;
  self-disciplined; show initiative; pro-active; proactive mindset; goal-driven; goal orientation; results
  orientation; hungry; tenacious approach; bias to action | ? !is !to !that !a !the !our !for_us
independent working | work independently; autonomy; working independently; independent; autonomous; working
  autonomously; work autonomously; independent worker; independently; minimal supervision; unsupervised;
  work alone; self-reliant; work on your own; work unsupervised; independence; self-sufficient; independent
  way of working; working alone; self-management; self-organised; limited supervision; independent work;
  work both independently; self-directed work; without supervision; working on your own; manage yourself;
  little supervision; working unsupervised; autonomously | ? !school !schools !of !company !business
  !retailer !contractor !contractors !living !people !lives !life
reliability | reliable; dependable; punctual; punctuality; responsible; sense of responsibility;
  trustworthy; accountability; accountable; ownership; taking ownership; conscientious work; take ownership;
  sense of ownership; dependability; ownership mindset; reliable attendance; work ethic; good attendance;
  accountability and ownership; hard-working; hardworking; committed; commitment; dedicated; dedication;
  punctual and reliable; reliable and punctual; responsibility; trustworthiness; attendance; reliable and
  dependable; good time keeping; reliable, punctual; excellent attendance; take responsibility; taking
  responsibility; reliable and trustworthy; dependable attendance; commitment to quality; hard worker | ?
  !for !of !to !company !team !product !is !are !organisation
integrity | honesty; honest; ethical; professional integrity; high integrity; professionalism; professional
  attitude; professional manner; professional; honesty and integrity; integrity and honesty; professional
  demeanour; professional approach; strong ethics; ethics and integrity; high level of professionalism;
  ethical standards; professional conduct; strong integrity; honest and reliable; honest and trustworthy;
  professional behaviour; moral integrity; tact; diplomatic; diplomacy skills; tact and diplomacy; tactful;
  tactful communication; diplomacy and tact | ? !development !services !services.  !and !qualification
  !qualifications !experience !body !membership !association !fees !with !growth !environment !learning
  !certification !in !team !network !standards
creativity | creative thinking; creative; innovation; innovative; imaginative; creative mind; out-of-the-box
  thinking; innovative thinking; thinking outside the box; creative skills; imagination; innovative mindset;
  creative flair; creative mindset; creative ideas; ideas; original ideas; think creatively; innovation
  mindset; creative approach; think outside the box | ? !team !director !agency !company !environment
  !industries !people !industry !is !for !and !teams !products !solutions !technology !technologies !work
empathy | empathetic; compassion; compassionate; caring; patience; patient and calm; emotional intelligence;
  kindness; active listening; listening skills; good listener; sensitivity; caring attitude; caring nature;
  patient; warmth; empathetic listening; empathy and patience; kind; empathic; caring manner; patience and
  empathy; compassion and empathy; listen actively; patience and understanding; empathetic approach;
  supportive; warm and friendly; warm; considerate; understanding nature; kind and caring; listening;
  compassionate approach; compassionate nature; caring and compassionate; cares about people; patient
  manner; patient approach; compassionate care attitude; kind and patient; humility; humble; humour; sense
  of humour; kindness and patience; patience and kindness; respect; respectful; nurturing; listening well; a
  warm manner; patience with people; respect and dignity; dignity; dignity and respect; patience with
  children | ? !care !safety !assessment !education !for !records !data !experience !satisfaction !transport
  !care.  !and_family !outcomes !records. !services !flow !portal !to !in !with !is !are !areas !handling
  !populations !families !needs !contact !information !interactions !volume !appointments !charts !access
  !lifting !history !histories !enquiries !base !questions !monitoring !s !transfers !advocacy !engagement
  !or !relations !volumes !numbers !facing !focused !centered !centred !environment !colleagues !team
resilience | resilient; perseverance under pressure; stress resilience; emotional resilience; robust;
  emotional maturity; mentally strong; thick skin; emotionally resilient; maturity; mature; mature attitude
  | ? !systems !architecture !code !software !and_scalable !solutions !process !processes
positive attitude | can-do attitude; enthusiasm; enthusiastic; friendly; positive outlook; optimistic;
  energetic; passion; friendly manner; energy; cheerful; positive; friendly attitude; can-do mentality;
  positive mindset; great attitude; good attitude; friendly and approachable; enthusiastic attitude;
  energetic personality; passionate; upbeat; helpful; helpfulness; polite; courteous; politeness; friendly
  and helpful; positive and friendly; pleasant; willing to help; friendly and professional; attitude; bubbly
  personality; friendly demeanour; polite manner; friendly disposition; positive energy; high energy;
  helpful attitude; friendly, helpful manner; polite and friendly; enthusiastic approach; friendly approach;
  friendly nature; friendly, approachable manner; welcoming; welcoming manner; positive approach; polite and
  helpful; pleasant manner; passion and enthusiasm | ? !team !environment !company !culture !atmosphere
  !workplace !colleagues !about !sector !industry !companies !work !for !and_supportive !people !to !place
  !working !impact !office
willingness to learn | eager to learn; quick learner; fast learner; curiosity; continuous learning; learning
  mindset; growth mindset; curious; learn quickly; eagerness to learn; willing to learn; desire to learn;
  lifelong learning; keen to learn; thirst for knowledge; inquisitive; ability to learn; open to feedback;
  love of learning; intellectual curiosity; learning agility; willingness to train; quick to learn; fast
  learning; curious mind; passion for learning; enthusiasm to learn; open to learning; desire to grow;
  keenness to learn; learn new things; intellectually curious; CPD; continuing education; inquisitive mind;
  willingness to undertake training; professional development; curious mindset; openness to learning;
  continuous development; learn new skills; learn new technologies; receptive to feedback; openness to
  feedback; learn fast; willing to undertake training; receive feedback; enthusiasm for learning | wide ?
  !budget !opportunities !programme !and_growth !days !allowance !support !fund
negotiation | negotiating; negotiate; negotiator; bargaining
influencing | influencing skills; persuasion; influence; persuasive; influencing others; influence without
  authority; influencing and negotiation; influencing stakeholders at all levels; persuasiveness; persuasive
  skills; influence others; assertiveness; assertive; persuasion skills; influencing and persuading;
  challenge constructively; influencing and negotiating skills; influencing senior stakeholders | wide ?
  !our !on !how !the !what !product
strategic thinking | strategic mindset; strategic; strategic thinker; strategic vision; thinks
  strategically; conceptual thinking; conceptual skills; vision; visionary; strategic and analytical;
  business acumen; commercial awareness; commercial acumen; business sense; commercially minded;
  commercially aware; business understanding; business mindset; commercial mindset; commercially astute;
  commercial skills; business-minded; commercial thinking; commercial understanding; financial acumen;
  business savvy; big picture; business thinking; entrepreneurial thinking; financial awareness | ? !goals
  !initiatives !direction !partner !partners !objectives !projects !decisions !plan !growth !insurance
  !plan. !priorities !and_life !role !priority !cover !for !advantage !is
customer focus | customer-focused; customer orientation; customer-centric; customer-oriented;
  client-focused; client focus; service-oriented; service-minded; service mindset; customer-first; customer
  obsession; customer mindset; customer-focussed; customer empathy; customer centricity; passion for
  customers; client-oriented; passion for service; service attitude; passion for helping customers; passion
  for people; user focus; passion for excellent customer service; helping others; passionate about customer
  service; help others; desire to help people; helping people; helpful nature | wide
cultural awareness | intercultural skills; cultural sensitivity; intercultural competence; cultural
  competence; cultural competency; diverse populations; international environment; multicultural
  environment; intercultural communication; inclusive mindset; culturally sensitive; intercultural;
  cross-cultural; diverse communities; culturally competent; diverse backgrounds; culturally diverse;
  diverse groups; cultural humility; international teams; sensitivity to cultural differences; culturally
  responsive; diverse cultures; people of all backgrounds; people from different backgrounds; multicultural;
  multicultural team | wide ? !workforce !team !company
manual dexterity | dexterity; hand-eye coordination; fine motor skills; steady hands; good eyesight; good
  vision; hand and eye coordination; spatial awareness; practical skills; manual skills; good with your
  hands; practical ability; craftsmanship; handy; colour vision; technical understanding; good with hands;
  hands-on skills; working with your hands; practical aptitude; skilled with your hands | other
feedback skills | giving feedback; constructive feedback; giving and receiving feedback; feedback culture;
  feedback | wide ? !from !process !loop !loops !on !and_reviews !sessions !to !will
remote working | working remotely; remote work; work remotely; remote collaboration; distributed teams;
  remote teams; remote team; home office experience; home-based working; distributed team | wide ? !days
  !options !policy !option !and_flexible !possible !allowance
`,
  yes: [
    'Skills in {leadership}, {organisational skills}, {adaptability}, {initiative}, {independent working}, {reliability}',
    'Skills in {integrity}, {creativity}, {empathy}, {resilience}, {positive attitude}, {willingness to learn}',
    'Skills in {influencing}, {strategic thinking}, {cultural awareness}, {feedback skills}, {remote working}',
    'You show {communication skills}, {written communication}, {verbal communication}',
    'Skills in {interpersonal skills}, {teamwork}, {people management}, {problem solving}',
    'Strong {analytical skills}, {critical thinking}, {decision making}, {attention to detail}',
    'You show {time management}, {multitasking}, {fast-paced environment}, {negotiation}',
    'Skills in {customer focus}',
    'Needed: {manual dexterity}',
  ],
  no: [
    'Our leadership team meets weekly.',
    'The organisational skills of others',
    'The organisation is old; its planning is good.',
    'Flexible working hours; adaptability benefits.',
    'The initiative is funded by the state.',
    'An independent school; independent working lives.',
    'Reliability of our machines is high.',
    'Patient records and the integrity of data; a professional network.',
    'A creative agency; the creativity team.',
    'Empathy care plans.',
    'Resilience systems; a positive environment; positive attitude team.',
    'A learning budget; willingness to learn budget.',
    'Influencing our stakeholders is their task.',
    'Strategic thinking priorities are set at the top; a strategic plan.',
    'A cultural awareness team; feedback sessions; remote working options.',
  ],
};
