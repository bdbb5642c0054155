import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
construction | construction experience; construction industry; building construction; construction work;
  construction sector; building trade; building work; construction sites; construction background | wide ?
  !company !team !industry's !of
+ residential construction = house building; commercial construction; heavy civil construction = heavy
  civil; demolition; renovation = refurbishment; roadworks = road construction; groundworks = groundworking;
  landscaping = grounds maintenance = landscape maintenance = groundskeeping = lawn care = mowing; gardening
  = horticulture = planting and pruning; tree surgery = arboriculture = tree felling = chainsaw certificate;
  fencing; paving; excavation = trenching = excavating; surveying = setting out = site surveys = total
  station; cost estimation = estimating = take-offs = takeoffs = bills of quantities; snagging
construction management | site management; managing construction projects; construction project management;
  site supervision; site manager experience; managing construction sites; supervising sites; construction
  supervision; running a site; managing sites | | project management
+ CSCS card = CSCS = CSCS Gold card = Gold CSCS = ECS card = ECS Gold card = JIB Gold card = JIB card = ECS;
  SMSTS = SSSTS; CDM regulations = CDM 2015; Procore = Bluebeam = PlanGrid = Buildertrend; RFIs and
  submittals = submittals = RFIs; building permits = planning permission = permitting = permits;
  subcontractor management = managing subcontractors = coordinating subcontractors = subcontractor
  coordination; CPCS = NPORS = CPCS card = plant operator card; LEED = BREEAM = LEED certification = LEED
  accreditation; NEC contracts = JCT = NEC3 = JCT contracts = NEC
building codes | building regulations; construction codes; codes and regulations
health and safety | safe working practices; HSE; EHS; safe systems of work; H&S; safe work practices; work
  safely; safety
+ OSHA = OSHA regulations = OSHA standards = OSHA safety = OSHA guidelines = OSHA requirements; OSHA 10 =
  OSHA 30 = OSHA certification; NEBOSH; IOSH = IOSH Managing Safely = CMIOSH; lockout/tagout = lock-out
  tag-out = LOTO; confined spaces; PPE = personal protective equipment; toolbox talks; method statements =
  RAMS; fire safety = fire prevention = fire marshal; asbestos awareness = asbestos; accident investigation
  = incident investigation = root cause of accidents; CSP certification = ASP certification; permit to work
electrical work | electrical installation; wiring; electrical maintenance; electrical repairs; electrical
  systems; electrical experience; electrical knowledge; domestic installations; electrical skills; rewiring;
  electrical circuits; electrical components; electrical controls
+ conduit bending = conduit; industrial electrical = industrial wiring = switchgear; low voltage = high
  voltage = HV switching = medium voltage; fire alarms = security systems = CCTV = alarm systems = access
  control systems = intruder alarms; electrical testing = inspection and testing = testing and inspection =
  PAT testing = fault finding = electrical troubleshooting = periodic inspection = EICR = fault diagnosis =
  electrical inspection = test and inspect = diagnosing faults = fault diagnostics; solar installation =
  photovoltaics = solar PV = solar panels = PV installation; EV charging = EV chargers; multimeters =
  electrical test equipment = test instruments = oscilloscope = testing equipment; motors; lighting systems
  = emergency lighting; generators
National Electrical Code | NEC code; electrical codes; National Electric Code; NEC requirements; NFPA 70E;
  NFPA
18th Edition | BS 7671; wiring regulations; 17th Edition; BS7671 | education | National Electrical Code
electrician licence | electrician's license; journeyman license; journeyman electrician; licensed
  electrician; electrical license; journeyman's license; Journeyman's card; master electrician; journeyman
  card | education
+ NVQ Level 3 Electrical = AM2 = 2391 = City & Guilds Level 3 Electrical = Level 3 Electrical Installation =
  NVQ Level 3 in Electrical Installation = NVQ Level 3 Electrotechnical; apprenticeship = time-served =
  apprentice trained; trade qualification = trade certificate = vocational training = technical school =
  trade school = vocational qualification = technical certificate = trade certification = vocational school;
  City and Guilds = NVQ = NVQ Level 2 = NVQ Level 3 = NVQ Level 4 = SVQ; Red Seal
