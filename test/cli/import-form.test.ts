import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder, bytesIn, changedPaths, exists, folderOf, must, say } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';
import { dataProgramme, NOW, workbook } from '../makers/sheets.ts';

async function playbook(language: 'nl' | 'en' = 'nl'): Promise<string> {
  const folder = aFolder();
  await must(folder, NOW, ['init', '--playbook', 'ai-mkb', '--language', language, '--start', '2026-01-12']);
  return folder;
}

/** Fills the answers of a form as CSV in: id of the line → answer and second answer. */
function fill(text: string, answers: Readonly<Record<string, readonly string[]>>, delimiter: string): string {
  return text
    .split('\r\n')
    .map((line) => {
      const [id = '', question = '', answer = '', more = '', ...help] = line.split(delimiter);
      const [first = answer, second = more] = answers[id] ?? [];
      return [id, question, first, second, ...help].join(delimiter);
    })
    .join('\r\n');
}

async function filledForm(
  folder: string,
  name: string,
  answers: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await must(folder, NOW, ['template', name, '--out', 'form.csv']);
  const path = join(folder, 'form.csv');
  writeFileSync(path, fill(readFileSync(path, 'utf8'), answers, ';'));
}

test('a form is written in three ways and two languages', async () => {
  const folder = await playbook();
  for (const name of ['readiness', 'business-case', 'data-audit'])
    for (const language of ['nl', 'en'])
      for (const ending of ['xlsx', 'csv', 'md']) {
        const out = `${name}-${language}.${ending}`;
        await must(folder, NOW, ['template', name, '--out', out, '--language', language]);
        expect(exists(folder, out)).toBe(true);
        const { output, exitCode } = await say(folder, NOW, ['import', out]);
        expect(exitCode).toBe(name === 'data-audit' ? 1 : 0);
        if (name === 'data-audit')
          expect(output.findings?.map(({ code }) => code)).toEqual([
            'form-answer-missing',
            'form-answer-missing',
          ]);
      }
}, 40_000);

test('a workbook goes to a file, and Markdown is the form without one', async () => {
  const folder = await playbook();
  expect((await say(folder, NOW, ['template', 'readiness', '--format', 'xlsx'])).output.error?.code).toBe(
    'flags-missing',
  );
  const printed = await say(folder, NOW, ['template', 'readiness']);
  expect(outputFaults('template', printed.stdout)).toEqual([]);
  const { stdout } = await must(folder, NOW, ['template', 'readiness', '--language', 'en']);
  expect(stdout).toMatch(/^<!-- milepost form readiness 1\.0 en -->\n# Readiness\n/);
  expect((await say(folder, NOW, ['template', 'readines'])).output.error?.code).toBe('value-wrong');
});

test('scores of a filled form become an assessment of the plan', async () => {
  const folder = await playbook();
  await filledForm(folder, 'readiness', {
    observed: ['12-01-2026'],
    by: ['Proceseigenaar'],
    'question.q-data-1': ['ja'],
    'question.q-data-3': ['60'],
    'question.q-org-2': ['25.000,50'],
    'score.data': ['4', "'=bestanden"],
    'score.process': ['3'],
  });
  const wrong = await say(folder, NOW, ['import', 'form.csv']);
  expect(wrong.output.findings).toMatchObject([{ code: 'cell-not-a-date', line: 3 }]);
  const path = join(folder, 'form.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('12-01-2026', '2026-01-12'));
  const before = bytesIn(folder);
  const { output, stdout } = await say(folder, NOW, ['import', 'form.csv', '--out', 'section.yaml']);
  expect(outputFaults('import', stdout)).toEqual([]);
  expect(changedPaths(before, bytesIn(folder))).toEqual(['section.yaml']);
  expect(output.form).toMatchObject({ form: 'readiness', file: 'section.yaml' });
  const { readiness } = parse(readFileSync(join(folder, 'section.yaml'), 'utf8'));
  expect(readiness.assessments).toEqual([
    {
      observed: '2026-01-12',
      by: 'process-owner',
      scores: [
        { criterion: 'data', score: 4, reason: '=bestanden' },
        { criterion: 'process', score: 3 },
      ],
    },
  ]);
  expect(readiness.questions[2].items[1].answer).toBe(25000.5);
});

test('what may not stand in a form is told at its cell, all at once', async () => {
  const folder = await playbook();
  await filledForm(folder, 'readiness', {
    by: ['Jan'],
    'score.data': ['0'],
    'score.process': ['6'],
    'score.technology': ['3,5'],
    'score.budget': ['goed'],
    'question.q-data-1': ['misschien', 'want'],
  });
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, NOW, ['import', 'form.csv']);
  expect(exitCode).toBe(1);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
  expect(output.findings?.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'cell-not-known 4',
    'cell-not-known 5',
    'form-no-second-answer 5',
    'cell-out-of-range 14',
    'cell-out-of-range 15',
    'number-not-whole 16',
    'cell-not-a-number 17',
  ]);
});

