import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import styles from './Files.module.css';
import { FilesAuto } from './FilesAuto';
import { FilesOthers } from './FilesOthers';
import { FilesSave } from './FilesSave';

/** "Your data": everything by which it leaves and comes back, in files. */
export function FilesPage() {
  return (
    <div class={styles.page}>
      <h1 class="say-l">{i18n.t('files.title')}</h1>
      <p class={`soft ${styles.lead}`}>{i18n.t('files.hint')}</p>
      <Row name="save" label={i18n.t('files.save.label')} hint={i18n.t('files.save.lead')}>
        <FilesSave />
      </Row>
      <Row name="auto" label={i18n.t('files.auto.label')} hint={i18n.t('files.other.hint')}>
        <FilesAuto />
      </Row>
      <Row name="bring" label={i18n.t('files.bring.label')} hint={i18n.t('files.bring.lead')}>
        <a class="btn" href={hashOf({ view: 'bring' })}>
          {i18n.t('files.bring.choose')}
        </a>
      </Row>
      <Row name="others" label={i18n.t('files.save.others')}>
        <FilesOthers />
      </Row>
      <p class="small">
        <a class="link" href={hashOf({ view: 'settings' })}>
          {i18n.t('files.back')}
        </a>
      </p>
    </div>
  );
}

interface RowProps {
  name: string;
  label: string;
  hint?: string;
  children: ComponentChildren;
}

function Row({ name, label, hint, children }: RowProps) {
  return (
    <section class={styles.row} aria-labelledby={`files-${name}`}>
      <div>
        <h2 class="label" id={`files-${name}`}>
          {label}
        </h2>
        {hint && <p class="soft small">{hint}</p>}
      </div>
      <div class={styles.controls}>{children}</div>
    </section>
  );
}
