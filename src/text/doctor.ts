import { doctor as en } from './en/doctor.ts';
import { fill } from './fill.ts';
import { doctor as nl } from './nl/doctor.ts';
import type { Language } from './plain-words.ts';

/** Everything that `doctor` can say. */
export type DoctorKey =
  | 'node-fine'
  | 'node-old'
  | 'git-fine'
  | 'git-missing'
  | 'git-no-repository'
  | 'git-shallow'
  | 'plan-none'
  | 'plan-broken'
  | 'plan-fine'
  | 'files-fine'
  | 'files-unwritable'
  | 'calendar-fine'
  | 'calendar-ends'
  | 'people-fine'
  | 'people-missing'
  | 'tracker-local'
  | 'tracker-locked'
  | 'tracker-lock-dead'
  | 'token-missing'
  | 'github-unreachable'
  | 'github-refused'
  | 'github-fine'
  | 'github-archived'
  | 'github-no-issues'
  | 'rights-fine'
  | 'rights-read-only'
  | 'rights-unsaid'
  | 'scopes'
  | 'clock-fine'
  | 'clock-off'
  | 'branch-fine'
  | 'branch-open'
  | 'origin-fine'
  | 'origin-other'
  | 'repository-other'
  | 'map-other'
  | 'lock-held'
  | 'review-fine'
  | 'review-unknown'
  | 'review-missing'
  | 'review-never'
  | 'review-disabled'
  | 'review-old';

export type DoctorTexts = Readonly<Record<DoctorKey, { readonly message: string; readonly help: string }>>;

const texts: Readonly<Record<Language, DoctorTexts>> = { en, nl };

/** How it is, and what to do about it; the latter is empty where nothing needs doing. */
export function doctorText(
  language: Language,
  key: DoctorKey,
  args: Readonly<Record<string, string | number>>,
): { readonly message: string; readonly help: string } {
  const { message, help } = texts[language][key];
  return { message: fill(message, args), help: fill(help, args) };
}
