/** A site whose applications pages are known by address and read by their words: nobody has seen their structure. */
export interface Known {
  id: string;
  name: string;
  matches: string[];
  examples: string[];
  elsewhere: string[];
  path: RegExp;
  /** Every row is of this company. */
  company?: string;
  /** Rows are of many companies: the line after the role names it. */
  many?: true;
}

// Addresses from the makers' own help pages and from what people write; none of these was seen signed in.
export const known: Known[] = [
  {
    id: 'greenhouse',
    name: 'MyGreenhouse',
    matches: ['https://my.greenhouse.io/*'],
    examples: ['https://my.greenhouse.io/applications'],
    elsewhere: ['https://my.greenhouse.io/jobs'],
    path: /^\/applications\b/,
    many: true,
  },
  {
    id: 'amazon',
    name: 'Amazon',
    matches: ['https://www.amazon.jobs/*', 'https://account.amazon.jobs/*'],
    examples: ['https://account.amazon.jobs/en-US/applicant'],
    elsewhere: ['https://www.amazon.jobs/en/search'],
    path: /\/(applicant|applications?|dashboard|my)\b/,
    company: 'Amazon',
  },
  {
    id: 'google',
    name: 'Google',
    matches: ['https://www.google.com/about/careers/*'],
    examples: ['https://www.google.com/about/careers/applications/applications'],
    elsewhere: [
      'https://www.google.com/search?q=jobs',
      'https://www.google.com/about/careers/applications/jobs/results',
    ],
    path: /^\/about\/careers\/applications(?!\/jobs)\b/,
    company: 'Google',
  },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    matches: ['https://my.smartrecruiters.com/*'],
    examples: ['https://my.smartrecruiters.com/applications'],
    elsewhere: [],
    path: /^\//,
    many: true,
  },
  {
    id: 'icims',
    name: 'iCIMS',
    matches: ['https://*.icims.com/*'],
    examples: ['https://careers-northwind.icims.com/jobs/dashboard'],
    elsewhere: ['https://careers-northwind.icims.com/jobs/1234/analyst/job'],
    path: /\/(dashboard|applications|submittals)\b/,
  },
  {
    id: 'taleo',
    name: 'Taleo',
    matches: ['https://*.taleo.net/*'],
    examples: ['https://northwind.taleo.net/careersection/2/mysubmissions.ftl'],
    elsewhere: ['https://northwind.taleo.net/careersection/2/jobdetail.ftl?job=1'],
    path: /\/my(submissions|jobs|account)/i,
  },
];
