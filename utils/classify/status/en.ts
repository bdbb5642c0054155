import { pattern } from '../pattern';
import type { StatusWord } from './word';

/** How English pages of applications word a state. */
export const en: StatusWord[] = [
  {
    name: 'withdrawn',
    speaks: 'yours',
    match: pattern`withdrawn|withdrew|withdrawal|you (cancelled|canceled|removed)|removed by (you|candidate|applicant)`,
    yes: ['Withdrawn', 'Application withdrawn', 'You withdrew', 'Withdrawn by Candidate'],
    no: ['Not selected', 'Under review'],
  },
  {
    name: 'declined-by-you',
    speaks: 'yours',
    match: pattern`(offer|interview|invitation) (was )?(declined|rejected|turned down)|you (have )?(declined|turned down|rejected)|(declined|rejected) by (you|candidate|applicant)|candidate declined|not interested`,
    yes: ['Offer declined', 'You declined', 'Declined by candidate', 'Not interested'],
    no: ['Declined', 'Application declined', 'Employer declined'],
  },
  {
    name: 'unfinished',
    speaks: 'yours',
    match: pattern`not (yet )?(submitted|sent|completed|finished)|draft|incomplete|unfinished|saved for later|started application`,
    yes: ['Not Submitted', 'Draft', 'Incomplete application'],
    no: ['Submitted', 'Process completed'],
  },
  {
    name: 'not-selected',
    speaks: 'no',
    match: pattern`not (been |be |being )?(selected|chosen|shortlisted|short-listed|accepted|hired|retained|referred|successful|progressed|advanced|considered|recommended|appointed|offered)`,
    yes: ['Not selected by employer', 'Not Accepted', 'You have not been shortlisted', 'Not Referred'],
    no: ['Selected for interview', 'Shortlisted', 'Not yet reviewed'],
  },
  {
    name: 'no-longer-considered',
    speaks: 'no',
    match: pattern`(no longer|not) (being |actively )?(under |in )?(active )?(consider(ed|ation)|contention|in the running)`,
    yes: [
      'No Longer Under Consideration',
      'No longer being considered',
      'Not Selected: No longer under consideration',
      'No longer in consideration',
    ],
    no: ['Under consideration', 'No longer accepting applications', 'Being considered'],
  },
  {
    name: 'not-moving-on',
    speaks: 'no',
    match: pattern`not (be |been )?(moving|moved|move|going|go|taken|taking|proceeding|proceed|progressing|advancing|continuing|pursuing|pursued)( forward| ahead| further| on)?`,
    yes: ['Not Moving Forward', 'Not proceeding', 'Will not be moving forward', 'Not taken forward'],
    no: ['Moving forward', 'Moved to interview'],
  },
  {
    name: 'turned-down',
    speaks: 'no',
    match: pattern`rejected|rejection|declined|unsuccessful|turned down|regret(s|ted)?|disqualified|auto-disqualified|screened out|eliminated|ineligible`,
    yes: ['Rejected', 'Application declined', 'Unsuccessful', 'Auto-Disqualified', 'Regretted'],
    no: ['Successful', 'Qualified', 'In review'],
  },
  {
    name: 'no-match',
    speaks: 'no',
    match: pattern`not (a |an |the )?(right |good )?(match|fit|qualified|eligible|suitable)|(does|did|do) not (meet|match|fit)|not this vacancy`,
    yes: ['Not a match', 'Does not meet requirements', 'Not qualified', 'Not This Vacancy'],
    no: ['Good match', 'Matched to your profile'],
  },
  {
    name: 'someone-else',
    speaks: 'no',
    match: pattern`(an)?other (candidate|applicant)s? (was |were |has been |have been )?(selected|chosen|hired|preferred)|(moved|moving|went|going) (forward |ahead |on )?with (an)?other (candidate|applicant)s?|filled by another`,
    yes: ['Other candidate selected', 'Moved forward with other candidates'],
    no: ['Other jobs you may like', 'Candidate selected'],
  },
  {
    name: 'listing-closed',
    speaks: 'gone',
    match: pattern`closed|expired|no longer (accepting|available|open|active|posted|advertised)|not accepting|job removed|cancelled|canceled|archived|on hold|paused`,
    yes: [
      'Job closed or expired',
      'No longer accepting applications',
      'Requisition Closed',
      'Expired',
      'Archived',
    ],
    no: ['Closing soon', 'Application received'],
  },
  {
    name: 'ended-somehow',
    speaks: 'maybe',
    match: pattern`inactive|(position|role|job|vacancy|requisition) (was |has been |is )?filled|filled|process(ing)? (is )?completed?|completed?|concluded|ended|finali[sz]ed`,
    yes: ['Inactive', 'Position Filled', 'Process Completed', 'Process complete'],
    no: ['Active', 'In process'],
  },
  {
    name: 'going-on',
    speaks: 'open',
    match: pattern`applied|appl(y|ication)|submitted|sent|received|viewed|seen|opened|downloaded|review(ed|ing)?|in process|in progress|processing|consider(ed|ation)|considering|interview(ing|s|ed)?|screen(ing|ed)?|assessment|test|offer(ed)?|hired|pending|active|shortlisted|short-listed|contacted|selected|successful|accepted|referred|forwarded|scheduled|awaiting|waiting|new|open|unknown|moving forward|moved forward|advanced|matched`,
    yes: [
      'Applied',
      'Application Received',
      'In Process',
      'Interviewing',
      'Pending',
      'Recruiter viewed',
      'Active',
    ],
    no: ['Berlin, Germany', 'Product Designer'],
  },
];
