import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
software development | software engineering; software programming; application development; developing
  software; software design | wide | programming
software development life cycle | SDLC; software development lifecycle; systems development life cycle;
  software lifecycle
software architecture | system architecture; application architecture; solution architecture; architectural
  patterns; technical architecture | | system design
system design | designing systems | | software architecture
enterprise architecture | TOGAF
design patterns | SOLID
domain-driven design | DDD
clean code | clean architecture; coding standards; code quality; clean coding
code review | peer review of code; reviewing code
pair programming | mob programming
refactoring | legacy code; legacy systems | wide
debugging | debug; troubleshooting code | wide | troubleshooting
troubleshooting | trouble-shooting; troubleshoot; problem diagnosis | wide
test-driven development | TDD; behaviour-driven development; BDD | | unit testing
unit testing | unit tests; Jest; pytest; NUnit; xUnit; RSpec; Mocha
integration testing | integration tests; end-to-end testing; end-to-end tests; E2E testing
test automation | automated testing; automated tests; automation testing | | quality assurance
Selenium | Appium | | test automation
Cypress | Playwright; Puppeteer | Aa ? | test automation
Cucumber | Gherkin; SpecFlow | Aa ? | test automation
manual testing | exploratory testing; regression testing; functional testing; system testing; smoke testing
performance testing | load testing; JMeter; stress testing; LoadRunner; Gatling
API testing | SoapUI
user acceptance testing | UAT; acceptance testing
software testing | QA testing; testing methodologies; software quality assurance; test plans; test planning;
  test cases; test strategy | | quality assurance
testing | tests | ? wide !times !ground | software testing
quality assurance | QA; QA/QC | | quality control
ISTQB | |  | software testing
bug tracking | defect tracking; defect management; bug reports; bug reporting
Jira | |  | project management tools
Confluence | Atlassian Confluence; Atlassian tools; Atlassian | Aa ? !of
project management tools | project management software; project tracking tools
Trello | Asana; Monday.com; ClickUp; Basecamp; Wrike | | project management tools
technical documentation | software documentation; technical writing; documenting code; API documentation | |
  documentation
UML | Unified Modeling Language; BPMN; sequence diagrams; Enterprise Architect
Agile | agile methodologies; agile development; agile software development; agile practices; agile
  environment; agile methods; agile principles; agile ways of working; agile working; agile frameworks;
  agile delivery; agile project management; agile teams; agile processes; agile/scrum | ? | Scrum; Kanban
Scrum | sprint planning; agile ceremonies | | Agile
Kanban | |  | Agile
SAFe | Scaled Agile; LeSS | Aa | Agile
extreme programming | XP programming | | Agile
waterfall | waterfall methodology | ?
backlog management | product backlog; backlog grooming; backlog refinement; backlog prioritization
release management | release planning; deployment management; software deployment
change management | managing change; Prosci
requirements analysis | requirements gathering; requirements engineering; gathering requirements; business
  requirements; requirements elicitation; functional requirements; requirements management; functional
  specifications; technical specifications
business analysis | business analyst skills; CBAP | | requirements analysis
process mapping | process modelling; workflow mapping
business process improvement | process improvement; process optimisation; BPM; process re-engineering;
  improving processes; optimizing processes; process redesign; business processes | | continuous improvement
embedded systems | embedded software; firmware; embedded programming; embedded development; embedded Linux;
  microcontrollers; RTOS; real-time operating systems
