import { useId, useState } from 'preact/hooks';
import { otherOf } from '@/utils/growth/others';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';

/** Others who were turned down: one at a time, about what they did next. */
export function StrengthsOthers() {
  const [further, setFurther] = useState(0);
  const id = useId();
  const other = otherOf(dayOf(new Date().toISOString()), further);
  return (
    <section aria-labelledby={id}>
      <h2 class="label" id={id}>
        {i18n.t('strengths.others.label')}
      </h2>
      <div aria-live="polite">
        <p class="soft">{i18n.t(`strengths.others.${other}`)}</p>
        <p class="fact">
          {i18n.t('strengths.others.source', { source: i18n.t(`strengths.others.sources.${other}`) })}
        </p>
      </div>
      <p>
        <button type="button" class="link" onClick={() => setFurther(further + 1)}>
          {i18n.t('strengths.others.another')}
        </button>
      </p>
    </section>
  );
}
