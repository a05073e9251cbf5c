import { defaultBranch } from '../files/head-branch.ts';
import { readText, readWorkflows } from '../files/package-files.ts';
import { type ActionSource, workflowsFor } from '../report/workflows.ts';
import { textsFor } from '../text/translate.ts';
import { UsageError } from './errors.ts';
import type { Services } from './services.ts';

export interface WorkflowOptions {
  /** `owner/name@<SHA>` of a published Action, with its version after a blank if it is known. */
  readonly action?: string;
  readonly withPull?: boolean;
}

const PUBLISHED = /^([\w.-]+\/[\w.-]+@[0-9a-f]{40})(?: +(v\d+\.\d+\.\d+))?$/;

/**
 * Workflows of a new planning repository: path → text.
 * @param root where it will lie; tells the default branch
 * @throws UsageError for an Action without a full SHA, and for a pull workflow without GitHub
 */
export function initWorkflows(
  { packageRoot }: Pick<Services, 'packageRoot'>,
  { action, withPull = false }: WorkflowOptions,
  about: {
    readonly repository: string | null;
    readonly language: string;
    readonly timeZone: string;
    readonly root: string;
  },
): ReadonlyMap<string, string> {
  const { repository, language, timeZone, root } = about;
  if (withPull && repository === null)
    throw new UsageError('flags-missing', { flags: '--repository OWNER/NAME' });
  const texts = textsFor(language);
  return workflowsFor(readWorkflows(packageRoot), {
    tracker: repository === null ? 'local' : 'github',
    branch: defaultBranch(root) ?? 'main',
    timeZone,
    action: sourceOf(packageRoot, action),
    withPull,
    pull: { title: texts.label('action.pull-title'), body: texts.label('action.pull-body') },
  });
}

/** The Action that was named; else the one this package was released with; else its own file, to lie beside the plan. */
function sourceOf(packageRoot: string, given: string | undefined): ActionSource {
  const named = given ?? releasedWith(packageRoot);
  if (named === null)
    return {
      kind: 'own',
      metadata: readText(packageRoot, 'action.yml'),
      code: readText(packageRoot, 'dist/action.mjs'),
    };
  const [, uses, version = null] = PUBLISHED.exec(named) ?? [];
  if (uses === undefined)
    throw new UsageError('value-wrong', {
      flag: '--action',
      value: named,
      allowed: 'owner/name@<40 hex> [v1.2.3]',
    });
  return { kind: 'published', uses, version };
}

/** The release writes into package.json of which commit the package was made; null in a package of another kind. */
function releasedWith(packageRoot: string): string | null {
  const found: unknown = JSON.parse(readText(packageRoot, 'package.json'));
  const own = typeof found === 'object' && found !== null && 'milepost' in found ? found.milepost : null;
  const action = typeof own === 'object' && own !== null && 'action' in own ? own.action : null;
  return typeof action === 'string' ? action : null;
}
