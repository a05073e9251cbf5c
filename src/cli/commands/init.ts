import { mkdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { FileProblem, fileProblem } from '../../files/errors.ts';
import { listPlaybooks, readCalendars, readPlaybook, readText } from '../../files/package-files.ts';
import { statIfThere } from '../../files/stat.ts';
import { writeFileNew } from '../../files/write-file.ts';
import { type InitAnswers, planningRepository } from '../../plan/playbook.ts';
import { inline } from '../../render/escape.ts';
import { safe } from '../../reporters/safe.ts';
import { initText } from '../../reporters/text/init.ts';
import { fill } from '../../text/fill.ts';
import { textsFor } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { isId } from '../../values/id.ts';
import type { StartRule } from '../../values/weeks.ts';
import { UsageError } from '../errors.ts';
import { fileTrouble } from '../file-trouble.ts';
import { languageOf } from '../language.ts';
import { refuseAt } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

export interface InitOptions extends GlobalOptions {
  readonly playbook?: string;
  readonly start?: string;
  readonly startRule?: string;
  readonly schedule?: string;
  readonly repository?: string;
  readonly id?: string;
  readonly title?: string;
}

const MOST_TITLE = 120;
const POLICIES = ['as_published', 'extend', 'extend_parallel_training', 'paired'] as const;
const RULES: readonly StartRule[] = ['exact', 'snap-back', 'snap-next'];
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

/** Starts a planning repository from a playbook. Nothing that is already there is overwritten. */
export function init(services: Services, options: InitOptions, folder?: string): CommandResult {
  refuseAt(options);
  const root = resolve(services.cwd, options.cwd ?? '.', folder ?? '.');
  const playbook = requireFlags(services, options);
  const answers = answersOf(options, root);
  const found = readPlaybook(services.packageRoot, playbook, answers.language);
  if (found === null)
    throw new UsageError('playbook-unknown', {
      playbook,
      known: listPlaybooks(services.packageRoot).join(', '),
    });
  const readme = readText(services.packageRoot, `templates/repository/${answers.language}/README.md`);
  const files = planningRepository(
    {
      files: found,
      calendars: readCalendars(services.packageRoot, 'nl'),
      readme: fill(readme, { title: inline(answers.title), start: answers.start }),
    },
    answers,
  );
  for (const path of files.keys()) {
    const taken = whatIsThere(root, path);
    if (taken !== null)
      throw new UsageError('folder-not-empty', { file: relative(services.cwd, join(root, taken)) });
  }
  makeFolder(root);
  for (const [path, text] of files) write(root, path, text);
  const written = [...files.keys()];
  const where = relative(services.cwd, root) || '.';
  const texts = textsFor(languageOf(options, services));
  return {
    codes: [0],
    body: { folder: where, id: answers.id, files: written },
    text: initText(where, written, texts),
  };
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

/** All missing flags at once; nothing is asked where nobody can answer. */
function requireFlags(services: Services, { playbook, language, start }: InitOptions): string {
  const missing = [
    ...(playbook === undefined ? [`--playbook ${listPlaybooks(services.packageRoot).join('|')}`] : []),
    ...(language === undefined ? ['--language nl|en'] : []),
    ...(start === undefined ? ['--start YYYY-MM-DD'] : []),
  ];
  if (playbook === undefined || missing.length > 0)
    throw new UsageError('flags-missing', { flags: missing.join(' ') });
  return playbook;
}

function answersOf(options: InitOptions, root: string): InitAnswers {
  const { start = '', schedule = 'extend', repository, startRule } = options;
  if (!isDay(start)) throw new UsageError('day-wrong', { flag: '--start', value: start });
  const policy = POLICIES.find((one) => one === schedule);
  if (policy === undefined)
    throw new UsageError('value-wrong', {
      flag: '--schedule',
      value: schedule,
      allowed: POLICIES.join(', '),
    });
  const rule = startRule === undefined ? null : RULES.find((one) => one === startRule);
  if (rule === undefined)
    throw new UsageError('value-wrong', {
      flag: '--start-rule',
      value: startRule ?? '',
      allowed: RULES.join(', '),
    });
  if (repository !== undefined && !REPOSITORY.test(repository))
    throw new UsageError('repository-wrong', { value: repository });
  const id = options.id ?? idFrom(basename(root));
  if (!isId(id)) throw new UsageError('id-wrong', { flag: '--id', value: id });
  const title = options.title ?? titleFrom(basename(root));
  if (!isTitle(title)) throw new UsageError('title-wrong', { value: title });
  return {
    id,
    title,
    language: options.language ?? '',
    start,
    startRule: rule,
    policy,
    repository: repository ?? null,
  };
}

/** `Second Shop 2026` → `second-shop-2026`. */
function idFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = words
    .join('-')
    .replace(/^[0-9]/, 'p$&')
    .slice(0, 63);
  return isId(id) ? id : 'programme';
}

/** One visible line, as `common.schema.json` and the loader have it. */
function isTitle(text: string): boolean {
  return text.trim() !== '' && text.length <= MOST_TITLE && safe(text) === text;
}

function titleFrom(name: string): string {
  const words = name
    .replace(/[\p{C}\p{Z}_-]+/gu, ' ')
    .trim()
    .slice(0, MOST_TITLE)
    .replace(/[\ud800-\udbff]$/, '');
  return words === '' ? 'Programme' : words[0]?.toUpperCase() + words.slice(1);
}
