import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'en-trades',
    means: 'trade',
    weight: 'weak',
    match: pattern`(team|room|shift|crew|group|project|tech) (leads?|leaders?)|head of \w+|forklift|warehouse|barista|baker|butcher|hairdressers?|stylists?|gardeners?|roofers?|plasterers?|bricklayers?|scaffolders?|fitters?|machine operators?|pickers?|packers?|couriers?|dispatchers?|merchandisers?|underwriters?|auditors?|actuar(y|ies)|economists?|statisticians?|biologists?|chemists?|lab technicians?|radiographers?|paramedics?|caregivers?|nann(y|ies)|childminders?|educators?|headteachers?|principals?|caretakers?|janitors?|housekeep(er|ers|ing)|front desk|night auditor|concierge|stewards?|pilots?|mechatronics?|draughts\w+|surveyor|copywriters?|animators?|illustrators?|art director|founding engineer|backend|frontend|full-?stack|devops|postdoc\w*|phd|lectureship|professorship|fellowships?|clinic|practice|pairing session|trial|placement|nurses?|teachers?|drivers?|electricians?|plumbers?|carpenters?|joiners?|chefs?|cooks?|waiters?|waitress(es)?|bartenders?|receptionists?|cleaners?|carers?|care assistants?|engineers?|developers?|programmers?|designers?|analysts?|accountants?|bookkeepers?|lawyers?|solicitors?|paralegals?|clerks?|secretar(y|ies)|assistants?|administrators?|managers?|supervisors?|coordinators?|officers?|technicians?|mechanics?|welders?|machinists?|operators?|operatives?|labourers?|foreman|porters?|guards?|cashiers?|sales (assistants?|advisors?|reps?)|advisors?|advisers?|consultants?|architects?|surveyors?|scientists?|researchers?|lecturers?|professors?|tutors?|trainers?|librarians?|pharmacists?|dentists?|doctors?|midwi(fe|ves)|therapists?|physiotherapists?|social workers?|outreach workers?|editors?|journalists?|writers?|photographers?|producers?|directors?|controllers?|planners?|buyers?|specialists?|executives?|representatives?|interns?|trainees?|apprentices?|associates?|partners?|teaching|nursing|shift|shifts|trial (shift|day|lesson)|post|crew|kitchen|ward`,
    yes: ['We need a welder.'],
    no: ['The weather is fine.'],
  },
];
