import { withoutCommands } from '../reporters/safe.ts';
import type { Services } from './services.ts';

/** Writes data to stdout, whole. A closed pipe is a normal end. */
export function printData(services: Services, text: string): void {
  if (text !== '') services.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes talk to stderr. No line of it is a command for GitHub Actions. */
export function printTalk(services: Services, lines: readonly string[]): void {
  for (const line of lines) services.stderr.write(`${withoutCommands(line)}\n`);
}
