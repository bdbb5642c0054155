import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
teaching | teaching experience; classroom teaching; teaching skills; classroom experience; experience
  teaching; classroom instruction; instruction of students | wide ? !staff !hospital !assistant !assistants
  !team
+ primary teaching = primary school teaching = elementary teaching = teaching at primary level = elementary
  education = primary education; secondary teaching = secondary school teaching = secondary education = high
  school teaching; higher education teaching = university teaching = undergraduate teaching; adult education
  = adult learning = teaching adults; online teaching = remote teaching = virtual instruction; team teaching
  = co-teaching; substitute teaching = supply teaching; tutoring = one-to-one tuition = academic support;
  phonics; early literacy = literacy instruction = reading instruction = literacy and numeracy = teaching
  reading; numeracy; Montessori; Waldorf; music teaching = music lessons; lecturing
teaching licence | teaching certificate; teacher certification; teaching certification; teaching credential;
  state certification; teacher's licence; certified teacher; teacher certificate; teacher license |
  education
QTS | qualified teacher; UK QTS; QTS/QTLS | education | teaching licence
PGCE | Postgraduate Certificate in Education; PGCE/PGDE; PGCE qualification; Cert Ed; teaching
  qualification; QTLS; PGDE; DTLLS | education | QTS
+ TEFL = CELTA = DELTA = TESOL = TEFL certificate; ESL endorsement = ESL certification = bilingual
  endorsement = TESOL endorsement; Praxis; HLTA = Higher Level Teaching Assistant; NPQ = NPQH = NPQML; Level
  3 teaching assistant qualification = Level 2 teaching assistant = Level 3 Teaching Assistant = teaching
  assistant qualification
lesson planning | lesson plans; planning lessons; lesson preparation; preparing lessons; lesson design; plan
  lessons; planning and delivering lessons; lesson delivery; unit planning
curriculum development | curriculum design; curriculum planning; designing curricula; scheme of work;
  syllabus design; developing curriculum; course development; curriculum writing; syllabi; course planning
+ National Curriculum; Common Core = state standards = Next Generation Science Standards = curriculum
  standards; International Baccalaureate = IB = IB programme; GCSE teaching = GCSE and A-level = KS3 = KS4 =
  Key Stage 3 = Key Stage 4 = KS3 and KS4 = A-level teaching; Key Stage 1 = KS1 = KS2 = Key Stage 2 = KS1
  and KS2; Advanced Placement = AP courses; STEM education = STEM; standards-based instruction
classroom management | classroom behaviour management; managing a classroom; managing classrooms; class
  management
behaviour management | managing behaviour; positive behaviour strategies; behavioral interventions;
  behaviour support; behavior intervention plans; PBIS | | classroom management
+ restorative practice = restorative justice; social-emotional learning = SEL = social and emotional
  learning; pastoral support = student wellbeing = pupil wellbeing = pastoral responsibilities = form tutor
differentiated instruction | differentiation; differentiated learning; adaptive teaching; differentiated
  teaching; personalised learning; differentiating instruction; differentiate lessons; scaffolding learning;
  individualized instruction
formative assessment | student assessment; pupil assessment; assessment for learning; grading; summative
  assessment; progress monitoring; assessing students; marking; pupil progress; monitoring student progress;
  assessing pupils; tracking student progress; assessment and feedback; student evaluation
special educational needs | SEN; SEND; special education; special needs; additional needs; SEND experience;
  SEN experience; students with disabilities; SEN support; pupils with SEN; additional support needs;
  additional learning needs; SEMH
+ IEPs = individualised education plans = individualized education program = education health and care plans
  = EHCPs; dyslexia = specific learning difficulties; Team Teach = physical intervention; Makaton; braille;
  speech support; inclusive education = inclusion strategies = inclusive practice = inclusive teaching
English language learners | ESL; ELL; EAL; EFL; English as a second language; English as a foreign language;
  English as an additional language; multilingual learners; ESOL
+ bilingual education; dual language; sheltered instruction = SIOP
pedagogy | teaching methods; teaching strategies; teaching methodologies; instructional strategies;
  instructional methods; pedagogical approaches; learning theories; pedagogical skills; teaching techniques;
  pedagogical knowledge; best practices in teaching; instructional practices; teaching approaches
+ project-based learning; inquiry-based learning = enquiry-based learning; student-centred learning =
  student engagement = engaging students; blended teaching = flipped classroom; cooperative learning;
  response to intervention = RTI = MTSS; small group instruction = small groups = guided reading;
  data-driven instruction
