import { statusSites } from '../sites/status';

/** Words that pages name their parts with. What is none of these is never told, whatever it may be. */
const PARTS =
  'action actions active activity all app apply applied applicant application applications archive archived area ' +
  'aria article badge bar base block body bold box breadcrumb btn button caption card cards cell center chip class ' +
  'close col color column columns company component container content controls current custom dark dashboard data ' +
  'date day default desc description detail details disabled divider dropdown employer empty end entity entry ' +
  'expand external field filter flex font footer form full gap grid group head header heading hidden history home ' +
  'icon id image img inactive info inline inner input interview item items job jobs key label large layout lazy ' +
  'left light line link list listing listitem loading location logo main margin md media medium menu message meta ' +
  'mobile modal more my name nav navigation next note number open option organization outer overlay padding page ' +
  'pagination panel panels paragraph pill place placeholder popup portal position posted prev primary profile ' +
  'progress requisition result results right role root row rows saved search secondary section select selected ' +
  'short show single size small space spacer span stack stage start state status step sub submission submissions ' +
  'submitted subtitle summary tab table tabs tag tags task td template text th time timeline title toggle tooltip ' +
  'top tr tracker type ui ul unit user value vertical view visible wrapper css sr only testid automation';

let made: Set<string> | undefined;
let names: string[] | undefined;

/** Every word that may stand in a report: the parts of pages, and what our own selectors are made of. */
export function vocabulary(): Set<string> {
  if (made) return made;
  const ours = statusSites.flatMap(({ keys, empty, signs = '' }) => [
    ...Object.values(keys).flat(),
    ...empty,
    signs,
  ]);
  made = new Set([...PARTS.split(' '), ...ours.flatMap(parts)].filter((word) => word.length > 1));
  return made;
}

/** Attributes that our own selectors ask for by name alone: that they are there may be told, what they say may not. */
export function asked(): string[] {
  if (names) return names;
  const ours = statusSites.flatMap(({ keys }) => Object.values(keys).flat()).join(' ');
  names = [...new Set([...ours.matchAll(/\[([a-z-]+)\]/g)].map(([, name = '']) => name))];
  return names;
}

/** "jobStatusDate-short" in its words, lower case. */
export const parts = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
