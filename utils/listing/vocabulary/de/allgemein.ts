import type { Field } from '../term';

export const field: Field = {
  group: 'soft',
  terms: `
Teamfähigkeit | teamfähig; Teamgeist; Teamplayer; Teamarbeit; teamorientiert; Teamorientierung;
  Kollegialität; Arbeiten im Team; Zusammenarbeit im Team | =teamwork
Kommunikationsfähigkeit | Kommunikationsstärke; kommunikationsstark; kommunikativ; Kommunikationsgeschick;
  Ausdrucksvermögen; kommunikative Fähigkeiten; kommunikationsfähig; Kommunikationskompetenz |
  =communication_skills
Zuverlässigkeit | zuverlässig; zuverlässige Arbeitsweise; verlässlich; Verlässlichkeit; Pünktlichkeit;
  pünktlich; Gewissenhaftigkeit; gewissenhaft; gewissenhafte Arbeitsweise; Verantwortungsbewusstsein;
  verantwortungsbewusst; Verantwortungsbereitschaft | =reliability
selbstständiges Arbeiten | Selbstständigkeit; selbstständige Arbeitsweise; eigenständige Arbeitsweise;
  selbständige Arbeitsweise; eigenverantwortlich; Eigenverantwortung; selbstständig; eigenständig;
  eigenverantwortliches Arbeiten; eigenständiges Arbeiten; selbständiges Arbeiten; Eigenständigkeit |
  =independent_working
Sorgfalt | sorgfältig; sorgfältige Arbeitsweise; Genauigkeit; Präzision; präzise Arbeitsweise; genaue
  Arbeitsweise; Detailgenauigkeit | =attention_to_detail
Belastbarkeit | belastbar; Stressresistenz; stressresistent; körperliche Belastbarkeit; Durchhaltevermögen |
  =resilience
+ körperliche Fitness = körperlich fit = körperliche Eignung
Flexibilität | flexibel; zeitliche Flexibilität | =adaptability ? !arbeitszeiten !arbeitszeit
  !arbeitszeitmodelle
+ Reisebereitschaft = @travel = Dienstreisen = Bereitschaft zu Dienstreisen | other
Schichtbereitschaft | Schichtdienst; Bereitschaft zur Schichtarbeit; Schichtarbeit; Dreischichtsystem;
  Wechselschicht; Wochenenddienst; Nachtdienst; Nachtschicht; Drei-Schicht-System; Bereitschaft zum
  Schichtdienst; Spätschicht; Frühschicht; Zweischichtbetrieb; 2-Schicht-Betrieb; 3-Schicht-Betrieb;
  Dreischichtbetrieb; Zwei-Schicht-System; Wechselschichten; Früh- und Spätschicht; Dienst am Wochenende;
  Rufbereitschaft; Wochenenddienste | other =shift_work ? !zulage !zuschlag !zuschläge
Organisationstalent | Organisationsgeschick; Organisationsfähigkeit; Organisationsvermögen; organisiert;
  strukturierte Arbeitsweise; strukturiertes Arbeiten; strukturiert; Organisationsstärke; systematische
  Arbeitsweise; gut organisiert; Ordnungssinn; ordentlich; Zeitmanagement; Priorisierung |
  =organisational_skills
Lernbereitschaft | lernbereit; Lernwille; Weiterbildungsbereitschaft; Neugier; neugierig; schnelle
  Auffassungsgabe; Auffassungsgabe; wissbegierig; Bereitschaft zur Weiterbildung; Bereitschaft zur
  Fortbildung | =willingness_to_learn
Einfühlungsvermögen | Empathie; empathisch; einfühlsam; soziale Kompetenz; Sozialkompetenz; Geduld;
  geduldig; Herzlichkeit; herzlich; wertschätzend; Wertschätzung; wertschätzender Umgang; Verständnis für
  Menschen; Freude am Umgang mit Menschen; Freude im Umgang mit Menschen; Menschlichkeit | =empathy ?
  !willkommen !eingeladen !team !kultur !arbeitsklima !atmosphäre
Kundenorientierung | kundenorientiert; Serviceorientierung; Dienstleistungsorientierung; serviceorientiert;
  Servicegedanke; Dienstleistungsmentalität; kundenorientiertes Auftreten; Freude am Kundenkontakt;
  kundenfreundlich; Kundenkontakt | =customer_focus
Durchsetzungsvermögen | Durchsetzungsfähigkeit; Durchsetzungsstärke; Überzeugungskraft;
  Überzeugungsfähigkeit | =influencing
analytisches Denken | analytische Fähigkeiten; analytische Denkweise; analytisches Denkvermögen;
  Zahlenverständnis; Zahlenaffinität; zahlenaffin; logisches Denken; analytisch; Zahlengefühl; analytisches
  Denken und Handeln | =analytical_skills
Problemlösung | Lösungsorientierung; lösungsorientiert; Problemlösungsfähigkeit; lösungsorientierte
  Arbeitsweise; Problemlösungskompetenz; lösungsorientiertes Denken | =problem_solving
Eigeninitiative | Engagement; engagiert; Motivation; motiviert; Einsatzbereitschaft; Initiative; Tatkraft;
  zielorientiert; Zielstrebigkeit; Hands-on-Mentalität; Leistungsbereitschaft; Einsatzfreude; proaktiv;
  Begeisterungsfähigkeit; ergebnisorientiert; Hands-on; einsatzbereit | =initiative ? !team !von !für !teams
  !mitarbeiter
Kreativität | kreativ; Ideenreichtum; Innovationsfreude; kreatives Denken | =creativity ? !team !agentur
Führungskompetenz | Führungsstärke; Führungsqualitäten; Leitung eines Teams; Führungsverantwortung |
  =leadership
freundliches Auftreten | sicheres Auftreten; gepflegtes Auftreten; gepflegtes Erscheinungsbild; freundlich;
  Freundlichkeit; souveränes Auftreten; professionelles Auftreten; positive Ausstrahlung; aufgeschlossen;
  offen und freundlich; gute Umgangsformen; höflich; Höflichkeit; gute Laune | =positive_attitude ? !team
  !atmosphäre !kollegen !arbeitsatmosphäre
technisches Verständnis | technische Affinität; technisches Geschick; technisches Interesse; handwerklich
  geschickt; technisch versiert; technikaffin; Technikaffinität | hard
Diskretion | Verschwiegenheit; Vertraulichkeit; vertraulicher Umgang; Loyalität; Integrität; diskret;
  Vertrauenswürdigkeit | =confidentiality
Konfliktfähigkeit | Konfliktlösung; Konfliktmanagement; Kritikfähigkeit; Deeskalation;
  Konfliktlösungsfähigkeit | =conflict_resolution
unternehmerisches Denken | wirtschaftliches Denken; betriebswirtschaftliches Denken; strategisches Denken;
  unternehmerisches Handeln; kaufmännisches Denken; kaufmännisches Verständnis; wirtschaftliches Handeln;
  betriebswirtschaftliche Kenntnisse | =strategic_thinking
interkulturelle Kompetenz | Interkulturalität; internationale Erfahrung; Auslandserfahrung |
  =cultural_awareness
Präsentationsfähigkeit | Präsentationskenntnisse; Präsentationen; Präsentationsstärke;
  Präsentationssicherheit | =presentation_skills
Berufserfahrung | einschlägige Berufserfahrung; mehrjährige Berufserfahrung; erste Berufserfahrung;
  praktische Erfahrung; relevante Berufserfahrung; Branchenerfahrung | other wide
Deutsch | Deutschkenntnisse; deutsche Sprache; Deutsch in Wort und Schrift; Deutsch auf B2-Niveau; Deutsch
  B2; Deutsch auf C1-Niveau; deutschsprachig; verhandlungssicheres Deutsch; fließendes Deutsch;
  Deutschkenntnisse auf B2-Niveau; Deutschkenntnisse in Wort und Schrift | hard =german
+ Englisch = @english = Englischkenntnisse = englische Sprache = Englisch in Wort und Schrift = verhandlungssicheres
  Englisch = fließendes Englisch | =english
+ Französisch = @french = Französischkenntnisse | =french
+ Spanisch = @spanish = Spanischkenntnisse; Italienisch = @italian; Polnisch = @polish = Polnischkenntnisse; Russisch; Türkisch = @turkish; Arabisch = @arabic;
  Niederländisch = @dutch; Ukrainisch; Fremdsprachen = Fremdsprachenkenntnisse = weitere Sprachen = Sprachkenntnisse
Berufsausbildung | abgeschlossene Ausbildung; abgeschlossene Berufsausbildung; kaufmännische Ausbildung;
  abgeschlossene kaufmännische Ausbildung; technische Ausbildung; Ausbildung; abgeschlossene Lehre;
  Facharbeiterabschluss; handwerkliche Ausbildung; pflegerische Ausbildung; Lehre; Facharbeiterbrief;
  Gesellenbrief; Ausbildung im Bereich | education ? !und_mehr !splatz !sberuf !svergütung !von !neuer
+ Meister = Meistertitel = Techniker = Meisterbrief = Industriemeister = Meisterprüfung; Fachwirt =
  Betriebswirt = Bilanzbuchhalter = Weiterbildung zum Bilanzbuchhalter = Finanzwirt; Quereinsteiger =
  Quereinstieg; Examen = Staatsexamen = staatliche Anerkennung = staatlich anerkannt = Approbation;
  Weiterbildung = Fortbildung = Zusatzqualifikation = Zertifikat = Zertifizierung = Zusatzausbildung =
  Zertifikate; Masernschutz = Masernschutznachweis = Masernimpfung = Impfnachweis; Führungszeugnis = @dbs check =
  polizeiliches Führungszeugnis = erweitertes Führungszeugnis; Arbeitserlaubnis
Studium | abgeschlossenes Studium; Hochschulstudium; abgeschlossenes Hochschulstudium; Fachhochschulstudium;
  Bachelor; Hochschulabschluss; Universitätsabschluss; Diplom; Bachelorabschluss; Bachelorstudium;
  wirtschaftswissenschaftliches Studium; Studienabschluss; betriebswirtschaftliches Studium | education
  =bachelor's_degree ? !und_mehr
+ Master = @master's degree = Masterabschluss = Masterstudium; Promotion = @phd = Doktor; Betriebswirtschaftslehre = BWL =
  Betriebswirtschaft = Wirtschaftswissenschaften | education
+ Informatik = @computer science = Wirtschaftsinformatik; Ingenieurwesen = Ingenieurwissenschaften = Ingenieurstudium;
  Wirtschaftsingenieurwesen; Naturwissenschaften; Psychologie = @psychology | hard
Schulabschluss | Hauptschulabschluss; Realschulabschluss; mittlere Reife; Abitur; Fachabitur;
  Fachhochschulreife; mittlerer Schulabschluss | education =high_school_diploma
`,
  yes: [
    'Du bringst mit: {Teamfähigkeit}, {Kommunikationsfähigkeit}, {Zuverlässigkeit}',
    'Dich zeichnen aus: {selbstständiges Arbeiten}, {Sorgfalt}, {Belastbarkeit}, {körperliche Fitness}',
    'Du bringst mit: {Organisationstalent}, {Lernbereitschaft}, {Kundenorientierung}',
    'Dich zeichnen aus: {Durchsetzungsvermögen}, {analytisches Denken}, {Problemlösung}, {Führungskompetenz}',
    'Du bringst mit: {freundliches Auftreten}, {Diskretion}, {Konfliktfähigkeit}',
    'Dich zeichnen aus: {unternehmerisches Denken}, {interkulturelle Kompetenz}, {Präsentationsfähigkeit}',
    'Voraussetzung: {Reisebereitschaft}, {Berufserfahrung}',
    'Sicherer Umgang mit {technisches Verständnis}, {Deutsch}, {Englisch}, {Französisch}, {Spanisch}',
    'Erfahrung in {Italienisch}, {Polnisch}, {Russisch}, {Türkisch}, {Arabisch}',
    'Fundierte Kenntnisse in {Niederländisch}, {Ukrainisch}, {Fremdsprachen}, {Informatik}, {Ingenieurwesen}',
    'Erfahrung mit {Wirtschaftsingenieurwesen}, {Naturwissenschaften}, {Psychologie}',
    'Abgeschlossen: {Meister}, {Fachwirt}, {Quereinsteiger}, {Examen}, {Weiterbildung}',
    'Du hast: {Masernschutz}, {Führungszeugnis}, {Arbeitserlaubnis}, {Master}, {Promotion}',
    'Abgeschlossen: {Betriebswirtschaftslehre}, {Schulabschluss}',
    'Gute Kenntnisse in {Flexibilität}, {Einfühlungsvermögen}, {Eigeninitiative}, {Kreativität}',
    'Erfahrung mit {Schichtbereitschaft}',
    'Gute Kenntnisse in {Berufsausbildung}, {Studium}',
  ],
  no: [
    'Flexibilität Arbeitszeiten',
    'Schichtbereitschaft Zulage',
    'Ein Einfühlungsvermögen Arbeitsklima',
    'Die Eigeninitiative von anderen',
    'Eine Kreativität Agentur',
    'Eine freundliche Atmosphäre',
    'Die Berufsausbildung von Azubis',
    'Ein Studium und mehr',
  ],
};
