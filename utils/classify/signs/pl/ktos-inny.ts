import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Ma ją ktoś inny: mowa o tym, kto. */
export const signs: Sign[] = [
  {
    name: 'pl-przyjęliśmy-osobę-która',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(przyje\w+|przyjm\w+|wybra\w+|wybier\w+|wylon\w+|zatrudni\w*|zdecydow\w*|postaw\w+|postanow\w+|powierz\w*|wzie\w+|bierz\w+|zaprosi\w*|zapras\w+|podpisa\w*|dosta\w+|otrzyma\w*|obj\w+|obsadz\w*|zostani\w*|zosta\w*|wska[zz]a\w*|znalez\w*|dogada\w*|stawi\w+|awansow\w*|padl\w*) <7> (kolezank\w*|koleg\w*|kandydat\w*|osob\w*|kogos|komus|kims|inn\w+|pani\w*|pana|dziewczyn\w*|chlopak\w*|specjalist\w*|pracownic\w*|pracownik\w*|finalist\w*|fachow\w*|zalog\w*|stazyst\w*|pierwsz\w+),? <3> (ktor\w*|z|o|ma\w*|kto|ze|sposrod|wewnatrz|wlasn\w*|nasz\w*|majac\w*|posiada\w*)|(przyje\w+|przyjm\w+|wybra\w+|wybier\w+|wylon\w+|zatrudni\w*|zdecydow\w*|postaw\w+|postanow\w+|powierz\w*|wzie\w+|bierz\w+|zaprosi\w*|zapras\w+|podpisa\w*|dosta\w+|otrzyma\w*|obj\w+|obsadz\w*|zostani\w*|zosta\w*|wska[zz]a\w*|znalez\w*|dogada\w*|stawi\w+|awansow\w*|padl\w*) <6> (z|sposrod|wsrod) <2> (wlasn\w*|nasz\w*|wewn\w*|obecn\w*|zalog\w*|zespol\w*)|(na rozmow\w*|dalej|do kolejnego etapu) <3> (zaprosi\w*|przesz\w*|idzie|ida) <3> (osob\w*|kandydat\w*|inn\w*|tylko|jedynie)|(mamy|znalezlismy|jest) juz <3> (kogos|kucharz\w*|\w+arza|\w+ika|osob\w*|komplet\w*|kandydat\w*)`,
    yes: ['Przyjęłyśmy koleżankę, która zna blok.', 'Księgowa zostanie wyłoniona z własnej załogi.'],
    no: ['Osoba, która dzwoni'],
  },
  {
    name: 'pl-druga-osoba',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(drug\w+|inn\w+)( (osob\w*|kandydat\w*|finalist\w*))? <5> (ma|mial\w*|zna|pracuje|jest|byl\w*|prowadzi\w*|potrafi|mieszka|zaczyna|zdoby\w*)|(w finale|na koniec|na placu boju|zosta\w*) <3> (dwie|dwoch|dwoje|tylko dwie) <2> (osob\w*|kandydat\w*)?|(waha\w*|wybor\w*|wybier\w*|rozstrzyg\w*) <4> (miedzy|pomiedzy)|(podpisal\w*|zgodzil\w* sie|przyjel\w* (oferte|propozycje))|(jedno|jeden|tylko jed\w+) (miejsce|etat|wakat|kontrakt)`,
    yes: ['W finale były dwie osoby.', 'Druga pracuje w fabryce od lat.'],
    no: ['Druga strona'],
  },
  {
    name: 'pl-droga-się-kończy',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(juz nie|nie) (szukamy|poszukujemy|rekrutujemy)( juz| nikogo| dalej)?|idziemy dalej z (inn\w+|kim\w*)|(ogloszeni\w*|oferta) <4> (nieaktualn\w*|wycofan\w*|niewazn\w*)|(droga|sciezka|przygoda|proces\w*|rekrutacj\w*|udzial|aplikacj\w*|wspolpraca|etap) <6> (konczy|konczymy|zakonczyl\w*|zakonczon\w*|dobiega|dobiegl\w*|zamyka)( sie| na| tu|$)?|(dalej|idziemy|pojdziemy|kontynuujemy) <3> bez (pan\w*|ciebie)|nic z tego( nie bedzie)?|nie (bedzie|wyjdzie|uda sie|wyszlo) (z tego|nic|tym razem)|(musimy|trzeba) <3> (na tym )?(poprzestac|zakonczyc|skonczyc|zatrzymac)|(nie moge|nie mozemy|nie dam rady) <3> (pan\w*|cie|ciebie) <3> (wpuscic|wziac|przyjac|zatrudnic|dopuscic|zaprosic)`,
    yes: ['Twoja ścieżka z nami kończy się na tym etapie.', 'Więc nic z tego nie będzie.'],
    no: ['Droga jest długa.'],
  },
  {
    name: 'pl-niepotrzebny',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(nie|niepotrzebn\w*|juz nie|zbedn\w*) <5> (potrzebn\w*|potrzebuj\w*|szukamy|aktualn\w*|otwieramy|otwiera\w*|uruchom\w*)|(zamykamy|zamyka|likwidujemy|wycofujemy|zdejmujemy|odwolujemy|zawieszamy) <5> (kuchni\w*|sklep\w*|ogloszeni\w*|lokal\w*|oddzial\w*|punkt\w*|zmian\w*|nab\w*|rekrutacj\w*|etat\w*|restauracj\w*|projekt\w*|sezon\w*)|(tylko|jedynie|zaledwie) <3> (\d+|dwie|dwoch|trzy|trzech|cztery|piec|szesc|kilka|kilku) <3> (osob\w*|kandydat\w*|miejsc\w*)|(nie|zabraklo) <4> (wsrod nich|w tym gronie|w tej grupie|na tej liscie)|ponizej <2> (progu|minim\w*|wymagan\w*)|zabraklo <4> (punkt\w*|miejsc\w*|srodk\w*|budzet\w*)`,
    yes: ['Kucharz nie jest nam potrzebny.', 'Wycofujemy ogłoszenie.'],
    no: ['Jest nam potrzebny kucharz.'],
  },
];
