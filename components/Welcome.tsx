import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '@/utils/i18n';
import { setTo } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { settings } from '@/utils/store/settings';
import { useRead } from './use-read';
import { useTheme } from './use-theme';
import { WelcomeDone } from './WelcomeDone';
import { WelcomeLooks } from './WelcomeLooks';
import { WelcomePlan } from './WelcomePlan';
import { WelcomeTry } from './WelcomeTry';
import { WelcomeWhat } from './WelcomeWhat';

/** What every step is given. */
export interface StepProps {
  /** To the next step. What was chosen here is done. */
  onNext: () => void;
  /** To the next step; this one stays thin in the seam. */
  onPass: () => void;
  /** Past everything. */
  onSkipAll: () => void;
  /** The seam: what was done, where one is, what is to come. */
  seam: ('done' | 'now' | 'todo')[];
}

const STEPS = 4;

/** The welcome page: four short steps in one tab, each of which can be passed over. */
export function Welcome() {
  useTheme();
  const [step, setStep] = useState(0);
  const [done, setDone] = useState<readonly number[]>([]);
  const { value } = useRead(settings, []);
  useHeading(step);

  useEffect(() => {
    document.title = i18n.t('welcome.title');
  }, []);

  function to(next: number, did: boolean): void {
    if (did) setDone([...done, step]);
    setStep(next);
    if (next === STEPS) void finish();
  }

  const props: StepProps = {
    onNext: () => to(step + 1, true),
    onPass: () => to(step + 1, false),
    onSkipAll: () => to(STEPS, false),
    seam: Array.from({ length: STEPS }, (_, i) => (i === step ? 'now' : done.includes(i) ? 'done' : 'todo')),
  };
  switch (step) {
    case 0:
      return <WelcomeWhat {...props} />;
    case 1:
      return <WelcomePlan {...props} plan={value?.plan ?? ''} />;
    case 2:
      return <WelcomeTry {...props} />;
    case 3:
      return <WelcomeLooks {...props} off={value?.off ?? []} />;
    default:
      return <WelcomeDone />;
  }
}

/** Ends in the popup's first screen, where the browser opens it for us, and remembers that the page was gone through. */
async function finish(): Promise<void> {
  // First of all, within the press. Refused, the page says where the popup is.
  browser.action.openPopup?.().catch(() => {});
  // Refused, it is no harm: nothing but a hint depends on it.
  await send('write', setTo({ welcomed: new Date().toISOString() })).catch(() => {});
}

/** Each step is read from its heading on; the first one is left to the browser. */
function useHeading(step: number): void {
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = step;
  }, [step]);
}
