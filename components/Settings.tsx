import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import { settings } from '@/utils/store/settings';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { Resumes } from './Resumes';
import styles from './Settings.module.css';
import { SettingsData } from './SettingsData';
import { SettingsFollow } from './SettingsFollow';
import { SettingsKeep } from './SettingsKeep';
import { SettingsKeys } from './SettingsKeys';
import { SettingsLook } from './SettingsLook';
import { SettingsOwn } from './SettingsOwn';
import { SettingsPlan } from './SettingsPlan';
import { SettingsProof } from './SettingsProof';
import { SettingsQuiet } from './SettingsQuiet';
import { SettingsReplies } from './SettingsReplies';
import { SettingsSites } from './SettingsSites';
import { SettingsWindow } from './SettingsWindow';
import { StatusOthers } from './StatusOthers';
import { StatusSettings } from './StatusSettings';
import { useRead } from './use-read';

/** Everything a person can set, one row each. What is set holds at once; there is nothing to confirm. */
export function Settings() {
  const { value, error, again } = useRead(settings, []);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (!value) return <JournalReading />;
  const row = (name: RowName, part: ComponentChildren) => <Row name={name}>{part}</Row>;
  return (
    <div class={styles.set}>
      <h1 class="say-l">{i18n.t('settings.title')}</h1>
      {row('plan', <SettingsPlan plan={value.plan} />)}
      {row('window', <SettingsWindow minutes={value.minutes} evening={value.evening} />)}
      {row('replies', <SettingsReplies name={value.name} />)}
      {row('sites', <SettingsSites off={value.off} />)}
      {row('own', <SettingsOwn own={value.own} />)}
      {row('status', <StatusSettings />)}
      {row('others', <StatusOthers others={value.others} />)}
      {row('follow', <SettingsFollow follow={value.follow} />)}
      {row('quiet', <SettingsQuiet />)}
      {row('resume', <Resumes />)}
      {row('keep', <SettingsKeep keep={value.keep} />)}
      {row('data', <SettingsData />)}
      {row('proof', <SettingsProof />)}
      {row('keys', <SettingsKeys />)}
      {row('look', <SettingsLook look={value.look} />)}
    </div>
  );
}

type RowName =
  | 'plan'
  | 'window'
  | 'replies'
  | 'sites'
  | 'own'
  | 'status'
  | 'others'
  | 'follow'
  | 'quiet'
  | 'resume'
  | 'keep'
  | 'data'
  | 'proof'
  | 'keys'
  | 'look';

function Row({ name, children }: { name: RowName; children: ComponentChildren }) {
  const id = `settings-${name}`;
  return (
    <section class={styles.row} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class="label" id={id}>
          {i18n.t(`settings.${name}.label`)}
        </h2>
        <p class="soft small">{i18n.t(`settings.${name}.hint`)}</p>
      </div>
      <div class={styles.controls}>{children}</div>
    </section>
  );
}
