import { pattern } from '../../pattern';
import type { Grammar } from '../../sign';

export const grammar: Grammar = {
  lang: 'fr',
  words:
    'le la les des nous vous votre vos pour et est une dans que avec pas ne au aux du sur notre avons a par ce cette bonjour madame monsieur',
  ifs: pattern`se reserve\w*|(aux|les) <1> (candidats|personnes) (qui|dont)|ceux (qui|dont)|l'an(nee)? (dernier|derniere|passee?)|il y a (un|deux|trois) ans?|si|s'il|au cas ou|dans le cas ou|sauf|a moins|des que|lorsque (votre|vous|nous|le|la)|quand (votre|vous|nous)|sans (nouvelles?|reponse|retour)|passe ce delai|en l'absence|faute de (reponse|retour)`,
  turns: pattern`mais|cependant|toutefois|neanmoins|pourtant`,
  pauses: pattern`et|mais|car|donc|puisque|qui|afin`,
  maybe: pattern`eventuellement|peut-etre|pourrai\w*|par exemple|souvent|parfois`,
  anyone: pattern`chaque|chacune?|tout(es?|s)? (les |le |la )?<1> (candidat\w*|dossiers?|demandes?)|a tous|la plupart|ceux qui|certains d'entre`,
  not: pattern`ne|n'\w+|pas|aucune?|sans`,
  you: pattern`vous|votre|vos|tu|ton|ta|tes|te|t'\w+`,
  people: pattern`vous|votre|vos|nous|notre|nos|je|j'ai|tu|ta|ton|te|t'\w+|candidat\w*`,
};
