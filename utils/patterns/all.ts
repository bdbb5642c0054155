import type { CheckedListing } from '../store/listings';
import { themesOf, toldIn } from './feedback';
import { gapsOf } from './gaps';
import { kindsOf } from './kinds';
import { monthsOf, type Record } from './months';
import { reasonsOf } from './reasons';
import { responseOf } from './response';
import { sourcesOf } from './sources';
import { stagesOf } from './stages';

/** Everything that can be said of a record, each part by its own rule. */
export function patternsOf(record: Record & { listings: readonly CheckedListing[] }, now: Date) {
  const { entries } = record;
  const told = toldIn(entries);
  return {
    months: monthsOf(record, now),
    stages: stagesOf(entries),
    kinds: kindsOf(entries),
    response: responseOf(entries),
    gaps: gapsOf(record.listings),
    told,
    themes: themesOf(told),
    reasons: reasonsOf(entries),
    sources: sourcesOf(entries),
  };
}

export type Patterns = ReturnType<typeof patternsOf>;
