/** What a mail holds: the words of its writer, and a letter passed on or answered below them. */
export interface Thread {
  own: string;
  /** The letter that was forwarded, without its head. */
  forwarded?: string;
  /** Who sent that letter, as its head says. */
  from?: string;
}

/** "On Monday Anna wrote:", in the languages we read. What follows was answered, not written. */
const ANSWERED =
  /(?:^|[\n.!?] ?)(?:(?:On|Am|Le|El|Il|Em|Op|W dniu|Dnia)\b[^\n]{0,120}\n?[^\n]{0,80}(?:wrote|schrieb[^\n:]{0,60}|a écrit|escribió|ha scritto|escreveu|schreef[^\n:]{0,60}|pisze|napisał(?:\(a\)|a)?) ?:)/u;

/** The head of a letter as Outlook and others put it above what they quote. */
const HEAD =
  /(?:^|\n)(?:-{2,}[^\n]{0,40}(?:Original|Ursprüngliche|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk|Oryginalna)[^\n]{0,40}\n?|_{20,}\n)?(?:\*?(?:From|Von|De|Da|Van|Od) ?: ?\*?[^\n]{0,200}\n)(?:[^\n]{0,200}\n){0,3}?\*?(?:To|An|À|A|Para|Aan|Do|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat) ?:/u;

/** The rule alone, where a program leaves out who wrote. */
const RULE =
  /(?:^|\n)-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Originalnachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Oryginalna wiadomość|Wiadomość oryginalna) ?-{3,}\n/iu;

const PASSED_ON =
  /(?:^|\n)[^\n\p{L}]{0,20}(?:(?:Begin )?[Ff]orwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht|Przekazana wiadomość|Anfang der weitergeleiteten Nachricht)[^\n]{0,40}(?:\n|$)/u;

const HEAD_LINE =
  /^\*?(?:From|Von|De|Da|Van|Od|Date|Datum|Fecha|Data|Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Wysłano|To|An|À|A|Para|Aan|Do|Cc|Reply-To|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat) ?: ?/u;

function withoutHead(text: string): string {
  const lines = text.split('\n');
  let at = 0;
  while (at < Math.min(lines.length, 14) && (!lines[at]?.trim() || HEAD_LINE.test(lines[at] ?? ''))) at++;
  return lines.slice(at).join('\n');
}

/** Takes a tidied mail apart: what its writer says, without quoted lines and without the signature's rule. */
export function thread(text: string): Thread {
  const passed = PASSED_ON.exec(text);
  if (passed) {
    const rest = text.slice(passed.index + passed[0].length);
    return {
      own: unquoted(text.slice(0, passed.index)),
      forwarded: unquoted(withoutHead(rest)),
      from: senderIn(rest),
    };
  }
  const answered = ANSWERED.exec(text);
  const head = HEAD.exec(text);
  const rule = RULE.exec(text);
  const at = Math.min(
    ...[answered, head, rule && rule.index > 0 ? rule : undefined].map(
      (found) => found?.index ?? text.length,
    ),
  );
  const own = unquoted(text.slice(0, at + (at === answered?.index ? 1 : 0)));
  if (own.trim() || at === text.length) return { own };
  // Answered below what is quoted, or passed on without a word.
  const rest =
    answered && at === answered.index ? text.slice(at + answered[0].length) : withoutHead(text.slice(at));
  if (/(?:^|\n)>/.test(rest)) return { own: unquoted(rest) };
  return head && at === head.index
    ? { own: '', forwarded: rest, from: senderIn(text.slice(at)) }
    : { own: rest };
}

function unquoted(text: string): string {
  const rule = /\n-- ?\n/.exec(text);
  return (rule ? text.slice(0, rule.index) : text).replace(/(?:^|\n)(?:>|\|)[^\n]*/g, '\n');
}

function senderIn(head: string): string | undefined {
  return /^\*?(?:From|Von|De|Da|Van|Od) ?: ?\*? ?([^\n]{1,200})/mu.exec(head.slice(0, 800))?.[1]?.trim();
}
