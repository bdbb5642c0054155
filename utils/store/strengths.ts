import { newestOwn, type Own } from './own';

export const DID = ['led', 'solved', 'overcame'] as const;
/** What kind of win it was. */
export type Did = (typeof DID)[number];

/** Something the person led, solved or overcame. */
export interface Win extends Own {
  type: 'win';
  text: string;
  did: Did;
  /** What can be counted about it, in their words: "from two days to three hours". */
  number?: string;
  /** Where it was, and when, as they say it: "Osprey Rail", "March". */
  where?: string;
  when?: string;
  /** The line for a resume that was made of it. */
  bullet?: string;
}

/** Something that is theirs with or without a job. */
export interface Worth extends Own {
  type: 'worth';
  text: string;
}

/** Something kind that somebody said. */
export interface KindWord extends Own {
  type: 'kind-word';
  text: string;
  /** Who, and on what occasion. */
  from?: string;
}

/** Help they gave. */
export interface Helped extends Own {
  type: 'helped';
  text: string;
}

/** The end of "Some days it's true that …", and the wins it rests on. */
export interface Sentence extends Own {
  type: 'sentence';
  text: string;
  /** Ids of wins. */
  wins: string[];
}

/** What was written about the values that matter. */
export interface Values extends Own {
  type: 'values';
  chosen: string[];
  text: string;
}

/** A kinder sentence, written instead of a harsh one, which is not kept. */
export interface Kinder extends Own {
  type: 'kinder';
  text: string;
}

/** One story from work in four parts. */
export interface Story extends Own {
  type: 'story';
  title: string;
  situation?: string;
  task?: string;
  action?: string;
  result?: string;
}

export type Strength = Win | Worth | KindWord | Helped | Sentence | Values | Kinder | Story;
export type StrengthType = Strength['type'];

/** Everything of one kind, the newest first. */
export function ofType<T extends StrengthType>(all: Strength[], type: T): Extract<Strength, { type: T }>[] {
  return all.filter((one): one is Extract<Strength, { type: T }> => one.type === type);
}

/** All that is put down, the newest first. */
export const strengths = (): Promise<Strength[]> => newestOwn<Strength>('strengths');
