import { expect, test } from 'vitest';
import { openGates } from '../../src/programme/status.ts';
import { gateResults } from '../../src/reporters/results/gate.ts';
import { gateText } from '../../src/reporters/text/gate.ts';
import { textsFor } from '../../src/text/translate.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { tiny } from '../makers/tiny.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const draft = programmeAt(shopFiles(), '2026-09-01T10:00:00Z');
const running = programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z');

test('a gate says what was seen, what is missing and what to do', () => {
  const [gate] = gateResults(running, ['gate-stock'], en).gates;
  expect(gate).toMatchObject({
    verdict: 'inconclusive',
    reasons: ['no-evidence', 'undecided-score'],
    decision: null,
  });
  expect(gate?.criteria.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'label-errors warn',
    'second-supplier inconclusive',
    'shelf-fill inconclusive',
    'till-errors pass',
    'deliverable:stock-list inconclusive',
  ]);
  expect(gate?.next[0]).toBe(
    'Measure shelf-fill (percent, target ≥ 90, each of fresh, dry-goods, household): milepost record evidence gate-stock --metric shelf-fill --value … --unit percent --key … --by buyer',
  );
});

test('a passed gate shows its decision and asks for nothing', () => {
  const [gate] = gateResults(running, ['gate-location'], en).gates;
  expect(gate?.decision).toMatchObject({ decision: 'go', by: 'owner', at: '2026-09-18' });
  expect(gate?.next).toEqual([]);
  expect(gateText(running, ['gate-location'], nl)).toContain('Besluit van owner op 18 september 2026: door');
});

test('the text ends in the verdict, with a symbol and a word', () => {
  const lines = gateText(running, ['gate-shell'], en).split('\n');
  expect(lines.at(-1)).toBe('? gate-shell: inconclusive; nothing is on record yet');
  expect(lines[0]).toBe('gate-shell: May the shelves go in?');
});

test('a count is shown with its parts, a rounded value never looks like its target', () => {
  const text = gateText(running, ['gate-stock'], en);
  expect(text.replace(/\s+/g, ' ')).toContain('0.42 % (1 of 240) on');
  expect(text).toContain('1.004 %');
});

test('a draft has no open gate, and a named gate has not started', () => {
  expect(gateResults(draft, openGates(draft), en)).toEqual({ at: '2026-09-01', gates: [] });
  expect(gateText(draft, [], en)).toContain('has not been approved');
  expect(gateResults(draft, ['gate-location'], en).gates[0]).toMatchObject({
    verdict: 'inconclusive',
    reasons: ['not-started'],
  });
});

test('a stage that has proved itself is promoted by its own command', () => {
  const [gate] = gateResults(tiny(), ['stage-25'], en).gates;
  expect(gate?.verdict).toBe('pass');
  expect(gate?.next).toEqual([
    'Stage stage-25 has proved itself: move the rollout on: milepost rollout promote --by lead',
  ]);
});

test('every line but commands and ids fits on a screen', () => {
  for (const texts of [en, nl]) {
    const long = gateText(running, [...running.gates.keys()], texts)
      .split('\n')
      .filter((line) => line.length > 80 && !line.trim().startsWith('milepost '));
    expect(long).toEqual([]);
  }
});

test('the same programme gives the same bytes', () => {
  const again = programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z');
  expect(gateText(again, openGates(again), nl).replace(/0000\d{4}/g, '')).toBe(
    gateText(running, openGates(running), nl).replace(/0000\d{4}/g, ''),
  );
});
