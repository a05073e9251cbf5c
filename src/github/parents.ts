import type { FileTypes } from '../schema/validate.ts';
import { keyInBody } from '../tracker/marker.ts';
import type { ExistingItem } from '../tracker/port.ts';
import type { Session } from './session.ts';

type Issue = FileTypes['github-issue'];

const HOLDERS: readonly string[] = ['phase', 'gate'];

/** False for an older server, whose issues name neither parent nor number of dependencies. */
export function tellsLinks(issue: Issue): boolean {
  return issue.issue_dependencies_summary !== undefined;
}

/** The issue with its parent, asked for by itself. */
export async function withParent(session: Session, item: ExistingItem): Promise<ExistingItem> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/parent';
  const params = { ...session.at, issue_number: Number(item.handle) };
  const parent = await session.client.readIfThere(route, params, 'github-issue');
  const handle = parent === null ? null : String(parent.number);
  session.parents.set(item.handle, handle);
  return { ...item, parent: handle };
}

/** The issues with their parents, by one list for every issue that we lay others under. */
export async function withParents(
  session: Session,
  items: readonly ExistingItem[],
): Promise<readonly ExistingItem[]> {
  const parents = new Map<string, string>();
  for (const { resource, handle, body } of items) {
    if (resource !== 'issue' || !HOLDERS.includes(keyInBody(body)?.split('/')[0] ?? '')) continue;
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    const params = { ...session.at, issue_number: Number(handle), per_page: 100 };
    for (const { number } of await session.client.readAll(route, params, 'github-issue'))
      parents.set(String(number), handle);
  }
  return items.map((item) => {
    if (item.resource !== 'issue') return item;
    const parent = parents.get(item.handle) ?? null;
    session.parents.set(item.handle, parent);
    return { ...item, parent };
  });
}