plumbing | pipe work; pipework
+ pipefitting = pipe fitting = steamfitting = pipefitter experience = pipe fabrication; drainage = drains =
  sewer lines; soldering copper = brazing; bathroom fitting = kitchen fitting = bathroom installation; water
  heaters = boilers; plumbing licence = licensed plumber = journeyman plumber = plumber's license = master
  plumber; Gas Safe = gas fitting = ACS = ACS gas; backflow prevention = backflow testing; water treatment =
  wastewater treatment = water systems = water quality; plumbing codes; legionella; heat pumps = renewable
  heating; underfloor heating; unvented cylinders = unvented; gas appliances = gas systems
HVAC | heating and cooling; air conditioning; HVAC systems; HVAC/R; HVAC experience; heating systems; HVAC
  maintenance; HVACR; HVAC repair; HVAC installation; ventilation; HVAC service; AC units; commercial HVAC;
  residential HVAC; cooling systems
+ refrigeration = refrigerants = chillers; EPA 608 = EPA certification = EPA Section 608 = EPA Universal =
  EPA Type II; F-gas = FGAS; NATE = NATE certification; ductwork = duct installation = ducting; building
  automation = building management systems = BMS = BAS = building controls; furnaces; thermostats; controls
  wiring = control systems wiring
carpentry | first fix; second fix; joinery; woodworking; wood working; cabinet making; carpenter experience;
  cabinetmaking; woodwork
+ framing; formwork = shuttering; roofing = roof repairs; flooring = floor laying; drywall = plasterboard =
  drywalling = dry lining = sheetrock = patching; plastering = rendering walls = skimming; painting and
  decorating = painting = decorating = spray finishing; tiling = tile setting; bricklaying = masonry =
  brickwork = stonemasonry = blockwork; concrete finishing = concrete = cement masonry = concreting;
  insulation work = insulation; glazing = window installation = window fitting; scaffolding = scaffold =
  PASMA = CISRS; furniture assembly = furniture making = upholstery
welding | welding experience; welding skills; metal fabrication; fabrication; structural welding; pipe
  welding; welder experience; welding techniques; welding processes; welding and fabrication; welding
  equipment; metal fabricating; fabricating | wide ? !shop
+ MIG welding = MIG = GMAW = MIG/MAG = MAG welding; TIG welding = TIG = GTAW; MIG and TIG welding = MIG/TIG
  = TIG/MIG = MIG and TIG; stick welding = SMAW = arc welding = MMA welding; flux core = flux-cored = FCAW;
  plasma cutting = oxy-fuel cutting = torch cutting = plasma cutters = oxy-acetylene = gas cutting =
  oxyacetylene; AWS D1.1 = welding certification = certified welder = coded welder = welding qualifications
  = AWS certification for welders = welding certificate = coded welding = EN ISO 9606; weld inspection =
  CWI; sheet metal = sheetmetal; brake press = press brake; grinding = deburring = grinders; rigging =
  slinging = slinger signaller; ironwork = structural steel = steel erection = steelwork; boilermaking;
  blacksmithing; weld symbols = welding symbols
machining | CNC; machine shop; CNC machines; machinist experience; CNC operation; CNC programming; CNC
  milling; CNC turning; CNC experience; CNC lathes; CNC mills; CNC machinery; CNC setting
+ milling = lathes = turning; G-code = G&M code; Mastercam = GibbsCAM = CAM software = CAM programming =
  SolidCAM; Fanuc = Siemens Sinumerik = Heidenhain = Mazak = Haas = Mazatrol = Okuma; measuring instruments
  = micrometers = callipers = calipers = gauges = measuring tools = measurement tools = tape measure =
  vernier = inspection tools = measuring equipment = gages = inspection equipment; CMM = coordinate
  measuring machine = CMM programming; tool and die = toolmaking = die making = toolroom; injection moulding
  = injection molding; setup of machines = machine setup = machine setting = setting machines = tool changes
  = set up machines = changeovers = machine set-up = setting up machines = tooling; EDM = wire EDM; surface
  treatment = coating = anodising = galvanising
