// Writes docs/en/commands.md and docs/nl/opdrachten.md from the commands in src/: `npm run reference`.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';
import { referenceOf, referencePaths } from './reference.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { makeProgram } = loadSource(root, "export { makeProgram } from './src/cli/program.ts';");
const output = { write: () => {} };

for (const [language, path] of Object.entries(referencePaths)) {
  const tree = makeProgram({ stdout: output, stderr: output, version: '' }, language, async () => {});
  writeFileSync(join(root, path), referenceOf(tree, language));
}
