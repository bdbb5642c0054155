import type { Hit, Words } from './surface';

/** Programs and methods that do the same work: `what the kind is called = its members`, one kind a line. */
const LINES = String.raw`
hris|hr systems?|human resources? information systems? = ADP|Workday|BambooHR|UKG|Kronos|Paycom|Paychex|Personio|SuccessFactors|Gusto|Rippling
erp|erp systems?|enterprise resource planning = SAP|NetSuite|Sage Intacct|Dynamics|Oracle Fusion|Epicor|Infor|Odoo|JD Edwards
crm|crm systems?|crm software = Salesforce|HubSpot|Dynamics|Pipedrive|Zoho|Zoho CRM
property management systems?|pms|hotel software|hotelsoftware = Opera|Protel|Mews|Cloudbeds|Guestline|Rezlynx|Apaleo
pos|epos|point of sale systems?|till systems?|kassensysteme? = Lightspeed|Square|Toast|Zonal|Shopify POS|Micros|NCR|Clover
ehr|emr|electronic (?:health|medical|patient) records?|pflegedokumentation = Epic|Cerner|Meditech|PointClickCare|Athenahealth|EMIS|SystmOne|ORBIS|Orbis|Vivendi|Medifox
document management(?: systems?)? = SharePoint|NetDocuments|iManage|Worldox|DocuWare|OpenText
wms|warehouse management systems?|lagerverwaltungssysteme?|lagerverwaltung = SAP EWM|SAP WM|SAP MM|Manhattan|Blue Yonder
ats|applicant tracking systems? = Greenhouse|Lever|Workable|Taleo|iCIMS|Teamtailor
email marketing (?:platforms?|tools?) = Mailchimp|Klaviyo|HubSpot|ActiveCampaign|Marketo|Braze|Pardot
lms|learning management systems? = Moodle|Canvas|Blackboard|Google Classroom|Schoology
ticketing systems?|help ?desk software = Zendesk|Freshdesk|Intercom|ServiceNow|Help Scout
bi tools?|business intelligence tools? = Tableau|Power BI|Looker|Qlik|Metabase
accounting software|buchhaltungssoftware = QuickBooks|Xero|Sage|DATEV|FreshBooks|Lexware
construction management software = Procore|Aconex|Fieldwire|Buildertrend|PlanGrid
cad|cad software = AutoCAD|Revit|SolidWorks|SketchUp|Vectorworks|CATIA
project management (?:tools?|software) = Jira|Asana|Trello|Monday.com|MS Project|Smartsheet|ClickUp
message (?:queues?|brokers?) = Kafka|RabbitMQ|SQS|ActiveMQ
sales methodolog(?:y|ies) = MEDDIC|MEDDPICC|Challenger|SPIN|Sandler
`;

interface Family {
  kind: RegExp;
  members: string[];
}

let read: Family[] | undefined;

function families(): Family[] {
  read ??= LINES.trim()
    .split('\n')
    .map((line) => {
      const [kind = '', members = ''] = line.split(' = ');
      return { kind: new RegExp(`^(?:${kind})$`, 'i'), members: members.split('|') };
    });
  return read;
}

/** Where a line names a program, written as its makers write it. */
function namedIn(line: string, member: string): number {
  const at = line.indexOf(member);
  const whole = !/\p{L}/u.test(line[at - 1] ?? '') && !/\p{L}/u.test(line[at + member.length] ?? '');
  return at >= 0 && whole ? at : -1;
}

/**
 * Programs of the resume that do the same work as what is asked for. `is`: the kind was asked for, and these are
 * of that kind; else another of its kind was.
 */
export function familyOf(term: string, words: Words[]): { is: boolean; hits: Hit[] } | undefined {
  for (const { kind, members } of families()) {
    const is = kind.test(term);
    const asked = members.filter((member) => namedIn(term, member) >= 0);
    if (!is && !asked.length) continue;
    const hits = words.flatMap(({ line }) =>
      members
        .filter((member) => !asked.includes(member))
        .flatMap((member) => {
          const at = namedIn(line.text, member);
          return at < 0 ? [] : [{ line, start: line.start + at, end: line.start + at + member.length }];
        }),
    );
    // A name belongs to the first kind that has it.
    return hits.length ? { is, hits } : undefined;
  }
  return undefined;
}
