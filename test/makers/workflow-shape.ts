import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly secrets?: unknown;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group?: string };
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Cron {
  readonly cron?: string;
  readonly timezone?: string;
}

/** What somebody could abuse in a workflow, or what would surprise its owner: a word for each. */
export function faultsOf(text: string): readonly string[] {
  const workflow: Workflow = parse(text);
  const { on = {}, jobs = {}, concurrency, permissions } = workflow;
  const triggers = Object.keys(on);
  return [
    ...(/\bwrite-all\b|\bread-all\b/.test(text) ? ['permissions-all'] : []),
    ...(JSON.stringify(permissions) === '{}' ? [] : ['top-permissions']),
    ...(triggers.some((one) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(one))
      ? ['foreign-trigger']
      : []),
    ...(concurrency?.group === undefined ? ['no-concurrency'] : []),
    ...('schedule' in on ? scheduleFaults(triggers, on.schedule) : []),
    ...Object.values(jobs).flatMap(jobFaults),
  ];
}

function scheduleFaults(triggers: readonly string[], schedule: unknown): readonly string[] {
  const crons: readonly Cron[] = Array.isArray(schedule) ? schedule : [];
  return [
    ...([...triggers].sort().join() === 'schedule,workflow_dispatch' ? [] : ['schedule-not-alone']),
    ...crons.flatMap(({ cron = '', timezone }) => [
      ...(/^([1-9]|[1-5]\d) /.test(cron) ? [] : ['even-minute']),
      ...(timezone === undefined ? ['no-time-zone'] : []),
    ]),
  ];
}

function jobFaults(job: Job): readonly string[] {
  const granted = Object.entries(job.permissions ?? {});
  return [
    ...(job.permissions === undefined ? ['no-permissions'] : []),
    ...(job['timeout-minutes'] === undefined && job.uses === undefined ? ['no-timeout'] : []),
    ...(job.secrets === 'inherit' ? ['secrets-inherit'] : []),
    ...(granted.some(([scope, right]) => scope === 'id-token' && right === 'write') &&
    (job.steps ?? []).some(({ run = '' }) => /npm (ci|install|run)/.test(run))
      ? ['token-beside-build']
      : []),
    ...(job.steps ?? []).flatMap(stepFaults),
  ];
}

function stepFaults({ uses = '', run = '', with: inputs = {} }: Step): readonly string[] {
  const isOurs = uses === '' || uses.startsWith('./');
  return [
    ...(run.includes('${{') || String(inputs.script ?? '').includes('${{') ? ['expression-in-script'] : []),
    ...(isOurs || /@[0-9a-f]{40}$/.test(uses) ? [] : ['not-pinned']),
    ...(uses.startsWith('actions/checkout') && inputs['persist-credentials'] !== false
      ? ['credentials-stay']
      : []),
  ];
}
