import { pattern } from '../pattern';
import type { StatusWord } from './word';

/** How French pages of applications word a state. */
export const fr: StatusWord[] = [
  {
    name: 'retiree',
    speaks: 'yours',
    match: pattern`retirée?s?|retrait|désistement|annulée?|offre (d'emploi )?(refusée|déclinée)|vous avez (refusé|décliné|retiré)|refusée? par (vous|le candidat)|pas intéressée?`,
    yes: ['Retirée', 'Candidature retirée', 'Offre refusée', 'Vous avez décliné'],
    no: ['Refusée', 'Candidature refusée'],
  },
  {
    name: 'pas-finie',
    speaks: 'yours',
    match: pattern`brouillon|(non|pas encore) (envoyée?|transmise?|soumise?|finalisée?)|incomplète?`,
    yes: ['Brouillon', 'Non envoyée', 'Incomplète'],
    no: ['Envoyée', 'Terminée'],
  },
  {
    name: 'refusee',
    speaks: 'no',
    match: pattern`refusée?s?|refus|rejetée?s?|rejet|écartée?s?|déclinée?s?|éliminée?s?|disqualifiée?s?|réponse négative|(avis )?défavorable|(candidature |classée )sans suite`,
    yes: ['Refusée', 'Candidature refusée', 'Rejeté', 'Réponse négative', 'Classée sans suite'],
    no: ['Reçue', 'Recrutement sans suite'],
  },
  {
    name: 'non-retenue',
    speaks: 'no',
    match: pattern`(non|pas|plus) (été )?(retenue?s?|sélectionnée?s?|présélectionnée?s?|choisie?s?|acceptée?s?|admise?s?|prise? en compte|considérée?s?|à l'étude|en lice)`,
    yes: ['Non retenue', 'N’a pas été retenue', 'Non sélectionné par l’employeur', 'Plus prise en compte'],
    no: ['Retenue pour un entretien', 'Sélectionnée'],
  },
  {
    name: 'ne-correspond-pas',
    speaks: 'no',
    match: pattern`ne (correspond|convient) pas|autre (candidat|candidate|candidature) (retenue?|choisie?|sélectionnée?)|ne (sera pas|va pas|peut pas) (poursuivie|être poursuivie|poursuivre)`,
    yes: ['Ne correspond pas au profil', 'Autre candidat retenu'],
    no: ['Correspond au profil', 'Autres offres pour vous'],
  },
  {
    name: 'offre-fermee',
    speaks: 'gone',
    match: pattern`expirée?s?|clôturée?s?|fermée?s?|n'accepte plus|plus (disponible|en ligne|d'actualité)|archivée?s?|indisponible|suspendue?`,
    yes: ['Offre expirée', 'Clôturée', 'N’accepte plus de candidatures', 'Archivée'],
    no: ['Ouverte', 'Envoyée'],
  },
  {
    name: 'finie-peut-etre',
    speaks: 'maybe',
    match: pattern`inactive?|poste (est )?(déjà )?pourvu|pourvue?|terminée?s?|achevée?|processus (est )?terminé|sans suite`,
    yes: ['Inactive', 'Poste pourvu', 'Processus terminé', 'Recrutement sans suite'],
    no: ['Active', 'En cours'],
  },
  {
    name: 'en-cours',
    speaks: 'open',
    match: pattern`candidature|postulée?|envoyée?s?|transmise?|soumise?|reçue?s?|vue?s?|consultée?s?|lue?s?|en cours|en attente|à l'étude|examen|étude|présélectionnée?s?|sélectionnée?s?|retenue?s?|entretien|offre|embauchée?|active?|ouverte?|nouvelle`,
    yes: ['Candidature envoyée', 'Consultée', 'En cours d’examen', 'Entretien', 'En attente'],
    no: ['Lyon, France', 'Conceptrice'],
  },
];
