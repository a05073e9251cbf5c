// Writes src/schema/types.generated.ts from schemas/*.schema.json and schemas/github: `npm run types`. With --check it only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'src/schema/types.generated.ts');

/** One combined schema, so that a shape used by several files becomes one type. */
export async function generateTypes() {
  const folder = join(root, 'schemas');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json') && file !== 'common.schema.json')
    .map((file) => file.replace('.schema.json', ''))
    .sort();
  const answers = readdirSync(join(folder, 'github')).sort();
  const properties = Object.fromEntries([
    ...names.map((name) => [name, { $ref: `${name}.schema.json` }]),
    ...answers.map((file) => [`github-${file.replace('.schema.json', '')}`, { $ref: `github/${file}` }]),
  ]);
  const combined = {
    title: 'Files',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
  return compile(combined, 'Files', {
    cwd: folder,
    bannerComment: '// Written by `npm run types` from schemas/*.schema.json. Do not edit.',
    additionalProperties: false,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generateTypes();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      console.error('src/schema/types.generated.ts is stale: run npm run types');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
