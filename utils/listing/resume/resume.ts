/** The parts of a resume that people know by name; `other` is a heading we have no name for. */
export type SectionKind =
  | 'head'
  | 'summary'
  | 'skills'
  | 'experience'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'languages'
  | 'other';

/** One line of the resume that says one thing: a bullet, a skill line, a sentence of the summary. */
export interface Line {
  /** As the resume has it, without its bullet sign. */
  text: string;
  /** In characters of the resume's text. */
  start: number;
  end: number;
  /** It says what the person did: a list item, or a whole sentence below a job. */
  bullet: boolean;
  section: SectionKind;
  /** The heading it stands under, as the person wrote it; undefined in the head. */
  heading?: string;
  /** Which of the resume's jobs it belongs to. */
  job?: Job;
}

/** One job, as the resume names it. */
export interface Job {
  title?: string;
  company?: string;
  /** Years of the calendar, with the month as a fraction: 2019.5. `to` of the present job is `present`. */
  from?: number;
  to?: number | 'present';
}

/** A resume, taken apart. */
export interface Resume {
  text: string;
  lines: Line[];
  jobs: Job[];
  /** What the person calls themself: the headline, else the newest job's title. */
  title?: string;
  lang: 'en' | 'de';
}
