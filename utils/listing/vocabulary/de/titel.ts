import type { Field } from '../term';

export const field: Field = {
  group: 'title',
  terms: `
Buchhalter | Buchhalterin; Finanzbuchhalter; Bilanzbuchhalterin; Lohnbuchhalter; Steuerfachangestellte;
  Steuerfachangestellter; Steuerberater | =accountant
+ Controller = Controllerin; Bankkaufmann = Bankkauffrau; Industriekaufmann = Industriekauffrau; Kaufmann
  für Büromanagement = Kauffrau für Büromanagement = Bürokauffrau = Bürokaufmann; Personalreferent =
  Personalreferentin; Recruiter = Recruiterin; Sachbearbeiter = Sachbearbeiterin; Sekretärin = Sekretär =
  Assistent der Geschäftsführung; Einkäufer = Einkäuferin
Vertriebsmitarbeiter | Verkäufer; Verkäuferin; Außendienstmitarbeiter; Vertriebsleiter; Verkaufsberater;
  Filialleiter; Filialleiterin; Kassierer; Kaufmann im Einzelhandel; Kauffrau im Einzelhandel;
  Einzelhandelskaufmann | =sales_representative
Fachkraft für Lagerlogistik | Lagermitarbeiter; Lagerist; Fachlagerist; Kommissionierer; Lagerhelfer;
  Staplerfahrer; Fachlageristin; Lagerarbeiter | =warehouse_operative
+ Berufskraftfahrer = LKW-Fahrer = Kraftfahrer; Disponent = Disponentin; Speditionskaufmann = Kaufmann für
  Spedition und Logistikdienstleistung; Logistiker = Logistikleiter
Elektroniker | Elektriker; Elektroinstallateur; Elektronikerin; Elektroniker für Energie- und
  Gebäudetechnik; Betriebselektriker | =electrician
+ Mechatroniker = Mechatronikerin; Industriemechaniker = Schlosser; Anlagenmechaniker = Anlagenmechaniker
  SHK; Schweißer; Zerspanungsmechaniker = CNC-Fräser; Kfz-Mechatroniker; Tischler = Schreiner; Maler =
  Maurer = Zimmerer = Dachdecker; Bauleiter = Bauingenieur; Hausmeister; Maschinenführer = Anlagenführer =
  Produktionsmitarbeiter; Reinigungskraft
Softwareentwickler | Softwareentwicklerin; Entwickler; Programmierer; Fachinformatiker; Systemadministrator;
  Webentwickler; Fachinformatikerin; Softwareingenieur | =software_engineer
+ Datenanalyst; Projektleiter = Projektmanager; Produktmanager; Ingenieur = Ingenieurin; Technischer
  Zeichner = Technischer Produktdesigner
Erzieher | Erzieherin; Sozialpädagoge; Sozialarbeiter; Kinderpfleger; pädagogische Fachkraft;
  Sozialpädagogin; Heilerziehungspfleger; Kinderpflegerin
+ Lehrer = Lehrerin = Lehrkraft = Dozent
Köchin | Küchenhilfe; Küchenchef; Beikoch
+ Kellner = Servicekraft = Restaurantfachfrau = Restaurantfachmann; Hotelfachfrau = Hotelfachmann =
  Rezeptionist; Bäcker = Konditor
Rechtsanwalt | Rechtsanwältin; Jurist; Volljurist; Juristin
+ Rechtsanwaltsfachangestellte = Rechtsanwaltsfachangestellter = Notarfachangestellte;
  Verwaltungsfachangestellter = Verwaltungsfachwirt; Chemielaborant = BTA = CTA = Laborant; Mediengestalter
  = Grafikdesigner; Marketingmanager = Marketingreferent; Kundenberater = Kundenbetreuer; Immobilienkaufmann
  = Immobilienverwalter
`,
  yes: [
    'Erfahrung als {Köchin}',
    'Wir suchen {Buchhalter}, {Controller}, {Bankkaufmann}, {Industriekaufmann}',
    'Erfahrung als {Kaufmann für Büromanagement}, {Personalreferent}, {Recruiter}, {Sachbearbeiter}',
    'Wir suchen {Sekretärin}, {Vertriebsmitarbeiter}, {Fachkraft für Lagerlogistik}',
    'Erfahrung als {Berufskraftfahrer}, {Disponent}, {Speditionskaufmann}, {Industriemechaniker}',
    'Wir suchen {Anlagenmechaniker}, {Zerspanungsmechaniker}, {Kfz-Mechatroniker}, {Tischler}, {Maler}',
    'Erfahrung als {Bauleiter}, {Hausmeister}, {Maschinenführer}, {Reinigungskraft}, {Softwareentwickler}',
    'Wir suchen {Datenanalyst}, {Projektleiter}, {Produktmanager}, {Ingenieur}, {Technischer Zeichner}',
    'Erfahrung als {Erzieher}, {Kellner}, {Hotelfachfrau}, {Rechtsanwalt}, {Rechtsanwaltsfachangestellte}',
    'Wir suchen {Chemielaborant}, {Mediengestalter}, {Marketingmanager}, {Kundenberater}',
    'Erfahrung als {Immobilienkaufmann}',
    'Wir suchen {Einkäufer}, {Logistiker}, {Elektroniker}, {Mechatroniker}, {Schweißer}',
    'Erfahrung als {Lehrer}, {Bäcker}, {Verwaltungsfachangestellter}',
  ],
  no: [],
};
