import { plainBasis, startOf, startsAfter } from '../../src/programme/draft-decision.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { programmeAt, withRecord } from './shop.ts';
import { bytesOf } from './source.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const MILEPOST = `formatVersion: "1.0"
id: tiny
title: Tiny *programme* @all
language: en
start: 2026-01-05
timeZone: UTC
currency: EUR
schedule: {policy: as_published}
roles:
  - {id: lead, title: Lead}
decide: {roles: {lead: 1}}
tracker: {kind: local}
`;

const PHASE = `formatVersion: "1.0"
id: live
title: Go live
weeks: 1-8
owner: lead
gate:
  id: gate-live
  criteria:
    - {id: happy, level: must, metric: mark, unit: points, pass: {gte: 8}, assumed: true, owner: lead}
rollout:
  id: rollout
  unit: users
  population: 40
  requires: []
  stages:
    - {id: stage-25, title: A quarter, share: 25, weeks: 1-2, owner: lead, soak: P3D, observations: {need: 1},
       criteria: [{id: few-errors, level: must, metric: errors, unit: percent, pass: {lt: 2}, warn: {lt: 3}}]}
    - {id: stage-100, title: Everybody, share: 100, weeks: 3-4, observations: {need: 1},
       criteria: [{id: no-errors, level: must, metric: errors, unit: percent, pass: {lt: 1}}]}
  improvement: {id: improving, title: Keep improving, weeks: 5+}
`;

const KPIS = `formatVersion: "1.0"
kpis:
  - {id: mark, title: Mark given by users, group: business, unit: points, better: higher, target: {gte: 8},
     assumed: true, tolerance: 5, dashboard: true}
  - {id: errors, title: Errors, group: technical, unit: percent, better: lower, target: {lt: 2}, dashboard: true}
`;

const REVIEW = `formatVersion: "1.0"
title: Review
anchor: start
rule: {kind: same-day}
owner: lead
steps:
  - {id: figures, title: Look at the figures, needs: kpis}
  - {id: agree, title: Agree on the next steps, needs: actions}
`;

/** A programme of one phase with a rollout of two stages and a monthly review from its start. */
function tinyFiles(): Files {
  return new Map(
    Object.entries({
      'milepost.yaml': MILEPOST,
      'people.yaml': 'formatVersion: "1.0"\nroles: {lead: octocat}\n',
      'plan/01-live.yaml': PHASE,
      'plan/kpis.yaml': KPIS,
      'plan/review.yaml': REVIEW,
    }).map(([path, text]) => [path, bytesOf(text)]),
  );
}

const by = { role: 'lead' };

/** Approved, the first stage live and observed once, the February review open with an action. */
export function tinyUnderWay(): Files {
  const at = '2026-01-05T09:00:00Z';
  const starts = startsAfter(programmeAt(tinyFiles(), at), null);
  let files = withRecord(tinyFiles(), { kind: 'approval', at, by, about: 'programme', starts });
  files = promoted(files, '2026-01-06T09:00:00Z', 'rollout', 'stage-25');
  files = evidence(files, '2026-01-07', 'stage-25', 'errors', 'percent', 2.5);
  files = evidence(files, '2026-01-08', 'stage-25', 'errors', 'percent', 1.5);
  files = evidence(files, '2026-01-08', 'gate-live', 'mark', 'points', 7.7);
  files = withRecord(files, {
    kind: 'review-step',
    at: '2026-02-05T09:00:00Z',
    by,
    about: '2026-02',
    move: 'open',
  });
  return withRecord(files, {
    kind: 'review-step',
    at: '2026-02-05T10:00:00Z',
    by,
    about: '2026-02',
    move: 'step',
    step: 'agree',
    data: { actions: [{ id: 'shorter', text: 'Make it | shorter', owner: 'lead', due: '2026-02-20' }] },
  });
}

/** The day after: everything above has happened. */
export const TINY_NOW = '2026-02-06T09:00:00Z';

export function tiny(): Programme {
  return programmeAt(tinyUnderWay(), TINY_NOW);
}

function evidence(
  files: Files,
  day: string,
  about: string,
  metric: string,
  unit: string,
  value: number,
): Files {
  return withRecord(files, {
    kind: 'evidence',
    at: `${day}T12:00:00Z`,
    by,
    about,
    observed: day,
    measurements: [{ metric, value, unit }],
  });
}

function promoted(files: Files, at: string, about: string, stage: string): Files {
  const programme = programmeAt(files, at);
  return withRecord(files, {
    kind: 'decision',
    at,
    by,
    about,
    decision: 'go',
    move: 'promote',
    ...plainBasis(programme, about, 0),
    starts: startOf(programme.plan, programme.plan.gates.get(stage)),
  });
}
