import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
RN licence | registered nurse license; registered nurse licensure; RN licensure; nursing license; nursing
  licensure; NCLEX; licensed registered nurse; licensed as a registered nurse; license to practice as a
  registered nurse; nursing registration; compact license; nurse licensure compact | education | registered
  nurse
registered nurse | RN; registered general nurse; RGN; staff nurse; charge nurse; qualified nurse; registered
  adult nurse | title
LPN licence | LVN license; licensed practical nurse; LPN; LVN; LPN/LVN; licensed vocational nurse; LPN or
  LVN; practical nurse license | education
NMC registration | NMC; NMC PIN; registered with the NMC; NMC registered; Nursing and Midwifery Council;
  registration with the NMC | education
HCPC registration | HCPC; HCPC registered; Health and Care Professions Council | education
GMC registration | GMC; GMC registered | education
nurse practitioner | NP; advanced practice nurse; APRN; FNP; ANP | title
certified nursing assistant | CNA; CNA certification; nursing assistant; nurse aide; CNA license; healthcare
  assistant; HCA; nursing aide; patient care technician; PCT; healthcare support worker | title
BLS | basic life support; BLS certification; BLS certified; BLS/CPR; BLS for healthcare providers; American
  Heart Association BLS; AHA BLS; current BLS; BLS certificate | education | CPR
CPR | CPR certification; CPR certified; CPR/AED; cardiopulmonary resuscitation; CPR and first aid; CPR/First
  Aid; First Aid/CPR; first aid and CPR; CPR training; AED | education | first aid; BLS
ACLS | advanced cardiac life support; ACLS certification; ACLS certified; Advanced Life Support; ALS;
  advanced cardiovascular life support; immediate life support; ILS | education | BLS
PALS | pediatric advanced life support; PALS certification; NRP; neonatal resuscitation; NRP certification;
  TNCC; ENPC | education Aa
nursing | nursing care; nursing experience; nursing skills; nursing practice; clinical nursing; bedside
  nursing; nursing standards; nursing principles; nursing process | wide ? !home !homes !team !staff
  !facility !facilities !leadership !department !management
patient care | care of patients; patient-centred care; bedside care; caring for patients; patient-centered
  care; person-centred care; holistic care; compassionate care
patient assessment | assessing patients; nursing assessment; clinical assessment; physical assessment;
  health assessment; head-to-toe assessment; assessment of patients; assess patients; assessment skills;
  physical examination
patient education | educating patients; health education; teaching patients; patient and family education;
  patient teaching; discharge teaching; health promotion
vital signs | observations of patients; vitals; NEWS2; patient monitoring; monitoring patients; patient
  observations; clinical observations
medication administration | administering medication; administer medications; medication management;
  dispensing of medication; medication rounds; giving medication; med pass; drug administration; medicines
  management; administration of medication; medication administering; medication passes; medicine
  administration
IV therapy | IV insertion; intravenous therapy; cannulation; peripheral IV; IV skills; IV starts; IV
  administration; IV medication; IV certification; starting IVs; IVs; infusions; central lines; PICC lines;
  IV access
phlebotomy | venipuncture; venepuncture; drawing blood; blood draws; taking blood; blood collection; blood
  sampling; certified phlebotomist
wound care | dressing changes; pressure ulcer prevention; pressure sores; wounds; tissue viability
catheter care | catheterisation; catheters; stoma care; ostomy care; PEG feeding; enteral feeding; tube
  feeding; tracheostomy care; trach care; PEG tubes
care planning | care plans; treatment plans; treatment planning; plans of care; care coordination;
  coordination of care; coordinating care
discharge planning | discharge coordination; transitions of care | | care planning
triage | triaging
infection control | infection prevention; aseptic technique; hand hygiene; IPC; sterile technique; PPE use;
  asepsis
acute care | acute hospital; acute setting; hospital experience; hospital setting; medical-surgical;
  med-surg; inpatient; acute medical; acute nursing; telemetry; tele
critical care | ICU; intensive care; ITU; CCU; step-down; HDU; CCRN; ICU experience; ventilators; high
  dependency; CVICU; PCU
emergency care | emergency department; emergency room; ER experience; emergency medicine; ED experience;
  emergency nursing; trauma; A&E; accident and emergency; CEN; emergency response care; urgent care
operating theatre | operating room; perioperative; scrub nurse; theatre nursing; surgical assisting; CNOR;
  circulating nurse; surgical technology; OR experience; theatre practitioner; scrubbing; operating
  department; sterile processing; PACU; post-anesthesia care; recovery nursing; pre-op; post-op care;
  post-operative care; anaesthetic nursing; surgery experience; surgical nursing; surgical procedures
paediatrics | children's nursing; NICU; PICU; neonatal; school nursing
geriatrics | elderly care; care of the elderly; long-term care; older people's care; caring for the elderly;
  care for the elderly; gerontology; elder care; care of older people; senior care; skilled nursing; nursing
  home experience; older adults; elderly patients; SNF; care home experience; aged care; assisted living;
  elderly people; residential care home
dementia care | dementia; Alzheimer's; memory care
palliative care | hospice; end-of-life; palliative nursing; terminal care
mental health nursing | RMN; registered mental health nurse; inpatient psychiatry; de-escalation; PMVA;
  mental state examination; psychiatric; behavioral health; psych nursing; crisis intervention; crisis
  prevention; CPI certification; deescalation; crisis management; mental health assessment | | mental health
