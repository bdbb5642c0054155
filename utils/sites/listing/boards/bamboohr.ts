import type { Board } from '../board';

const bamboohr: Board = {
  id: 'bamboohr',
  host: /(?:^|\.)bamboohr\.com$/,
  examples: ['https://tern.bamboohr.com/careers/47'],
  title: ['.fab-Text--biggie', 'h2'],
  company: [],
  description: ['.BambooRichText', '.ResAts__card-content'],
  slug: 'subdomain',
};

export default bamboohr;
