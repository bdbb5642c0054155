import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What the letter is about, and who writes it. */
export const signs: Sign[] = [
  {
    name: 'en-only-a-job',
    means: 'job',
    weight: 'strong',
    match: pattern`vacanc(y|ies)|recruit(er|ers|ment|ing)|hiring|hire|resume|cv|curriculum vitae|cover letter|job (search|title|opening|offer|posting|application|market|description|board)|interview(s|ed|ing)?|employment|your career|new career|career (search|opportunit\w+|page|goals|site|journey)|careers|talent (acquisition|team)|human resources|job|jobs|shortlist(ed|ing)?|(position|role|post|internship|apprenticeship|opening) (of|as|at|with|in our|on our|you applied|for which)|(this|that|the|our|a|any|other|different|particular|suitable) <4> (position|role|post|internship|apprenticeship|opening)s?|candidacy|requisition|join (our|the) <1> (team|company|staff|school|practice|crew)|joining (our|the|us)|work(ing)? (with|for|at) (us|our)|employer`,
    yes: [
      'We are no longer hiring.',
      'the position of teacher',
      'Thank you for applying for the assistant role.',
    ],
    no: ['We are singing.', 'Your application was refused.'],
  },
  {
    name: 'en-your-application',
    means: 'job',
    weight: 'weak',
    match: pattern`your <8> (applications?|submission|qualifications|experience|skills|background|profile|interest)|(apply|applied|applying) <1> (for|to|with|at)|(to|for) apply(ing)?|applicants?|candidates?|qualifications|profile|experience|skills|positions?|roles?`,
    yes: ['Thank you for your application', 'There were two candidates.'],
    no: ['The weather is fine.'],
  },
  {
    name: 'en-not-about-a-job',
    means: 'elsewhere',
    weight: 'strong',
    match: pattern`your (child|son|daughter|little one)(?! care)|(programme|program) (committee|chairs)|conference (paper|submission|programme)|(rental|rent|renting|tenancy|tenants?|landlord|lease|letting|viewing|apartment|flat|housing|mortgage|loan|credit|membership|scholarship|bursary|admissions?|visa|grant|funding|insurance|account|overdraft|card|benefit|adoption|allotment|permit|planning|partner|partnership|affiliate|exhibition|residency|course|degree|programme|graduate) (applications?|applicants?|request|submission|decision|committee|place|office)|(school|nursery|kindergarten) (place|admission|application)|\[?(a|the|your|this) (loan|mortgage|credit card|overdraft|insurance policy)|(approve|deny|denied|grant) <3> (credit|loan|your (application|request) at this time)|credit (service )?manager|(your|the|this|of) <3> (manuscript|abstract|poems?|short story|novel|screenplay|artwork|proposal|tenancy|loan|mortgage|claim|refund|order|booking|payment|parcel|membership|visa|scholarship|grant|bursary)|(grant|offer|extend|award|approve) <4> (admission|a loan|loan|credit|a visa|a place on|scholarship|membership|your request)|(admission to|admitted to|apply for (a |an )?(loan|credit|visa|mortgage|scholarship|grant|flat|apartment))|(credit (report|score|bureau|history|card|facilit\w+|product)|suitable (rental|housing|property)|(rental|housing) (property|options?)|income level|(your|annual|monthly|household) income|peer review|reviewers|referees|editorial board|our readers|our list|literary agent|representation)`,
    yes: [
      'Your rental application',
      'We cannot accept your manuscript.',
      'We regret that we cannot grant you a loan.',
    ],
    no: ['Your job application', 'The role of property manager'],
  },
  {
    name: 'en-elsewhere-words',
    means: 'elsewhere',
    weight: 'weak',
    match: pattern`rental|tenants?|landlord|apartment|lease|mortgage|loans?|manuscript|journal|scholarship|undergraduate|admissions?|insurance|policyholder|refund|flight|parcel|restocked|tuition|enrol\w*|consulate|embassy|membership|subscription|degree program\w*|graduate (program\w*|school|studies)|academic record`,
    yes: ['The landlord has written.'],
    no: ['The teacher has written.'],
  },
  {
    name: 'en-my-application',
    means: 'own',
    weight: 'strong',
    match: pattern`(i|i'm|i've|me|am|could|would|about|regarding|concerning|status of|for considering|on) <6> my <1> (application|candidacy|candidature|resume|cv|interview|cover letter|qualifications)|i (applied|am applying|would like to apply|interviewed|wish to apply|have applied)|(withdraw|withdrawing|withdrawn) <4> (my|from)|(thank you|thanks) <2> for (letting me know|informing me|getting back to me|considering me|interviewing me|the opportunity to interview|updating me|your consideration of me)|i (would|'d) <3> (appreciate|be grateful|be thankful|welcome|value) <6> (feedback|advice)|(tell|give|share with|let) me <8> (feedback|why|how i|where i|skills|improve)|(hired|rejected|turned down|declined|ghosted) me|i (have |'ve )?(just )?decided (not to|against|to withdraw)|i (have |'ve )?(just )?(decided to )?accept(ed)? (something|another|a different|an) (offer|position|job|role)|(that|as) i (was|wasn't|am|have|haven't|had) <2> (not )?(been )?(chosen|selected|successful|unsuccessful|shortlisted|rejected|appointed)|where i (fell|went|could)|you letting me know|works for me|thank you for inviting me|take it i was|(got|received) (a|another|my|the) (rejection|no from)`,
    yes: [
      'I am writing to withdraw my application.',
      'Thank you for letting me know.',
      'I would be grateful for any feedback.',
    ],
    no: ['Thank you for your application.', 'Could you let me know when you are free?'],
  },
];
