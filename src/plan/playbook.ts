import { editYaml } from '../source/edit.ts';
import { type Day, weekday, yearOf } from '../values/date.ts';
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
  readonly readme: string;
}

/** Every file of a new planning repository: path → text. Pure; nothing is written here. */
export function planningRepository(
  playbook: PlaybookFiles,
  answers: InitAnswers,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [path, text] of playbook.files) {
    const edited = path === 'milepost.yaml' ? editYaml(text, editsOf(answers)) : text;
    out.set(path, withEditorLine(path, edited));
  }
  for (const [name, text] of playbook.calendars)
    if (Number(name.slice(-'2026.yaml'.length, -'.yaml'.length)) >= yearOf(answers.start))
      out.set(`calendar/${name}`, withEditorLine(`calendar/${name}`, text));
  out.set('README.md', playbook.readme);
  out.set('.gitignore', 'node_modules/\n*.tmp\n.milepost/\ntracker/.lock\n');
  out.set('.gitattributes', '*.yaml text eol=lf\n*.md text eol=lf\n');
  return out;
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
