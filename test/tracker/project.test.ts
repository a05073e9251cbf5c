import { describe, expect, test } from 'vitest';
import { compareProject, missingOptions, sentValues } from '../../src/tracker/compare-project.ts';
import type { ProjectListing } from '../../src/tracker/port.ts';
import type { ProjectField } from '../../src/tracker/project.ts';
import { nothingSet, ProjectEntries, printEntry, valueDigest } from '../../src/tracker/project-entry.ts';
import { entriesAfter } from '../../src/tracker/project-notes.ts';
import { readExisting } from '../../src/tracker/read.ts';
import { aDesiredInProject, wantedIn } from '../makers/project-on-github.ts';
import { aCheck, aDesired, aLaterPhase, anItemState, aPhase, aReviewState } from '../makers/tracker.ts';

const D = ['end=2026-02-01', 'start=2026-01-05', 'status=todo'];
const dates: readonly (readonly [ProjectField, null])[] = [
  ['start', null],
  ['end', null],
  ['status', null],
];

function aListing(over: Partial<ProjectListing> = {}): ProjectListing {
  return { name: 'acme/3', fields: new Map(dates), items: new Map(), count: 0, limit: 1200, ...over };
}

function set(values: Partial<Record<ProjectField, string>>): typeof nothingSet {
  const given = Object.entries(values).map(([name, value]) => [name, valueDigest(value)]);
  return { ...nothingSet, ...Object.fromEntries(given) };
}

const BASE = set({ start: '2026-01-05', end: '2026-02-01', status: 'todo' });

describe('what an issue shows', () => {
  const wanted = wantedIn(aDesiredInProject());

  test('a task has the days of its weeks or of its phase, a gate only the last one', () => {
    expect(wanted['task/data-audit']).toEqual([
      'end=2026-02-01',
      'phase=Data preparation',
      'start=2026-01-05',
      'status=todo',
    ]);
    expect(wanted['gate/gate-data']).toEqual(['end=2026-02-01', 'phase=Data preparation', 'status=todo']);
    expect(wanted['gate/rollout-20']?.[0]).toBe('end=2026-02-22');
  });

  test('a phase without end has none, and a review has the day it is due', () => {
    const later = wantedIn(aDesiredInProject({ phases: [aPhase(), aLaterPhase({ weeks: '5+' })] }));
    expect(later['phase/live']).toEqual(['phase=Going live', 'start=2026-02-02', 'status=todo']);
    const state = { reviews: new Map([['2026-11', aReviewState({ state: 'open' })]]) };
    const review = {
      formatVersion: '1.0',
      title: 'Review',
      anchor: 'start',
      rule: { kind: 'same-day' },
      steps: [{ id: 'look', title: 'Look', needs: 'kpis' }],
    } as const;
    expect(
      wantedIn(aDesiredInProject({ state, review: { ...review, steps: [...review.steps] } }))[
        'review/2026-11'
      ],
    ).toEqual(['end=2026-11-11', 'status=doing']);
  });

  test.each([
    ['planned', 'todo'],
    ['active', 'doing'],
    ['held', 'doing'],
    ['passed', 'done'],
    ['stopped', 'done'],
  ] as const)('of a phase that is %s the tracking issue is %s', (state, status) => {
    const items = new Map([['data', anItemState('data', state)]]);
    const shown = wantedIn(aDesiredInProject({ state: { items } }))['phase/data'];
    expect(shown?.at(-1)).toBe(`status=${status}`);
  });

  test('a task of a sprint is in hand with its sprint, and done by its record', () => {
    const items = new Map([
      ['live', anItemState('live', 'active')],
      ['sprint-1', anItemState('sprint-1', 'planned', 'sprint')],
    ]);
    const status = (parts: Parameters<typeof aDesiredInProject>[0]): string | undefined =>
      wantedIn(aDesiredInProject(parts))['task/build']?.at(-1);
    expect(status({ state: { items } })).toBe('status=todo');
    expect(status({ state: { items }, records: [aCheck({ item: 'build' })] })).toBe('status=done');
  });

  test('a programme without a project has no values and the digest that it had', () => {
    expect(aDesired().items.some((item) => 'project' in item)).toBe(false);
  });
});

