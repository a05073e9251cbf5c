import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { type SchemaName, schemas } from '../src/schema/schemas.ts';
import { validate } from '../src/schema/validate.ts';
import { loadYaml } from '../src/source/load.ts';

// The figures of the playbook are compared with the facts of the domain, read here and never retyped.

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}
type Path = readonly (string | number)[];

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaNames = Object.keys(schemas).filter((name): name is SchemaName => Object.hasOwn(schemas, name));
const playbook = join(root, 'templates/playbooks/ai-mkb');
const languages = ['nl', 'en'] as const;

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function find(value: Json | undefined, ...path: Path): Json | undefined {
  let here = value;
  for (const step of path) {
    if (isObject(here)) here = here[String(step)];
    else if (isList(here)) here = here[Number(step)];
    else return undefined;
  }
  return here;
}

function at(value: Json, ...path: Path): Json {
  const found = find(value, ...path);
  if (found === undefined) throw new Error(`nothing at ${path.join('.')}`);
  return found;
}

function list(value: Json, ...path: Path): readonly Json[] {
  const found = at(value, ...path);
  if (!isList(found)) throw new Error(`no list at ${path.join('.')}`);
  return found;
}

function text(value: Json, ...path: Path): string {
  return String(at(value, ...path));
}

function number(value: Json, ...path: Path): number {
  const found = at(value, ...path);
  if (typeof found !== 'number') throw new Error(`no number at ${path.join('.')}`);
  return found;
}

/** Every object in a tree, with its path. */
function* objectsOf(value: Json, path: Path = []): Generator<{ path: Path; node: JsonObject }> {
  if (isList(value)) {
    for (const [index, child] of value.entries()) yield* objectsOf(child, [...path, index]);
  } else if (isObject(value)) {
    yield { path, node: value };
    for (const [key, child] of Object.entries(value)) yield* objectsOf(child, [...path, key]);
  }
}

function readYaml(file: string): Json {
  return parse(readFileSync(file, 'utf8'));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

const seed = readYaml(join(root, 'test/fixtures/domain/seed-facts.yaml'));
const examples = readYaml(join(root, 'test/fixtures/domain/worked-examples.yaml'));
const article = readFileSync(join(root, 'test/fixtures/domain/source-article.md'), 'utf8');

const phaseFiles = [
  '01-readiness',
  '02-business-case',
  '03-technology',
  '04-data',
  '05-mvp',
  '06-training',
  '07-go-live',
].map((name) => `plan/${name}.yaml`);
const sharedFiles = ['kpis', 'review', 'stakeholders', 'communication', 'training', 'risks', 'budget'].map(
  (name) => `plan/${name}.yaml`,
);

/** The whole plan in one language: file name → content. */
function readPlan(language: string): JsonObject {
  const folder = join(playbook, language);
  return Object.fromEntries(filesUnder(folder).map((file) => [relative(folder, file), readYaml(file)]));
}

const plans = languages.map((language) => ({ language, plan: readPlan(language) }));

// ---------------------------------------------------------------- facts of the domain

/** Facts that are no engine facts and stand nowhere in the playbook. */
const leftOut: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^CLM-/, 'marketing statistics without a source'],
  [/^OUT-/, 'what a sales conversation yields, not a part of the programme'],
  [/^DL-/, 'downloads with empty links'],
];

/** Facts to which the domain gives a line but no id: named after their key. */
const namedByKey: readonly Path[] = [
  ['step2', 'impact_score'],
  ['step2', 'break_even'],
  ['step4', 'infrastructure', 'strategy'],
  ['step4', 'infrastructure', 'example_azure', 'resource_group'],
  ['step5', 'rule_90_10'],
  ['step5', 'sprints', 'length'],
  ['step7', 'monthly_review'],
  ['offers', 'key_advice'],
];
const keyPrefixed = new Set(['strategy', 'length']); // too short to stand alone: the key above comes before

function lineOf(node: Json): Json | undefined {
  return find(node, 'line') ?? find(node, 'formula', 'line') ?? find(node, 'heading', 'line');
}

const factNodes = new Map<string, JsonObject>();
const factLines = new Map<string, Json>();
for (const { node } of objectsOf(seed)) {
  const id = node.id;
  if (typeof id !== 'string' || !/^[A-Z]/.test(id) || typeof node.line !== 'number') continue;
  factNodes.set(id, node);
  factLines.set(id, node.line);
}
const factIds = [...factNodes.keys()];
for (const path of namedByKey) {
  const last = path.at(-1);
  const name = keyPrefixed.has(String(last)) ? path.slice(-2) : path.slice(-1);
  const line = lineOf(at(seed, ...path));
  if (line !== undefined) factLines.set(name.join('-').replaceAll('_', '-').toUpperCase(), line);
}

function fact(id: string): JsonObject {
  const node = factNodes.get(id);
  if (node === undefined) throw new Error(`no fact ${id}`);
  return node;
}

/** The one entry of a list whose source is this fact. */
function carrier(entries: readonly Json[], id: string): JsonObject {
  const found = entries.filter((entry) => find(entry, 'source', 'fact') === id);
  const [only] = found;
  if (!isObject(only) || found.length !== 1) throw new Error(`${found.length} entries carry ${id}`);
  return only;
}

const operators: Readonly<Record<string, string>> = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' };

function operator(written: Json): string {
  const name = operators[String(written)];
  if (name === undefined) throw new Error(`operator ${String(written)}`);
  return name;
}

/** What a fact says about an operator: written (stated) or our reading (assumed). */
function isAssumed(statement: Json): boolean {
  return find(statement, 'stated') === false || find(statement, 'op_status') === 'assumed';
}

function weeksText(weeks: Json): string {
  const start = text(weeks, 'start');
  if (at(weeks, 'open_ended') === true) return `${start}+`;
  return start === text(weeks, 'end') ? start : `${start}-${text(weeks, 'end')}`;
}

function hyphened(unit: Json): string {
  return String(unit).replaceAll('_', '-');
}

function holds(threshold: Json, value: number): boolean {
  const [entry] = Object.entries(isObject(threshold) ? threshold : {});
  if (entry === undefined || typeof entry[1] !== 'number') throw new Error('no threshold');
  const [name, limit] = entry;
  if (name === 'gt') return value > limit;
  if (name === 'gte') return value >= limit;
  if (name === 'lt') return value < limit;
  return value <= limit;
}

