import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
logistics | logistics experience; logistics operations; logistics management; logistics coordination;
  transport and logistics; logistics planning; logistics industry | wide ? !team !company !department
  !centre !manager | supply chain management
+ freight forwarding = freight forwarder experience = forwarding; freight; shipping; distribution; reverse
  logistics = returns processing = returns handling; last-mile delivery = final mile; cold chain =
  temperature-controlled goods = cold storage; third-party logistics = 3PL; courier work = parcel delivery =
  multi-drop = delivery driving = delivery experience; air freight = air cargo = IATA; sea freight = ocean
  freight = container shipping; road freight = haulage; intermodal transport = rail freight; drop shipping;
  cross-docking
supply chain management | supply chain; SCM
+ demand planning = demand and supply planning; supply planning = S&OP = sales and operations planning;
  material planning = MRP = materials management = material requirements planning; production planning =
  production scheduling = manufacturing planning = production control; APICS = CSCP = CPIM = ASCM; CIPS =
  MCIPS = CIPS qualification = CIPS qualified; CILT = transport manager CPC
procurement | purchasing; strategic sourcing; sourcing; buying; purchase order management; procurement
  processes; category management of spend; procurement experience; purchasing experience; indirect
  procurement; direct procurement; global sourcing; operational purchasing; procurement management;
  strategic purchasing | wide ? !team !department !manager
+ supplier negotiation = negotiating with suppliers = vendor negotiations = negotiating prices = price
  negotiation; supplier evaluation = vendor selection = supplier selection = supplier audits = supplier
  performance = supplier qualification; spend analysis; Ariba = Coupa = Jaggaer; e-procurement = procurement
  systems = procurement software; public procurement = public tenders = government procurement = FAR
inventory management | inventory; stock; replenishment | wide
+ stocktaking = stock takes = cycle counts = cycle counting = inventory counts = stock taking = stock counts
  = physical inventory = stock checks; FIFO = first in first out = FEFO; just-in-time = JIT; lot tracking =
  batch tracking = traceability; ABC analysis; barcode scanning = RF scanning = scanners = scanning
  equipment = scan guns
warehousing | warehouse experience; warehouse work; warehouse operations; storage; warehouse environment;
  warehouse processes; warehouse procedures; working in a warehouse; warehouse or distribution experience;
  warehouse setting; warehouse | wide ? !team !staff !manager !in !is !operative !associate
warehouse management | running a warehouse; managing a warehouse; warehouse supervision; warehouse
  supervisory experience; warehouse leadership
warehouse management systems | WMS; Manhattan WMS; warehouse systems; SAP EWM systems; HighJump; WMS
  systems; WMS software; warehouse software; warehouse management software; Blue Yonder; Red Prairie
picking and packing | pick and pack; picking; packing; pick/pack; order fulfillment; order selecting;
  picker/packer experience; fulfilling orders; order preparation; order selection; packaging | wide
+ voice picking = pick-to-voice = pick by voice; palletising = building pallets = shrink wrapping = stacking
  pallets = wrapping pallets; labelling; kitting; sortation = sorting parcels
goods in | receiving; goods receipt; receiving goods; inbound logistics; shipping and receiving; receiving
  and shipping; goods receiving; inbound; inbound operations; goods inwards; incoming goods; receiving
  deliveries; checking deliveries | wide ? !a !an !the !your !of
dispatch | despatch; goods out; dispatching; outbound logistics; outbound operations; outbound shipments;
  preparing shipments; shipment preparation; despatching | wide
loading and unloading | loading; unloading; unload trucks; dock work | wide
+ load securing = securing loads = load securement = cargo securing; tail lift; hand balling; pallet building
forklift licence | FLT licence; forklift; fork lift; fork truck; reach truck licence; FLT; counterbalance
+ reach truck; pallet jack = pallet truck = pump truck; cherry picker licence = order picker truck = MEWP =
  scissor lift = boom lift = IPAF = IPAF licence = aerial lift = LLOP = VNA = lift equipment; RTITB =
  ITSSAR; overhead crane = crane operation = gantry crane = crane operator = hoist operation; material
  handling equipment = materials handling = MHE = powered industrial trucks = handling equipment; conveyor
  systems = conveyors = automated warehouse systems
transport planning | route planning; transport management; route optimisation; scheduling deliveries; fleet
  scheduling; routing; transport coordination; transport scheduling; delivery scheduling; load planning;
  planning routes; transport operations; transportation
+ transport management systems = TMS = transportation management system = TMS software; fleet management =
  managing a fleet = vehicle fleet; telematics = GPS tracking; carrier management = carrier relations =
  freight negotiation = carrier negotiation = managing carriers; tachograph = drivers' hours = hours of
  service = ELD = working time directive = electronic logging devices = digi card = driver card; dispatching
  drivers = truck dispatch = dispatch operations
customs | import/export; import and export; export documentation; import procedures; export procedures;
  international shipping | wide
+ Incoterms; export control = trade compliance = ITAR = export compliance; tariff classification = HS codes
  = commodity codes; customs broker licence; bonded warehousing; letters of credit
driving licence | driver's license; drivers license; Class C license; clean licence; driving record;
  Category B licence | education
CDL | commercial driver's license; commercial driving licence; CDL Class A; Class A CDL; CDL A; Class B CDL;
  CDL license; commercial drivers license; CDL Class B; valid CDL | education | HGV licence
HGV licence | HGV; LGV licence; Class 1 licence; Class 2 licence; HGV Class 1; HGV Class 2; C1 licence; LGV;
  Class 1 HGV; Cat C; Category C; LGV Class 2; LGV Class 1; C+E; HGV C licence; Class 2 HGV | education |
  CDL
