import type { Field } from '../term';

export const field: Field = {
  group: 'education',
  terms: `
bachelor's degree | Degree; Bachelor's; bachelor degree; BA; BS; BSc; B.Sc.; B.A.; B.S.; BA/BS; BS/BA; undergraduate
  degree; BA or BS; bachelors; four-year degree; 4-year degree; Bachelor of Science; Bachelor of Arts;
  college degree; university degree; Bachelor of Engineering; BEng; B.Eng.; baccalaureate degree; degree;
  honours degree; first degree; relevant degree; BSN; 2:1 degree; BA degree; BS degree; BSc degree;
  first-class degree; degree level; degree educated; B.S. degree; BFA; B.Ed; BCom; Bachelor of Nursing;
  degree qualified; B.A./B.S.; BS/BSc; tertiary education; university education; Bachelor of Education;
  Bachelor of Commerce; college graduate; B.Tech; BTech; Bachelor of Social Work; BSW; technical degree;
  STEM degree | Aa | master's degree
master's degree | Master's; masters degree; MA; MS; MSc; M.Sc.; M.A.; M.S.; postgraduate degree; graduate
  degree; advanced degree; Master of Science; Master of Arts; MS degree; MSc degree; MEng; M.Eng.; Masters;
  higher degree; MSN; postgraduate qualification; Master of Education; M.Ed.; MEd; MSW; Master of Social
  Work; MPH; Master of Public Health; MPA; Master of Public Administration; MFA; postgraduate; graduate
  studies; MA/MS; MS/PhD; MSc/PhD; Master of Engineering; LL.M. degree; M.Tech; MPharm; PharmD; Doctor of
  Pharmacy; MLS degree; MPP | Aa | bachelor's degree
MBA | Master of Business Administration; M.B.A.; EMBA | | master's degree
PhD | Ph.D.; doctorate; Doctor of Philosophy; DPhil; doctoral; postdoctoral; DNP; MD; EdD; M.D.; PsyD | |
  master's degree
associate degree | Associate's; two-year degree; AA degree; AS degree; A.A.; AAS; ADN; Associate of Science;
  Associate of Arts; 2-year degree; community college degree; foundation degree; HND; HNC; HNC/HND; higher
  national diploma; BTEC; ONC; higher education diploma; DipHE; HNC or HND; NVQ Level 5; Level 4
  qualification; Level 5 qualification | Aa | bachelor's degree
high school diploma | GED; secondary education diploma; HS diploma; leaving certificate; matric
A-levels | advanced level qualifications; Scottish Highers; Level 3 qualification
GCSEs | Level 2 English and Maths; functional skills; good standard of education; Grade 4/C; grade C or
  above; grade 4 or above; O-levels
diploma | vocational degree | wide
professional certification | relevant certification; industry certifications; certifications; certificates;
  professional qualification; relevant qualification; professional accreditation; vocational qualifications;
  recognised qualification; formal qualification; technical certifications; certified; relevant
  certificates; licensure; license; professional license; state license; professional registration; state
  licensure; accreditation; current license; professional body membership; professional membership;
  chartered status membership; certifications preferred | wide ? !plate !of !agreement !programme !fees
  !program !prep !and_training
internship experience | internships; work placement; placement year; volunteer experience; volunteering;
  voluntary work; volunteer work; placement experience; industrial placement | wide
graduate | recent graduate; university graduate; final-year student; enrolled student; college student;
  currently enrolled; student; new graduate; graduating; entry level | wide ? !programme !scheme !school
  !degree !student !students !s !with !who !in !from !and !services !support !role !loan !loans !to
`,
  yes: [
    "A {bachelor's degree}, {master's degree} or {PhD}",
    'Skills proven by {professional certification}; you are trained as a {graduate}',
    'A valid {MBA}, {associate degree}, {high school diploma}, {A-levels}, {GCSEs}',
    'You hold a {diploma}, {internship experience}',
  ],
  no: ['A licence plate; professional certification fees are paid.', 'Our graduate scheme starts in May.'],
};
