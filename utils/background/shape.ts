import { browser } from 'wxt/browser';
import { healthOf } from '../rows/check';
import { statusSiteAt } from '../sites/status';
import { putInto } from './inject';

/**
 * A report of the page in front: its structure without its words, and which of our places answered there. Empty where
 * it can't be read: a page of the browser's own, or another than the one that is meant.
 */
export async function shapeInFront(origin: string): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url || new URL(tab.url).origin !== origin) return '';
  await putInto({ tabId: tab.id }, '/page-shape.js');
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => (globalThis as { reboundShape?: () => string }).reboundShape?.() ?? '',
  });
  const shape = typeof answer?.result === 'string' ? answer.result : '';
  const health = await healthOf(origin);
  const hits = Object.entries(health?.last.hits ?? {}).map(
    ([name, at]) => `${name} ${at < 0 ? 'none' : at + 1}`,
  );
  const [form = '', ...rest] = shape.split('\n');
  // An employer's own address is nobody's business: only the name of a site we know is told.
  const site = statusSiteAt(new URL(tab.url))?.id ?? 'words';
  return (
    shape && [form, `site: ${site}`, `answered: ${hits.join(', ') || 'nothing yet'}`, ...rest].join('\n')
  );
}
