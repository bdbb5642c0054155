import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const STANOWISKO =
  '(stanowisk\\w*|rekrutacj\\w*|proces\\w*|ofert\\w*|etat\\w*|naborr?\\w*|nab[o]r\\w*|posad\\w*|konkurs\\w*|miejsc\\w*|wakat\\w*|prac[eay]|sta[z]\\w*)';
const KANDYDAT = '(kandydat\\w*|osob\\w*|os[o]b|aplikacj\\w*|profil\\w*|aplikant\\w*|zgloszeni\\w*|kogos)';

/** Odmowa. */
export const signs: Sign[] = [
  {
    name: 'pl-nie-wybrano',
    means: 'rejection',
    weight: 'strong',
    match: pattern`nie <7> (wybra\w+|wybor\w*|zakwalifik\w+|zakwalifikow\w*|przyje\w+|przyjac|przyjel\w*|zaprosi\w*|zaprasza\w*|zatrudni\w*|zaproponow\w*|zaoferow\w*|kwalifik\w+|uwzgledni\w*|rozpatrz\w*|rozpatrze\w*|pozytywn\w*|powiod\w*|zaakceptow\w*|udalo|spelni\w* oczekiwan|znalaz\w*|dostal\w*|wskaza\w*|zosta\w* wybr\w*)`,
    yes: [
      'Nie wybraliśmy Pana kandydatury.',
      'Pani aplikacja nie została zakwalifikowana.',
      'Nie możemy zaproponować Pani pracy.',
    ],
    no: ['Wybraliśmy Panią.', 'Proszę się nie martwić.'],
  },
  {
    name: 'pl-nie-dalej',
    means: 'rejection',
    weight: 'strong',
    match: pattern`nie <7> (kontynuow\w*|kontynuuj\w*|przejd\w*|przesz\w*|przechodz\w*|przejsc\w*|dalsz\w*|dalej|kolejn\w* etap\w*|nastepn\w* etap\w*|zdecydow\w*|zdecydowal\w*|kandydatur\w*)|bez (dalszego ciagu|kontynuacji)|(zrezygnow\w*|rezygnuj\w*) <1> (z |ze )(pan\w*|twoj\w*|dalsz\w*|kontynu\w*|kandydat\w*)`,
    yes: [
      'Nie będziemy kontynuować rekrutacji z Panią.',
      'Nie przeszedł Pan do kolejnego etapu.',
      'Zdecydowaliśmy się nie iść dalej.',
    ],
    no: ['Idziemy dalej.'],
  },
  {
    name: 'pl-inni-kandydaci',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(wybra\w+|wybor\w*|zdecydow\w*|postanowi\w*|kontynu\w*|padl\w*|zatrudni\w*|zaprosi\w*|preferow\w*|zaproponow\w*|rozmaw\w*|przyje\w*|przyjac|powierz\w*|zakwalifik\w*|obsadz\w*|na rzecz) <8> (inn\w+ <1> ?${KANDYDAT}?|kogos (innego|z|kto)|${KANDYDAT} <4> (bardziej|lepiej|z wieksz\w*|ktor\w*|o wiekszym|wewnetrzn\w*|z dluzsz\w*|posiadaj\w*|spelniaj\w*))|(inn\w+|pozostal\w*) ${KANDYDAT} <8> (bardziej|lepiej|wybra\w*|blizsz\w*|wiekszym|pelniej|w wiekszym|dalej)`,
    yes: [
      'Zdecydowaliśmy się na innego kandydata.',
      'Inne osoby lepiej spełniają wymagania.',
      'Wybraliśmy osobę z większym doświadczeniem: kogoś z branży.',
    ],
    no: ['Inni kandydaci czekają.'],
  },
  {
    name: 'pl-obsadzone',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${STANOWISKO} <9> (obsadzon\w*|zajet\w*|zamkniet\w*|anulowan\w*|wstrzyman\w*|zawieszon\w*|zamrozon\w*|odwolan\w*|uniewazn\w*|nieaktualn\w*|zakonczon\w*|zlikwid\w*|wycofan\w*|przerwan\w*)|(obsadzi\w*|wstrzyma\w*|zawiesi\w*|zamrozi\w*|anulow\w*|odwola\w*|uniewazni\w*|zamkne\w*|przerwa\w*|zakonczyl\w*) <5> ${STANOWISKO}|nie (mamy|posiadamy|dysponujemy) <4> (wakat\w*|woln\w*|ofert\w*|stanowisk\w*|miejsc\w*)`,
    yes: [
      'Stanowisko zostało już obsadzone.',
      'Wstrzymaliśmy proces rekrutacji.',
      'Nie mamy wolnych wakatów.',
    ],
    no: ['Stanowisko jest otwarte.'],
  },
  {
    name: 'pl-nie-spełnia',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(profil\w*|doswiadczen\w*|kandydatur\w*|kwalifikacj\w*|aplikacj\w*|oczekiwan\w*|wyksztalc\w*|umiejetnosc\w*|pan|pani|cv|znajomosc) <6> nie <4> (spelni\w*|odpowiad\w*|pasuj\w*|wystarcz\w*|pokryw\w*|zgodn\w*|posiad\w*|wpisuj\w*|zbiezn\w*|do konca)`,
    yes: ['Pani profil nie odpowiada naszym potrzebom.', 'Doświadczenie nie jest wystarczające.'],
    no: ['Pani profil odpowiada.'],
  },
  {
    name: 'pl-odrzucona',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(aplikacj\w*|kandydatur\w*|zgloszen\w*|cv) <6> (odrzucon\w*|odrzuci\w*|negatywn\w*)|(odrzuci\w*|odmowi\w*|odrzucen\w*) <4> (aplikacj\w*|kandydatur\w*|zgloszen\w*|pan\w*)|(decyzj\w*|odpowiedz|wynik\w*|rozpatrzon\w*) <3> (negatywn\w*|odmown\w*)|(negatywn\w*|odmown\w*) (decyzj\w*|odpowiedz\w*|wynik\w*)`,
    yes: ['Pana aplikacja została odrzucona.', 'Nasza decyzja jest negatywna.'],
    no: ['Płatność odrzucona'],
  },
  {
    name: 'pl-niestety',
    means: 'rejection',
    weight: 'weak',
    match: pattern`niestety|przykro|zalujemy|ubolew\w*|z zalem|przykroscia`,
    yes: ['Z przykrością informujemy.'],
    no: ['Na szczęście'],
  },
  {
    name: 'pl-powodzenia',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(powodzeni\w*|sukces\w*|zyczymy) <8> (poszukiwan\w*|przyszlos\w*|kariery|karierze|zawodow\w*|dalsz\w*|prac\w*)|(inn\w*|przyszl\w*|kolejn\w*|nastepn\w*) (rekrutacj\w*|ofert\w*|procesach|naborach)`,
    yes: ['Życzymy powodzenia w dalszych poszukiwaniach.'],
    no: ['Miłego dnia'],
  },
  {
    name: 'pl-mimo',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(mimo|pomimo|choc|chociaz) <8> (doswiadczen\w*|kwalifikacj\w*|profil\w*|rozmow\w*|kompetencj\w*|wrazen\w*|aplikacj\w*|zainteresow\w*)|(duz\w*|wiel\w*|ogromn\w*|liczn\w*|setki) <3> (zgloszen\w*|aplikacj\w*|kandydat\w*|liczb\w*|zainteresow\w*)|(decyzj\w*|wybor) <4> (trudn\w*|latw\w*)|trudn\w* (decyzj\w*|wyb[o]r)`,
    yes: ['Mimo ciekawego doświadczenia', 'To nie była łatwa decyzja: decyzja była trudna.'],
    no: ['Mimo deszczu'],
  },
];
