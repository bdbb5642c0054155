import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { readStatus } from '@/scripts/read-status';

// The pages belong to others: not a word of them stands here. What a row must say is looked up in the page by other
// means than the site files use, or is a count.
const FOLDER = join(process.env.REBOUND_DATA ?? '', 'jobs', 'status');

/** Each page: its address, how its rows are told apart, and what they mean in the page's order. */
const PAGES: Record<string, [url: string, row: string, means: string[]]> = {
  'modelled/indeed_myjobs_2026': [
    'https://myjobs.indeed.com/applied',
    'li',
    ['open', 'open', 'no', 'open', 'never'],
  ],
  'modelled/indeed_myjobs_atw_2023-2026': [
    'https://myjobs.indeed.com/applied',
    '[data-jobkey]',
    ['open', 'open', 'no', 'open', 'never'],
  ],
  'modelled/linkedin_jobs-tracker_applied': [
    'https://www.linkedin.com/jobs-tracker/?stage=applied',
    'a[href*=view]',
    ['open', 'open'],
  ],
  'modelled/linkedin_jobs-tracker_not-moving-forward': [
    'https://www.linkedin.com/jobs-tracker/?stage=not-moving-forward',
    'a[href*=view]',
    ['no', 'no'],
  ],
  'modelled/mygreenhouse_applications': ['https://my.greenhouse.io/applications', 'li', ['open', 'no']],
  'modelled/naukri_historypage': [
    'https://www.naukri.com/myapply/historypage',
    '[class*=Tuple]',
    ['open', 'open', 'no'],
  ],
  'modelled/wellfound_applications': ['https://wellfound.com/jobs/applications', 'main > a', ['open', 'no']],
  'modelled/workday_userHome': [
    'https://acme.wd5.myworkdayjobs.com/en-US/External/userHome',
    'tbody tr',
    ['open', 'open', 'no', 'no', 'never'],
  ],
  'successfactors/saved_my_profile_job-autofill_examplejob': [
    'https://career55.sapsf.eu/portalcareer',
    'nothing',
    [],
  ],
};

const flat = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '').toLowerCase();

describe.skipIf(!existsSync(FOLDER))('saved applications pages', () => {
  test.each(Object.entries(PAGES))('%s', (name, [url, places, means]) => {
    const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
    const rows = readStatus(html, url);
    expect(rows.map((row) => row.means)).toEqual(means);

    const page = pageAt(html, url);
    const there = [...page.querySelectorAll(places)];
    expect(there).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      const words = flat(there[i]?.textContent);
      const near = flat(page.body.textContent);
      expect(row.role?.length).toBeGreaterThan(5);
      expect(words).toContain(flat(row.role));
      expect(near).toContain(flat(row.company));
      expect(row.company?.length).toBeGreaterThan(2);
      // The stage of LinkedIn stands beside the rows and not in them.
      expect(near).toContain(flat(row.status));
      if (row.when) expect(words).toContain(flat(row.when));
      if (row.ref) expect(flat(there[i]?.outerHTML)).toContain(row.ref.toLowerCase());
    });
  });

  test('no page is forgotten', () => {
    const there = ['modelled', 'successfactors'].flatMap((folder) =>
      readdirSync(join(FOLDER, folder)).map((file) => `${folder}/${file.replace('.html', '')}`),
    );
    expect(there.sort()).toEqual(Object.keys(PAGES).sort());
  });
});
