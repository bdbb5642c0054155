import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
personal care | personal hygiene care; bathing and dressing; help with bathing; toileting
+ activities of daily living = ADLs = daily living activities; feeding assistance; companionship; domestic
  support; meal preparation = preparing meals = meal prep
social care | care work; caring experience; care experience; support work; domiciliary care; home care; care
  setting; caregiving; experience in care
+ children's social care; live-in care; supported living; residential care; respite care; foster care =
  fostering; adoption services
Care Certificate | | education | social care
NVQ in Health and Social Care | NVQ Level 2 in Health and Social Care; NVQ Level 3 in Health and Social
  Care; Diploma in Health and Social Care; Level 2 Health and Social Care; Level 3 Health and Social Care;
  Level 2 Diploma in Care; Level 3 Diploma in Care | education | social care
+ Level 5 Leadership and Management; home health aide certificate = HHA certificate = HHA
social work | social casework | wide
+ case management = case manager experience = caseload; child protection = child protective services =
  safeguarding children; needs assessment = assessing needs = psychosocial assessment; home visiting; crisis
  support; outreach work = community outreach = outreach programs; referrals; advocacy; group work = group
  facilitation = facilitating groups = running groups; community resources = local resources knowledge =
  resource navigation
social work licence | LCSW; LMSW; LSW; registered social worker; Social Work England; licensed clinical
  social worker | education
safeguarding | |  | child protection
+ Care Act; Mental Capacity Act; Children Act = Working Together; CQC = CQC standards = CQC regulations =
  Care Quality Commission; Ofsted; mandated reporting
learning disabilities | intellectual disabilities; developmental disabilities; learning difficulties; adults
  with disabilities; disability support | | special educational needs
+ autism = autistic people = ASD; challenging behaviour = behaviours that challenge = positive behaviour
  support; physical disabilities; sensory impairment; complex needs = complex care; brain injury
mental health
+ substance misuse = substance abuse = addiction = drug and alcohol services = substance use disorders;
  trauma-informed care = trauma informed practice = trauma-informed approaches; suicide prevention;
  homelessness; domestic abuse = domestic violence; harm reduction
counselling | psychotherapy; talking therapies; therapeutic interventions
+ cognitive behavioural therapy = CBT = cognitive behavioral; dialectical behaviour therapy = DBT;
  motivational interviewing; family therapy = family counselling; applied behaviour analysis = ABA = ABA
  therapy; behaviour management plans; psychological assessment = psychological testing; EMDR; art therapy;
  play therapy; registered behavior technician = RBT; BCBA; LPC = licensed professional counselor; BACP =
  BACP accreditation = UKCP
physiotherapy | physical therapy; physical therapist experience; physiotherapist experience
+ manual therapy; exercise therapy = therapeutic exercise = exercise prescription; gait training;
  rehabilitation = rehab; musculoskeletal = MSK; sports injuries = sports massage; massage therapy =
  massage; hydrotherapy; physical therapy licence = PT license = physical therapist license; CSP = Chartered
  Society of Physiotherapy
occupational therapy | OT experience; occupational therapist experience
+ adaptive equipment = assistive technology = equipment prescription; OT licence = NBCOT = OTR; home
  adaptations; sensory integration
speech and language therapy | speech therapy; speech-language pathology; SLP; speech pathology
+ dysphagia = swallowing assessment; augmentative communication = AAC; CCC-SLP = ASHA certification
radiography | diagnostic imaging; medical imaging; radiology; radiologic technology
+ X-ray; MRI; CT scanning = CT scans = CT; ultrasound = sonography; mammography; ARRT = ARRT certification;
  PACS; radiation safety = radiation protection
dentistry | dental care; dental; dental nursing; dental assisting; dental experience | wide ? !insurance
  !plan !cover !coverage !and !benefits !care
+ chairside assistance = four-handed dentistry = chairside; dental hygiene = scaling and polishing; dental
  radiography = dental X-rays; GDC registration = GDC registered = GDC; orthodontics; dental charting; DANB
  = certified dental assistant
