import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Client } from './client.ts';
import type { Session } from './session.ts';

/** What of the issue types that the plan names can be used. */
export interface IssueTypes {
  /** Name by kind of item (`task`), as GitHub spells it. */
  readonly byKind: ReadonlyMap<string, string>;
  /** One warning that names what is left out. */
  readonly findings: readonly Finding[];
}

type IssueType = FileTypes['github-issue-type'];

const ROUTE = 'GET /repos/{owner}/{repo}/issue-types';

/**
 * Types are an addition: what the organisation does not have is left out, and an owner that has none is no obstacle.
 * @throws TrackerFailure when GitHub cannot be reached
 */
export async function readIssueTypes({ client, settings, at, repository }: Session): Promise<IssueTypes> {
  const wanted = [...settings.issueTypes];
  const there = wanted.length === 0 ? [] : await typesOf(client, at);
  const names = new Map(
    there.filter((one) => one.is_enabled !== false).map(({ name }) => [name.toLowerCase(), name]),
  );
  const byKind = new Map<string, string>();
  const missing = new Set<string>();
  for (const [kind, name] of wanted) {
    const known = names.get(name.toLowerCase());
    if (known === undefined) missing.add(name);
    else byKind.set(kind, known);
  }
  const args = { types: [...missing].join(', '), repository: repository.fullName };
  return { byKind, findings: missing.size === 0 ? [] : [finding('github-issue-type', args, THE_PLAN)] };
}

/** GitHub refuses the question where there are no types, and where the token may not see them. */
async function typesOf(client: Client, at: Session['at']): Promise<readonly IssueType[]> {
  try {
    return await client.readAll(ROUTE, at, 'github-issue-type');
  } catch (error) {
    const [told] = error instanceof TrackerFailure ? error.findings : [];
    if (told?.code !== 'github-refused') throw error;
    return [];
  }
}
