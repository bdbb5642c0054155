import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '@/utils/world';

/**
 * Words that letters about an application have, in the languages we read. They only decide which letters are asked
 * about; what a letter is, the classifier decides.
 */
const ABOUT =
  /\b(your application|application (was|has been) received|interview|assessment|job offer|offer letter|bewerbung|vorstellungsgespr|candidature|entretien d|candidatura|entrevista|colloquio|sollicitatie|rozmow|aplikacj|processo seletivo)|応募|面接/i;

/** Here only while the person wants other letters noted: see `utils/background/others.ts`. */
export default defineUnlistedScript(() => {
  world.reboundAlso = (words) => ABOUT.test(words);
  world.rebound?.again();
});
