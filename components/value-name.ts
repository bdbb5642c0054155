import { VALUES } from '@/utils/growth/values';
import { i18n } from '@/utils/i18n';

/** A value in the interface language. */
export function valueName(value: string): string {
  const known = VALUES.find((one) => one === value);
  return known ? i18n.t(`values.names.${known}`) : value;
}
