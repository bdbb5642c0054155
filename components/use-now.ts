import { useEffect, useRef, useState } from 'preact/hooks';

const SECOND = 1_000;
const MINUTE = 60_000;

/** A clock that jumped: what it said before, what it says now, and how long it really was. Milliseconds. */
export interface Jump {
  before: number;
  now: number;
  passed: number;
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The time (milliseconds since 1970), moving on once a second while the page can be seen and `running` is
 * true; once a minute under reduced motion, and at `end` in any case. `onTick` is told how far each step
 * was by this clock and by one that nobody can set.
 */
export function useNow(running: boolean, end: number | undefined, onTick?: (jump: Jump) => void): number {
  const [now, setNow] = useState(Date.now);
  const told = useRef(onTick);
  told.current = onTick;

  useEffect(() => {
    if (!running) return;
    let last = { wall: Date.now(), steady: performance.now() };
    const tick = () => {
      if (document.visibilityState === 'hidden') return;
      const next = { wall: Date.now(), steady: performance.now() };
      told.current?.({ before: last.wall, now: next.wall, passed: next.steady - last.steady });
      last = next;
      setNow(next.wall);
    };
    tick();
    const timer = setInterval(tick, still() ? MINUTE : SECOND);
    const atEnd = end === undefined ? undefined : setTimeout(tick, Math.max(0, end - Date.now()) + 50);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      clearTimeout(atEnd);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [running, end]);

  return now;
}
