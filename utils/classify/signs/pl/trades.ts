import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'pl-zawody',
    means: 'trade',
    weight: 'weak',
    match: pattern`piekarz\w*|cukierni\w*|rzeznik\w*|fryzjer\w*|ogrodnik\w*|malarz\w*|dekarz\w*|ciesl\w*|slusarz\w*|tokarz\w*|monter\w*|kurier\w*|dostawc\w*|kasjer\w*|barman\w*|barist\w*|pomoc kuchenna|pokojow\w*|sprzatacz\w*|portier\w*|ochroniarz\w*|przedszkolank\w*|pedagog\w*|psycholog\w*|fizjoterapeut\w*|poloz\w*|lekarz\w*|lekark\w*|farmaceut\w*|chemik\w*|biolog\w*|doktorant\w*|adiunkt\w*|stazyst\w*|praktykant\w*|uczen|redaktor\w*|dziennikarz\w*|copywriter\w*|tester\w*|administrator\w*|referent\w*|urzednik\w*|inspektor\w*|ksiegowosc|audytor\w*|analityczk\w*|kontroler\w*|radczyni|notariusz\w*|geodet\w*|projektant\w*|logistyk\w*|planist\w*|szef\w*|kuchni\w*|oddzial\w*|warsztat\w*|sklep\w*|dyzur\w*|dzien probny|proba|zastepstw\w*|pielegniark\w*|pielegniarz\w*|nauczyciel\w*|wychowawc\w*|kierowc\w*|elektryk\w*|elektromonter\w*|hydraulik\w*|stolarz\w*|murarz\w*|kucharz\w*|kelner\w*|recepcjonist\w*|inzynier\w*|programist\w*|developer\w*|grafik\w*|designer\w*|analityk\w*|ksiegow\w*|prawnik\w*|radc\w*|sekretark\w*|asystent\w*|kierownik\w*|dyrektor\w*|technik\w*|mechanik\w*|spawacz\w*|magazynier\w*|operator\w*|sprzedawc\w*|doradc\w*|architekt\w*|laborant\w*|opiekun\w*|specjalist\w*|manager\w*|zmian\w*|brygad\w*|etat\w*|robot[ay]`,
    yes: ['Szukamy stolarza.'],
    no: ['Pogoda jest ładna.'],
  },
];
