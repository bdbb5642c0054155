import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Was daneben steht, und worum es geht. */
export const signs: Sign[] = [
  {
    name: 'de-feedback-angebot',
    means: 'feedback',
    weight: 'strong',
    match: pattern`(gerne|gern|jederzeit|bei interesse|auf wunsch|auf anfrage|wenn (sie|du)|falls (sie|du)) <12> (feedback|ruckmeldung|begrundung) <6> (geben|gebe|wunschen|mochten|erhalten|bekommen|melden|melde|anrufen|kontaktieren|telefon\w*|besprechen|zur verfugung)|(gerne|gern) <1> (geben|gebe|biete|bieten) <5> (feedback|ruckmeldung)|(feedback|ruckmeldung|begrundung) <6> (wunschen|mochten|mochtest|wunschst|gerne|gern|auf wunsch|telefonisch) <8> (melden|melde|geben|anrufen|kontaktieren|schreiben|verfugung|telefon\w*)?|(entscheidung|gerne) <4> begrunden`,
    yes: ['Gerne geben wir Ihnen telefonisch Feedback.', 'Wenn Sie Feedback wünschen, melden Sie sich.'],
    no: ['Wir können leider kein individuelles Feedback geben.'],
  },
  {
    name: 'de-unterlagen-bleiben',
    means: 'keep',
    weight: 'strong',
    match: pattern`(unterlagen|bewerbung|profil|daten|lebenslauf|kontakt|sie|dich) <12> (evidenz|vormerken|vorgemerkt|bewerberpool|talentpool|talent ?pool|pool|speichern|gespeichert|aufbewahr\w*|in erinnerung|archiv|datenbank|karriere-?verteiler)|in evidenz`,
    yes: ['Wir möchten Ihre Unterlagen in Evidenz halten.', 'Gerne halten wir Sie im Talentpool auf.'],
    no: ['Bitte senden Sie Ihre Unterlagen.'],
  },
  {
    name: 'de-wieder-bewerben',
    means: 'again',
    weight: 'strong',
    match: pattern`(?<what>(in|nach|ab|fruhestens in|fruhestens nach)( etwa| ca\.?)? (\d+|einem|einer|zwei|drei|vier|sechs|neun|zwolf|achtzehn) (monat\w*|jahr\w*|wochen)) <7> (erneut|wieder|nochmals|noch einmal|neu) <4> (bewerb\w*|melden)|(erneut|wieder|nochmals|noch einmal|neuerlich\w*) <6> (?<what2>(in|nach|ab)( etwa| ca\.?)? (\d+|einem|einer|zwei|drei|vier|sechs|neun|zwolf|achtzehn) (monat\w*|jahr\w*|wochen))`,
    yes: ['Sie können sich nach sechs Monaten erneut bewerben.'],
    no: ['Bewerben Sie sich gerne wieder.'],
  },
  {
    name: 'de-bewerbung',
    means: 'job',
    weight: 'strong',
    match: pattern`stellenbesetzung\w*|dienstposten|berufungs(kommission|verfahren)|auswahlentscheidung|auswahlkommission|auswahltag\w*|vorstellungsgesprach\w*|bewerbungs(gesprach|unterlagen|verfahren|prozess|frist|mappe|eingang)\w*|vakanz\w*|recruiting|recruiter\w*|stellen(ausschreibung|anzeige|angebot\w*|suche|profil)|jobs?|jobsuche|karriere\w*|personal(abteilung|team|referent\w*|leit\w*|wesen|beratung)|ausgeschriebene\w* (stelle|position)|(als|zur|zum|position|stelle) <3> \(?[mwdfx]/[mwdfx]|position|stelle|kandidat\w*|arbeitgeber|mitarbeit|ausbildungsplatz|lehrstelle|praktikum|beruflich\w*|berufsweg|human resources|auswahlverfahren|auswahlprozess|bewerber\w*|bewirbst|einstellung\w*`,
    yes: ['Vielen Dank für Ihre Bewerbungsunterlagen', 'unsere offene Stelle'],
    no: ['Guten Tag', 'Ihre Bewerbung um die Wohnung'],
  },
  {
    name: 'de-bewerbungswörter',
    means: 'job',
    weight: 'weak',
    match: pattern`\w*ausschreibung\w*|anstellung|auswahltag\w*|vorstellung(srunde|stermin)?|dossier|probe(tag|arbeit\w*)|bewerbung(en)?|beworben|bewerben|unterlagen|qualifikation\w*|profil|werdegang|anforderung\w*|lebenslauf|gesprach|interview|tatigkeit`,
    yes: ['Vielen Dank für Ihre Bewerbung'],
    no: ['Guten Tag'],
  },
  {
    name: 'de-nicht-arbeit',
    means: 'elsewhere',
    weight: 'strong',
    match: pattern`(ihr|ihrem|ihres|euer|eurem|deinem) (kind|sohn|tochter)\w*|tagung|programmkomitee|abstracts?|(miet|wohnungs|haus)(wohnung|besichtigung|bewerbung|vertrag|interessent|verhaltnis|objekt)\w*|mieter\w*|vermieter\w*|besichtigung\w*|nachmieter\w*|wohnung|kredit\w*|darlehen\w*|finanzierung\w*|bonitat\w*|manuskript\w*|redaktion|gutachten|gutachter\w*|studienplatz\w*|studiengang|zulassung\w*|immatrikul\w*|hochschulzulassung|stipendi\w*|forderantrag|mitgliedschaft|aufnahmeantrag|verein|kita|kitaplatz\w*|kindergartenjahr|platzvergabe|warteliste|grunderdarlehen|forderung|kindergarten\w*|betreuungsplatz|schulplatz|visumantrag|konsulat|versicherungs(antrag|fall|schutz)|schadensfall|erstattung|bestellung|lieferung|kleingarten|parzelle`,
    yes: ['Ihre Bewerbung um die Wohnung', 'Ihr Kreditantrag wurde abgelehnt.'],
    no: ['Ihre Bewerbung um die Stelle'],
  },
  {
    name: 'de-meine-bewerbung',
    means: 'own',
    weight: 'strong',
    match: pattern`meine (bewerbung|unterlagen|kandidatur|bewerbungsunterlagen)|hiermit (bewerbe|ziehe) ich|(ich|mich) <4> (beworben|bewerbe|zuruckziehen|zuruckziehe)|(danke|dank) <5> fur (die|ihre|deine|eure) <1> (ruckmeldung|absage|antwort|nachricht|info)|konnten sie mir <4> (sagen|mitteilen|feedback|ruckmeldung|verraten)|danke? fur die (klare|schnelle|ehrliche|offene)|eine frage hatte ich|lag es an|ich ziehe|nehme ich (gerne |leider )?(an|abstand|zuruck)|wurde (ich )?mich <4> (feedback|ruckmeldung) freuen`,
    yes: ['Hiermit ziehe ich meine Bewerbung zurück.', 'Vielen Dank für Ihre Absage.'],
    no: ['Vielen Dank für Ihre Bewerbung.'],
  },
];