equipment maintenance | machine maintenance; machinery maintenance; equipment repair; mechanical
  maintenance; maintenance and repair; industrial maintenance; plant maintenance; facility maintenance;
  machinery repair; building maintenance; maintenance experience; maintenance work; maintenance of
  equipment; general maintenance; mechanical repair; maintenance repairs; maintenance skills; property
  maintenance; routine maintenance; repairs; machine repair; maintenance techniques; engineering
  maintenance; repairs and maintenance; maintenance; building repairs; handyman skills; maintenance
  background | wide ? !team !department !manager !staff
+ preventive maintenance = preventative maintenance = planned maintenance = PPM = scheduled maintenance =
  predictive maintenance = TPM = total productive maintenance = PMs; hydraulics; pneumatics = compressed air
  systems; CMMS = Maximo = computerised maintenance management = maintenance software = CAFM; multi-skilled
  maintenance = multi-skilled = multiskilled maintenance = electromechanical = electro-mechanical;
  lubrication = greasing; bearings = gearboxes = belts and pulleys; pumps = valves; reliability engineering
  = reliability-centred maintenance = RCM; facilities management = hard FM = soft FM = facilities
  operations; pool maintenance; locksmithing = lock repair; elevator maintenance = lift maintenance;
  janitorial work = caretaking = custodial work = custodial experience
hand tools | power tools; small tools; tools of the trade; own tools; own basic tools
heavy equipment operation | excavators; plant operation; heavy machinery; backhoe; bulldozer; loaders; skid
  steer; heavy equipment; dumpers; telehandler; tractor; farm machinery
automotive repair | vehicle repair; vehicle maintenance; car repair; vehicle servicing; auto repair;
  automotive; mechanic experience; mechanical skills; mechanical aptitude; mechanical knowledge; mechanical
  ability; mechanically inclined; mechanical experience; auto mechanics; servicing and repair; car
  servicing; servicing vehicles | wide
+ vehicle diagnostics = diagnostics = scan tools = fault codes; engine repair = engines; brakes =
  suspension; transmissions; diesel mechanics = diesel; ASE certification = ASE = ASE certified = ASE Master
  = ASE A1-A8; MOT testing = MOT tester = MOT licence = Class 4 and 7 MOT; body repair = panel beating =
  collision repair = bodywork = paint spraying = paint and body; tyre fitting = wheel alignment = tires =
  tyres; hybrid and electric vehicles = electric vehicles = EV repair = IMI Level 3 EV = hybrid vehicles =
  EV; vehicle electrics = auto electrical = vehicle wiring = automotive electrical systems = electrical
  diagnostics; IMI accreditation = NVQ Level 3 Light Vehicle = Level 3 vehicle maintenance = Level 3 in
  Light Vehicle Maintenance = IMI Level 3 = IMI; oil changes = vehicle detailing = car valeting; state
  inspection licence = smog licence = inspection license; aircraft maintenance = A&P license = EASA Part 66
  = aviation maintenance = A&P certificate = airframe and powerplant = Part 145; bicycle repair
appliance repair | white goods repair; small engine repair
cleaning | sanitation; janitorial; sanitizing | wide
+ window cleaning; waste management = recycling = waste disposal; pest control; carpet cleaning = floor care
  = floor polishing; pressure washing = jet washing
field service | on-site service; customer site visits; service calls; service and repair; on-site
  installation; installation and commissioning; field installation
