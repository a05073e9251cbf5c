import { basename } from 'node:path';
import type { InitAnswers } from '../plan/playbook.ts';
import { safe } from '../reporters/safe.ts';
import { isDay } from '../values/date.ts';
import { isId } from '../values/id.ts';
import type { StartRule } from '../values/weeks.ts';
import { POLICIES } from './choices.ts';
import { UsageError } from './errors.ts';
import type { WorkflowOptions } from './init-workflows.ts';
import type { GlobalOptions } from './services.ts';
import { shellLine } from './shell-line.ts';

export interface InitOptions extends GlobalOptions, WorkflowOptions {
  readonly playbook?: string;
  readonly start?: string;
  readonly startRule?: string;
  readonly schedule?: string;
  readonly repository?: string;
  readonly id?: string;
  readonly title?: string;
}

const MOST_TITLE = 120;
export const START_RULES: readonly StartRule[] = ['exact', 'snap-back', 'snap-next'];
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

/** The flags as answers, with what nobody named from the name of the folder. @throws UsageError for a wrong one */
export function answersOf(options: InitOptions, root: string): InitAnswers {
  const { start = '', schedule = 'extend', repository, startRule } = options;
  requireDay(start);
  const policy = POLICIES.find((one) => one === schedule);
  if (policy === undefined)
    throw new UsageError('value-wrong', {
      flag: '--schedule',
      value: schedule,
      allowed: POLICIES.join(', '),
    });
  const rule = startRule === undefined ? null : START_RULES.find((one) => one === startRule);
  if (rule === undefined)
    throw new UsageError('value-wrong', {
      flag: '--start-rule',
      value: startRule ?? '',
      allowed: START_RULES.join(', '),
    });
  if (repository !== undefined) requireRepository(repository);
  const id = options.id ?? idFrom(basename(root));
  if (!isId(id)) throw new UsageError('id-wrong', { flag: '--id', value: id });
  const title = options.title ?? titleFrom(basename(root));
  requireTitle(title);
  return {
    id,
    title,
    language: options.language ?? '',
    start,
    startRule: rule,
    policy,
    repository: repository ?? null,
  };
}

/** @throws UsageError */
export function requireDay(start: string): void {
  if (!isDay(start)) throw new UsageError('day-wrong', { flag: '--start', value: start });
}

/** @throws UsageError */
export function requireRepository(repository: string): void {
  if (!REPOSITORY.test(repository)) throw new UsageError('repository-wrong', { value: repository });
}

/** One visible line, as `common.schema.json` and the loader have it. @throws UsageError */
export function requireTitle(title: string): void {
  if (title.trim() === '' || title.length > MOST_TITLE || safe(title) !== title)
    throw new UsageError('title-wrong', { value: title });
}

/** The command that gives these answers without a question, to copy. */
export function commandFor(
  folder: string,
  playbook: string,
  answers: InitAnswers,
  { action, withPull = false }: WorkflowOptions,
): string {
  const { language, id, title, start, startRule, policy, repository } = answers;
  return shellLine([
    ...['milepost', 'init', folder, '--playbook', playbook, '--language', language],
    ...['--id', id, '--title', title, '--start', start],
    ...(startRule === null ? [] : ['--start-rule', startRule]),
    ...['--schedule', policy],
    ...(repository === null ? [] : ['--repository', repository]),
    ...(action === undefined ? [] : ['--action', action]),
    ...(withPull ? ['--with-pull'] : []),
  ]);
}

/** `Second Shop 2026` → `second-shop-2026`. */
function idFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = words
    .join('-')
    .replace(/^[0-9]/, 'p$&')
    .slice(0, 63);
  return isId(id) ? id : 'programme';
}

/** `second-shop` → `Second shop`. */
export function titleFrom(name: string): string {
  const words = name
    .replace(/[\p{C}\p{Z}_-]+/gu, ' ')
    .trim()
    .slice(0, MOST_TITLE)
    .replace(/[\ud800-\udbff]$/, '');
  return words === '' ? 'Programme' : words[0]?.toUpperCase() + words.slice(1);
}
