import { expect, test } from 'vitest';
import { sortFindings } from '../../src/findings/collect.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkFuture, checkRecords } from '../../src/programme/check-records.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import { aCheck, aMetric, aPhase, aPlan, aRollout, aStage } from '../makers/plan.ts';
import {
  aCheckRecord,
  aCorrection,
  aDecision,
  anApproval,
  anEvidence,
  aReviewStep,
  type EvidenceParts,
} from '../makers/records.ts';

const criteria = [
  aMetric({ metric: 'accuracy', unit: 'percent' }),
  aMetric({ id: 'cost', mayBeNotApplicable: true }),
  aCheck(),
];
const audit = { id: 'audit', title: 'Audit', boxes: [{ id: 'timely', title: 'Timely' }] };
const plan = aPlan({
  phases: [
    aPhase({ gate: { id: 'gate', criteria }, tasks: [audit, { id: 'plain', title: 'Plain' }] }),
    aPhase({
      id: 'second',
      rollout: aRollout({
        stages: [aStage({ hardStops: [{ metric: 'wrong-payments', unit: 'payments', fail: { gte: 1 } }] })],
      }),
    }),
  ],
  kpis: [{ id: 'speed', title: 'Speed', group: 'technical', unit: 'seconds', better: 'lower' }],
  review: {},
});

/** What is told, as `code pointer`, each with its arguments. */
function check(records: readonly RecordFile[], of: Plan = plan) {
  return sortFindings(checkRecords({ plan: of, ordered: records }));
}

function told(...records: readonly RecordFile[]): readonly string[] {
  return check(records).map(({ code, file }) => `${code} ${file.replace(/^.*#/, '')}`);
}

const good: EvidenceParts = { metric: 'accuracy', unit: 'percent', value: 91 };
const measured = (parts: EvidenceParts) => anEvidence({ ...good, ...parts });

test('good records have nothing to tell', () => {
  const evidence = measured({});
  const records = [
    anApproval(),
    evidence,
    aCheckRecord(),
    aCheckRecord({ item: 'cost', result: 'not-applicable', reason: 'Nothing bought' }),
    aCheckRecord({ about: 'first', item: 'audit', box: 'timely' }),
    aCorrection(evidence),
    aDecision(),
    aReviewStep(),
    measured({ about: 'rollout', metric: 'wrong-payments', unit: 'payments', value: 0 }),
    measured({ about: '2026-11', metric: 'speed', unit: 'seconds', value: 23 }),
    measured({ role: 'unknown' }),
  ];
  expect(told(...records)).toEqual([]);
});

test('an unknown subject is told once, with what may be meant', () => {
  expect(check([measured({ about: 'gat' })])).toMatchObject([
    { code: 'record-about-unknown', severity: 'error', args: { about: 'gat', near: 'gate' } },
  ]);
  expect(told(measured({ about: 'gat' }))).toEqual(['record-about-unknown /about']);
  expect(told(aDecision({ about: 'gat' }))).toEqual(['record-about-unknown /about']);
});

test('an approval is about the programme, a review step about a month', () => {
  expect(check([anApproval({ about: 'gate' })])).toMatchObject([
    { code: 'record-about-unknown', args: { about: 'gate', near: '-' } },
  ]);
  expect(told(anApproval({ about: '2026-11' }))).toEqual(['record-about-unknown /about']);
  expect(told(aReviewStep({ about: 'gate' }))).toEqual(['record-about-unknown /about']);
});

test('a decision is about a gate, the programme or a rollout', () => {
  expect(told(aDecision({ about: 'programme' }), aDecision({ about: 'rollout' }))).toEqual([]);
  expect(told(aDecision({ about: 'first' }))).toEqual(['decision-about-no-gate /id']);
  expect(told(aDecision({ about: '2026-11' }))).toEqual(['decision-about-no-gate /id']);
});

test('an unknown role is told with what may be meant', () => {
  expect(check([measured({ role: 'sponser' })])).toMatchObject([
    { code: 'record-role-unknown', args: { role: 'sponser', near: 'sponsor' } },
  ]);
  expect(told(measured({ role: 'sponser' }))).toEqual(['record-role-unknown /by/role']);
});

