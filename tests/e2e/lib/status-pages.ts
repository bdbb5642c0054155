import type { ElementHandle, Page } from 'puppeteer-core';
import { inside } from './bar';
import type { Answer, Pages } from './servers';

/** A role, its company, its state, and what a site has besides. */
export type Row = [role: string, company: string, state: string, date?: string];

const page = (body: string): Answer => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My applications</title>
<style>body{font:14px/1.5 sans-serif;margin:24px} a{color:inherit} li,tr{margin:8px 0} td,th{padding:6px 16px;text-align:left}
@media (prefers-color-scheme: dark){body{background:#1b1f23;color:#e6e6e6}}</style></head><body>${body}<script src="/app.js"></script></body></html>`,
  headers: {
    'content-security-policy': "script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'",
  },
});

/** Serves one page and its script at every path; as strict as the real ones. */
export function statusPages(body: string, script = ''): Pages {
  return (path) => {
    if (path === '/favicon.ico') return undefined;
    return path === '/app.js' ? { body: script, type: 'text/javascript' } : page(body);
  };
}

export const linkedIn = (rows: Row[]): string =>
  `<main><nav><a href="?stage=applied" data-go>Applied</a> <a href="?stage=not-moving-forward" data-go>Not moving forward</a></nav>
<ul>${rows
    .map(
      ([role, company, state], i) =>
        `<li><a href="/jobs/view/39000000${i}/"><p>${role}</p><p>${company} · Remote</p><p>${state}</p></a></li>`,
    )
    .join('')}</ul></main>`;

export const indeed = (rows: Row[]): string =>
  `<main><h1>My jobs</h1><ul>${rows
    .map(
      ([role, company, state, date = 'Applied on Indeed on 2 Oct'], i) =>
        `<li><header><div><span>${state}</span></div><div role="heading" aria-level="2"><a href="https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f${1000 + i}">${role}<span> opens</span></a></div><div><span>${company}</span></div><div><span data-testid="jobStatusDateShort">${date}</span></div></header></li>`,
    )
    .join('')}</ul></main>`;

export const workday = (active: Row[], inactive: Row[]): string => {
  const table = (rows: Row[], tab: number) =>
    `<div role="tabpanel" id="tabpanel-x-${tab}"${tab ? ' hidden' : ''}><table><thead><tr><th>Job Title</th><th>Job Req</th><th>Status</th><th>Date</th></tr></thead><tbody>${rows
      .map(
        ([role, , state, date = 'October 1, 2026'], i) =>
          `<tr data-automation-id="taskListRow"><th scope="row"><div data-automation-id="applicationTitle"><a href="/job/x_JR${tab}${i}">${role}</a></div></th><td>JR${tab}${i}</td><td><div data-automation-id="applicationStatus"><span>${state}</span></div></td><td>${date}</td></tr>`,
      )
      .join('')}</tbody></table></div>`;
  return `<div data-automation-id="headerTitle"><h1>Careers at Northwind Robotics</h1></div><section data-automation-id="applicationsSectionHeading"><div role="tablist"><button role="tab" data-tab="0">Active</button><button role="tab" data-tab="1">Inactive</button></div>${table(active, 0)}${table(inactive, 1)}</section>`;
};

/** Turns between Workday's two tabs, as the real page does: nothing is loaded. */
export const TABS = `for (const tab of document.querySelectorAll('[data-tab]')) tab.addEventListener('click', () => {
  document.querySelectorAll('[role=tabpanel]').forEach((panel, i) => { panel.hidden = i !== Number(tab.dataset.tab); });
});`;

/** The offers of a page as a person meets them. */
export class OffersOn {
  constructor(private page: Page) {}

  private async roots(name: string) {
    const hosts = await this.page.$$(name);
    return Promise.all(hosts.map(inside));
  }

  /** What stands beside each row that has something beside it, in the page's order. */
  async words(name = 'rebound-row'): Promise<string[]> {
    const roots = await this.roots(name);
    return Promise.all(
      roots.map((root) =>
        root.evaluate((inner) =>
          ((inner.firstElementChild as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
  }

  /** Waits until the offers read like this. */
  async say(expected: string[], name = 'rebound-row'): Promise<void> {
    const until = Date.now() + 12_000;
    let words: string[] = [];
    while (Date.now() < until) {
      // The page may put one away while it is read: it is read again.
      words = await this.words(name).catch(() => ['?']);
      if (JSON.stringify(words) === JSON.stringify(expected)) return;
      // Behind another tab no frame is ever drawn: a moment of the page's own clock passes there too.
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }
    throw new Error(`Beside the rows stands ${JSON.stringify(words)} and not ${JSON.stringify(expected)}`);
  }

  private async button(at: number, words: string, name: string): Promise<ElementHandle<Element>> {
    const root = (await this.roots(name))[at];
    const found = await root?.evaluateHandle(
      (inner, label) =>
        [...inner.querySelectorAll('button')].find((b) => b.textContent?.trim() === label) ?? null,
      words,
    );
    const element = found?.asElement() as ElementHandle<Element> | null | undefined;
    if (!element) throw new Error(`No "${words}" there, but ${JSON.stringify(await this.words(name))}`);
    return element;
  }

  /** Presses a button with the mouse. */
  async press(at: number, words: string, name = 'rebound-row'): Promise<void> {
    const element = await this.button(at, words, name);
    await this.page.bringToFront();
    await element.scrollIntoView();
    const box = await element.boundingBox();
    if (!box) throw new Error(`"${words}" is not to be seen`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Presses it as a page's script could at best. */
  async pressByScript(at: number, words: string): Promise<void> {
    const element = await this.button(at, words, 'rebound-row');
    await element.evaluate((button) => {
      (button as HTMLButtonElement).click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
  }
}
