import type { Field } from '../term';

export const field: Field = {
  group: 'hard',
  terms: `
Buchhaltung | Buchführung; Rechnungswesen; Finanzbuchhaltung | =accounting
+ Debitorenbuchhaltung = @accounts receivable = Debitoren; Kreditorenbuchhaltung = @accounts payable = Kreditoren; Anlagenbuchhaltung = @fixed assets; Lohnbuchhaltung = @payroll
  = Lohn- und Gehaltsabrechnung = Entgeltabrechnung = Lohnabrechnung = Gehaltsabrechnung; Bilanzierung = @financial accounting =
  Bilanzen; Jahresabschluss = Jahresabschlüsse; Monatsabschluss = @month-end close = Monatsabschlüsse; Kostenrechnung =
  Kostenstellenrechnung; Umsatzsteuer = @vat = Umsatzsteuervoranmeldung; Steuerrecht = @taxation = Steuern; HGB; IFRS = @ifrs; DATEV = @datev;
  Lexware; Rechnungsprüfung = @invoicing = Rechnungsstellung = Fakturierung = Rechnungen; Mahnwesen = @credit control =
  Forderungsmanagement; Zahlungsverkehr; Reisekostenabrechnung = Reisekosten; Kassenführung = @cash handling = Kasse =
  Kassieren = Kassiertätigkeit
Controlling | Finanzcontrolling; Unternehmenscontrolling
+ Budgetplanung = @budget management = Budgetierung = Budgetverantwortung; Reporting = @reporting = Berichtswesen; Forecasting = @forecasting;
  Liquiditätsplanung; Kostenkontrolle; Kennzahlen = KPIs; Wirtschaftsprüfung = Revision; Risikomanagement = @risk management;
  Compliance = @compliance; Kreditanalyse; Versicherungswesen = Versicherungen
Personalwesen | Personalmanagement; Personalarbeit; HR; Personaladministration; Personalverwaltung |
  =human_resources
+ Recruiting = @recruitment = Personalbeschaffung = Personalgewinnung; Arbeitsrecht = @employment law; Personalentwicklung; Active Sourcing;
  Bewerbermanagement; Onboarding = @onboarding; Betriebsrat = Mitbestimmung; Zeugniserstellung = Arbeitszeugnisse;
  Zeiterfassung = Zeitwirtschaft; Personaleinsatzplanung = @staff scheduling = Dienstplanung = Dienstpläne =
  Dienstplangestaltung = Schichtplanung = Einsatzplanung; Sozialversicherungsrecht; Employer Branding = @employer branding;
  Personalführung = @people management = Mitarbeiterführung = Führungserfahrung = Teamleitung = Leitungserfahrung;
  Ausbildereignung = AdA-Schein = Ausbilderschein = AEVO; Tarifrecht = TVöD = TV-L
Vertrieb | Verkauf; Vertriebserfahrung; Verkaufserfahrung | wide =sales ? !team !innendienst !leiter
  !und_marketing
+ Außendienst; Vertriebsinnendienst = Innendienst; Kundenakquise = Akquise = Neukundengewinnung =
  Neukundenakquise; Kaltakquise = @cold calling; Key Account Management = @account management; Angebotserstellung = Angebote erstellen =
  Angebotswesen; Auftragsabwicklung = @order processing = Auftragsbearbeitung = Auftragserfassung; Kundenberatung = Beratung von
  Kunden = Kundengespräche; Kundenbetreuung = Kundenpflege = Bestandskunden; Kundenservice = @customer service = Kundendienst =
  Kundensupport; Reklamationsbearbeitung = @complaint handling = Reklamationen = Beschwerdemanagement; Verhandlungsgeschick = @negotiation =
  Verhandlungsführung = Verhandlungssicherheit; Warenpräsentation = Visual Merchandising = Warenaufbau;
  Verkaufsförderung; Einzelhandel = @retail = Handel = Einzelhandelserfahrung; Großhandel; CRM = @crm = CRM-System =
  CRM-Systeme; E-Commerce = @e-commerce = Onlinehandel = Online-Shop; Telefonverkauf = Telesales; Vertriebssteuerung =
  Vertriebsleitung; Vertragsmanagement = Vertragsverhandlungen; Ausschreibungen = @tender management = Vergaberecht = VOB = VgV
Einkauf | Beschaffung; strategischer Einkauf; operativer Einkauf | =procurement ? !und_mehr
+ Lieferantenmanagement = @vendor management = Lieferanten = Lieferantenverhandlungen; Bestellwesen = Bestellungen; Disposition =
  Materialdisposition; Warenwirtschaft = Warenwirtschaftssystem = Warenwirtschaftssysteme;
  Preisverhandlungen; Supply Chain Management = @supply chain management = Lieferkette = Lieferketten
Lager und Logistik | Lagerlogistik; Logistik; Lagerwirtschaft; Lagererfahrung; Lager; Lagertätigkeit;
  Lagerbereich; Lagerwesen; Intralogistik; Lagerarbeit | wide =logistics ? !mitarbeiter !team !standort
  !halle !helfer !leiter
+ Kommissionierung = @picking and packing = Kommissionieren; Wareneingang = @goods in = Warenannahme; Warenausgang = @dispatch = Versand; Verpackung =
  Verpacken; Be- und Entladen = Beladung = Entladung = Verladung = Be- und Entladung; Ladungssicherung = @load securing;
  Inventur = @stocktaking = Inventuren; Lagerverwaltungssystem = @warehouse management systems = LVS = Lagerverwaltung = Lagerverwaltungssysteme = WMS;
  Handscanner = @barcode scanning = Scanner = MDE-Gerät = MDE = MDE-Geräte; Staplerschein = @forklift licence = Gabelstaplerschein =
  Flurförderschein = Flurförderzeuge = Gabelstapler = Flurförderzeugschein = Staplererfahrung =
  Staplerfahren = Staplerführerschein = Stapler; Schubmaststapler = @reach truck = Hochregalstapler = Hubwagen = Ameise =
  Elektrohubwagen = Hochhubwagen; Kranschein = Kran = Kranführerschein = Hallenkran; Tourenplanung = @transport planning =
  Routenplanung = Tourenplaner; Zoll = @customs = Zollabwicklung = Zollrecht = Zollpapiere; Spedition =
  Transportlogistik; Gefahrgut = @dangerous goods = Gefahrgutschein = ADR-Schein = Gefahrstoffe = ADR; Lieferscheine =
  Lieferpapiere = Frachtpapiere = Begleitpapiere; Bestandsführung = @inventory management = Bestandskontrolle = Bestandspflege;
  Qualitätskontrolle = @quality control = Qualitätsprüfung = Wareneingangsprüfung = Qualitätskontrollen
Führerschein | Führerschein Klasse B; Führerschein der Klasse B; Fahrerlaubnis; PKW-Führerschein;
  Führerschein B; Klasse B; gültiger Führerschein | education =driving_licence
+ LKW-Führerschein = @hgv licence = Führerschein CE = Führerschein Klasse CE = Klasse CE = C1 = Führerschein C = C/CE =
  Klasse C1; Fahrerkarte; Berufskraftfahrerqualifikation = Module 95 = Schlüsselzahl 95;
  Personenbeförderungsschein = P-Schein
Pflege | Krankenpflege; Gesundheits- und Krankenpflege; Pflegeerfahrung; pflegerische Versorgung;
  Altenpflege; stationäre Pflege; Patientenversorgung; Patientenpflege; Patientenbetreuung | wide =nursing ?
  !team !einrichtung !heim !kräfte !von !der !leitung !des
+ Grundpflege = @personal care; Behandlungspflege = medizinische Behandlungspflege; Pflegedokumentation = @clinical documentation = Dokumentation der
  Pflege = EDV-gestützte Pflegedokumentation; Pflegeplanung = @care planning = Pflegeprozess = SIS = Strukturierte
  Informationssammlung = Pflegeplanungen; Wundversorgung = @wound care = Wundmanagement = Wundexperte = Verbandswechsel =
  Wundexpertin; Medikamentengabe = @medication administration = Medikamente = Medikamentenvergabe = Arzneimittel = Stellen von
  Medikamenten = Medikamentenmanagement; Vitalzeichenkontrolle = @vital signs = Vitalwerte = Vitalzeichen = Vitalparameter;
  Palliativpflege = @palliative care = Palliative Care = Sterbebegleitung = Palliativversorgung; Demenz = @dementia care = Demenzkranke =
  Demenzbetreuung = gerontopsychiatrische = Menschen mit Demenz = Gerontopsychiatrie; Intensivpflege = @critical care =
  Intensivstation = Beatmung = Beatmungspflege; Praxisanleitung = Praxisanleiter = Praxisanleiterin;
  Wohnbereichsleitung = Stationsleitung; Pflegedienstleitung = PDL; Expertenstandards = Pflegestandards =
  Qualitätsstandards in der Pflege; Hygiene = @infection control = Hygienevorschriften = Hygienestandards = Infektionsschutz;
  ambulante Pflege = häusliche Pflege; OP-Pflege = Anästhesie; Notaufnahme; Psychiatrie = @mental health nursing = psychiatrische
  Pflege; Mobilisation = Mobilisierung = Lagerung von Patienten = Kinästhetik = Kinaesthetics;
  Angehörigenarbeit = Angehörigengespräche = Angehörigenberatung; Erste Hilfe = @first aid = Ersthelfer; Blutentnahme = @phlebotomy =
  Blutentnahmen; Injektionen = Infusionen; Inkontinenz; Prophylaxen = Dekubitusprophylaxe = Sturzprophylaxe;
  Ernährung; Betreuung von Senioren = Seniorenbetreuung = Betreuung; Heilerziehungspflege = Behindertenhilfe
  = Eingliederungshilfe; Rettungsdienst; Vivendi = MediFox = Connext Vivendi = Medifox DAN = SENSO = DM7;
  MDK = Medizinischer Dienst = Qualitätsprüfungen; Tourenplanung in der Pflege; Übergabe = Übergaben;
  Biografiearbeit = Biographiearbeit; Aktivierung; EKG = @cardiology = EKGs; Telemetrie; Kardiologie; Innere Medizin;
  Entlassmanagement = Entlassungsmanagement; ORBIS = KIS = Krankenhausinformationssystem; Krankenhaushygiene
examinierte Pflegefachkraft | Pflegefachkraft; Pflegefachmann; Pflegefachfrau; Gesundheits- und
  Krankenpfleger; Gesundheits- und Krankenpflegerin; Altenpfleger; Altenpflegerin; Krankenschwester;
  examinierte Altenpflegerin; Pflegefachfrau/-mann; Pflegefachperson; examinierter Altenpfleger;
  Pflegefachfrau/Pflegefachmann; Krankenpfleger | title =registered_nurse
+ Pflegehelfer = Pflegehelferin = Pflegeassistent = Altenpflegehelfer; Medizinische Fachangestellte = MFA =
  Arzthelferin; Physiotherapeut = Physiotherapeutin; Arzt = Ärztin; Hebamme; Zahnmedizinische
  Fachangestellte = ZFA; Apotheker = PTA
Kinderbetreuung | Erziehung; pädagogische Arbeit; Kita; Kindertagesstätte; frühkindliche Bildung | =childcare
+ Pädagogik = @pedagogy = pädagogische Kenntnisse = Heilpädagogik; Elternarbeit = Elterngespräche; Sozialpädagogik =
  soziale Arbeit = Sozialarbeit; Jugendhilfe = Jugendarbeit; Inklusion = Integration; Unterricht = @teaching =
  Unterrichten = Unterrichtserfahrung = Lehrerfahrung; Unterrichtsplanung = @lesson planning = Unterrichtsvorbereitung;
  Didaktik = Methodik; Nachhilfe; Erwachsenenbildung; Kinderschutz = Kindeswohl
Elektrotechnik | Elektronik; Elektroinstallation; elektrotechnische Kenntnisse; Elektrik;
  Elektroinstallationen | =electrical_work
+ Schaltpläne = Schaltplan = Stromlaufpläne; SPS-Programmierung = @plc programming = SPS = Siemens S7 = TIA Portal = Simatic;
  Schaltschrankbau = Schaltschränke; Mess- und Regeltechnik = MSR-Technik = Messtechnik; VDE =
  VDE-Vorschriften = DIN VDE; KNX = Gebäudeautomation = Gebäudetechnik = Smart Home; Photovoltaik = @solar installation =
  PV-Anlagen = Solartechnik; EPLAN = @pspice; Automatisierungstechnik = @industrial automation = Automatisierung; DGUV V3 = DGUV = Prüfung
  elektrischer Anlagen; Mechatronik; Hydraulik = @hydraulics; Pneumatik = @pneumatics; Robotik = Roboter; Netzwerktechnik = Netzwerke;
  Steuerungstechnik; Schaltberechtigung; Fehlersuche = @troubleshooting = Störungssuche = Störungsbeseitigung = Fehleranalyse =
  Störungsbehebung
Handwerk | handwerkliche Kenntnisse; handwerkliches Geschick; handwerkliche Fähigkeiten; handwerkliche
  Begabung | ? !und_mehr
+ Schweißen = @welding = Schweißkenntnisse = Schweißerfahrung = Schweißerschein = Schweißerprüfung; MIG/MAG =
  MAG-Schweißen = MIG; WIG = WIG-Schweißen; Metallbau = Metallverarbeitung = Metallbearbeitung; Zerspanung =
  Drehen und Fräsen = Fräsen = CNC-Drehen = Drehen; CNC = @machining = CNC-Maschinen = CNC-Programmierung = CNC-Technik;
  Sanitär = @plumbing = Sanitärinstallation = Sanitärtechnik; Heizung = Heizungstechnik = Heizungsbau = Heizungsanlagen
  = SHK = Wärmepumpen; Klimatechnik = Kältetechnik = Lüftungstechnik; Tischlerei = Schreinerei =
  Holzbearbeitung = Möbelbau; Zimmerei = Holzbau; Dachdecken; Malerarbeiten = Lackieren = Streichen;
  Trockenbau; Fliesenlegen; Mauern = Maurerarbeiten; Betonbau; Tiefbau = Straßenbau; Hochbau = Bauwesen =
  Rohbau; Bauleitung = Baustellenleitung = Bauüberwachung; Garten- und Landschaftsbau = Gartenpflege =
  Grünpflege; Wartung = @equipment maintenance = Instandhaltung = Wartungsarbeiten = Instandsetzung = Reparatur = Reparaturen =
  Wartung und Instandhaltung; Montage = Montagearbeiten; Technische Zeichnungen = @technical drawing = technische Zeichnung =
  Zeichnungen lesen = Bauzeichnungen = Lesen von technischen Zeichnungen; Kfz-Technik = @automotive repair = Fahrzeugtechnik =
  Kfz-Reparatur; Fahrzeugdiagnose = @vehicle diagnostics = Diagnosesysteme; Reinigung = @cleaning = Gebäudereinigung = Unterhaltsreinigung;
  Hausmeistertätigkeiten = Facility Management; Werkzeuge = Maschinen und Werkzeuge; Höhenarbeiten =
  Schwindelfreiheit = schwindelfrei; Aufmaß = Kalkulation
Produktion | Fertigung; Produktionserfahrung; Maschinenbedienung; Anlagenbedienung; Produktionsbereich;
  Industrie | wide =manufacturing ? !standort !team !mitarbeiter !helfer
+ Qualitätsmanagement = @quality management = QM = QM-System; Qualitätssicherung = @quality assurance; ISO 9001 = @iso 9001 = DIN EN ISO 9001; Lean Management = @lean =
  Lean Production; KVP = @continuous improvement = kontinuierliche Verbesserung = Kaizen; Six Sigma = @six sigma; Produktionsplanung =
  Fertigungsplanung = Arbeitsvorbereitung = PPS; Rüsten = Einrichten von Maschinen = Umrüsten; Maschinenbau = @mechanical engineering;
  Verfahrenstechnik = @chemical engineering; Kunststofftechnik = Spritzguss; Werkstoffkunde; Konstruktion = @cad = CAD = CAD-Konstruktion =
  CAD-Kenntnisse; Arbeitssicherheit = @health and safety = Arbeitsschutz = Unfallverhütung = Sicherheitsvorschriften;
  Umweltmanagement = Umweltschutz; GMP = @gmp; HACCP = @haccp; Lebensmittelhygiene = Lebensmittelsicherheit =
  Lebensmittelrecht; FMEA; Messmittel = Prüfmittel; Reinraum; SAP = @sap = SAP-Kenntnisse = SAP R/3 = SAP MM = SAP
  S/4HANA; ERP = @erp systems = ERP-System = ERP-Systeme = ERP-Software
Gastronomie | Hotellerie; Gastgewerbe; Hotelfach; Gastronomieerfahrung | =hospitality
+ Küche = @cooking = Küchenerfahrung = Speisenzubereitung = Kochen; Service am Gast = Gästebetreuung = Service im
  Restaurant; Rezeption = Empfang = Front Office; Housekeeping = Zimmerreinigung; Barbetrieb = Cocktails;
  Bankett = Veranstaltungen = Catering; Menüplanung = Speisekarten; Gesundheitszeugnis = @food hygiene =
  Infektionsschutzbelehrung = Gesundheitspass; Reservierungen; Wareneinsatz; Backen = Konditorei = Bäckerei
Recht | juristische Kenntnisse; Rechtskenntnisse; Zivilrecht; Rechtswissenschaften; Jura | ? !auf !herzlich
  !in !zu =law
+ Vertragsrecht = @contract law; Gesellschaftsrecht; Verwaltungsrecht = öffentliches Recht; Datenschutz = @data protection = DSGVO =
  Datenschutzrecht; Mandantenbetreuung = Mandanten; RA-MICRO = beA; Fristenkontrolle = Fristenverwaltung =
  Aktenführung; Notariat; Zwangsvollstreckung = Insolvenzrecht; Mietrecht = Immobilienrecht =
  WEG-Verwaltung; Hausverwaltung = @property management = Immobilienverwaltung = Immobilien
öffentliche Verwaltung | Verwaltungserfahrung; Verwaltung; Verwaltungswesen; Verwaltungstätigkeit;
  Kommunalverwaltung; öffentlicher Dienst; Verwaltungsfachangestellte; Verwaltungslehrgang | ? !team
  !sgebäude !der !von =public_administration
+ Haushaltsrecht = Haushaltsplanung = Haushaltswesen = Kameralistik = Doppik; Sozialrecht = SGB; Bescheide =
  Bescheiderstellung; Fördermittel = Fördermittelmanagement = Zuwendungsrecht; Bürgerservice = Bürgeramt;
  Baurecht = Bauordnungsrecht; Stadtplanung = Bauleitplanung; Gremienarbeit = Sitzungsdienst; E-Akte =
  elektronische Akte
Labor | Laborerfahrung; Labortätigkeit; Laborarbeit; Labortechnik; Laborpraxis | =laboratory_work ? !team
  !leiter
+ Chemie = @chemistry = Analytik = analytische Chemie = chemische Analysen; Biologie = @biology = Biochemie; Mikrobiologie = @microbiology;
  Molekularbiologie = @molecular biology; HPLC = @hplc; Chromatographie = Gaschromatographie; PCR = @pcr; Zellkultur = @cell culture = Zellkulturen;
  Pipettieren; Probenahme = Probenvorbereitung; GLP; Validierung = Methodenvalidierung; klinische Studien = @clinical research =
  klinische Forschung; Medizintechnik; LIMS
IT-Kenntnisse | EDV-Kenntnisse; PC-Kenntnisse; Computerkenntnisse; EDV; IT-Affinität; EDV-Erfahrung |
  =computer_skills
+ MS Office = @microsoft office = Microsoft Office = MS-Office = Office-Programme = Office-Anwendungen = MS-Office-Programme =
  Office-Paket = MS-Office-Paket = Office 365 = Microsoft 365 = Office-Kenntnisse; Excel = @excel = MS Excel; Word = @word;
  PowerPoint = @powerpoint; Outlook = @outlook; Softwareentwicklung = @software development = Programmierung = Software-Entwicklung = Programmierkenntnisse;
  Webentwicklung = @web development; Datenbanken = @databases = Datenbankkenntnisse; Systemadministration = @system administration = Administration von Servern;
  IT-Sicherheit = @cybersecurity = Informationssicherheit; IT-Support = @it support = Anwendersupport = Helpdesk; Datenanalyse = @data analysis =
  Datenauswertung = Auswertungen; Statistik = @statistics; maschinelles Lernen = @machine learning = künstliche Intelligenz = KI; Softwaretest
  = Testautomatisierung; agile Methoden = @agile = agiles Arbeiten = agile Arbeitsweise; Anforderungsanalyse = @requirements analysis =
  Anforderungsmanagement; Softwarearchitektur = @software architecture; Cloud-Technologien = Cloud; Schnittstellen; Digitalisierung =
  Digitalisierungsprojekte; Barrierefreiheit = @accessibility
Projektmanagement | Projektleitung; Projektplanung; Projektarbeit; Projekterfahrung | =project_management
+ Prozessoptimierung = @business process improvement = Prozessmanagement = Geschäftsprozesse; Stakeholdermanagement; Change Management = @change management =
  Veränderungsmanagement; Scrum = @scrum; Produktmanagement = @product management; Produktentwicklung = @product development; Moderation = Workshops;
  Unternehmensberatung
Marketing | Marketingkenntnisse; Marketingerfahrung | wide =marketing ? !team !abteilung !leiter
+ Online-Marketing = @digital marketing = Onlinemarketing = digitales Marketing; Social Media = @social media marketing = soziale Medien =
  Social-Media-Marketing; Content-Marketing = @content marketing = Content-Erstellung = Texterstellung = Texten;
  Suchmaschinenoptimierung = @seo = SEO; Suchmaschinenwerbung = @sem = SEA = Google Ads; Öffentlichkeitsarbeit = @public relations = PR =
  Pressearbeit; Veranstaltungsmanagement = @event management = Eventmanagement = Messen; Grafikdesign = @graphic design = Mediengestaltung; Layout
  = Druckvorstufe; Bildbearbeitung = Photoshop = Fotografie; InDesign = @indesign = Adobe Creative Suite = Adobe
  Creative Cloud; Videoschnitt = @video editing = Videobearbeitung; Newsletter = @email marketing = E-Mail-Marketing; Marktforschung = @market research =
  Marktanalyse; Markenführung; UX-Design = UI-Design; Webdesign = @web design; WordPress = @wordpress = CMS =
  Content-Management-Systeme = TYPO3
Büroorganisation | Büroverwaltung; Sekretariat; Assistenz; Bürotätigkeiten; Sachbearbeitung; kaufmännische
  Kenntnisse; kaufmännische Erfahrung; Büroarbeit; Büromanagement | =office_administration
+ Terminplanung = @calendar management = Terminkoordination = Terminvereinbarung = Terminmanagement; Reiseplanung = @travel arrangements =
  Reiseorganisation; Korrespondenz = @correspondence = Schriftverkehr = Korrespondenz in Wort und Schrift; Protokollführung = @minute taking =
  Protokolle; Ablage = @filing = Aktenablage = Archivierung; Postbearbeitung = Posteingang; Telefonzentrale = @phone support =
  Telefondienst = Telefonate; Datenerfassung = @data entry = Datenpflege = Stammdaten = Stammdatenpflege; Dokumentation = @documentation;
  Übersetzung = @translation
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
    'Erfahrung mit {Tourenplanung in der Pflege}, {Übergabe}, {Biografiearbeit}, {Aktivierung}',
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
    'Erfahrung mit {EKG}, {Telemetrie}, {Kardiologie}, {Innere Medizin}, {Entlassmanagement}',
    'Kenntnisse in {ORBIS}, {Krankenhaushygiene}',
  ],
  no: [
    'Unser Vertrieb Team freut sich; der Einkauf und mehr.',
    'Der Vertrieb sitzt in Bonn, Lager und Logistik Team in Köln.',
    'Die Pflege der Anlagen liegt bei anderen.',
    'Handwerk und mehr aus der Region.',
    'Unser Produktion Team sitzt in Ulm.',
    'Du hast ein Recht auf Urlaub.',
    'Die öffentliche Verwaltung der Stadt liegt nebenan; das Labor Team grüßt.',
    'Unser Marketing Team ist klein.',
  ],
};
