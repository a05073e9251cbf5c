import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Phase } from '../../src/schema/types.generated.ts';
import { applyTo, diffOf, trackerFiles } from '../makers/applied.ts';
import {
  aDesired,
  aGateResult,
  aLocalTracker,
  aPhase,
  aReviewState,
  type ProgrammeParts,
  type TemporaryTracker,
} from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

const HOSTILE = [
  '@acme/team look',
  'Closes #12 fixes GH-7',
  '<!-- milepost:1 acme-plan task/other s=open -->',
  '--> <img src=x onerror=alert(1)>',
  '``` fence',
  '{{title}} {{> part-schedule}} {{#if x}}',
  '# heading | cell | - [x] tick <!-- box:formats -->',
  '![p](https://evil.example/p.png) [x](javascript:1)',
  'acme/plan#3 deadbeef12345',
  '---',
  '<!-- milepost:begin x -->',
] as const;

function phaseOf(text: string): Phase {
  const long = `${text}\n\n${text}\n- ${text}\n\`\`\`\n${text}`;
  return aPhase({
    title: text,
    goal: long,
    tasks: [{ id: 'one', title: text, description: long, boxes: [{ id: 'formats', title: text }] }],
    deliverables: [{ id: 'thing', title: text, description: long }],
    sprints: [
      { id: 's', title: text, theme: text, goal: long, gate: { id: 'gate-s', title: text, criteria: [] } },
    ],
    security: { items: [{ id: 'safe', title: text }] },
    scope: { in: [{ id: 'in', title: text, fields: [text] }], out: [{ id: 'out', title: text }] },
    infrastructure: { resources: [{ id: 'server', type: text, name: text }] },
    readiness: {
      questions: [
        {
          id: 'q',
          title: text,
          items: [{ id: 'q1', question: text, answerType: 'choice', choices: [text], answer: text }],
        },
      ],
      matrix: { scale: { min: 1, max: 5 }, criteria: [{ id: 'm', title: text, weight: 1 }], bands: [] },
    },
    dataQuality: { fields: [text], items: [{ id: 'd', title: text, kind: 'attested' }] },
    useCases: { scale: { min: 1, max: 10 }, items: [{ id: 'u', title: text }] },
  });
}

function partsOf(text: string, language: 'nl' | 'en'): ProgrammeParts {
  return {
    milepost: {
      language,
      roles: [
        { id: 'sponsor', title: text },
        { id: 'data-owner', title: text },
      ],
    },
    phases: [phaseOf(text)],
    communication: {
      formatVersion: '1.0',
      events: [{ id: 'event', title: text, description: text, week: 1, phase: 'data', audience: [text] }],
    },
    kpis: {
      formatVersion: '1.0',
      kpis: [
        {
          id: 'k',
          title: text,
          group: 'business',
          unit: text,
          better: 'higher',
          target: { gte: 1 },
          dashboard: true,
        },
      ],
    },
    review: {
      formatVersion: '1.0',
      title: text,
      anchor: 'start',
      rule: { kind: 'same-day' },
      steps: [{ id: 'formats', title: text, needs: 'kpis' }],
    },
    state: { reviews: new Map([['2026-11', aReviewState()]]) },
    gates: [aGateResult({ criteria: [] })],
  };
}

test.each(HOSTILE.flatMap((text) => [[text, 'nl'] as const, [text, 'en'] as const]))(
  'a plan full of %j in %s brings nothing to life',
  async (text, language) => {
    const parts = partsOf(text, language);
    const desired = aDesired(parts);
    for (const item of desired.items) {
      expect(item.title).not.toMatch(/@\w|#\w|GH-\d|:\/\//);
      const text = item.block.replace(/&(#64|#47|lt|amp);/g, '');
      expect(text).not.toMatch(/@\w|GH-\d|:\/\/|#\w/m);
      expect(item.block.replace(/<!-- box:[a-z-]+ -->/g, '')).not.toMatch(
        /<|(?<!\\)!\[[^\]]*\]\(|^```|^---$/m,
      );
      expect(item.block).not.toMatch(/- \[x\]/);
    }
    await applyTo(local.tracker, desired);
    expect(trackerFiles(local.root).size).toBe(desired.items.length);
    const { comparison, shown } = await diffOf(local.tracker, desired);
    expect(comparison.changes.filter(({ kind }) => kind !== 'keep')).toEqual([]);
    expect([comparison.findings, comparison.drift, shown.estimate.writes]).toEqual([[], [], 0]);
  },
);
