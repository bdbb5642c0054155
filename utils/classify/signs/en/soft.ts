import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Said in most rejections, and not only there: two of these together make a question. */
export const signs: Sign[] = [
  {
    name: 'en-regret-to-tell',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(regret|regretfully|regrettably|sorry|saddened|sad|afraid|wish i had better|wish we had better|not the (news|answer|outcome)) <4> (inform|tell|advise|say|let you know|notify|share|that|news|hoping|hoped|confirm|bring|write)`,
    yes: [
      'We regret to inform you that we took another way.',
      'I know this is not the news you were hoping for.',
    ],
    no: ['I regret nothing.'],
  },
  {
    name: 'en-unfortunately',
    means: 'rejection',
    weight: 'weak',
    match: pattern`unfortunate|unfortunately|regrettably|regretfully|sadly`,
    yes: ['Unfortunately, it is as you feared.'],
    no: ['Fortunately it works.'],
  },
  {
    name: 'en-good-luck-elsewhere',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(wish|wishes|luck|success|best|well) <8> (job search|search|future (endeavou?rs?|career|plans|applications|success)|endeavou?rs?|elsewhere|pursuits|career|finding|next (role|step|steps|chapter|position))`,
    yes: ['We wish you the best in your job search.', 'Good luck with finding the right school.'],
    no: ['Best regards'],
  },
  {
    name: 'en-keep-looking-here',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(encourage|welcome|invite|hope|recommend|urge|feel free) <4> (you|to|you'll|keep|continue) <3> (apply|check|checking|consider|keep|keeping|watch|reapply|visit|review|explore|monitor|revisit|continue|look) <6> (future|other|again|website|page|site|openings|roles|positions|opportunities|vacancies|jobs|us)`,
    yes: ['We encourage you to apply for other roles in the future.'],
    no: ['We welcome you to the party.'],
  },
  {
    name: 'en-hard-decision',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(difficult|tough|hard|not an easy|wasn't an easy|never easy) <1> (decisions?|choices?|choose|selection)|(decision|choice) <3> (difficult|tough|hard|easy)`,
    yes: ['This was a difficult decision.'],
    no: ['Hard work pays.'],
  },
  {
    name: 'en-no-reflection-on-you',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(not|no|\w+n't) <3> (reflection|reflect|reflects|judgement|judgment|discourag\w+|disheartened)`,
    yes: ['This is not a reflection of your abilities.', "Please don't be discouraged."],
    no: ['Reflect on it.'],
  },
  {
    name: 'en-many-applied',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(high|large|great|huge|overwhelming|record|significant|exceptional|strong|unprecedented|considerable|many|hundreds|thousands|over \d+|more than \d+|volume|number|competitive|competition|standard) <4> (applications|applicants|candidates|applied|field|responses|pool|interest|submissions|fierce|strong|high)`,
    yes: ['We received a large number of applications.'],
    no: ['A large garden.'],
  },
  {
    name: 'en-after-consideration',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(after|upon|following|with) <1> (careful|thorough|much|further|due|thoughtful|detailed|serious|extensive) <1> (consideration|review|deliberation|thought|evaluation|discussion|reflection)`,
    yes: ['After careful consideration, we write to you today.'],
    no: ['After lunch we met.'],
  },
  {
    name: 'en-despite-your-strengths',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(although|while|whilst|though|despite|even though|impressive|impressed) <8> (impressed|impressive|impressively|strong|enjoyed|valuable|interesting|competitive|background|qualifications|experience|skills|achievements)`,
    yes: ['While we were impressed by your background, another need came up.'],
    no: ['Although it rained, we walked.'],
  },
];
