import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hideIn, showIn } from '@/utils/panel/tab';
import { numberWord } from '@/utils/words/numbers';

interface Props {
  tab: number;
  /** As the listing spells it. */
  words: string[];
}

/** Marks a term in the page, and takes the marks out again: when pressed, or when the row is closed. */
export function PanelShow({ tab, words }: Props) {
  const [marked, setMarked] = useState<number>();
  const shown = marked !== undefined && marked > 0;
  useEffect(() => {
    if (!shown) return;
    return () => void hideIn(tab);
  }, [shown, tab]);

  return (
    <>
      <button
        type="button"
        class="btn small"
        onClick={() => (shown ? setMarked(undefined) : void showIn(tab, words).then(setMarked))}
      >
        {shown ? i18n.t('panel.show.end') : i18n.t('panel.show.press')}
      </button>
      <span class="fact" role="status">
        {marked !== undefined &&
          (marked === 0
            ? i18n.t('panel.show.none')
            : marked === 1
              ? i18n.t('panel.show.one')
              : i18n.t('panel.show.many', { number: numberWord(marked) }))}
      </span>
    </>
  );
}
