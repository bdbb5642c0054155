import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ComposerScript } from '@/utils/background/reply';

function main(): void {
  const script: ComposerScript = { holds: () => false, put: async () => 'no-box', out: () => 'no-box' };
  (globalThis as { reboundCompose?: ComposerScript }).reboundCompose = script;
}

export default defineUnlistedScript(() => main());
