import type { ListingWords } from './words';

const fr: ListingWords = {
  tasks:
    /^(?:(?:vos|tes|les|vos principales|principales|nos|votre|ta|ton|la|le) )?(?:missions?|responsabilités?|tâches|attributions|activités|rôle|poste|quotidien)\b|^(?:description|descriptif|détail) (?:du|de la|de l.)|^(?:à propos|au sujet) du poste|^ce que (?:vous|tu) (?:ferez|feras|allez|vas)|^au quotidien/i,
  profile:
    /^(?:(?:votre|ton|le|notre|vos|tes|les) )?(?:profil|compétences|qualifications?|prérequis|pré-requis|expériences?|exigences|connaissances|savoir)|^(?:ce que|qui) nous (?:recherchons|cherchons|attendons)|^(?:vous|tu) (?:êtes|es|avez|as|justifiez|maîtrisez|disposez)|^(?:nous (?:re)?cherchons)|^idéalement/i,
  offer:
    /^(?:(?:nos|vos|les|tes|notre) )?(?:avantages|bénéfices|rémunération|salaire|conditions|offre)\b|^(?:ce que )?nous (?:vous |t.)?(?:offrons|proposons)|^pourquoi (?:nous|rejoindre|venir)|^on (?:vous|t)|^rejoign/i,
  apply:
    /^(?:je )?(?:postule[rz]?|candidater|candidature)(?: (?:maintenant|à cette offre|à l.offre|ici|en ligne|facilement|directement|en un clic|spontanée|sur .{2,30}))?$|^(?:envoyer|déposer) (?:ma|votre|sa|mon|une) (?:candidature|cv)$/i,
  seeks:
    /\b(?:nous recherchons|recherche (?:un|une|son|sa)|recrute|rattachée?(?:\(e\))? (?:à|au)|vous (?:serez|avez|êtes|justifiez|intégrerez|rejoindrez)|tu (?:seras|as|es|rejoindras)|lettre de motivation|poste à pourvoir|au sein d)(?![\p{L}])/giu,
  terms:
    /\b(?:cdi|cdd|temps plein|temps partiel|alternance|stage|intérim|télétravail|ans d.expérience|brut annuel|tickets? restaurants?|mutuelle|rtt|convention collective|bac ?\+ ?\d)\b|\d ?k?€/giu,
  closed:
    /(?:offre|annonce|poste|recrutement) (?:n.est plus|est (?:désormais )?(?:expirée?|clôturée?|pourvue?|fermée?|close)|a (?:été|expiré))|n.est plus (?:disponible|en ligne|d.actualité)|candidatures? (?:sont |est )?(?:closes?|clôturées?)/i,
  after:
    /^(?:(?:offres|emplois|annonces|postes|jobs) (?:similaires|proches|d|liée?s|qui)|autres (?:offres|postes|annonces|emplois)|(?:ces|d.autres) offres|partage|postuler|candidature|toutes (?:les|nos) offres|vous (?:aimerez|pourriez)|retour|signaler|alerte|recevoir|se connecter|commentaires|newsletter|contact$)/i,
  more: /^(?:\W{0,3})(?:voir|lire|afficher|en savoir) (?:plus|la suite|tout|davantage|l.annonce complète).{0,20}$/i,
  company:
    /^(?:entreprise|société|employeur|recruteur|organisme|établissement|structure|client)(?: .{0,12})?$/i,
  place: /^(?:lieu|localisation|ville|localité|adresse|région|où)(?: (?:du|de) .{2,20})?$/i,
  at: ['chez', 'à la', 'au sein de'],
  hiring: ['recrute une?', 'recrute', 'recherche une?', 'recherche'],
};

export default fr;