education technology | edtech; classroom technology; interactive whiteboards; instructional technology;
  learning technology; Smart Boards; technology in the classroom; educational technology; Seesaw;
  educational software
+ Google Classroom; Kahoot; SIMS; PowerSchool; Microsoft Teams for Education; ClassDojo; Arbor; Schoology
parent communication | parent-teacher conferences; communicating with parents; parent engagement; family
  engagement; working with parents; parents' evenings; parent partnerships; partnership with parents;
  relationships with parents; communicating with families; communication with parents; working with families
educational leadership | school leadership; school management; school administration; academic leadership;
  department leadership of schools; head of department experience; middle leadership; subject leadership;
  senior leadership in schools
+ teacher training = training teachers; teacher coaching = instructional coaching; school improvement;
  school accreditation; timetabling = exam administration = examinations; admissions = student recruitment;
  enrolment = student registration; academic advising = student advising = student support = student
  services = student counselling; careers advice = career counselling = career guidance; scholarship
  administration = financial aid; alumni relations; school safeguarding
exam preparation | test preparation; exam boards; preparing students for exams; AQA; Edexcel; OCR exams; SATs
research supervision | supervising theses; student supervision; supervising students; thesis supervision;
  PhD supervision
+ academic research = scholarly research; academic writing = scientific publishing = publications =
  publishing papers; grant proposals = research grants = research funding; academic administration
extracurricular activities | after-school clubs; school trips; extra-curricular activities; field trips;
  coaching school teams; enrichment activities
library science | cataloguing; librarianship; MARC; information literacy; library management systems;
  library services; MLIS; library systems; circulation desk; CILIP; reference services
+ archives = archiving = archival work; museum studies = curating = collections management = museum
  collections
`,
  yes: [
    'Skills in {teaching}',
    'Experience in {lesson planning} and {phonics}',
    'Experience with {primary teaching}, {secondary teaching}, {higher education teaching}',
    'Knowledge of {adult education}, {online teaching}, {team teaching}, {substitute teaching}',
    'Skilled in {tutoring}, {early literacy}, {numeracy}, {Montessori}, {Waldorf}',
    'You have worked with {music teaching}, {lecturing}, {curriculum development}, {National Curriculum}',
    'Hands-on experience in {Common Core}, {International Baccalaureate}, {GCSE teaching}, {Key Stage 1}',
    'Familiar with {Advanced Placement}, {STEM education}, {standards-based instruction}',
    'Proficiency in {classroom management}, {behaviour management}, {restorative practice}',
    'A background in {social-emotional learning}, {pastoral support}, {differentiated instruction}',
    'Experience with {formative assessment}, {special educational needs}, {IEPs}, {dyslexia}, {Team Teach}',
    'Knowledge of {Makaton}, {braille}, {speech support}, {inclusive education}',
    'Skilled in {English language learners}, {bilingual education}, {dual language}',
    'You have worked with {sheltered instruction}, {pedagogy}, {project-based learning}',
    'Hands-on experience in {inquiry-based learning}, {student-centred learning}, {blended teaching}',
    'Familiar with {cooperative learning}, {response to intervention}, {small group instruction}',
    'Proficiency in {data-driven instruction}, {education technology}, {Google Classroom}, {Kahoot}',
    'A background in {SIMS}, {PowerSchool}, {Microsoft Teams for Education}, {ClassDojo}, {Arbor}',
    'Experience with {Schoology}, {parent communication}, {educational leadership}, {teacher training}',
    'Knowledge of {teacher coaching}, {school improvement}, {school accreditation}, {timetabling}',
    'Skilled in {admissions}, {enrolment}, {academic advising}, {careers advice}',
    'You have worked with {scholarship administration}, {alumni relations}, {school safeguarding}',
    'Hands-on experience in {exam preparation}, {research supervision}, {academic research}, {academic writing}',
    'Familiar with {grant proposals}, {academic administration}, {extracurricular activities}',
    'Proficiency in {library science}, {archives}, {museum studies}',
    'Education: {teaching licence}, {QTS}, {PGCE}, {TEFL}, {ESL endorsement}',
    'A valid {Praxis}, {HLTA}, {NPQ}, {Level 3 teaching assistant qualification}',
  ],
  no: ['We are a teaching hospital.', 'Our teaching staff is friendly.'],
};
