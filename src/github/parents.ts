import type { FileTypes } from '../schema/validate.ts';
import { keyInBody } from '../tracker/marker.ts';
import type { ExistingItem } from '../tracker/port.ts';
import { handleOf } from './here.ts';
import type { Session } from './session.ts';

type Issue = FileTypes['github-issue'];

const HOLDERS: readonly string[] = ['phase', 'gate'];
/** What lies under nothing in the plan, and what is not ours. */
const TOPS: readonly string[] = ['phase', 'review', ''];

/** False for an older server, whose issues name neither parent nor number of dependencies. */
export function tellsLinks(issue: Issue): boolean {
  return issue.issue_dependencies_summary !== undefined;
}

/** The issue with its parent, asked for by itself. */
export async function withParent(session: Session, item: ExistingItem): Promise<ExistingItem> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/parent';
  const params = { ...session.at, issue_number: Number(item.handle) };
  const parent = await session.client.readIfThere(route, params, 'github-issue');
  const handle = parent === null ? null : handleOf(session, parent);
  session.parents.set(item.handle, handle);
  return { ...item, parent: handle };
}

/**
 * The issues with their parents, by one list for every issue that we lay others under. Of a child that is in none of
 * these lists the parent is asked for by itself: people may have put it under an issue of their own.
 */
export async function withParents(
  session: Session,
  items: readonly ExistingItem[],
): Promise<readonly ExistingItem[]> {
  const parents = new Map<string, string>();
  for (const { handle } of items.filter((item) => HOLDERS.includes(kindOf(session, item)))) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    const params = { ...session.at, issue_number: Number(handle), per_page: 100 };
    for (const issue of await session.client.readAll(route, params, 'github-issue'))
      parents.set(handleOf(session, issue), handle);
  }
  const found: ExistingItem[] = [];
  for (const item of items) {
    const parent = parents.get(item.handle) ?? null;
    const isOrphan = parent === null && !TOPS.includes(kindOf(session, item));
    if (item.resource === 'issue') session.parents.set(item.handle, parent);
    if (item.resource !== 'issue') found.push(item);
    else found.push(isOrphan ? await withParent(session, item) : { ...item, parent });
  }
  return found;
}

/** `phase`; empty for what carries no marker of ours. */
function kindOf({ settings }: Session, { resource, body }: ExistingItem): string {
  return resource === 'issue' ? (keyInBody(body, settings.programme)?.split('/')[0] ?? '') : '';
}
