import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
manufacturing | manufacturing experience; production experience; manufacturing environment; manufacturing
  processes; factory work; manufacturing industry; production environment; factory experience; manufacturing
  operations; production processes; manufacturing background; manufacturing setting; manufacturing methods;
  production work; factory environment; industrial environment | wide ? !team !company !facility !site
  !plant !department
+ production management = production supervision = manufacturing management = managing production; assembly
  line work = production line = assembly work = line assembly = assembly line = production assembly =
  assembly experience = mechanical assembly = electronic assembly = manual assembly = assembly operations;
  machine operation = operating machinery = operating machines = machine operator experience = machine
  operating = operate machinery = operation of machinery = production machinery = operating production
  equipment = running machines = operating equipment; packaging machinery = packing lines = packaging lines;
  batch production = mass production; process control = SPC; overall equipment effectiveness = OEE; line
  leadership = team leading on lines = shift leading; soldering = SMT = surface mount = IPC-A-610 = IPC 610
  = J-STD-001 = PCB assembly; clean room = cleanroom; food manufacturing = food production = food processing
  = food industry; textile manufacturing = garment production = sewing machines; printing = print finishing
  = bookbinding; woodworking machinery = CNC router; additive manufacturing = 3D printing = 3D printers;
  extrusion = blow moulding = thermoforming = plastics; composites = carbon fibre = fibreglass = lamination;
  foundry work = casting = forging; paper industry; production reports = production records = production
  documentation = production paperwork; bill of materials = BOM; SOPs = standard operating procedures = work
  instructions = batch records; semiconductor = wafer fabrication; line maintenance
quality control | QC; quality checks; inspection; quality standards; quality testing; quality procedures;
  inspecting products; quality requirements; quality improvement; quality assurance and control; quality
  audits | | quality assurance
ISO 9001 | ISO standards; ISO 9000; ISO9001; ISO certifications | | quality management
+ ISO 13485 = medical device regulations = MDR = 21 CFR; ISO 14001 = environmental management systems = ISO
  45001; IATF 16949 = TS 16949 = APQP = PPAP = APQP/PPAP; AS9100 = aerospace standards = AS9102 = NADCAP;
  GMP = cGMP = good manufacturing practice = GxP = GDP = GMP regulations = GMP/GDP = good documentation
  practices = GMP environment; HACCP = food safety systems; BRC = SQF = BRCGS = FSSC 22000; ISO 17025 =
  UKAS; CE marking = UL certification; internal auditor certificate = lead auditor
root cause analysis | 8D; CAPA; 5 Whys; FMEA; failure mode and effects analysis; corrective actions;
  fishbone diagrams; failure analysis; corrective and preventive action; root cause; nonconformance reports;
  non-conformances
5S | SMED; Poka-yoke; gemba; standard work; visual management; value stream | | lean
mechanical engineering | mechanical design; mechanical systems; machine design; machine elements; product
  design engineering | wide
+ thermodynamics = heat transfer; fluid mechanics = fluid dynamics; structural engineering = structural
  analysis = structural design; materials science = materials engineering = metallurgy = material selection;
  vibration analysis = stress analysis; design for manufacturing = DFM = DFMA = design for manufacture =
  design for assembly; tolerance stack-up; prototyping of parts = prototype builds; mechatronics; rotating
  equipment = turbines = compressors; acoustics = noise control; piping design = piping = P&ID = P&IDs;
  optics = optical engineering = lasers = photonics; test engineering = test rigs = product testing =
  validation testing; mechanical testing = tensile testing; sheet metal design; product certification
electrical engineering | electronics; power systems; circuit analysis; analog design; electrical design | wide
+ RF engineering = radio frequency = antenna design = RF; power distribution = substations = power
  generation = transmission and distribution; PSpice = LTspice = ETAP = EPLAN = SPICE simulation; EMC
  testing = EMC = EMI/EMC; instrumentation = calibration = calibrating instruments; battery technology =
  battery systems; relay protection = protection relays; hardware design = electronics design = hardware
  development; electric drives = frequency converters = VFDs = variable frequency drives = servo drives; CAN
  bus = CAN = automotive electronics = AUTOSAR; sensor technology = sensors; lighting design; hardware
  testing
PLC programming | PLCs; Siemens S7; Allen-Bradley; TIA Portal; programmable logic controllers; Rockwell
  Automation; ladder logic; Step 7; RSLogix; Studio 5000
+ SCADA = HMI = WinCC; industrial automation = automation engineering = factory automation = automation
  systems = automation technology = automated systems; control systems = DCS = controls; industrial robots =
  KUKA = ABB robots = Fanuc robots = robot cells = robotic systems; machine vision; Profinet = Modbus =
  Profibus = EtherCAT = industrial networks; MES = manufacturing execution systems = MES systems
chemical engineering | process engineering; process design; chemical processes; Aspen HYSYS; Aspen Plus;
  process safety; HAZOP; process development; PSM; process optimisation in plants; distillation | wide
+ process validation = validation = IQ/OQ/PQ = CSV = equipment qualification; scale-up = technology transfer
  = tech transfer; oil and gas = upstream = petrochemical = refining = drilling = offshore; mining = mineral
  processing = quarrying; nuclear; fermentation = bioprocessing = brewing
