import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'en',
  words: 'the and you your for with this have we our that of to are not will has been at be',
  ifs: pattern`reserves? the right|back in|last (year|term|season|spring|autumn|summer|winter)|years? ago|without (it|this|that|them|your)|if|unless|whether|should (you|your|we|there|the|this|that|a|an|any|another|it|things|circumstances|something|someone|he|she|they|our|new|more)|in (the )?(event|case) (that|of|you|we|the|your)|provided that|until (you|we|they|all|our|a decision|the (role|position|process))|once (you|your|we|the|a|all|our|it|this)|as soon as|were (we|you|the|your) to|had (you|we) |assum(e|ing)|after an unsuccessful|in the absence of|where <9> without`,
  turns: pattern`but|however|nevertheless|nonetheless|yet|although|though`,
  pauses: pattern`and|but|so|however|though|although|as|since|because|while|which`,
  maybe: pattern`may|might|would (not )?(be|have)|could|can be|example|sometimes|often|typically|usually`,
  anyone: pattern`every(one|body|body else)?|each|all (of )?(our |the |those )?(applicants|candidates|applications|letters)|any(one|body)|most (applicants|candidates|have|of)|those (who|that)|(candidates|applicants|anyone) who (do|don't|fail|have not|miss)|persons? who|anyone who|about a third|many of (them|the)|some of you`,
  not: pattern`not|\w+n't|cannot|unable|no|never|without`,
  you: pattern`you|your|yours`,
  people: pattern`you|your|yours|we|our|us|i|my|me|we've|we're|we'll|you've|i'm|candidates?|applicants?`,
};
