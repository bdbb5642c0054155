import { useId, useRef, useState } from 'preact/hooks';
import { type Sort, sortOf } from '@/utils/files/sort';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { Attend } from './Attend';
import styles from './Files.module.css';
import { FilesJournal } from './FilesJournal';
import { FilesLocked } from './FilesLocked';
import { FilesMail } from './FilesMail';
import { FilesSheet } from './FilesSheet';

/** The one refusal that names no file is a sentence like the others. */
const refusedWords = (why: Exclude<Sort, string>['refused'], named: { name: string }): string =>
  why === 'mixed' ? i18n.t('files.bring.refused.mixed') : i18n.t(`files.bring.refused.${why}`, named);

/** Bringing files in: chosen or dropped, looked at, and kept only after that. */
export function FilesBring() {
  const [files, setFiles] = useState<File[]>([]);
  const [sort, setSort] = useState<Sort>();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  async function take(chosen: FileList | null | undefined): Promise<void> {
    const all = [...(chosen ?? [])];
    if (!all.length) return;
    setFiles(all);
    setSort(await sortOf(all));
  }

  function leave(): void {
    setFiles([]);
    setSort(undefined);
  }

  const [file] = files;
  const named = { name: file?.name ?? '' };
  return (
    <div class={styles.narrow}>
      <h1 class="say-l">{i18n.t('files.bring.title')}</h1>
      {!sort || typeof sort === 'object' ? (
        <>
          <p class="soft">{i18n.t('files.bring.lead')}</p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
          <div
            class={`${styles.drop} ${over ? styles.over : ''}`}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void take(event.dataTransfer?.files);
            }}
          >
            <input
              ref={input}
              id={id}
              type="file"
              multiple
              hidden
              onChange={(event) => {
                void take(event.currentTarget.files);
                event.currentTarget.value = ''; // the same file may be chosen again
              }}
            />
            <button type="button" class="btn strong" onClick={() => input.current?.click()}>
              {i18n.t('files.bring.choose')}
            </button>
            <p class="small soft">{i18n.t('files.bring.kinds')}</p>
            <p class="fact">{i18n.t('files.bring.drop')}</p>
          </div>
          {sort && <Attend>{refusedWords(sort.refused, named)}</Attend>}
        </>
      ) : null}
      {file && sort === 'journal' && <FilesJournal key={file.name} file={file} onLeave={leave} />}
      {file && sort === 'locked' && (
        <FilesLocked
          file={file}
          onLeave={leave}
          onOpen={(opened) => {
            setFiles([new File([opened], file.name)]);
            setSort('journal');
          }}
        />
      )}
      {file && sort === 'sheet' && <FilesSheet file={file} onLeave={leave} />}
      {file && sort === 'mail' && <FilesMail files={files} onLeave={leave} />}
      <p class="small">
        <a class="link" href={hashOf({ view: 'data' })}>
          {i18n.t('files.title')}
        </a>
      </p>
    </div>
  );
}
