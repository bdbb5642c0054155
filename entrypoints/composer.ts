import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ComposerScript } from '@/utils/background/reply';
import { holds, putIntoReply, takeOutOfReply } from '@/utils/sites/compose/reply';

/** Put into a mail tab only after a click in our own page; the background calls what is offered here. */
function main(): void {
  const script: ComposerScript = {
    holds: (letter) => holds(document, letter),
    put: (letter, words) => putIntoReply(document, letter, words),
    out: (words) => takeOutOfReply(document, words),
  };
  (globalThis as { reboundCompose?: ComposerScript }).reboundCompose = script;
}

export default defineUnlistedScript(() => main());
