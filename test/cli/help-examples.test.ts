import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { run } from '../../src/cli/run.ts';
import { languages } from '../../src/text/languages.ts';
import { aFolder, aWorld, copyOf } from '../makers/cli.ts';
import { commandsIn } from '../makers/command-tree.ts';

/** Where, when and after what a line is typed, and with which code it ends; else in the half-way example, with 0. */
interface Setting {
  readonly code?: number;
  readonly now?: string;
  readonly place?: () => string;
  readonly before?: readonly string[];
}

const SEPTEMBER = '2026-09-10T09:00:00Z';
const OPENED = 'milepost review open 2026-09 --by process-owner';
const settings: readonly (readonly [beginning: string, setting: Setting])[] = [
  ['init ', { place: aFolder }],
  ['approve ', { place: () => copyOf('examples/shop-opening'), now: '2026-09-08T09:00:00Z' }],
  ['gate', { code: 3 }], // a decision is still to be taken
  ['rollout promote', { code: 1 }], // the stage has to run longer
  ['rollout resume', { before: ['milepost rollout pause --until 2026-09-01 --by sponsor'] }],
  ['review open', { now: SEPTEMBER }],
  ['review step', { now: SEPTEMBER, before: [OPENED] }],
  ['review close', { now: SEPTEMBER, before: [OPENED], code: 1 }], // steps are still to be taken
  ['review skip', { now: SEPTEMBER }],
  ['apply changes.json', { before: ['milepost diff --out changes.json'] }],
  ['import kpis.csv', { place: withSheet }],
  ['import readiness.csv', { before: ['milepost template readiness --format csv --out readiness.csv'] }],
  ['doctor', { code: 1 }], // the copy is in no Git repository
];

function withSheet(): string {
  const folder = copyOf('examples/ai-mkb-halfway');
  writeFileSync(join(folder, 'kpis.csv'), 'waarde;datum\n97,2;19-08-2026\n');
  writeFileSync(
    join(folder, 'kpi-map.yaml'),
    `formatVersion: "1.0"
kind: evidence
source: {kind: csv, delimiter: ";", encoding: utf-8}
numbers: nl
dates: dd-MM-yyyy
record: {about: {value: rollout-50}, metric: {value: processing-accuracy}, value: {column: waarde}, observed: {column: datum}}
`,
  );
  return folder;
}

/** Words as a shell sees them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].slice(1).map(([, a, b]) => a ?? b ?? '');
}

let typed = 0;

async function type(folder: string, now: string, line: string) {
  typed += 1;
  const suffix = (): string => `aaaa${String(typed).padStart(4, '0')}`;
  const world = aWorld(folder, now, { env: { PATH: process.env.PATH ?? '' }, suffix });
  const code = await run(wordsOf(line), world.services);
  return { code, told: world.stdout() + world.stderr() };
}

async function helpOf(name: string, language: string): Promise<string> {
  const world = aWorld('/', TODAY);
  const argv = [...name.split(' ').filter((word) => word !== ''), '--help', '--language', language];
  expect(await run(argv, world.services)).toBe(0);
  return world.stdout();
}

/** The lines to copy at the end of a help text. */
function examplesIn(help: string): readonly string[] {
  const [, below = ''] = help.split(/^(?:Examples|Voorbeelden):\n/m);
  return below.split('\n').flatMap((line) => (line.startsWith('  milepost ') ? [line.trim()] : []));
}

test('the help of every command ends with one or two lines to copy, in both languages', async () => {
  const names = commandsIn('en').map(({ name }) => name);
  expect(names.length).toBeGreaterThan(35);
  for (const language of languages)
    for (const name of names) {
      const lines = examplesIn(await helpOf(name, language));
      expect([1, 2], name).toContain(lines.length);
      for (const line of lines) expect(line).toMatch(new RegExp(`^milepost ${name}`));
    }
});

test('every line to copy does what it says, in a worked example', async () => {
  const lines = new Set<string>();
  for (const language of languages)
    for (const { name } of commandsIn(language))
      for (const line of examplesIn(await helpOf(name, language))) lines.add(line);
  expect(lines.size).toBeGreaterThan(50);
  const used = new Set<string>();
  for (const line of lines) {
    const found = settings.find(([beginning]) => line.startsWith(`milepost ${beginning}`));
    if (found !== undefined) used.add(found[0]);
    const {
      code = 0,
      now = TODAY,
      place = () => copyOf('examples/ai-mkb-halfway'),
      before = [],
    } = found?.[1] ?? {};
    const folder = place();
    for (const first of before) expect((await type(folder, now, first)).code, first).toBe(0);
    const answer = await type(folder, now, line);
    expect([line, answer.code], answer.told).toEqual([line, code]);
  }
  expect([...used].sort()).toEqual(settings.map(([beginning]) => beginning).sort());
});
