import { expect, test } from 'vitest';
import { statusOf } from '../../src/programme/status.ts';
import { statusResult } from '../../src/reporters/results/status.ts';
import { statusText } from '../../src/reporters/text/status.ts';
import { textsFor } from '../../src/text/translate.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { tiny } from '../makers/tiny.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const draft = programmeAt(shopFiles(), '2026-09-01T10:00:00Z');
const running = programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z');
const live = tiny();

test('a draft asks to be approved and nothing else', () => {
  const result = statusResult(draft, statusOf(draft), en);
  expect(result.programme).toMatchObject({ id: 'second-shop', state: 'draft', week: null });
  expect(result.next).toEqual(['Put the plan into force as it stands now: milepost approve --by owner']);
  expect(result.recommended).toBe(result.next[0]);
  expect(statusText(draft, statusOf(draft), en).split('\n').at(-1)).toBe('  milepost approve --by owner');
});

test('phases show published and planned weeks side by side', () => {
  const [phase] = statusResult(running, statusOf(running), en).phases;
  expect(phase).toEqual({
    id: 'location',
    title: 'Location and lease',
    state: 'passed',
    publishedWeeks: '1-2',
    plannedWeeks: '1-2',
    start: '2026-09-07',
    end: '2026-09-20',
    gate: { id: 'gate-location', verdict: 'pass' },
  });
});

test('late things and the first worsening are told in words', () => {
  const { late, foresight } = statusResult(running, statusOf(running), nl);
  expect(late[2]).toEqual({
    id: 'sprint-shell',
    kind: 'sprint',
    due: '2026-10-04',
    text: 'Sprint sprint-shell (Sprint 1 - Walls, floor and wiring) had op 4 oktober 2026 klaar moeten zijn',
  });
  expect(foresight).toEqual({
    on: '2026-10-12',
    kind: 'task',
    id: 'hold-interviews',
    text: 'Op 12 oktober 2026 is taak hold-interviews te laat',
  });
});

test('rollout and review stand beside the phases', () => {
  const result = statusResult(live, statusOf(live), en);
  expect(result.rollout).toEqual({ state: 'ready', stage: 'stage-25', share: 25 });
  expect(result.review).toEqual({ period: '2026-02', due: '2026-02-05', state: 'open' });
  expect(statusText(live, statusOf(live), en)).toContain(
    'Rollout: ready for the next stage, 25 % live (stage stage-25)',
  );
});

test('a step stands in the list once, and gates to pass first are left to their own steps', () => {
  const { next } = statusResult(live, statusOf(live), en);
  expect(next.filter((step) => step.includes('rollout promote'))).toHaveLength(1);
  expect(
    statusResult(running, statusOf(running), en).next.some((step) => step.includes('passed first')),
  ).toBe(false);
});

test('the text begins with one sentence and ends with what to begin with', () => {
  const lines = statusText(running, statusOf(running), en).split('\n');
  expect(lines.slice(0, 3).join(' ')).toBe(
    'Opening our second shop on 5 October 2026 Week 5: Fitting out, Staff and training and Stock and systems are under way; 1 of 5 phases passed, 6 things are late.',
  );
  expect(lines.at(-1)).toMatch(/^Start with: milepost record evidence gate-shell --metric open-defects /);
});

test('colour is put around words, and takes nothing away', () => {
  const bare = statusText(running, statusOf(running), en);
  const painted = statusText(
    running,
    statusOf(running),
    en,
    (tone, text) => `\u001b[${tone}m${text}\u001b[0m`,
  );
  expect(painted).not.toBe(bare);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken out
  expect(painted.replace(/\u001b\[\w+?m/g, '')).toBe(bare);
});
