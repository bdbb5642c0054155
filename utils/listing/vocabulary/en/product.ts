import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
product management | managing products | wide | product ownership
product ownership | product owner experience; CSPO; Certified Scrum Product Owner | | product management
product strategy | product vision; product roadmap strategy | | roadmapping
roadmapping | roadmaps | | product strategy
product discovery | continuous discovery; customer discovery; problem discovery | | UX research
product development | product lifecycle; product life cycle; PLM; NPD | wide
product launches | go-to-market; GTM; launching products
product requirements | PRDs; product specifications; writing user stories; acceptance criteria
product metrics | KPIs; key performance indicators; OKRs; success metrics; objectives and key results
prioritization | RICE; MoSCoW | wide
market research | market analysis; competitor analysis; competitive analysis; competitive research; market
  insights; market trends; market studies; consumer research; consumer insights; competitor research
focus groups | surveys; questionnaires; Qualtrics; SurveyMonkey | wide
user feedback | customer feedback; feedback analysis | wide
Amplitude | Mixpanel; Heap Analytics; Hotjar; FullStory; Pendo | Aa | analytics
product-led growth | growth experiments; growth hacking | | growth marketing
pricing strategy | pricing; price setting | wide
project management | managing projects; project manager experience; project planning; project delivery;
  project coordination; project leadership; manage projects; project execution; project lifecycle; running
  projects; project plans; delivering projects; coordinating projects; project administration; project
  controls
programme management | managing programmes; portfolio management of projects; PgMP; MSP practitioner;
  programme delivery | wide | project management
PMP | Project Management Professional; PMP certification; CAPM; PMI certification; PMI | | project management
PRINCE2 | APM; APMQ | | project management
Certified ScrumMaster | CSM; Scrum Master certification; PSM I; PSM; Scrum certification; Professional Scrum
  Master | | Scrum
MS Project | Microsoft Project; Primavera; Smartsheet; P6; Gantt | | project management tools
project scheduling | scheduling of works; critical path; project timelines; project schedules | | project
  management
risk management | risk assessment; risk analysis; risk mitigation; managing risk; risk identification; risk
  registers; assessing risk; risk evaluation; risk control; operational risk
scope management | scope control; statement of work; scoping projects; scope of work
stakeholder management | stakeholder engagement; managing stakeholders; stakeholder relations; stakeholder
  communication; working with stakeholders; stakeholder relationships; manage stakeholders; engaging
  stakeholders; influencing stakeholders; stakeholder liaison; stakeholder alignment
cross-functional collaboration | cross-functional teams; working cross-functionally; cross-functional work;
  cross-functional leadership; cross-functional team; cross functional teamwork | wide soft
resource planning | resource management; resource allocation; workforce planning of projects; capacity
  management
budget management | budgeting; budgets; cost control; cost management | wide
vendor management | supplier management; managing vendors; third-party management; vendor relations;
  supplier relationships; vendor relationships; managing suppliers; contractor management; managing
  contractors
contract management | contract administration; managing contracts; contract negotiation; contract review;
  contract drafting; negotiating contracts
strategic planning | strategy development; business strategy; strategy planning; business planning;
  corporate strategy; strategic plans; business plans
business case development | business cases; cost-benefit analysis; feasibility studies
management consulting | consultancy; consulting; advisory services | wide
quality management | QMS; quality systems; TQM; quality assurance systems
lean | lean management; lean manufacturing; lean methodology; lean principles; Lean Six Sigma; lean
  thinking; lean production; lean processes | ? !body !meat !and_mean | Six Sigma; continuous improvement
Six Sigma | Green Belt; Black Belt; DMAIC; Yellow Belt | | lean
continuous improvement | kaizen; continuous process improvement; CI methodologies; continual improvement;
  operational excellence
operations management | business operations; managing operations; operational management; operations
  experience; operational planning | wide
benchmarking | | wide
Miro | Mural; Lucidchart; Visio; Microsoft Visio; Lucid; draw.io | Aa
Notion | Airtable; Coda; Evernote | Aa ? !of !that
Slack | Slack channels | Aa ?
`,
  yes: [
    'Experience in {product management}, {product ownership}, {product strategy}, {roadmapping}',
    '{Product discovery}, {product development}, {product launches}, {product requirements}',
    '{Product metrics} and {prioritization}',
    '{Market research}, {focus groups}, {user feedback}',
    'Read numbers in {Amplitude}, drive {product-led growth} and {pricing strategy}',
    '{Project management} or {programme management}, {PMP}, {PRINCE2} or {Certified ScrumMaster}',
    '{MS Project}, {project scheduling}, {risk management}, {scope management}',
    '{Stakeholder management}, {cross-functional collaboration}, {resource planning}',
    '{Budget management}, {vendor management}, {contract management}',
    '{Strategic planning}, {business case development}, {management consulting}',
    '{Quality management}, {continuous improvement}, {operations management}, {benchmarking}',
    'Experience with {lean} and {Six Sigma}',
    'Tools: {Miro}, {Notion}, {Slack}',
  ],
  no: [
    'A lean body is not needed.',
    'Lean on your friends.',
    'Any notion that this is easy is wrong.',
    'Notion that cannot be proved.',
    'Cut each other some slack.',
    'Slack days are few.',
  ],
};