describe('three sides of one item', () => {
  test.each([
    ['never put in: put in', null, null, { from: null, to: D }, false],
    ['as it should be', BASE, D, null, false],
    ['empty and never filled: filled', null, [], { from: [], to: D }, false],
    ['taken out by a person', BASE, null, null, true],
    ['archived', BASE, 'archived', null, false],
    [
      'filled by a person before',
      null,
      ['end=2026-12-24'],
      { from: ['end=2026-12-24'], to: ['end=2026-12-24', ...D.slice(1)] },
      true,
    ],
    ['moved by a person', BASE, ['end=2026-12-24', ...D.slice(1)], null, true],
    ['emptied by a person', BASE, D.slice(1), null, true],
    [
      'the plan moved',
      set({ start: '2026-01-05', end: '2026-01-25', status: 'todo' }),
      ['end=2026-01-25', ...D.slice(1)],
      { from: ['end=2026-01-25', ...D.slice(1)], to: D },
      false,
    ],
    [
      'both moved',
      set({ start: '2026-01-05', end: '2026-01-25', status: 'todo' }),
      ['end=2026-12-24', ...D.slice(1)],
      null,
      true,
    ],
  ] as const)('%s', (_, base, existing, change, isDrift) => {
    const found = compareProject(D, { listing: aListing(), base, existing });
    expect([found.change, found.drift !== null]).toEqual([change, isDrift]);
  });

  test('the base of a field that is a person’s stays what it was', () => {
    const existing = ['end=2026-12-24', ...D.slice(1)];
    const base = set({ start: '2026-01-05', end: '2026-01-25', status: 'todo' });
    expect(compareProject(D, { listing: aListing(), base, existing }).entry).toEqual(base);
    const unknown = compareProject(D, { listing: aListing(), base: null, existing }).entry;
    expect(unknown).toEqual(set({ start: '2026-01-05', status: 'todo' }));
  });

  test('a value that the plan no longer has is taken off, if it is ours', () => {
    const found = compareProject(D.slice(1), { listing: aListing(), base: BASE, existing: D });
    expect(found.change).toEqual({ from: D, to: D.slice(1) });
    expect(found.change && sentValues(found.change)).toEqual(['end=']);
  });

  test('only fields that can be written count, and choices are taken as they are written there', () => {
    const fields = new Map<ProjectField, readonly string[] | null>([['phase', ['DATA preparation']]]);
    const listing = aListing({ fields });
    const desired = [...D, 'phase=Data preparation'];
    expect(compareProject(desired, { listing, base: null, existing: null }).change?.to).toEqual([
      'phase=DATA preparation',
    ]);
    expect(missingOptions(['phase=Going live'], listing)).toEqual(['phase=Going live']);
    expect(compareProject(['phase=Going live'], { listing, base: null, existing: [] }).change).toBeNull();
  });

  test('a long text of a person fits into saved changes', () => {
    const existing = [`phase=${'x'.repeat(900)}`];
    const listing = aListing({ fields: new Map([['phase', null]]) });
    const found = compareProject(['phase=Data'], { listing, base: null, existing });
    expect(found.drift?.existing).toEqual([`phase=${'x'.repeat(184)}`]);
  });
});

describe('entries in the marker', () => {
  const entry = printEntry('task/a', 'acme/3', BASE);

  function entriesIn(text: string, project = 'acme/3'): ProjectEntries {
    const item = {
      resource: 'issue',
      handle: '1',
      number: 1,
      keyHint: null,
      title: 'Phase',
      body: `<!-- milepost:begin · x -->\nText\n<!-- milepost:1 acme phase/a s=open p=${text} -->`,
      closed: null,
      labels: ['milepost'],
      milestone: null,
      due: null,
      parent: null,
      blockedBy: [],
      blockerCount: 0,
      assignees: [],
      isTrusted: true,
      place: { file: 'issues/1', line: 1, column: 1 },
    } as const;
    return new ProjectEntries(readExisting({ items: [item], missing: [], findings: [] }, 'acme'), project);
  }

  test('an entry reads back by any name of the item, in its own project only', () => {
    expect(entry).toMatch(/^[0-9a-f]{8}(:|\.)[0-9a-f]{6}\.[0-9a-f]{6}\.[0-9a-f]{6}\.-$/);
    expect(entriesIn(entry).of(['task/b', 'task/a'])).toEqual(BASE);
    expect(entriesIn(entry).of(['task/b'])).toBeNull();
    expect(entriesIn(entry, 'acme/4').of(['task/a'])).toBeNull();
    expect(entriesIn('abc,def:1.2').of(['task/a'])).toBeNull();
  });

  test('what could not be placed stays said as it was', () => {
    const work = {
      before: new Map([['task/a', 'old']]),
      after: new Map([
        ['task/a', 'new'],
        ['task/b', 'new'],
      ]),
    };
    expect([...entriesAfter(work, new Set(['task/a', 'task/b']))]).toEqual([['task/a', 'old']]);
    expect([...entriesAfter(work, new Set())]).toEqual([
      ['task/a', 'new'],
      ['task/b', 'new'],
    ]);
  });
});
