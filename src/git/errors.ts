/** Why Git could not answer. */
export type GitReason =
  | 'no-git'
  | 'no-repository'
  | 'no-commit'
  | 'ref-unknown'
  | 'no-merge-base'
  | 'refused';

/** Git is missing, or cannot tell what was asked. */
export class GitProblem extends Error {
  override readonly name: string = 'GitProblem';
  readonly reason: GitReason;
  /** What Git itself said, in one line; empty if nothing. */
  readonly said: string;

  constructor(reason: GitReason, said: string = '', options?: ErrorOptions) {
    super(`git: ${reason}`, options);
    this.reason = reason;
    this.said = said;
  }
}
