import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
human resources | HR; HR management; HR experience; HR operations; HR practices; generalist HR; HR
  generalist experience; HR processes; HR best practices | wide ? !team !department !manager !business
  !director
HR administration | HR support; personnel administration; employee records; personnel files; HR
  documentation; HR admin; employee files
HR business partnering | HRBP; HR business partner experience; business partnering | | human resources
recruitment | recruiting; talent acquisition; hiring; full-cycle recruiting; staffing; candidate sourcing;
  end-to-end recruitment; recruitment process; recruitment and selection; full cycle recruitment;
  recruitment experience; volume recruitment; recruiting experience; 360 recruitment; technical recruiting;
  agency recruitment | wide ? !team !process !manager !agencies !fairs
sourcing candidates | Boolean search; LinkedIn Recruiter; talent sourcing; headhunting; executive search;
  active sourcing; talent pipelines; candidate pipelines; sourcing strategies; sourcing techniques; direct
  sourcing
interviewing | conducting interviews; screening candidates; candidate screening; structured interviews | wide
applicant tracking systems | ATS; applicant tracking; Greenhouse ATS; Lever ATS; iCIMS; Taleo; Bullhorn;
  SmartRecruiters; Workable; ATS systems
employer branding | employer brand; employee value proposition; EVP | | branding
onboarding | on-boarding; new hire orientation; offboarding; induction programmes; new employee orientation
  | wide
employee relations | ER cases; grievances; disciplinaries; workplace investigations; ER; labour relations;
  industrial relations; conflict mediation
employment law | labour law; employment legislation; FMLA; FLSA; labour legislation; HR law; employment
  regulations; FMLA/ADA
compensation and benefits | benefits administration; compensation; reward management; total rewards
  programs; comp and ben; salary benchmarking; job evaluation; job grading; compensation analysis; reward
  and benefits; benefits management; compensation structures; open enrollment; leave administration; leave
  of absence administration; pay structures | wide ? !package
performance management | performance reviews; appraisals; managing performance; performance evaluations | wide
learning and development | L&D; training and development; talent development; staff development; employee
  training; training programmes; training delivery; delivering training; staff training; employee
  development; training sessions; corporate training; facilitating training; training design; leadership
  development; conducting training; training materials; training coordination; training needs analysis;
  train the trainer; training facilitation; training new staff; training staff; designing training
instructional design | e-learning; eLearning; course design; Articulate; Storyline; ADDIE; Captivate;
  digital learning; Rise 360; blended learning; online course development
learning management systems | LMS; Moodle; Canvas LMS; Blackboard; Cornerstone; LMS administration; learning
  platforms
talent management | succession planning; career development planning; talent reviews; high potential
  programmes; talent strategy
workforce planning | headcount planning; manpower planning; HR planning; workforce management; WFM; staff
  planning
HRIS | HR information systems; HRIS systems; HR systems; human resources information system; HRMS; HR
  software; HR database
Workday | Workday HCM; Workday HRIS | Aa ? | HRIS
SAP SuccessFactors | SuccessFactors; SAP HR; SAP HCM; Success Factors | | HRIS
BambooHR | Personio; HiBob; Namely; Rippling; Oracle HCM; Cascade HR; iTrent; PeopleHR; Breathe HR; Zenefits
  | | HRIS
HR analytics | people analytics; HR metrics; HR reporting; workforce analytics; HR data; HR KPIs; HR
  dashboards
HR policies | policies and procedures for staff; employee handbook; HR procedures; HR compliance
employee engagement | engagement surveys; employee experience; staff retention; employee retention;
  engagement initiatives; employee satisfaction; culture building
diversity and inclusion | DEI; D&I; diversity, equity and inclusion; DE&I; EDI; equality and diversity;
  diversity initiatives; DEIB | wide
organisational development | organisational design; organizational effectiveness; OD; restructuring;
  organisation design; restructures; redundancies; TUPE
trade unions | union negotiations; collective bargaining; works council; collective agreements; union
  relations; unionized environment; union environment
CIPD | CIPD Level 5; CIPD Level 7; CIPD Level 3; CIPD qualified; CIPD qualification; Chartered MCIPD |
  education
SHRM-CP | SHRM certification; PHR; SPHR; SHRM-SCP; SHRM; HR certification; aPHR; PHR/SPHR; PHR certification
  | education
global mobility | relocation; immigration processes; expatriate management; visa sponsorship processes; work
  permits | wide ? !package !assistance !support
health and safety at work | occupational health; absence management; wellbeing programmes; sickness absence;
  absence monitoring; workplace wellbeing
background checks | right to work checks; pre-employment checks; reference checks; DBS checks processing;
  employment verification; I-9; I-9 verification
exit interviews | offboarding interviews
job descriptions | job adverts; job advertisements | wide ? !for
coaching | | wide soft
mentoring | mentorship; mentor | wide soft
`,
  yes: [
    'Experience in {human resources}: {HR administration}, {HR business partnering}',
    'Skills in {recruitment}, {sourcing candidates}, {interviewing}',
    '{Applicant tracking systems}, {employer branding}, {onboarding}, {employee relations}',
    '{Employment law}, {performance management}, {learning and development}, {instructional design}',
    'Knowledge of {compensation and benefits}',
    '{Learning management systems}, {talent management}, {workforce planning}',
    'Systems: {HRIS}, {Workday}, {SAP SuccessFactors}, {BambooHR}',
    '{HR analytics}, {HR policies}, {employee engagement}, {diversity and inclusion}',
    '{Organisational development}, {trade unions}, {CIPD} or {SHRM-CP}',
    'Experience with {global mobility}, {health and safety at work}, {background checks}',
    '{Exit interviews}, skills in {job descriptions}, {coaching}, {mentoring}',
  ],
  no: [
    'Our HR team will call you.',
    'Our recruitment team will write.',
    'The human resources department sits upstairs.',
    'Relocation support is there for you.',
    'Global mobility package.',
    'Workday begins at nine.',
    'Compensation package to match.',
    'The compensation and benefits package is fair.',
    'The job descriptions for this and other posts are online.',
  ],
};
