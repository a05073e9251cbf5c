import type { Session } from './session.ts';

/** True if the address, `…/repos/acme/plan`, is that of the repository; it may have a number instead of a name. */
export function isHere({ repository }: Session, address: string): boolean {
  const path = address.toLowerCase();
  return (
    path.endsWith(`/repos/${repository.fullName.toLowerCase()}`) ||
    path.endsWith(`/repositories/${repository.id}`)
  );
}

/** True if the address, `…/repos/acme/plan/issues/42`, lies in the repository. */
export function isAmong(session: Session, address: string): boolean {
  const [, repository = ''] = /^(.+)\/issues\/\d+$/.exec(address) ?? [];
  return isHere(session, repository);
}

/**
 * Handle of an issue by its address, `…/repos/acme/plan/issues/42`: its number, or `acme/other#42` for one of another
 * repository, whose number says nothing here.
 */
export function handleAt(session: Session, address: string | null | undefined): string | null {
  const [, repository = '', number] = /^(.+)\/issues\/(\d+)$/.exec(address ?? '') ?? [];
  if (number === undefined) return null;
  return isHere(session, repository) ? number : `${repository.split('/').slice(-2).join('/')}#${number}`;
}

/** Handle of an issue that a list gave. */
export function handleOf(
  session: Session,
  { repository_url: repository, number }: { readonly repository_url: string; readonly number: number },
): string {
  return handleAt(session, `${repository}/issues/${number}`) ?? String(number);
}
