import { resolve } from 'node:path';
import { checkPaths } from '../files/check-paths.ts';
import { findRepository, isFolder } from '../files/find-repository.ts';
import { readRepository } from '../files/read-repository.ts';
import type { Finding } from '../findings/finding.ts';
import { hasError } from '../findings/finding.ts';
import { namedPaths } from '../programme/check-records.ts';
import { type Look, type Opened, openProgramme } from '../programme/open.ts';
import type { Programme } from '../programme/programme.ts';
import type { Language } from '../text/plain-words.ts';
import { isDay } from '../values/date.ts';
import { UsageError } from './errors.ts';
import { languageOf } from './language.ts';
import type { GlobalOptions, Services } from './services.ts';

/** A planning repository as a command sees it. */
export interface OpenRepository extends Opened {
  readonly root: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly look: Look;
  /** Language of what is printed: asked for, else the programme's, else that of the surroundings. */
  readonly language: Language;
  readonly isUnreadable: boolean;
}

/** Reads and replays the planning repository around the working folder. @throws UsageError without one */
export function openRepository(services: Services, options: GlobalOptions, folder?: string): OpenRepository {
  const from = resolve(services.cwd, options.cwd ?? '.', folder ?? '.');
  if (!isFolder(from)) throw new UsageError('folder-missing', { folder: from });
  const root = findRepository(from);
  if (root === null) throw new UsageError('no-programme', { folder: from });
  const { files, findings } = readRepository(root);
  const look = lookOf(services, options);
  const opened = openProgramme(files, look);
  const named = namedPaths(opened.programme?.records.ordered ?? []);
  const all: readonly Finding[] = [...findings, ...opened.findings, ...checkPaths(root, named)];
  return {
    root,
    files,
    look,
    plan: opened.plan,
    programme: findings.length > 0 ? null : opened.programme,
    findings: all,
    isUnreadable: findings.some(({ code }) => code === 'file-unreadable'),
    language: languageOf(options, services, opened.plan?.milepost.value.language),
  };
}

function lookOf(services: Services, { at }: GlobalOptions): Look {
  if (at !== undefined && !isDay(at)) throw new UsageError('day-wrong', { flag: '--at', value: at });
  return { now: services.now(), at: at ?? null };
}

/** For commands that need a verdict. @throws UsageError (2) when the files hold an error */
export function requireProgramme(repository: OpenRepository): Programme {
  const { programme, findings } = repository;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (programme === null || hasError(findings)) throw new UsageError('plan-not-usable', { errors });
  return programme;
}

/** Writing takes the moment from the clock. @throws UsageError with `--at` */
export function refuseAt({ at }: GlobalOptions): void {
  if (at !== undefined) throw new UsageError('at-while-writing');
}
