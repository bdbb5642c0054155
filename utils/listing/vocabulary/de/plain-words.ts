import type { PlainWords } from '../grammar';

/** Words that are no part of a thing's name; as the reader folds them: small letters, no dots on vowels. */
export const plainWords: PlainWords = {
  stops: `der die das den dem des ein eine einen einem einer eines und oder aber sowie als wie bzw beziehungsweise mit ohne in im ins an am auf aus bei beim von
vom zu zum zur nach fur uber unter vor durch gegen um bis seit wahrend wegen trotz ich du er sie es wir ihr mich dich sich uns euch ihnen mein dein sein
unser euer ihre deine seine unsere ihrem ihren deiner deinen unserer unserem unseren dieser diese dieses diesem diesen jener alle aller allen jede jeder jedes jedem kein keine keinen
nicht auch nur schon noch sehr gut gute guter gutes guten gerne gern sicher sichere sicherer sicheren sicheres fundierte fundiertes fundierten ausgepragte ausgepragtes mehrjahrige mehrjahriger erste
ersten hohe hoher hohes hohen neue neuen neuer neues ist sind war waren wird werden wurde wurden sein hat haben hatte hast habe kann konnen kannst soll sollte sollten muss mussen darf durfen
mochte mochten will wollen willst bringst bringen bringt verfugst verfugen besitzt besitzen suchen sucht bieten bietet freuen freust arbeitest arbeiten unterstutzt unterstutzen
erfahrung erfahrungen kenntnis kenntnisse kenntnissen wissen fahigkeit fahigkeiten umgang verstandnis bereitschaft interesse freude spass idealerweise wunschenswert vorteil
erforderlich notwendig zwingend mindestens jahre jahren jahr monat monate tag tage woche wochen stunde stunden uhr zeit aufgaben aufgabe profil anforderungen stelle stellen position bereich bereiche
bereichen team teams kunden kollegen kolleginnen unternehmen firma menschen mitarbeiter mitarbeiterinnen etc usw zb ca inkl ggf vergleichbar vergleichbare vergleichbaren ahnliche ahnlichen ahnliches relevante
entsprechende sonstige weitere weiteren anderer andere anderen verschiedene abgeschlossene abgeschlossenes abgeschlossen wort schrift niveau praxis zustand ausbildung studium qualifikation abschluss m w d x`,
  vague:
    'kasse handel lager lieferanten bestellungen rechnungen steuern betreuung pflege verkauf vertrieb verwaltung produktion industrie fertigung empfang service netzwerke werkzeuge reparatur reparaturen montage wartung integration inklusion einkauf veranstaltungen messen ablage protokolle telefonate weiterbildung fortbildung ausbildung studium hygiene recht steuer auswertungen ernahrung angehorige',
};
