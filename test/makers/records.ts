import type {
  AnyRecord,
  Approval,
  Check,
  Correction,
  Decision,
  Evidence,
  RecordFile,
  ReviewStep,
} from '../../src/records/kinds.ts';
import { recordId, recordPath } from '../../src/records/name.ts';
import { base36Digest, canonicalJson } from '../../src/values/digest.ts';
import { placed } from './plan.ts';

type Measurement = Evidence['measurements'][number];

/** What every record may be given; the rest is as plain as the schema allows. */
interface CommonParts {
  readonly about?: string;
  readonly at?: string;
  readonly role?: string;
  readonly after?: readonly string[];
  /** The last eight characters of the id; else derived from the parts. */
  readonly suffix?: string;
}

/** One evidence record: its one measurement, or all of them. */
export interface EvidenceParts extends CommonParts, Partial<Measurement> {
  readonly observed?: Evidence['observed'];
  readonly measurements?: readonly Measurement[];
  readonly source?: NonNullable<Evidence['source']>;
}

/** Evidence about `gate`, recorded at noon (UTC) of the last day it was observed. */
export function anEvidence(parts: EvidenceParts = {}): RecordFile {
  const { about, at, role, after, suffix, observed = '2026-03-12', measurements, source, ...one } = parts;
  const until = typeof observed === 'string' ? observed : observed.to;
  return recordFile(parts, 'evidence', about ?? 'gate', at ?? `${until}T12:00:00Z`, (common) => ({
    ...common,
    kind: 'evidence',
    observed,
    measurements: [...(measurements ?? [{ metric: 'ready', unit: 'points', ...one }])],
    ...(source === undefined ? {} : { source }),
  }));
}

export interface CheckParts extends CommonParts {
  readonly item?: string;
  readonly box?: string;
  readonly result?: Check['result'];
  readonly observed?: string;
  readonly reason?: string;
}

/** The answer `done` about the criterion `confirmed` of `gate`, at noon (UTC) of the day observed. */
export function aCheckRecord(parts: CheckParts = {}): RecordFile {
  const { about, at, role, after, suffix, item = 'confirmed', result = 'done', ...rest } = parts;
  const moment = at ?? `${parts.observed ?? '2026-03-12'}T12:00:00Z`;
  const makeCheck = (common: Common): Check => ({ ...common, kind: 'check', item, result, ...rest });
  return recordFile(parts, 'check', item, moment, (common) =>
    makeCheck({ ...common, about: about ?? 'gate' }),
  );
}

export interface CorrectionParts extends CommonParts {
  /** Without: the record is withdrawn. */
  readonly replacement?: NonNullable<Correction['replacement']>;
  readonly withdraw?: true;
}

/** Withdraws a record, or replaces what it says, two hours after noon of 2026-03-12. */
export function aCorrection(of: RecordFile, parts: CorrectionParts = {}): RecordFile {
  const { about, at, replacement, withdraw } = parts;
  const content = replacement === undefined ? { withdraw: true as const } : { replacement };
  const wanted = { ...parts, supersedes: of.record.id };
  return recordFile(
    wanted,
    'correction',
    about ?? of.record.about,
    at ?? '2026-03-12T14:00:00Z',
    (common) => ({
      ...common,
      kind: 'correction',
      supersedes: of.record.id,
      reason: 'Counted wrongly',
      ...content,
      ...(withdraw === undefined ? {} : { withdraw }),
    }),
  );
}

/** A go about `gate` that saw nothing. */
export function aDecision(parts: CommonParts & Partial<Decision> = {}): RecordFile {
  const { role: _role, suffix: _suffix, at = '2026-03-12T16:00:00Z', ...rest } = parts;
  return recordFile(parts, 'decision', parts.about ?? 'gate', at, (common) => ({
    decision: 'go',
    digest: `sha256:${'0'.repeat(64)}`,
    seen: { verdict: 'pass', criteria: [], evidence: [] },
    ...withoutCommon(rest),
    ...common,
    kind: 'decision',
  }));
}

/** An approval that starts nothing. */
export function anApproval(parts: CommonParts & Partial<Pick<Approval, 'starts'>> = {}): RecordFile {
  const at = parts.at ?? '2026-01-05T09:00:00Z';
  return recordFile(parts, 'approval', parts.about ?? 'programme', at, (common) => ({
    ...common,
    kind: 'approval',
    starts: parts.starts ?? [],
  }));
}

/** The opening of the review of 2026-11. */
export function aReviewStep(
  parts: CommonParts & Partial<Pick<ReviewStep, 'data' | 'step'>> = {},
): RecordFile {
  const { data, step } = parts;
  const at = parts.at ?? '2026-11-11T09:00:00Z';
  return recordFile(parts, 'review-step', parts.about ?? '2026-11', at, (common) => ({
    ...common,
    kind: 'review-step',
    move: step === undefined ? 'open' : 'step',
    ...(step === undefined ? {} : { step }),
    ...(data === undefined ? {} : { data }),
  }));
}

interface Common {
  readonly formatVersion: '1.0';
  readonly id: string;
  readonly at: string;
  readonly by: { role: string };
  readonly about: string;
  readonly after?: string[];
}

function withoutCommon(parts: Partial<Decision>): Partial<Decision> {
  const { after: _after, about: _about, at: _at, by: _by, id: _id, ...rest } = parts;
  return rest;
}

function recordFile(
  parts: CommonParts,
  kind: AnyRecord['kind'],
  subject: string,
  at: string,
  make: (common: Common) => AnyRecord,
): RecordFile {
  const id = recordId(kind, subject, at, parts.suffix ?? base36Digest(canonicalJson({ ...parts, kind }), 8));
  const { value, file, places } = placed(
    recordPath(id),
    make({
      formatVersion: '1.0',
      id,
      at,
      by: { role: parts.role ?? 'sponsor' },
      about: subject,
      ...(parts.after === undefined ? {} : { after: [...parts.after] }),
    }),
  );
  return { file, record: value, place: places.at(['id']), places };
}
