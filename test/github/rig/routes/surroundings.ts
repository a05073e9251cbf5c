import { type Answer, type Call, list, type Route, value } from '../call.ts';
import { notFound, refused } from '../refusal.ts';
import { showIssueType } from '../show/issue.ts';
import { showRepository } from '../show/repository.ts';
import { showOwnUser, showUser } from '../show/user.ts';
import { accountOf } from '../state.ts';

function ownUser(call: Call): Answer {
  if (call.token.refusesUser === true) throw refused(403, 'Resource not accessible by integration');
  return value(200, showOwnUser(call.world, call.token.login, call.base));
}

/** Only organisations have issue types. */
function issueTypes(call: Call): Answer {
  const { isOrganisation, issueTypes: names, owner } = call.world.settings;
  const org = call.params.org;
  if (!isOrganisation || (org !== undefined && org.toLowerCase() !== owner.toLowerCase())) throw notFound();
  return value(
    200,
    names.map((name) => showIssueType(call.world, name)),
  );
}

/** What stands around the issues: repository, caller, who may be assigned, issue types. */
export const surroundingRoutes: Readonly<Record<string, Route>> = {
  'repos/get': (call) => value(200, showRepository(call.world, call.repository, call.token, call.base)),
  'users/get-authenticated': ownUser,
  'issues/list-assignees': (call) =>
    list(
      call.world.settings.assignable.map((login) => accountOf(call.world, login)),
      (account) => showUser(call.world, account.login, call.base),
    ),
  'repos/list-issue-types': issueTypes,
  'orgs/list-issue-types': issueTypes,
};