test('a record may be an hour ahead of the clock, and no more', () => {
  const at = (moment: string) =>
    checkFuture([measured({ at: moment })], '2026-03-12T12:00:00Z').map(
      ({ code, file }) => code + file.slice(-4),
    );
  expect(at('2026-03-12T13:00:00Z')).toEqual([]);
  expect(at('2026-03-12T13:00:01Z')).toEqual(['record-in-future#/at']);
  expect(at('2030-01-01T00:00:00Z')).toEqual(['record-in-future#/at']);
});

test('an unknown metric is told with what may be meant', () => {
  expect(check([measured({ metric: 'acuracy' })])).toMatchObject([
    { code: 'metric-unknown', args: { metric: 'acuracy', near: 'accuracy' } },
  ]);
  expect(told(measured({ metric: 'acuracy' }))).toEqual(['metric-unknown /measurements/0/metric']);
});

test('another unit than that of the criterion, KPI or hard stop is told with the wanted one', () => {
  expect(check([measured({ unit: 'share' })])).toMatchObject([
    { code: 'unit-differs', args: { metric: 'accuracy', unit: 'share', wanted: 'percent' } },
  ]);
  expect(told(measured({ metric: 'speed', unit: 'minutes' }))).toEqual(['unit-differs /measurements/0/unit']);
  expect(told(measured({ metric: 'wrong-payments', unit: 'percent' }))).toEqual([
    'unit-differs /measurements/0/unit',
  ]);
});

test.each([0.08, 1])('%d percent is suspected to be a fraction', (value) => {
  expect(told(measured({ value }))).toEqual(['fraction-suspected /measurements/0/value']);
  expect(told(measured({ value, unitConfirmed: true }))).toEqual([]);
});

test.each([0, 1.01, -0.5])('%d percent is not', (value) => {
  expect(told(measured({ value }))).toEqual([]);
});

test('a measurement has a value or two counts', () => {
  const one = { metric: 'accuracy', unit: 'percent' };
  const with_ = (...measurements: EvidenceParts['measurements'] & {}) => told(anEvidence({ measurements }));
  expect(with_({ ...one, part: 1, whole: 2 })).toEqual([]);
  expect(with_(one)).toEqual(['measurement-incomplete /measurements/0']);
  expect(with_({ ...one, part: 1 })).toEqual(['measurement-incomplete /measurements/0']);
  expect(with_({ ...one, value: 91 }, { ...one, whole: 1, value: 91 })).toEqual([
    'measurement-incomplete /measurements/1',
  ]);
  expect(with_({ ...one, part: 1, whole: 2, value: 50 })).toEqual(['measurement-incomplete /measurements/0']);
});

test('nobody observes ahead, or backwards', () => {
  expect(told(measured({ observed: '2026-03-12', at: '2026-03-11T12:00:00Z' }))).toEqual([
    'observed-after-record /observed',
  ]);
  expect(told(measured({ observed: { from: '2026-03-12', to: '2026-03-11' } }))).toEqual([
    'observed-backwards /observed',
  ]);
  expect(told(aCheckRecord({ observed: '2026-03-12', at: '2026-03-11T12:00:00Z' }))).toEqual([
    'observed-after-record /observed',
  ]);
});

test('the day of a record is that of the zone of the programme', () => {
  const late = { observed: '2026-03-12', at: '2026-03-11T23:30:00Z' };
  expect(told(measured(late))).toEqual([]);
  const utc = aPlan({ milepost: { timeZone: 'UTC' }, phases: plan.phases.map(({ value }) => value) });
  expect(check([measured(late)], utc).map(({ code }) => code)).toEqual(['observed-after-record']);
});

test('an unknown item or box is told with what may be meant', () => {
  expect(check([aCheckRecord({ item: 'audits' })])).toMatchObject([
    { code: 'item-unknown', args: { item: 'audits', near: 'audit' } },
  ]);
  expect(check([aCheckRecord({ item: 'audit', box: 'timley' })])).toMatchObject([
    { code: 'box-unknown', args: { box: 'timley', item: 'audit', near: 'timely' } },
  ]);
  expect(told(aCheckRecord({ item: 'plain', box: 'timely' }))).toEqual(['box-unknown /box']);
  expect(told(aCheckRecord({ item: 'ready' }))).toEqual(['item-unknown /item']);
});

