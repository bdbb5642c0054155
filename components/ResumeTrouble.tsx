import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { Why } from '@/utils/listing/resume/unreadable';
import { Attend } from './Attend';
import styles from './Resume.module.css';

interface Props {
  why: Why;
  /** Back to the box for words. */
  onPaste: () => void;
  /** Choose another file. */
  onOther: () => void;
}

const WORDS: Record<
  Why,
  'picture' | 'password' | 'broken' | 'tooBig' | 'tooLong' | 'slow' | 'oldWord' | 'notOne' | 'empty'
> = {
  picture: 'picture',
  password: 'password',
  broken: 'broken',
  'too-big': 'tooBig',
  'too-long': 'tooLong',
  slow: 'slow',
  'old-word': 'oldWord',
  'not-one': 'notOne',
  empty: 'empty',
};

/** A file gave no words: what it is, what that means, and what helps. */
export function ResumeTrouble({ why, onPaste, onOther }: Props) {
  const words = WORDS[why];
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class={styles.part}>
      <h2 class="say">{i18n.t(`resume.trouble.${words}.say`)}</h2>
      <Attend>{i18n.t(`resume.trouble.${words}.why`)}</Attend>
      <p class="soft">{i18n.t(`resume.trouble.${words}.help`)}</p>
      <div class={styles.acts}>
        <button type="button" class="btn strong" ref={first} onClick={onPaste}>
          {i18n.t('resume.paste')}
        </button>
        <button type="button" class="btn" onClick={onOther}>
          {i18n.t('resume.otherFile')}
        </button>
      </div>
    </section>
  );
}
