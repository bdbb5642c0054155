/** A no to what follows. */
export const NOT = "(not|\\w+n't|cannot|cant|wont|unable to|never|no longer|neither)";
/** To decide, as a no is put: "we have decided to", "the panel chose to". */
export const DECIDED =
  '(decided|deciding|decision|chosen|chose|choosing|elected|electing|opted|opting|concluded|determined|resolved|agreed)';
/** To go on. */
export const GO =
  '(move|moved|moving|go|going|gone|went|proceed|proceeded|proceeding|progress|progressed|progressing|continue|continued|continuing|advance|advanced|advancing|push|pushed|pushing|press|pressed|pressing|carry|carried|carrying|take|taken|taking|took|pass|passed|passing)';
/** One who applies. */
export const APPLICANT =
  '(candidates?|candidatures?|applicants?|applications?|individuals?|persons?|people|professionals?|finalists?|contenders?|profiles?|submissions?|colleagues?|someone|somebody|others|nurses?|teachers?|engineers?|developers?)';
/** What one applies for. */
export const JOB =
  '(positions?|roles?|vacanc(y|ies)|jobs?|openings?|posts?|opportunit(y|ies)|requisitions?|internships?|apprenticeships?|placements?|traineeships?|contracts?|shifts?|headcount|search)';
