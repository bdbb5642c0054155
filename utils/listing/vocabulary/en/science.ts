import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
laboratory work | laboratory experience; lab experience; laboratory techniques; lab techniques; laboratory
  skills; wet lab; bench work; laboratory procedures; lab work; laboratory research; lab skills; working in
  a laboratory; laboratory testing; experience in a laboratory; laboratory methods; laboratory environment;
  laboratory setting; laboratory practice; lab procedures; lab environment; lab testing; bench experience;
  laboratory operations; laboratory-based research
+ laboratory management = lab management; laboratory safety = lab safety = biosafety = chemical safety =
  chemical hygiene = BSL-2 = biological safety = safety in the laboratory; good laboratory practice = GLP =
  GLP/GMP = GCLP; aseptic techniques in the lab = sterile technique in culture; pipetting = micropipetting =
  pipettes = liquid handling; sample preparation = sample handling = sample collection = sample processing =
  preparing samples = sample analysis = sampling = sample management = sample testing = biological samples;
  laboratory equipment = laboratory instruments = lab equipment = laboratory instrumentation = centrifuges =
  analytical instruments = analytical instrumentation = scientific instruments = lab instruments =
  autoclaves = analytical equipment = scientific equipment; LIMS = laboratory information management system
  = laboratory information system = LIS = ELN = electronic lab notebook = LIMS systems; reagents = buffer
  preparation = preparing solutions = media preparation = preparing media = solution preparation = buffers
  and media; laboratory records = lab notebooks = laboratory notebooks = laboratory documentation = lab
  records = experimental records = recording results; autoclaving = sterilisation = decontamination; lab
  inventory = ordering lab supplies; laboratory automation = robotic liquid handling = Hamilton = Tecan;
  method validation = method development = assay validation = validation of methods = test methods = method
  transfer
molecular biology | cloning; molecular techniques; recombinant DNA; molecular genetics
+ PCR = qPCR = RT-PCR = polymerase chain reaction = real-time PCR = ddPCR = PCR techniques = quantitative
  PCR; DNA extraction = RNA extraction = nucleic acid extraction = DNA isolation = RNA isolation; gel
  electrophoresis = electrophoresis = SDS-PAGE; western blotting = Western blot = immunoblotting; ELISA =
  immunoassays; CRISPR = gene editing = genome editing; next-generation sequencing = NGS = sequencing =
  RNA-seq = library preparation = Illumina; cell culture = tissue culture = cell lines = cell-based assays =
  primary cells = iPSC = stem cells = cell biology techniques; flow cytometry = FACS = cell sorting;
  microscopy = SEM imaging = microscopes; immunohistochemistry = immunofluorescence = IHC = immunostaining =
  staining; protein purification = protein expression = FPLC = protein biochemistry = protein chemistry =
  protein assays = chromatography purification; transfection = viral vectors = lentivirus = AAV; plasmid
  preparation = primer design = bacterial transformation; assay development = bioassays = assays =
  high-throughput screening; antibody development = hybridoma; gene expression analysis = gene expression;
  in vitro; animal models = in vivo = animal research = mouse models = rodent models = animal studies =
  mouse handling = rodent handling
biology | life sciences knowledge; biological sciences knowledge; biological techniques; biological research
  | wide
+ cell biology; biochemistry; microbiology = microbiological testing = microbiological techniques =
  bacteriology = bacterial culture = environmental monitoring of rooms = microbial identification = culture
  media; genetics = genomics; immunology = immunotherapy; virology = parasitology; neuroscience =
  neurobiology; histology = tissue processing = pathology = histopathology = cytology = histotechnology;
  toxicology = DMPK = ADME; plant science = botany = agronomy = crop science = soil science = agriculture;
  marine biology = zoology = entomology = fisheries; ecology field work = field work = fieldwork;
  evolutionary biology; food science = sensory evaluation = food technology = food microbiology; forensic
  science = DNA profiling = forensics; biotechnology = biotech = biopharma; drug discovery = drug
  development = lead optimization = medicinal chemistry = pharmacokinetics = preclinical; pharmaceutical
  industry = pharmaceuticals = pharma; vaccine development; cell therapy = gene therapy; structural biology
  = crystallography = cryo-EM; physiology research = biophysics; synthetic biology = metabolic engineering
