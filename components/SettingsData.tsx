import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { SettingsErase } from './SettingsErase';

/** What lies here is the person's: the ways out and in, and the way to be rid of it. */
export function SettingsData() {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  return (
    <>
      <a class="btn" href={hashOf({ view: 'data' })}>
        {i18n.t('settings.data.files')}
      </a>
      <a class="btn" href={hashOf({ view: 'bring' })}>
        {i18n.t('files.bring.title')}
      </a>
      <p class="small">
        <button
          type="button"
          class="link"
          onClick={() => {
            setErased(false);
            setAsking(true);
          }}
        >
          {i18n.t('settings.data.erase')}
        </button>
      </p>
      <p class="small" role="status">
        {erased && i18n.t('settings.data.erased')}
      </p>
      {asking && (
        <SettingsErase
          onKeep={() => setAsking(false)}
          onErased={() => {
            setAsking(false);
            setErased(true);
          }}
        />
      )}
    </>
  );
}
