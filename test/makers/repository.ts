import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from './source.ts';

/** A planning repository in memory: path → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A small programme that has everything: a phase without sprints, one with two sprints and a deliverable, and one
 * with a rollout of three stages; KPIs, a monthly review counted from `improving`. It starts on 2026-01-05.
 */
export function repositoryFiles(): Files {
  return new Map(Object.entries(TEXTS).map(([path, text]) => [path, bytesOf(text)]));
}

/** The files with one text replaced. @throws Error when the text does not stand in the file */
export function edited(files: Files, path: string, from: string, to: string): Files {
  const text = textOf(files, path);
  if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`);
  return new Map([...files, [path, bytesOf(text.replace(from, to))]]);
}

/** The files with one more, or with one replaced. */
export function withFile(files: Files, path: string, text: string): Files {
  return new Map([...files, [path, bytesOf(text)]]);
}

export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return new TextDecoder().decode(bytes);
}

/** The files of a folder of this project, such as `templates/playbooks/ai-mkb/nl`; READMEs are left out. */
export function filesIn(folder: string, under = ''): Files {
  const root = join(import.meta.dirname, '../..', folder);
  const found = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(root, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, bytes] of filesIn(folder, path)) found.set(inner, bytes);
    else if (entry.name.endsWith('.yaml')) found.set(path, readFileSync(join(root, path)));
  }
  return found;
}

const MILEPOST = `formatVersion: "1.0"
id: small-programme
title: Small programme
language: en
start: 2026-01-05
timeZone: Europe/Amsterdam
currency: EUR
schedule: {policy: as_published}
roles:
  - {id: sponsor, title: Sponsor}
  - {id: lead, title: Lead}
decide:
  roles: {sponsor: 1}
limits: {maxRecycles: 2}
tracker: {kind: local}
`;

const READY = `formatVersion: "1.0"
id: ready
title: Readiness
weeks: 1-2
owner: lead
tasks:
  - {id: ask-around, title: Ask around}
gate:
  id: gate-ready
  criteria:
    - {id: readiness, title: How ready we are, level: must, metric: readiness, unit: points, pass: {gte: 60}, warn: {gte: 50}, maxAge: P30D, owner: lead}
    - {id: asked, kind: check, level: must, item: ask-around, owner: lead}
`;

const BUILD = `formatVersion: "1.0"
id: build
title: Building
weeks: 3-6
sprintWeeks: 2
owner: lead
deliverables:
  - {id: manual, title: Manual}
sprints:
  - id: sprint-1
    title: First sprint
    gate:
      id: gate-sprint-1
      criteria:
        - {id: works-1, level: must, metric: working, unit: points, pass: {gte: 5}}
  - id: sprint-2
    title: Second sprint
    gate:
      id: gate-sprint-2
      decide: {roles: {lead: 1}}
      criteria:
        - {id: works-2, level: must, metric: working, unit: points, pass: {gte: 8}, warn: {gte: 6}}
gate:
  id: gate-build
  criteria:
    - {id: tested, kind: check, level: must}
`;

const LIVE = `formatVersion: "1.0"
id: live
title: Going live
weeks: 7+
owner: lead
rollout:
  id: rollout
  unit: documents
  population: 100
  requires: [gate-build]
  stages:
    - id: stage-20
      title: A fifth
      share: 20
      weeks: 7-8
      soak: P10D
      observations: {need: 2, apart: P5D, allowBad: 1}
      criteria:
        - {id: correct-20, level: must, metric: correct, unit: percent, pass: {gt: 95}, warn: {gt: 90}}
      hardStops: [{metric: wrong-payments, unit: payments, fail: {gte: 1}}]
    - id: stage-50
      title: One half
      share: 50
      weeks: 9-10
      soak: P10D
      observations: {need: 2, apart: P5D, allowBad: 1}
      criteria:
        - {id: correct-50, level: must, metric: correct, unit: percent, pass: {gt: 95}, warn: {gt: 90}}
      hardStops: [{metric: wrong-payments, unit: payments, fail: {gte: 1}}]
    - id: stage-100
      title: Everything
      share: 100
      weeks: 11-12
      soak: P10D
      observations: {need: 2, apart: P5D, allowBad: 1}
      criteria:
        - {id: correct-100, level: must, metric: correct, unit: percent, pass: {gt: 95}, warn: {gt: 90}}
      hardStops: [{metric: wrong-payments, unit: payments, fail: {gte: 1}}]
  improvement: {id: improving-on, title: Improving, weeks: 13+}
gate:
  id: gate-live
  criteria:
    - {id: benefit, level: must, metric: benefit, unit: EUR, pass: {gte: 1000}}
`;

const KPIS = `formatVersion: "1.0"
kpis:
  - {id: correct, title: Correct, group: technical, unit: percent, better: higher, dashboard: true}
  - {id: benefit, title: Benefit, group: business, unit: EUR, better: higher}
`;

const REVIEW = `formatVersion: "1.0"
title: Monthly review
anchor: improving
rule: {kind: same-day}
owner: lead
steps:
  - {id: figures, title: Figures, needs: kpis}
  - {id: retrain, title: Retrain, needs: done-or-reason}
  - {id: users, title: Users, needs: responses}
  - {id: tune, title: Tune, needs: change}
  - {id: agree, title: Agree, needs: actions}
`;

const TEXTS: Readonly<Record<string, string>> = {
  'milepost.yaml': MILEPOST,
  'people.yaml': 'formatVersion: "1.0"\nroles: {sponsor: octocat, lead: hubot}\n',
  'plan/01-ready.yaml': READY,
  'plan/02-build.yaml': BUILD,
  'plan/03-live.yaml': LIVE,
  'plan/kpis.yaml': KPIS,
  'plan/review.yaml': REVIEW,
};
