import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
law | legal; legal knowledge; legal experience; legal background; legal practice; legal work; legal skills;
  legal principles; legal matters; legal environment; private practice; legal issues; post-qualification
  experience; PQE; in-house experience | wide ? !firm !firms !enforcement !team !department !degree !entity
  !assistant !secretary !right !by !protected !school !status !counsel !and !requirements
legal research | legal analysis; case law research; Westlaw; LexisNexis; Practical Law; Lexis; case
  research; legal databases; statutory research; research of legal issues
legal drafting | legal writing; brief writing; motions; drafting; pleadings; legal documents; writing
  briefs; legal documentation | wide
litigation | dispute resolution; court proceedings; trials; personal injury; insurance defense
+ discovery = eDiscovery = Relativity = document production = document review = disclosure = Concordance;
  arbitration = mediation = alternative dispute resolution = ADR process; court filing = e-filing = court
  procedures = electronic filing = court rules = PACER = Civil Procedure Rules = CPR rules = state and
  federal courts = filing with courts = court bundles = bundling = ECF = rules of civil procedure =
  docketing = court deadlines = calendaring deadlines = court forms = court documents; depositions = witness
  preparation = witness statements; legal advocacy = court appearances = oral advocacy = courtroom
  experience = rights of audience = hearings = attending court = oral argument; trial bundles; settlement
  negotiations; subpoenas = affidavits; paralegal certificate = paralegal certification = paralegal
  qualification = paralegal studies = certified paralegal = NALA = CILEX; notary; legal secretary skills =
  legal administration = legal support = legal admin = legal secretarial experience; legal billing = time
  recording = billable hours = e-billing = time entry = timekeeping; file management = case files = file
  opening = matter management = maintaining files = client files = managing files = legal files; Clio =
  iManage = case management software = NetDocuments = case management systems = document management systems
  = legal software = Proclaim = LEAP = practice management software = Actionstep = legal practice software;
  client intake = client onboarding = intake interviews
contract law | commercial law; contracts; NDAs; commercial agreements; master services agreements; SaaS
  agreements; terms and conditions; non-disclosure agreements; confidentiality agreements; licensing
  agreements | | contract management
+ corporate law = company law = M&A law = company secretarial = board minutes = corporate transactions =
  corporate housekeeping = governance; property law = conveyancing = real estate law = commercial property =
  Land Registry = commercial leases; family law = divorce = children law = matrimonial; criminal law =
  criminal defence = criminal procedure = criminal justice; immigration law = visas = immigration = asylum
  law = OISC; intellectual property = patents = trademarks = copyright = IP law = IP; wills and probate =
  probate = estates = trusts; bankruptcy = insolvency = restructuring law; public law = constitutional law =
  human rights law; competition law = antitrust law; banking law = finance law = securities law; tax
  legislation advice; medical negligence = clinical negligence; personal injury claims = PI claims; privacy
  law advice = data protection law; EU law = international law; environmental legislation; media law;
  housing law; welfare rights = benefits advice = welfare benefits; workers' compensation; social security
  law; civil rights; landlord and tenant law
compliance | regulations; legislation; regulatory; applicable laws | wide
+ FCA regulations = FCA = SEC regulations = FINRA rules = MiFID = PRA = FCA compliance; anti-bribery =
  bribery act = FCPA; whistleblowing; ethics; Consumer Duty; licensing = licence applications
bar admission | admitted to the bar; member of the bar; licensed attorney; admission to the bar; bar
  membership; state bar; licensed to practice law; good standing with the bar; Bar license; admitted to
  practice; license to practice law; bar licensed | education
qualified solicitor | SRA; LPC; qualified barrister; SQE; practising certificate; solicitor; qualified
  lawyer; legal executive | education
+ Juris Doctor = JD = J.D. = JD degree = law degree = LLB = LL.M. = LLM = Juris Doctorate = degree in law =
  LLB degree = J.D. degree
legal terminology | legal procedures; legal concepts; legal processes; legal vocabulary; legal language
confidentiality | discretion; sensitive information; discreet; sensitive data; confidential; treat
  information confidentially | wide soft
fact checking | verifying facts; investigations; investigative skills; evidence gathering; investigating;
  fact finding | wide
policy interpretation | interpreting policies; interpreting legislation; interpreting regulations;
  interpretation of law; statutory interpretation
`,
  yes: [
    'Experience in {law}',
    '{Legal research} and {discovery}',
    'Experience with {legal drafting}, {litigation}, {arbitration}, {court filing}, {depositions}',
    'Knowledge of {legal advocacy}, {trial bundles}, {settlement negotiations}, {subpoenas}',
    'Skilled in {paralegal certificate}, {notary}, {legal secretary skills}, {legal billing}',
    'You have worked with {file management}, {Clio}, {client intake}, {contract law}, {corporate law}',
    'Hands-on experience in {property law}, {family law}, {criminal law}, {immigration law}',
    'Familiar with {intellectual property}, {wills and probate}, {bankruptcy}, {public law}',
    'Proficiency in {competition law}, {banking law}, {tax legislation advice}, {medical negligence}',
    'A background in {personal injury claims}, {privacy law advice}, {EU law}',
    'Experience with {environmental legislation}, {media law}, {housing law}, {welfare rights}',
    "Knowledge of {workers' compensation}, {social security law}, {civil rights}",
    'Skilled in {landlord and tenant law}, {compliance}, {FCA regulations}, {anti-bribery}',
    'You have worked with {whistleblowing}, {ethics}, {Consumer Duty}, {licensing}, {legal terminology}',
    'Hands-on experience in {fact checking}, {policy interpretation}',
    'You hold a {bar admission}, {qualified solicitor}, {Juris Doctor}',
    'Strong {confidentiality}',
  ],
  no: ['We are a small law firm.', 'Protected by law and by custom; our legal team helps.'],
};
