import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './Say.module.css';

interface Props {
  /** `say` is the sentence of a screen; `say-s` where it stands inside the ring; `label` where other words speak. */
  look?: 'say' | 'say-s' | 'label';
  children: ComponentChildren;
}

/** The sentence of a screen. The focus starts on it, before it is painted, so that a reader hears it first and no key goes astray. */
export function Say({ look = 'say', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 class={`${look} ${styles.say}`} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
