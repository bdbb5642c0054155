import type { Stored } from '@/utils/store/change';
import { openJournal } from '@/utils/store/db';
import { counted, withIndexes } from '@/utils/store/derive';

// Runs in a page of ours in the browser: fills the journal as years of looking for work would.

const COMPANIES = ['Osprey Rail', 'Larkspur Labs', 'Brightwater', 'Kestrel Maps', 'Juniper Kitchens'];
const ROLES = ['Product Designer', 'Service Designer', 'UX Researcher', 'Data Analyst'];
/** As many in a small journal as in a large one: nobody leaves a thousand letters waiting. */
const WAITING = 3;
const STAGES = ['early', 'screen', 'early', 'interview', 'early', 'final'];
const DAY = 86_400_000;
const AT_ONCE = 2_000;
const NEWEST = Date.UTC(2026, 9, 20, 9);
const STEP = 1_800_000;

function stored(number: number): Stored {
  const at = new Date(NEWEST - number * STEP).toISOString();
  const company = `${COMPANIES[number % COMPANIES.length]} ${number}`;
  const role = ROLES[number % ROLES.length];
  const record: Stored = {
    id: `bench-${String(number).padStart(8, '0')}`,
    company,
    role,
    stage: STAGES[number % STAGES.length],
    reason: 'better_match',
    source: number % 3 ? 'cold' : 'referral',
    kind: 'rejection',
    lang: 'en',
    site: 'gmail',
    address: `careers${number}@bench.example`,
    sender: `${company} Careers`,
    subject: `Your application to ${company}`,
    sent: at,
    messageId: (BigInt(Date.parse(at)) << 20n).toString(16),
    quotes: [{ sign: 'other-candidates', text: 'We have decided to move forward with other candidates.' }],
    letter: `Dear Maya, thank you for your interest in the ${role} position at ${company}. `.repeat(6),
    state: number < WAITING ? 'waiting' : 'filed',
    events: {
      applied: { type: 'applied', at: new Date(Date.parse(at) - (number % 40) * DAY).toISOString() },
      no: { type: 'no', at },
      ...(number % 5 ? {} : { note: { type: 'note', at, text: `Their booking research, part ${number}` } }),
      ...(number % 9 ? {} : { told: { type: 'feedback', at, text: 'More examples from fintech' } }),
    },
    stamps: {},
  };
  record.stamps = Object.fromEntries(
    Object.keys(record).map((name) => [name, ['verdict', Date.parse(at), 'bench']]),
  );
  return withIndexes(record);
}

async function seed(count: number): Promise<void> {
  const db = await openJournal();
  const counters = { live: 0, waiting: 0 };
  for (let from = 0; from < count; from += AT_ONCE) {
    const tx = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
    for (let number = from; number < Math.min(count, from + AT_ONCE); number += 1) {
      const record = stored(number);
      const adds = counted(record);
      counters.live += adds.live;
      counters.waiting += adds.waiting;
      void tx.store.put(record);
    }
    await tx.done;
  }
  await db.put('meta', { id: 'counters', ...counters });
  db.close();
}

(globalThis as { benchSeed?: typeof seed }).benchSeed = seed;
