import { buildOf, type Kind } from '@/tests/e2e/lib/browsers';
import { everywhere } from '@/tests/e2e/lib/everywhere';
import { askedBesides } from '@/tests/e2e/lib/network';

// Everything is used once, under the browser's own record of its network (Firefox: through a proxy that
// counts). The test beside it shows that a planted request would be seen.
let count = 0;
for (const kind of ['chromium', 'firefox'] as Kind[]) {
  const asked = await askedBesides(kind, buildOf(kind), everywhere);
  for (const address of asked) console.log(`${kind}: ${address}`);
  count += asked.length;
}
console.log(`requests by the extension: ${count}`);
process.exitCode = count ? 1 : 0;