`,
  yes: [
    'Experience in {construction}, {welding}, {cleaning}',
    'Skills in {equipment maintenance}',
    'Experience with {residential construction}, {commercial construction}, {heavy civil construction}',
    'Knowledge of {demolition}, {renovation}, {roadworks}, {groundworks}, {landscaping}',
    'Skilled in {gardening}, {tree surgery}, {fencing}, {paving}, {excavation}',
    'You have worked with {surveying}, {cost estimation}, {snagging}, {construction management}, {CSCS card}',
    'Hands-on experience in {SMSTS}, {CDM regulations}, {Procore}, {RFIs and submittals}, {building permits}',
    'Familiar with {subcontractor management}, {CPCS}, {LEED}, {NEC contracts}, {building codes}',
    'Proficiency in {health and safety}, {OSHA}, {OSHA 10}, {NEBOSH}, {IOSH}',
    'A background in {lockout/tagout}, {confined spaces}, {PPE}, {toolbox talks}, {method statements}',
    'Experience with {fire safety}, {asbestos awareness}, {accident investigation}, {CSP certification}',
    'Knowledge of {permit to work}, {electrical work}, {conduit bending}, {industrial electrical}',
    'Skilled in {low voltage}, {fire alarms}, {electrical testing}, {solar installation}',
    'You have worked with {EV charging}, {multimeters}, {motors}, {lighting systems}, {generators}',
    'Hands-on experience in {National Electrical Code}, {plumbing}, {pipefitting}, {drainage}, {soldering copper}',
    'Familiar with {bathroom fitting}, {water heaters}, {plumbing licence}, {Gas Safe}',
    'Proficiency in {backflow prevention}, {water treatment}, {plumbing codes}, {legionella}, {heat pumps}',
    'A background in {underfloor heating}, {unvented cylinders}, {gas appliances}, {HVAC}, {refrigeration}',
    'Experience with {EPA 608}, {F-gas}, {NATE}, {ductwork}, {building automation}',
    'Knowledge of {furnaces}, {thermostats}, {controls wiring}, {carpentry}, {framing}',
    'Skilled in {formwork}, {roofing}, {flooring}, {drywall}, {plastering}',
    'You have worked with {painting and decorating}, {tiling}, {bricklaying}, {concrete finishing}',
    'Hands-on experience in {insulation work}, {glazing}, {scaffolding}, {furniture assembly}, {MIG welding}',
    'Familiar with {TIG welding}, {MIG and TIG welding}, {stick welding}, {flux core}, {plasma cutting}',
    'Proficiency in {AWS D1.1}, {weld inspection}, {sheet metal}, {brake press}, {grinding}',
    'A background in {rigging}, {ironwork}, {boilermaking}, {blacksmithing}, {weld symbols}',
    'Experience with {machining}, {milling}, {G-code}, {Mastercam}, {Fanuc}',
    'Knowledge of {measuring instruments}, {CMM}, {tool and die}, {injection moulding}',
    'Skilled in {setup of machines}, {EDM}, {surface treatment}, {preventive maintenance}',
    'You have worked with {hydraulics}, {pneumatics}, {CMMS}, {multi-skilled maintenance}, {lubrication}',
    'Hands-on experience in {bearings}, {pumps}, {reliability engineering}, {facilities management}',
    'Familiar with {pool maintenance}, {locksmithing}, {elevator maintenance}, {janitorial work}',
    'Proficiency in {hand tools}, {heavy equipment operation}, {automotive repair}',
    'A background in {vehicle diagnostics}, {engine repair}, {brakes}, {transmissions}, {diesel mechanics}',
    'Experience with {ASE certification}, {MOT testing}, {body repair}, {tyre fitting}',
    'Knowledge of {hybrid and electric vehicles}, {vehicle electrics}, {IMI accreditation}',
    'Skilled in {oil changes}, {state inspection licence}, {aircraft maintenance}, {bicycle repair}',
    'You have worked with {appliance repair}, {window cleaning}, {waste management}, {pest control}',
    'Hands-on experience in {carpet cleaning}, {pressure washing}, {field service}',
    'You hold a {18th Edition}, {electrician licence}, {NVQ Level 3 Electrical}, {apprenticeship}',
    'Education: {trade qualification}, {City and Guilds}, {Red Seal}',
  ],
  no: [
    'Construction of our new school ends in May.',
    'Our maintenance team has six people.',
    'The welding shop is warm; equipment maintenance department.',
  ],
};
