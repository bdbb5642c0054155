import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
public administration | government administration; public management; local government; public sector; civil
  service; municipal government; government experience; county government; state government; central
  government; working in government; government processes; municipal administration; public service | wide
+ council procedures = committee work = committee support = committee administration = minutes of council =
  democratic services; elections = electoral services; licensing enforcement; public consultation = public
  engagement = community consultation = public participation = consultation processes = public hearings =
  public meetings; freedom of information = FOI requests = FOIA = FOI = public records; records retention =
  records management = information governance = document control = document management = document controller
  = archives and records; emergency planning = emergency management = civil protection = emergency
  preparedness = FEMA; census = official statistics; passports and visas = border control; cash benefits =
  benefits assessment = welfare administration = housing benefit = Universal Credit = eligibility
  determination = public assistance programs; housing allocation = social housing = housing management =
  housing services = homelessness prevention = housing legislation = tenancy support = affordable housing;
  council tax = local taxation = revenues and benefits = municipal finance = government accounting =
  governmental accounting = GASB; planning law = planning applications = development control = zoning =
  planning policy = local plans = comprehensive planning = land use = planning legislation; building
  control; environmental health = trading standards = food inspection = health inspection; parking
  enforcement = traffic wardens; waste collection; libraries and leisure; grants administration = grant
  management = managing grants = grant funding = federal grants = funding applications; public finance =
  public budgets = government budgeting = public sector finance = public sector budgeting = treasury rules;
  government contracting = federal contracting = FAR/DFARS = public procurement rules = government contracts
  = federal acquisition; ordinances = bylaws = municipal law = administrative law = administrative
  procedures = public sector law; code enforcement; urban regeneration = economic development = community
  development = regional development = neighbourhood planning; public works
policy analysis | policy; briefings | wide
+ political science knowledge = political processes = political awareness = political acumen = political
  sensitivity; impact assessment; legislative process = bill drafting = legislative affairs = legislative
  analysis = parliamentary procedures; lobbying = government relations = public affairs = advocacy campaigns
  = government affairs; international relations = diplomacy = international development = development
  cooperation = humanitarian aid; programme evaluation = monitoring and evaluation = M&E = impact evaluation
  = outcome measurement = logical frameworks; theory of change
law enforcement | policing; police experience; criminal investigations; patrol; police work | wide
+ POST certification = peace officer certification = POST; custody work = correctional experience = prison
  experience = corrections; probation work = offender management; firearms; emergency dispatch = 911
  dispatch = emergency calls; firefighting = fire service = fire rescue = Firefighter I; security guarding =
  security services = security experience = patrols = manned guarding = CCTV monitoring = surveillance =
  site security; SIA licence = guard card = SIA Door Supervisor = security licence = SIA badge; crowd
  control = door supervision; conflict management training = physical intervention training; military
  experience = armed forces = veteran = military service; loss investigation; coast guard = maritime safety;
  crime prevention = community safety = anti-social behaviour
volunteer management | volunteer coordination; managing volunteers; volunteer recruitment; coordinating
  volunteers; working with volunteers; supervising volunteers; recruiting volunteers
nonprofit | charity sector; nonprofit experience; nonprofit; third sector; not-for-profit; voluntary sector;
  non-profit; NGO; nonprofit sector; nonprofit management; charity experience; nonprofit organizations;
  nonprofit environment | wide
community engagement | community relations; community liaison; resident engagement; civic engagement;
  community partnerships; community organising; community work; engaging communities; tenant participation;
  working with communities; community organizations; partnership working; multi-agency partnerships; working
  in partnership; partnership development with agencies; community involvement
`,
  yes: [
    'Experience in {public administration} and {law enforcement}',
    'Experience with {nonprofit}',
    'Experience with {council procedures}, {elections}, {licensing enforcement}, {public consultation}',
    'Knowledge of {freedom of information}, {records retention}, {emergency planning}, {census}',
    'Skilled in {passports and visas}, {cash benefits}, {housing allocation}, {council tax}',
    'You have worked with {planning law}, {building control}, {environmental health}, {parking enforcement}',
    'Hands-on experience in {waste collection}, {libraries and leisure}, {grants administration}',
    'Familiar with {public finance}, {government contracting}, {ordinances}, {code enforcement}',
    'Proficiency in {urban regeneration}, {public works}, {policy analysis}',
    'A background in {political science knowledge}, {impact assessment}, {legislative process}',
    'Experience with {lobbying}, {international relations}, {programme evaluation}, {theory of change}',
    'Knowledge of {POST certification}, {custody work}, {probation work}, {firearms}',
    'Skilled in {emergency dispatch}, {firefighting}, {security guarding}, {SIA licence}',
    'You have worked with {crowd control}, {conflict management training}, {military experience}',
    'Hands-on experience in {loss investigation}, {coast guard}, {crime prevention}, {volunteer management}',
    'Familiar with {community engagement}',
  ],
  no: ['Our house is a charity.'],
};
