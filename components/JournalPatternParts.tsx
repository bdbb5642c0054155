import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import { capital, numberWord } from '@/utils/words/numbers';
import styles from './JournalPatterns.module.css';

/** A number as the start of a sentence, and within one. */
export const Number_ = (count: number): string => capital(numberWord(count));

interface FindingProps {
  /** What it says, or that it says nothing yet. */
  says: string;
  children: ComponentChildren;
}

/** One finding: its sentence, what it rests on, and what one can do. */
export function Finding({ says, children }: FindingProps) {
  return (
    <section class={styles.finding}>
      <h2 class="say-s">{says}</h2>
      {children}
    </section>
  );
}

interface TableProps {
  /** What the table holds, for readers. */
  caption: string;
  head: string[];
  rows: (string | number)[][];
}

/** The same as the marks, in numbers, for whoever wants them so. */
export function PatternTable({ caption, head, rows }: TableProps) {
  return (
    <details class={styles.table}>
      <summary>{i18n.t('patterns.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={styles.scroll} tabIndex={0} aria-label={caption}>
        <table>
          <caption class={styles.unseen}>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

export type MarkLook = 'full' | 'hollow' | 'faint';

/** One square. Each stands for one real thing. */
export function Square({ look, size = 22 }: { look: MarkLook; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      <rect class={styles[look]} x="2" y="2" width="18" height="18" rx="2" />
    </svg>
  );
}

/** So many squares of one look. */
export function Squares({ look, count, size }: { look: MarkLook; count: number; size?: number }) {
  return (
    <span class={styles.marks}>
      {Array.from({ length: count }, (_, i) => (
        <Square key={i} look={look} size={size} />
      ))}
    </span>
  );
}
