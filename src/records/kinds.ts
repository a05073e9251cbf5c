import type { Place } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { AnyRecord } from '../schema/types.generated.ts';

export type {
  AnyRecord,
  Approval,
  Check,
  Correction,
  Decision,
  Evidence,
  ReviewStep,
} from '../schema/types.generated.ts';

/** A record as it stands in its file. */
export interface RecordFile {
  readonly file: string;
  readonly record: AnyRecord;
  readonly place: Place;
  readonly places: Places;
}

/** All records of the repository, in the order in which they are replayed. */
export interface RecordSet {
  readonly ordered: readonly RecordFile[];
  readonly byId: ReadonlyMap<string, RecordFile>;
  /** Gates or items that an unreadable record could concern; `null` in the set means: any of them. */
  readonly unreadable: ReadonlySet<string | null>;
}
