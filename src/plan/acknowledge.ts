import { type Finding, finding, withSeverity } from '../findings/finding.ts';
import type { Milepost } from '../schema/types.generated.ts';
import type { PlanFile } from './plan.ts';

interface Acknowledged {
  readonly index: number;
  readonly code: string;
  readonly about: string | undefined;
}

/**
 * Applies `acknowledge` of milepost.yaml: a warning that is known and accepted stays visible as info, in the same
 * words. Errors stay errors, and an acknowledgement that does nothing is told.
 * @param isWhole false when not all rules were asked; then an acknowledgement without finding is not told
 */
export function acknowledge(
  findings: readonly Finding[],
  milepost: PlanFile<Milepost>,
  isWhole: boolean,
): readonly Finding[] {
  const known = acknowledgements(milepost.value);
  const matched = new Set<number>();
  const refused = new Set<number>();
  const shown = findings.map((one) => {
    const accepted = (known.get(one.code) ?? []).filter(({ about }) => isAbout(one, about));
    for (const { index } of accepted) (one.severity === 'error' ? refused : matched).add(index);
    return accepted.length > 0 && one.severity === 'warning' ? withSeverity(one, 'info') : one;
  });
  return [...shown, ...idle(milepost, matched, refused, isWhole)];
}

function acknowledgements({ acknowledge: list }: Milepost): ReadonlyMap<string, readonly Acknowledged[]> {
  const found = new Map<string, Acknowledged[]>();
  for (const [index, { finding: code, about }] of (list ?? []).entries())
    found.set(code, [...(found.get(code) ?? []), { index, code, about }]);
  return found;
}

/** A criterion is known by its own id or by that of its gate. */
function isAbout({ args }: Finding, about: string | undefined): boolean {
  return about === undefined || args.about === about || args.within === about;
}

function idle(
  { value, places }: PlanFile<Milepost>,
  matched: ReadonlySet<number>,
  refused: ReadonlySet<number>,
  isWhole: boolean,
): readonly Finding[] {
  return (value.acknowledge ?? []).flatMap(({ finding: code }, i): readonly Finding[] => {
    const place = places.at(['acknowledge', i, 'finding']);
    if (refused.has(i)) return [finding('acknowledged-error', { finding: code }, place)];
    if (matched.has(i) || !isWhole) return [];
    return [finding('acknowledged-nothing', { finding: code }, place)];
  });
}
