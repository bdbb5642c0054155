import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Het nee met de hand geschreven. */
export const signs: Sign[] = [
  {
    name: 'nl-iemand-anders',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(verder|door|gekozen|kiezen|aangenomen|gevonden|in zee|genomen|gegaan|gaan|doorgaan|gevallen|voorkeur|keuze|beslist|wordt|werd|krijgt|gegund) <6> (met |voor |op |aan )?(anderen|iemand|een ander|een andere|de ander|de andere|een collega|degene|diegene|kandidaten die|mensen die|hem|haar|een interne)|(functie|rol|baan|plek|plaats) <5> (gaat naar|gegund aan|aan haar|aan hem|te gunnen)|ten gunste van|gunnen|(hij|zij|ze|collega|kandida\w+|iemand) <4> (begint|start|neemt|neem|gaat|overneemt|tekende|heeft getekend|heeft geaccepteerd) <4> (maandag|de|het|over|aan|per|op|functie)`,
    yes: [
      'Deze keer gaan we verder met anderen.',
      'We hebben iemand gevonden: de keuze viel op iemand uit het dorp.',
      'Onze voorkeur gaat uit naar een ander.',
    ],
    no: ['We gaan verder met de bouw.'],
  },
  {
    name: 'nl-gaat-niet-lukken',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(gaan|gaat|nodigen|nodig|kunnen|kan|kunt|zullen|mogen|wordt|worden|werd|ben|bent|is|lukt|zal|komt|kom) <9> (niet|geen|niks|niets) <6> (in gesprek|uit|lukken|lukt|aannemen|aanbieden|doorgaan|verder|plaatsen|weerhouden|gelukt|geworden|toegelaten|aan de slag|inzetten|meenemen|worden|door|haalbaar|passend|bij ons)|(behoort|hoort|valt) <5> niet|onontvankelijk|niet <5> (deelnemen|ontvankelijk)|niet (gaat lukken|weerhouden|gelukt|haalbaar|geworden|toegelaten|doorgegaan|lukken)|(stap|jaar|tikje|fractie) te vroeg|te (vroeg|ver|junior|weinig)|struikel\w+|(plek|vacature|functie|baan|plaats|stage|job) <4> (weg|vergeven|vol|bezet|ingenomen|van de baan|komt te vervallen|vervalt|ingetrokken|gaat niet door)|(team|rooster) <2> (vol|compleet|rond)`,
    yes: [
      'We gaan daarom helaas niet met je in gesprek.',
      'Het gaat helaas niet lukken.',
      'Vacature is al vergeven.',
      'Uw profiel werd niet weerhouden.',
    ],
    no: ['Wij gaan met u in gesprek.'],
  },
  {
    name: 'nl-hier-houdt-het-op',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(houdt|stopt|eindigt|sluiten|sluit|beeindigen|stoppen|zetten|trekken|laten) <5> (op$|het (voor nu|hier)|hierbij|procedure|sollicitatie|dossier|traject|werving|deze vacature|stop|in$|rusten)|(procedure|selectie|werving|traject) <5> (afgerond|gesloten|beeindigd|gestopt|ten einde)|een andere (weg|richting|keuze)|(het|dit|dat) <1> (is|wordt|een) <1> nee|is het <2> nee`,
    yes: ['Daarmee sluiten wij de procedure.', 'Voor ons is het een nee.'],
    no: ['Wij openen de procedure.'],
  },
  {
    name: 'nl-kop-op',
    means: 'rejection',
    weight: 'weak',
    match: pattern`kop op|hoofd niet hangen|succes (met|verder)|veel succes|sterkte|teleurgesteld|zwaar hart|pijn in het hart|vervelend|moeilijk\w* (bericht|keuze)|slecht nieuws|minder (leuk|goed) nieuws|zegt niets over|niet persoonlijk|toch leuk|wie weet|volgende keer|deze keer|in de toekomst|betreuren`,
    yes: ['Veel succes verder!', 'Dat zegt niets over jou.'],
    no: ['Goedemorgen'],
  },
];
