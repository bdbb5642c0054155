import type { TrapSign } from './trap';

const signs: TrapSign[] = [
  {
    trap: 'always',
    match: /(?<!\p{L})(?:nie|niemals|immer|jedes mal|niemand|keiner|nichts|alle|alles|ewig)(?!\p{L})/iu,
    yes: [
      'Mich stellt nie jemand ein.',
      'Immer endet es so.',
      'Niemand will mich.',
      'Bei mir klappt nichts.',
    ],
    no: ['Diese eine hat nicht geklappt.', 'Das Zimmer war hell.'],
  },
  {
    trap: 'label',
    match:
      /(?<!\p{L})ich bin (?:einfach |halt |nur |so )?(?:ein |eine )?(?:totaler |völliger |völlige |totale |kompletter )?(?:versager(?:in)?|verlierer(?:in)?|idiot(?:in)?|hochstapler(?:in)?|witz|last|wertlos|nutzlos|dumm|unfähig|zu alt|zu dumm|faul|nicht gut genug|ein niemand)(?!\p{L})/iu,
    yes: ['Ich bin ein Versager.', 'ich bin einfach nicht gut genug', 'Ich bin so dumm.', 'Ich bin zu alt.'],
    no: ['Ich bin traurig.', 'Der Plan war dumm.'],
  },
  {
    trap: 'future',
    match:
      /(?<!\p{L})(?:ich werde|das wird|es wird|ich finde|ich bekomme|ich kriege|mich stellt|mich nimmt)(?: \p{L}+){0,3} (?:nie|niemals|nichts|nicht|keine?n?|immer)(?!\p{L})/iu,
    yes: [
      'Ich werde nie etwas finden.',
      'Das wird nichts.',
      'Mich stellt nie jemand ein.',
      'Ich finde keine Stelle.',
    ],
    no: ['Ich werde Sam anrufen.', 'Ich gehe an den Fluss.'],
  },
  {
    trap: 'mind',
    match:
      /(?<!\p{L})(?:die|sie|alle|er|man) (?:haben |hat |müssen |muss )?(?:\p{L}+ )?(?:denken|denkt|dachten|gedacht|halten mich|hält mich|hielten mich|lachen|lachten|hassen|wissen|merken|durchschaut)(?!\p{L})/iu,
    yes: [
      'Die halten mich für dumm.',
      'Alle lachen über mich.',
      'Sie haben bestimmt gedacht, ich lüge.',
      'Alle wissen es.',
    ],
    no: ['Sie schrieben, die Stelle sei besetzt.', 'Ich denke an Jonas.'],
  },
  {
    trap: 'blame',
    match:
      /(?<!\p{L})(?:meine (?:eigene )?schuld|ich bin (?:selbst |allein )?schuld|ich habe? (?:\p{L}+ ){0,2}(?:verbockt|vermasselt|versaut|ruiniert)|wegen mir)(?!\p{L})/iu,
    yes: ['Das ist alles meine Schuld.', 'Ich habe es vermasselt.', 'ich bin selbst schuld'],
    no: ['Schuld war das Formular.', 'Ich habe es gelesen.'],
  },
  {
    trap: 'must',
    match: /(?<!\p{L})(?:ich (?:müsste|sollte|muss)|hätte ich|ich hätte)(?!\p{L})/iu,
    yes: [
      'Ich hätte mich besser vorbereiten sollen.',
      'Ich müsste längst weiter sein.',
      'Hätte ich nur geschwiegen.',
    ],
    no: ['Ich könnte Sam anrufen.', 'Sie hätten anrufen können.'],
  },
  {
    trap: 'filter',
    match:
      /(?<!\p{L})(?:zählt (?:doch )?nicht|zählen nicht|nur glück|reines glück|das kann jeder|hätte jeder gekonnt|bringt doch nichts)(?!\p{L})/iu,
    yes: ['Die anderen Gespräche zählen nicht.', 'Das war nur Glück.', 'Das hätte jeder gekonnt.'],
    no: ['Ich zähle auf Freitag.', 'Zum Glück schien die Sonne.'],
  },
  {
    trap: 'compare',
    match:
      /(?<!\p{L})(?:alle anderen|die anderen|andere|jeder andere|alle in meinem alter|alle meine freunde) (?:haben|hat|sind|ist|finden|findet|können|kann|bekommen)(?!\p{L})|besser als ich/iu,
    yes: ['Alle anderen haben längst eine Stelle.', 'Die anderen sind besser als ich.'],
    no: ['Die anderen riefen an.', 'Mein Freund hat angerufen.'],
  },
  {
    trap: 'feeling',
    match:
      /(?<!\p{L})ich fühle? mich (?:wie )?(?:\p{L}+ ){0,2}(?:versager(?:in)?|verlierer(?:in)?|wertlos|nutzlos|dumm|hochstapler(?:in)?|hoffnungslos)(?!\p{L})/iu,
    yes: ['Ich fühle mich wie ein Versager.', 'Ich fühl mich wertlos.'],
    no: ['Ich fühle mich müde.', 'Ich fühle den Regen.'],
  },
  {
    trap: 'catastrophe',
    match:
      /(?<!\p{L})(?:es ist (?:alles )?(?:aus|vorbei|verloren)|alles ist (?:aus|verloren|ruiniert)|mein leben ist (?:vorbei|ruiniert)|auf der straße (?:landen|enden)|keine (?:zukunft|hoffnung)|kein ausweg)(?!\p{L})/iu,
    yes: [
      'Es ist alles aus.',
      'Ich werde auf der Straße landen.',
      'Es gibt keine Hoffnung.',
      'Mein Leben ist vorbei.',
    ],
    no: ['Das Gespräch ist vorbei.', 'Ich hoffe auf Regen.'],
  },
];

export default signs;
