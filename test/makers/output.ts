import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const FOLDER = join(import.meta.dirname, '../../schemas/output');

/** Names of the shipped schemas of JSON output. */
export const outputNames: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace('.schema.json', ''))
  .sort();

export function outputSchema(name: string): object {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8'));
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
for (const name of outputNames) ajv.addSchema(outputSchema(name));

/** What is wrong with a line of JSON output against its schema; empty when nothing is. */
export function outputFaults(name: string, line: string): readonly string[] {
  const validate = ajv.getSchema(`output/${name}.schema.json`);
  if (validate === undefined) return [`no schema ${name}`];
  validate(JSON.parse(line));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Control characters that no output may hold, and lines that GitHub Actions would obey. */
export function badCharacters(text: string): readonly string[] {
  const controls = [...text].filter(
    (one) => (one < ' ' && one !== '\n') || (one >= '\u007f' && one < '\u00a0'),
  );
  const commands = text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));
  return [...controls.map((one) => `U+${one.charCodeAt(0).toString(16)}`), ...commands];
}
