import type { Kind } from '@/tests/e2e/lib/browsers';
import { Profile } from '@/tests/e2e/lib/profile';

// Kills the browser in the middle of writes, again and again, and looks whether everything that was
// confirmed is there: after the next start, and after one more clean restart, when Chromium used to erase
// a journal whose log was torn. `--trials N`, `--browser chromium|firefox`.

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** How long into the writes the browser is killed. Milliseconds. */
const [SOONEST, LATEST] = [300, 900];

const trials = Number(option('trials') ?? 10);
const kind = (option('browser') ?? 'chromium') as Kind;
if (!Number.isInteger(trials) || trials < 1 || !['chromium', 'firefox'].includes(kind)) {
  console.error('kill-test --trials N [--browser chromium|firefox]');
  process.exit(2);
}

const acknowledged = new Set<string>();
const missing = new Set<string>();
let erased = 0;
let mended = 0;

const profile = await Profile.make(kind);
try {
  let session = await profile.open();
  for (let trial = 1; trial <= trials; trial += 1) {
    await session.settled();
    const first = new Promise<void>((resolve) => {
      void session.storm(`t${trial}`, (id) => {
        acknowledged.add(id);
        resolve();
      });
    });
    await first;
    await new Promise((resolve) => setTimeout(resolve, SOONEST + Math.random() * (LATEST - SOONEST)));
    await session.kill();

    session = await profile.open();
    await session.settled();
    const told = await session.restored();
    if (told?.all) erased += 1;
    else if (told) mended += 1;
    const after = await session.ids();
    const more = [1, 2, 3].map((n) => `t${trial}-after-${n}`);
    await session.writeAll(more);
    await session.close();

    session = await profile.open();
    await session.settled();
    const again = await session.restored();
    if (again?.all) erased += 1;
    else if (again) mended += 1;
    const later = await session.ids();
    for (const id of acknowledged) if (!after.has(id) || !later.has(id)) missing.add(id);
    for (const id of more) {
      acknowledged.add(id);
      if (!later.has(id)) missing.add(id);
    }
    if (process.env.VERBOSE || missing.size)
      console.log(
        `trial ${trial}: acknowledged ${acknowledged.size}, missing ${missing.size}`,
        told ?? '',
        again ?? '',
      );
  }
  await session.close();
} finally {
  await profile.remove();
}
if (mended) console.log(`told of something brought back ${mended} times`);
console.log(
  `acknowledged ${acknowledged.size}, present ${acknowledged.size - missing.size}, trials ${trials}, erased ${erased}`,
);
process.exitCode = missing.size ? 1 : 0;