chemistry | chemical analysis; chemical synthesis; chemical techniques; chemicals handling; chemical testing
  | wide
+ analytical chemistry = analytical techniques = analytical testing = analytical methods = instrumental
  analysis; organic chemistry = organic synthesis = synthetic chemistry; inorganic chemistry; physical
  chemistry = electrochemistry; polymer chemistry = polymers = rheology; HPLC = high-performance liquid
  chromatography = UPLC = UHPLC; gas chromatography = GC = GC-MS = GCMS; chromatography = chromatographic
  techniques; mass spectrometry = LC-MS = mass spec = LCMS = MALDI = ICP-MS = proteomics = metabolomics;
  spectroscopy = NMR = FTIR = UV-Vis = FT-IR = IR = spectrophotometry = spectrophotometers = atomic
  absorption; titration = pH measurement = pH meters = gravimetric analysis; dissolution testing = Karl
  Fischer; formulation; stability studies = stability testing; nanotechnology = nanomaterials = thin films;
  computational chemistry = molecular modelling = molecular dynamics = docking = cheminformatics; catalysis;
  peptide synthesis; raw materials testing; USP = pharmacopoeia = compendial testing = USP/EP; Empower =
  Chromeleon = ChemDraw = ChemStation
physics | quantum mechanics; quantum computing; condensed matter; astrophysics; geophysics | wide
+ geology = petrology = geochemistry = geological mapping = hydrogeology = geoscience; meteorology = climate
  science = climate modelling = oceanography; astronomy; mathematics = maths = mathematical skills =
  calculus = algebra = mathematical knowledge = probability = differential equations; materials
  characterization = XRD = AFM = SEM/EDX = X-ray diffraction; vacuum systems = cryogenics; LabVIEW = data
  acquisition = DAQ; numerical methods = COMSOL = scientific computing = computational modelling
clinical research | clinical trials; clinical studies; clinical development; clinical operations; phase III
  trials; human subjects research
+ good clinical practice = GCP = ICH-GCP = ICH guidelines = GCP training = GCP guidelines = ICH = GCP
  certification = GCP/ICH; informed consent = consenting participants = consent process = patient consent;
  IRB = ethics committee = institutional review board = research ethics = ethics approvals = IRB submissions
  = IRB protocols = ethics submissions = ethical approval = IACUC; case report forms = CRFs = eCRF = EDC =
  electronic data capture = REDCap = clinical data management = EDC systems = Medidata; clinical monitoring
  = site monitoring = CRA experience = monitoring visits = site visits of studies; pharmacovigilance = drug
  safety = adverse events; FDA regulations = FDA submissions = FDA = EMA = MHRA = FDA guidelines = FDA
  requirements; study protocols = protocol development = research protocols = protocol design = study design
  = trial protocols = clinical protocols; patient recruitment = participant recruitment = subject
  recruitment = recruiting participants = recruitment of participants; biostatistics = statistical analysis
  plans = CDISC = SDTM = survival analysis = clinical programming; medical writing = clinical study reports
  = scientific writing = manuscript writing = writing manuscripts = scientific manuscripts = manuscript
  preparation; medical affairs = MSL; CCRC = CCRP = ACRP certification = SOCRA; clinical databases;
  essential documents = trial master file = TMF = regulatory documents = eTMF = regulatory binders
epidemiology | disease surveillance; health statistics; epidemiological methods; outbreak investigation | wide
bioinformatics | computational biology; genomic data analysis; sequence analysis; BLAST; Bioconductor;
  Nextflow; Snakemake; sequencing data analysis; biological databases
research methods | research design; research methodology; experimental design; scientific method;
  qualitative research; quantitative research; design of studies; mixed methods; research techniques;
  qualitative methods; designing experiments; experimental planning; quantitative methods; qualitative
  analysis; research skills; scientific research; experimental techniques; design experiments; experiments;
  experiment planning; research projects; research experience; literature-based research; independent
  research; conducting experiments; conducting research; research and analysis; research and development;
  R&D; desk research; qualitative data analysis | wide ? !team !centre !institute !group !assistant !staff
  !the !our !company !and_find
literature review | systematic reviews; scientific literature; literature search; meta-analysis; reviewing
  literature; literature research
