import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
computer science | informatics; computing; CS degree; computer studies | | software development
+ computer engineering; information systems = MIS = business informatics; software engineering degree;
  information science; cognitive science
information technology | IT field; ICT | | IT infrastructure
engineering | engineering discipline; engineering degree; engineering field; technical field; technical
  discipline | wide ? !team !teams !department !manager !managers !company !firm !director !lead !leads
  !group !and_product !culture !organization !organisation !leadership !excellence !s !solutions !services
  !office !staff !community
business administration | business studies; business degree; business management; commerce degree; business
  economics; business-related field; business field; BBA
+ economics = microeconomics = macroeconomics; international business = international trade = international
  relations studies; industrial engineering = production engineering; finance = financial knowledge;
  mathematics degree; psychology = behavioural science; sociology = social sciences = anthropology;
  political science = politics; communications degree = communication studies = mass communications = media
  studies = media and communications = communications field; English literature = linguistics = humanities =
  English degree; history; philosophy = theology; fine arts = art and design = fine art = arts; human
  factors = ergonomics; nursing degree = degree in nursing = nursing diploma = nursing qualification;
  natural sciences = life sciences = physical sciences = biological sciences = science degree = scientific
  discipline = scientific degree = science-related field = scientific field; hotel management degree =
  hospitality degree = culinary degree = culinary arts = culinary school = culinary diploma = culinary
  training = culinary qualification; social work degree = degree in social work; health sciences =
  healthcare degree = exercise science = sports science = kinesiology; supply chain degree; construction
  management degree; criminal justice degree = criminology; library degree; education degree = degree in
  education = education studies; marketing degree = degree in marketing; accounting degree = degree in
  accounting; human resources degree; public administration degree = public policy degree; urban planning
  degree; design degree = degree in design = HCI degree; electrical engineering degree; mechanical
  engineering degree = degree in mechanical engineering
healthcare | health care; healthcare experience; healthcare industry; medical; medical field; medical
  experience; healthcare sector; healthcare setting; healthcare environment; clinical setting; medical
  office; healthcare knowledge; clinical environment; medical knowledge; healthcare systems; medical
  background; medical setting; digital health; health tech; healthtech; medtech | wide ? !insurance
  !benefits !plan !plans !team !coverage !cover !leave !and_dental !provider !company !professionals
  !professional !dental !assistant !staff !expenses !aid !screening !records !director !centre !center
  !organization !facility !system !examination !check !attention !emergency !clearance !services !conditions
finance industry | fintech; financial sector; banking industry; financial services sector; financial
  services industry; financial services experience | wide
public transport | rail sector; aviation; aviation industry; airline industry; airline | wide ? !links !is
  !connections !access !and_parking !ticket !stop
sports | sports industry; outdoor activities | wide ? !club !clubs !teams !team !facilities !group
film and television | media industry; film industry; broadcast; broadcasting; television production;
  entertainment industry; music industry; gaming industry; games industry
agricultural work | farming; farm work; crop production; harvesting; irrigation; tractor driving; pesticide
  application; greenhouse work; pesticide licence; forestry; milking; lambing
maritime | STCW; seafaring; boat handling; merchant navy
market | local market; target market; housing market; UK market; US market; DACH market; European market;
  international markets | wide ? !leader !leading !research !rate !rates !value !is !with !for !in !to !and
  !where !share !at !that !salary !place !by !by. !access !needs !demands !conditions !as !has !we
  !positions
`,
  yes: [
    'Degree in {engineering}, {computer science} or {business administration}',
    'Experience in {healthcare}, {public transport} or {sports}',
    'Knowledge of the {market}',
    'Experience with {computer engineering}, {information systems}, {software engineering degree}',
    'Knowledge of {information science}, {cognitive science}, {information technology}, {economics}',
    'Skilled in {international business}, {industrial engineering}, {finance}, {mathematics degree}',
    'You have worked with {psychology}, {sociology}, {political science}, {communications degree}',
    'Hands-on experience in {English literature}, {history}, {philosophy}, {fine arts}, {human factors}',
    'Familiar with {nursing degree}, {natural sciences}, {hotel management degree}',
    'Proficiency in {social work degree}, {health sciences}, {supply chain degree}',
    'A background in {construction management degree}, {criminal justice degree}, {library degree}',
    'Experience with {education degree}, {marketing degree}, {accounting degree}',
    'Knowledge of {human resources degree}, {public administration degree}, {urban planning degree}',
    'Skilled in {design degree}, {electrical engineering degree}, {mechanical engineering degree}',
    'You have worked with {finance industry}, {film and television}, {agricultural work}, {maritime}',
  ],
  no: [
    'Our engineering team is small.',
    'Healthcare benefits; public transport links; sports clubs nearby.',
    'We are a market leader.',
  ],
};
