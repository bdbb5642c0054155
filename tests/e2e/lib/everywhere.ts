import type { Running } from './browsers';
import { inStore, sees } from './pages';
import { logIt, ritual } from './walk';

/** Every context of ours is met: page scripts, background, popup, journal, welcome. */
export async function everywhere(running: Running): Promise<void> {
  const mail = await running.tab('https://mail.google.com/mail/u/0/#inbox/rejection');
  await logIt(mail);
  const popup = await ritual(running);
  if ((await inStore(popup, 'entries')).length !== 1) throw new Error('The letter was not logged once');
  const journal = await running.tab(`${running.home}/journal.html`);
  await sees(journal, /Larkspur Labs/);
  const panel = await running.tab(`${running.home}/sidepanel.html`);
  await sees(panel, /No listing on this page|This page is closed to Rebound|keeps this page to itself/);
  const welcome = await running.tab(`${running.home}/welcome.html`);
  await sees(welcome, /For the days a job says no/);
}
