import type { Texts } from '../../text/translate.ts';
import { safe } from '../safe.ts';

export interface Started {
  /** From where the command was run. */
  readonly folder: string;
  readonly files: readonly string[];
  /** True where they were shown just now, before the yes. */
  readonly isListed: boolean;
  /** False where Git has to be started first. */
  readonly isInGit: boolean;
}

/** What `init` wrote, and the exact commands that come next. Git is left to the person: the first commit is theirs. */
export function initText({ folder, files, isListed, isInGit }: Started, texts: Texts): string {
  const commands = [
    ...(folder === '.'
      ? []
      : [`cd ${/^[\w./-]+$/.test(folder) ? folder : `'${safe(folder).replaceAll("'", "'\\''")}'`}`]),
    texts.label('init.install'),
    ...(isInGit ? [] : ['git init -b main']),
    'git add .',
    `git commit -m "${texts.label('init.commit')}"`,
    'npx --no milepost check',
  ];
  return [
    ...(isListed ? [] : files.map((file) => `  ${safe(file)}`)),
    texts.label('init.files', { count: files.length, folder: safe(folder) }),
    texts.label('init.next'),
    ...commands.map((command) => `  ${command}`),
  ].join('\n');
}