midwifery | obstetrics; labour and delivery; maternity care; antenatal care; postnatal care; L&D nursing;
  gynecology; OB/GYN; postpartum; women's health; mother-baby; newborn care; maternity ward; lactation
  support; fetal monitoring
oncology | chemotherapy; cancer care; OCN; haematology
cardiology | ECG; EKG; electrocardiogram; telemetry monitoring; cardiac; rhythm interpretation;
  echocardiography; cath lab
dialysis | renal nursing; hemodialysis; nephrology; renal care
orthopaedics
community nursing | district nursing; home health; health visiting; home care nursing; public health
  nursing; community health nursing; practice nursing; primary care nursing; OASIS; home visits; district
  nurse; community care
diabetes care | insulin; chronic disease management; long-term conditions; chronic conditions; diabetes;
  asthma and COPD; respiratory care; glucose monitoring; blood sugar checks; spirometry
pain management | pain assessment; anaesthesia; pain control; sedation
immunisation | vaccinations; injections; administering vaccines; flu clinics
nurse leadership | ward management; charge nurse experience; clinical supervision; nursing management; nurse
  management; nursing leadership; clinical leadership; nurse manager experience; preceptor; preceptorship;
  charge experience; supervising nurses; precepting; leading a shift; supervision of nursing staff;
  mentoring student nurses; nursing supervision
clinical documentation | charting; patient records; medical records; nursing documentation; patient
  documentation; medical documentation; clinical notes; documenting patient care; patient charts;
  documentation of care; record keeping for patients; clinical records; SOAP notes; progress notes; accurate
  documentation; care documentation; case documentation
electronic health records | EHR; EMR; electronic medical records; EHR systems; EMR systems; EHR/EMR;
  electronic patient records; EMR/EHR; EMR software; EHR software; electronic charting systems; electronic
  care records; electronic documentation; electronic care planning
Epic | Epic Systems; Epic EMR; Epic EHR; EpicCare; Epic Beaker | Aa ? | electronic health records
Cerner | Meditech; Allscripts; athenahealth; eClinicalWorks; PointClickCare; EMIS; SystmOne; NextGen; Cerner
  Millennium; RiO; Kareo; Dentrix; Practice Fusion; DrChrono; Eaglesoft; Open Dental; EMIS Web; Point Click
  Care | Aa | electronic health records
HIPAA | patient confidentiality; patient privacy | | confidentiality
medical terminology | clinical terminology; medical vocabulary; medical terms; anatomy; physiology;
  pathophysiology
evidence-based practice | clinical governance; evidence-based care; clinical guidelines; clinical audit;
  clinical protocols; NICE guidelines; evidence-based nursing; best clinical practice; clinical standards;
  evidence-based interventions; clinical practice guidelines; clinical policies; clinical pathways
clinical judgement | clinical decision-making; clinical reasoning; clinical skills; clinical experience;
  clinical knowledge; clinical practice; clinical expertise; critical clinical thinking; clinical
  competence; nursing judgment; clinical nursing skills
patient safety | fall prevention; patient handling; safeguarding of patients; patient lifting; hoists;
  patient transfers; moving and handling; transferring patients; moving patients; patient mobility; patient
  positioning; manual handling; ambulation; Hoyer lift
patient advocacy | advocating for patients; patient rights; patient advocate; bedside manner; patient
  satisfaction
multidisciplinary teams | multidisciplinary team; MDT; interdisciplinary team; multi-disciplinary team;
  interdisciplinary teams; multi-disciplinary teams; interdisciplinary collaboration; multidisciplinary
  working; multi-disciplinary working; interprofessional; multi-disciplinary teamwork; MDT meetings;
  interdisciplinary healthcare team; multi-agency working
specimen collection | specimen handling; collecting specimens; swabs; lab specimens; collection of
  specimens; urinalysis; point-of-care testing; specimen processing; collect specimens; laboratory specimens
`,
  yes: [
    'A current {RN licence}, {LPN licence}, {NMC registration}, {HCPC registration} or {GMC registration}',
    'Work as a {registered nurse}, {nurse practitioner} or {certified nursing assistant}',
    '{BLS}, {CPR}, {ACLS} and {PALS}',
    'Experience in {nursing}',
    '{Patient care}, {patient assessment}, {patient education}, {vital signs}',
    '{Medication administration}, {IV therapy}, {phlebotomy}, {wound care}, {catheter care}',
    '{Care planning}, {discharge planning}, {triage}, {infection control}',
    '{Acute care}, {critical care}, {emergency care}, {operating theatre}, {paediatrics}, {geriatrics}',
    '{Dementia care}, {palliative care}, {mental health nursing}, {midwifery}, {oncology}, {cardiology}',
    '{Dialysis}, {orthopaedics}, {community nursing}, {diabetes care}, {pain management}, {immunisation}',
    '{Nurse leadership}, {clinical documentation}, {electronic health records}',
    'Charts in {Epic} or {Cerner}',
    'Experience with {Epic}',
    '{HIPAA}, {medical terminology}, {evidence-based practice}, {clinical judgement}',
    '{Patient safety}, {patient advocacy}, {multidisciplinary teams}, {specimen collection}',
  ],
  no: [
    'An epic night out.',
    'Our nursing home has forty beds.',
    'Epic views from the roof.',
    'Palm pals meet on Friday.',
  ],
};
