import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Potwierdzenia, zaproszenia, zadania, propozycje i zaczepki prostymi słowami. */
export const signs: Sign[] = [
  {
    name: 'pl-dotarło',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(mail\w*|wiadomosc\w*|dokument\w*|portfolio|list|pliki|wszystko|formularz|zgloszeni\w*|cv|aplikacj\w*) <5> (dotarl\w*|doszl\w*|wplyne\w*|otrzyma\w*|przyszl\w*|zarejestrow\w*|mamy|komplet\w*)|(potwierdza\w*) <3> (odbior|wplyw|otrzyman\w*)|dziekuj\w* za (przeslan\w*|zgloszen\w*|aplikacj\w*|wiadomosc|mail\w*|nadeslan\w*)`,
    yes: ['Pana dokumenty dotarły.', 'Potwierdzamy wpływ.'],
    no: ['Pociąg dotarł.'],
  },
  {
    name: 'pl-test-do-zrobienia',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(test\w*|zadani\w*|kwestionariusz\w*|ankiet\w*|sprawdzian\w*|studium|prob\w*) <7> (online|link\w*|minut\w*|do (dnia|godz\w*|konca|\d+)|wykonani\w*|rozwiazani\w*|wypelni\w*|dostep\w*|rozpocz\w*|termin\w*)|(prosimy|prosze|zaprasza\w*|nalezy|trzeba) <5> (test\w*|zadani\w*|kwestionariusz\w*|probk\w*|sprawdzian\w*)|(kolejny|nastepny) (krok|etap) <5> (test\w*|zadani\w*|sprawdzian\w*)`,
    yes: ['Prosimy wykonać test online.', 'Kolejny krok to test z języka.'],
    no: ['Test był długi.'],
  },
  {
    name: 'pl-zapraszamy-do-nas',
    means: 'interview',
    weight: 'fair',
    match: pattern`(prosze|zapraszam\w*|zaprosic|przyjechac|przyjedz\w*|wpadnij|wpasc|przyjsc|przyjdz\w*) <7> (poniedzial\w*|wtorek|srod\w*|czwart\w*|piat\w*|godz\w*|biur\w*|nas|kaw\w*|rozmow\w*|spotkani\w*|dzien probny|\d+)|(chetnie|chetnie pana|chcemy|chcialbym|chcialabym|chcielibysmy) <4> (pozna\w*|porozmawia\w*|zobaczyc|spotkac|zadzwonic)|(przeklad\w*|przesuw\w*|przenosim\w*|zmian\w*|now\w*) <4> (rozmow\w*|spotkani\w*|termin\w*|dat\w*)|(kiedy|jaki|ktora) <4> (pasuj\w*|odpowiad\w*|moglby|moglaby|mozesz|ma pan\w*)`,
    yes: ['Zapraszam we wtorek na godzinę dziesiątą.', 'Chętnie poznamy Panią bliżej.'],
    no: ['Proszę czekać.'],
  },
  {
    name: 'pl-praca-jest-twoja',
    means: 'offer',
    weight: 'fair',
    match: pattern`(stanowisk\w*|prac\w*|etat|miejsc\w*|posad\w*) <3> jest (pan\w*|twoj\w*)(?=[.,;!]|$)|(przyjmujemy|zatrudniamy|bierzemy|chcemy) (pana|pania|cie|wlasnie)|(umow\w*) <6> (podpis\w*|zalaczeni\w*|przesyl\w*|od \d+|projekt|na czas)|(zaczyn\w*|start\w*|rozpocz\w*|poczatek) (pan\w* |prac\w* )?(od|w|z dniem|\d+)|(proponuj\w*|oferuj\w*) <4> (pan\w*|ci|tobie) <6> (umow\w*|etat\w*|stawk\w*|prac\w*|stanowisk\w*|brutto)`,
    yes: ['Praca jest Pani.', 'Zatrudniamy Panią od września: umowa w załączniku.'],
    no: ['Praca jest ciężka.'],
  },
  {
    name: 'pl-szukam-dla',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(szukam\w*|szuka|rekrutuj\w*|prowadz\w*) <7> (dla|klient\w*|kogos takiego|firmy|projekt\w*|poufn\w*)|(ogloszeni\w*|ofert\w*) <4> (jeszcze nie|nie ma|niepublik\w*)|(kwadrans|dziesiec minut|\d+ minut) <4> (rozmow\w*|telefon\w*|czas\w*)?|(rozwaza\w*|otwart\w*|zainteres\w*) <4> (zmian\w*|rozmow\w*|propozycj\w*)|z tym tematem|nie bede sie naprzykrz\w*`,
    yes: ['Szukam kogoś takiego jak Pani dla firmy z Gdyni.', 'Ogłoszenia jeszcze nie ma.'],
    no: ['Szukam kluczy.'],
  },
  {
    name: 'pl-oferty-dla-ciebie',
    means: 'alert',
    weight: 'fair',
    match: pattern`(twoje|nowe|dzisiejsz\w*|\d+) <2> (ofert\w*|ogloszen\w*|propozycj\w*) <3> (dla|z dzis|tygodni\w*|w poblizu|pracy|dnia)|(wypisz|zmien|zarzadzaj|anuluj) <4> (alert\w*|powiadomi\w*|subskrypcj\w*)`,
    yes: ['Nowe oferty dla Ciebie'],
    no: ['Nowe buty'],
  },
];
