import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontKeys } from '../../src/local/front.ts';
import { parseItemFile, printItemFile } from '../../src/local/item-file.ts';
import { newBody, splitBody } from '../../src/render/block.ts';
import { desiredItems, OUR_LABEL } from '../../src/tracker/desired.ts';
import type { Desired, DesiredItem } from '../../src/tracker/item.ts';
import { type Marker, parseMarker, printMarker } from '../../src/tracker/marker.ts';
import { limitNames } from '../../src/tracker/safety.ts';
import { newMarker } from '../../src/tracker/written.ts';
import { bytesIn, copyOf, must, packageRoot } from '../makers/cli.ts';
import { programmeAt, shopFiles } from '../makers/shop.ts';
import { aDesired, aRenderer, aReviewState } from '../makers/tracker.ts';

// The page about changes says what the code does: what can be compared with the code is compared here.

const NOW = '2026-09-08T09:00:00Z';
const PROGRAMME = 'second-shop';
const KEY = 'task/paint-and-floor';
const FILE = 'tracker/issues/task-paint-and-floor.md';
const PAGES = ['docs/en/when-a-change-is-proposed.md', 'docs/nl/wanneer-een-wijziging-wordt-voorgesteld.md'];

const shop: Desired = desiredItems(programmeAt(shopFiles(), NOW), aRenderer());

/** Reviews come months after the start of the example. */
const reviews: Desired = aDesired({
  review: {
    formatVersion: '1.0',
    title: 'Review',
    anchor: 'start',
    rule: { kind: 'same-day' },
    steps: [{ id: 'look', title: 'Look', needs: 'kpis' }],
  },
  state: { reviews: new Map([['2026-12', aReviewState()]]) },
});

