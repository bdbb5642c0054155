/** What job pages say in one language. Headings are matched from their beginning, the rest anywhere. */
export interface ListingWords {
  /** Headings over what the work is. */
  tasks: RegExp;
  /** Headings over what is asked for. */
  profile: RegExp;
  /** Headings over what is given. */
  offer: RegExp;
  /** The whole text of a button or link that begins an application. */
  apply: RegExp;
  /** Sentences only a listing says. */
  seeks: RegExp;
  /** Kinds of contract, pay. */
  terms: RegExp;
  /** The listing can't be applied to any more. */
  closed: RegExp;
  /** Headings over other listings, sharing and applying: what follows is not of this listing. */
  after: RegExp;
  /** The whole text of what opens the rest of a text. */
  more: RegExp;
  /** Labels before the company's name and the place. */
  company: RegExp;
  place: RegExp;
  /** Page titles: "{title} at {company}" and "{company} hiring {title}". */
  at: string[];
  hiring?: string[];
}
