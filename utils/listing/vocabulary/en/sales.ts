import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
sales | sales experience; selling; sales skills; sales background; selling experience; selling skills;
  direct sales; proven sales record | wide ? !team !department !director !manager !floor !rep
  !representative !assistant !associate !tax
inside sales | telesales; telemarketing; phone sales; telephone sales; internal sales | | sales
outside sales | field sales; territory sales; door-to-door sales | | sales
retail sales | in-store sales; upselling; cross-selling; suggestive selling; up-selling; product
  demonstrations; upsell; add-on sales | | sales
consultative selling | solution selling; value-based selling; SPIN selling; MEDDIC; Challenger sale;
  Sandler; consultative sales; sales methodologies; solution sales; value selling
enterprise sales | complex sales; software sales; SaaS sales; technology sales; tech sales; enterprise
  accounts | | B2B sales
technical sales | sales engineering; pre-sales; presales; product demos; sales engineer experience; solution
  consulting
medical sales | pharmaceutical sales; medical device sales; pharma sales | | sales
business development | new business; new client acquisition; business growth; acquiring new customers | wide
  | lead generation
lead generation | generating leads; lead qualification; qualifying leads; inbound leads; lead gen; lead
  management | | prospecting
prospecting | outbound | wide | cold calling
cold calling | cold calls; outbound calls; cold outreach; outbound calling; cold email | | prospecting
account management | client management; managing accounts; key accounts; managing client accounts; account
  planning; account growth | | client relationships
client relationships | relationship management; customer relationships; client relations; client-facing;
  customer-facing; relationship building; building relationships; building long-term relationships; build
  relationships; building strong relationships; build strong relationships; develop relationships; building
  rapport; build rapport
CRM | CRM systems; CRM software; CRM tools; CRM platforms; CRM database | aa | Salesforce; HubSpot
sales pipeline management | pipeline management; pipeline; sales pipeline; managing a pipeline; managing
  pipelines; sales funnel; pipeline building; sales cycles; sales process | wide ? !of
sales forecasting | sales forecasts; revenue forecasting | | forecasting
sales planning | sales strategy; territory planning; territory management; sales plans
sales operations | revenue operations; RevOps; sales enablement; sales ops
sales targets | meeting targets; exceeding targets; hitting targets; target-driven; achieving targets; sales
  goals; meet targets; meeting KPIs; quotas | wide
sales presentations | pitching; product presentations; client presentations; pitch decks; presenting to
  clients; sales pitches; customer presentations; proposals and presentations; product demonstration
closing deals | closing sales; deal closing; closing skills; closing techniques; closing a sale; sales closing
sales management | managing a sales team; leading a sales team; sales leadership; sales team management;
  coaching sales teams; sales coaching | | people management
channel sales | partner management; channel management; distributor management; reseller management; partner
  sales; indirect sales; partnerships; managing distributors; partner relationships; strategic alliances
tender management | bid management; RFPs; tenders; proposal writing; writing proposals; bid preparation;
  preparing quotes; quotations; proposal development; RFQ; tendering; quoting; preparing proposals;
  preparing bids
LinkedIn Sales Navigator | Sales Navigator; social selling; ZoomInfo; Apollo.io; LinkedIn outreach | |
  prospecting
Outreach | Salesloft; Gong; Chorus.ai; Outreach.io | Aa ?
Pipedrive | SugarCRM; Zoho; Freshsales; Microsoft Dynamics CRM; Copper CRM; Close CRM; monday CRM | | CRM
real estate | property sales; lettings; residential sales | wide | property management
property management | tenancy management; leasing; rental management; Yardi; lease administration; tenant
  relations; block management; AppFolio; property administration; lease agreements; tenancy agreements;
  tenancy law; lettings management
real estate licence | real estate agent license; realtor license; real estate broker license; salesperson's
  license
insurance sales | selling insurance | | insurance
export sales | international sales; global sales; export management | | sales
automotive sales | car sales; vehicle sales | | sales
market knowledge | product knowledge; industry knowledge; commercial knowledge; market expertise | wide
sales reporting | sales analysis; sales reports; sales data; sales figures; sales analytics
order processing | order management; order entry; order fulfilment; processing orders; sales orders;
  purchase orders; order handling; customer orders; taking orders; sales administration
`,
  yes: [
    'Experience in {sales}: {inside sales}, {outside sales}, {retail sales}, {medical sales}',
    '{Consultative selling}, {enterprise sales}, {technical sales}',
    '{Business development}, {lead generation}, {prospecting}, {cold calling}',
    '{Account management}, {client relationships}, {CRM}',
    'Skills in {sales pipeline management}, {sales forecasting}, {sales planning}, {sales operations}',
    '{Sales targets}, {sales presentations}, {closing deals}, {sales management}, {channel sales}',
    '{Tender management}, {LinkedIn Sales Navigator}',
    'Tools such as {Outreach} or {Pipedrive}',
    '{Real estate}, {property management}, {real estate licence}, {insurance sales}',
    '{Export sales}, {automotive sales}, {market knowledge}, {sales reporting}, {order processing}',
  ],
  no: [
    'The sales team is small.',
    'A pipeline of ideas; our outreach is local.',
    'Outreach to schools happens in May.',
  ],
};
