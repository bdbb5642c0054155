import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Reçus, invitations, épreuves, propositions et approches en mots simples. */
export const signs: Sign[] = [
  {
    name: 'fr-bien-arrivé',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(votre|ton|vos|tes) <2> (mail|message|dossier|lettre|pieces?|documents|courriel|envoi|portfolio|cv) <4> (arrivee?s?|recue?s?|parvenue?s?|la|enregistree?s?|complete?s?)|bien recu|(dossier|demande|candidature) <3> (enregistree?|complete?|numero)|merci <2> (pour|de) (votre|ton|cet) (envoi|mail|message)`,
    yes: ['Votre dossier est bien arrivé.', 'Bien recu, merci !'],
    no: ['Le train est arrivé.'],
  },
  {
    name: 'fr-épreuve-à-passer',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(invit\w+|convi\w+|convoqu\w+|proposons|devrez|devez|pri\w+ de|merci de) <6> (test|tests|epreuves?|questionnaire|exercice|cas pratique|evaluation|mise en situation)|(test|epreuve|questionnaire|cas pratique|evaluation) <6> (en ligne|a (rendre|realiser|completer|faire)|avant le|dure\w*|minutes|lien|disponible|ci-joint)`,
    yes: ['Vous êtes invité à passer un test en ligne.', 'Le test dure trente minutes.'],
    no: ['Le teste fut long.'],
  },
  {
    name: 'fr-venez-nous-voir',
    means: 'interview',
    weight: 'fair',
    match: pattern`(venez|viens|passez|passe|venir|passer) <5> (nous voir|me voir|nous rencontrer|a l'agence|au bureau|en boutique|au restaurant|lundi|mardi|mercredi|jeudi|vendredi|samedi|discuter|echanger|visiter|essai)|(souhait\w+|aimer\w+|voudr\w+|veut|voulons) <4> (vous|te) (voir|rencontrer|parler|entendre|connaitre|recevoir)|(votre|notre|l'|cet) ?(entretien|rendez-vous|rencontre|appel|visio) <6> (decal\w+|report\w+|deplac\w+|avance\w*|a \d+|maintenu\w*|aura lieu)|seriez-vous (disponible|libre)|(quel|quels|un) (jour|creneau|moment|horaire)s? <4> (vous|te) (irait|conv\w+|arrange\w*)|creneaux? (suivants?|proposes?)`,
    yes: ['Passez nous voir mardi.', 'Seriez-vous disponible mardi ?'],
    no: ['Passez de bonnes fêtes.'],
  },
  {
    name: 'fr-le-poste-est-à-vous',
    means: 'offer',
    weight: 'fair',
    match: pattern`(poste|place|emploi|cdi|cdd) <4> (est|est donc) <2> (a vous|a toi|pour vous|le votre|pour toi)|(on|nous|je) <1> (vous|te) (prend\w*|prenons|embauch\w*|engage\w*|recrut\w*|garde)|(commencez|commences|debutez|prise de (poste|fonction)) <4> (le|lundi|au|prevue|en|des)|(promesse|contrat) <5> (signer|signature|joint|jointe|retourner|envoie|envoyons)`,
    yes: ['Le poste est à vous.', 'On vous prend !'],
    no: ['Le poste est vacant.'],
  },
  {
    name: 'fr-je-cherche-pour',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(je|nous) (recrute|recrutons|cherche|cherchons|accompagne|accompagnons|travaille|recherche|recherchons) <8> (pour|client|un de mes|un de nos|cabinet|maison|entreprise|confidentiel\w*)|(annonce|offre) <3> (pas encore|n'est pas) <2> (publiee?|en ligne|parue)|(dix|quinze|\d+) minutes <4> (pour|au telephone|discuter|echanger|parler|semaine|demain)|(ca|cela) vous (tente|dit|parle|interesse)`,
    yes: ['Je recrute pour une maison de Lyon.', 'L’annonce n’est pas publiée.'],
    no: ['Je cherche le bureau.'],
  },
  {
    name: 'fr-sélection-d-offres',
    means: 'alert',
    weight: 'fair',
    match: pattern`(votre|ta|la) (selection|recherche) <4> (offres|annonces|emploi|semaine|sauvegardee?)|(\d+|nouvelles?|voici) <3> (offres?|annonces|postes) <4> (correspond\w*|pour vous|pour toi|pres|a|semaine|recherche)|gerer (mes|vos|tes) alertes <3> (ou|se desabonner|desinscri\w*)`,
    yes: ['Voici les offres de la semaine.'],
    no: ['Voici le plan.'],
  },
];