describe.each(PAGES)('%s', (path) => {
  const page = readFileSync(join(packageRoot, path), 'utf8');
  const sections = page.split(/^## /m);
  const rows = (section: number): readonly (readonly string[])[] =>
    (sections[section] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| ') || line.startsWith('|-'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
  const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  test('the example is the file that apply writes', async () => {
    const folder = copyOf('examples/shop-opening');
    await must(folder, NOW, ['apply', '--yes']);
    expect(Buffer.from(example).toString('latin1')).toBe(bytesIn(folder).get(FILE));
  });

  test('the marker of the example reads as that of its item', () => {
    const file = parseItemFile(FILE, new TextEncoder().encode(example));
    const body = 'body' in file ? splitBody(file.body) : null;
    const line = body?.kind === 'managed' ? parseMarker(body.markerLine, PROGRAMME) : null;
    expect(line).toEqual({ kind: 'ours', marker: newMarker(find(shop, KEY), PROGRAMME) });
  });

  test('the entries of the marker are those of the code, each on what it says', () => {
    const shown = /^`(<!-- milepost:1 <programme> .*-->)`$/m.exec(page)?.[1] ?? '';
    const full: Marker = {
      ...newMarker(find(shop, KEY), PROGRAMME),
      due: '-',
      children: [],
      dependencies: [],
      project: [],
    };
    expect(entries(shown)).toEqual(entries(printMarker(full)));
    const table = rows(3).filter((cells) => /^`[a-z]+`$/.test(cells[1] ?? ''));
    expect(table.map((cells) => words(cells[1])[0])).toEqual(entries(shown));
    const on = (pattern: RegExp): readonly string[] =>
      table.filter((cells) => pattern.test(cells[2] ?? '')).flatMap((cells) => words(cells[1]));
    const isFor = (...kinds: readonly string[]): RegExp => new RegExp(`^(${kinds.join('|')})$`);
    const all = ['all', 'alles'];
    expect(on(isFor(...all, 'milestones', 'mijlpalen'))).toEqual(
      entries(printMarker(newMarker(find(shop, 'phase/opening', 'milestone'), PROGRAMME))),
    );
    expect(on(isFor(...all, 'issues'))).toEqual(entries(printMarker(newMarker(find(shop, KEY), PROGRAMME))));
  });

  test('every state of the marker is named', () => {
    const told = rows(3).find((cells) => cells[1] === '`s`')?.[4];
    expect(words(told)).toEqual(['open', 'completed', 'not_planned', 'seen-completed', 'seen-not_planned']);
    for (const state of words(told)) expect(stateOf(state)).toBe(state);
  });

  test('the keys of the front matter are those of the code', () => {
    const line = /^- (?:The fields are|De velden zijn) ([^.]*)\./m.exec(page)?.[1];
    expect(words(line)).toEqual([...frontKeys]);
  });

  test('the fields of milestones and of issues are those that are written', () => {
    const [, due, others] =
      /^- (?:The fields|De velden).*`due`; ?.*$/m
        .exec(page)?.[0]
        .split(/\. |; /)
        .slice(1) ?? [];
    expect(words(due)).toEqual(['due']);
    const both = frontKeys.filter((key) => key !== 'reason');
    const known = (item: DesiredItem): readonly string[] => both.filter((key) => keysOf(item).includes(key));
    const milestone = known(find(shop, 'phase/opening', 'milestone'));
    const issue = known(find(shop, KEY));
    expect(milestone.filter((key) => !issue.includes(key))).toEqual(words(due));
    expect(issue.filter((key) => !milestone.includes(key))).toEqual(words(others));
  });

  test('the safety limits are those of the code, and each can be typed', () => {
    const told = rows(9).flatMap((cells) => /`--allow ([a-z-]+)`/.exec(cells[3] ?? '')?.[1] ?? []);
    expect([...told].sort()).toEqual([...limitNames].sort());
  });

  test('the table of items has the kinds and labels that the example makes', () => {
    const table = rows(2).slice(2);
    const kinds = (column: number): readonly string[] =>
      [...new Set(table.flatMap((cells) => /^`([a-z]+)\//.exec(cells[column] ?? '')?.[1] ?? []))].sort();
    expect(kinds(2)).toEqual(kindsOf('milestone'));
    expect(kinds(3)).toEqual(kindsOf('issue'));
    const told = table.flatMap((cells) => words(cells[5]).filter((label) => label.startsWith('mp:')));
    const made = [...shop.labels, ...reviews.labels].map(({ name }) => name);
    expect([OUR_LABEL, ...new Set(told)].filter((name) => !/verdict/.test(name)).sort()).toEqual(
      [...new Set(made)].filter((name) => !/verdict/.test(name)).sort(),
    );
  });

  test('items of the example that the page names are there', () => {
    for (const key of ['gate/open-afternoons', KEY, 'gate/gate-shell'])
      expect([page.includes(key), find(shop, key).key]).toEqual([true, key]);
    for (const [line, folder, name = ''] of page.matchAll(/-> tracker\/(milestones|issues)\/(\S+)\.md/g)) {
      const resource = folder === 'issues' ? 'issue' : 'milestone';
      expect(line).toContain(find(shop, name.replace('-', '/'), resource).key.replace('/', '-'));
    }
  });
});

test('both pages tell the same codes, names and options', () => {
  const [en = [], nl = []] = PAGES.map((path) =>
    words(readFileSync(join(packageRoot, path), 'utf8').replace(/```[\s\S]*?```/g, ''))
      .map((word) => word.toLowerCase())
      .filter((word) => /^(--|mp:|tracker-|seen-|s=)|^[a-z]+$/.test(word)),
  );
  expect(nl.length).toBeGreaterThan(100);
  expect([...new Set(nl)].sort()).toEqual([...new Set(en)].sort());
});

function find({ items }: Desired, key: string, resource: DesiredItem['resource'] = 'issue'): DesiredItem {
  const found = items.find((item) => item.key === key && item.resource === resource);
  if (found === undefined) throw new Error(`no ${resource} ${key}`);
  return found;
}

function kindsOf(resource: DesiredItem['resource']): readonly string[] {
  const review = reviews.items.filter(({ key }) => key.startsWith('review/'));
  const items = [...shop.items, ...review].filter((item) => item.resource === resource);
  return [...new Set(items.map(({ key }) => key.slice(0, key.indexOf('/'))))].sort();
}

/** Keys of the front matter that a new item's file has. */
function keysOf(item: DesiredItem): readonly string[] {
  const markerLine = printMarker(newMarker(item, PROGRAMME));
  const body = newBody({ text: item.block, markerLine, ticked: [], language: 'en' });
  const labels = item.resource === 'issue' ? [OUR_LABEL, ...item.labels] : [];
  const { key, title, milestone, due, parent, blockedBy } = item;
  const front = {
    key,
    title,
    state: 'open',
    reason: null,
    labels,
    milestone,
    due,
    parent,
    blockedBy,
  } as const;
  const text = new TextDecoder().decode(printItemFile(front, body));
  return [...(text.split('---')[1] ?? '').matchAll(/^([a-zA-Z]+):/gm)].map(([, name = '']) => name);
}

function entries(line: string): readonly string[] {
  return [...line.matchAll(/ ([a-z]+)=/g)].map(([, name = '']) => name);
}

/** Words between backticks. */
function words(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
}

function stateOf(state: string): string | null {
  const line = parseMarker(`<!-- milepost:1 ${PROGRAMME} ${KEY} s=${state} -->`, PROGRAMME);
  return line?.kind === 'ours' ? line.marker.state : null;
}
