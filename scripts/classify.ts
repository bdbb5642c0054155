import { createInterface } from 'node:readline';
import { answerLine } from './classify-line';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  try {
    process.stdout.write(`${answerLine(line)}\n`);
  } catch (error) {
    process.stderr.write(`Not a letter: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
