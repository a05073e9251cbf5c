import { createHash } from 'node:crypto';
import { type Offer, offersFor } from '../methods/evidence.ts';
import type { Programme } from '../programme/programme.ts';
import type { Evidence } from '../records/kinds.ts';
import type { RecordDraft } from '../records/new-record.ts';
import { closestText } from '../values/id.ts';
import { groupBy } from '../values/order.ts';
import { UsageError } from './errors.ts';
import { type OpenRepository, refuseAt } from './open.ts';
import type { CommandResult } from './result.ts';
import type { Services } from './services.ts';
import { roleOf, writeDrafts } from './write.ts';

export interface RecordOrder {
  readonly gate: string;
  readonly by: string | undefined;
  readonly at: string | undefined;
  /** Name of the method, for the note. */
  readonly method: string;
  /** File of the section: the source of the evidence. */
  readonly file: string;
  readonly offers: readonly Offer[];
}

type Measurement = Evidence['measurements'][number];

/**
 * Records what a method found for the metrics that a gate names: one record for each day. What is a range, or not
 * known, is recorded in no form. @throws UsageError 3 naming what is missing
 */
export function recordOffers(
  services: Services,
  repository: OpenRepository,
  { plan, day }: Programme,
  order: RecordOrder,
): CommandResult {
  refuseAt(order.at === undefined ? {} : { at: order.at });
  const gate = plan.gates.get(order.gate);
  if (gate === undefined)
    throw new UsageError('gate-unknown', {
      gate: order.gate,
      near: closestText(order.gate, plan.gates.keys()),
    });
  const offers = offersFor(gate, order.offers);
  if (offers.length === 0)
    throw new UsageError('calc-nothing-for-gate', { gate: gate.id, method: order.method });
  const by = roleOf(repository, order.by);
  const measured = offers.map((offer) => ({ observed: offer.observed ?? day, one: measurement(offer) }));
  refuseDoubles(measured.map(({ one }) => one));
  const days = [...groupBy(measured, ({ observed }) => observed)];
  const drafts = days.map(([observed, all]): RecordDraft => {
    const measurements = all.map(({ one }) => one);
    return { ...common(services, repository, order), by, observed, measurements };
  });
  return writeDrafts(services, repository, drafts);
}

function common(
  services: Services,
  { files }: OpenRepository,
  { gate, method, file }: RecordOrder,
): Pick<Evidence, 'kind' | 'at' | 'about' | 'source' | 'note'> {
  const digest = createHash('sha256')
    .update(files.get(file) ?? new Uint8Array())
    .digest('hex');
  return {
    kind: 'evidence',
    at: services.now(),
    about: gate,
    source: { kind: 'file', ref: file, digest: `sha256:${digest}` },
    note: `milepost calc ${method}`,
  };
}

function measurement({ metric, key, unit, figure }: Offer): Measurement {
  const head = { metric, ...(key === null ? {} : { key }) };
  switch (figure.kind) {
    case 'value':
      return { ...head, value: figure.value, unit };
    case 'counts':
      return { ...head, part: figure.part, whole: figure.whole, unit };
    case 'range':
      throw new UsageError(
        figure.missing.length === 0 ? 'calc-range' : 'calc-range-missing',
        { metric, low: figure.low, high: figure.high, missing: figure.missing.join(', ') },
        3,
      );
    case 'none':
      throw new UsageError('calc-missing', { metric, missing: figure.missing.join(', ') }, 3);
  }
}

/** Two sources that count the same field would contradict each other as evidence. */
function refuseDoubles(all: readonly Measurement[]): void {
  const seen = new Set<string>();
  for (const { metric, key } of all) {
    const name = key === undefined ? metric : `${metric} (${key})`;
    if (seen.has(name)) throw new UsageError('calc-twice', { metric: name });
    seen.add(name);
  }
}
