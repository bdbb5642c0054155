import type { Field } from '../term';

export const field: Field = {
  group: 'title',
  terms: `
software engineer | programmer; application engineer; software development engineer; SDE; developer
+ front-end developer = frontend developer = front-end engineer = frontend engineer = UI developer = UI
  engineer; back-end developer = backend developer = back-end engineer = backend engineer; full-stack
  developer = fullstack developer = full-stack engineer; web developer = web designer; mobile developer =
  iOS developer = Android developer = mobile engineer = iOS engineer = Android engineer; DevOps engineer =
  site reliability engineer = platform engineer = cloud engineer = infrastructure engineer; data engineer =
  analytics engineer; machine learning engineer = ML engineer = AI engineer; QA engineer = test engineer =
  software tester = QA analyst = QA tester = SDET = quality assurance engineer; security engineer = security
  analyst = cybersecurity analyst; embedded software engineer = firmware engineer = embedded engineer; game
  developer = game designer = gameplay programmer; solutions architect = software architect = cloud
  architect = enterprise architect = technical architect; engineering manager = tech lead = technical lead =
  head of engineering = team lead = lead engineer = principal engineer; Python developer = Java developer =
  PHP developer = .NET developer = C++ developer = React developer = JavaScript developer = Java engineer =
  Python engineer = Salesforce developer
systems administrator | network administrator; sysadmin engineer; network engineer; systems engineer;
  database administrator; Linux administrator
+ IT support specialist = IT technician = help desk technician = IT support engineer = service desk analyst
  = IT support analyst = support technician = technical support engineer = technical support specialist; IT
  manager = head of IT = CTO = chief technology officer = IT director
data scientist | applied scientist; research engineer
+ data analyst = business intelligence analyst = BI analyst = reporting analyst = BI developer = insights
  analyst = product analyst; statistician = biostatistician; business analyst = systems analyst = process
  analyst
product designer | UX designer; UI designer; interaction designer; digital designer; service designer; user
  experience designer; design lead; head of design
+ UX researcher = user researcher; UX writer = content designer; graphic designer = visual designer = brand
  designer = communication designer; motion designer = animator = 3D artist; art director = creative
  director; illustrator artist; interior designer; industrial designer; fashion designer; architect =
  architectural assistant; video editor = videographer; photographer
product manager | product owner; head of product; chief product officer
+ project manager = programme manager = project coordinator = delivery manager = project lead; Scrum Master
  = agile coach; operations manager = head of operations = COO = chief operating officer = operations
  director = operations coordinator; management consultant = consultant; chief of staff; general manager =
  managing director = CEO = chief executive
marketing manager | head of marketing; marketing director; CMO; brand manager; growth marketer
+ marketing coordinator = marketing executive = marketing assistant = marketing specialist = marketing
  associate; content manager = content strategist = content writer = content creator = copywriter = content
  marketer; social media manager = community manager = social media executive; SEO specialist = SEO manager
  = PPC specialist; PR manager = communications manager = communications officer = public relations officer
  = press officer = communications specialist; event manager = event coordinator; journalist = editor =
  reporter; translator = interpreter; fundraiser = development officer = fundraising manager
sales representative | sales executive; sales associate; sales consultant; salesperson; sales rep; account
  executive; sales agent; sales specialist; sales advisor
+ account manager = client manager; business development manager = business development representative = BDR
  = SDR = sales development representative; sales manager = head of sales = sales director; sales engineer =
  solutions engineer; sales assistant = retail assistant = store associate = shop assistant = retail sales
  associate = retail associate = customer assistant; real estate agent = letting agent = estate agent =
  property manager = lettings negotiator
accountant | accounts assistant; accounting clerk; accounts payable clerk; bookkeeper; finance assistant;
  accounts payable specialist; accounting assistant; finance officer
+ financial analyst = investment analyst = credit analyst = FP&A analyst; finance manager = CFO = finance
  director = accounting manager = controller; auditor = audit associate = audit senior; payroll specialist =
  payroll administrator = payroll clerk; tax advisor = tax manager = tax consultant; financial advisor =
  wealth manager = mortgage advisor = financial planner; underwriter = claims adjuster = claims handler =
  insurance agent = insurance broker; actuary = actuarial analyst; bank teller = teller = personal banker =
  bank clerk
HR manager | human resources manager; HR business partner; HR director; head of people; people partner; HR
  generalist; HR advisor; HR officer; people manager role
+ HR assistant = HR coordinator = HR administrator = human resources assistant = people operations
  coordinator = people coordinator; recruiter = talent acquisition specialist = recruitment consultant =
  talent partner = recruitment coordinator; training manager = learning and development specialist = trainer
  = instructional designer = L&D manager
nurse
+ midwife = health visitor; physician = doctor = general practitioner = surgeon; physician assistant =
  physician associate; paramedic = ambulance technician; pharmacist; pharmacy technician; dentist; dental
  nurse = dental assistant = dental hygienist; physiotherapist = physical therapist; occupational therapist;
  speech therapist = speech and language therapist = speech-language pathologist; radiographer = radiologic
  technologist = sonographer; medical assistant = clinical assistant; phlebotomist; psychologist =
  psychotherapist = counsellor = therapist; social worker = case manager = caseworker = case worker; care
  assistant = carer = care worker = caregiver = support worker = home health aide = care home assistant;
  care manager = care home manager = registered manager; veterinarian = veterinary nurse = vet nurse =
  veterinary technician; dietitian = nutritionist; optometrist = optician; medical receptionist = medical
  secretary; medical coder = medical biller; personal trainer = fitness instructor = swimming teacher =
  lifeguard role; hairdresser = hairstylist = barber = beautician = beauty therapist
teacher | schoolteacher
+ teaching assistant = learning support assistant = classroom assistant = teacher assistant =
  paraprofessional; lecturer = professor = instructor; headteacher = head teacher = principal of a school;
  tutor; special education teacher = SEN teacher = SENCO; nursery nurse = early years practitioner = nursery
  practitioner = childcare worker = nanny = preschool teacher = early years educator = nursery assistant;
  librarian = archivist; school counselor; youth worker
warehouse operative | warehouse worker; warehouse associate; picker packer; order picker; warehouse
  assistant; material handler; stock clerk; warehouse clerk; package handler
+ forklift driver = forklift operator = forklift truck driver = FLT driver; warehouse manager = warehouse
  supervisor = logistics manager = warehouse team leader; logistics coordinator = shipping clerk = freight
  forwarder = logistics specialist = transport planner = transport coordinator = dispatcher; supply chain
  manager = supply chain analyst = supply chain planner = demand planner; buyer = purchasing manager =
  procurement manager = procurement specialist = purchaser = purchasing agent; truck driver = HGV driver =
  lorry driver = CDL driver = HGV Class 1 driver = HGV Class 2 driver; delivery driver = courier = driver
electrician | electrical technician; electrical engineer role; journeyman
+ plumber = pipefitter = gas engineer = heating engineer; HVAC technician = refrigeration technician = HVAC
  engineer; carpenter = joiner = cabinet maker; welder = fabricator = sheet metal worker; machinist = CNC
  operator = CNC programmer = CNC setter; mechanic = automotive technician = vehicle technician = diesel
  technician; maintenance technician = maintenance engineer = maintenance worker = handyman = caretaker =
  facilities technician = maintenance mechanic; construction worker = labourer; site manager = construction
  manager = foreman = site supervisor = superintendent; quantity surveyor = estimator = surveyor; bricklayer
  = roofer = plasterer = painter = tiler = scaffolder = glazier; facilities manager; cleaner = janitor =
  custodian = housekeeper = room attendant; gardener = landscaper = groundskeeper; crane operator role =
  plant operator = heavy equipment operator = excavator operator; field service engineer = service
  technician = installation technician
production operator | machine operator; production worker; assembler; factory worker; manufacturing
  operator; assembly operator; production operative; assembly worker
+ production manager = plant manager = production supervisor = manufacturing manager; mechanical engineer =
  design engineer = CAD designer; electrical engineer = electronics engineer = hardware engineer; civil
  engineer = structural engineer; chemical engineer = process engineer; manufacturing engineer = industrial
  engineer = production engineer; quality engineer = quality inspector = quality manager = quality
  technician = quality assurance manager; automation engineer = controls engineer = PLC programmer;
  environmental engineer = sustainability manager; health and safety manager = HSE manager = safety officer
  = EHS manager = safety manager
store manager | shop manager; retail manager; department manager; branch manager; store supervisor
+ cashier role = checkout operator; visual merchandiser = merchandiser; barista; baker = pastry chef =
  confectioner; butcher = fishmonger; florist
chef | cook; kitchen manager; kitchen assistant; kitchen porter; dishwasher
+ waiter = waitress = server role = food server = waiting staff = host or hostess; bartender = bar manager =
  bar staff; restaurant manager = food and beverage manager; hotel manager = front office manager; hotel
  receptionist = front desk agent = guest service agent = front desk clerk; travel agent = tour guide role =
  flight attendant
lawyer | attorney; solicitor role; barrister; legal counsel; in-house counsel; general counsel; corporate
  counsel; litigation associate
+ paralegal = legal assistant = legal secretary; compliance officer = compliance manager = compliance
  analyst; contracts manager = contract specialist; law clerk = trainee solicitor
scientist | research associate; postdoc; researcher; research fellow
+ lab technician = laboratory technician = laboratory assistant = research assistant = research technician =
  laboratory analyst; chemist; biologist = microbiologist = biochemist; clinical research associate =
  clinical research coordinator = CRA; geologist = physicist = environmental scientist; medical laboratory
  scientist = biomedical scientist = medical technologist; regulatory affairs specialist
civil servant | policy officer; policy advisor; policy analyst; government officer; caseworker for
  government; council officer; programme officer
+ police officer = security officer = security guard = firefighter; planner; housing officer; grants officer
  = grants manager; city clerk = records clerk = court clerk
customer service representative | customer service advisor; customer service agent; customer support agent;
  call centre agent; customer support specialist; customer support representative; customer service
  assistant; customer advisor; customer service associate; customer service specialist
+ customer success manager = customer success specialist; customer service manager = customer support
  manager = support team lead
administrative assistant | office assistant; admin assistant; secretary; administrator; clerk;
  administrative coordinator; administrative officer; team assistant
+ office manager; executive assistant = personal assistant = EA role; receptionist
`,
  yes: [
    'We are looking for a {software engineer}, {front-end developer}, {back-end developer}',
    'Experience as a {full-stack developer}, {web developer}, {mobile developer}, {DevOps engineer}',
    'We are looking for a {data engineer}, {machine learning engineer}, {QA engineer}, {security engineer}',
    'Experience as a {embedded software engineer}, {game developer}, {solutions architect}',
    'We are looking for a {engineering manager}, {Python developer}, {systems administrator}',
    'Experience as a {IT support specialist}, {IT manager}, {data scientist}, {data analyst}',
    'We are looking for a {statistician}, {business analyst}, {product designer}, {UX researcher}, {UX writer}',
    'Experience as a {graphic designer}, {motion designer}, {art director}, {illustrator artist}',
    'We are looking for a {interior designer}, {industrial designer}, {fashion designer}, {architect}',
    'Experience as a {video editor}, {photographer}, {product manager}, {project manager}, {Scrum Master}',
    'We are looking for a {operations manager}, {management consultant}, {chief of staff}, {general manager}',
    'Experience as a {marketing manager}, {marketing coordinator}, {content manager}',
    'We are looking for a {social media manager}, {SEO specialist}, {PR manager}, {event manager}, {journalist}',
    'Experience as a {translator}, {fundraiser}, {sales representative}, {account manager}',
    'We are looking for a {business development manager}, {sales manager}, {sales engineer}, {sales assistant}',
    'Experience as a {real estate agent}, {accountant}, {financial analyst}, {finance manager}, {auditor}',
    'We are looking for a {payroll specialist}, {tax advisor}, {financial advisor}, {underwriter}, {actuary}',
    'Experience as a {bank teller}, {HR manager}, {HR assistant}, {recruiter}, {training manager}',
    'We are looking for a {nurse}, {midwife}, {physician}, {physician assistant}, {paramedic}',
    'Experience as a {pharmacist}, {pharmacy technician}, {dentist}, {dental nurse}, {physiotherapist}',
    'We are looking for a {occupational therapist}, {speech therapist}, {radiographer}, {medical assistant}',
    'Experience as a {phlebotomist}, {psychologist}, {social worker}, {care assistant}, {care manager}',
    'We are looking for a {veterinarian}, {dietitian}, {optometrist}, {medical receptionist}, {medical coder}',
    'Experience as a {personal trainer}, {hairdresser}, {teacher}, {teaching assistant}, {lecturer}',
    'We are looking for a {headteacher}, {tutor}, {special education teacher}, {nursery nurse}, {librarian}',
    'Experience as a {school counselor}, {youth worker}, {warehouse operative}, {forklift driver}',
    'We are looking for a {warehouse manager}, {logistics coordinator}, {supply chain manager}, {buyer}',
    'Experience as a {truck driver}, {delivery driver}, {electrician}, {plumber}, {HVAC technician}',
    'We are looking for a {carpenter}, {welder}, {machinist}, {mechanic}, {maintenance technician}',
    'Experience as a {construction worker}, {site manager}, {quantity surveyor}, {bricklayer}',
    'We are looking for a {facilities manager}, {cleaner}, {gardener}, {crane operator role}',
    'Experience as a {field service engineer}, {production operator}, {production manager}',
    'We are looking for a {mechanical engineer}, {electrical engineer}, {civil engineer}, {chemical engineer}',
    'Experience as a {manufacturing engineer}, {quality engineer}, {automation engineer}',
    'We are looking for a {environmental engineer}, {health and safety manager}, {store manager}',
    'Experience as a {cashier role}, {visual merchandiser}, {barista}, {baker}, {butcher}',
    'We are looking for a {florist}, {chef}, {waiter}, {bartender}, {restaurant manager}',
    'Experience as a {hotel manager}, {hotel receptionist}, {travel agent}, {lawyer}, {paralegal}',
    'We are looking for a {compliance officer}, {contracts manager}, {law clerk}, {scientist}, {lab technician}',
    'Experience as a {chemist}, {biologist}, {clinical research associate}, {geologist}',
    'We are looking for a {medical laboratory scientist}, {regulatory affairs specialist}, {civil servant}',
    'Experience as a {police officer}, {planner}, {housing officer}, {grants officer}, {city clerk}',
    'We are looking for a {customer service representative}, {customer success manager}',
    'Experience as a {customer service manager}, {administrative assistant}, {office manager}',
    'We are looking for a {executive assistant}, {receptionist}',
  ],
  no: [],
};
