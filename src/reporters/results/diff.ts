import type { Changes } from '../../schema/types.generated.ts';
import type { Texts } from '../../text/translate.ts';
import type { TrackerDiff } from '../../tracker/diff.ts';
import type { SafetyStop } from '../../tracker/safety.ts';
import { type FindingShape, findingShape } from './check.ts';

export interface DiffResult extends Omit<Changes, 'formatVersion' | 'command'> {
  /** What is to be told about items on the tracker. */
  readonly findings: readonly FindingShape[];
  /** Safety limits that an apply of these changes would stop at. */
  readonly stops: readonly SafetyStop[];
}

/** The published shape of `diff`. */
export function diffResult({ shown, comparison, stops }: TrackerDiff, texts: Texts): DiffResult {
  const { formatVersion: _version, command: _command, ...changes } = shown;
  return {
    ...changes,
    findings: comparison.findings.map((one) => findingShape(one, texts)),
    stops: stops.map(({ limit, count, of }) => ({ limit, count, of })),
  };
}
