import budget from '../../schemas/budget.schema.json' with { type: 'json' };
import calendar from '../../schemas/calendar.schema.json' with { type: 'json' };
import changes from '../../schemas/changes.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communication from '../../schemas/communication.schema.json' with { type: 'json' };
import githubAccount from '../../schemas/github/account.schema.json' with { type: 'json' };
import githubIssue from '../../schemas/github/issue.schema.json' with { type: 'json' };
import githubIssueType from '../../schemas/github/issue-type.schema.json' with { type: 'json' };
import githubLabel from '../../schemas/github/label.schema.json' with { type: 'json' };
import githubMilestone from '../../schemas/github/milestone.schema.json' with { type: 'json' };
import githubProjectField from '../../schemas/github/project-field.schema.json' with { type: 'json' };
import githubProjectItem from '../../schemas/github/project-item.schema.json' with { type: 'json' };
import githubRepository from '../../schemas/github/repository.schema.json' with { type: 'json' };
import importMap from '../../schemas/import-map.schema.json' with { type: 'json' };
import kpis from '../../schemas/kpis.schema.json' with { type: 'json' };
import methods from '../../schemas/methods.schema.json' with { type: 'json' };
import milepost from '../../schemas/milepost.schema.json' with { type: 'json' };
import people from '../../schemas/people.schema.json' with { type: 'json' };
import phase from '../../schemas/phase.schema.json' with { type: 'json' };
import playbook from '../../schemas/playbook.schema.json' with { type: 'json' };
import record from '../../schemas/record.schema.json' with { type: 'json' };
import review from '../../schemas/review.schema.json' with { type: 'json' };
import risks from '../../schemas/risks.schema.json' with { type: 'json' };
import stakeholders from '../../schemas/stakeholders.schema.json' with { type: 'json' };
import trackerMap from '../../schemas/tracker-map.schema.json' with { type: 'json' };
import training from '../../schemas/training.schema.json' with { type: 'json' };
import type { Files } from './types.generated.ts';

/** Name of a shape that comes from outside: files that people write, answers of GitHub. */
export type SchemaName = keyof Files;

/** A JSON Schema as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of every kind of file. */
export const schemas: Readonly<Record<SchemaName, Schema>> = {
  budget,
  calendar,
  changes,
  communication,
  'github-account': githubAccount,
  'github-issue': githubIssue,
  'github-issue-type': githubIssueType,
  'github-label': githubLabel,
  'github-milestone': githubMilestone,
  'github-project-field': githubProjectField,
  'github-project-item': githubProjectItem,
  'github-repository': githubRepository,
  'import-map': importMap,
  kpis,
  methods,
  milepost,
  people,
  phase,
  playbook,
  record,
  review,
  risks,
  stakeholders,
  'tracker-map': trackerMap,
  training,
};

/** Definitions the others refer to. */
export const commonSchema: Schema = common;
