import type { Found } from './found';
import { described, lines, words } from './lines';

const property = (name: string): string =>
  `[itemprop~="${name}"],[property~="${name}"],[property~="schema:${name}"]`;

/** A value as microdata writes it: an attribute where one is given, else the words. */
const saidIn = (element: Element | null): string | undefined =>
  (element && (element.getAttribute('content') || words(element).trim())) || undefined;

const PARTS = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'incentiveCompensation',
];

/** The job posting that a page's marks tell of; undefined where there is none, or several. */
export function microdata(page: Document): Found | undefined {
  const postings = [
    ...page.querySelectorAll(
      '[itemtype*="schema.org/JobPosting" i],[typeof~="JobPosting"],[typeof~="schema:JobPosting"]',
    ),
  ];
  const [posting] = postings;
  if (!posting || postings.length > 1) return undefined;
  const one = (name: string) => posting.querySelector(property(name));
  const organization = one('hiringOrganization');
  const parts = [...posting.querySelectorAll(PARTS.map(property).join())];
  const outermost = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const place = one('jobLocation');
  const address = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (name) => saidIn(place?.querySelector(property(name)) ?? null) ?? [],
  );
  return {
    title: saidIn(one('title') ?? posting.querySelector(':scope > [itemprop=name]')),
    company: saidIn(organization?.querySelector(property('name')) ?? organization ?? null),
    place: [...new Set(address)].join(', ') || saidIn(place),
    description:
      outermost
        .map((part) => described(lines(part)) || part.getAttribute('content') || '')
        .filter(Boolean)
        .join('\n') || undefined,
  };
}
