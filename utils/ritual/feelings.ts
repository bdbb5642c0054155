import { i18n } from '../i18n';

/** The words on offer. Others are the person's own and are kept as they were typed. */
export const FEELINGS = [
  'disappointed',
  'frustrated',
  'angry',
  'sad',
  'embarrassed',
  'worried',
  'tired',
  'numb',
  'relieved',
] as const;

/** A feeling as it is kept, in the interface language; the person's own word stays as it is. */
export function feelingWord(feeling: string): string {
  const known = FEELINGS.find((one) => one === feeling);
  return known ? i18n.t(`ritual.feel.words.${known}`) : feeling;
}

/** The person's own word among what was chosen, if there is one. */
export function ownWord(feelings: readonly string[]): string | undefined {
  return feelings.find((feeling) => !FEELINGS.some((one) => one === feeling));
}
