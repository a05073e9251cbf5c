import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, folderOf, milepost, must, onlyObject } from '../makers/cli.ts';
import { outputFaults, outputNames } from '../makers/output.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { dataProgramme, NOW as SHEET_NOW } from '../makers/sheets.ts';
import { improvingStory, liveStory, runningStory } from '../makers/story.ts';

const NOW = '2026-02-18T12:00:00Z';
/** After everything that the half-way example has recorded. */
const SUMMER = '2026-08-20T12:00:00Z';

/** Places to run a command in: what has happened there. */
const places = {
  empty: async () => folderOf(new Map()),
  draft: async () => folderOf(repositoryFiles()),
  running: async () => folderOf(runningStory().files),
  live: async () => folderOf(liveStory().files),
  improving: async () => folderOf(improvingStory().files),
  applied: async () => {
    const folder = folderOf(liveStory().files);
    await must(folder, NOW, ['apply', '--yes']);
    return folder;
  },
  moved: async () => {
    const folder = folderOf(repositoryFiles());
    await must(folder, NOW, ['apply', '--yes']);
    await must(folder, NOW, ['apply', '--yes']);
    writeFileSync(
      join(folder, 'milepost.yaml'),
      edited(repositoryFiles(), 'milepost.yaml', '2026-01-05', '2026-01-12').get('milepost.yaml') ?? '',
    );
    return folder;
  },
  saved: async () => {
    const folder = folderOf(liveStory().files);
    await must(folder, NOW, ['diff', '--out', 'changes.json']);
    return folder;
  },
  stale: async () => {
    const folder = folderOf(liveStory().files);
    await must(folder, NOW, ['diff', '--out', 'changes.json']);
    writeFileSync(
      join(folder, 'plan/01-ready.yaml'),
      edited(repositoryFiles(), 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask all').get(
        'plan/01-ready.yaml',
      ) ?? '',
    );
    return folder;
  },
  faulty: async () => folderOf(edited(runningStory().files, 'milepost.yaml', '2026-01-05', '2026-02-30')),
  halfway: async () => copyOf('examples/ai-mkb-halfway'),
  sheet: async () => {
    const folder = folderOf(dataProgramme());
    writeFileSync(join(folder, 'map.yaml'), MAP);
    writeFileSync(join(folder, 'kpis.csv'), 'waarde;datum\n97,2;12-01-2026\n');
    writeFileSync(join(folder, 'wrong.csv'), 'waarde;datum\nveel;12-01-2026\n');
    return folder;
  },
  noTracker: async () => {
    const folder = folderOf(runningStory().files);
    writeFileSync(join(folder, 'tracker'), 'text');
    return folder;
  },
};

const MAP = `formatVersion: "1.0"
kind: evidence
source: {kind: csv, delimiter: ";", encoding: utf-8}
numbers: nl
dates: dd-MM-yyyy
record: {about: {value: programme}, metric: {value: accuracy}, value: {column: waarde}, observed: {column: datum}}
`;

type Place = keyof typeof places;
const by = ['--by', 'lead'];
const calcs = ['readiness', 'use-cases', 'business-case', 'technology', 'sourcing', 'data-quality'] as const;
const importing = (file: string): readonly string[] => [
  'import',
  file,
  '--map',
  'map.yaml',
  '--by',
  'data-lead',
];
const init = ['init', 'p', '--playbook', 'ai-mkb', '--language', 'nl'];
const evidence = ['record', 'evidence', 'stage-20', ...by];