test('a business case takes ranges, and no negative or backward ones', async () => {
  const folder = await playbook();
  await filledForm(folder, 'business-case', {
    'row.personnel.now': ['6000', '6.500,5'],
    'row.personnel.after': ['-1'],
  });
  const wrong = await say(folder, NOW, ['import', 'form.csv']);
  expect(wrong.output.findings?.map(({ code }) => code)).toEqual(['cell-out-of-range']);
  await filledForm(folder, 'business-case', { 'row.personnel.now': ['6.000', '6.500'] });
  const unclear = await say(folder, NOW, ['import', 'form.csv']);
  expect(unclear.output.findings?.map(({ code }) => code)).toEqual([
    'cell-number-ambiguous',
    'cell-number-ambiguous',
  ]);
  await filledForm(folder, 'business-case', {
    'row.personnel.now': ['6000', '6.500,5'],
    'row.personnel.after': ['3500', '3000'],
    'row.errors.now': ['', '5'],
    'investment.development': ['', ''],
  });
  const backward = await say(folder, NOW, ['import', 'form.csv']);
  expect(backward.output.findings?.map(({ code }) => code)).toEqual([
    'range-reversed',
    'form-answer-missing',
    'form-answer-missing',
  ]);
  await filledForm(folder, 'business-case', {
    'row.personnel.now': ['6000', '6.500,5'],
    'row.personnel.after': ['3500'],
  });
  const { output } = await say(folder, NOW, ['import', 'form.csv']);
  expect(output.form?.section).toMatchObject({
    businessCase: { rows: [{ now: { low: 6000, high: 6500.5 }, after: 3500 }, {}, {}] },
  });
});

test('a data audit is recorded at the gates for a role, once', async () => {
  const folder = folderOf(dataProgramme());
  await must(folder, NOW, ['approve', '--by', 'sponsor']);
  await must(folder, NOW, ['template', 'data-audit', '--out', 'form.csv', '--language', 'nl']);
  const answers = {
    'source.id': ['invoices'],
    'source.title': ['Invoices'],
    observed: ['2026-01-12'],
    'missing.company': ['0', '1000'],
    'missing.date': ['50', '1000'],
    'answer.consistent': ['voldaan'],
    'answer.timely': ['niet van toepassing', 'the archive is closed'],
  };
  const path = join(folder, 'form.csv');
  writeFileSync(path, fill(readFileSync(path, 'utf8'), answers, ';'));
  const { output, exitCode } = await say(folder, NOW, ['import', 'form.csv', '--by', 'data-lead']);
  expect({ exitCode, kinds: output.records?.map(({ kind }) => kind) }).toEqual({
    exitCode: 0,
    kinds: ['evidence', 'check', 'check'],
  });
  const again = await say(folder, '2026-01-13T09:00:00Z', ['import', 'form.csv', '--by', 'data-lead']);
  expect(again.output).toMatchObject({ exitCode: 0, records: [], known: 3 });
  const { output: said } = await say(folder, NOW, ['gate', 'gate-data']);
  const verdicts = said.gates?.[0]?.criteria.slice(0, 2).map(({ id, verdict }) => `${id} ${verdict}`);
  expect(verdicts).toEqual(['consistent pass', 'missing-values fail']);
});

test('lines that were removed, added or doubled are told', async () => {
  const folder = await playbook();
  await must(folder, NOW, ['template', 'business-case', '--out', 'form.md']);
  const path = join(folder, 'form.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const changed = lines.flatMap((line) => {
    if (line.startsWith('| row.errors.now')) return [];
    if (line.startsWith('| row.errors.after')) return [line, line];
    return [line.replace('| row.personnel.now |', '| row.personeel.now |')];
  });
  writeFileSync(path, changed.join('\n'));
  const { output } = await say(folder, NOW, ['import', 'form.md']);
  expect(output.findings?.map(({ code }) => code).sort()).toEqual([
    'form-row-missing',
    'form-row-missing',
    'form-row-twice',
    'form-row-unknown',
  ]);
});

test('a form of another version, an unknown form, and a file that is none are told', async () => {
  const folder = await playbook();
  writeFileSync(join(folder, 'a.csv'), 'milepost,readiness,2.0,en\nid\n');
  writeFileSync(join(folder, 'b.csv'), 'milepost;readyness;1.0;nl\nid\n');
  writeFileSync(join(folder, 'c.csv'), 'a,b\n1,2\n');
  writeFileSync(
    join(folder, 'd.xlsx'),
    await workbook({
      milepost: [
        ['form', 'readiness'],
        ['formatVersion', '1.0'],
        ['language', 'nl'],
        ['sheet', 'Weg'],
      ],
    }),
  );
  const code = async (file: string): Promise<string | undefined> =>
    (await say(folder, NOW, ['import', file])).output.error?.code;
  expect(await code('a.csv')).toBe('form-version');
  expect(await code('b.csv')).toBe('form-unknown');
  expect(await code('c.csv')).toBe('flags-missing');
  expect(await code('d.xlsx')).toBe('sheet-missing');
});
