import { useId } from 'preact/hooks';
import { COLUMNS } from '@/utils/files/columns';
import type { Target } from '@/utils/files/mapping';
import type { Sheet } from '@/utils/files/sheet';
import { i18n } from '@/utils/i18n';
import styles from './Files.module.css';

interface Props {
  sheet: Sheet;
  targets: Target[];
  onChange: (targets: Target[]) => void;
}

const TARGETS = [...COLUMNS.filter((name) => name !== 'id'), 'status', 'id'] as const;

/** Which column of a spreadsheet is what: as guessed, to be changed. Each meaning is given once. */
export function FilesColumns({ sheet, targets, onChange }: Props) {
  const id = useId();
  const set = (at: number, target: Target) =>
    onChange(targets.map((old, i) => (i === at ? target : old === target ? '' : old)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class={styles.table} tabIndex={0} aria-label={i18n.t('files.sheet.say')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('files.sheet.column')}</th>
            <th scope="col">{i18n.t('files.sheet.holds')}</th>
            <th scope="col">{i18n.t('files.sheet.means')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.head.map((name, i) => (
            <tr key={`${name}${i}`}>
              <th scope="row" id={`${id}-${i}`}>
                {name || i + 1}
              </th>
              <td>{sheet.rows.find((row) => row[i]?.trim())?.[i]?.slice(0, 60)}</td>
              <td>
                <select
                  class="pick"
                  aria-labelledby={`${id}-${i}`}
                  value={targets[i] ?? ''}
                  onChange={(event) => set(i, event.currentTarget.value as Target)}
                >
                  <option value="">{i18n.t('files.sheet.nothing')}</option>
                  {TARGETS.map((target) => (
                    <option key={target} value={target}>
                      {i18n.t(`files.sheet.target.${target}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
