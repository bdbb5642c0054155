import type { ComponentChildren } from 'preact';
import { i18n, locale } from '@/utils/i18n';
import { isToday } from '@/utils/ritual/evening';
import type { Said } from '@/utils/tell';

/** Leaves the places of names as they stand, for {@link withNames}. */
const KEEP = { company: '{company}', role: '{role}' };

/** A sentence whose names stand out: `{company}` and `{role}` become bold, whatever they contain. */
function withNames(sentence: string, names: Record<string, string>): ComponentChildren {
  return sentence
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? <b key={part}>{bidi(names[part.slice(1, -1)] ?? '')}</b> : part));
}

/** A name from a stranger's letter must not turn the line around. */
const bidi = (name: string) => <bdi>{name}</bdi>;

const day = (iso: string) => new Date(iso).toLocaleDateString(locale(), { day: 'numeric', month: 'long' });
const clock = (date: Date) =>
  locale() === 'en' && date.getMinutes() === 0
    ? String(date.getHours() % 12 || 12)
    : date.toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });

/** What the bar says in a state. */
export function barWords(state: Said): ComponentChildren {
  switch (state.say) {
    case 'sure':
      if (!state.company) return i18n.t('bar.sure.bare');
      if (!state.role) return withNames(i18n.t('bar.sure.company', KEEP), { company: state.company });
      return withNames(i18n.t('bar.sure.role', KEEP), { company: state.company, role: state.role });
    case 'unsure':
      return i18n.t('bar.unsure');
    case 'logged':
      return i18n.t('bar.logged');
    case 'not-now': {
      const until = new Date(state.until);
      const when = isToday(until, Date.now()) ? 'today' : 'tomorrow';
      return i18n.t(`bar.putOff.${when}`, { time: clock(until) });
    }
    case 'again':
      return i18n.t('bar.again', { date: day(state.on) });
    case 'added':
      return i18n.t('bar.added', { date: day(state.on) });
    case 'step':
      return state.company
        ? withNames(i18n.t(`bar.step.${state.kind}From`, { company: KEEP.company }), {
            company: state.company,
          })
        : i18n.t(`bar.step.${state.kind}`);
    case 'noted':
      return i18n.t('bar.noted');
    case 'doubt':
      return i18n.t('bar.doubt', { date: day(state.on) });
    case 'not-one':
      return i18n.t('bar.notLogged');
    case 'quiet':
      return i18n.t('bar.quieted', { sender: state.sender });
    case 'error':
      return (
        <>
          <span class="amber">{i18n.t('bar.error.lead')}</span> {i18n.t('bar.error.rest')}
        </>
      );
    case 'updated':
      return i18n.t('bar.updated');
    default:
      return null;
  }
}
