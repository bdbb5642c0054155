/** Who a letter came from, as the page shows it. Either part may be missing. */
export interface Sender {
  name?: string;
  address?: string;
}

/** What a page says about one application. Read by `utils/sites`, judged by `utils/classify`. */
export interface Sighting {
  /** `email`: a letter. `status`: a row of an applications page. `selection`: words the person picked. */
  kind: 'email' | 'status' | 'selection';
  /** The id of the site file that read it, or `page` for words picked by hand. */
  site: string;
  /** The letter's words without quoted replies, lines kept. At most {@link MOST_TEXT} characters. */
  text: string;
  subject?: string;
  from?: Sender;
  /** When it was sent, ISO 8601, if the page says so in a form a machine can read. */
  sent?: string;
  /** The date as the page writes it, where `sent` could not be had. */
  sentText?: string;
  messageId?: string;
  threadId?: string;
  /** The address at which the person can open this letter again. */
  url?: string;
  company?: string;
  role?: string;
  /** Words of a status row, as they stand there. */
  status?: string;
  /** The row's own name, with the host it is on: "www.linkedin.com/390000001". */
  ref?: string;
  /** When the person applied, ISO 8601, if the row states the day. */
  applied?: string;
  /** A letter of our own making, on the welcome page. Only our own pages may say this. */
  sample?: boolean;
}

/** No letter needs more, and a page must not be able to send more. Characters. */
export const MOST_TEXT = 16_000;
