/** The runner of GitHub Actions, as far as it is used: what `@actions/core` gives, or a test. */
export interface Runner {
  input(name: string): string;
  output(name: string, value: string): void;
  mask(secret: string): void;
  /** A line of the log. */
  info(line: string): void;
  /** A line of the log that is an annotation too. */
  error(line: string): void;
  summarize(markdown: string): Promise<void>;
}

/** What the runner tells of this run. */
export interface Occasion {
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string | null;
  readonly commit: string | null;
  /** The branch; null for a tag and for a pull request. */
  readonly branch: string | null;
  readonly ref: string;
  /** Number of the pull request. */
  readonly pullRequest: number | null;
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const HEADS = 'refs/heads/';

/** @param event text of the file at `GITHUB_EVENT_PATH`; null if there is none */
export function occasionOf(
  env: Readonly<Record<string, string | undefined>>,
  event: string | null,
): Occasion {
  const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_REF = '' } = env;
  return {
    repository: REPOSITORY.test(GITHUB_REPOSITORY) ? GITHUB_REPOSITORY : null,
    commit: /^[0-9a-f]{40,64}$/.test(GITHUB_SHA) ? GITHUB_SHA : null,
    branch: GITHUB_REF.startsWith(HEADS) ? GITHUB_REF.slice(HEADS.length) : null,
    ref: GITHUB_REF,
    pullRequest: event === null ? null : numberIn(event),
  };
}

function numberIn(event: string): number | null {
  try {
    const found: unknown = JSON.parse(event);
    const number = field(field(found, 'pull_request'), 'number');
    return typeof number === 'number' && Number.isInteger(number) ? number : null;
  } catch {
    return null; // the event is no JSON: no pull request is known
  }
}

/** A field of what may be an object; undefined if it is none, or has it not. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
