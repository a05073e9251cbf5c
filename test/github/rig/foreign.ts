import type { FakeGitHub } from './fake-github.ts';
import type { Json } from './json.ts';
import { showIssue } from './show/issue.ts';
import { showLabel } from './show/label.ts';
import { showMilestone } from './show/milestone.ts';
import { isThere } from './there.ts';

const base = 'https://api.github.com';

/** Things that were in the repository before milepost: it must leave every byte of them alone. */
export function seedForeign(fake: FakeGitHub): void {
  const { people, repository } = fake;
  people.createLabel('bug', 'd73a4a', "Something isn't working");
  people.createLabel('Needs Triage', 'ededed');
  const release = people.createMilestone('Release 1', { description: 'Ours since years', due: '2026-12-24' });
  people.createMilestone('Some day');
  people.createIssue({
    title: 'Login fails',
    body: 'It says no.\r\n\r\n- [ ] ask Bob',
    labels: ['bug'],
    milestone: release.number,
  });
  people.createPullRequest({
    title: 'Fix login',
    body: 'Closes #1',
    labels: ['bug'],
    milestone: release.number,
    association: 'MEMBER',
  });
  const done = people.createIssue({ title: 'Old talk', association: 'CONTRIBUTOR', author: 'guest' });
  people.close(done.number, 'not_planned');
  people.createIssue({ title: 'Child of another', labels: ['Needs Triage'] });
  people.link(1, 4);
  people.addDependency(1, done.number);
  for (const one of [...repository.labels, ...repository.milestones, ...repository.issues])
    one.isForeign = true;
}

/** The exact JSON of everything foreign, to be compared before and after. */
export function foreignSnapshot(fake: FakeGitHub): Json {
  const { state, repository } = fake;
  const foreign = <T extends { readonly isForeign: boolean }>(list: readonly T[]): T[] =>
    list.filter((one) => one.isForeign);
  return {
    labels: foreign(repository.labels).map((one) => showLabel(repository, one, base)),
    milestones: foreign(repository.milestones).map((one) => showMilestone(state, repository, one, base)),
    issues: foreign(repository.issues)
      .filter(isThere)
      .map((one) => showIssue(state, one, base)),
  };
}
