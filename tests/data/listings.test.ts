import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { readListing } from '@/utils/sites/listing';
import { bare } from '@/utils/sites/listing/lines';

// The pages belong to others: not a word of them stands here. What a listing must say is looked up in the page by
// other means than the readers use, or is a count.
const FOLDER = join(process.env.REBOUND_DATA ?? '', 'jobs', 'listings');

/** Where each page was, which way must answer, and how long its description is. Characters. */
const PAGES: Record<string, [url: string, source: string, from: number, to: number]> = {
  'indeed/rendered_coverletterer_indeed_job': [
    'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
    'json-ld',
    3900,
    4300,
  ],
  'jobscz/job_company': ['https://www.jobs.cz/fp/x/2000134247/', 'site', 1900, 2100],
  'jobscz/job_location': ['https://www.jobs.cz/rpd/2000317273/', 'site', 1800, 2000],
  'jobscz/job_standard': ['https://www.jobs.cz/rpd/1635598077/', 'site', 2000, 2300],
  'linkedin/guest_plucker_job': [
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1',
    'site',
    2700,
    3100,
  ],
  'linkedin/guest_plucker_job_apply_on_company_website': [
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1',
    'site',
    2000,
    2400,
  ],
  'linkedin/guest_plucker_job_company_logo': [
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1',
    'site',
    2300,
    2600,
  ],
  'linkedin/guest_plucker_job_remote': [
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1',
    'site',
    4000,
    4500,
  ],
  'linkedin/guest_view_plucker_linkedin_expired': [
    'https://cz.linkedin.com/jobs/view/4015921370',
    'site',
    1000,
    1200,
  ],
  'linkedin/guest_view_plucker_linkedin_ok': [
    'https://sk.linkedin.com/jobs/view/4051241378',
    'site',
    5400,
    5900,
  ],
  'linkedin/rendered_coverletterer_linkedin_job': [
    'https://au.linkedin.com/jobs/view/4411867124',
    'site',
    3600,
    4000,
  ],
  'modelled/greenhouse_job-boards': [
    'https://job-boards.eu.greenhouse.io/x/jobs/4908496101',
    'site',
    60,
    120,
  ],
  'modelled/linkedin_sdui_search_two-pane': [
    'https://www.linkedin.com/jobs/search-results/?currentJobId=3900000001',
    'site',
    90,
    140,
  ],
  'remoteok/job': ['https://remoteok.io/remote-jobs/99859', 'json-ld', 3600, 4100],
  'workday/saved_apply_flow_job-autofill_workday': [
    'https://workday.wd5.myworkdayjobs.com/en-US/Workday/job/x/JR-0104977/apply',
    'json-ld',
    17_000,
    17_800,
  ],
};

describe.skipIf(!existsSync(FOLDER))('saved listings', () => {
  test.each(Object.entries(PAGES))('%s', (name, [url, source, from, to]) => {
    const page = pageAt(readFileSync(join(FOLDER, `${name}.html`), 'utf8'), url);
    const read = readListing(page);
    expect(read?.source).toBe(source);

    // Title and company are said by a heading, by the page's title or by its data, word for word.
    const said = bare(
      `${page.title} ${[...page.querySelectorAll('h1,h2,h3,h4,a,script[type*=json]')].map((one) => one.textContent).join(' ')}`,
    );
    for (const words of [read?.title, read?.company]) {
      expect(words?.length).toBeGreaterThan(2);
      expect(said).toContain(bare(words ?? '?'));
    }
    expect(read?.company).not.toMatch(/linkedin|indeed|remote ?ok|jobs\.cz/i);

    const description = read?.description ?? '';
    expect(description.length).toBeGreaterThan(from);
    expect(description.length).toBeLessThan(to);
    expect(description).not.toMatch(/<\/?(?:p|li|br|div)\b|&(?:amp|nbsp|lt);/i);
    const whole =
      bare(page.body.textContent ?? '') +
      bare([...page.querySelectorAll('script[type*=json]')].map((one) => one.textContent).join(' '));
    const words = bare(description).split(' ');
    expect(words.filter((word) => whole.includes(word)).length / words.length).toBeGreaterThan(0.98);
  });

  test('the closed one is known', () => {
    const html = readFileSync(join(FOLDER, 'linkedin/guest_view_plucker_linkedin_expired.html'), 'utf8');
    expect(readListing(pageAt(html, 'https://cz.linkedin.com/jobs/view/1'))?.closed).toBe(true);
    const open = readFileSync(join(FOLDER, 'linkedin/guest_view_plucker_linkedin_ok.html'), 'utf8');
    expect(readListing(pageAt(open, 'https://cz.linkedin.com/jobs/view/1'))?.closed).toBeUndefined();
  });

  test('no page is forgotten', () => {
    const there = readdirSync(FOLDER, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace('.html', '')}`),
      );
    expect(Object.keys(PAGES).sort()).toEqual(there.sort());
  });
});
