import type { Board } from '../board';

const successfactors: Board = {
  id: 'successfactors',
  host: /(?:^|\.)(?:successfactors\.[a-z]{2,3}|sapsf\.[a-z]{2,3})$/,
  mark: '[data-careersite-propertyid="title"]',
  examples: ['https://career5.successfactors.eu/career?career_job_req_id=4711001'],
  title: ['[data-careersite-propertyid="title"]'],
  company: ['meta[property="og:site_name"]'],
  place: ['[data-careersite-propertyid="location"]', '[data-careersite-propertyid="city"]'],
  description: ['[data-careersite-propertyid="description"]', '.jobdescription'],
};

export default successfactors;
