import { sectionsOf } from '../../plan/sections.ts';
import { bullets, section } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The methods of which the report has a section, by the name of what they work with. */
const METHODS = [
  ['readiness', 'readiness'],
  ['useCases', 'useCases'],
  ['businessCase', 'business'],
  ['technology', 'technology'],
  ['sourcing', 'sourcing'],
  ['dataQuality', 'data'],
] as const;

/** What the plan does not work out, one line each; a plan without any method is not asked for one. */
export function absentSection(pen: ReportPen): readonly string[] {
  const { outcome } = pen;
  const there = sectionsOf(pen.programme.plan);
  const missing = METHODS.filter(([name]) => there[name] === undefined);
  if (missing.length === METHODS.length) return [];
  return section(
    outcome('absent'),
    bullets(missing.map(([key, label]) => outcome('absent.part', { title: outcome(label), key }))),
  );
}