pharmacy | | wide
+ dispensing = filling prescriptions = prescription processing; compounding; medication therapy management =
  medication reviews; pharmacology = drug interactions; GPhC registration = GPhC; PTCB = pharmacy technician
  certification = CPhT = PTCB certification; pharmacist licence; controlled substances = controlled drugs;
  pharmacy law
medical assisting | medical assistant experience; clinical support
+ CMA certification = certified medical assistant = RMA; patient intake = rooming patients; medical office
  procedures = medical office experience = medical reception = medical front office; insurance verification
  = verifying insurance = eligibility verification; prior authorisations; patient scheduling = scheduling
  patients = appointment booking for patients; patient registration = registering patients; referral
  management
medical coding | medical billing; ICD-10; CPT codes; CPT coding; CPT; billing and coding; clinical coding;
  HCPCS
+ CPC = Certified Professional Coder = AAPC; CCS = RHIT = AHIMA; revenue cycle management = revenue cycle;
  medical claims = claims submission; Medicare = Medicaid
healthcare administration | health administration; hospital administration; practice management; healthcare
  management; health information management
+ clinic management; medical transcription = medical dictation; patient experience; Joint Commission =
  JCAHO; OSHA bloodborne pathogens = bloodborne pathogens
EMT | emergency medical technician; EMT-B; NREMT; EMT certification; EMT license | education
+ paramedic licence = registered paramedic; emergency driving = blue light driving; pre-hospital care =
  prehospital care; patient transport
first aid | first aider | | CPR
veterinary care | veterinary experience; animal care; veterinary nursing; animal health; animal handling;
  handling animals; animal husbandry; working with animals; veterinary medicine
+ animal restraint = restraining animals; surgical preparation of animals; RCVS registration = RCVS = RVN;
  veterinary technician licence = LVT = CVT = RVT; dog grooming = pet grooming; kennel work; livestock =
  cattle
nutrition | dietetics; nutritional counselling; diet planning; nutritional assessment; special diets
+ registered dietitian = RD = RDN = RD/RDN; meal planning = menu planning for diets; food allergies =
  dietary requirements = dietary needs
childcare | child care; nursery experience; looking after children; caring for children; daycare; day care
  experience; working with children; experience with children; working with young children; children and
  young people
+ EYFS = Early Years Foundation Stage; early childhood education = early years = early childhood
  development; child development = stages of development; nappy changing; babysitting; CDA = Child
  Development Associate; observations and assessments of children = child observations; play-based learning
  = learning through play; after-school care = after-school programs; youth work = working with young people
  = youth programs = youth development; Level 3 childcare = Level 3 Early Years Educator = NVQ Level 3 in
  Childcare = Level 2 childcare = CACHE Level 3 = childcare qualification
personal training | fitness instruction; exercise classes; fitness coaching; gym instruction; group fitness
+ NASM = ACE certification = Level 3 personal trainer; yoga instruction = yoga teaching = pilates; swimming
  teaching = swim instruction; sports coaching; lifeguarding = NPLQ = lifeguard
beauty therapy | facials; waxing; nail care; manicures; beauty treatments; skin care treatments; skincare
+ hairdressing = haircutting = hair styling = barbering = hair cutting; hair colouring = balayage; make-up
  artistry = makeup application; cosmetology licence; eyelash extensions
public health | epidemiology of communities; health policy; population health; health inequalities; global
  health
+ health programmes = community health; contact tracing; health screening = screening programmes; disease
  prevention
