import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
office administration | administrative support; administration; office support; administrative skills;
  administrative work; clerical work; clerical support; admin support; administrative experience; office
  experience; administrative duties; admin experience; administrative tasks; clerical skills; office
  procedures; general administration; administrative assistance; secretarial skills; secretarial experience;
  clerical experience; administrative assistant experience; office environment; administration experience;
  office work; clerical duties; office duties; admin skills; administrative procedures; office skills;
  admin; secretarial support; secretarial; administrative processes; clerical; administration skills;
  administrative background; office practices; office setting; office-based experience; administrative |
  wide ? !assistant !team !staff !assistants !leave !officer !department !roles
office management | managing an office; office manager experience; running an office; office operations | |
  office administration
executive assistance | executive support; PA experience; personal assistance; executive assistant
  experience; supporting executives; supporting senior executives; C-suite support; C-level support; EA
  experience; supporting C-level executives; executive administrative support; personal assistant
  experience; supporting directors; supporting C-suite executives; executive-level support; supporting
  senior leadership; support to executives; board support
calendar management | scheduling meetings; diary; calendars; meeting coordination; meeting planning and
  scheduling; coordinating meetings; arranging meetings; meeting scheduling; organising meetings; schedule
  meetings; appointments; coordinating schedules; meeting organisation | wide
travel arrangements | arranging travel; booking travel; travel coordination; travel management; travel
  bookings; coordinating travel; travel logistics; organising travel; travel and accommodation; travel
  planning for executives; travel and expense management; booking flights and hotels; itineraries; managing
  travel; complex travel
minute taking | taking minutes; meeting minutes; note taking; minutes; recording minutes; preparing agendas;
  agendas and minutes; meeting preparation; writing minutes; agendas; preparing meeting materials; minuting
  meetings; meeting notes; take minutes; board papers; preparing minutes | wide ? !walk !away !from !drive
  !before !of
typing | shorthand; keyboard skills; keyboarding; word processing; wpm; dictation; transcription | wide
filing | filing systems; record keeping; records maintenance; maintaining records; file maintenance;
  recordkeeping; keeping records; maintaining files and records; accurate records; archiving documents;
  scanning documents; photocopying; copying and scanning; document filing; scanning and filing; paper and
  electronic filing; scanning; filing documents; organising files; electronic filing of documents;
  maintaining databases; updating records; database entry; records; updating databases; document scanning;
  updating spreadsheets; data records; documents; copying; faxing; photocopying and scanning | wide ? !date
  !deadline !fee !status !of
reception | welcoming visitors; greeting visitors; visitor management; reception duties; receptionist
  experience; front-desk; reception work; reception experience; greeting clients; meeting and greeting; meet
  and greet; receiving visitors; welcoming clients; visitor reception; greeting patients; front-of-house
  duties | wide ? !area !is !team !and_bar !area.
correspondence | drafting correspondence for executives; business correspondence; letters and emails; email
  correspondence writing; written correspondence; handling correspondence; drafting letters; drafting
  emails; preparing correspondence; letter writing; managing correspondence; mail handling; mail processing;
  post handling; handling mail; mail; sorting mail; mail distribution; incoming mail; mailings; handling
  post; processing mail; outgoing mail; email; professional correspondence; business writing; professional
  writing; writing emails; letters; correspondence management; inbox management; managing inboxes; inboxes;
  distributing mail; managing email inboxes; shared inbox; incoming post | wide ? !code !us !your !cv
Microsoft Office | MS Office; Office 365; Microsoft 365; O365; Microsoft Suite; M365; Office suite;
  Microsoft products; MS Suite; Microsoft applications; Microsoft packages; MS 365; office software;
  Microsoft programs; office applications; office productivity software; office programs; Office package;
  Word and Excel; Excel and Word; Outlook and Excel; Word/Excel; Excel, Word and Outlook; Excel and Outlook
  | | Excel; Word; PowerPoint; Outlook; Google Workspace
Word | Microsoft Word; MS Word | Aa ? !of !for !from | Microsoft Office
PowerPoint | Google Slides; Keynote; Prezi; Power Point; slide decks; presentation software; creating
  presentations; preparing presentations; presentation decks | | Microsoft Office
Outlook | Microsoft Outlook; MS Outlook; Gmail; Lotus Notes | Aa ? !for | Microsoft Office
Access | Microsoft Access; MS Access; Access databases | Aa ? !to !control !point !and_inclusion | databases
SharePoint | OneDrive; Dropbox; OneNote
Microsoft Teams | MS Teams; Zoom; Google Meet; Webex; Skype; Skype for Business; GoToMeeting; Teams
  meetings; video conferencing; Zoom meetings; virtual meetings; collaboration tools; Zoom and Teams; Slack
  and Zoom; Cisco Webex; videoconferencing; web conferencing; communication tools | Aa
Teams | | Aa ? !of !are !in !across !that !who !to !with !and_leaders !at | Microsoft Teams
Adobe Acrobat | Acrobat; DocuSign; PDF editing; Adobe PDF; Adobe Sign; PDF software
computer skills | IT skills; PC skills; IT literate; PC literate; IT literacy; digital skills; tech savvy;
  technologically savvy; digital literacy; technology skills; computers; PC literacy; digitally literate;
  software skills; comfortable with technology; IT systems; IT proficient; technical aptitude;
  technologically proficient; tech-savviness; IT knowledge; PC proficiency; technical skills; IT competent;
  software proficiency; technically minded; technical proficiency; software applications; confident IT user;
  IT confident; confident with technology; learn new software; tech literate; use of IT; technical knowledge
  | wide
office equipment | printers; photocopiers; copiers; copy machines; office machines; fax machines | wide
office supplies | stationery; supplies | wide
project support | project assistance; PMO; project administration support; project office; PMO experience
documentation | document preparation; preparing documents; documenting; process documents; document
  processing; document creation; document formatting; formatting documents; creating documents; document
  production; paperwork | wide
presentation skills | presentations; presenting; public speaking; speaking in public; confident presenter;
  present to stakeholders; speaking to groups; present findings to stakeholders | soft
report preparation | writing reports; weekly reports; monthly reports; compiling reports; reports; regular
  reports; ad hoc reporting; report production; creating reports; generating reports; prepare reports;
  report creation; report-writing | wide ? !to !into !directly !of | reporting
event support | catering orders; meeting rooms; room bookings; office events; planning meetings; organising
  events for the office; organising meetings and events; conference rooms | wide
petty cash
`,
  yes: [
    'Skills in {office administration}, {minute taking}, {filing}, {reception}, {correspondence}',
    'Experience with {Word}, {Outlook}, {Access} and {Teams}',
    'Skills in {report preparation}',
    'Experience with {office management}, {executive assistance}, {calendar management}',
    'Knowledge of {travel arrangements}, {typing}, {Microsoft Office}, {PowerPoint}, {SharePoint}',
    'Skilled in {Microsoft Teams}, {Adobe Acrobat}, {computer skills}, {office equipment}',
    'You have worked with {office supplies}, {project support}, {documentation}, {event support}, {petty cash}',
    'Skills in {presentation skills}',
  ],
  no: [
    'A word of thanks.',
    'Word of mouth brings guests.',
    'The outlook is good.',
    'Outlook for next year is good.',
    'Access to a gym.',
    'Teams of three work side by side.',
    'Minute taking of old; ten minutes drive.',
    'The reception area is bright.',
    'The filing date is near.',
    'Office administration team lunch on Friday.',
    'Ten minute walk from the station.',
    'Report preparation of last year.',
    'Our correspondence code is short.',
  ],
};
