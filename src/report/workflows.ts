import { fill } from '../text/fill.ts';

/** Where the Action comes from: published, by its full SHA; or as files of the planning repository itself. */
export type ActionSource =
  | {
      readonly kind: 'published';
      /** `owner/name@<40 hexadecimal digits>` */
      readonly uses: string;
      /** `v1.2.0`, said beside the SHA; null if it is not known. */
      readonly version: string | null;
    }
  | { readonly kind: 'own'; readonly metadata: string; readonly code: string };

export interface WorkflowAnswers {
  readonly tracker: 'local' | 'github';
  /** The default branch. */
  readonly branch: string;
  readonly timeZone: string;
  readonly action: ActionSource;
  /** Also the workflow that offers progress as a pull request. */
  readonly withPull: boolean;
  /** Words of that pull request. */
  readonly pull: { readonly title: string; readonly body: string };
}

/** Pinned by its full SHA; the version beside it is for people and for Dependabot. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

/** Where the Action lies in a planning repository that has its own. */
export const OWN_ACTION = '.github/milepost';
/** Its built code there. */
export const OWN_ACTION_CODE: string = `${OWN_ACTION}/action.mjs`;

/**
 * Workflows of a planning repository: path → text, with the Action itself where it is not published. With the local
 * tracker that is the check alone: what the others write would be lost with the runner.
 * @param templates `check.yml` and so on → text with `{{name}}` where an answer goes
 */
export function workflowsFor(
  templates: ReadonlyMap<string, string>,
  answers: WorkflowAnswers,
): ReadonlyMap<string, string> {
  const { tracker, withPull, action, branch, timeZone, pull } = answers;
  const onGitHub = ['apply.yml', 'review.yml', ...(withPull ? ['pull.yml'] : [])];
  const names = ['check.yml', ...(tracker === 'github' ? onGitHub : [])];
  const words = {
    checkout: CHECKOUT,
    action: usesOf(action),
    branch: quoted(branch),
    timeZone: quoted(timeZone),
    pullTitle: quoted(pull.title),
    pullBody: quoted(pull.body),
  };
  const files = names.map((name) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`no template ${name}`);
    return [`.github/workflows/${name}`, fill(template, words)] as const;
  });
  return new Map([...files, ...ownFiles(action)]);
}

function usesOf(action: ActionSource): string {
  if (action.kind === 'own') return `./${OWN_ACTION}`;
  return action.version === null ? action.uses : `${action.uses} # ${action.version}`;
}

function ownFiles(action: ActionSource): readonly (readonly [string, string])[] {
  if (action.kind === 'published') return [];
  const metadata = action.metadata.replace('dist/action.mjs', 'action.mjs');
  return [
    [`${OWN_ACTION}/action.yml`, metadata],
    [OWN_ACTION_CODE, action.code],
  ];
}

/** A text as YAML in double quotes, which is JSON; nothing in it becomes an expression of GitHub Actions. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('${{', '$ {{');
}
