import type { Renderer } from '../render/engine.ts';
import { makePen, type ProgrammeView } from '../render/pen.ts';
import { plainWords } from '../text/plain.ts';
import { digestOf } from '../values/digest.ts';
import { sortBy } from '../values/order.ts';
import { desiredDashboard } from './desired-dashboard.ts';
import { desiredIssues } from './desired-issues.ts';
import { desiredMilestones } from './desired-milestones.ts';
import { checkedItems } from './done.ts';
import type { Desired, DesiredItem, DesiredLabel } from './item.ts';

/** The label that makes an issue ours; people detach one by taking it off. */
export const OUR_LABEL = 'milepost';

const COLORS: Readonly<Record<string, string>> = {
  'mp:verdict-pass': '1a7f37',
  'mp:verdict-warn': '9a6700',
  'mp:verdict-inconclusive': '6e7781',
  'mp:verdict-error': '8250df',
  'mp:verdict-fail': 'cf222e',
};
const COLOR = '0969da';

/**
 * What the tracker should have: a pure function of plan, records and day, in the plan's language. A draft has it
 * too. Issues of a depth stand before those below them; equal input gives equal bytes.
 */
export function desiredItems(programme: ProgrammeView, renderer: Renderer): Desired {
  const pen = makePen(programme, renderer);
  const milestones = desiredMilestones(pen);
  const issues = [
    ...desiredIssues(pen, checkedItems(programme.records), new Set(milestones.map(({ key }) => key))),
    ...desiredDashboard(pen),
  ];
  const items = [...milestones, ...parentsFirst(issues)];
  const labels = neededLabels(issues, renderer.language);
  return {
    programme: programme.plan.milepost.value.id,
    language: renderer.language,
    labels,
    items,
    digest: digestOf({ labels, items }),
  };
}

function neededLabels(issues: readonly DesiredItem[], language: 'nl' | 'en'): readonly DesiredLabel[] {
  if (issues.length === 0) return [];
  const names = new Set([OUR_LABEL, ...issues.flatMap(({ labels }) => labels)]);
  const descriptions = plainWords(language).labels;
  return sortBy(names, (name) => name).map((name) => ({
    name,
    description: descriptions[name] ?? '',
    color: COLORS[name] ?? COLOR,
  }));
}

function parentsFirst(issues: readonly DesiredItem[]): readonly DesiredItem[] {
  const parents = new Map(issues.map(({ key, parent }) => [key, parent]));
  const depth = (key: string): number => {
    const parent = parents.get(key);
    return parent === null || parent === undefined ? 0 : 1 + depth(parent);
  };
  return sortBy(issues, ({ key }) => depth(key));
}
