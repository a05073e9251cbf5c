import type { Programme } from '../programme/programme.ts';
import { inline } from '../render/escape.ts';
import type { Texts } from '../text/translate.ts';
import { reportPen } from './pen.ts';
import { absentSection } from './sections/absent.ts';
import { budgetSection } from './sections/budget.ts';
import { businessCaseSection } from './sections/business-case.ts';
import { dataQualitySection } from './sections/data-quality.ts';
import { decisionsSection } from './sections/decisions.ts';
import { gatesSection } from './sections/gates.ts';
import { kpisSection } from './sections/kpis.ts';
import { phasesSection } from './sections/phases.ts';
import { readinessSection } from './sections/readiness.ts';
import { reviewsSection } from './sections/reviews.ts';
import { risksSection } from './sections/risks.ts';
import { roadmapSection } from './sections/roadmap.ts';
import { rolloutSection } from './sections/rollout.ts';
import { sourcingSection } from './sections/sourcing.ts';
import { sprintsSection } from './sections/sprints.ts';
import { askedSection, standSection } from './sections/stand.ts';
import { technologySection } from './sections/technology.ts';
import { useCasesSection } from './sections/use-cases.ts';

const SECTIONS = [
  standSection,
  askedSection,
  readinessSection,
  useCasesSection,
  businessCaseSection,
  technologySection,
  sourcingSection,
  dataQualitySection,
  roadmapSection,
  budgetSection,
  absentSection,
  phasesSection,
  gatesSection,
  sprintsSection,
  rolloutSection,
  kpisSection,
  reviewsSection,
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
