import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'pl-zawody',
    means: 'trade',
    weight: 'weak',
    match: pattern`pielegniark\w*|pielegniarz\w*|nauczyciel\w*|wychowawc\w*|kierowc\w*|elektryk\w*|elektromonter\w*|hydraulik\w*|stolarz\w*|murarz\w*|kucharz\w*|kelner\w*|recepcjonist\w*|inzynier\w*|programist\w*|developer\w*|grafik\w*|designer\w*|analityk\w*|ksiegow\w*|prawnik\w*|radc\w*|sekretark\w*|asystent\w*|kierownik\w*|dyrektor\w*|technik\w*|mechanik\w*|spawacz\w*|magazynier\w*|operator\w*|sprzedawc\w*|doradc\w*|architekt\w*|laborant\w*|opiekun\w*|specjalist\w*|manager\w*|zmian\w*|brygad\w*|etat\w*|robot[ay]`,
    yes: ['Szukamy stolarza.'],
    no: ['Pogoda jest ładna.'],
  },
];