test('a promised condition or action may be checked', () => {
  const promise = { id: 'extra-test', text: 'Test again', owner: 'sponsor', due: '2026-04-01' };
  const done = aCheckRecord({ item: 'extra-test' });
  expect(told(done)).toEqual(['item-unknown /item']);
  expect(told(done, aDecision({ conditions: [promise] }))).toEqual([]);
  expect(told(done, aReviewStep({ step: 'look', data: { actions: [promise] } }))).toEqual([]);
});

test('not applicable needs a reason', () => {
  const away = { result: 'not-applicable' } as const;
  expect(told(aCheckRecord(away))).toEqual(['reason-missing /result']);
  expect(told(aCheckRecord({ ...away, reason: ' ' }))).toEqual(['reason-missing /result']);
});

test.each([
  [{ ref: 'reports/a.csv' }, []],
  [{ ref: '../a.csv' }, ['outside']],
  [{ ref: 'C:\\a.csv' }, ['drive']],
  [{}, ['missing']],
])('a source file %o has a problem: %j', (ref, problems) => {
  const findings = check([measured({ source: { kind: 'file', ...ref } })]);
  expect(findings.map(({ code, args }) => `${code} ${args.problem}`)).toEqual(
    problems.map((problem) => `path-not-allowed ${problem}`),
  );
});

test('a source is not its own record', () => {
  const record = measured({ suffix: 'itself00' });
  const [name = ''] = record.file.split('#');
  const same = measured({ suffix: 'itself00', source: { kind: 'file', ref: name } });
  const findings = check([{ ...same, file: name }]);
  expect(findings).toMatchObject([{ code: 'path-not-allowed', args: { problem: 'itself' } }]);
});

test('a link may point anywhere', () => {
  expect(told(measured({ source: { kind: 'url', ref: 'https://example.org/a' } }))).toEqual([]);
});

test('a correction corrects evidence or a check that is there', () => {
  const decision = aDecision();
  expect(told(decision, aCorrection(decision))).toEqual(['correction-not-allowed /supersedes']);
  expect(told(aCorrection(measured({})))).toEqual(['correction-unknown /supersedes']);
});

test('a correction either withdraws or replaces', () => {
  const record = measured({});
  const both = aCorrection(record, { replacement: { observed: '2026-03-11' }, withdraw: true });
  expect(told(record, both)).toEqual(['correction-incomplete /']);
});

test.each([
  ['evidence with nothing', measured({}), {}],
  ['evidence with an answer', measured({}), { result: 'done' }],
  ['a check with nothing', aCheckRecord(), {}],
  ['a check with measurements', aCheckRecord(), { measurements: [{ metric: 'a', unit: 'b', value: 1 }] }],
  ['a check with a period', aCheckRecord(), { observed: { from: '2026-03-01', to: '2026-03-02' } }],
] as const)('a correction that replaces %s changes nothing, and is told', (_, record, replacement) => {
  const given = 'measurements' in replacement ? { measurements: [...replacement.measurements] } : replacement;
  expect(told(record, aCorrection(record, { replacement: given }))).toEqual(['correction-incomplete /']);
});

test('a wrong correction is told in the file of the correction', () => {
  const record = measured({});
  const wrong = { metric: 'acuracy', unit: 'percent', value: 0.9 };
  const correction = aCorrection(record, { replacement: { measurements: [wrong] } });
  const findings = check([record, correction]);
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    `metric-unknown ${correction.file}#/replacement/measurements/0/metric`,
    `fraction-suspected ${correction.file}#/replacement/measurements/0/value`,
  ]);
});

test('a corrected mistake is a mistake no more', () => {
  const record = measured({ value: 0.91 });
  const measurements = [{ metric: 'accuracy', unit: 'percent', value: 91 }];
  expect(told(record)).toEqual(['fraction-suspected /measurements/0/value']);
  expect(told(record, aCorrection(record, { replacement: { measurements } }))).toEqual([]);
  expect(told(record, aCorrection(record))).toEqual([]);
});

test('all mistakes are told at once', () => {
  const record = measured({ about: 'gat', role: 'sponser', metric: 'acuracy', value: 0.5 });
  expect(told(record)).toEqual([
    'record-about-unknown /about',
    'record-role-unknown /by/role',
    'metric-unknown /measurements/0/metric',
    'fraction-suspected /measurements/0/value',
  ]);
});
