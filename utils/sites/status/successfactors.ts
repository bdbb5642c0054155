import { all } from '../pick';
import { companyIn, said } from './parts';
import type { StatusSite } from './site';
import { findByWords, readByWords } from './words';

// Only a page without an application was seen: the section and its empty line are known, the rows are read by words.
const keys = {
  row: ['.rcmFormSection'], // 2026-04
};

export default {
  id: 'successfactors',
  name: 'SuccessFactors',
  matches: [
    'https://*.sapsf.eu/*',
    'https://*.sapsf.com/*',
    'https://*.successfactors.eu/*',
    'https://*.successfactors.com/*',
  ],
  examples: [
    'https://career5.successfactors.eu/portalcareer?company=northwind',
    'https://career55.sapsf.eu/portalcareer?_s.crb=abc',
  ],
  elsewhere: ['https://career5.successfactors.eu/sf/jobreq?jobId=1'],
  keys,
  empty: ['.rcmFormSection .sectionInstructionTxt'], // 2026-04

  here: ({ pathname }) => /^\/(portal)?career\b/.test(pathname),

  find: (page) => all(page, keys.row).flatMap((part) => findByWords(part)),

  read(row, page, speaks) {
    const read = readByWords(row, page, speaks);
    const name = companyIn(said(page, ['meta[property="og:site_name"]', 'title']));
    return read && { ...read, company: read.company ?? name };
  },
} satisfies StatusSite;