+ driver CPC = CPC card = DQC = Driver Qualification Card = CPC; ADR licence = ADR = ADR certificate =
  hazardous materials endorsement = HazMat; tanker endorsement = doubles and triples; DOT regulations = DOT
  compliance = DOT medical card = FMCSA = DOT physical = Department of Transportation regulations; PCV
  licence = PSV licence = bus driving licence = passenger endorsement; motorcycle licence; vehicle checks =
  pre-trip inspections = vehicle inspections = walkaround checks = walk-around checks = vehicle safety
  checks = pre-trip and post-trip inspections; defensive driving = safe driving = advanced driving; TWIC =
  TWIC card; trailer towing = towing; taxi licence = private hire licence
dangerous goods | hazardous materials; hazardous goods; COSHH; hazardous substances; hazardous chemicals;
  hazmat handling
proof of delivery | delivery notes; bills of lading; delivery paperwork; CMR; delivery documentation;
  waybills; packing lists
heavy lifting | lift 50 pounds; lifting; physical work; physically demanding work; lift heavy items; lift up
  to 50 lbs; physical labour; lift up to 25kg; lift up to 25 kg; lift up to 50 pounds; lift heavy objects;
  lift 25kg; lift up to 40 lbs; lift 50 lbs; lift up to 30 lbs; lift up to 20kg; lift up to 60 lbs; lift up
  to 75 lbs; lift up to 20 kg; lift up to 25 lbs; lift up to 70 lbs | wide other
+ standing for long periods = standing for long hours = stand for long periods = stand for extended periods
  = standing for extended periods = on your feet all day = being on your feet; physical fitness = physically
  fit = good physical condition = fit for physical work = physically able = stamina = good level of fitness
  = physical strength; working at heights = work at height = comfortable with heights = head for heights
shift work | shifts; night shifts; working shifts; rotating shifts; weekend work; early shifts; work
  weekends; weekend availability; flexible schedule; shift patterns; overtime; work nights; weekend shifts;
  evenings and weekends; shift flexibility; flexible availability; early mornings; rotational shifts;
  weekends and holidays; availability on weekends; nights and weekends; unsociable hours; night work;
  flexible hours availability; early starts; weekend working; availability at weekends; work shifts; work
  flexible hours; shift working; evening shifts; bank holidays | wide other ? !of !pay !allowance !premium
+ travel = willingness to travel = travel requirements = occasional travel = domestic travel = international
  travel = willing to travel = able to travel = business travel = ability to travel = regular travel =
  travel to client sites = travel between sites | ? !and !agency !insurance !allowance !expenses !time
  !industry !stipend !discounts !discount !the !with
+ own transport = own vehicle = reliable transportation = access to a car = own car = access to a vehicle =
  use of a car = own reliable transport = reliable vehicle = car owner = business insurance for your car
+ DBS check = enhanced DBS = criminal record check = DBS = DBS clearance = enhanced disclosure = background
  clearance = fingerprint clearance = police check
`,
  yes: [
    'Experience in {logistics}, {procurement}, {warehousing} and {inventory management}',
    'Skills in {goods in}',
    'Willing to do {shift work}; a {CDL}',
    '{Travel}\n',
    'Experience with {freight forwarding}, {freight}, {shipping}, {distribution}, {reverse logistics}',
    'Knowledge of {last-mile delivery}, {cold chain}, {third-party logistics}, {courier work}',
    'Skilled in {air freight}, {sea freight}, {road freight}, {intermodal transport}, {drop shipping}',
    'You have worked with {cross-docking}, {supply chain management}, {demand planning}, {supply planning}',
    'Hands-on experience in {material planning}, {production planning}, {APICS}, {CIPS}, {CILT}',
    'Familiar with {supplier negotiation}, {supplier evaluation}, {spend analysis}, {Ariba}',
    'Proficiency in {e-procurement}, {public procurement}, {stocktaking}, {FIFO}, {just-in-time}',
    'A background in {lot tracking}, {ABC analysis}, {barcode scanning}, {warehouse management}',
    'Experience with {warehouse management systems}, {picking and packing}, {voice picking}',
    'Knowledge of {palletising}, {labelling}, {kitting}, {sortation}, {dispatch}',
    'Skilled in {loading and unloading}, {load securing}, {tail lift}, {hand balling}',
    'You have worked with {pallet building}, {forklift licence}, {reach truck}, {pallet jack}',
    'Hands-on experience in {cherry picker licence}, {RTITB}, {overhead crane}, {material handling equipment}',
    'Familiar with {conveyor systems}, {transport planning}, {transport management systems}',
    'Proficiency in {fleet management}, {telematics}, {carrier management}, {tachograph}',
    'A background in {dispatching drivers}, {customs}, {Incoterms}, {export control}',
    'Experience with {tariff classification}, {customs broker licence}, {bonded warehousing}',
    'Knowledge of {letters of credit}, {dangerous goods}, {proof of delivery}',
    'A valid {driving licence}, {HGV licence}, {driver CPC}, {ADR licence}, {tanker endorsement}',
    'You hold a {DOT regulations}, {PCV licence}, {motorcycle licence}, {vehicle checks}',
    'Education: {defensive driving}, {TWIC}, {trailer towing}, {taxi licence}',
    'Needed: {heavy lifting}, {standing for long periods}, {physical fitness}',
    'You bring {working at heights}, {own transport}, {DBS check}',
  ],
  no: [
    'Our logistics team is friendly; the procurement team too.',
    'Our warehouse is in Leeds, warehousing staff are kind.',
    'Travel insurance is included.',
    'Any goods in your care, shift work allowance.',
  ],
};