const lines: readonly (readonly [place: Place, code: number, argv: readonly string[], now?: string])[] = [
  ['empty', 0, [...init, '--start', '2026-02-23']],
  ['empty', 2, init],
  ['empty', 2, ['check']],
  ['draft', 0, ['check']],
  ['faulty', 1, ['check']],
  ['draft', 0, ['status']],
  ['live', 0, ['status']],
  ['improving', 0, ['status'], '2026-05-20T12:00:00Z'],
  ['faulty', 2, ['status']],
  ['draft', 3, ['gate']],
  ['draft', 3, ['gate', 'gate-ready', 'stage-20']],
  ['running', 3, ['gate']],
  ['live', 0, ['gate', 'gate-build']],
  ['improving', 0, ['gate'], '2026-03-26T12:00:00Z'],
  ['running', 2, ['gate', 'gate-redy']],
  ['draft', 0, ['approve', '--by', 'sponsor']],
  ['running', 1, ['approve', '--by', 'sponsor']],
  ['draft', 2, ['approve']],
  ['live', 0, [...evidence, '--metric', 'correct', '--value', '97']],
  ['live', 1, [...evidence, '--metric', 'correct', '--value', '97', '--unit', 'points']],
  ['live', 2, evidence],
  ['live', 0, ['record', 'check', 'ask-around', '--result', 'not-done', '--reason', 'Later', ...by]],
  ['live', 0, ['record', 'decision', 'stage-20', '--decision', 'stop', '--by', 'sponsor']],
  ['live', 1, ['record', 'decision', 'stage-20', '--decision', 'go', '--by', 'sponsor']],
  ['draft', 0, ['rollout', 'status']],
  ['live', 0, ['rollout', 'status']],
  ['live', 0, ['rollout', 'pause', '--until', '2026-03-01', '--by', 'sponsor']],
  ['live', 1, ['rollout', 'promote', '--by', 'sponsor']],
  ['live', 2, ['rollout', 'promote']],
  ['draft', 0, ['review', 'status']],
  ['improving', 0, ['review', 'status'], '2026-05-20T12:00:00Z'],
  ['improving', 0, ['review', 'open', ...by], '2026-05-20T12:00:00Z'],
  ['improving', 1, ['review', 'close', '2026-04', ...by], '2026-05-20T12:00:00Z'],
  ['live', 2, ['review', 'open', 'foo', ...by]],
  ['live', 0, ['diff']],
  ['live', 5, ['diff', '--exit-code']],
  ['applied', 0, ['diff', '--exit-code']],
  ['noTracker', 2, ['diff']],
  ['live', 0, ['apply', '--yes']],
  ['applied', 0, ['apply']],
  ['saved', 0, ['apply', 'changes.json']],
  ['stale', 6, ['apply', 'changes.json']],
  ['moved', 6, ['apply', '--yes']],
  ['live', 2, ['apply']],
  ['noTracker', 2, ['apply', '--yes']],
  ['live', 0, ['pull']],
  ['noTracker', 2, ['pull']],
  ['draft', 0, ['forecast']],
  ['live', 0, ['forecast', '--until', '2026-04-01', '--seed', '7', '--runs', '500']],
  ['improving', 0, ['forecast'], '2026-05-20T12:00:00Z'],
  ['halfway', 0, ['forecast'], SUMMER],
  ['live', 2, ['forecast', '--runs', '1']],
  ['live', 0, ['report']],
  ['live', 0, ['report', '--out', 'report.md']],
  ['live', 2, ['report', '--format', 'pdf']],
  ...calcs.flatMap((method) => [
    ['halfway', 0, ['calc', method], SUMMER] as const,
    ['live', 2, ['calc', method]] as const,
  ]),
  [
    'halfway',
    0,
    ['calc', 'readiness', '--record', 'gate-readiness', '--by', 'process-owner'],
    '2026-08-20T12:00:00Z',
  ],
  ['halfway', 2, ['calc', 'readiness', '--input', 'plan/nothing.yaml'], SUMMER],
  ['halfway', 2, ['calc', 'sourcing', '--record', 'gate-technology', '--by', 'sponsor']],
  ['sheet', 0, importing('kpis.csv'), SHEET_NOW],
  ['sheet', 1, importing('wrong.csv'), SHEET_NOW],
  ['sheet', 2, ['import', 'kpis.csv'], SHEET_NOW],
  ['halfway', 0, ['template', 'readiness'], SUMMER],
  ['halfway', 0, ['template', 'data-audit', '--out', 'audit.csv'], SUMMER],
  ['halfway', 2, ['template', 'nothing'], SUMMER],
  ['empty', 0, ['completion', 'bash']],
  ['empty', 2, ['completion', 'tcsh']],
  ['empty', 0, ['explain', 'day-not-valid']],
  ['empty', 2, ['explain', 'day-not-vald']],
];

test('every shipped schema of a command is tried, in success and in failure', () => {
  const elsewhere = ['common', 'error', 'doctor']; // doctor asks Git and GitHub: test/cli/doctor.test.ts
  const commands = outputNames.filter((name) => !elsewhere.includes(name));
  for (const command of commands) {
    const codes = lines
      .filter(([, , [verb, noun]]) => [verb, `${verb}-${noun}`].includes(command))
      .map(([, code]) => code);
    expect([command, codes.includes(0), codes.some((code) => code !== 0)]).toEqual([command, true, true]);
  }
});

test.each(lines.map(([place, code, argv, now]) => ({ place, code, argv, now })))(
  'in $place $argv ends with $code, and its JSON is as published',
  async ({ place, code, argv, now = NOW }) => {
    const folder = await places[place]();
    for (const language of ['en', 'nl']) {
      if (language === 'nl' && argv.includes('--language')) continue;
      const answer = await milepost(folder, now, [
        ...argv,
        '--json',
        ...(argv.includes('--language') ? [] : ['--language', language]),
      ]);
      if (language === 'nl' && code === 0 && answer.exitCode !== 0) continue; // done by the first
      const output = onlyObject(answer);
      expect([answer.exitCode, output.command]).toEqual([code, argv[0]]);
      expect(outputFaults(argv[0] ?? '', answer.stdout)).toEqual([]);
      const isAnswer = [0, 3, 5].includes(code) || (argv[0] === 'check' && code === 1);
      expect(output.error === undefined).toBe(isAnswer);
      if (output.error !== undefined) expect(outputFaults('error', answer.stdout)).toEqual([]);
    }
  },
);

test('the same command gives the same bytes', async () => {
  const folder = await places.applied();
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['diff'],
    ['rollout', 'status'],
    ['review', 'status'],
    ['report'],
    ['forecast'],
  ]) {
    const first = await milepost(folder, NOW, [...argv, '--json']);
    const second = await milepost(folder, NOW, [...argv, '--json']);
    expect(first).toEqual(second);
  }
});

test('JSON holds neither the clock nor the folder', async () => {
  const folder = await places.applied();
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['diff'],
    ['report'],
    ['forecast'],
    ['rollout', 'status'],
  ]) {
    const { stdout } = await milepost(folder, '2026-02-18T12:34:56Z', [...argv, '--json']);
    expect(stdout).not.toContain('12:34');
    expect(stdout).not.toContain(folder);
  }
});
