import { expect, test } from 'vitest';
import { finding } from '../../src/findings/finding.ts';
import { openGates, statusOf } from '../../src/programme/status.ts';
import { newRecord } from '../../src/records/new-record.ts';
import { jsonText } from '../../src/reporters/json.ts';
import { checkResult } from '../../src/reporters/results/check.ts';
import { explainResult } from '../../src/reporters/results/explain.ts';
import { gateResults } from '../../src/reporters/results/gate.ts';
import { recordResult } from '../../src/reporters/results/record.ts';
import { reportResult } from '../../src/reporters/results/report.ts';
import { reviewResult } from '../../src/reporters/results/review.ts';
import { rolloutResult } from '../../src/reporters/results/rollout.ts';
import { statusResult } from '../../src/reporters/results/status.ts';
import { textsFor } from '../../src/text/translate.ts';
import { outputFaults, outputNames, outputSchema } from '../makers/output.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { tiny } from '../makers/tiny.ts';

const texts = textsFor('nl', { isStrict: true });
const draft = programmeAt(shopFiles(), '2026-09-01T10:00:00Z');
const running = programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z');
const live = tiny();
const all = [draft, running, live];

test('every command has its schema', () => {
  expect(outputNames).toEqual([
    'apply',
    'approve',
    'calc',
    'calc-business-case',
    'calc-data-quality',
    'calc-readiness',
    'calc-sourcing',
    'calc-technology',
    'calc-use-cases',
    'check',
    'common',
    'completion',
    'diff',
    'doctor',
    'error',
    'explain',
    'forecast',
    'gate',
    'import',
    'init',
    'pull',
    'record',
    'report',
    'review',
    'rollout',
    'status',
    'template',
  ]);
});

test('every property is described, and fields may be added', () => {
  const undescribed: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && typeof value.properties === 'object' && value.properties !== null)
      for (const [key, one] of Object.entries(value.properties))
        if (!('description' in one || '$ref' in one)) undescribed.push(`${path}.${key}`);
    for (const [key, one] of Object.entries(value)) visit(one, `${path}/${key}`);
  };
  for (const name of outputNames) {
    const schema = outputSchema(name);
    visit(schema, name);
    if (name !== 'common') expect(schema, name).toMatchObject({ additionalProperties: true });
  }
  expect(undescribed).toEqual([]);
});

test('what check, gate, status, rollout and review say fits their schemas', () => {
  for (const programme of all) {
    const ids = [...programme.gates.keys()];
    const lines = [
      ['check', checkResult(programme.findings, texts)],
      ['gate', gateResults(programme, ids, texts)],
      ['gate', gateResults(programme, openGates(programme), texts)],
      ['status', statusResult(programme, statusOf(programme), texts)],
      ['rollout', rolloutResult(programme, texts)],
      ['review', reviewResult(programme, null, texts)],
    ] as const;
    for (const [command, body] of lines)
      expect(outputFaults(command, jsonText(command, 0, body)), command).toEqual([]);
  }
});

test('what the other commands say fits their schemas', () => {
  const record = newRecord(
    {
      kind: 'check',
      at: '2026-03-01T09:00:00Z',
      by: { role: 'lead' },
      about: 'a',
      item: 'a',
      result: 'done',
    },
    'abcdefgh',
  );
  const lines = [
    ['record', recordResult([record])],
    ['approve', recordResult([])],
    ['pull', { ...recordResult([record]), findings: [] }],
    ['explain', { ...explainResult('date-not-real', texts) }],
    ['report', reportResult('markdown', null, '# x\n')],
    ['report', reportResult('markdown', 'out.md', null)],
    ['init', { folder: '.', id: 'a', files: ['milepost.yaml'] }],
  ] as const;
  for (const [command, body] of lines)
    expect(outputFaults(command, jsonText(command, 0, body)), command).toEqual([]);
});

test('a failed command fits the schema of its command and the schema of errors', () => {
  const error = { code: 'no-programme', message: 'm', help: 'h' };
  for (const command of outputNames.filter((one) => one !== 'common' && !one.startsWith('calc-'))) {
    const line = jsonText(command, 2, {}, error);
    expect(outputFaults(command, line), command).toEqual([]);
    expect(outputFaults('error', line), command).toEqual([]);
  }
});

test('the schemas refuse what is not said', () => {
  expect(outputFaults('check', jsonText('check', 0, {}))).not.toEqual([]);
  expect(outputFaults('gate', jsonText('gate', 0, { at: '2026-13-01', gates: [] }))).not.toEqual([]);
  expect(outputFaults('status', jsonText('status', 9, {}))).not.toEqual([]);
  expect(outputFaults('calc', jsonText('calc', 0, { method: 'readiness', input: 'a.yaml' }))).not.toEqual([]);
});

test('of very many findings 1,000 are listed, errors first, and all are counted', () => {
  const many = Array.from({ length: 1200 }, (_, index) => {
    const place = { file: 'plan/a.yaml', line: index + 1, column: 1 };
    return index === 1150
      ? finding('no-phases', {}, place)
      : finding('question-informs-nothing', { about: 'q' }, place);
  });
  const result = checkResult(many, texts);
  expect([result.ok, result.total, result.errors, result.findings.length]).toEqual([false, 1200, 1, 1000]);
  expect(result.findings.some(({ severity }) => severity === 'error')).toBe(true);
});
