import { classify } from '../classify';
import type { Sighting } from '../sighting';
import type { Verdict } from '../verdict';
import { letterOf } from './letter-of';

/** A letter of an archive that belongs to an application. */
export interface Found {
  seen: Sighting;
  verdict: Verdict;
}

/** Words no letter about an application goes without, in the languages the signs know; beginnings do. */
const WORK =
  /applica|applied|applying|interview|candida|position|recruit|vacanc|\brole\b|shortlist|hiring|bewerb|stelle|vorstellung|praktik|entretien|postul|recrut|poste\b|solicitud|entrevista|proceso de sel|vaga\b|processo seletivo|sele[cz]i|colloqui|selezione|sollicit|vacature|gesprek|aplikac|rekrutac|kandydat|rozmow|stanowisk/i;

/** What an archive is searched for. */
const WANTED = new Set<Verdict['kind']>(['rejection', 'confirmation', 'interview', 'assessment', 'offer']);

const raw = new TextDecoder('latin1');

/**
 * Could these bytes be a letter about work? Words that lie in another coding can't be seen like this: such a
 * letter may be one.
 */
const worthReading = (bytes: Uint8Array): boolean => {
  const text = raw.decode(bytes);
  return /^content-transfer-encoding:\s*base64/im.test(text) || WORK.test(text.replace(/=\r?\n/g, ''));
};

/** One letter of an archive: read and judged; undefined where it belongs to no application or can't be read. */
export async function foundIn(bytes: Uint8Array): Promise<Found | undefined> {
  if (!worthReading(bytes)) return undefined;
  const seen = await letterOf(bytes).catch(() => undefined);
  if (!seen) return undefined;
  if (!WORK.test(seen.subject ?? '') && !WORK.test(seen.text)) return undefined;
  const verdict = classify(seen);
  return WANTED.has(verdict.kind) ? { seen, verdict } : undefined;
}
