import { useEffect } from 'preact/hooks';
import { locale } from '@/utils/i18n';
import { settings } from '@/utils/store/settings';
import { useRead } from './use-read';

/** Puts the person's look and the language of the words on the page itself. */
export function useTheme(): void {
  const { value } = useRead(settings, []);
  const look = value?.look;

  useEffect(() => {
    document.documentElement.lang = locale();
  }, []);

  useEffect(() => {
    if (look === undefined || look === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = look;
  }, [look]);
}
