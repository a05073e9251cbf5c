// Prints the section of CHANGELOG.md for a tag, `v1.2.3`; fails if the tag is not the version, or nothing tells of it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The text below `## 1.2.3` or `## 1.2.3 (2026-03-02)`, up to the next heading of that kind; null if there is none. */
export function sectionOf(changelog, version) {
  const lines = changelog.split('\n');
  const isHead = (line) => line === `## ${version}` || line.startsWith(`## ${version} `);
  const from = lines.findIndex(isHead);
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('## '));
  const section = lines
    .slice(from + 1, length < 0 ? undefined : from + 1 + length)
    .join('\n')
    .trim();
  return section === '' ? null : `${section}\n`;
}

/** What to print, or why nothing can be. */
export function notesFor(tag, version, changelog) {
  if (tag !== `v${version}`) return { fault: `the tag is ${tag}, package.json says ${version}` };
  const notes = sectionOf(changelog, version);
  return notes === null ? { fault: `CHANGELOG.md has no section ${version}` } : { notes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const { notes, fault } = notesFor(process.argv[2] ?? '', version, changelog);
  if (fault === undefined) process.stdout.write(notes);
  else {
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
  }
}
