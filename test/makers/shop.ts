import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateBasis, startsAfter } from '../../src/programme/draft-decision.ts';
import { openProgramme } from '../../src/programme/open.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { newRecord, type RecordDraft } from '../../src/records/new-record.ts';

const ROOT = join(import.meta.dirname, '../../examples/shop-opening');

type Files = ReadonlyMap<string, Uint8Array>;

/** The plan of the example, without records. */
export function shopFiles(): Files {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => /^(milepost|people|plan\/.*|calendar\/.*)(\.yaml)?$/.test(path) && path.endsWith('.yaml'),
    );
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path))]));
}

/** The programme as it stands at an instant. @throws when the files hold an error */
export function programmeAt(files: Files, now: string): Programme {
  const { programme, findings } = openProgramme(files, { now, at: null });
  if (programme === null)
    throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === 'error')));
  return programme;
}

let count = 0;

/** The files with a record more. */
export function withRecord(files: Files, draft: RecordDraft): Files {
  count += 1;
  const { path, bytes } = newRecord(draft, String(count).padStart(8, '0'));
  return new Map([...files, [path, bytes]]);
}

/** Puts the plan into force. */
function approved(files: Files, at: string): Files {
  const starts = startsAfter(programmeAt(files, at), null);
  return withRecord(files, { kind: 'approval', at, by: { role: 'owner' }, about: 'programme', starts });
}

/** Passes a gate with a go on record, whatever is known about it; what the verdict does not allow has no effect. */
function decided(
  files: Files,
  at: string,
  gate: string,
  decision: 'go' | 'go-with-conditions' | 'hold' = 'go',
  more: Partial<Extract<RecordDraft, { kind: 'decision' }>> = {},
): Files {
  const programme = programmeAt(files, at);
  const result = programme.gates.get(gate);
  if (result === undefined) throw new Error(`no gate ${gate}`);
  const starts = decision === 'hold' ? [] : startsAfter(programme, gate);
  return withRecord(files, {
    kind: 'decision',
    at,
    by: { role: 'owner' },
    about: gate,
    decision,
    ...gateBasis(programme, result),
    ...(starts.length === 0 ? {} : { starts }),
    ...more,
  });
}

/** Confirms everything that a gate still asks to be confirmed, and measures what it asks to be measured. */
function confirmed(files: Files, at: string, items: readonly string[], about: string): Files {
  return items.reduce(
    (all, item) => withRecord(all, { kind: 'check', at, by: { role: 'owner' }, about, item, result: 'done' }),
    files,
  );
}

interface Measure {
  readonly metric: string;
  readonly unit: string;
  readonly value?: number;
  readonly part?: number;
  readonly whole?: number;
  readonly key?: string;
  readonly samples?: number;
}

function measured(files: Files, at: string, about: string, measurements: readonly Measure[]): Files {
  return withRecord(files, {
    kind: 'evidence',
    at,
    by: { role: 'buyer' },
    about,
    observed: at.slice(0, 10),
    measurements: [...measurements],
  });
}

/** The shop after its first gate: approved, location measured and passed; fitting out and staff run. */
export function shopUnderWay(): Files {
  let files = approved(shopFiles(), '2026-09-07T08:00:00Z');
  files = confirmed(files, '2026-09-10T10:00:00Z', ['ask-use-permit', 'signed-lease'], 'gate-location');
  files = measured(files, '2026-09-11T10:00:00Z', 'gate-location', [
    { metric: 'rent-share', value: 8.4, unit: 'percent' },
    { metric: 'passers-by', key: 'weekday', value: 262, unit: 'people/hour', samples: 6 },
    { metric: 'passers-by', key: 'saturday', value: 410, unit: 'people/hour', samples: 6 },
    { metric: 'travel-time', value: 14, unit: 'minutes' },
  ]);
  files = confirmed(files, '2026-09-14T10:00:00Z', ['awning-permit'], 'gate-location');
  files = decided(files, '2026-09-18T10:00:00Z', 'gate-location');
  return measured(files, '2026-10-01T10:00:00Z', 'gate-stock', [
    { metric: 'till-errors', part: 1, whole: 240, unit: 'percent' },
    { metric: 'label-errors', value: 1.004, unit: 'percent', samples: 200 },
  ]);
}
