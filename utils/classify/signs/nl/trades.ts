import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'nl-beroepen',
    means: 'trade',
    weight: 'weak',
    match: pattern`bakker\w*|slager\w*|kapper\w*|hovenier\w*|schilder\w*|dakdekker\w*|tegelzetter\w*|stukadoor\w*|smid|meubelmaker\w*|heftruck\w*|orderpicker\w*|koerier\w*|bezorger\w*|vrachtwagen\w*|planner\w*|kassa\w*|barista|ober|bediening|afwas\w*|souschef|keuken|schoonmak\w*|conducteur\w*|huismeester\w*|conciërge|juf|meester|intern begeleider|psycholoog|fysiotherapeut\w*|verloskundige\w*|arts|artsen|huisarts|apotheker\w*|laborant\w*|analisten|promovend\w*|postdoc\w*|stagiair\w*|leerling\w*|trainee\w*|redacteur\w*|journalist\w*|programmeur\w*|developer\w*|administrati\w+|financieel|accountant\w*|notaris\w*|recherche\w*|bewaker\w*|beveilig\w*|receptie|winkel\w*|filiaal|afdeling|werkplaats|bouw|proefdag|meeloopdag|meedraaidag|proefdraaien|invaller\w*|inval|verpleegkundige\w*|verzorgende\w*|leraar\w*|leerkracht\w*|docent\w*|chauffeur\w*|elektricien\w*|loodgieter\w*|timmerman\w*|metselaar\w*|kok|receptionist\w*|ingenieur\w*|engineer\w*|ontwikkelaar\w*|ontwerper\w*|designer\w*|analist\w*|boekhouder\w*|controller\w*|advocaat\w*|jurist\w*|medewerker\w*|secretaresse\w*|assistent\w*|manager\w*|teamleider\w*|directeur\w*|hoofd|technicus|technici|monteur\w*|lasser\w*|verkoper\w*|verkoopmedewerker\w*|adviseur\w*|beleidsmedewerker\w*|architect\w*|onderzoeker\w*|begeleider\w*|magazijn\w*|ploeg|dienst`,
    yes: ['Wij zoeken een timmerman.'],
    no: ['Het weer is mooi.'],
  },
];
