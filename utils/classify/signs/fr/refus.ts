import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const POSTE =
  '(postes?|emploi|offre|missions?|recrutement|processus|annonce|vacance|stage|alternance|apprentissage|contrat|place|embauches?)';
const CANDIDAT = '(candidat\\w*|personnes?|profils?|dossiers?|collegues?|postulante?s?)';

/** Le refus. */
export const signs: Sign[] = [
  {
    name: 'fr-pas-donner-suite',
    means: 'rejection',
    weight: 'strong',
    match: pattern`n'(irons|irez) pas plus loin|(ne|n'\w+|n|pas|sans|impossible de|regret\w*) <8> (suite( favorable| positive)?( a| pour|$)?|donner suite|suivi|poursuivre|poursuivrons|poursuivi|poursuivons|aller plus loin|irons pas plus loin|progress\w+|avancer|proceder)|suite (defavorable|negative)`,
    yes: [
      'Nous ne pouvons pas donner une suite favorable à votre candidature.',
      'Nous avons choisi de ne pas poursuivre avec vous.',
      "Nous n'irons pas plus loin dans le processus.",
    ],
    no: ['Nous donnerons suite à votre demande.', 'Suite à votre candidature'],
  },
  {
    name: 'fr-pas-retenu',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(ne|n'\w+|n|pas|sans) <7> (retenue?s?|retenir|selectionnee?s?|selectionner|preselectionnee?s?|choisie?s?|abouti|aboutir|acceptee?s?|accepter|admise?s?|prise? en compte|donnee? lieu|convoquer|rencontrer|inviter|embaucher|recruter|engager|convaincue?s?|proposer (le|ce|un|de|une)|offrir|confier|integrer)|non[- ]retenue?`,
    yes: [
      "Votre candidature n'a pas été retenue.",
      'Nous ne sommes pas en mesure de vous proposer le poste.',
      "Votre démarche n'a pas pu aboutir.",
    ],
    no: ['Votre candidature a retenu notre attention.', "N'hésitez pas à nous écrire."],
  },
  {
    name: 'fr-autres-candidats',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(choix|choisi|choisir|decide|decidee?|opte|retenue?|retenir|prefere|privilegie|privilegier|porte|poursuiv\w+|continu\w+|oriente\w*|favorise|engage|recrute|donne|attribue|confie|propose|avance\w*|selectionne\w*|tournee?s?|accorde\w*) <9> ((d'|l')?(un |une |des |aux? )?(autres?) <2> ${CANDIDAT}|(un|une) autre (que|pour|qui)|quelqu'un (d'autre|qui|avec|dont)|(un|une|des|aux|les|du|de la) (${CANDIDAT}) <4> (plus|mieux|qui|dont|interne|possedant|ayant|disposant))|d'autres ${CANDIDAT} <5> (plus|mieux|correspond\w+|repond\w+|davantage)|(l')?autre ${CANDIDAT} <4> (ete|a|plus|mieux)`,
    yes: [
      'Nous avons choisi un autre candidat.',
      "D'autres profils correspondent mieux à nos besoins.",
      'Notre choix s’est porté sur une personne qui habite la région.',
    ],
    no: ['Nous avons choisi un autre jour.', 'Les candidats sont nombreux.'],
  },
  {
    name: 'fr-pourvu',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${POSTE} <9> (pourvue?s?|attribuee?s?|prise?s?|cloturee?s?|annulee?s?|suspendue?s?|gelee?s?|reportee?s?|supprimee?s?|fermee?s?|abandonnee?s?|ferme|plus (disponible|ouvert|d'actualite|vacant)|en pause|en suspens|interrompue?s?|retiree?s?)|gel des (embauches|recrutements)|(suspendre|geler|annuler|reporter|interrompre|stopper|clore) <3> ${POSTE}|(plus|pas|aucune?) <4> (poste|besoin|place|ouverture)s? (disponibles?|vacante?s?|correspond\w+|a pourvoir|a vous|ouverte?s?)|n'etant pas ouvert`,
    yes: ['Le poste a déjà été pourvu.', 'Le recrutement est suspendu.', 'Nous n’avons aucun poste vacant.'],
    no: ['Le poste est ouvert.', 'Le poste à pourvoir'],
  },
  {
    name: 'fr-ne-correspond-pas',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(profil|candidature|experience|competences?|parcours|formation|qualifications?|disponibilites?|pretentions|vous|diplomes?|dossier) <6> (ne|n'\w+|n) <5> (correspond\w*|repond\w*|adequation|suffisant\w*|adapte\w*|remplissez|remplit|possedez|disposez|satisfait|satisfaisant|permet\w*)|pas en adequation|inadequation|trop (junior|senior|eloigne\w*)`,
    yes: ['Votre profil ne correspond pas à nos attentes.', "Votre expérience n'est pas suffisante."],
    no: ['Votre profil correspond bien.'],
  },
  {
    name: 'fr-réponse-négative',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(reponse|decision|avis|issue|retour) (defavorable|negative?)(?! ou)|(reponse|decision|avis) <1> (negatif|negative|defavorable)(?! ou)|candidature <4> (refusee?|rejetee?|ecartee?|declinee?)|(refuser|decliner|ecarter|rejeter) <1> (votre|ta) candidature|(lettre|mail|courrier) de refus|(c'est|sera) (un )?non`,
    yes: ['Nous devons vous donner une réponse négative.', 'Votre candidature a été refusée.'],
    no: ['Une réponse positive', 'Refuser les cookies'],
  },
  {
    name: 'fr-malheureusement',
    means: 'rejection',
    weight: 'weak',
    match: pattern`malheureusement|regret\w*|desolee?s?|navree?s?|helas|decu\w*|deception`,
    yes: ['Nous sommes au regret de vous écrire ainsi.'],
    no: ['Heureusement'],
  },
  {
    name: 'fr-bonne-chance',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(bonne chance|plein succes|bon courage|bonne continuation|succes|reussite|meilleur|souhait\w+) <9> (recherches?|projets?|avenir|carriere|demarches?|parcours|suite|futur\w*)`,
    yes: ['Nous vous souhaitons bonne chance dans vos recherches.'],
    no: ['Bonne journée'],
  },
  {
    name: 'fr-gardons-dossier',
    means: 'keep',
    weight: 'strong',
    match: pattern`(conserv\w+|gard\w+|garder|enregistr\w+) <8> (dossier|cv|candidature|coordonnees|profil|vivier|base|donnees)|vivier`,
    yes: ['Nous conservons votre dossier dans notre vivier.'],
    no: ['Envoyez votre dossier.'],
  },
  {
    name: 'fr-sans-remise-en-cause',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(malgre|en depit de|quoique|bien que|meme si) <6> (qualites?|interet|competences?|profil|parcours|experience|candidature|entretien)|(ne|pas) <4> (remet\w*|remise) <1> en (cause|question)|(grand|important|nombre eleve|nombreuses?) <3> (nombre|candidatures|candidats)`,
    yes: [
      'Malgré la qualité de votre parcours et votre intérêt',
      'Cela ne remet pas en cause vos compétences.',
    ],
    no: ['Malgré la pluie'],
  },
];
