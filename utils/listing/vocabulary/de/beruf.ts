import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
Buchhaltung | Buchführung; Rechnungswesen; Finanzbuchhaltung | =accounting
+ Debitorenbuchhaltung = Debitoren; Kreditorenbuchhaltung = Kreditoren; Anlagenbuchhaltung; Lohnbuchhaltung = Lohn- und Gehaltsabrechnung = Entgeltabrechnung = Lohnabrechnung = Gehaltsabrechnung; Bilanzierung = Bilanzen; Jahresabschluss = Jahresabschlüsse; Monatsabschluss = Monatsabschlüsse; Kostenrechnung = Kostenstellenrechnung; Umsatzsteuer = Umsatzsteuervoranmeldung; Steuerrecht = Steuern; HGB; IFRS; DATEV; Lexware; Rechnungsprüfung = Rechnungsstellung = Fakturierung = Rechnungen; Mahnwesen = Forderungsmanagement; Zahlungsverkehr; Reisekostenabrechnung = Reisekosten; Kassenführung = Kasse = Kassieren = Kassiertätigkeit
Controlling | Finanzcontrolling; Unternehmenscontrolling
+ Budgetplanung = Budgetierung = Budgetverantwortung; Reporting = Berichtswesen; Forecasting; Liquiditätsplanung; Kostenkontrolle; Kennzahlen = KPIs; Wirtschaftsprüfung = Revision; Risikomanagement; Compliance; Kreditanalyse; Versicherungswesen = Versicherungen
Personalwesen | Personalmanagement; Personalarbeit; HR; Personaladministration; Personalverwaltung | =human_resources
+ Recruiting = Personalbeschaffung = Personalgewinnung; Arbeitsrecht; Personalentwicklung; Active Sourcing; Bewerbermanagement; Onboarding; Betriebsrat = Mitbestimmung; Zeugniserstellung = Arbeitszeugnisse; Zeiterfassung = Zeitwirtschaft; Personaleinsatzplanung = Dienstplanung = Dienstpläne = Dienstplangestaltung = Schichtplanung = Einsatzplanung; Sozialversicherungsrecht; Employer Branding; Personalführung = Mitarbeiterführung = Führungserfahrung = Teamleitung = Leitungserfahrung; Ausbildereignung = AdA-Schein = Ausbilderschein = AEVO; Tarifrecht = TVöD = TV-L
Vertrieb | Verkauf; Vertriebserfahrung; Verkaufserfahrung | wide =sales ? !team !innendienst !leiter !und_marketing
+ Außendienst; Vertriebsinnendienst = Innendienst; Kundenakquise = Akquise = Neukundengewinnung = Neukundenakquise; Kaltakquise; Key Account Management; Angebotserstellung = Angebote erstellen = Angebotswesen; Auftragsabwicklung = Auftragsbearbeitung = Auftragserfassung; Kundenberatung = Beratung von Kunden = Kundengespräche; Kundenbetreuung = Kundenpflege = Bestandskunden; Kundenservice = Kundendienst = Kundensupport; Reklamationsbearbeitung = Reklamationen = Beschwerdemanagement; Verhandlungsgeschick = Verhandlungsführung = Verhandlungssicherheit; Warenpräsentation = Visual Merchandising = Warenaufbau; Verkaufsförderung; Einzelhandel = Handel = Einzelhandelserfahrung; Großhandel; CRM = CRM-System = CRM-Systeme; E-Commerce = Onlinehandel = Online-Shop; Telefonverkauf = Telesales; Vertriebssteuerung = Vertriebsleitung; Vertragsmanagement = Vertragsverhandlungen; Ausschreibungen = Vergaberecht = VOB = VgV
Einkauf | Beschaffung; strategischer Einkauf; operativer Einkauf | =procurement ? !und_mehr
+ Lieferantenmanagement = Lieferanten = Lieferantenverhandlungen; Bestellwesen = Bestellungen; Disposition = Materialdisposition; Warenwirtschaft = Warenwirtschaftssystem = Warenwirtschaftssysteme; Preisverhandlungen; Supply Chain Management = Lieferkette = Lieferketten
Lager und Logistik | Lagerlogistik; Logistik; Lagerwirtschaft; Lagererfahrung; Lager; Lagertätigkeit; Lagerbereich; Lagerwesen; Intralogistik; Lagerarbeit | wide =logistics ? !mitarbeiter !team !standort !halle !helfer !leiter
+ Kommissionierung = Kommissionieren; Wareneingang = Warenannahme; Warenausgang = Versand; Verpackung = Verpacken; Be- und Entladen = Beladung = Entladung = Verladung = Be- und Entladung; Ladungssicherung; Inventur = Inventuren; Lagerverwaltungssystem = LVS = Lagerverwaltung = Lagerverwaltungssysteme = WMS; Handscanner = Scanner = MDE-Gerät = MDE = MDE-Geräte; Staplerschein = Gabelstaplerschein = Flurförderschein = Flurförderzeuge = Gabelstapler = Flurförderzeugschein = Staplererfahrung = Staplerfahren = Staplerführerschein = Stapler; Schubmaststapler = Hochregalstapler = Hubwagen = Ameise = Elektrohubwagen = Hochhubwagen; Kranschein = Kran = Kranführerschein = Hallenkran; Tourenplanung = Routenplanung = Tourenplaner; Zoll = Zollabwicklung = Zollrecht = Zollpapiere; Spedition = Transportlogistik; Gefahrgut = Gefahrgutschein = ADR-Schein = Gefahrstoffe = ADR; Lieferscheine = Lieferpapiere = Frachtpapiere = Begleitpapiere; Bestandsführung = Bestandskontrolle = Bestandspflege; Qualitätskontrolle = Qualitätsprüfung = Wareneingangsprüfung = Qualitätskontrollen
Führerschein | Führerschein Klasse B; Führerschein der Klasse B; Fahrerlaubnis; PKW-Führerschein; Führerschein B; Klasse B; gültiger Führerschein | education =driving_licence
+ LKW-Führerschein = Führerschein CE = Führerschein Klasse CE = Klasse CE = C1 = Führerschein C = C/CE = Klasse C1; Fahrerkarte; Berufskraftfahrerqualifikation = Module 95 = Schlüsselzahl 95; Personenbeförderungsschein = P-Schein
Pflege | Krankenpflege; Gesundheits- und Krankenpflege; Pflegeerfahrung; pflegerische Versorgung; Altenpflege; stationäre Pflege; Patientenversorgung; Patientenpflege; Patientenbetreuung | wide =nursing ? !team !einrichtung !heim !kräfte !von !der !leitung !des
+ Grundpflege; Behandlungspflege = medizinische Behandlungspflege; Pflegedokumentation = Dokumentation der Pflege = EDV-gestützte Pflegedokumentation; Pflegeplanung = Pflegeprozess = SIS = Strukturierte Informationssammlung = Pflegeplanungen; Wundversorgung = Wundmanagement = Wundexperte = Verbandswechsel = Wundexpertin; Medikamentengabe = Medikamente = Medikamentenvergabe = Arzneimittel = Stellen von Medikamenten = Medikamentenmanagement; Vitalzeichenkontrolle = Vitalwerte = Vitalzeichen = Vitalparameter; Palliativpflege = Palliative Care = Sterbebegleitung = Palliativversorgung; Demenz = Demenzkranke = Demenzbetreuung = gerontopsychiatrische = Menschen mit Demenz = Gerontopsychiatrie; Intensivpflege = Intensivstation = Beatmung = Beatmungspflege; Praxisanleitung = Praxisanleiter = Praxisanleiterin; Wohnbereichsleitung = Stationsleitung; Pflegedienstleitung = PDL; Expertenstandards = Pflegestandards = Qualitätsstandards in der Pflege; Hygiene = Hygienevorschriften = Hygienestandards = Infektionsschutz; ambulante Pflege = häusliche Pflege; OP-Pflege = Anästhesie; Notaufnahme; Psychiatrie = psychiatrische Pflege; Mobilisation = Mobilisierung = Lagerung von Patienten = Kinästhetik = Kinaesthetics; Angehörigenarbeit = Angehörigengespräche = Angehörigenberatung; Erste Hilfe = Ersthelfer; Blutentnahme = Blutentnahmen; Injektionen = Infusionen; Inkontinenz; Prophylaxen = Dekubitusprophylaxe = Sturzprophylaxe; Ernährung; Betreuung von Senioren = Seniorenbetreuung = Betreuung; Heilerziehungspflege = Behindertenhilfe = Eingliederungshilfe; Rettungsdienst; Vivendi = MediFox = Connext Vivendi = Medifox DAN = SENSO = DM7; MDK = Medizinischer Dienst = Qualitätsprüfungen; Tourenplanung in der Pflege; Übergabe = Übergaben; Biografiearbeit = Biographiearbeit; Aktivierung; EKG = EKGs; Telemetrie; Kardiologie; Innere Medizin; Entlassmanagement = Entlassungsmanagement; ORBIS = KIS = Krankenhausinformationssystem; Krankenhaushygiene
examinierte Pflegefachkraft | Pflegefachkraft; Pflegefachmann; Pflegefachfrau; Gesundheits- und Krankenpfleger; Gesundheits- und Krankenpflegerin; Altenpfleger; Altenpflegerin; Krankenschwester; examinierte Altenpflegerin; Pflegefachfrau/-mann; Pflegefachperson; examinierter Altenpfleger; Pflegefachfrau/Pflegefachmann; Krankenpfleger | title =registered_nurse
+ Pflegehelfer = Pflegehelferin = Pflegeassistent = Altenpflegehelfer; Medizinische Fachangestellte = MFA = Arzthelferin; Physiotherapeut = Physiotherapeutin; Arzt = Ärztin; Hebamme; Zahnmedizinische Fachangestellte = ZFA; Apotheker = PTA
Kinderbetreuung | Erziehung; pädagogische Arbeit; Kita; Kindertagesstätte; frühkindliche Bildung | =childcare
+ Pädagogik = pädagogische Kenntnisse = Heilpädagogik; Elternarbeit = Elterngespräche; Sozialpädagogik = soziale Arbeit = Sozialarbeit; Jugendhilfe = Jugendarbeit; Inklusion = Integration; Unterricht = Unterrichten = Unterrichtserfahrung = Lehrerfahrung; Unterrichtsplanung = Unterrichtsvorbereitung; Didaktik = Methodik; Nachhilfe; Erwachsenenbildung; Kinderschutz = Kindeswohl
Elektrotechnik | Elektronik; Elektroinstallation; elektrotechnische Kenntnisse; Elektrik; Elektroinstallationen | =electrical_work
+ Schaltpläne = Schaltplan = Stromlaufpläne; SPS-Programmierung = SPS = Siemens S7 = TIA Portal = Simatic; Schaltschrankbau = Schaltschränke; Mess- und Regeltechnik = MSR-Technik = Messtechnik; VDE = VDE-Vorschriften = DIN VDE; KNX = Gebäudeautomation = Gebäudetechnik = Smart Home; Photovoltaik = PV-Anlagen = Solartechnik; EPLAN; Automatisierungstechnik = Automatisierung; DGUV V3 = DGUV = Prüfung elektrischer Anlagen; Mechatronik; Hydraulik; Pneumatik; Robotik = Roboter; Netzwerktechnik = Netzwerke; Steuerungstechnik; Schaltberechtigung; Fehlersuche = Störungssuche = Störungsbeseitigung = Fehleranalyse = Störungsbehebung
Handwerk | handwerkliche Kenntnisse; handwerkliches Geschick; handwerkliche Fähigkeiten; handwerkliche Begabung | ? !und_mehr
+ Schweißen = Schweißkenntnisse = Schweißerfahrung = Schweißerschein = Schweißerprüfung; MIG/MAG = MAG-Schweißen = MIG; WIG = WIG-Schweißen; Metallbau = Metallverarbeitung = Metallbearbeitung; Zerspanung = Drehen und Fräsen = Fräsen = CNC-Drehen = Drehen; CNC = CNC-Maschinen = CNC-Programmierung = CNC-Technik; Sanitär = Sanitärinstallation = Sanitärtechnik; Heizung = Heizungstechnik = Heizungsbau = Heizungsanlagen = SHK = Wärmepumpen; Klimatechnik = Kältetechnik = Lüftungstechnik; Tischlerei = Schreinerei = Holzbearbeitung = Möbelbau; Zimmerei = Holzbau; Dachdecken; Malerarbeiten = Lackieren = Streichen; Trockenbau; Fliesenlegen; Mauern = Maurerarbeiten; Betonbau; Tiefbau = Straßenbau; Hochbau = Bauwesen = Rohbau; Bauleitung = Baustellenleitung = Bauüberwachung; Garten- und Landschaftsbau = Gartenpflege = Grünpflege; Wartung = Instandhaltung = Wartungsarbeiten = Instandsetzung = Reparatur = Reparaturen = Wartung und Instandhaltung; Montage = Montagearbeiten; Technische Zeichnungen = technische Zeichnung = Zeichnungen lesen = Bauzeichnungen = Lesen von technischen Zeichnungen; Kfz-Technik = Fahrzeugtechnik = Kfz-Reparatur; Fahrzeugdiagnose = Diagnosesysteme; Reinigung = Gebäudereinigung = Unterhaltsreinigung; Hausmeistertätigkeiten = Facility Management; Werkzeuge = Maschinen und Werkzeuge; Höhenarbeiten = Schwindelfreiheit = schwindelfrei; Aufmaß = Kalkulation
Produktion | Fertigung; Produktionserfahrung; Maschinenbedienung; Anlagenbedienung; Produktionsbereich; Industrie | wide =manufacturing ? !standort !team !mitarbeiter !helfer
+ Qualitätsmanagement = QM = QM-System; Qualitätssicherung; ISO 9001 = DIN EN ISO 9001; Lean Management = Lean Production; KVP = kontinuierliche Verbesserung = Kaizen; Six Sigma; Produktionsplanung = Fertigungsplanung = Arbeitsvorbereitung = PPS; Rüsten = Einrichten von Maschinen = Umrüsten; Maschinenbau; Verfahrenstechnik; Kunststofftechnik = Spritzguss; Werkstoffkunde; Konstruktion = CAD = CAD-Konstruktion = CAD-Kenntnisse; Arbeitssicherheit = Arbeitsschutz = Unfallverhütung = Sicherheitsvorschriften; Umweltmanagement = Umweltschutz; GMP; HACCP; Lebensmittelhygiene = Lebensmittelsicherheit = Lebensmittelrecht; FMEA; Messmittel = Prüfmittel; Reinraum; SAP = SAP-Kenntnisse = SAP R/3 = SAP MM = SAP S/4HANA; ERP = ERP-System = ERP-Systeme = ERP-Software
Gastronomie | Hotellerie; Gastgewerbe; Hotelfach; Gastronomieerfahrung | =hospitality
+ Küche = Küchenerfahrung = Speisenzubereitung = Kochen; Service am Gast = Gästebetreuung = Service im Restaurant; Rezeption = Empfang = Front Office; Housekeeping = Zimmerreinigung; Barbetrieb = Cocktails; Bankett = Veranstaltungen = Catering; Menüplanung = Speisekarten; Gesundheitszeugnis = Infektionsschutzbelehrung = Gesundheitspass; Reservierungen; Wareneinsatz; Backen = Konditorei = Bäckerei
Recht | juristische Kenntnisse; Rechtskenntnisse; Zivilrecht; Rechtswissenschaften; Jura | ? !auf !herzlich !in !zu =law
+ Vertragsrecht; Gesellschaftsrecht; Verwaltungsrecht = öffentliches Recht; Datenschutz = DSGVO = Datenschutzrecht; Mandantenbetreuung = Mandanten; RA-MICRO = beA; Fristenkontrolle = Fristenverwaltung = Aktenführung; Notariat; Zwangsvollstreckung = Insolvenzrecht; Mietrecht = Immobilienrecht = WEG-Verwaltung; Hausverwaltung = Immobilienverwaltung = Immobilien
öffentliche Verwaltung | Verwaltungserfahrung; Verwaltung; Verwaltungswesen; Verwaltungstätigkeit; Kommunalverwaltung; öffentlicher Dienst; Verwaltungsfachangestellte; Verwaltungslehrgang | ? !team !sgebäude !der !von =public_administration
+ Haushaltsrecht = Haushaltsplanung = Haushaltswesen = Kameralistik = Doppik; Sozialrecht = SGB; Bescheide = Bescheiderstellung; Fördermittel = Fördermittelmanagement = Zuwendungsrecht; Bürgerservice = Bürgeramt; Baurecht = Bauordnungsrecht; Stadtplanung = Bauleitplanung; Gremienarbeit = Sitzungsdienst; E-Akte = elektronische Akte
Labor | Laborerfahrung; Labortätigkeit; Laborarbeit; Labortechnik; Laborpraxis | =laboratory_work ? !team !leiter
+ Chemie = Analytik = analytische Chemie = chemische Analysen; Biologie = Biochemie; Mikrobiologie; Molekularbiologie; HPLC; Chromatographie = Gaschromatographie; PCR; Zellkultur = Zellkulturen; Pipettieren; Probenahme = Probenvorbereitung; GLP; Validierung = Methodenvalidierung; klinische Studien = klinische Forschung; Medizintechnik; LIMS
IT-Kenntnisse | EDV-Kenntnisse; PC-Kenntnisse; Computerkenntnisse; EDV; IT-Affinität; EDV-Erfahrung | =computer_skills
+ MS Office = Microsoft Office = MS-Office = Office-Programme = Office-Anwendungen = MS-Office-Programme = Office-Paket = MS-Office-Paket = Office 365 = Microsoft 365 = Office-Kenntnisse; Excel = MS Excel; Word; PowerPoint; Outlook; Softwareentwicklung = Programmierung = Software-Entwicklung = Programmierkenntnisse; Webentwicklung; Datenbanken = Datenbankkenntnisse; Systemadministration = Administration von Servern; IT-Sicherheit = Informationssicherheit; IT-Support = Anwendersupport = Helpdesk; Datenanalyse = Datenauswertung = Auswertungen; Statistik; maschinelles Lernen = künstliche Intelligenz = KI; Softwaretest = Testautomatisierung; agile Methoden = agiles Arbeiten = agile Arbeitsweise; Anforderungsanalyse = Anforderungsmanagement; Softwarearchitektur; Cloud-Technologien = Cloud; Schnittstellen; Digitalisierung = Digitalisierungsprojekte; Barrierefreiheit
Projektmanagement | Projektleitung; Projektplanung; Projektarbeit; Projekterfahrung | =project_management
+ Prozessoptimierung = Prozessmanagement = Geschäftsprozesse; Stakeholdermanagement; Change Management = Veränderungsmanagement; Scrum; Produktmanagement; Produktentwicklung; Moderation = Workshops; Unternehmensberatung
Marketing | Marketingkenntnisse; Marketingerfahrung | wide =marketing ? !team !abteilung !leiter
+ Online-Marketing = Onlinemarketing = digitales Marketing; Social Media = soziale Medien = Social-Media-Marketing; Content-Marketing = Content-Erstellung = Texterstellung = Texten; Suchmaschinenoptimierung = SEO; Suchmaschinenwerbung = SEA = Google Ads; Öffentlichkeitsarbeit = PR = Pressearbeit; Veranstaltungsmanagement = Eventmanagement = Messen; Grafikdesign = Mediengestaltung; Layout = Druckvorstufe; Bildbearbeitung = Photoshop = Fotografie; InDesign = Adobe Creative Suite = Adobe Creative Cloud; Videoschnitt = Videobearbeitung; Newsletter = E-Mail-Marketing; Marktforschung = Marktanalyse; Markenführung; UX-Design = UI-Design; Webdesign; WordPress = CMS = Content-Management-Systeme = TYPO3
Büroorganisation | Büroverwaltung; Sekretariat; Assistenz; Bürotätigkeiten; Sachbearbeitung; kaufmännische Kenntnisse; kaufmännische Erfahrung; Büroarbeit; Büromanagement | =office_administration
+ Terminplanung = Terminkoordination = Terminvereinbarung = Terminmanagement; Reiseplanung = Reiseorganisation; Korrespondenz = Schriftverkehr = Korrespondenz in Wort und Schrift; Protokollführung = Protokolle; Ablage = Aktenablage = Archivierung; Postbearbeitung = Posteingang; Telefonzentrale = Telefondienst = Telefonate; Datenerfassung = Datenpflege = Stammdaten = Stammdatenpflege; Dokumentation; Übersetzung
`,
  yes: [
    'Erfahrung mit {Buchhaltung}, {Debitorenbuchhaltung}, {Kreditorenbuchhaltung}, {Anlagenbuchhaltung}',
    'Kenntnisse in {Lohnbuchhaltung}, {Bilanzierung}, {Jahresabschluss}, {Monatsabschluss}',
    'Sicherer Umgang mit {Kostenrechnung}, {Umsatzsteuer}, {Steuerrecht}, {HGB}, {IFRS}',
    'Erfahrung in {DATEV}, {Lexware}, {Rechnungsprüfung}, {Mahnwesen}, {Zahlungsverkehr}',
    'Fundierte Kenntnisse in {Reisekostenabrechnung}, {Kassenführung}, {Controlling}, {Budgetplanung}, {Reporting}',
    'Erfahrung mit {Forecasting}, {Liquiditätsplanung}, {Kostenkontrolle}, {Kennzahlen}',
    'Kenntnisse in {Wirtschaftsprüfung}, {Risikomanagement}, {Compliance}, {Kreditanalyse}',
    'Sicherer Umgang mit {Versicherungswesen}, {Personalwesen}, {Recruiting}, {Arbeitsrecht}',
    'Erfahrung in {Personalentwicklung}, {Active Sourcing}, {Bewerbermanagement}, {Onboarding}',
    'Fundierte Kenntnisse in {Betriebsrat}, {Zeugniserstellung}, {Zeiterfassung}, {Personaleinsatzplanung}',
    'Erfahrung mit {Sozialversicherungsrecht}, {Employer Branding}, {Personalführung}',
    'Kenntnisse in {Ausbildereignung}, {Tarifrecht}, {Vertrieb}, {Außendienst}, {Vertriebsinnendienst}',
    'Sicherer Umgang mit {Kundenakquise}, {Kaltakquise}, {Key Account Management}, {Angebotserstellung}',
    'Erfahrung in {Auftragsabwicklung}, {Kundenberatung}, {Kundenbetreuung}, {Kundenservice}',
    'Fundierte Kenntnisse in {Reklamationsbearbeitung}, {Verhandlungsgeschick}, {Warenpräsentation}',
    'Erfahrung mit {Verkaufsförderung}, {Einzelhandel}, {Großhandel}, {CRM}, {E-Commerce}',
    'Kenntnisse in {Telefonverkauf}, {Vertriebssteuerung}, {Vertragsmanagement}, {Ausschreibungen}',
    'Sicherer Umgang mit {Einkauf}, {Lieferantenmanagement}, {Bestellwesen}, {Disposition}, {Warenwirtschaft}',
    'Erfahrung in {Preisverhandlungen}, {Supply Chain Management}, {Lager und Logistik}',
    'Fundierte Kenntnisse in {Kommissionierung}, {Wareneingang}, {Warenausgang}, {Verpackung}, {Be- und Entladen}',
    'Erfahrung mit {Ladungssicherung}, {Inventur}, {Lagerverwaltungssystem}, {Handscanner}',
    'Kenntnisse in {Staplerschein}, {Schubmaststapler}, {Kranschein}, {Tourenplanung}, {Zoll}',
    'Sicherer Umgang mit {Spedition}, {Gefahrgut}, {Lieferscheine}, {Bestandsführung}, {Qualitätskontrolle}',
    'Erfahrung in {Pflege}, {Grundpflege}, {Behandlungspflege}, {Pflegedokumentation}, {Pflegeplanung}',
    'Fundierte Kenntnisse in {Wundversorgung}, {Medikamentengabe}, {Vitalzeichenkontrolle}, {Palliativpflege}',
    'Erfahrung mit {Demenz}, {Intensivpflege}, {Praxisanleitung}, {Wohnbereichsleitung}',
    'Kenntnisse in {Pflegedienstleitung}, {Expertenstandards}, {Hygiene}, {ambulante Pflege}, {OP-Pflege}',
    'Sicherer Umgang mit {Notaufnahme}, {Psychiatrie}, {Mobilisation}, {Angehörigenarbeit}, {Erste Hilfe}',
    'Erfahrung in {Blutentnahme}, {Injektionen}, {Inkontinenz}, {Prophylaxen}, {Ernährung}',
    'Fundierte Kenntnisse in {Betreuung von Senioren}, {Heilerziehungspflege}, {Rettungsdienst}, {Vivendi}, {MDK}',
    'Erfahrung mit {Tourenplanung in der Pflege}, {Übergabe}, {Biografiearbeit}, {Aktivierung}, {Visite}',
    'Kenntnisse in {Kinderbetreuung}, {Pädagogik}, {Elternarbeit}, {Sozialpädagogik}, {Jugendhilfe}',
    'Sicherer Umgang mit {Inklusion}, {Unterricht}, {Unterrichtsplanung}, {Didaktik}, {Nachhilfe}',
    'Erfahrung in {Erwachsenenbildung}, {Kinderschutz}, {Elektrotechnik}, {Schaltpläne}',
    'Fundierte Kenntnisse in {SPS-Programmierung}, {Schaltschrankbau}, {Mess- und Regeltechnik}, {VDE}, {KNX}',
    'Erfahrung mit {Photovoltaik}, {EPLAN}, {Automatisierungstechnik}, {DGUV V3}, {Mechatronik}',
    'Kenntnisse in {Hydraulik}, {Pneumatik}, {Robotik}, {Netzwerktechnik}, {Steuerungstechnik}',
    'Sicherer Umgang mit {Schaltberechtigung}, {Fehlersuche}, {Handwerk}, {Schweißen}, {MIG/MAG}',
    'Erfahrung in {WIG}, {Metallbau}, {Zerspanung}, {CNC}, {Sanitär}',
    'Fundierte Kenntnisse in {Heizung}, {Klimatechnik}, {Tischlerei}, {Zimmerei}, {Dachdecken}',
    'Erfahrung mit {Malerarbeiten}, {Trockenbau}, {Fliesenlegen}, {Mauern}, {Betonbau}',
    'Kenntnisse in {Tiefbau}, {Hochbau}, {Bauleitung}, {Garten- und Landschaftsbau}, {Wartung}',
    'Sicherer Umgang mit {Montage}, {Technische Zeichnungen}, {Kfz-Technik}, {Fahrzeugdiagnose}, {Reinigung}',
    'Erfahrung in {Hausmeistertätigkeiten}, {Werkzeuge}, {Höhenarbeiten}, {Aufmaß}, {Produktion}',
    'Fundierte Kenntnisse in {Qualitätsmanagement}, {Qualitätssicherung}, {ISO 9001}, {Lean Management}, {KVP}',
    'Erfahrung mit {Six Sigma}, {Produktionsplanung}, {Rüsten}, {Maschinenbau}, {Verfahrenstechnik}',
    'Kenntnisse in {Kunststofftechnik}, {Werkstoffkunde}, {Konstruktion}, {Arbeitssicherheit}',
    'Sicherer Umgang mit {Umweltmanagement}, {GMP}, {HACCP}, {Lebensmittelhygiene}, {FMEA}',
    'Erfahrung in {Messmittel}, {Reinraum}, {SAP}, {ERP}, {Gastronomie}',
    'Fundierte Kenntnisse in {Küche}, {Service am Gast}, {Rezeption}, {Housekeeping}, {Barbetrieb}',
    'Erfahrung mit {Bankett}, {Menüplanung}, {Gesundheitszeugnis}, {Reservierungen}, {Wareneinsatz}',
    'Kenntnisse in {Backen}, {Recht}, {Vertragsrecht}, {Gesellschaftsrecht}, {Verwaltungsrecht}',
    'Sicherer Umgang mit {Datenschutz}, {Mandantenbetreuung}, {RA-MICRO}, {Fristenkontrolle}, {Notariat}',
    'Erfahrung in {Zwangsvollstreckung}, {Mietrecht}, {Hausverwaltung}, {öffentliche Verwaltung}',
    'Fundierte Kenntnisse in {Haushaltsrecht}, {Sozialrecht}, {Bescheide}, {Fördermittel}, {Bürgerservice}',
    'Erfahrung mit {Baurecht}, {Stadtplanung}, {Gremienarbeit}, {E-Akte}, {Labor}',
    'Kenntnisse in {Chemie}, {Biologie}, {Mikrobiologie}, {Molekularbiologie}, {HPLC}',
    'Sicherer Umgang mit {Chromatographie}, {PCR}, {Zellkultur}, {Pipettieren}, {Probenahme}',
    'Erfahrung in {GLP}, {Validierung}, {klinische Studien}, {Medizintechnik}, {LIMS}',
    'Fundierte Kenntnisse in {IT-Kenntnisse}, {MS Office}, {Excel}, {Word}, {PowerPoint}',
    'Erfahrung mit {Outlook}, {Softwareentwicklung}, {Webentwicklung}, {Datenbanken}',
    'Kenntnisse in {Systemadministration}, {IT-Sicherheit}, {IT-Support}, {Datenanalyse}, {Statistik}',
    'Sicherer Umgang mit {maschinelles Lernen}, {Softwaretest}, {agile Methoden}, {Anforderungsanalyse}',
    'Erfahrung in {Softwarearchitektur}, {Cloud-Technologien}, {Schnittstellen}, {Digitalisierung}',
    'Fundierte Kenntnisse in {Barrierefreiheit}, {Projektmanagement}, {Prozessoptimierung}',
    'Erfahrung mit {Stakeholdermanagement}, {Change Management}, {Scrum}, {Produktmanagement}',
    'Kenntnisse in {Produktentwicklung}, {Moderation}, {Unternehmensberatung}, {Marketing}',
    'Sicherer Umgang mit {Online-Marketing}, {Social Media}, {Content-Marketing}, {Suchmaschinenoptimierung}',
    'Erfahrung in {Suchmaschinenwerbung}, {Öffentlichkeitsarbeit}, {Veranstaltungsmanagement}',
    'Fundierte Kenntnisse in {Grafikdesign}, {Layout}, {Bildbearbeitung}, {InDesign}, {Videoschnitt}',
    'Erfahrung mit {Newsletter}, {Marktforschung}, {Markenführung}, {UX-Design}, {Webdesign}',
    'Kenntnisse in {WordPress}, {Büroorganisation}, {Terminplanung}, {Reiseplanung}, {Korrespondenz}',
    'Sicherer Umgang mit {Protokollführung}, {Ablage}, {Postbearbeitung}, {Telefonzentrale}, {Datenerfassung}',
    'Erfahrung in {Dokumentation}, {Übersetzung}',
    'Du hast: {Führerschein}, {LKW-Führerschein}, {Fahrerkarte}, {Berufskraftfahrerqualifikation}',
    'Abgeschlossen: {Personenbeförderungsschein}',
    'Wir suchen {examinierte Pflegefachkraft}, {Pflegehelfer}, {Medizinische Fachangestellte}',
    'Erfahrung als {Physiotherapeut}, {Arzt}, {Hebamme}, {Zahnmedizinische Fachangestellte}, {Apotheker}',
  ],
  no: [],
};
