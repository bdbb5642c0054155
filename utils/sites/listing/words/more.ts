import type { ListingWords } from './words';

/** Finnish, Romanian, Hungarian, Turkish, Japanese: the words that decide, in one list. */
const more: ListingWords = {
  tasks:
    /^(?:tehtävä|työtehtäv|tehtävän|responsabilități|atribuții|descrierea|ce vei face|feladat|munkaköri|fő feladat|görev|iş tanımı|sorumluluk|仕事内容|業務内容|職務内容|業務|работа|обязанности|обов.язки)/iu,
  profile:
    /^(?:odotamme|edellyt|hakijalta|osaaminen|arvostamme|cerințe|profilul|calificări|ce căutăm|elvárás|követelmény|amit várunk|aranan|nitelik|gereklilik|beklent|応募資格|必須|求める|歓迎|требования|вимоги)/iu,
  offer:
    /^(?:tarjoamme|edut|beneficii|ce oferim|oferim|amit kínálunk|amit nyújtunk|juttatás|sunuyoruz|yan haklar|sunduklarımız|待遇|福利厚生|給与|勤務条件|условия|мы предлагаем|ми пропонуємо)/iu,
  apply:
    /^(?:hae (?:paikkaa|nyt|tehtävää|työpaikkaa)|lähetä hakemus|aplică(?: acum)?|candidează|jelentkezés|jelentkezem|jelentkezz|başvur|hemen başvur|başvuru yap|応募する|応募|エントリー(?:する)?|この求人に応募.{0,6}|откликнуться|відгукнутися)$/iu,
  seeks:
    /haemme|etsimme|hakemuksesi|căutăm|angajăm|keresünk|keressük|önéletrajz|arıyoruz|aranmaktadır|özgeçmiş|募集|ищем|шукаємо/giu,
  terms:
    /kokoaika|osa-aika|vakituinen|määräaikai|normă întreagă|full-time|teljes munkaidő|részmunkaidő|tam zamanlı|yarı zamanlı|正社員|契約社員|年収|月給|勤務地|полная занятость|повна зайнятість/giu,
  closed:
    /haku on päättynyt|hakuaika on päättynyt|anunț(?:ul)? (?:expirat|inactiv)|nu mai este (?:disponibil|activ)|lejárt|ilan (?:yayından|kapan)|başvurular kapan|募集は終了|掲載終了/iu,
  after:
    /^(?:samankaltais|muita (?:työpaikkoja|avoimia)|jaa\b|joburi similare|alte (?:joburi|oferte)|hasonló (?:állás|munka)|benzer (?:ilan|iş)|diğer ilan|paylaş|似た求人|この求人|おすすめ|похожие|схожі)/iu,
  more: /^(?:näytä (?:lisää|kaikki)|lue lisää|vezi mai mult|afișează|tovább|bővebben|devamını|daha fazla.{0,12}|もっと見る|続きを読む|показать.{0,12})$/iu,
  company:
    /^(?:yritys|työnantaja|companie|angajator|firmă|cég|munkáltató|vállalat|şirket|şirket adı|işveren|会社名|企業名|会社|社名|компания|компанія)$/iu,
  place:
    /^(?:sijainti|paikkakunta|työpaikan sijainti|locație|oraș|loc|hely(?:szín)?|munkavégzés helye|város|konum|şehir|yer|勤務地|所在地|город|місто)$/iu,
  at: ['la'],
};

export default more;
