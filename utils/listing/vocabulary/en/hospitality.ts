import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
hospitality | hospitality experience; hospitality industry; hospitality background; hotel industry; tourism
  industry; hospitality management; hospitality sector; hospitality environment; hospitality operations |
  wide ? !team !group !company !business
hotel management | hotel operations; hotel experience; hotel administration; rooms division; managing a
  hotel; hotel environment; hotel background
+ front office = front desk = reception desk = hotel reception = front of house reception; concierge
  services = concierge = guest relations; night audit = night auditing = night auditor experience;
  reservations = bookings; check-in and check-out = checking in guests = check-in = check-ins; revenue
  management = yield management = rate management = RevPAR; Opera PMS = Opera = Cloudbeds = Mews = Protel =
  Fidelio; property management system = PMS = hotel software = hotel systems; online travel agencies = OTAs
  = Booking.com = channel manager = Expedia; housekeeping = room cleaning = cleaning rooms = laundry =
  turndown service = cleaning guest rooms = bed making = making beds = linen = room attendant experience;
  spa services = wellness services; banqueting = banquets = functions = weddings = event catering; valet
  parking
restaurant management | F&B management; restaurant operations; F&B; managing a restaurant; food and
  beverage; food service management; restaurant manager experience; bar management; pub management; F&B
  operations; restaurant supervision; catering management; F&B service; restaurant leadership
+ table service = waiting tables = serving = waiter experience = food service = silver service = waitressing
  = food and drink service = table waiting = server experience = waiting experience = fine dining service =
  taking food orders = tray service = foodservice = restaurant = dining room service; fine dining =
  Michelin-starred = rosette; bartending = mixology = cocktails = mixing drinks = bar = bartender
  experience; wine knowledge = sommelier = WSET = WSET Level 2 = wine = WSET Level 3 = beverage knowledge;
  personal licence = alcohol service certificate = TIPS certification = RSA = alcohol awareness = TIPS
  certified = RBS certification = alcohol server permit = alcohol licence = liquor license = alcohol server
  certification = TIPS = TABC = responsible service of alcohol; cellar management = beer cellar = keg
  changes = cask ale; catering; fast food = quick service = QSR; menu knowledge = knowledge of menus = menu
  items; room service; host duties = seating guests = hostess experience = greeting guests = greeting
  customers
cooking | cooking skills; culinary skills; food preparation; food prep; culinary; preparing food; kitchen
  experience; professional kitchen; commercial kitchen; kitchen operations; cooking techniques; culinary
  techniques; professional cooking; line cooking; kitchen work; line cook experience; culinary experience;
  prepping; prep work; cooking experience; preparing ingredients; culinary expertise; chef experience;
  volume cooking; cooking methods; kitchen | wide ? !team !staff !is !of !in
+ menu planning = menu development = menu design = creating menus = menu creation = menu engineering =
  developing menus = recipes = writing menus = seasonal menus = dish development; portion control = food
  costing = food cost = kitchen budgets = menu costing = GP targets = gross profit = food and labour costs =
  GP management; grilling = grill = frying = saucier work = sauces = sauté; pastry skills = desserts =
  chocolate work; knife skills; kitchen management = running a kitchen = brigade leadership = leading a
  kitchen = managing a kitchen = leading a brigade = kitchen leadership = kitchen brigade = managing a
  brigade = kitchen supervision; plating = food presentation = plate presentation; vegan cooking =
  vegetarian cooking = plant-based cooking = special diets cooking; dishwashing = washing up = kitchen
  porter duties = pot washing = dish washing; Asian cuisine = Italian cuisine = French cuisine = Indian
  cuisine = Thai cuisine = Japanese cuisine = sushi = Mexican cuisine; butchery skills = fish preparation =
  fish filleting; garnish; kitchen equipment = kitchen tools; kitchen ordering = ordering; meal service;
  batch cooking = bulk cooking
food hygiene | food safety; food handling; hygiene; sanitation standards; food sanitation; sanitation
  practices
+ ServSafe = food handler's card = food handler certification = food handler card = food handler permit =
  food manager certification = food handler's permit = food protection manager = food handler's certificate;
  allergens
guest service | guest experience; guest satisfaction; service orientation; guest care; guest-facing; guest
  complaints; guest requests; guest feedback; guest interaction; hospitality service
travel and tourism | tourism; travel industry; tour operations; travel agency experience; travel planning;
  itinerary planning; travel booking; tour operator experience | wide
+ Amadeus = Sabre = Galileo = GDS; tour guiding = guided tours = tour guide; ticketing = flight bookings =
  airline reservations = ticket sales; cabin crew = flight attendant experience; cruise ships = cruise
  industry; event hosting; leisure management ; meeting planning = MICE = conference
  planning; theme parks; box office = front of house theatre; casino operations = gaming licence = table
  games
front of house | FOH; back of house; BOH | wide
uniform and grooming standards | personal grooming; smart appearance; well-groomed; grooming standards;
  professional appearance; well presented; presentable; smart presentation; immaculate presentation; neat
  appearance; personal presentation; personal appearance; professional presentation | wide soft
`,
  yes: [
    'Experience in {hospitality}',
    'Skills in {cooking}',
    'Experience with {hotel management}, {front office}, {concierge services}, {night audit}',
    'Knowledge of {reservations}, {check-in and check-out}, {revenue management}, {Opera PMS}',
    'Skilled in {property management system}, {online travel agencies}, {housekeeping}',
    'You have worked with {spa services}, {banqueting}, {valet parking}, {restaurant management}',
    'Hands-on experience in {table service}, {fine dining}, {bartending}, {wine knowledge}, {personal licence}',
    'Familiar with {cellar management}, {catering}, {fast food}, {menu knowledge}, {room service}',
    'Proficiency in {host duties}, {menu planning}, {portion control}, {grilling}, {pastry skills}',
    'A background in {knife skills}, {kitchen management}, {plating}, {vegan cooking}, {dishwashing}',
    'Experience with {Asian cuisine}, {butchery skills}, {garnish}, {kitchen equipment}, {kitchen ordering}',
    'Knowledge of {meal service}, {batch cooking}, {food hygiene}, {ServSafe}, {allergens}',
    'Skilled in {guest service}, {travel and tourism}, {Amadeus}, {tour guiding}, {ticketing}',
    'You have worked with {cabin crew}, {cruise ships}, {event hosting}, {leisure management}',
    'Hands-on experience in {meeting planning}, {theme parks}, {box office}, {casino operations}, {front of house}',
    'Skills in {uniform and grooming standards}',
  ],
  no: ['Our hospitality group has nine hotels.', 'Our kitchen team says hello; the cooking staff too.'],
};