bereavement support | grief counselling; funeral arranging; pastoral care; spiritual care; grief support
lone working | sleep-in shifts; night care; waking nights; working alone at night; sleep-ins
`,
  yes: [
    'Experience in {dentistry}',
    'You hold {Level 5 Leadership and Management}',
    'You offer {personal care}, {companionship} and {meal preparation}',
    'Experience with {activities of daily living}, {feeding assistance}, {domestic support}',
    "Knowledge of {social care}, {children's social care}, {live-in care}, {supported living}",
    'Skilled in {residential care}, {respite care}, {foster care}, {adoption services}, {social work}',
    'You have worked with {case management}, {child protection}, {needs assessment}, {home visiting}',
    'Hands-on experience in {crisis support}, {outreach work}, {referrals}, {advocacy}, {group work}',
    'Familiar with {community resources}, {safeguarding}, {Care Act}, {Mental Capacity Act}',
    'Proficiency in {Children Act}, {CQC}, {Ofsted}, {mandated reporting}, {learning disabilities}',
    'A background in {autism}, {challenging behaviour}, {physical disabilities}, {sensory impairment}',
    'Experience with {complex needs}, {brain injury}, {mental health}, {substance misuse}',
    'Knowledge of {trauma-informed care}, {suicide prevention}, {homelessness}, {domestic abuse}',
    'Skilled in {harm reduction}, {counselling}, {cognitive behavioural therapy}',
    'You have worked with {dialectical behaviour therapy}, {motivational interviewing}, {family therapy}',
    'Hands-on experience in {applied behaviour analysis}, {behaviour management plans}',
    'Familiar with {psychological assessment}, {EMDR}, {art therapy}, {play therapy}',
    'Proficiency in {registered behavior technician}, {BCBA}, {LPC}, {BACP}, {physiotherapy}',
    'A background in {manual therapy}, {exercise therapy}, {gait training}, {rehabilitation}',
    'Experience with {musculoskeletal}, {sports injuries}, {massage therapy}, {hydrotherapy}',
    'Knowledge of {physical therapy licence}, {CSP}, {occupational therapy}, {adaptive equipment}',
    'Skilled in {OT licence}, {home adaptations}, {sensory integration}',
    'You have worked with {speech and language therapy}, {dysphagia}, {augmentative communication}, {CCC-SLP}',
    'Hands-on experience in {radiography}, {X-ray}, {MRI}, {CT scanning}, {ultrasound}',
    'Familiar with {mammography}, {ARRT}, {PACS}, {radiation safety}, {chairside assistance}',
    'Proficiency in {dental hygiene}, {dental radiography}, {GDC registration}, {orthodontics}',
    'A background in {dental charting}, {DANB}, {pharmacy}, {dispensing}, {compounding}',
    'Experience with {medication therapy management}, {pharmacology}, {GPhC registration}, {PTCB}',
    'Knowledge of {pharmacist licence}, {controlled substances}, {pharmacy law}, {medical assisting}',
    'Skilled in {CMA certification}, {patient intake}, {medical office procedures}',
    'You have worked with {insurance verification}, {prior authorisations}, {patient scheduling}',
    'Hands-on experience in {patient registration}, {referral management}, {medical coding}, {CPC}, {CCS}',
    'Familiar with {revenue cycle management}, {medical claims}, {Medicare}',
    'Proficiency in {healthcare administration}, {clinic management}, {medical transcription}',
    'A background in {patient experience}, {Joint Commission}, {OSHA bloodborne pathogens}, {first aid}',
    'Experience with {veterinary care}, {animal restraint}, {surgical preparation of animals}',
    'Knowledge of {RCVS registration}, {veterinary technician licence}, {dog grooming}, {kennel work}',
    'Skilled in {livestock}, {nutrition}, {registered dietitian}, {meal planning}, {food allergies}',
    'You have worked with {childcare}, {EYFS}, {early childhood education}, {child development}',
    'Hands-on experience in {nappy changing}, {babysitting}, {CDA}, {observations and assessments of children}',
    'Familiar with {play-based learning}, {after-school care}, {youth work}, {Level 3 childcare}',
    'Proficiency in {personal training}, {NASM}, {yoga instruction}, {swimming teaching}',
    'A background in {sports coaching}, {lifeguarding}, {beauty therapy}, {hairdressing}, {hair colouring}',
    'Experience with {make-up artistry}, {cosmetology licence}, {eyelash extensions}, {public health}',
    'Knowledge of {health programmes}, {contact tracing}, {health screening}, {disease prevention}',
    'Skilled in {bereavement support}, {lone working}',
    'You hold a {Care Certificate}, {home health aide certificate}, {social work licence}, {EMT}',
    'Education: {paramedic licence}, {emergency driving}, {pre-hospital care}, {patient transport}',
    'A valid {NVQ in Health and Social Care}',
  ],
  no: [
    'Dental insurance from day one.',
    'Medical, dental and vision cover.',
    'Dentistry benefits are offered.',
  ],
};
