import type { Asked } from '../listing';
import type { Job, SectionKind } from '../resume/resume';

/** Where the resume says something. */
export interface Place {
  section: SectionKind;
  /** The section's heading in the person's own words; undefined above the first one. */
  heading?: string;
  /** The job it belongs to, where it belongs to one. */
  job?: Job;
  /** It is a bullet or a sentence about what was done, and not a word in a list. */
  bullet: boolean;
  /** The resume's own line. */
  line: string;
  /** The words themselves, in characters of the resume's text. */
  start: number;
  end: number;
}

/** Where a missing term would stand, if it is true. */
export interface Carry {
  /** The section that would carry it: `skills` for a tool, `experience` for work, `education` for a degree. */
  section: SectionKind;
  /** That section's heading in the person's words; undefined where the resume has no such section yet. */
  heading?: string;
  /** The bullet that is about the same kind of work, where there is one. */
  bullet?: string;
  /** That bullet in a few words ("the booking flow"), to name it in a sentence; in the resume's language. */
  about?: string;
  job?: Job;
}

/** One asked term against the resume. */
export interface TermMatch {
  asked: Asked;
  standing: 'found' | 'near' | 'missing';
  /**
   * Why it is found: the same words (in another form too), another name of the same thing, or a fact that
   * covers it (a master's where a bachelor's is asked, eight years where five are).
   */
  because?: 'same' | 'alias' | 'covers';
  /** Found or near: the resume's own words for it, as they stand there. */
  words?: string;
  /** Found or near: where, the strongest first (a bullet before a list). */
  places: Place[];
  /** Near: what to call it, "design systems (component library)". */
  callIt?: string;
  /** Missing: where it would go. */
  carry?: Carry;
}

/** The listing's title against what the person calls themself. */
export interface TitleMatch {
  /** The listing's, without place, gender marks and reference numbers. */
  listing: string;
  /** The person's own: the headline, else the newest job. */
  resume?: string;
  /** `same`: the core of it stands in the resume; `near`: the same trade in other words. */
  standing: 'same' | 'near' | 'other';
  /** Near or other: what the headline could say, if it fits the work. */
  say?: string;
}

/** What a bullet is about: decides which question would find its number. */
export type About = 'people' | 'money' | 'time' | 'volume' | 'quality' | 'teaching' | 'making' | 'work';

/** What a bullet could gain. */
export interface BulletAdvice {
  /** The bullet, as the resume has it. */
  text: string;
  start: number;
  end: number;
  job?: Job;
  /** Set where it carries no number: which question to ask. */
  question?: About;
  /** A weak opening, as it stands there ("Responsible for"), and a verb that says what was done. */
  opening?: { words: string; say: string };
  /** Which parts of a story are not told. A bullet needs an action and a result; the others are a help. */
  lacks: ('action' | 'result')[];
}

/** What to change first, the most useful first. */
export type First =
  | { change: 'term'; term: TermMatch }
  | { change: 'name'; term: TermMatch }
  | { change: 'title'; title: TitleMatch }
  | { change: 'number'; bullet: BulletAdvice };

/** A listing against a resume. Words, never a percentage. */
export interface Match {
  /** `none`: the listing asks for nothing we could read. */
  overlap: 'none' | 'little' | 'some' | 'good' | 'strong';
  /** In the order they are shown: not yet, near, found; inside that, the order of the listing. */
  required: TermMatch[];
  nice: TermMatch[];
  /** Undefined where the listing has no title. */
  title?: TitleMatch;
  /** Bullets without a number or with a weak opening, in the order of the resume. */
  bullets: BulletAdvice[];
  /** At most three. */
  first: First[];
}
