import { useId, useState } from 'preact/hooks';
import { wordsDraft } from '@/utils/growth/evidence';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';

/** Two lines to start from, for bringing two people together. Sending them is the person's. */
export function StrengthsHelped() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p class="fact">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('strengths.helped.intro')}
        </button>
        {i18n.t('strengths.helped.introMore')}
      </p>
      {open && <Lines onKept={() => setOpen(false)} />}
    </>
  );
}

function Lines({ onKept }: { onKept: () => void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [copied, setCopied] = useState<boolean>();
  const saving = useSaving();
  const id = useId();
  const names = {
    first: first.trim() || i18n.t('strengths.helped.lines.firstGap'),
    second: second.trim() || i18n.t('strengths.helped.lines.secondGap'),
  };
  const one = i18n.t('strengths.helped.lines.one', names);
  const two = i18n.t('strengths.helped.lines.two');

  function copy(): void {
    navigator.clipboard.writeText(`${one}\n${two}`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }

  async function keep(): Promise<void> {
    const text = i18n.t('strengths.helped.lines.did', names);
    const draft = wordsDraft('helped', crypto.randomUUID(), { text }, new Date());
    if (await saving.save(() => send('write', draft))) onKept();
  }

  return (
    <div class={styles.form}>
      <div class={styles.two}>
        <div>
          <label class="label" for={`${id}-1`}>
            {i18n.t('strengths.helped.lines.first')}
          </label>
          <input
            class="field"
            id={`${id}-1`}
            value={first}
            onInput={(event) => setFirst(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="label" for={`${id}-2`}>
            {i18n.t('strengths.helped.lines.second')}
          </label>
          <input
            class="field"
            id={`${id}-2`}
            value={second}
            onInput={(event) => setSecond(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class={`vein quote ${styles.words}`}>
        {one}
        <br />
        {two}
      </p>
      <p class={styles.acts}>
        <button type="button" class="btn small" onClick={copy}>
          {i18n.t('strengths.helped.lines.copy')}
        </button>
        <button
          type="button"
          class="btn bare small"
          aria-disabled={!first.trim() || !second.trim()}
          onClick={() => first.trim() && second.trim() && void keep()}
        >
          {i18n.t('strengths.helped.lines.keep')}
        </button>
      </p>
      {saving.note}
      <p class="fact" role="status">
        {copied && i18n.t('strengths.helped.lines.copied')}
        {copied === false && i18n.t('strengths.wins.bullet.noCopy')}
      </p>
      <p class="soft small">{i18n.t('strengths.helped.lines.other')}</p>
    </div>
  );
}
