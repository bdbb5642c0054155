import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
customer service | customer care; client service; serving clients; client care; customer facing; customer
  experience; working with customers; dealing with customers; customer contact; customer interaction; member
  services; client-facing service; assisting customers; dealing with the public; working with the public;
  public-facing; helping customers
customer support | client support; product support; application support; software support; support
  experience; end user support; SaaS support; customer technical support; support role; tech support
+ phone support = telephone support = telephone skills = telephone etiquette = telephone manner = answering
  telephones = telephone experience = telephone communication = telephone systems = multi-line telephone =
  switchboard = calls = phones; chat support = chat; email support = email correspondence = answering emails
  = email handling = email management = email communication = phone and email = email and phone = responding
  to emails = phone, email and chat = phone, chat and email; call centre = contact centre = customer service
  centre = BPO; omnichannel support = multichannel support; Zendesk = Freshdesk = Intercom = Help Scout =
  Gorgias = Gladly = Kustomer; Salesforce Service Cloud = Service Cloud; Genesys = Five9 = Talkdesk =
  Aircall = RingCentral = NICE = Amazon Connect = call centre software = dialler; help articles = knowledge
  base = help centre articles = FAQs = knowledge management = help documentation = self-service content =
  help center content; service level agreements = SLAs = response times = service levels; customer
  satisfaction = CSAT = NPS = Net Promoter Score = CSAT scores = client satisfaction = quality scores =
  average handle time = AHT = first contact resolution = CSAT and NPS = support metrics; escalation
  management = escalations = escalated issues = escalated complaints; complaint handling = complaints; call
  scripts = call scripting; quality monitoring of calls = call monitoring = call quality = call coaching;
  refund handling = chargebacks; subscription management = subscriptions = billing questions = billing
  enquiries = billing issues; remote troubleshooting = troubleshooting over the phone = troubleshooting
  customer issues; technical troubleshooting = troubleshooting technical issues = troubleshoot technical
  issues = troubleshooting skills = technical problem solving = troubleshooting issues = troubleshooting
  problems = resolving technical issues = diagnosing technical issues = troubleshooting software = bug
  reproduction = reproducing bugs; outbound service calls; order tracking = order status = order enquiries
customer success | client success; customer health scores; customer adoption; CSM experience; customer
  lifecycle management; customer outcomes | | account management
+ Gainsight = ChurnZero = Totango = Vitally = Planhat; churn reduction = churn = renewals = retention =
  upsells; customer onboarding = user onboarding = onboarding customers = onboarding new customers =
  customer training = user training = training customers = training users = product training =
  implementations = onboarding clients = training end users; customer education; quarterly business reviews
  = QBRs = business reviews; customer advocacy = voice of the customer
conflict resolution | resolving conflicts; conflict management; problem customers; de-escalating; conflict
  handling; difficult conversations; dispute handling; dispute management; handling difficult situations;
  defusing difficult situations; challenging conversations; managing conflict; handling conflict; difficult
  customers; calm under conflict; conflict de-escalation | soft
issue resolution | resolving issues; enquiries; queries; resolving customer problems; inquiries; problem
  resolution; resolving problems; customer issues | wide
`,
  yes: [
    'Skills in {issue resolution}',
    'Experience with {customer service}, {customer support}, {phone support}, {chat support}',
    'Knowledge of {email support}, {call centre}, {omnichannel support}, {Zendesk}',
    'Skilled in {Salesforce Service Cloud}, {Genesys}, {help articles}, {service level agreements}',
    'You have worked with {customer satisfaction}, {escalation management}, {complaint handling}',
    'Hands-on experience in {call scripts}, {quality monitoring of calls}, {refund handling}',
    'Familiar with {subscription management}, {remote troubleshooting}, {technical troubleshooting}',
    'Proficiency in {outbound service calls}, {order tracking}, {customer success}, {Gainsight}',
    'A background in {churn reduction}, {customer onboarding}, {customer education}',
    'Experience with {quarterly business reviews}, {customer advocacy}',
    'You show {conflict resolution}',
  ],
  no: [],
};
