interface Policy {
  createScriptURL(address: string): string;
}

interface Types {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

let policy: Policy | undefined;

/** An address of a file of our own, or an error: nothing else may become a worker. */
function own(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError('Not a file of ours');
  return url.href;
}

/** The one way to make a worker: our pages' rules know a single policy, and it lets only our own files pass. */
export function ownWorker(address: string): Worker {
  const types = (globalThis as { trustedTypes?: Types }).trustedTypes;
  // Browsers without trusted types keep to the rest of the rules.
  policy ??= types?.createPolicy('rebound-worker', { createScriptURL: own });
  return new Worker(policy?.createScriptURL(address) ?? own(address), { type: 'module' });
}
