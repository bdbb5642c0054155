// npm run --silent fixture -- REPORT.txt > tests/fixtures/sites/<id>/<what-makes-it-hard>.html
import { readFile } from 'node:fs/promises';
import { FORM } from '@/utils/rows/shape';
import { fixtureFrom } from './fixture-from';

const [file] = process.argv.slice(2);
const report = file ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
if (!report?.includes(FORM)) {
  console.error(
    file
      ? `${file} is no report of a page.`
      : 'Name the file that holds the report: npm run fixture -- REPORT.txt',
  );
  process.exit(2);
}
// People paste a report into other words, and issues put it between marks.
process.stdout.write(fixtureFrom(report.slice(report.indexOf(FORM)).replace(/\n```[\s\S]*$/, '\n')));
