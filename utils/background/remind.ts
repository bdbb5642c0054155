import { browser } from 'wxt/browser';
import { i18n } from '../i18n';
import { type Day, dayOf } from '../journal/day';
import { settings } from '../store/settings';
import { type Task, tasks } from '../store/tasks';

/** The alarm's name, and the notice's. */
export const REMINDER = 'reminder';
/** When on its day somebody is reminded. Hours. */
const MORNING = 9;
/** The day of the last notice lies beside the journal: it is about this machine, not about the person. */
const LAST = 'reminded';

const at = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, MORNING).getTime();
};

const open = (task: Task): boolean => !task.done && Boolean(task.on);

const lastDay = async (): Promise<string> => String((await browser.storage.local.get(LAST))[LAST] ?? '');

/**
 * Sets the alarm for the next day that something is planned for; none where the person has not asked to be
 * reminded. What lies behind is not brought up again.
 */
export async function settleReminder(now = Date.now()): Promise<void> {
  const { remind } = await settings();
  const last = remind ? await lastDay() : '';
  const next = remind
    ? (await tasks())
        .filter(open)
        .map(({ on = '' }) => at(on))
        .filter((when) => when > now && dayOf(new Date(when).toISOString()) > last)
        .sort((a, b) => a - b)[0]
    : undefined;
  if (next === undefined) {
    await browser.alarms.clear(REMINDER);
    return;
  }
  const known = await browser.alarms.get(REMINDER);
  if (known?.scheduledTime !== next) browser.alarms.create(REMINDER, { when: next });
}

/** One quiet notice for a day, which says that something is planned and not what. */
export async function onReminder(now = Date.now()): Promise<void> {
  const today = dayOf(new Date(now).toISOString());
  const due = (await tasks()).some((task) => open(task) && task.on === today);
  if (due && (await settings()).remind && (await lastDay()) !== today) {
    await browser.storage.local.set({ [LAST]: today });
    await browser.notifications
      .create(REMINDER, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: i18n.t('notice.planned'),
        message: '',
        ...{ silent: true }, // Chrome knows it; Firefox makes no sound of its own
      })
      .catch(() => {}); // the page of what is under way says the same
  }
  await settleReminder(now);
}
