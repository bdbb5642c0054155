import type { Sign } from '../../sign';

export const signs: Sign[] = [
  {
    name: 'en-job-words',
    means: 'job',
    weight: 'strong',
    match:
      /\b(?:applicat\w+|appl(?:y|ied|ying) (?:for|to|with)|applicants?|candida\w+|position|role|vacanc(?:y|ies)|recruit\w+|hiring|resume|cv|interview\w*|job search|opening|qualifications|employment|career)\b/i,
    yes: ['Your application for the role'],
    no: ['The weather is fine.'],
  },
  {
    name: 'en-not-about-a-job',
    means: 'elsewhere',
    weight: 'strong',
    match:
      /\b(?:rental|tenant|tenancy|landlord|lease|apartment|mortgage|loan|credit (?:card|report|score)|manuscript|journal|submission to|referees?|reviewers|visa|scholarship|admissions?|undergraduate|membership|insurance|policyholder|refund|flight|parcel|conference|grant|undergraduate|tuition|enrol\w*)\b/i,
    yes: ['Your rental application'],
    no: ['Your job application'],
  },
];
