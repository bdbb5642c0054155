import type { Sighting } from '../sighting';
import { letterOf } from './letter-of';

/** Words no letter about an application goes without, in the languages the signs know; beginnings do. */
const WORK =
  /applica|applied|applying|interview|candida|position|recruit|vacanc|\brole\b|shortlist|hiring|bewerb|stelle|vorstellung|praktik|entretien|postul|recrut|poste\b|solicitud|entrevista|proceso de sel|vaga\b|processo seletivo|sele[cz]i|colloqui|selezione|sollicit|vacature|gesprek|aplikac|rekrutac|kandydat|rozmow|stanowisk/i;

const raw = new TextDecoder('latin1');

/**
 * Could these bytes be a letter about work? Words that lie in another coding can't be seen like this: such a
 * letter may be one.
 */
const worthReading = (bytes: Uint8Array): boolean => {
  const text = raw.decode(bytes);
  return /^content-transfer-encoding:\s*base64/im.test(text) || WORK.test(text.replace(/=\r?\n/g, ''));
};

/** One letter of an archive, read where it speaks of work; undefined where it does not or can't be read. */
export async function aboutWork(bytes: Uint8Array): Promise<Sighting | undefined> {
  if (!worthReading(bytes)) return undefined;
  const seen = await letterOf(bytes).catch(() => undefined);
  return seen && (WORK.test(seen.subject ?? '') || WORK.test(seen.text)) ? seen : undefined;
}
