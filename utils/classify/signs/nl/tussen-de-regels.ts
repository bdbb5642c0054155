import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Het nee dat verteld wordt en niet gezegd: wat er van de plek werd, wie hem heeft, waar u staat. */
export const signs: Sign[] = [
  {
    name: 'nl-statusregel',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(status|uitslag|resultaat|besluit|beslissing|uitkomst)( van (uw|je|de) \w+)? ?(:|-|=|is) ?(\S{1,20} )?(niet (geselecteerd|toegelaten|gekozen|geslaagd|weerhouden|aangenomen|uitgenodigd|geschikt)|afgewezen|afgekeurd|negatief|ongeschikt)`,
    yes: ['Status: afgewezen', 'Uitslag van uw sollicitatie: niet geselecteerd'],
    no: ['Status: in behandeling'],
  },
  {
    name: 'nl-gaat-naar-iemand',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(\w*functie|\w*plek|plaats|baan|rol|opdracht|klas|contract|keuze|keus|voorkeur) <7> (gaat|ging|gegaan|is|viel|valt|gevallen|krijgt) <2> (naar|aan|op|bij|voor) <2> (iemand|een|de|haar|hem|ander\w*|collega)|(nemen|genomen|hebben|namen|kiezen|kozen|wordt|werd|krijgt|komt) <7> (iemand|een (collega|ander\w*|kandida\w+|interne)|de andere?) <8> (aan|gekozen|aangenomen|gevonden|genomen|gekregen|getekend|werken|die|met)|(gaf|geeft|gegeven|was|waren) <6> (doorslag|doorslaggevend)|knoop doorgehakt`,
    yes: ['De functie gaat naar iemand uit het team.', 'Dat gaf de doorslag.'],
    no: ['De bus gaat naar de stad.'],
  },
  {
    name: 'nl-plek-vervalt',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(vervalt|vervallen|schrappen|trekken|trekt|verdwijnt) <4> (vacature|functie|plek|plaats|baan|formatie|uren)|zoeken <4> (niet meer|niet langer|niemand)|(\w*functie|vacature|\w*plek|\w*plaats|baan|budget|project|formatie|contract|seizoen|subsidie|geld|uren) <8> (vervalt|vervallen|geschrapt|wegbezuinigd|weg|weggevallen|bevroren|ingetrokken|komt er niet|gaat niet door|gaan niet door|niet (goedgekeurd|verlengd|toegekend|ingevuld)|stopt|opgeheven|uitgesteld)|(zien|ziet|zag|moeten) <6> (ervan|er van)? ?(af|afzien)( van)? <5> (iemand|aanstell\w*|invulling|werving|aan te nemen|kandida\w+|deze)?(?=[.,;!:]|$)|(nemen|zoeken|stellen) <3> (niemand|geen (mensen|mens|kracht|personeel|extra)) <3> ?(aan|meer)?`,
    yes: ['De functie wordt wegbezuinigd en vervalt.', 'We nemen dit jaar niemand aan.'],
    no: ['De functie is leuk.'],
  },
  {
    name: 'nl-niet-meer-in-beeld',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(niet|geen|niet meer) <4> (in de race|in beeld|op de lijst|bij de (laatste|besten|beste|geselecteerden)|tot de|kunnen (deelnemen|meedoen)|deelnemen|doorstromen|weerhouden|slagen|geslaagd)|(wordt|word|ben|bent|is|was) <3> (het|jij|u|jou)? ?(helaas |dus |net |deze keer )*niet( jij| u| geworden)?(?=[.,;!:]|$)|wachtlijst|reservelijst|werfreserve|(vallen|viel|valt) <3> af(?=[.,;!:]|$)|afgevallen`,
    yes: ['Je bent niet meer in beeld.', 'U valt hiermee helaas af'],
    no: ['Je bent in beeld.'],
  },
];
