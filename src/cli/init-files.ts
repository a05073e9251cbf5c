import { listPlaybooks, readCalendars, readPlaybook, readText } from '../files/package-files.ts';
import type { Finding } from '../findings/finding.ts';
import { assemblePlan } from '../plan/assemble.ts';
import { checkPlan } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { type InitAnswers, type PlaybookFiles, planningFiles } from '../plan/playbook.ts';
import { starterFiles } from '../report/starter.ts';
import { validated } from '../schema/validate.ts';
import { loadText } from '../source/load.ts';
import type { Language } from '../text/plain-words.ts';
import { textsFor } from '../text/translate.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { type Day, dayOfInstant } from '../values/date.ts';
import { UsageError } from './errors.ts';
import type { Services } from './services.ts';

/** Ids of the shipped playbooks. */
export function playbookIds(packageRoot: string): readonly string[] {
  return listPlaybooks(packageRoot);
}

/** The shipped playbooks by their titles in a language. */
export function playbookTitles(
  packageRoot: string,
  language: Language,
): readonly { readonly id: string; readonly title: string }[] {
  return listPlaybooks(packageRoot).map((id) => {
    const file = `templates/playbooks/${id}/playbook.yaml`;
    const { value, places } = loadText(file, readText(packageRoot, file));
    const titles = validated('playbook', value, places).value?.titles;
    return { id, title: titles?.[language] ?? id };
  });
}

/** Working days and today, where the programme of a playbook is at home. */
export function surroundingsOf(
  packageRoot: string,
  playbook: string,
  language: string,
  now: string,
): { readonly calendar: WorkCalendar; readonly today: Day } {
  const { files, calendars } = readStarter(packageRoot, playbook, language);
  const days = [...calendars].map(([name, text]) => [`calendar/${name}`, text] as const);
  const { calendar, milepost } = planOf(new Map([...files, ...days]));
  return { calendar, today: dayOfInstant(now, milepost.value.timeZone) };
}

export interface NewRepository {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Years that the programme reaches and of which the package has no holidays. */
  readonly yearsMissing: readonly Finding[];
}

/**
 * Every file of a new planning repository.
 * @param workflows those for GitHub Actions, whose schedules are in the time zone of the programme
 */
export function wholeRepository(
  { packageRoot, version }: Pick<Services, 'packageRoot' | 'version'>,
  playbook: string,
  answers: InitAnswers,
  workflows: (timeZone: string) => ReadonlyMap<string, string>,
): NewRepository {
  const files = planningFiles(readStarter(packageRoot, playbook, answers.language), answers);
  const readme = readText(packageRoot, `templates/repository/${answers.language}/README.md`);
  const texts = textsFor(answers.language);
  const plan = planOf(files);
  const onGitHub = workflows(plan.milepost.value.timeZone);
  const starter = starterFiles({ plan, version, readme, workflows: onGitHub, texts });
  return {
    files: new Map([...files, ...starter, ...onGitHub]),
    yearsMissing: checkPlan(plan, true).filter(({ code }) => code === 'calendar-year-missing'),
  };
}

/** @throws UsageError for a playbook that is not there, or not in this language */
function readStarter(packageRoot: string, playbook: string, language: string): PlaybookFiles {
  const files = readPlaybook(packageRoot, playbook, language);
  if (files === null)
    throw new UsageError('playbook-unknown', { playbook, known: listPlaybooks(packageRoot).join(', ') });
  return { files, calendars: readCalendars(packageRoot, 'nl') };
}

/** The plan of files that milepost ships itself; one that cannot be used is our mistake. */
function planOf(files: ReadonlyMap<string, string>): Plan {
  const encoder = new TextEncoder();
  const { plan } = assemblePlan(new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));
  if (plan === null) throw new Error('the playbook is no plan');
  return plan;
}
