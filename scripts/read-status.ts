import { rowMeans } from '@/utils/classify/status';
import { speaks } from '@/utils/classify/status/speaks';
import { readerOf, statusSiteAt } from '@/utils/sites/status';
import { pageAt } from './page-at';

/** The rows of a saved applications page, judged, as `read-page` prints them. `when` is as the page writes it. */
export function readStatus(html: string, url: string) {
  const page = pageAt(html, url);
  const at = new URL(url);
  const site = readerOf(page, at) ?? statusSiteAt(at);
  if (!site) return [];
  return site.find(page).flatMap((element) => {
    const row = site.read(element, page, speaks);
    if (!row) return [];
    const { role = null, company = null, status = null, ref = null } = row;
    const means = rowMeans(row.status, row.under, at.hostname);
    return [{ role, company, status, means, when: row.said ?? row.applied ?? null, ref }];
  });
}
