import type { Block } from './block';

/** Words that may begin a line, with a capital or without. */
const either = (words: string): string =>
  `(?:${words
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')})`;
const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.+’'-]*";
const NAME = `(${WORD}(?: (?:${WORD}|&|und|and|of|für|van)){0,4})`;
const SPOKEN = [
  `^${either('about|über|à propos de|chi è|sobre|over|o firmie|o společnosti|om|acerca de')} (?:the |die |der |das |den |het )?${NAME}[:?]?$`,
  `^${either('at|bei|bei der|chez|bij|hos')} ${NAME},? (?:we|you|our|wir|arbeit|erwart|nous|wij|je|vi)(?!\\p{L})`,
  `^${either('join|werde teil von|rejoignez')} ${NAME}(?:[,.]| (?:as|and|to|in|als|et)(?!\\p{L}))`,
  `^(?:${either('the|die|der|das|la|le')} )?${NAME}(?:,[^,.]{3,80},)? (?:is (?:currently |now )?(?:looking|hiring|seeking|recruiting|an? |the )|are (?:looking|hiring)|sucht|ist (?:ein|der|die|das|eines)|recrute|recherche|est (?:un|une|le|la)|busca|es (?:una|un)|cerca|è (?:un|una|alla)|zoekt|is een|szuka|poszukuje|hledá|je |söker|søker|søger|procura|contrata)`,
].map((pattern) => new RegExp(pattern, 'u'));
const NOBODY =
  /^(?:we|you|our|this|the|who|jobs?|role|position|about|us|wir|sie|du|it|he|she|they|uns|nous|vous|ils?|elle|what|there|here|that|your|team)(?: |$)/i;

/** Names that the text's own sentences speak of. */
export const spoken = (block: Block | undefined): string[] =>
  (block?.lines ?? [])
    .filter(({ kind }) => kind !== 'item')
    .slice(0, 40)
    .flatMap(({ text }) => SPOKEN.flatMap((pattern) => pattern.exec(text.slice(0, 200))?.[1] ?? []))
    .filter((name) => !NOBODY.test(name));
