/** The part before the @, in the languages application systems write it. */
const NOBODY =
  /(?:^|[._+-])(?:(?:no|non?e)[._-]?(?:reply|replies|response|responder|responda)|do[._-]?not[._-]?(?:reply|respond)|dont[._-]?reply|nicht[._-]?antworten|keine[._-]?antwort|ne[._-]?pas[._-]?repondre|non[._-]?rispondere|nao[._-]?(?:responda|responder)|niet[._-]?(?:be)?antwoorden|nie[._-]?odpowiadaj|mailer[._-]?daemon|postmaster|bounces?|notifications?|unattended|unmonitored|automated)(?:$|[._+\d-])/;

/** Would nobody read a reply to this address? An address that is not known counts as one that is read. */
export function isNoReply(address: string | undefined): boolean {
  const local = address?.trim().toLowerCase().split('@')[0];
  return local !== undefined && NOBODY.test(local);
}
