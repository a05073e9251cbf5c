import type { Transport } from '../github/transport.ts';
import { field, type Occasion } from './runner.ts';

/** Whether a commit is still the newest of its branch. Only `newest` allows to write. */
export type Tip = 'newest' | 'superseded' | 'no-branch' | 'unknown';

/**
 * Asks GitHub for the newest commit of the branch. An old job that is run again would set the tracker back to an old
 * plan, so whoever cannot tell must not write.
 */
export async function tipOf(
  send: Transport,
  { repository, branch, commit }: Occasion,
): Promise<{ readonly tip: Tip; readonly newest: string }> {
  if (branch === null || commit === null || repository === null) return { tip: 'no-branch', newest: '' };
  const [owner, repo] = repository.split('/');
  const reply = await send('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch });
  const newest = reply.kind === 'answer' && reply.status === 200 ? shaIn(reply.body) : null;
  if (newest === null) return { tip: 'unknown', newest: '' };
  return { tip: newest === commit ? 'newest' : 'superseded', newest };
}

function shaIn(body: unknown): string | null {
  const sha = field(field(body, 'commit'), 'sha');
  return typeof sha === 'string' && sha !== '' ? sha : null;
}
