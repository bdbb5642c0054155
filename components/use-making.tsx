import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Made, noteBackup } from '@/utils/files/export';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';
import { saveFile } from './save-file';

interface Making {
  /** Makes a file and hands it to the browser. */
  make: (work: (onCount: (count: number) => void) => Promise<Made & { locked?: boolean }>) => Promise<void>;
  busy: boolean;
  /** What to show: how far it is, that it is there, or that it couldn't be made. */
  note: ComponentChildren;
}

type Said = { count: number } | { name: string; locked: boolean; second: boolean } | 'failed' | undefined;

/** Files under way: one at a time, with words for each state. */
export function useMaking(): Making {
  const [said, setSaid] = useState<Said>();
  const busy = typeof said === 'object' && 'count' in said;

  const make: Making['make'] = async (work) => {
    if (busy) return;
    setSaid({ count: 0 });
    try {
      const made = await work((count) => setSaid({ count }));
      saveFile(made);
      if (made.records !== undefined) await noteBackup(made.records).catch(() => {}); // the file is what counts
      setSaid({ name: made.name, locked: made.locked ?? false, second: made.second });
    } catch {
      setSaid('failed');
    }
  };

  const note = (
    <>
      <div class="small" role="status">
        {typeof said === 'object' && 'count' in said && (
          <p>{i18n.t('files.save.working', { count: said.count })}</p>
        )}
        {typeof said === 'object' && 'name' in said && (
          <>
            <p>{i18n.t(said.locked ? 'files.save.doneLocked' : 'files.save.done', { name: said.name })}</p>
            {said.second && <p>{i18n.t('files.save.second')}</p>}
          </>
        )}
      </div>
      {said === 'failed' && <Attend>{i18n.t('files.save.failed')}</Attend>}
    </>
  );
  return { make, busy, note };
}