civil engineering | highway design; geotechnical engineering; structural engineering of bridges; bridge
  design; stormwater management; drainage design; road design; transportation engineering; civil design;
  site development; municipal engineering; soil mechanics; site engineering | wide
+ hydrology = hydraulic modelling = water resources = flood risk; transport planning models = traffic
  engineering = traffic management; tunnelling; railway engineering = rail; ETABS = SAP2000 = STAAD = Tekla
  = RISA; concrete design = steel design = reinforced concrete = timber design; soil testing = site
  investigation = materials testing; Eurocodes = AISC = ACI = design codes
environmental engineering | environmental compliance; environmental impact assessment; environmental
  science; sustainability; environmental management; environmental regulations; sustainable design;
  environmental assessments; environmental law; environmental permitting; remediation; environmental
  monitoring; environmental protection | wide
+ renewable energy = wind energy = solar energy = wind power = wind turbines = renewables; energy management
  = energy efficiency = energy audits = energy modelling; carbon accounting = ESG = carbon footprint = ESG
  reporting = net zero = life cycle assessment = CSRD = LCA = GHG Protocol; ecology = ecological surveys =
  biodiversity; air quality = emissions; contaminated land = site remediation
PE licence | Professional Engineer; PE licensure; EIT; FE exam; Engineer in Training; CEng; P.E.; IEng;
  Professional Engineering license; PE registration; P.Eng; chartered | education
systems engineering | requirements traceability; DOORS; MBSE; systems thinking; INCOSE; SysML; system
  requirements | wide
+ aerospace engineering = aerospace = aerodynamics = avionics; automotive engineering = automotive industry
  = vehicle engineering = automotive sector; naval architecture = marine engineering = shipbuilding;
  biomedical engineering = medical devices = medical technology; functional safety = ISO 26262 = IEC 61508 =
  SIL; safety-critical systems = DO-178C; defence industry; drone operation = UAV = drones = Part 107;
  flight licence = pilot licence; rail signalling
engineering principles | engineering experience; engineering design; technical engineering; engineering
  background; engineering fundamentals; engineering analysis | wide
technical reports | engineering reports; technical writing of reports; technical reporting
laboratory equipment maintenance | instrument calibration; instrument maintenance; equipment troubleshooting
energy sector | utilities; power plants; energy industry | wide
`,
  yes: [
    'Experience in {manufacturing}',
    'Experience with {production management}, {assembly line work}, {machine operation}',
    'Knowledge of {packaging machinery}, {batch production}, {process control}',
    'Skilled in {overall equipment effectiveness}, {line leadership}, {soldering}, {clean room}',
    'You have worked with {food manufacturing}, {textile manufacturing}, {printing}, {woodworking machinery}',
    'Hands-on experience in {additive manufacturing}, {extrusion}, {composites}, {foundry work}, {paper industry}',
    'Familiar with {production reports}, {bill of materials}, {SOPs}, {semiconductor}, {line maintenance}',
    'Proficiency in {quality control}, {ISO 9001}, {ISO 13485}, {ISO 14001}, {IATF 16949}',
    'A background in {AS9100}, {GMP}, {HACCP}, {BRC}, {ISO 17025}',
    'Experience with {CE marking}, {internal auditor certificate}, {root cause analysis}, {5S}',
    'Knowledge of {mechanical engineering}, {thermodynamics}, {fluid mechanics}',
    'Skilled in {structural engineering}, {materials science}, {vibration analysis}',
    'You have worked with {design for manufacturing}, {tolerance stack-up}, {prototyping of parts}',
    'Hands-on experience in {mechatronics}, {rotating equipment}, {acoustics}, {piping design}, {optics}',
    'Familiar with {test engineering}, {mechanical testing}, {sheet metal design}',
    'Proficiency in {product certification}, {electrical engineering}, {RF engineering}',
    'A background in {power distribution}, {PSpice}, {EMC testing}, {instrumentation}, {battery technology}',
    'Experience with {relay protection}, {hardware design}, {electric drives}, {CAN bus}',
    'Knowledge of {sensor technology}, {lighting design}, {hardware testing}, {PLC programming}, {SCADA}',
    'Skilled in {industrial automation}, {control systems}, {industrial robots}, {machine vision}',
    'You have worked with {Profinet}, {MES}, {chemical engineering}, {process validation}, {scale-up}',
    'Hands-on experience in {oil and gas}, {mining}, {nuclear}, {fermentation}, {civil engineering}',
    'Familiar with {hydrology}, {transport planning models}, {tunnelling}, {railway engineering}, {ETABS}',
    'Proficiency in {concrete design}, {soil testing}, {Eurocodes}, {environmental engineering}',
    'A background in {renewable energy}, {energy management}, {carbon accounting}, {ecology}, {air quality}',
    'Experience with {contaminated land}, {systems engineering}, {aerospace engineering}',
    'Knowledge of {automotive engineering}, {naval architecture}, {biomedical engineering}',
    'Skilled in {functional safety}, {safety-critical systems}, {defence industry}',
    'You have worked with {drone operation}, {flight licence}, {rail signalling}, {engineering principles}',
    'Hands-on experience in {technical reports}, {laboratory equipment maintenance}, {energy sector}',
    'Education: {PE licence}',
  ],
  no: ['Our manufacturing facility is in Ohio.'],
};