data interpretation in science | scientific data analysis; interpreting results; interpretation of results;
  analysing results; interpret data; data analysis and interpretation; interpreting scientific data;
  experimental data; scientific analysis; evaluating results
scientific communication | presenting research; scientific presentations; conference presentations;
  presenting scientific results; science communication; scientific publications; publishing; presenting
  findings; presenting results; presenting data; poster presentations; communicating research; present
  findings
GraphPad Prism | ImageJ; FlowJo; Origin software; Prism; Fiji; GraphPad; EndNote; SnapGene; Benchling;
  Zotero; NVivo; ATLAS.ti | Aa
clinical laboratory science | haematology testing; clinical chemistry; blood banking; urinalysis testing;
  clinical laboratory; diagnostic testing; medical laboratory; transfusion medicine; serology; clinical
  diagnostics; blood bank; coagulation; phlebotomy and lab testing
+ MLS certification = ASCP = MLT = ASCP certification = MT(ASCP) = MLS(ASCP) = AMT; CLIA = CAP accreditation
  = CLIA regulations = CAP; biomedical scientist registration = IBMS
`,
  yes: [
    'Skills in {research methods}',
    'Experience with {laboratory work}, {laboratory management}, {laboratory safety}',
    'Knowledge of {good laboratory practice}, {aseptic techniques in the lab}, {pipetting}',
    'Skilled in {sample preparation}, {laboratory equipment}, {LIMS}, {reagents}, {laboratory records}',
    'You have worked with {autoclaving}, {lab inventory}, {laboratory automation}, {method validation}',
    'Hands-on experience in {molecular biology}, {PCR}, {DNA extraction}, {gel electrophoresis}',
    'Familiar with {western blotting}, {ELISA}, {CRISPR}, {next-generation sequencing}, {cell culture}',
    'Proficiency in {flow cytometry}, {microscopy}, {immunohistochemistry}, {protein purification}',
    'A background in {transfection}, {plasmid preparation}, {assay development}, {antibody development}',
    'Experience with {gene expression analysis}, {in vitro}, {animal models}, {biology}, {cell biology}',
    'Knowledge of {biochemistry}, {microbiology}, {genetics}, {immunology}, {virology}',
    'Skilled in {neuroscience}, {histology}, {toxicology}, {plant science}, {marine biology}',
    'You have worked with {ecology field work}, {evolutionary biology}, {food science}, {forensic science}',
    'Hands-on experience in {biotechnology}, {drug discovery}, {pharmaceutical industry}, {vaccine development}',
    'Familiar with {cell therapy}, {structural biology}, {physiology research}, {synthetic biology}',
    'Proficiency in {chemistry}, {analytical chemistry}, {organic chemistry}, {inorganic chemistry}',
    'A background in {physical chemistry}, {polymer chemistry}, {HPLC}, {gas chromatography}',
    'Experience with {chromatography}, {mass spectrometry}, {spectroscopy}, {titration}',
    'Knowledge of {dissolution testing}, {formulation}, {stability studies}, {nanotechnology}',
    'Skilled in {computational chemistry}, {catalysis}, {peptide synthesis}, {raw materials testing}',
    'You have worked with {USP}, {Empower}, {physics}, {geology}, {meteorology}',
    'Hands-on experience in {astronomy}, {mathematics}, {materials characterization}, {vacuum systems}, {LabVIEW}',
    'Familiar with {numerical methods}, {clinical research}, {good clinical practice}',
    'Proficiency in {informed consent}, {IRB}, {case report forms}, {clinical monitoring}',
    'A background in {pharmacovigilance}, {FDA regulations}, {study protocols}, {patient recruitment}',
    'Experience with {biostatistics}, {medical writing}, {medical affairs}, {CCRC}, {clinical databases}',
    'Knowledge of {essential documents}, {epidemiology}, {bioinformatics}, {literature review}',
    'Skilled in {data interpretation in science}, {scientific communication}, {GraphPad Prism}',
    'You have worked with {clinical laboratory science}, {MLS certification}, {CLIA}',
    'Hands-on experience in {biomedical scientist registration}',
  ],
  no: ['Our research team is in Kiel.', 'The research methods group meets on Monday.'],
};
