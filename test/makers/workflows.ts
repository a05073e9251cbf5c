import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflows } from '../../src/files/package-files.ts';
import { OWN_ACTION, type WorkflowAnswers, workflowsFor } from '../../src/report/workflows.ts';
import { packageRoot } from './cli.ts';

export const ACTION = readFileSync(join(packageRoot, 'action.yml'), 'utf8');

/** What `init` answers for a programme on GitHub, with a published Action. */
export function answers(over: Partial<WorkflowAnswers> = {}): WorkflowAnswers {
  return {
    tracker: 'github',
    branch: 'main',
    timeZone: 'Europe/Amsterdam',
    action: { kind: 'published', uses: `acme/milepost@${'a'.repeat(40)}`, version: 'v1.0.0' },
    withPull: true,
    pull: { title: 'Progress', body: 'New records.' },
    ...over,
  };
}

export function workflows(over: Partial<WorkflowAnswers> = {}): ReadonlyMap<string, string> {
  return workflowsFor(readWorkflows(packageRoot), answers(over));
}

/** The workflows of this repository: path → text. */
export function ownWorkflows(): ReadonlyMap<string, string> {
  const folder = join(packageRoot, '.github/workflows');
  return new Map(
    readdirSync(folder).map((name) => [
      `.github/workflows/${name}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

export { OWN_ACTION };
