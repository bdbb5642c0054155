import type { Page } from 'puppeteer-core';
import { go, type Running } from './browsers';
import { press, sees } from './pages';

/** Where the stand-in job sites are. */
export const JOBS = 'jobs.kestrel.example';
export const OTHER = 'work.tansy.example';

const page = (title: string, body: string) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  headers: {
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
  },
});

const listing = (title: string, company: string, lines: [string, string[]][]) =>
  `<main><h1>${title}</h1><p class="company-name">${company}</p><button>Apply now</button><div class="job-description"><p>We are looking for a colleague who likes to see things through.</p>${lines
    .map(([head, items]) => `<h2>${head}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
    .join('')}</div></main>`;

const DESIGNER = listing('Senior Product Designer', 'Halden Health', [
  [
    'What you will do',
    ['Plan and run moderated usability testing with patients', 'Keep our design system in order'],
  ],
  [
    'Requirements',
    [
      'Figma, and enough HTML to talk to engineers',
      'Experience with design systems',
      'Usability testing you planned yourself',
      'Accessibility, to WCAG 2.2',
      'SQL for simple questions',
    ],
  ],
  ['Nice to have', ['Motion design', 'Prototyping with real data']],
]);

const ACCOUNTANT = listing('Accounts Assistant', 'Tansy Garden Centre', [
  ['Responsibilities', ['Enter purchase invoices', 'Run the weekly payroll']],
  ['Requirements', ['AAT Level 3', 'Xero', 'Microsoft Excel']],
  ['Benefits', ['Plants at cost']],
]);

/** The stand-in job site: a listing, another, one that is closed, one that is cut, and what is none. */
export const jobSite = (path: string) =>
  ({
    '/jobs/4411': page('Senior Product Designer at Halden Health', DESIGNER),
    '/jobs/4412': page('Accounts Assistant at Tansy Garden Centre', ACCOUNTANT),
    '/jobs/4413': page(
      'Accounts Assistant at Tansy Garden Centre',
      `<p>This job is no longer accepting applications.</p>${ACCOUNTANT}`,
    ),
    '/jobs/4414': page(
      'Accounts Assistant at Tansy Garden Centre',
      ACCOUNTANT.replace('Plants at cost', 'Plants …').replace(
        '</main>',
        '<button>Show more</button></main>',
      ),
    ),
    '/about': page(
      'About Kestrel',
      '<main><h1>About Kestrel</h1><p>Kestrel has been a small board for quiet jobs since 2009.</p></main>',
    ),
    '/selected': page(
      'A note',
      '<main><h1>A note from the board</h1><div id="words"><p>Glazier. Somebody with an eye for a straight edge, and a van licence.</p><p>The post needs experience with lead windows, a CSCS card and patience with scaffolding in the rain.</p></div></main>',
    ),
  })[path];

/** A resume of nobody, long enough to be held against a listing. */
export const RESUME = `Mira Lindqvist
UX Designer

Skills
Figma, prototyping, accessibility, component library, HTML

Experience
UX Designer, Osprey Rail, 2020 - present
• Redesigned the booking flow for regional trains.
• Built a component library that nine teams use.
• Ran 24 workshops with operations staff.

Designer, Tern & Co, 2017 - 2020
• Responsible for the newsletter.
• Checked every page for accessibility with two blind testers.

Education
BA Interaction Design, Malmö University`;

/** The tab's number, as extensions know it. */
export async function tabOf(ours: Page, address: string): Promise<number> {
  const id = await ours.evaluate(async (part) => {
    const world = globalThis as unknown as Record<
      string,
      { tabs: { query(given: object): Promise<{ id: number; url?: string; title?: string }[]> } }
    >;
    const tabs = (await (world.browser ?? world.chrome)?.tabs.query({})) ?? [];
    return tabs.find(({ url, title }) => url?.includes(part) || title?.includes(part))?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab at ${address}`);
  return id;
}

/** The panel's page in a tab of its own, beside the tab with this number: the same page, at the panel's width. */
export async function panelFor(running: Running, tab: number, width = 380): Promise<Page> {
  const panel = await running.browser.newPage();
  await panel.setViewport({ width, height: 900 });
  await go(panel, running.kind, `${running.home}/sidepanel.html#tab=${tab}`);
  return panel;
}

/** Gives a resume in the panel that asks for one. */
export async function giveResume(panel: Page): Promise<void> {
  await sees(panel, /Your resume isn’t here yet/);
  await panel.type('textarea', RESUME.slice(0, 1));
  await panel.$eval(
    'textarea',
    (field, words) => {
      (field as HTMLTextAreaElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    RESUME,
  );
  await press(panel, 'Use this');
}

/** Lets the browser ask for a pattern from a press on a page of ours, as the panel does. */
export async function grant(ours: Page, pattern: string): Promise<void> {
  await ours.evaluate((origin) => {
    const world = globalThis as unknown as Record<
      string,
      { permissions: { request(given: object): Promise<boolean> } }
    >;
    const button = document.createElement('button');
    button.id = 'grant';
    button.textContent = 'Grant';
    button.addEventListener('click', () => {
      void (world.browser ?? world.chrome)?.permissions.request({ origins: [origin] }).then((yes) => {
        button.textContent = yes ? 'Granted' : 'Refused';
      });
    });
    document.body.prepend(button);
  }, pattern);
  await press(ours, 'Grant');
  await sees(ours, /Granted/);
}

/** The words that are marked in a page. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ranges = CSS.highlights.get('rebound-asked') as Iterable<Range> | undefined;
    return [...(ranges ?? [])].map((range) => range.toString());
  });

/** What a store holds and nobody has taken away. */
export function records<T>(page: Page, store: 'entries' | 'listings'): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('journal');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.filter((one) => !one.deleted));
          };
        };
      }),
    store,
  ) as Promise<T[]>;
}
