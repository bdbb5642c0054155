/**
 * False only in the build that the torn-test makes to see data being lost (`--mode unguarded`): nothing is
 * compared, mended or begun anew there. What is shipped never carries it.
 */
export const GUARDED = import.meta.env.MODE !== 'unguarded';
