import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examples } from '../gates/worked-examples.ts';
import { bytesIn, changedPaths, folderOf, must, say } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';
import { dataProgramme, NOW, QUALITY_MAP, receipts } from '../makers/sheets.ts';

const sroie = examples.WE05_data_quality_gate.real_data_sroie;

async function underWay(map: string = QUALITY_MAP): Promise<string> {
  const folder = folderOf(dataProgramme());
  writeFileSync(join(folder, 'data.csv'), receipts());
  writeFileSync(join(folder, 'map.yaml'), map);
  await must(folder, NOW, ['approve', '--by', 'sponsor']);
  return folder;
}

const IMPORT = ['import', 'data.csv', '--map', 'map.yaml', '--by', 'data-lead'];

test('626 receipts pass completeness, fail consistency, and are too few, each with its reason', async () => {
  const folder = await underWay();
  const { output, exitCode } = await say(folder, NOW, IMPORT);
  expect(exitCode).toBe(0);
  expect(output.records?.map(({ kind }) => kind).sort()).toEqual(['check', 'evidence', 'evidence']);
  const { output: said } = await say(folder, NOW, ['gate', 'gate-data', 'gate-sprint-1']);
  const [data, sprint] = said.gates ?? [];
  expect(data).toMatchObject({ id: 'gate-data', verdict: 'fail' });
  expect(data?.criteria.slice(0, 3)).toMatchObject([
    { id: 'consistent', verdict: 'fail', reasons: ['check-not-done'] },
    { id: 'missing-values', verdict: 'pass', reasons: [], observed: { whole: sroie.rows } },
    { id: 'timely', verdict: 'inconclusive', reasons: ['no-evidence'] },
  ]);
  expect(sprint?.criteria).toMatchObject([
    {
      id: 'clean-samples',
      verdict: 'fail',
      reasons: ['below-threshold'],
      observed: { value: sroie.sprint_1_gate.clean_samples },
      target: { gte: sroie.sprint_1_gate.threshold },
    },
  ]);
});

test('what was counted are exact counts, and the reason of a check names them', async () => {
  const folder = await underWay();
  const { output, stdout } = await say(folder, NOW, IMPORT);
  expect(outputFaults('import', stdout)).toEqual([]);
  const top = sroie.date_formats_top['99/99/9999'] ?? 0;
  expect(output.measured).toMatchObject({
    rows: sroie.rows,
    columns: [
      { key: 'company', missing: sroie.missing.company },
      { key: 'date', missing: sroie.missing.date, deviating: sroie.rows - top, values: sroie.rows },
      { key: 'address', missing: sroie.missing.address },
      { key: 'total', missing: sroie.missing.total, deviating: 0 },
    ],
  });
  const shapes = output.measured?.columns.find(({ key }) => key === 'date')?.shapes ?? [];
  expect(shapes.length).toBeGreaterThanOrEqual(15);
  const evidence = [...bytesIn(folder)].find(([path]) => path.includes('-evidence-gate-data-'))?.[1] ?? '';
  expect(evidence).toContain(
    `key: total\n    part: ${sroie.missing.total}\n    whole: ${sroie.rows}\n    unit: percent\n    samples: ${sroie.rows}\n`,
  );
  const check = [...bytesIn(folder)].find(([path]) => path.includes('-check-'))?.[1] ?? '';
  expect(check).toContain(`date: ${sroie.rows - top} of ${sroie.rows} values are written otherwise`);
  expect(check).toContain('result: not-done');
});

test('no value of the file reaches a record', async () => {
  const folder = await underWay();
  const before = bytesIn(folder);
  await must(folder, NOW, IMPORT);
  const after = bytesIn(folder);
  const written = changedPaths(before, after).map((path) => after.get(path) ?? '');
  expect(written.length).toBe(3);
  for (const text of written) expect(text).not.toMatch(/Shop|SDN|Jalan|APR|2018/);
  for (const text of written)
    expect(text).toMatch(/kind: sheet\n {2}ref: data\.csv\n {2}digest: sha256:[0-9a-f]{64}\n/);
});

test('the same file again writes nothing, also on another day', async () => {
  const folder = await underWay();
  await must(folder, NOW, IMPORT);
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, '2026-01-14T09:00:00Z', IMPORT);
  expect(exitCode).toBe(0);
  expect(output).toMatchObject({ records: [], known: 3 });
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
});

