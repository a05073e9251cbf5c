import { editYaml } from '../source/edit.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { addDays, type Day, weekday, yearOf } from '../values/date.ts';
import type { StartRule } from '../values/weeks.ts';

/** What starts a planning repository from a playbook. */
export interface InitAnswers {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly start: Day;
  readonly startRule: StartRule | null;
  readonly policy: string;
  /** `owner/name` chooses the GitHub tracker. */
  readonly repository: string | null;
}

export interface PlaybookFiles {
  /** Path in the planning repository → text. */
  readonly files: ReadonlyMap<string, string>;
  /** `nl-2026.yaml` → text. */
  readonly calendars: ReadonlyMap<string, string>;
}

/** Years of holidays that a new programme gets: that of its start and the two after. */
const CALENDAR_YEARS = 3;

/** The plan of a new planning repository: path → text. Pure; nothing is written here. */
export function planningFiles(playbook: PlaybookFiles, answers: InitAnswers): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [path, text] of playbook.files) {
    const edited = path === 'milepost.yaml' ? editYaml(text, editsOf(answers)) : text;
    out.set(path, withEditorLine(path, edited));
  }
  const first = yearOf(answers.start);
  for (const [name, text] of playbook.calendars) {
    const year = Number(name.slice(-'2026.yaml'.length, -'.yaml'.length));
    if (year >= first && year < first + CALENDAR_YEARS)
      out.set(`calendar/${name}`, withEditorLine(`calendar/${name}`, text));
  }
  return out;
}

/**
 * A good day to start: the first Monday from tomorrow on that is worked. A programme counts whole weeks, and its first
 * day should find people at work.
 */
export function suggestStart(calendar: WorkCalendar, today: Day): Day {
  let day = addDays(today, 1);
  while (weekday(day) !== 1 || !calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function editsOf(answers: InitAnswers): Parameters<typeof editYaml>[1] {
  const { id, title, start, startRule, policy, repository, language } = answers;
  const isMonday = weekday(start) === 1;
  return [
    { path: ['id'], value: id },
    { path: ['title'], value: title },
    { path: ['language'], value: language },
    { path: ['start'], value: start },
    ...(isMonday && startRule === null ? [] : [{ path: ['startRule'], value: startRule ?? 'exact' }]),
    { path: ['schedule', 'policy'], value: policy },
    ...(repository === null ? [] : [{ path: ['tracker'], value: { kind: 'github', repository } }]),
  ];
}

const EDITOR_LINE = /^# yaml-language-server: \$schema=\S*\/schemas\/(\S+)$/m;

/** The schemas lie in the package, which a planning repository has among its dependencies. */
function withEditorLine(path: string, text: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return text.replace(EDITOR_LINE, `# yaml-language-server: $schema=${up}node_modules/milepost/schemas/$1`);
}
