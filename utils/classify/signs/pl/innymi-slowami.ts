import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Odmowa pisana ręcznie. */
export const signs: Sign[] = [
  {
    name: 'pl-wzięliśmy-kogoś',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(bierzemy|wzielismy|wezmiemy|przyjelismy|przyjmujemy|zatrudnilismy|zatrudniamy|wybralismy|wybierzemy|postawil\w*|powierzyl\w*|wybieramy|znalezlismy|oddajemy|oddalismy|stawiamy|postawilismy|dogadalismy|podpisalismy|powierzylismy|zakonczyl\w+ sie|padl\w*|padlo|zdecydow\w+|zostaje|zostanie|obejmie) <6> (kogos|komus|kims|inn\w+|pani[ao]? z|pana z|osob\w+|wyborem|wybor\w*|kandydat\w*|kolezank\w+|koleg\w+|chlopak\w*|dziewczyn\w*|wewnetrzn\w*|drug\w+ (kandydat\w+|osob\w+)|kolezan\w+|sposrod|nasz\w* (pracownic\w*|pracownik\w*|stazyst\w*)|na (kogos|inn\w+|osob\w+|pani\w*|pana))`,
    yes: [
      'Po namyśle bierzemy jednak panią z naszej wsi.',
      'Rekrutacja zakończyła się wyborem innej osoby.',
      'Oddajemy to miejsce komuś z okolicy.',
    ],
    no: ['Bierzemy urlop.'],
  },
  {
    name: 'pl-nie-przyjmę',
    means: 'rejection',
    weight: 'fair',
    match: pattern`nie <5> (przyjme|przyjmiemy|wezme|wezmiemy|zatrudnie|zatrudnimy|moge przyjac|mozemy przyjac|dopuszczon\w*|zakwalifikow\w*|dostal\w*|dostan\w*|przeszedl\w*|przeszla|ma (cie|pana|pani) na liscie|znalaz\w+|spelnia\w*|uda\w*|wyjdzie|bedzie (mozliwe|nam|miejsca|etatu)|widze sposobu|dojdzie|podpisz\w+|zaprosimy|zaprosze|jestesmy w stanie|mamy (miejsca|etatu|mozliwosci|wolnych))|(musimy|musze) <3> (spasowac|zrezygnowac|odmowic|podziekowac|wycofac|odwolac|zakonczyc|zamknac)|(miejsce|etat|stanowisko) <2> zajet\w*|nie (zdecydow\w+|mozemy) <4> (zaprosi\w*|czekac|zaproponow\w*)|odmownie|odmowa|status <2> (zakonczon\w*|odrzucon\w*|zamknie\w*)|(rekrutacj\w*|nab[o]r|etat|stanowisko|projekt) <6> (nie odbedzie|wstrzyman\w*|zamkn\w*|likwid\w*|skreslon\w*|odpada|upad\w*|ciec\w*)`,
    yes: [
      'Bez tych uprawnień niestety nie przyjmę.',
      'No cóż, musimy spasować.',
      'Niestety nie ma Cię na liście.',
    ],
    no: ['Przyjmę Panią w środę.'],
  },
  {
    name: 'pl-zamykamy',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(zamykamy|konczymy|przerywamy|odwolujemy|wstrzymujemy|zawieszamy|odkladamy) <5> (rekrutacj\w*|proces\w*|nab[o]r|temat|wspolprac\w*|plany|zatrudni\w*)|(inn\w+|odmienn\w+) (kierunek|droge|drogi)|(to )?(jest )?(nasze )?nie tym razem|tym razem (nie|bez|to nie)`,
    yes: ['Niestety zamykamy rekrutację.', 'Tym razem nie.'],
    no: ['Zaczynamy rekrutację.'],
  },
  {
    name: 'pl-głowa-do-góry',
    means: 'rejection',
    weight: 'weak',
    match: pattern`glowa do gory|prosze sie nie (zniechecac|przejmowac|martwic)|nie przejmuj|nie zniechecaj|powodzenia|trzymam\w* kciuki|szkoda|przykro|bez urazy|zle wiesci|z ciezkim sercem|szczescia|nie jest to latw\w*|nastepnym razem|kolejny raz|tym razem`,
    yes: ['Głowa do góry!', 'Trzymamy kciuki.'],
    no: ['Dzień dobry'],
  },
];
