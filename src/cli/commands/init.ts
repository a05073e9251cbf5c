import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FileProblem, fileProblem } from '../../files/errors.ts';
import { isInGit } from '../../files/git-folder.ts';
import { statIfThere } from '../../files/stat.ts';
import { writeFileNew } from '../../files/write-file.ts';
import { initText } from '../../reporters/text/init.ts';
import { textsFor } from '../../text/translate.ts';
import { openPrompts } from '../ask.ts';
import { UsageError } from '../errors.ts';
import { fileTrouble } from '../file-trouble.ts';
import { answersOf, commandFor, type InitOptions } from '../init-answers.ts';
import { playbookIds, playbookTitles, surroundingsOf, wholeRepository } from '../init-files.ts';
import { askInit } from '../init-questions.ts';
import { initWorkflows } from '../init-workflows.ts';
import { languageOf } from '../language.ts';
import { refuseAt } from '../open.ts';
import type { Prompts } from '../prompts.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';

/**
 * Starts a planning repository from a playbook: asks for what is missing where somebody can answer, and writes all
 * files or none. Nothing that is already there is overwritten.
 */
export async function init(
  services: Services,
  options: InitOptions,
  folder?: string,
): Promise<CommandResult> {
  refuseAt(options);
  const root = resolve(services.cwd, options.cwd ?? '.', folder ?? '.');
  const where = relative(services.cwd, root) || '.';
  const missing = missingFlags(services, options);
  if (missing.length === 0) return start(services, options, root, where, null);
  const prompts = await openPrompts(services, options);
  if (prompts === null) throw new UsageError('flags-missing', { flags: missing.join(' ') });
  refuseTaken(services, root, ['milepost.yaml']); // before anybody answers in vain
  const { packageRoot } = services;
  const given = await askInit(
    prompts,
    options,
    {
      root,
      playbooks: (language) => playbookTitles(packageRoot, language),
      around: (playbook, language) => surroundingsOf(packageRoot, playbook, language, services.now()),
    },
    services,
  );
  return start(services, given, root, where, prompts);
}

async function start(
  services: Services,
  options: InitOptions,
  root: string,
  where: string,
  prompts: Prompts | null,
): Promise<CommandResult> {
  const answers = answersOf(options, root);
  const playbook = options.playbook ?? '';
  const { files, yearsMissing } = wholeRepository(services, playbook, answers, (timeZone) =>
    initWorkflows(services, options, { ...answers, timeZone, root }),
  );
  const paths = [...files.keys()];
  refuseTaken(services, root, paths);
  const texts = textsFor(languageOf(options, services));
  if (prompts !== null) {
    prompts.note(paths.join('\n'), texts.label('init.will-write', { count: paths.length, folder: where }));
    const words = { yes: texts.label('init.yes'), no: texts.label('init.no') };
    if (!(await prompts.confirm(texts.label('init.ask-write'), words)))
      return { codes: [3], body: {}, text: '', talk: [texts.label('init.not-done')] };
  }
  makeFolder(root);
  for (const [path, text] of files) write(root, path, text);
  const again = commandFor(where, playbook, answers, options);
  const missing = yearsMissing
    .map((one) => texts.finding(one))
    .map(({ message, help }) => `${message} ${help}`);
  const same = prompts === null ? [] : ['', texts.label('init.again'), `  ${again}`];
  return {
    codes: [0],
    body: { folder: where, id: answers.id, files: paths },
    text: initText(
      { folder: where, files: paths, isListed: prompts !== null, isInGit: isInGit(root) },
      texts,
    ),
    talk: [...missing, ...same],
  };
}

/** All missing flags at once; nothing is asked where nobody can answer. */
function missingFlags(services: Services, { playbook, language, start }: InitOptions): readonly string[] {
  return [
    ...(playbook === undefined ? [`--playbook ${playbookIds(services.packageRoot).join('|')}`] : []),
    ...(language === undefined ? ['--language nl|en'] : []),
    ...(start === undefined ? ['--start YYYY-MM-DD'] : []),
  ];
}

/** @throws UsageError naming everything that is in the way */
function refuseTaken(services: Services, root: string, paths: readonly string[]): void {
  const taken = [...new Set(paths.flatMap((path) => whatIsThere(root, path) ?? []))];
  if (taken.length === 0) return;
  const file = taken.map((path) => relative(services.cwd, join(root, path)) || '.').join(', ');
  throw new UsageError('folder-not-empty', { file });
}

/** The file itself, or what stands in the place of a folder on its way; null if it can be written. */
function whatIsThere(root: string, path: string): string | null {
  const parts = path.split('/');
  for (const length of parts.keys()) {
    const part = parts.slice(0, length + 1).join('/');
    const stat = statIfThere(join(root, part));
    if (stat === null) return null;
    if (part === path || !stat.isDirectory()) return part;
  }
  return null;
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    throw fileTrouble(fileProblem(root, error));
  }
}

function write(root: string, path: string, text: string): void {
  try {
    writeFileNew(root, path, new TextEncoder().encode(text));
  } catch (error) {
    throw error instanceof FileProblem ? fileTrouble(error) : error;
  }
}