FPGA | ASIC design; ASIC | | VHDL
PCB design | printed circuit boards; Altium; OrCAD; KiCad; Eagle PCB; circuit design; schematic capture
Internet of Things | IoT; MQTT
robotics | ROS; robot programming | wide
computer vision | image processing; OpenCV; image recognition | | machine learning
signal processing | DSP
Arduino | Raspberry Pi | | embedded systems
CUDA | GPU programming; parallel computing; MPI
high-performance computing | HPC
open source | | wide
ERP systems | ERP; enterprise resource planning; ERP software | | SAP
SAP | SAP ERP; SAP R/3; SAP ECC; SAP Business One; SAP modules; SAP system | aa | ERP systems
SAP S/4HANA | S/4HANA; S4HANA; SAP HANA; HANA | | SAP
SAP FICO | SAP FI; SAP CO | | SAP
SAP MM | SAP SD; SAP PP; SAP WM; SAP EWM; SAP PM | | SAP
Oracle | Oracle ERP; Oracle Cloud; Oracle EBS; Oracle E-Business Suite; Oracle Fusion; Oracle Applications;
  Oracle Financials | Aa | ERP systems
Microsoft Dynamics | Dynamics; Dynamics 365; MS Dynamics; Dynamics AX; Dynamics NAV; Navision; Business
  Central; D365 | | ERP systems
NetSuite | |  | ERP systems
JD Edwards | PeopleSoft; Infor; Epicor; Sage X3; IFS Applications | | ERP systems
Salesforce | SFDC; Sales Cloud | | CRM
ServiceNow | |  | IT service management
Power Platform | Power Apps; PowerApps; Power Automate; Microsoft Flow
low-code | no-code; OutSystems; Mendix; Appian
MuleSoft | enterprise service bus; ESB; TIBCO; BizTalk; middleware | | system integration
system integration | integrations | wide
payment systems | payment processing; payment gateways; Stripe payments; PCI DSS; PCI compliance
e-commerce | eCommerce; online retail; online shop; electronic commerce | wide
SaaS | software as a service; PaaS; IaaS
startup experience | start-up environment; startup environment; start-up experience; startup mindset | wide
technical leadership | tech lead experience; technical mentoring; technical direction; leading engineers
`,
  yes: [
    'Background in {software development}, the whole {software development life cycle}',
    '{Software architecture}, {system design}, {enterprise architecture}',
    '{Design patterns}, {domain-driven design}, {clean code}',
    'You like {code review}, {pair programming} and {refactoring}',
    '{Debugging} and {troubleshooting} come easily',
    '{Test-driven development}, {unit testing}, {integration testing}',
    '{Test automation} in {Selenium}, {Cypress} or {Cucumber}',
    '{Manual testing}, {performance testing}, {API testing}, {user acceptance testing}',
    'Experience with {software testing} and {quality assurance}, {ISTQB}',
    'Skills in {testing}',
    '{Bug tracking} in {Jira}, {Confluence} or {Trello}',
    '{Project management tools}',
    '{Technical documentation} with {UML}',
    'Experience with {Agile}, {Scrum}, {Kanban} or {SAFe}',
    '{Extreme programming} or {waterfall}',
    '{Backlog management}, {release management}, {change management}',
    '{Requirements analysis}, {business analysis}, {process mapping}, {business process improvement}',
    '{Embedded systems}, {FPGA}, {PCB design}',
    '{Internet of Things}, {robotics}, {computer vision}, {signal processing}',
    'Tinkering with {Arduino}, {CUDA}, {high-performance computing}',
    '{Open source} is welcome',
    '{ERP systems} such as {SAP}, {Oracle}, {Microsoft Dynamics}, {NetSuite} or {JD Edwards}',
    '{SAP S/4HANA}, {SAP FICO} and {SAP MM}',
    'Configured {Salesforce}, {ServiceNow}, {Power Platform}, {low-code} and {MuleSoft}',
    '{System integration}, {payment systems}, {e-commerce}, {SaaS}',
    '{Startup experience} and {technical leadership}',
  ],
  no: [
    'Stay agile on your feet.',
    'A waterfall behind the house.',
    'At the confluence of two rivers.',
    'We stand at a Confluence of cultures.',
    'Testing times are behind us.',
    'Cucumber salad at lunch.',
    'Cypress trees line the road.',
  ],
};
