import { fileURLToPath } from 'node:url';
import { install, type Running, start } from '@/tests/e2e/lib/browsers';
import { serve } from '@/tests/e2e/lib/servers';
import { isRejection, mailbox } from './letters';
import { atMost, exactly, type Line, median } from './table';
import type { Cost } from './trace';
import { benchPages, MAIL, type Visit, visit } from './visit';

const RUNS = 7;
const NAIVE = fileURLToPath(new URL('./naive', import.meta.url));

const sum = (costs: Cost[], of: (cost: Cost) => number): number =>
  costs.reduce((all, cost) => all + of(cost), 0);

/** The letters of a visit that are rejections, or those that are not. */
const letters = ({ letters }: Visit, rejections: boolean): Cost[] =>
  Object.entries(letters).flatMap(([name, cost]) => (isRejection(name) === rejections ? [cost] : []));

const mean = (costs: Cost[], of: (cost: Cost) => number): number => sum(costs, of) / costs.length;
const extension = (cost: Cost): number => cost.extension;
const own = (cost: Cost): number => cost.all - cost.extension;

/**
 * What Rebound costs the main thread of a mail page, beside the page itself and beside a naive observer,
 * in one run: the two take turns, and who is first changes each time.
 */
export async function pageCost(): Promise<Line[]> {
  const names = Object.keys(mailbox());
  const server = await serve({ [MAIL]: benchPages(mailbox()) });
  const opened: Running[] = [];
  try {
    const options = { port: server.port, hosts: [MAIL] };
    const ours = await start('chromium', options);
    opened.push(ours);
    const naive = await start('chromium', { ...options, build: NAIVE, bare: true });
    opened.push(naive);
    await install(naive);

    const visits: { ours: Visit; naive: Visit }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const first = run % 2 ? await visit(naive, names, false) : undefined;
      const mine = await visit(ours, names, true);
      visits.push({ ours: mine, naive: first ?? (await visit(naive, names, false)) });
    }
    return lines(visits);
  } finally {
    for (const running of opened) await running.close();
    await server.close();
  }
}

function lines(visits: { ours: Visit; naive: Visit }[]): Line[] {
  const [first] = visits;
  if (!first) throw new Error('Nothing was measured');
  const middle = (of: (both: { ours: Visit; naive: Visit }) => number) => median(visits.map(of));
  const perLetter = (visit: Visit) => mean(letters(visit, false), extension);
  const session = (visit: Visit) =>
    sum([...letters(visit, false), ...letters(visit, true), visit.typing], extension);
  const runs = `median of ${visits.length} visits`;
  return [
    {
      name: 'opening a letter: ours / naive',
      value: middle(({ ours, naive }) => perLetter(ours) / perLetter(naive)),
      unit: '×',
      goal: atMost(1 / 40),
      note: `letters that are no rejection, ${runs}, taking turns`,
    },
    {
      name: 'fifty letters opened and a reply typed: ours / naive',
      value: middle(({ ours, naive }) => session(ours) / session(naive)),
      unit: '×',
      goal: atMost(1 / 40),
      note: `bars for five rejections among ours, ${runs}`,
    },
    {
      name: 'loading the page: ours / the page’s own',
      value: middle(({ ours }) => extension(ours.load) / own(ours.load)),
      unit: '×',
      goal: atMost(0.02),
      note: runs,
    },
    {
      name: 'loading the page: ours',
      value: middle(({ ours }) => extension(ours.load)),
      unit: 'ms',
      note: 'processor time of the main thread',
    },
    { name: 'loading the page: its own', value: middle(({ ours }) => own(ours.load)), unit: 'ms' },
    {
      name: 'a letter that is no rejection: ours',
      value: middle(({ ours }) => perLetter(ours)),
      unit: 'ms',
      goal: atMost(0.3),
      note: `mean of ${letters(first.ours, false).length}, ${runs}`,
    },
    {
      name: 'a letter that is no rejection: the page’s own',
      value: middle(({ ours }) => mean(letters(ours, false), own)),
      unit: 'ms',
    },
    {
      name: 'a letter that is no rejection: naive',
      value: middle(({ naive }) => perLetter(naive)),
      unit: 'ms',
    },
    {
      name: 'a rejection, bar and all: ours',
      value: middle(({ ours }) => mean(letters(ours, true), extension)),
      unit: 'ms',
    },
    {
      name: 'callbacks during 100 keys in the reply: ours',
      value: Math.max(...visits.map(({ ours }) => ours.typing.calls)),
      unit: 'count',
      goal: exactly(0),
      note: `the most of ${visits.length} visits`,
    },
    {
      name: 'callbacks during 100 keys in the reply: naive',
      value: middle(({ naive }) => naive.typing.calls),
      unit: 'count',
      note: runs,
    },
  ];
}
