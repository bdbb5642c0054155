import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  /** What happened, and what was not harmed. */
  children: ComponentChildren;
}

/** The one block for what needs attention. Words first; it is announced when it appears. */
export function Attend({ children }: Props) {
  return (
    <div class="attend" role="alert">
      <Icon name="warn" />
      <div class="small">{children}</div>
    </div>
  );
}
