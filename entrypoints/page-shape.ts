import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speaks } from '@/utils/classify/status/speaks';
import { shapeOf } from '@/utils/rows/shape';
import { world } from '@/utils/world';

/** Put into a page only when the person asks for a report of it. */
export default defineUnlistedScript(() => {
  world.reboundShape = () => shapeOf(document, speaks);
});
