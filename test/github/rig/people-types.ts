import type { Association } from './options.ts';
import type { IssueRecord, LabelRecord, MilestoneRecord, Project } from './state.ts';

export interface PersonsIssue {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly author?: string;
  readonly association?: Association;
  /** Number of a milestone. */
  readonly milestone?: number;
}

export interface PersonsMilestone {
  readonly title?: string;
  readonly description?: string | null;
  /** A day or an instant; null takes the date off. */
  readonly due?: string | null;
}

/** What humans do on the web pages: straight on the state, past contract and log. */
export interface People {
  createIssue(wanted: PersonsIssue): IssueRecord;
  createPullRequest(wanted: PersonsIssue): IssueRecord;
  issue(number: number): IssueRecord;
  retitle(number: number, title: string): void;
  edit(number: number, change: (body: string) => string): void;
  tick(number: number, boxId: string): void;
  untick(number: number, boxId: string): void;
  addLabel(number: number, name: string): void;
  removeLabel(number: number, name: string): void;
  assign(number: number, ...logins: readonly string[]): void;
  setType(number: number, type: string | null): void;
  moveToMilestone(number: number, milestone: number | null): void;
  close(number: number, reason?: 'completed' | 'not_planned' | 'duplicate', by?: string): void;
  reopen(number: number): void;
  comment(number: number): void;
  link(parent: number, child: number): void;
  unlink(child: number): void;
  addDependency(number: number, blockedBy: number): void;
  removeDependency(number: number, blockedBy: number): void;
  deleteIssue(number: number): void;
  /** Moves the issue to another repository of the owner, made if needed; returns it there. */
  transferIssue(number: number, to?: string): IssueRecord;
  lockIssue(number: number): void;
  createMilestone(title: string, more?: PersonsMilestone): MilestoneRecord;
  milestone(number: number): MilestoneRecord;
  editMilestone(number: number, change: PersonsMilestone): void;
  closeMilestone(number: number): void;
  reopenMilestone(number: number): void;
  deleteMilestone(number: number): void;
  createLabel(name: string, color?: string, description?: string): LabelRecord;
  renameLabel(name: string, to: string): void;
  recolourLabel(name: string, color: string): void;
  deleteLabel(name: string): void;
  renameRepository(name: string): void;
  /** Takes another repository of the owner out of everybody's sight. */
  hideRepository(name: string): void;
  archive(isArchived?: boolean): void;
  disableIssues(): void;
  createProject(title: string): Project;
}
