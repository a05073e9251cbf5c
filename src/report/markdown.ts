import type { Programme } from '../programme/programme.ts';
import { inline } from '../render/escape.ts';
import type { Texts } from '../text/translate.ts';
import { reportPen } from './pen.ts';
import { budgetSection } from './sections/budget.ts';
import { decisionsSection } from './sections/decisions.ts';
import { gatesSection } from './sections/gates.ts';
import { kpisSection } from './sections/kpis.ts';
import { phasesSection } from './sections/phases.ts';
import { reviewsSection } from './sections/reviews.ts';
import { risksSection } from './sections/risks.ts';
import { rolloutSection } from './sections/rollout.ts';
import { sprintsSection } from './sections/sprints.ts';
import { askedSection, standSection } from './sections/stand.ts';

const SECTIONS = [
  standSection,
  askedSection,
  phasesSection,
  gatesSection,
  sprintsSection,
  rolloutSection,
  kpisSection,
  reviewsSection,
  budgetSection,
  risksSection,
  decisionsSection,
] as const;

/**
 * The report for whoever decides: where the programme stands, what is asked of them, and what that rests on.
 * Same programme, same day, same bytes. Text of the plan is escaped; the file ends in one line feed.
 */
export function reportMarkdown(programme: Programme, texts: Texts): string {
  const pen = reportPen(programme, texts);
  const head = [
    `# ${inline(programme.plan.milepost.value.title)}`,
    '',
    texts.label('report.made', { day: pen.day(programme.day) }),
  ];
  const parts = SECTIONS.map((sectionOf) => sectionOf(pen)).filter((lines) => lines.length > 0);
  return `${[head, ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
