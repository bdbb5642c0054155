import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
retail | retail experience; retail environment; retail industry; retail background; retail store; retail
  setting; retail or hospitality experience; retail operations; store experience; retail sector; retail
  work; retail or customer service experience | wide ? !company !team !brand !brands !chain !park !group
  !discount !partners
+ fashion retail = luxury retail = apparel retail = fashion industry; grocery retail = supermarket
  experience = grocery = food retail; furniture retail = DIY retail; convenience store experience;
  stationery and books; electronics retail = consumer electronics; pharmacy retail; garden centre; wholesale
store management | retail management; running a store; managing a store; store manager experience; store
  leadership; retail leadership; store operations; shop management; retail supervisory experience; managing
  a retail store; assistant manager experience; retail supervision; retail team leadership
+ opening and closing procedures = keyholder = key holder = keyholding = opening and closing = open and
  close the store = key holding = cashing up and closing; store standards = housekeeping of the store = shop
  floor standards; staff scheduling = rotas = shift planning = roster planning = rostering = scheduling =
  creating schedules; shop floor experience ; store budget = payroll budgets = labour costs =
  wage control
merchandising | planograms; merchandise | wide
visual merchandising | window dressing; VM; displays
+ point of sale displays; retail buying = buyer experience = range planning = assortment planning = open to
  buy = fashion buying; allocation; private label = own brand development
point of sale systems | POS; POS systems; point-of-sale; EPOS; Square POS; Lightspeed; POS software; cash
  register systems; EPoS systems; Micros POS; tills; Toast
stocking shelves | shelf stacking; shelf replenishment; stocking; shelving; restocking; filling shelves;
  replenishing stock; replenishing shelves; shelf filling; stock replenishing; stock work; stock shelves;
  unpacking stock; replenish stock
loss prevention | shrink; theft prevention; security tagging; asset protection; retail security; shrinkage;
  stock loss
returns and exchanges | refunds; exchanges; returns
product advice | advising customers; customer advice; personal shopping; styling; clienteling; customer
  consultations; product recommendations
+ beauty advising = cosmetics; jewellery sales = watches; optical dispensing = dispensing optician; mobile
  phone sales; floristry = flower arranging = floral design; butchery = meat cutting; baking = bread making
  = pastry = patisserie = laminated doughs = sourdough = cake decorating = bakery = viennoiserie;
  fishmongery; deli experience = deli; cheese knowledge; click and collect = online orders = order
  collection; age-restricted sales = age verification = Challenge 25; barista skills = coffee making = latte
  art = espresso = barista experience = barista training; self-checkout; loyalty cards = store cards =
  loyalty schemes; mystery shopping; retail KPIs = sales per hour = conversion rates = average transaction
  value = UPT = units per transaction = sales KPIs; gift wrapping; pricing and labelling = price changes =
  ticketing of goods = price tags = shelf labels
checkout | checkout operation; cashier work; cashiering; cashier; operating the till; working on tills | ?
  !our !page !process
`,
  yes: [
    'Experience in {retail}',
    'Skills: {checkout}, {loyalty cards}',
    'Experience with {fashion retail}, {grocery retail}, {furniture retail}',
    'Knowledge of {convenience store experience}, {stationery and books}, {electronics retail}',
    'Skilled in {pharmacy retail}, {garden centre}, {wholesale}, {store management}',
    'You have worked with {opening and closing procedures}, {store standards}, {staff scheduling}',
    'Hands-on experience in {shop floor experience}, {store budget}, {merchandising}, {visual merchandising}',
    'Familiar with {point of sale displays}, {retail buying}, {allocation}, {private label}',
    'Proficiency in {point of sale systems}, {stocking shelves}, {loss prevention}',
    'A background in {returns and exchanges}, {product advice}, {beauty advising}, {jewellery sales}',
    'Experience with {optical dispensing}, {mobile phone sales}, {floristry}, {butchery}, {baking}',
    'Knowledge of {fishmongery}, {deli experience}, {cheese knowledge}, {click and collect}',
    'Skilled in {age-restricted sales}, {barista skills}, {self-checkout}, {mystery shopping}',
    'You have worked with {retail KPIs}, {gift wrapping}, {pricing and labelling}',
  ],
  no: ['Our retail brands are well known.', 'The checkout page loads.'],
};
