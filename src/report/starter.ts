import { editorSchemas } from '../plan/files.ts';
import type { Plan } from '../plan/plan.ts';
import { makeSchedule, type Schedule } from '../plan/schedule.ts';
import { cell, inline } from '../render/escape.ts';
import { fill } from '../text/fill.ts';
import { plainDay } from '../text/plain.ts';
import type { Texts } from '../text/translate.ts';
import { tableLines } from './lines.ts';
import { fenceLines } from './mermaid/fence.ts';
import { ganttLines } from './mermaid/gantt.ts';
import { planGantt } from './mermaid/plan-gantt.ts';
import { OWN_ACTION_CODE } from './workflows.ts';

/** Where a planning repository finds the schemas, once milepost is installed in it. */
const SCHEMAS = 'node_modules/milepost/schemas';

export interface Starter {
  /** The plan that was just made. */
  readonly plan: Plan;
  /** Of milepost, for the name of its package. */
  readonly version: string;
  /** `templates/repository/<language>/README.md`. */
  readonly readme: string;
  /** Of GitHub Actions: path → text. */
  readonly workflows: ReadonlyMap<string, string>;
  readonly texts: Texts;
}

/** What stands around the plan of a new planning repository: path → text. */
export function starterFiles(starter: Starter): ReadonlyMap<string, string> {
  const { plan, texts } = starter;
  return new Map([
    ['README.md', readmeOf(starter)],
    ['package.json', json(manifestOf(plan))],
    ['.gitignore', 'node_modules/\n*.tmp\n.milepost/\ntracker/.lock\n'],
    ['.gitattributes', attributesOf(starter)],
    ['.github/CODEOWNERS', ownersOf(plan, texts)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/settings.json', json(settingsOf())],
  ]);
}

/** The same bytes on every machine; two megabytes of bundle are no lines for a person to review. */
function attributesOf({ workflows }: Starter): string {
  const lines = ['*.yaml text eol=lf', '*.md text eol=lf', '*.json text eol=lf'];
  const code = workflows.has(OWN_ACTION_CODE) ? [`${OWN_ACTION_CODE} linguist-generated -diff`] : [];
  return [...lines, ...code, ''].join('\n');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readmeOf({ plan, version, readme, texts }: Starter): string {
  const schedule = makeSchedule(plan);
  return fill(readme, {
    title: inline(plan.milepost.value.title),
    start: plainDay(schedule.firstDay, texts.language),
    version,
    gantt: ganttOf(plan, schedule, texts).join('\n'),
    phases: phaseTable(plan, schedule, texts).join('\n'),
  });
}

/** The plan as a picture that GitHub draws: nothing has happened yet, so it looks the same on every day. */
function ganttOf(plan: Plan, schedule: Schedule, { language }: Texts): readonly string[] {
  const nothing = { items: new Map(), rollout: null };
  const lines = ganttLines(planGantt({ plan, schedule, day: null, state: nothing }, language));
  return (lines === null ? null : fenceLines(lines)) ?? [];
}

/** The same as the picture, for whoever cannot see it. */
function phaseTable({ phases }: Plan, { items }: Schedule, texts: Texts): readonly string[] {
  const dayOf = (day: string | null | undefined): string =>
    day === null || day === undefined ? '–' : plainDay(day, texts.language);
  const head = ['starter.phase', 'starter.from', 'starter.until', 'starter.gate'] as const;
  return tableLines(
    head.map((key) => texts.label(key)),
    phases.map(({ value: { id, title, gate } }) => {
      const when = items.get(id);
      return [cell(title), dayOf(when?.start), dayOf(when?.end), cell(gate.title ?? gate.id)];
    }),
  );
}

/**
 * Names no milepost: nobody owns that name on a public registry yet, so that a line here could fetch a stranger's
 * package. `npm install --save-dev <file>` adds the line with the file.
 */
function manifestOf({ milepost: { value } }: Plan): object {
  return {
    name: value.id,
    private: true,
    description: value.title,
    scripts: { check: 'milepost check', status: 'milepost status' },
  };
}

/** Comments until the roles are filled: GitHub calls an owner that it does not know an error. */
function ownersOf({ milepost: { value }, people }: Plan, texts: Texts): string {
  const deciders = Object.keys(value.decide.roles);
  const logins = deciders.flatMap((role) => people?.value.roles[role] ?? [`fill-in-${role}`]);
  const owners = logins.map((login) => `@${login.trim()}`).join(' ');
  const paths = ['/milepost.yaml', '/people.yaml', '/plan/', '/calendar/', '/records/', '/.github/'];
  const widest = Math.max(...paths.map((path) => path.length));
  return [
    `# ${texts.label('starter.owners-first')}`,
    `# ${texts.label('starter.owners-second')}`,
    ...paths.map((path) => `# ${path.padEnd(widest)} ${owners}`),
    '',
  ].join('\n');
}

/** Which schema goes with which file, also for a file that is still empty and has no editor line. */
function settingsOf(): object {
  return {
    'yaml.schemas': Object.fromEntries(
      editorSchemas.map(([name, patterns]) => [`./${SCHEMAS}/${name}.schema.json`, patterns]),
    ),
    'yaml.schemaStore.enable': false,
    'files.eol': '\n',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  };
}
