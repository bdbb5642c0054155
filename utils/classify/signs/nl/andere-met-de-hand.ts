import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Ontvangst, uitnodiging, opdracht, aanbod en benadering in gewone woorden. */
export const signs: Sign[] = [
  {
    name: 'nl-is-binnen',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(mail|e-mail|bericht|brief|cv|documenten|portfolio|stukken|alles|formulier|reactie) <6> (is|zijn|hebben|heb) ?<3> (binnen|aangekomen|ontvangen|geregistreerd|compleet|goed ontvangen|gezien|gelezen)|we hebben je (mail|brief|bericht|reactie)|(ontvangst|ontvangen) <4> (bevestig\w*|goede orde|dank)|(geregistreerd|ontvangen) onder (nummer|dossier)|pakken we <4> erbij|dank <3> (mail|bericht|reactie|belangstelling)`,
    yes: ['Je mail is binnen, dank!', 'Uw stukken zijn goed ontvangen.'],
    no: ['De kat is binnen.'],
  },
  {
    name: 'nl-test-te-doen',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(\w*test|capaciteitentest|assessment|opdracht|vragenlijst|casus|proef) <7> (start|starten|link|minuten|vervalt|verloopt|online|maken|invullen|uiterlijk|voor \d|klaar|duurt)|(start|maak|begin|doe) <3> (de|het|deze) (\w*test|opdracht|assessment|vragenlijst)|(volgende stap|vervolgstap) <5> (\w*test|assessment|opdracht|vragenlijst|casus)|(uitnodiging|uitgenodigd|nodigen) <6> (\w*test|assessment|proef)`,
    yes: ['Start de test hier.', 'De volgende stap is een online test.'],
    no: ['De test is voorbij.'],
  },
  {
    name: 'nl-kom-langs',
    means: 'interview',
    weight: 'fair',
    match: pattern`(kom|komt|kom je|kunt u|kun je|loop) <6> (langs|kennismaken|op gesprek|koffie|meelopen|binnen|maandag|dinsdag|woensdag|donderdag|vrijdag)|(willen|wil|zouden|zou) <5> (je|u|jou) <3> (graag )?(spreken|ontmoeten|zien|leren kennen|bellen|uitnodigen)|(gesprek|afspraak|kennismaking|belafspraak) <6> (verzet\w*|verplaats\w*|verschuiv\w*|om \d|op (maandag|dinsdag|woensdag|donderdag|vrijdag|\d)|staat (gepland|vast))|(wanneer|welke dag|welk tijdstip) <4> (kun|kunt|schikt|past|komt)|nieuwe (datum|tijd|afspraak)`,
    yes: ['Kom dinsdag langs.', 'We willen je graag spreken.'],
    no: ['Kom op.'],
  },
  {
    name: 'nl-de-baan-is-van-jou',
    means: 'offer',
    weight: 'fair',
    match: pattern`(baan|functie|plek|plaats) <3> is (van jou|van u|voor jou|voor u|de jouwe)(?=[.,;!]|$)|(nemen|neem) (we|wij|ik) (je|u|jou) <3> (aan|graag|in dienst)|(we|wij) willen (jou|u|je) (hebben|graag|aannemen|in ons team)|(contract|arbeidsovereenkomst) <5> (tekenen|ondertekenen|bijlage|opgestuurd|voorstel|concept|getekend terug)|(startdatum|begint|start) (is|op|per|wordt) <3> (\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag)`,
    yes: ['De baan is van jou!', 'Het contract zit in de bijlage.'],
    no: ['De baan is ver.'],
  },
  {
    name: 'nl-zoek-voor-ander',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(zoek|zoeken|werf|werven|bemiddel) (ik|we|wij)? ?<6> (opdrachtgever|klant|voor een|relatie|kantoor|organisatie|iemand zoals|collega die)|(kwartiertje|tien minuten|kwartier|\d+ minuten) <4> (bellen|praten|koffie|sparren|tijd)|(nog niet|niet) <3> (online|gepubliceerd|openbaar)|(iets voor|interesse in|oren naar|open voor) <3> (jou|je|u|gesprek|overstap|nieuwe|een)`,
    yes: ['Ik zoek voor een klant een controller.', 'Heb je een kwartiertje om te bellen?'],
    no: ['Ik zoek mijn fiets.'],
  },
  {
    name: 'nl-nieuw-voor-jou',
    means: 'alert',
    weight: 'fair',
    match: pattern`(nieuw|vandaag) voor (jou|u)|(je|jouw|uw) (matches|vacatures|selectie) (van|voor|deze)|(\d+|nieuwe|deze) <2> (vacatures|banen|matches) <3> (voor|van|deze week|in|bij)|(minder|geen) mail|meldingen (aanpassen|uitzetten|beheren)`,
    yes: ['Nieuw voor jou: bakker', 'Je matches van de week'],
    no: ['Nieuw dak'],
  },
];
