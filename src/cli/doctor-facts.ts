import { resolve } from 'node:path';
import { findRepository } from '../files/find-repository.ts';
import { originOf } from '../files/origin.ts';
import { readRepository } from '../files/read-repository.ts';
import { unwritable } from '../files/writable.ts';
import { readText } from '../files/write-file.ts';
import { gitVersion, isShallow } from '../git/commits.ts';
import { GitProblem } from '../git/errors.ts';
import { assemblePlan } from '../plan/assemble.ts';
import type { Plan } from '../plan/plan.ts';
import type { GitFacts, PlanFacts } from '../reporters/results/doctor.ts';
import { isValid } from '../schema/validate.ts';
import { MAP } from './github.ts';
import type { GlobalOptions, Services } from './services.ts';

const WRITTEN = ['.', 'milepost.yaml', 'people.yaml', 'plan', 'records', 'calendar', 'tracker', '.milepost'];

export interface Here {
  readonly root: string;
  readonly plan: Plan | null;
}

/** The programme around the working folder; its plan is null if it cannot be used, and all is null without one. */
export function lookHere({ cwd }: Services, options: GlobalOptions): Here | null {
  const root = findRepository(resolve(cwd, options.cwd ?? '.'));
  if (root === null) return null;
  const { files, findings } = readRepository(root, ['plan', 'calendar']);
  const { plan, isWhole } = assemblePlan(files);
  return { root, plan: isWhole && findings.length === 0 ? plan : null };
}

export async function askGit({ env }: Services, folder: string): Promise<GitFacts> {
  const git = { folder, env };
  try {
    return { kind: 'found', version: await gitVersion(git), isShallow: await isShallow(git) };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return error.reason === 'no-git' ? { kind: 'missing' } : { kind: 'no-repository' };
  }
}

export function planFacts(services: Services, root: string, plan: Plan): PlanFacts {
  const { tracker, roles } = plan.milepost.value;
  const held = plan.people?.value.roles ?? {};
  const isHeld = (role: string): boolean => [held[role] ?? []].flat().some((login) => login.trim() !== '');
  return {
    tracker: tracker.kind,
    repository: tracker.kind === 'github' ? tracker.repository : null,
    repositoryId: tracker.kind === 'github' ? (tracker.repositoryId ?? null) : null,
    origin: originOf(root),
    mapId: mapId(root),
    lastCalendarYear: plan.calendarYears.size === 0 ? null : Math.max(...plan.calendarYears),
    rolesWithoutLogin: roles.map(({ id }) => id).filter((id) => !isHeld(id)),
    localLock: localLock(services, root),
    unwritable: unwritable(root, WRITTEN),
  };
}

function mapId(root: string): number | null {
  try {
    const map: unknown = JSON.parse(readText(root, MAP) ?? 'null');
    return isValid('tracker-map', map) ? map.repositoryId : null;
  } catch {
    return null; // no JSON: the next apply makes a new one
  }
}

function localLock(services: Services, root: string): PlanFacts['localLock'] {
  const holder = readText(root, 'tracker/.lock')?.trim() ?? '';
  if (holder === '') return null;
  return { holder, isAlive: services.isProcessAlive(Number.parseInt(holder, 10)) };
}
