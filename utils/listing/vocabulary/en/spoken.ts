import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
English | English language; fluent English; English skills; business English; English fluency; English
  proficiency; English at C1 level | Aa ?? !teacher !breakfast !department !and_welsh !literature !law !is
  !speaking !gcse !translation !version
German | German language; fluent German; German skills; business German; native German; Deutsch | Aa ??
  !company !market !team !client !clients !customers !firm !shepherd
French | French language; fluent French; French speaker | Aa ?? !company !market !team !cuisine !fries !press
Spanish | Spanish language; fluent Spanish; Spanish speaker; Spanish-speaking; bilingual Spanish; bilingual
  in Spanish; bilingual English/Spanish; English/Spanish bilingual | Aa ?? !company !market !team !cuisine
Italian | Italian language | Aa ?? !company !market !team !cuisine !restaurant
Portuguese | Brazilian Portuguese | Aa ?? !company !market
Dutch | Flemish | Aa ?? !company !market
Polish | Polish language | Aa ?? !up !your
Russian | Ukrainian | Aa ??
Czech | Slovak; Hungarian; Romanian; Bulgarian; Serbian; Croatian; Greek; Finnish; Estonian; Latvian;
  Lithuanian; Slovenian | Aa ??
Swedish | Norwegian; Scandinavian language | Aa ??
Danish | Danish language | Aa ?? !company !market !pastry
Turkish | Turkish language | Aa ??
Arabic | Farsi; Hebrew; Persian | Aa ??
Mandarin | Chinese; Cantonese; Mandarin Chinese; Chinese language; Chinese (Mandarin) | Aa ?? !cuisine
  !company !market !tea
Japanese | Japanese language | Aa ?? !cuisine !company !market !garden
Korean | Vietnamese; Thai; Tagalog; Indonesian; Malay | Aa ??
Hindi | Urdu; Punjabi; Bengali; Tamil; Gujarati | Aa
Welsh | Irish language; Gaelic; Welsh language; Welsh speaker | Aa ?? !government !coast
sign language | ASL; BSL
foreign languages | second language; additional language; bilingual; multilingual; language skills; another
  European language; other languages; bilingualism; third language; knowledge of languages; other European
  languages; further languages; additional European language; another language; languages | wide ? !courses
  !classes !we
`,
  yes: [
    'Fluent in {English}, {German}, {French}, {Spanish}, {Italian}, {Portuguese}, {Dutch}, {Polish}',
    'Fluent in {Russian}, {Czech}, {Swedish}, {Danish}, {Turkish}, {Arabic}, {Mandarin}, {Japanese}, {Korean}',
    'Fluent in {Hindi}, {Welsh}, {sign language} or other {foreign languages}',
  ],
  no: [
    'An English breakfast and a French press, Italian cuisine at noon.',
    'A German company with a Spanish market, Portuguese company, Dutch market.',
    'Polish up your tools.',
    'A Russian novel on a Czech table with Swedish chairs.',
    'Danish pastry; the Turkish coast; the Arabic numerals; the Korean wave.',
    'Japanese garden and Chinese tea; mandarin oranges; the Welsh coast.',
    'Foreign languages courses are free. Mandarin tea is served.',
  ],
};
