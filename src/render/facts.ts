import type { RecordSet } from '../records/kinds.ts';
import { type Fact, factsOf } from '../records/supersede.ts';

/** Evidence and checks as they stand today, every correction known; a disputed one is left out. */
export function standingFacts(records: RecordSet): readonly Fact[] {
  return factsOf(records.ordered).filter(({ excludes, isDisputed }) => excludes.length === 0 && !isDisputed);
}
