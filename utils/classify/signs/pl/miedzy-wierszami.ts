import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Odmowa opowiedziana, a nie powiedziana: co stało się z etatem, kto go ma, gdzie się stoi na liście. */
export const signs: Sign[] = [
  {
    name: 'pl-wiersz-statusu',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(status|wynik|decyzja|rezultat|ocena)( (pan\w*|twoj\w*|naboru|rekrutacji|aplikacji|\w+)){0,2} ?(:|-|=|jest|to) ?(\S{1,20} )?(nie ?(zakwalifikow\w*|wybran\w*|przyjet\w*|dopuszczon\w*|spelni\w*|zaliczon\w*|przeszed\w*|przeszla)|negatywn\w*|odrzucon\w*|odmown\w*|odmowa)`,
    yes: ['Status: odrzucona', 'Wynik rekrutacji: negatywny'],
    no: ['Status: w trakcie'],
  },
  {
    name: 'pl-dostał-ktoś-inny',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(stanowisk\w*|etat|miejsc\w*|posad\w*|prac[ea]|klas\w*|projekt) <5> (dosta\w+|otrzyma\w+|obejmi\w+|obejmuje|objal|objela|przejm\w+|zajmi\w+|zaja\w*|przypad\w+|idzie|poszl\w*|powierz\w*) <3> (kto\w*|inn\w+|osob\w*|pan\w*|kolezan\w*|koleg\w*|kandydat\w*|nasz\w*|do (nasz|inn|osob)\w*)|(wygral\w*|zwycie\w+|przewazy\w*|zdecydowal\w*) <5> (kandydat\w*|osob\w*|doswiadczen\w*|konkurent\w*|rywal\w*|drug\w+|o tym)|(na rzecz|korzysc) <3> (inn\w+|osob\w*|kandydat\w*|drug\w+)|(drug\w+|inn\w+) (kandydat\w+|osob\w+|finalist\w+) <4> (dosta\w*|otrzyma\w*|wygra\w*|zaczyna|podpisa\w*|okaza\w*)`,
    yes: ['Stanowisko obejmie osoba z naszego działu.', 'Przeważyło doświadczenie drugiej kandydatki.'],
    no: ['Praca jest ciekawa.'],
  },
  {
    name: 'pl-etat-znika',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(stanowisk\w*|etat\w*|projekt\w*|budzet\w*|wakat\w*|sezon\w*|nab[o]r\w*|umow\w*|grant\w*|miejsc\w*) <8> (przepad\w*|wypad\w*|znik\w*|zlikwid\w*|obciet\w*|sciet\w*|cofniet\w*|nie (bedzie|powstanie|ma juz|ruszy|zostal\w* (zatwierdz|przedluz|przyznan)\w*)|odwolan\w*|bez (rozstrzygn\w*|obsady))|(rezygnujemy|odstepujemy|odstapi\w*|zrezygnowalismy|wycofujemy sie) (z|od|ze) <4> (zatrudn\w*|nabor\w*|rekrut\w*|obsad\w*|stanowisk\w*|plan\w*)|nie (obsadz\w*|zatrudniamy|szukamy|potrzebujemy) <4> (nikogo|tego|juz|stanowisk\w*|nowych|wiecej|etatu)?`,
    yes: ['Etat niestety wypadł z budżetu: nie powstanie.', 'Rezygnujemy z zatrudnienia drugiej osoby.'],
    no: ['Etat jest wolny.'],
  },
  {
    name: 'pl-poza-listą',
    means: 'rejection',
    weight: 'fair',
    match: pattern`nie <4> (jest\w* juz w grze|ma (pan\w*|cie|twoj\w*) na|znalaz\w* sie|dopuszczon\w*|dopuszcz\w*|zakwalifikowan\w*|bedzie to (pan\w*|ty)|bedziesz to ty)|niedopuszczon\w*|niezakwalifikowan\w*|(lista|liste|liscie) rezerwow\w*|(odpad\w+|odpadl\w*) <4> (pan\w*|z|na|po)|poza (lista|progiem|limitem)|ponizej (progu|minimum|wymagan\w*)|pasujemy`,
    yes: ['Nie został Pan dopuszczony do rozmowy.', 'Jest Pani na liście rezerwowej.'],
    no: ['Jest Pani na liście.'],
  },
];