// ---------------------------------------------------------------- files

const allFiles = filesUnder(playbook).map((file) => relative(playbook, file));

it('the playbook has the same files in both languages, and one file about itself', () => {
  const expected = ['milepost.yaml', 'people.yaml', ...phaseFiles, ...sharedFiles];
  expect(allFiles).toEqual(
    [
      'playbook.yaml',
      ...languages.flatMap((language) => expected.map((file) => `${language}/${file}`)),
    ].sort(),
  );
});

describe.each(allFiles)('%s', (name) => {
  const file = join(playbook, name);
  const lines = readFileSync(file, 'utf8').split('\n');

  it('begins with an editor line that leads to its schema, and the format version', () => {
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(lines[0] ?? '')?.[1] ?? '';
    expect(existsSync(join(dirname(file), schema))).toBe(true);
    expect(relative(root, join(dirname(file), schema))).toBe(`schemas/${schema.split('/').at(-1)}`);
    expect(lines[1]).toBe('formatVersion: "1.0"');
  });

  it('is plain YAML: no errors, warnings, anchors, aliases or tags', () => {
    const document = parseDocument(lines.join('\n'));
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(lines.filter((line) => /(^|[\s[{,])[&*!][A-Za-z]/.test(line.replace(/#.*$/, '')))).toEqual([]);
  });

  it('is valid against its schema', () => {
    const named = /([a-z]+)\.schema\.json$/.exec(lines[0] ?? '')?.[1] ?? '';
    const schema = schemaNames.find((name) => name === named);
    if (schema === undefined) throw new Error('no schema');
    const loaded = loadYaml(file, new TextEncoder().encode(lines.join('\n')));
    expect([...loaded.findings, ...validate(schema, loaded.value, loaded.places)]).toEqual([]);
  });
});

it('playbook.yaml and milepost.yaml name the same playbook', () => {
  const about = readYaml(join(playbook, 'playbook.yaml'));
  expect(at(about, 'languages')).toEqual(languages);
  for (const { language, plan } of plans) {
    expect(at(plan, 'milepost.yaml', 'playbook')).toEqual({
      id: at(about, 'id'),
      version: at(about, 'version'),
    });
    expect(at(plan, 'milepost.yaml', 'calendar')).toBe(at(about, 'calendar'));
    expect(at(plan, 'milepost.yaml', 'language')).toBe(language);
  }
});

// ---------------------------------------------------------------- two languages, one playbook

const proseKeys = new Set([
  'title',
  'description',
  'goal',
  'theme',
  'question',
  'choices',
  'advice',
  'approach',
  'mitigation',
  'strategy',
  'note',
  'process',
]);

/** Prose that is the same word in Dutch and English. */
const equalOnPurpose: readonly string[] = [];

interface Differences {
  readonly other: string[];
  readonly equalProse: string[];
  prose: number;
}

function compareTrees(left: Json, right: Json, path: Path, isProse: boolean, out: Differences): void {
  const here = path.join('/');
  if (isList(left) && isList(right)) {
    if (left.length !== right.length) out.other.push(`${here}: ${left.length} and ${right.length} entries`);
    for (const [index, child] of left.entries()) {
      compareTrees(child, right[index] ?? null, [...path, index], isProse, out);
    }
  } else if (isObject(left) && isObject(right)) {
    if (Object.keys(left).join() !== Object.keys(right).join())
      out.other.push(`${here}: keys or their order`);
    for (const [key, child] of Object.entries(left)) {
      const isWords = proseKeys.has(key) || (key === 'unit' && here.endsWith('rollout'));
      compareTrees(child, right[key] ?? null, [...path, key], isWords, out);
    }
  } else if (isProse && typeof left === 'string' && typeof right === 'string') {
    out.prose += 1;
    if (left === right) out.equalProse.push(here);
  } else if (left !== right) {
    out.other.push(here);
  }
}

describe('Dutch and English', () => {
  const out: Differences = { other: [], equalProse: [], prose: 0 };
  const [dutch, english] = plans;
  compareTrees(dutch?.plan ?? null, english?.plan ?? null, [], false, out);

  it('have the same structure, ids, numbers, dates, choices and sources', () => {
    expect(out.other).toEqual(['milepost.yaml/language']);
  });

  it('differ in every sentence', () => {
    expect(out.prose).toBeGreaterThan(300);
    expect(out.equalProse).toEqual(equalOnPurpose);
  });

  it('have as many comments', () => {
    const comments = languages.map((language) =>
      filesUnder(join(playbook, language)).map(
        (file) =>
          readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line.includes('# ')).length,
      ),
    );
    expect(comments[0]).toEqual(comments[1]);
  });
});

function words(prose: string): readonly string[] {
  return prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runs(all: readonly string[], length: number): readonly string[] {
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, index) => all.slice(index, index + length).join(' '));
}

it.each(allFiles)('no eight words in a row of the article stand in %s', (name) => {
  const published = new Set(runs(words(article), 8));
  expect(published.size).toBeGreaterThan(1000);
  const written = runs(words(readFileSync(join(playbook, name), 'utf8').replaceAll('#', ' ')), 8);
  expect(written.filter((run) => published.has(run))).toEqual([]);
});

// ---------------------------------------------------------------- each language by itself

describe.each(plans)('the $language plan', ({ plan }) => {
  const phases = phaseFiles.map((file) => at(plan, file));
  const [readiness, businessCase, technology, data, mvp, training, goLive] = phases.map((phase) => phase);
  if (!readiness || !businessCase || !technology || !data || !mvp || !training || !goLive)
    throw new Error('phases');

  const tasks = phases.flatMap((phase) => list(phase, 'tasks'));
  const deliverables = phases.flatMap((phase) => list(phase, 'deliverables'));
  const sprints = list(mvp, 'sprints');
  const stages = list(goLive, 'rollout', 'stages');
  const events = list(plan, 'plan/communication.yaml', 'events');
  const modules = list(plan, 'plan/training.yaml', 'modules');
  const materials = list(plan, 'plan/training.yaml', 'materials');
  const groups = list(plan, 'plan/stakeholders.yaml', 'groups');
  const kpis = list(plan, 'plan/kpis.yaml', 'kpis');
  const risks = list(plan, 'plan/risks.yaml', 'risks');
  const useCases = list(businessCase, 'useCases', 'items');
  const gates = [...phases, ...sprints].map((part) => at(part, 'gate'));
  const roles = list(plan, 'milepost.yaml', 'roles').map((role) => text(role, 'id'));
  const idsOf = (entries: readonly Json[]) => entries.map((entry) => text(entry, 'id'));
  const byId = (entries: readonly Json[], id: Json): Json =>
    entries.find((entry) => find(entry, 'id') === id) ?? null;

  describe('facts', () => {
    const sources = [...objectsOf(plan)].filter(({ node }) => 'fact' in node);
    const carried = new Set(
      sources.flatMap(({ node }) => [
        text(node, 'fact'),
        ...(isList(node.also) ? node.also.map(String) : []),
      ]),
    );
    const mayBeLeftOut = (id: string) => leftOut.some(([pattern]) => pattern.test(id));

    it('carries every fact of the domain, except the ones listed with a reason', () => {
      expect(factIds.length).toBeGreaterThan(120);
      expect(factIds.filter((id) => !carried.has(id) && !mayBeLeftOut(id))).toEqual([]);
      expect([...carried].filter(mayBeLeftOut)).toEqual([]);
      expect(leftOut.filter(([pattern]) => !factIds.some((id) => pattern.test(id)))).toEqual([]);
    });

    it('names no fact that the domain does not have', () => {
      expect([...carried].filter((id) => !factLines.has(id))).toEqual([]);
    });

    it('gives every fact its line', () => {
      expect(sources.length).toBeGreaterThan(200);
      expect(
        sources
          .filter(({ node }) => factLines.get(text(node, 'fact')) !== node.line)
          .map(({ path, node }) => `${path.join('/')}: ${text(node, 'fact')} ${text(node, 'line')}`),
      ).toEqual([]);
    });

    it('marks what has no source as added by milepost', () => {
      const criteria = gates.flatMap((gate) => list(gate, 'criteria'));
      const unmarked = [...criteria, ...deliverables].filter(
        (entry) => !find(entry, 'source') && !find(entry, 'addedBy'),
      );
      expect(idsOf(unmarked)).toEqual([]);
    });
  });

  describe('ids and references', () => {
    it('uses every id once', () => {
      const all = idsOf([
        ...phases,
        ...sprints,
        ...stages,
        ...gates,
        ...tasks,
        ...deliverables,
        ...events,
        ...modules,
        ...materials,
        at(goLive, 'rollout'),
        at(goLive, 'rollout', 'improvement'),
      ]);
      expect(all.length).toBeGreaterThan(100);
      expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    });

    it('names only roles of the programme, and every task and deliverable has an owner', () => {
      const owners = [...objectsOf(plan)].flatMap(({ node }) =>
        typeof node.owner === 'string' ? [node.owner] : [],
      );
      expect(owners.filter((owner) => !roles.includes(owner))).toEqual([]);
      expect(idsOf([...tasks, ...deliverables].filter((item) => !find(item, 'owner')))).toEqual([]);
      expect(Object.keys(at(plan, 'milepost.yaml', 'decide', 'roles') ?? {})).toEqual(['sponsor']);
    });

    it('gives every role a login that is plainly a placeholder', () => {
      const holders = at(plan, 'people.yaml', 'roles');
      expect(holders).toEqual(Object.fromEntries(roles.map((role) => [role, `fill-in-${role}`])));
    });

    it('lets tasks need only tasks that exist, in no circle', () => {
      const before = new Map(
        tasks.map((task) => [
          text(task, 'id'),
          (isList(find(task, 'needs')) ? list(task, 'needs') : []).map(String),
        ]),
      );
      const done = new Set<string>();
      for (let round = 0; round < tasks.length; round += 1) {
        for (const [id, needs] of before) if (needs.every((need) => done.has(need))) done.add(id);
      }
      expect([...before.keys()].filter((id) => !done.has(id))).toEqual([]);
    });

    it('puts tasks only in sprints that exist, and gives every sprint work', () => {
      const used = new Set(list(mvp, 'tasks').flatMap((task) => find(task, 'sprint') ?? []));
      expect([...used]).toEqual(idsOf(sprints));
      expect(
        tasks.filter((task) => find(task, 'sprint')).every((task) => list(mvp, 'tasks').includes(task)),
      ).toBe(true);
    });

    it('lets checks point at items and boxes that exist', () => {
      const items = [...tasks, ...deliverables, ...modules, ...materials];
      const broken = gates
        .flatMap((gate) => list(gate, 'criteria'))
        .filter((criterion) => find(criterion, 'item') !== undefined)
        .filter((criterion) => {
          const item = byId(items, at(criterion, 'item'));
          const box = find(criterion, 'box');
          return item === null || (box !== undefined && byId(list(item, 'boxes'), box) === null);
        });
      expect(broken).toEqual([]);
    });

    it('ties events, modules, materials and budget lines to phases, and events to an audience', () => {
      const placed = [...events, ...modules, ...materials, ...list(plan, 'plan/budget.yaml', 'lines')];
      expect(placed.filter((entry) => byId(phases, at(entry, 'phase')) === null)).toEqual([]);
      const audience = events.flatMap((event) => list(event, 'audience')).map(String);
      expect(audience.filter((name) => !roles.includes(name) && !idsOf(groups).includes(name))).toEqual([]);
    });

    it('requires only gates that exist', () => {
      const required = [...gates, at(goLive, 'rollout')]
        .flatMap((part) => find(part, 'requires') ?? [])
        .flat();
      expect(required.length).toBeGreaterThan(0);
      expect(required.filter((id) => byId(gates, id) === null)).toEqual([]);
    });

    it('gives every gate and stage a must or should', () => {
      const weak = [...gates, ...stages].filter((gate) =>
        list(gate, 'criteria').every((criterion) => at(criterion, 'level') === 'advisory'),
      );
      expect(idsOf(weak)).toEqual([]);
    });

    it('gives a score to a gate exactly where it has should criteria', () => {
      for (const gate of gates) {
        const scored = list(gate, 'criteria').some((criterion) => at(criterion, 'level') === 'should');
        expect([text(gate, 'id'), find(gate, 'score') !== undefined]).toEqual([text(gate, 'id'), scored]);
      }
    });

    it('names one metric always in the same unit', () => {
      const units = new Map<string, Set<string>>();
      for (const { node } of objectsOf(plan)) {
        if (typeof node.metric !== 'string' || typeof node.unit !== 'string') continue;
        units.set(node.metric, (units.get(node.metric) ?? new Set()).add(node.unit));
      }
      for (const kpi of kpis) units.get(text(kpi, 'id'))?.add(text(kpi, 'unit'));
      expect(units.size).toBeGreaterThan(10);
      expect([...units].filter(([, used]) => used.size !== 1)).toEqual([]);
    });
  });

  describe('weeks and order', () => {
    it('has the seven phases with their published weeks and gates', () => {
      const steps = list(seed, 'steps');
      expect(phases.length).toBe(number(seed, 'derived_totals', 'steps'));
      expect(idsOf(phases)).toEqual([
        'readiness',
        'business-case',
        'technology',
        'data',
        'mvp',
        'training',
        'go-live',
      ]);
      for (const [index, phase] of phases.entries()) {
        const step = at(steps, index);
        expect(at(phase, 'source', 'fact')).toBe(at(step, 'id'));
        expect(text(phase, 'weeks')).toBe(weeksText(at(step, 'weeks')));
        expect(at(phase, 'gate', 'id')).toBe(`gate-${text(phase, 'id')}`);
      }
    });

    it('has the start and the weeks of the worked calendar', () => {
      const calendar = at(examples, 'WE08_rollout_calendar', 'start_2026_01_05');
      expect(at(plan, 'milepost.yaml', 'start')).toBe(at(calendar, 'weeks', 0, 'start'));
      const parts = [...phases, ...stages, at(goLive, 'rollout', 'improvement')];
      for (const row of list(calendar, 'weeks')) {
        expect(text(carrier(parts, text(row, 'item')), 'weeks')).toBe(text(row, 'weeks'));
      }
    });

    it('starts each phase after the one before; training after the data, going live after the first version too', () => {
      const required = phases.map((phase) => find(phase, 'gate', 'requires') ?? null);
      expect(required).toEqual([[], null, null, null, null, ['gate-data'], ['gate-mvp', 'gate-training']]);
      expect(phases.map((phase) => find(phase, 'besidePrevious') ?? false)).toEqual(
        phases.map((phase) => phase === training),
      );
    });

    it('has six sprints of two weeks with blocks, themes and gates', () => {
      const facts = at(seed, 'step5', 'sprints');
      expect(at(mvp, 'sprintWeeks')).toBe(at(facts, 'length', 'weeks'));
      expect(sprints.length).toBe(at(facts, 'count'));
      for (const [index, sprint] of sprints.entries()) {
        const theme = list(facts, 'themes').findIndex((entry) => list(entry, 'sprints').includes(index + 1));
        expect(at(sprint, 'id')).toBe(`sprint-${index + 1}`);
        expect(at(sprint, 'gate', 'id')).toBe(`gate-sprint-${index + 1}`);
        expect(at(sprint, 'themeSource', 'fact')).toBe(at(facts, 'themes', theme, 'id'));
        expect(at(sprint, 'block')).toBe(theme + 1);
      }
    });

    it('has every sprint metric with its operator, unit and the mark of a reading', () => {
      const metrics = list(seed, 'step5', 'sprints', 'success_metrics');
      for (const [index, metric] of metrics.entries()) {
        const criteria = list(sprints, index, 'gate', 'criteria');
        expect(criteria.length).toBe(1);
        const criterion = carrier(criteria, text(metric, 'id'));
        expect(at(criterion, 'level')).toBe('must');
        expect(at(criterion, 'pass')).toEqual({ [operator(at(metric, 'op'))]: at(metric, 'threshold') });
        expect(at(criterion, 'unit')).toBe(hyphened(at(metric, 'unit')));
        expect(find(criterion, 'assumed') ?? false).toBe(isAssumed(metric));
      }
    });

    it('judges the worked sprint figures as published', () => {
      const cases = list(examples, 'WE06_sprint_gates', 'cases').filter(
        (entry) => typeof find(entry, 'value') === 'number' && typeof find(entry, 'pass') === 'boolean',
      );
      expect(cases.length).toBeGreaterThan(10);
      const criteria = sprints.flatMap((sprint) => list(sprint, 'gate', 'criteria'));
      for (const entry of cases) {
        const threshold = at(carrier(criteria, text(entry, 'gate')), 'pass');
        expect([entry, holds(threshold, number(entry, 'value'))]).toEqual([entry, at(entry, 'pass')]);
      }
    });
  });

  describe('phase 1', () => {
    it('asks the nine questions in their groups and ties each to a criterion', () => {
      const published = list(seed, 'step1', 'current_state_questions');
      const asked = list(readiness, 'readiness', 'questions');
      const criteria = idsOf(list(readiness, 'readiness', 'matrix', 'criteria'));
      for (const group of published) {
        const items = list(carrier(asked, text(group, 'group', 'id')), 'items');
        expect(items.length).toBe(list(group, 'items').length);
        for (const item of list(group, 'items')) {
          const question = carrier(items, text(item, 'id'));
          expect(at(question, 'answerType')).toBe(hyphened(at(item, 'answer_type')));
          expect(list(question, 'informs').length).toBeGreaterThan(0);
          expect(list(question, 'informs').filter((id) => !criteria.includes(String(id)))).toEqual([]);
          const range = find(item, 'source', 'minimum_range_eur');
          const own = find(question, 'range');
          expect(own ? [at(own, 'low'), at(own, 'high')] : undefined).toEqual(range);
        }
      }
      const boxes = list(byId(tasks, 'answer-questions'), 'boxes');
      expect(boxes.length).toBe(number(seed, 'derived_totals', 'current_state_questions'));
    });

    it('has the matrix with scale, weights and bands', () => {
      const published = at(seed, 'step1', 'readiness_matrix');
      const matrix = at(readiness, 'readiness', 'matrix');
      expect(at(matrix, 'scale')).toEqual({
        min: at(published, 'score_scale', 'min'),
        max: at(published, 'score_scale', 'max'),
      });
      expect(idsOf(list(matrix, 'criteria'))).toEqual(at(examples, 'WE01_readiness', 'order'));
      expect(
        list(matrix, 'criteria').map((criterion) => [
          at(criterion, 'source', 'fact'),
          at(criterion, 'weight'),
        ]),
      ).toEqual(
        list(published, 'criteria').map((criterion) => [at(criterion, 'id'), at(criterion, 'weight')]),
      );
      expect(list(matrix, 'bands').length).toBe(list(published, 'bands').length);
      for (const band of list(published, 'bands')) {
        const own = carrier(list(matrix, 'bands'), text(band, 'id'));
        expect(find(own, 'min') ?? null).toBe(at(band, 'min'));
        expect(find(own, 'max')).toBe(find(band, 'max'));
        expect(find(own, 'maxExclusive')).toBe(find(band, 'max_exclusive'));
      }
    });

    it('passes its gate from the upper band on and warns in the middle one', () => {
      const total = byId(list(readiness, 'gate', 'criteria'), 'readiness-total');
      expect(at(total, 'pass')).toEqual({ gte: at(fact('RDY-BAND-READY'), 'min') });
      expect(at(total, 'warn')).toEqual({ gte: at(fact('RDY-BAND-PREPARE'), 'min') });
      expect([at(total, 'level'), at(total, 'unit'), at(total, 'window')]).toEqual(['must', 'points', 'any']);
    });
  });

  describe('phase 2', () => {
    it('ranks the four use cases with score, return and horizon', () => {
      const published = list(seed, 'step2', 'use_cases', 'items');
      expect(useCases.length).toBe(published.length);
      for (const item of published) {
        const own = carrier(useCases, text(item, 'id'));
        expect(at(own, 'publishedRank')).toBe(at(item, 'rank'));
        expect(at(own, 'publishedScore')).toBe(at(item, 'score_of_10'));
        expect(at(own, 'roi')).toEqual({
          low: at(item, 'roi', 'low_pct'),
          high: at(item, 'roi', 'high_pct'),
          withinMonths: at(item, 'roi', 'within_months'),
        });
      }
    });

    it('proposes the inferred technology and an existing data class for each use case', () => {
      const options = list(technology, 'technology', 'options');
      const inferred = at(seed, 'step3', 'decision_matrix', 'inferred', 'use_case_to_tech');
      for (const own of useCases) {
        const option = byId(options, at(own, 'technologyType'));
        expect(at(option, 'source', 'fact')).toBe(at(inferred, text(own, 'source', 'fact')));
        expect(byId(list(data, 'dataVolumes', 'classes'), at(own, 'dataClass'))).not.toBe(null);
      }
    });

    it('selects exactly one use case and leaves the ratings open', () => {
      const selected = useCases.filter((own) => find(own, 'selected') === true);
      expect(selected.map((own) => at(own, 'source', 'fact'))).toEqual(['UC-DOC']);
      const open = ['saving', 'probability', 'complexity'].flatMap((key) =>
        useCases.map((own) => at(own, key)),
      );
      expect(new Set(open)).toEqual(new Set([null]));
      expect(at(businessCase, 'useCases', 'scale')).toEqual({
        min: at(fact('IMP-PROB'), 'min'),
        max: at(fact('IMP-COMPLEX'), 'max'),
      });
    });

    it('has the cost rows without amounts, and says which one is no cash', () => {
      const rows = list(businessCase, 'businessCase', 'rows');
      const published = list(seed, 'step2', 'roi_table', 'rows').filter(
        (row) => find(row, 'now') !== undefined,
      );
      const worked = at(examples, 'WE03_roi_and_break_even', 'base_case', 'rows');
      expect(idsOf(rows)).toEqual(isList(worked) ? idsOf(worked) : []);
      for (const row of published) {
        const own = carrier(rows, text(row, 'id'));
        expect([at(own, 'now'), at(own, 'after')]).toEqual([null, null]);
        expect(at(own, 'cash')).toBe(find(row, 'non_cash') === undefined);
        expect(find(own, 'assumed') ?? false).toBe(find(row, 'non_cash') === 'assumed');
      }
      expect(rows.length).toBe(published.length);
    });

    it('has the investment ranges and says what returns', () => {
      const lines = list(businessCase, 'businessCase', 'investment');
      const published = list(seed, 'step2', 'investment', 'items');
      expect(lines.length).toBe(published.length);
      for (const item of published) {
        const range = { low: at(item, 'low_eur'), high: at(item, 'high_eur') };
        const own = carrier(lines, text(item, 'id'));
        expect(own).toMatchObject(range);
        expect(at(own, 'kind')).toBe(at(item, 'recurring') === false ? 'one-off' : 'recurring');
        expect(carrier(list(plan, 'plan/budget.yaml', 'lines'), text(item, 'id'))).toMatchObject(range);
      }
    });

    it('has the published amounts beside an open budget', () => {
      const budget = at(plan, 'plan/budget.yaml');
      const published = list(budget, 'published');
      const minimum = at(fact('Q-ORG-2'), 'source', 'minimum_range_eur');
      const first = carrier(published, 'Q-ORG-2');
      const sum = carrier(published, 'INV-DEV');
      const derived = at(seed, 'step2', 'investment', 'derived');
      expect(at(budget, 'amount')).toBe(null);
      expect([at(first, 'low'), at(first, 'high')]).toEqual(minimum);
      expect(carrier(published, 'TECH-DOC')).toMatchObject({
        low: at(fact('TECH-DOC'), 'cost_low_eur'),
        high: at(fact('TECH-DOC'), 'cost_high_eur'),
      });
      expect(sum).toMatchObject({ low: at(derived, 'total_low_eur'), high: at(derived, 'total_high_eur') });
      expect(published.length).toBe(3);
    });

    it('asks for a saving above nothing', () => {
      const saving = byId(list(businessCase, 'gate', 'criteria'), 'monthly-saving');
      expect([at(saving, 'metric'), at(saving, 'unit'), at(saving, 'pass')]).toEqual([
        'monthly-saving',
        at(fact('ROI-TOTAL'), 'unit'),
        { gt: 0 },
      ]);
      expect(at(saving, 'addedBy')).toBe('milepost');
    });
  });

  describe('phase 3', () => {
    it('has the technology options with products, complexity and cost', () => {
      const options = list(technology, 'technology', 'options');
      const published = list(seed, 'step3', 'decision_matrix', 'rows');
      expect(options.length).toBe(published.length);
      for (const row of published) {
        const own = carrier(options, text(row, 'id'));
        expect(list(own, 'technologies').map((product) => at(product, 'name'))).toEqual(
          at(row, 'technologies'),
        );
        expect(at(own, 'complexity')).toBe(at(row, 'complexity_en'));
        expect(at(own, 'cost')).toEqual({ low: at(row, 'cost_low_eur'), high: at(row, 'cost_high_eur') });
      }
    });

    it('dates every product and says what came after it', () => {
      const products = list(technology, 'technology', 'options').flatMap((option) =>
        list(option, 'technologies'),
      );
      const drift = list(seed, 'step3', 'decision_matrix', 'inferred', 'name_drift_since_2024').join('\n');
      expect(new Set(products.map((product) => at(product, 'asOf')))).toEqual(
        new Set([at(seed, 'article', 'publish_date', 'value')]),
      );
      const superseded = products.filter((product) => find(product, 'supersededBy') !== undefined);
      expect(superseded.map((product) => at(product, 'name'))).toEqual(['Azure Form Recognizer']);
      for (const product of superseded) expect(drift).toContain(text(product, 'supersededBy'));
      const noted = products.filter((product) => find(product, 'note') !== undefined);
      expect(noted.map((product) => at(product, 'name'))).toEqual([
        'Azure Form Recognizer',
        'Microsoft Bot Framework',
      ]);
      expect(text(at(noted, 0), 'note')).toContain(/retired (\d{4}-\d{2}-\d{2})/.exec(drift)?.[1]);
      expect(text(at(noted, 1), 'note')).toContain(/Nov (\d{4})/.exec(drift)?.[1]);
    });

    it('has the twelve sourcing criteria with their budgets and operators', () => {
      const options = list(technology, 'sourcing', 'options');
      let compared = 0;
      for (const option of list(seed, 'step3', 'sourcing')) {
        const criteria = list(carrier(options, text(option, 'id')), 'criteria');
        expect(criteria.length).toBe(list(option, 'criteria').length);
        for (const criterion of list(option, 'criteria')) {
          const own = carrier(criteria, text(criterion, 'id'));
          const budget = find(criterion, 'budget');
          const expected =
            budget === undefined
              ? undefined
              : find(budget, 'op') === undefined
                ? { gte: at(budget, 'min_eur'), lte: at(budget, 'max_eur') }
                : { [operator(at(budget, 'op'))]: at(budget, 'eur') };
          expect(find(own, 'budget')).toEqual(expected);
          expect(find(own, 'assumed') ?? false).toBe(find(budget, 'inclusive') === 'assumed');
          compared += 1;
        }
      }
      expect(compared).toBe(number(seed, 'derived_totals', 'sourcing_criteria'));
    });
  });

  describe('phase 4', () => {
    const published = at(seed, 'step4');
    const fields = list(fact('MVP-IN-2'), 'fields').map((field) => String(field).toLowerCase());

    it('has the data quality list: one measured, the rest confirmed, one that may not apply', () => {
      const items = list(data, 'dataQuality', 'items');
      const facts = list(published, 'quality_checklist', 'items');
      expect(items.length).toBe(facts.length);
      expect(at(data, 'dataQuality', 'fields')).toEqual(fields);
      expect(at(data, 'dataQuality', 'aggregation')).toBe('each-field');
      for (const item of facts) {
        const own = carrier(items, text(item, 'id'));
        const threshold = find(item, 'threshold');
        expect(at(own, 'kind')).toBe(at(item, 'kind'));
        expect(find(own, 'mayBeNotApplicable')).toBe(find(item, 'may_be_not_applicable'));
        expect(find(own, 'pass')).toEqual(
          threshold === undefined ? undefined : { [operator(at(item, 'op'))]: threshold },
        );
        expect(find(own, 'unit')).toBe(find(item, 'unit'));
      }
    });

    it('asks for the same at the gate, every critical field by itself', () => {
      const criteria = list(data, 'gate', 'criteria');
      for (const item of list(published, 'quality_checklist', 'items')) {
        const own = carrier(criteria, text(item, 'id'));
        const isMeasured = at(item, 'kind') === 'measured';
        expect(at(own, 'level')).toBe('must');
        expect(find(own, 'mayBeNotApplicable')).toBe(find(item, 'may_be_not_applicable'));
        expect(find(own, 'keys')).toEqual(isMeasured ? fields : undefined);
        expect(find(own, 'kind') ?? 'metric').toBe(isMeasured ? 'metric' : 'check');
        if (isMeasured)
          expect(at(own, 'pass')).toEqual({ [operator(at(item, 'op'))]: at(item, 'threshold') });
      }
    });

    it('judges the worked completeness figures as published', () => {
      const threshold = at(carrier(list(data, 'gate', 'criteria'), 'DQ-COMPLETE'), 'pass');
      const rows = list(examples, 'WE05_data_quality_gate', 'single_field').filter(
        (row) => at(row, 'pass') !== null,
      );
      expect(rows.length).toBeGreaterThan(4);
      for (const row of rows) {
        expect([row, holds(threshold, number(row, 'pct'))]).toEqual([row, at(row, 'pass')]);
      }
    });

    it('has the data volumes', () => {
      const classes = list(data, 'dataVolumes', 'classes');
      const items = list(published, 'volume_requirements', 'items');
      expect(classes.length).toBe(items.length);
      for (const item of items) {
        const own = carrier(classes, text(item, 'id'));
        expect(at(own, 'min')).toBe(at(item, 'min'));
        expect(find(own, 'typicalMax') ?? null).toBe(at(item, 'typical_max'));
        expect(at(own, 'unit')).toBe(hyphened(at(item, 'unit')));
      }
      const advisory = carrier(list(data, 'gate', 'criteria'), 'VOL-NLP');
      expect(at(advisory, 'level')).toBe('advisory');
      expect(at(advisory, 'pass')).toEqual({ gte: at(fact('VOL-NLP'), 'min') });
      expect(at(advisory, 'unit')).toBe(at(fact('VOL-NLP'), 'unit'));
    });

    it('has the infrastructure by type and name', () => {
      const infrastructure = at(published, 'infrastructure');
      const resources = list(data, 'infrastructure', 'resources');
      const items = list(infrastructure, 'example_azure', 'resources');
      expect(at(data, 'infrastructure', 'group')).toBe(
        at(infrastructure, 'example_azure', 'resource_group', 'name'),
      );
      expect(resources.length).toBe(items.length);
      for (const item of items) {
        expect(carrier(resources, text(item, 'id'))).toMatchObject({
          type: at(item, 'type'),
          name: at(item, 'name'),
        });
      }
    });

    it('has the security list, at the gate too', () => {
      const items = list(published, 'infrastructure', 'security', 'items');
      expect(list(data, 'security', 'items').length).toBe(items.length);
      for (const item of items) {
        expect(carrier(list(data, 'security', 'items'), text(item, 'id'))).toBeTruthy();
        expect(carrier(list(data, 'gate', 'criteria'), text(item, 'id'))).toMatchObject({
          kind: 'check',
          level: 'must',
        });
      }
    });
  });

  describe('phase 5', () => {
    it('has the scope, in and out', () => {
      const published = at(seed, 'step5', 'mvp_example');
      const inside = list(mvp, 'scope', 'in');
      const outside = list(mvp, 'scope', 'out');
      expect(inside.map((item) => at(item, 'source', 'fact'))).toEqual(idsOf(list(published, 'in_scope')));
      expect(outside.map((item) => at(item, 'source', 'fact'))).toEqual(
        idsOf(list(published, 'out_of_scope')),
      );
      expect(at(carrier(inside, 'MVP-IN-1'), 'count')).toBe(at(fact('MVP-IN-1'), 'document_types'));
      expect(at(carrier(inside, 'MVP-IN-2'), 'count')).toBe(at(fact('MVP-IN-2'), 'count'));
      expect(at(carrier(inside, 'MVP-IN-2'), 'fields')).toEqual(at(data, 'dataQuality', 'fields'));
      expect(at(mvp, 'scope', 'rule')).toMatchObject({
        functionality: at(seed, 'step5', 'rule_90_10', 'functionality_pct'),
        value: at(seed, 'step5', 'rule_90_10', 'value_pct'),
      });
    });

    it('has the accuracy of the first version as a reading, in the scope and at the gate', () => {
      const target = fact('MVP-IN-3');
      for (const entries of [list(mvp, 'scope', 'in'), list(mvp, 'gate', 'criteria')]) {
        expect(carrier(entries, 'MVP-IN-3')).toMatchObject({
          metric: 'mvp-accuracy',
          unit: at(target, 'unit'),
          pass: { [operator(at(target, 'op'))]: at(target, 'threshold') },
          assumed: isAssumed(target),
        });
      }
    });
  });

  describe('phase 6', () => {
    it('has the stakeholder groups', () => {
      const published = list(seed, 'step6', 'stakeholders', 'items');
      expect(groups.map((group) => at(group, 'source', 'fact'))).toEqual(idsOf(published));
    });

    it('has the four published events tied to go-live, and a kick-off that is off', () => {
      const published = list(seed, 'step6', 'communication_plan', 'items');
      const steps = list(seed, 'steps');
      const worked = list(examples, 'WE11_communication_and_training', 'events');
      for (const item of published) {
        const own = carrier(events, text(item, 'id'));
        const step = worked.find((row) => at(row, 'id') === at(item, 'id')) ?? null;
        const phase = phases[steps.findIndex((row) => at(row, 'id') === at(step, 'in_step'))] ?? null;
        expect(own).toMatchObject({ week: at(item, 'week'), anchor: 'go-live', phase: at(phase, 'id') });
      }
      const extra = events.filter((event) => find(event, 'source') === undefined);
      expect(extra.length).toBe(events.length - published.length);
      expect(extra.map((event) => [at(event, 'week'), at(event, 'off'), at(event, 'addedBy')])).toEqual([
        [1, true, 'milepost'],
      ]);
    });

    it('has the modules in minutes for everyone, and the materials', () => {
      const items = list(seed, 'step6', 'training_programme', 'items');
      expect(modules.length).toBe(items.length);
      for (const item of items)
        expect(at(carrier(modules, text(item, 'id')), 'minutes')).toBe(at(item, 'minutes'));
      expect(modules.filter((module) => find(module, 'for') !== undefined)).toEqual([]);
      const published = list(seed, 'step6', 'training_materials', 'items');
      expect(materials.length).toBe(published.length);
      for (const item of published) {
        const own = carrier(materials, text(item, 'id'));
        expect(find(own, 'minutesLow')).toBe(find(item, 'minutes_low'));
        expect(find(own, 'minutesHigh')).toBe(find(item, 'minutes_high'));
      }
    });

    it('has the groups of the worked example', () => {
      const work = text(examples, 'WE11_communication_and_training', 'five_users_two_power_users', 'work');
      const numbers = /^(\d+)\*\(.*\) \+ (\d+)\*/.exec(work)?.slice(1).map(Number);
      expect(list(plan, 'plan/training.yaml', 'groups').map((group) => at(group, 'people'))).toEqual(numbers);
    });

    it('takes the minutes of the worked example, all together and for five users of whom two are advanced', () => {
      const worked = at(examples, 'WE11_communication_and_training');
      const minutes = modules.map((module) => number(module, 'minutes'));
      const total = minutes.reduce((sum, one) => sum + one, 0);
      expect([total, total / 60]).toEqual([
        at(worked, 'training_minutes', 'total'),
        at(worked, 'training_minutes', 'hours'),
      ]);
      expect((5 * total) / 60).toBe(at(worked, 'five_users_all_modules', 'hours'));
      const advanced = number(byId(modules, 'trn-advanced'), 'minutes');
      expect((5 * (total - advanced) + 2 * advanced) / 60).toBe(
        at(worked, 'five_users_two_power_users', 'hours'),
      );
    });

    it('asks at its gate for every module and material', () => {
      const items = list(training, 'gate', 'criteria').map((criterion) => at(criterion, 'item'));
      expect(items).toEqual(idsOf([...modules, ...materials]));
    });
  });

  describe('phase 7', () => {
    const published = list(seed, 'step7', 'rollout');
    const dashboard = list(seed, 'step7', 'dashboard', 'rows');
    const target = (row: Json) => ({ [operator(at(row, 'target', 'op'))]: at(row, 'target', 'value') });
    const unit = (row: Json) => hyphened(at(row, 'target', 'unit'));

    it('has the stages with shares and weeks, and what comes after', () => {
      const shared = published.filter((stage) => at(stage, 'share_pct') !== null);
      expect(stages.length).toBe(shared.length);
      for (const stage of shared) {
        const own = carrier(stages, text(stage, 'id'));
        expect(at(own, 'share')).toBe(at(stage, 'share_pct'));
        expect(at(own, 'weeks')).toBe(weeksText(at(stage, 'weeks')));
        expect(at(own, 'id')).toBe(`rollout-${text(stage, 'share_pct')}`);
      }
      const improvement = at(goLive, 'rollout', 'improvement');
      const last = at(published, shared.length);
      expect(at(improvement, 'source', 'fact')).toBe(at(last, 'id'));
      expect(at(improvement, 'weeks')).toBe(weeksText(at(last, 'weeks')));
    });

    it('has a population whose stages are the worked sizes', () => {
      const population = number(goLive, 'rollout', 'population');
      const worked = list(examples, 'WE13_rollout_population', 'cases').find(
        (entry) => at(entry, 'population') === population,
      );
      const sizes = stages.map((stage) => Math.ceil((number(stage, 'share') * population) / 100));
      expect(sizes).toEqual(at(worked ?? null, 'sizes'));
    });

    it('waits for the last sprint, as an addition that can be switched off', () => {
      expect(at(goLive, 'rollout', 'requires')).toEqual(['gate-sprint-6']);
      expect(at(goLive, 'rollout', 'requiresAddedBy')).toBe('milepost');
    });

    it('judges every stage by the dashboard, with one hard stop', () => {
      const worked = list(examples, 'WE07_kpi_dashboard', 'with_tolerance_5_pct_of_target');
      const holdBand = worked.filter((row) => at(row, 'status') === 'at_risk' && at(row, 'id') === 'DASH-3');
      const lowest = Math.min(...holdBand.map((row) => number(row, 'current')));
      for (const stage of stages) {
        const criteria = list(stage, 'criteria');
        expect(criteria.length).toBe(dashboard.length);
        for (const row of dashboard) {
          if (text(row, 'id') === 'DASH-3') continue; // grows with the share: below
          const own = carrier(criteria, text(row, 'id'));
          expect(own).toMatchObject({ level: 'must', unit: unit(row), metric: at(own, 'id') });
          expect(find(own, 'assumed') ?? false).toBe(isAssumed(at(row, 'target')));
          expect(at(own, 'pass')).toEqual(target(row));
          expect(find(own, 'warn')).toBe(undefined);
          expect(byId(kpis, at(own, 'metric'))).not.toBe(null);
        }
        const share = number(stage, 'share');
        const daily = byId(criteria, 'daily-throughput');
        const daily100 = number(
          dashboard.find((row) => text(row, 'id') === 'DASH-3') ?? null,
          'target',
          'value',
        );
        expect(at(daily, 'pass')).toEqual({ gte: (share * daily100) / 100 });
        expect(at(daily, 'warn')).toEqual({ gte: Math.ceil((share * lowest) / 100) });
        expect(at(stage, 'criteriaAddedBy')).toBe('milepost');
        expect(list(stage, 'hardStops').map((stop) => [at(stop, 'fail'), at(stop, 'addedBy')])).toEqual([
          [{ gte: 1 }, 'milepost'],
        ]);
        expect([at(stage, 'soak'), at(stage, 'observations')]).toEqual([
          'P10D',
          { need: 2, apart: 'P5D', allowBad: 1 },
        ]);
      }
    });

    it('has the dashboard with targets, readings, and the example values', () => {
      const shown = kpis.filter((kpi) => find(kpi, 'dashboard') === true);
      expect(shown.map((kpi) => at(kpi, 'source', 'fact'))).toEqual(idsOf(dashboard));
      for (const row of dashboard) {
        const own = carrier(shown, text(row, 'id'));
        expect(own).toMatchObject({
          target: target(row),
          unit: unit(row),
          better: at(row, 'better'),
          published: { current: at(row, 'current'), arrow: at(row, 'trend_arrow') },
        });
        expect(find(own, 'assumed') ?? false).toBe(isAssumed(at(row, 'target')));
        const met = holds(at(own, 'target'), number(own, 'published', 'current'));
        expect(met ? 'met' : 'not_met').toBe(at(row, 'derived_status'));
      }
      expect(kpis.filter((kpi) => find(kpi, 'target') !== undefined)).toEqual(shown);
    });

    it('has every KPI with its group, direction and need of a baseline', () => {
      for (const group of ['technical', 'business']) {
        for (const item of list(seed, 'step7', 'kpis', group, 'items')) {
          const own = kpis.filter((kpi) =>
            [find(kpi, 'source', 'fact'), find(kpi, 'source', 'also')].flat().includes(at(item, 'id')),
          );
          const parts = find(item, 'split_into');
          expect(own.length).toBe(isList(parts) ? parts.length : 1);
          for (const kpi of own) {
            expect([at(kpi, 'group'), at(kpi, 'better')]).toEqual([group, at(item, 'better')]);
            expect(find(kpi, 'needsBaseline')).toBe(find(item, 'needs_baseline'));
          }
        }
      }
      expect(kpis.length).toBe(13);
    });

    it('has the five review steps and what each must record', () => {
      const review = at(plan, 'plan/review.yaml');
      const steps = list(review, 'steps');
      const items = list(seed, 'step7', 'monthly_review', 'steps');
      expect(steps.map((step) => at(step, 'source', 'fact'))).toEqual(idsOf(items));
      expect(steps.map((step) => at(step, 'needs'))).toEqual([
        'kpis',
        'done-or-reason',
        'responses',
        'actions',
        'change',
      ]);
      const conditional = items.findIndex((item) => find(item, 'conditional') === true);
      expect(at(steps, conditional, 'needs')).toBe('done-or-reason');
      expect([at(review, 'anchor'), at(review, 'rule')]).toEqual(['improving', { kind: 'same-day' }]);
    });

    it('has the five pitfalls, with the share of time for data as advice', () => {
      const pitfalls = list(seed, 'pitfalls');
      expect(risks.map((risk) => at(risk, 'source', 'fact'))).toEqual(idsOf(pitfalls));
      for (const pitfall of pitfalls) {
        const advice = find(carrier(risks, text(pitfall, 'id')), 'advice');
        const low = find(pitfall, 'solution', 'low_pct');
        const high = find(pitfall, 'solution', 'high_pct');
        expect(advice).toEqual(low === undefined ? undefined : { low, high, workstream: 'data' });
      }
      const tagged = [...phases, ...tasks].filter((part) => find(part, 'workstream') === 'data');
      expect(tagged).toContain(data);
    });
  });
});
