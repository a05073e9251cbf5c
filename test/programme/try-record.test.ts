import { expect, test } from 'vitest';
import { tryRecords } from '../../src/programme/try-record.ts';
import { newRecord } from '../../src/records/new-record.ts';
import { passReady, runningStory } from '../makers/story.ts';

const look = (at: string) => ({ now: `${at}T09:00:00Z`, at: null });

test('a record that the replay accepts has nothing against it', () => {
  const story = runningStory();
  const draft = story.evidence('2026-01-10', 'gate-ready', [
    { metric: 'readiness', value: 70, unit: 'points' },
  ]);
  const { against, after } = tryRecords(story.files, [newRecord(draft, 'aaaaaaaa')], look('2026-01-10'));
  expect(against).toEqual([]);
  expect(after.programme?.gates.get('gate-ready')?.criteria).toContainEqual(
    expect.objectContaining({ id: 'readiness', verdict: 'pass' }),
  );
});

test('trying a record changes no file', () => {
  const story = runningStory();
  const before = [...story.files.keys()];
  const draft = story.decision('2026-01-10', 'gate-ready', 'recycle');
  tryRecords(story.files, [newRecord(draft, 'aaaaaaaa')], look('2026-01-10'));
  expect([...story.files.keys()]).toEqual(before);
});

test('a record that would change nothing is not written', () => {
  const story = runningStory();
  const draft = story.review('2026-01-10', '2026-04', 'step', { step: 'agree', data: { reason: 'None.' } });
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('a wrong record is told with its place', () => {
  const story = runningStory();
  const draft = story.evidence('2026-01-10', 'gate-ready', [
    { metric: 'readyness', value: 70, unit: 'points' },
  ]);
  const record = newRecord(draft, 'aaaaaaaa');
  const { against } = tryRecords(story.files, [record], look('2026-01-10'));
  expect(against.map(({ code, file }) => `${code} ${file}`)).toEqual([`metric-unknown ${record.path}`]);
});

test('what was wrong before does not speak against a new record', () => {
  const story = runningStory();
  story.force(story.evidence('2026-01-09', 'gate-ready', [{ metric: 'nothing', value: 1, unit: 'points' }]));
  const draft = story.evidence('2026-01-10', 'gate-ready', [
    { metric: 'readiness', value: 70, unit: 'points' },
  ]);
  expect(story.refusal(draft)).toEqual([]);
});

test('a warning about the new record that is no refusal lets it be written', () => {
  const story = runningStory();
  passReady(story);
  const id = story.records[1]?.id ?? '';
  expect(() => story.correct('2026-01-20', 'gate-ready', id, null)).not.toThrow();
});

test('several records are tried together', () => {
  const story = runningStory();
  const evidence = story.evidence('2026-01-10', 'gate-ready', [
    { metric: 'readiness', value: 70, unit: 'points' },
  ]);
  const wrong = story.evidence('2026-01-10', 'gate-ready', [{ metric: 'nothing', value: 1, unit: 'points' }]);
  const { against } = tryRecords(
    story.files,
    [newRecord(evidence, 'aaaaaaaa'), newRecord(wrong, 'bbbbbbbb')],
    look('2026-01-10'),
  );
  expect(against.map(({ code }) => code)).toEqual(['metric-unknown']);
});
