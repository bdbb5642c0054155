import type { ListingWords } from './words';

/** Czech and Slovak. */
const cs: ListingWords = {
  tasks:
    /^(?:(?:vaš[ei]|tvoj[ae]|hlavní|tvůj|váš|vaša) )*(?:náplň|náplní|úkol|pracovní náplň|zodpovědnost|činnost|role|pozice|popis|povinnosti|zodpovednos)|^(?:co|čo) (?:tě|vás|ťa|budeš|budete|u nás)|^o (?:pozici|pozícii)|^jak bude/i,
  profile:
    /^(?:naše |vaše |tvoje |tvůj )?(?:požadav|požiadav|předpoklad|predpoklad|profil|kvalifikac|zkušenosti|znalosti|dovednosti)|^(?:co|čo|koho) (?:od |očekáv|hled|hľad|požaduj|potřebuj|bys|byste|by)|^hledáme|^hľadáme|^požadujeme|^očekáváme|^výhodou/i,
  offer:
    /^(?:nabízíme|ponúkame|benefity|výhody|co (?:ti |vám )?(?:nabízíme|nabídneme|za to)|čo (?:ti |vám )?ponúkame|na co se můžeš|proč|mzda|plat|co ti)/i,
  apply:
    /^(?:chci )?(?:odpovědět|reagovat|odpovedať|reagovať|poslat (?:životopis|cv)|poslať životopis|mám zájem|přihlásit se|ucházet se)(?: (?:na (?:inzerát|nabídku|pozici|ponuku)|teď|zde))?$|^mám zájem/i,
  seeks:
    /(?<!\p{L})(?:hledáme|hľadáme|budete mít|budeš mít|životopis|uchazeč\p{L}{0,3}|nástup|pošlete|do našeho týmu|do nášho tímu|zájemci)(?!\p{L})/giu,
  terms:
    /(?<!\p{L})(?:plný úvazek|částečný úvazek|práce na (?:plný|zkrácený|částečný)|hpp|dpp|dpč|ičo|živnost|home ?office|hrubého|stravenky|let praxe|praxe|smlouva|úvazek)(?!\p{L})|\d ?(?:kč|€)/giu,
  closed:
    /(?:nabídka|pozice|inzerát|ponuka|výběrové řízení) (?:již|už|byl|je|není)[^.]{0,30}(?:ukončen|neaktivní|obsazen|uzavřen|aktuální|vypršel)|není (?:již )?aktivní|již není aktuální/i,
  after:
    /^(?:(?:podobné|další|související|ďalšie|jiné) (?:nabídky|pozice|práce|ponuky|inzeráty)|sdíl|odpovědět|reagovat|poslat|přihlá|zpět|nahlás|kontakt|vytvořit|komentáře)/i,
  more: /^(?:\W{0,3})(?:zobrazit|číst|ukázat|zobraziť|čítať) (?:více|víc|vše|dále|celý|viac|ďalej).{0,20}$/i,
  company: /^(?:společnost|firma|zaměstnavatel|spoločnosť|zamestnávateľ|zadavatel|název společnosti)$/i,
  place:
    /^(?:(?:místo|miesto)(?: (?:výkonu )?prác[ei])?|lokalita|město|mesto|kde|pracoviště|region|adresa)$/i,
  at: ['ve společnosti', 've firmě', 'v'],
  hiring: ['hledá', 'hľadá'],
};

export default cs;
