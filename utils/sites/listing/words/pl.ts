import type { ListingWords } from './words';

const pl: ListingWords = {
  tasks:
    /^(?:(?:twój|twoje|główne|opis|zakres|twoja) )*(?:obowiązk|zadani|zakres|odpowiedzialno|rol[aię]|stanowisk|praca|misj)|^(?:co|czym) (?:będziesz|się)|^o stanowisku|^opis/i,
  profile:
    /^(?:(?:nasze|twoje|mile) )?(?:wymagani|oczekiwani|kwalifikacj|profil|umiejętnoś|doświadczeni|widziane)|^(?:czego|kogo) (?:oczekujemy|szukamy|wymagamy)|^(?:szukamy|wymagamy|oczekujemy)|^co (?:powin|musisz)/i,
  offer:
    /^(?:oferujemy|benefity|co oferujemy|nasza oferta|zapewniamy|wynagrodzenie|dlaczego|to oferujemy|co zyskasz)/i,
  apply:
    /^(?:aplikuj|aplikuję|wyślij (?:cv|aplikację)|złóż (?:podanie|aplikację)|ubiegaj się)(?: (?:teraz|szybko|tutaj|na .{2,30}|online|do .{2,20}))?$/i,
  seeks:
    /(?<!\p{L})(?:poszukujemy|szukamy|poszukuje|będziesz odpowiedzialn|osob[ay] na stanowisko|osoby zainteresowane|prosimy o (?:przesłanie|aplikowanie)|cv|kandydat\p{L}{0,3}|dołącz do)(?!\p{L})/giu,
  terms:
    /(?<!\p{L})(?:pełny etat|część etatu|umow[ay] o pracę|b2b|umow[ay] zleceni\p{L}|praca (?:zdalna|hybrydowa|stacjonarna)|lat(?:a)? doświadczenia|brutto|netto|etat)(?!\p{L})|\d ?(?:zł|pln)/giu,
  closed:
    /(?:oferta|ogłoszenie|rekrutacja|nabór)(?: pracy)? (?:jest |została |zostało |wygasł|nieaktualn|archiwaln|zakończon|nie jest)|wygasł|nieaktywn/i,
  after:
    /^(?:(?:podobne|inne|zobacz|więcej|pozostałe|polecane) (?:oferty|ogłoszenia|podobne|inne|ofert)|udostępnij|aplikuj|wyślij|wróć|powrót|zgłoś|zaloguj|wszystkie oferty|kontakt$|komentarze)/i,
  more: /^(?:\W{0,3})(?:pokaż|czytaj|zobacz|rozwiń|więcej) ?(?:więcej|całość|dalej|opis|całe.{0,20})?\W{0,3}$/i,
  company: /^(?:firma|pracodawca|nazwa firmy|organizacja|zleceniodawca|instytucja)$/i,
  place: /^(?:lokalizacja|miejsce(?: pracy)?|miasto|miejscowość|gdzie|region|adres)$/i,
  at: ['w firmie', 'w'],
  hiring: ['szuka', 'poszukuje', 'zatrudni'],
};

export default pl;
