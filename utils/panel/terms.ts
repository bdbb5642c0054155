import type { Checked } from '@/utils/listing/check';
import type { CheckedTerm } from '@/utils/store/listings';

/** What is kept of a check: the terms and how the resume stood to each. */
export function termsOf({ asked, match }: Checked): CheckedTerm[] {
  const standing = new Map(
    [...(match?.required ?? []), ...(match?.nice ?? [])].map((term) => [term.asked, term.standing] as const),
  );
  return asked.map((one) => {
    const { term, id, group, required } = one;
    const found = standing.get(one);
    return { term, ...(id && { id }), group, required, ...(found && { standing: found }) };
  });
}
