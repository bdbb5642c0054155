import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import styles from './GrowthPage.module.css';

/** The person came here from another page of the journal: then it is read from its heading on. */
export const Arrived = createContext(false);

interface Props {
  title: string;
  lead?: string;
  /** The page this one belongs to; a link leads back to it. Pages of one thing are as narrow as reading needs. */
  up?: 'strengths' | 'week';
  /** Beside the heading. */
  acts?: ComponentChildren;
  children: ComponentChildren;
}

/** One page about the person: a heading in the voice, one plain line, and what belongs to it. */
export function GrowthPage({ title, lead, up, acts, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(Arrived);
  useLayoutEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, []);
  const head = (
    <div class={styles.head}>
      {up && (
        <a class={`link small ${styles.up}`} href={hashOf({ view: up })}>
          {i18n.t(`growth.back.${up}`)}
        </a>
      )}
      <h1 class={`say-l ${styles.heading}`} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p class="soft">{lead}</p>}
    </div>
  );
  return (
    <div class={`${styles.page} ${up ? styles.narrow : ''}`}>
      {acts ? (
        <div class={styles.row}>
          {head}
          <div class={styles.acts}>{acts}</div>
        </div>
      ) : (
        head
      )}
      {children}
    </div>
  );
}
