import { createInterface } from 'node:readline';
import { keywordsLine } from './keywords-line';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  try {
    process.stdout.write(`${keywordsLine(line)}\n`);
  } catch (error) {
    process.stderr.write(`Not a listing: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
