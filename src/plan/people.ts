import { sortBy } from '../values/order.ts';
import type { Plan } from './plan.ts';

/**
 * Roles that a login holds by people.yaml, sorted; none for a login that the file does not name. A login counts in
 * any case, as trackers take it. It is only ever looked up: no record, output or finding may repeat it.
 */
export function rolesOfLogin({ people }: Pick<Plan, 'people'>): (login: string) => readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const [role, logins] of Object.entries(people?.value.roles ?? {}))
    for (const login of typeof logins === 'string' ? [logins] : logins)
      found.set(comparable(login), (found.get(comparable(login)) ?? new Set()).add(role));
  return (login) => sortBy(found.get(comparable(login)) ?? [], (role) => role);
}

function comparable(login: string): string {
  return login.trim().toLowerCase();
}