test('data that is uniform and fresh confirms what the map lets it confirm', async () => {
  const map = `${QUALITY_MAP.replace('dates: dd/MM/yyyy', 'dates: yyyy-MM-dd')}timeliness: {column: date, maxAgeDays: 7, item: data-audit, box: timely}\n`;
  const folder = await underWay(map);
  const rows = Array.from({ length: 3 }, (_, i) => `Shop ${i},2026-01-0${i + 6},Street ${i},${i}.50`);
  writeFileSync(join(folder, 'data.csv'), ['company,date,address,total', ...rows].join('\n'));
  await must(folder, NOW, IMPORT);
  const { output } = await say(folder, NOW, ['gate', 'gate-data']);
  const verdicts = output.gates?.[0]?.criteria.map(({ id, verdict }) => `${id} ${verdict}`) ?? [];
  expect(verdicts.slice(0, 3)).toEqual(['consistent pass', 'missing-values pass', 'timely pass']);
});

test('dates in the future do not make data fresh', async () => {
  const map = `${QUALITY_MAP.replace('dates: dd/MM/yyyy', 'dates: yyyy-MM-dd')}timeliness: {column: date, maxAgeDays: 7, item: data-audit, box: timely}\n`;
  const folder = await underWay(map);
  writeFileSync(join(folder, 'data.csv'), 'company,date,address,total\nA,2025-01-01,B,1\nA,2027-01-01,B,1\n');
  const { output } = await say(folder, NOW, IMPORT);
  expect(output.measured?.age).toEqual({ newest: '2025-01-01', ageDays: 376, dates: 2, future: 1 });
  const { output: said } = await say(folder, NOW, ['gate', 'gate-data']);
  expect(said.gates?.[0]?.criteria.find(({ id }) => id === 'timely')).toMatchObject({ verdict: 'fail' });
});

test('where no date can be read, timeliness stays open and is told', async () => {
  const map = `${QUALITY_MAP}timeliness: {column: date, maxAgeDays: 7, item: data-audit, box: timely}\n`;
  const folder = await underWay(map);
  writeFileSync(join(folder, 'data.csv'), 'company,date,address,total\nA,yesterday,B,1\n');
  const { output, exitCode } = await say(folder, NOW, IMPORT);
  expect(exitCode).toBe(0);
  expect(output.findings).toMatchObject([
    { code: 'timeliness-not-measured', severity: 'warning', file: 'map.yaml' },
  ]);
  const { output: said } = await say(folder, NOW, ['gate', 'gate-data']);
  expect(said.gates?.[0]?.criteria.find(({ id }) => id === 'timely')).toMatchObject({
    verdict: 'inconclusive',
  });
});

test.each([
  ['metric: missing-values', 'metric: missing-value', 'metric-unknown'],
  ['item: data-audit', 'item: data-audits', 'item-unknown'],
  ['box: consistent', 'box: consistency', 'box-unknown'],
  ['about: gate-data', 'about: gate-date', 'record-about-unknown'],
  ['column: total', 'column: totals', 'column-missing'],
])('%s as %s is told as %s, and nothing is recorded', async (right, wrong, code) => {
  const folder = await underWay(QUALITY_MAP.replace(right, wrong));
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, NOW, IMPORT);
  expect(exitCode).toBe(1);
  expect(output.findings?.map((one) => one.code)).toContain(code);
  expect(output.findings?.map(({ file }) => file)).toEqual([
    code === 'column-missing' ? 'data.csv' : 'map.yaml',
  ]);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
});

test('what was counted is printed, as counts and ways of writing', async () => {
  const folder = await underWay();
  const { stdout } = await must(folder, NOW, IMPORT);
  const top = sroie.date_formats_top['99/99/9999'] ?? 0;
  expect(stdout).toContain(`${sroie.rows} rows, ${sroie.rows - 1} of them complete`);
  expect(stdout).toContain(`address: ${sroie.missing.address} of ${sroie.rows} values missing\n`);
  expect(stdout).toContain(
    `date: ${sroie.rows - top} of ${sroie.rows} values are written otherwise (15 notations in all)\n`,
  );
  expect(stdout).not.toMatch(/Shop|Jalan|APR/);
});

test('a column with numbers that can mean two things is told once, and nothing is recorded', async () => {
  const folder = await underWay();
  const data = ['company,date,address,total', 'A,01/04/2018,x,"1,250"', 'B,02/04/2018,y,"2,500"', ''];
  writeFileSync(join(folder, 'data.csv'), data.join('\n'));
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, NOW, IMPORT);
  expect(exitCode).toBe(1);
  expect(output.findings).toMatchObject([{ code: 'cell-number-ambiguous', line: 2, column: 16 }]);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
  writeFileSync(join(folder, 'map.yaml'), QUALITY_MAP.replace('numbers: en', 'numbers: en\ngrouped: true'));
  const { output: stated } = await say(folder, NOW, IMPORT);
  expect(stated.measured?.columns.find(({ key }) => key === 'total')).toMatchObject({ deviating: 0 });
});
