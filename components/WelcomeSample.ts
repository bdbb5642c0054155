import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { unquiet } from '@/utils/journal/drafts';
import { sampleSighting } from '@/utils/journal/sample';
import { send } from '@/utils/messages';
import { type Act, type Said, tell } from '@/utils/tell';

type Shown = Exclude<Said, { say: 'nothing' | 'off' }>;

export interface Sample {
  /** What the bar says; undefined until the background has answered. */
  state: Shown | undefined;
  pressed: boolean;
  /** The background gave no bar. */
  failed: boolean;
  look: () => Promise<void>;
  act: (act: Act) => Promise<void>;
}

/** Our letter, shown to the background as a mail page shows one, and taken out again when it is left. */
export function useSample(): Sample {
  const [state, setState] = useState<Shown>();
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const letter = useRef(sampleSighting(new Date().toISOString()));
  const quieted = useRef<string | undefined>(undefined);

  const take = useCallback((said: Said | undefined) => {
    if (!said) return;
    const shown = said.say !== 'nothing' && said.say !== 'off' ? said : undefined;
    setState(shown);
    setFailed(!shown);
    quieted.current = said.say === 'not-one' ? said.key : undefined;
  }, []);

  const look = useCallback(async () => {
    setFailed(false);
    try {
      take(await send('look', letter.current));
    } catch {
      setFailed(true);
    }
  }, [take]);

  async function act(pressedAct: Act): Promise<void> {
    if (!state || !('key' in state)) return;
    setPressed(true);
    take(await tell(state.key, pressedAct, letter.current));
  }

  useEffect(() => {
    void look();
    const leave = () => {
      // The page is going: a refusal could not be told to anybody, and the next visit takes it out as well.
      send('forgetSample').catch(() => {});
      if (quieted.current) send('write', unquiet({ id: `letter:${quieted.current}` })).catch(() => {});
      quieted.current = undefined;
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [look]);

  return { state, pressed, failed, look, act };
}
