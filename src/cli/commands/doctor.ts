import { resolve } from 'node:path';
import {
  type DoctorLine,
  diagnose,
  doctorResult,
  type Facts,
  type GitHubFacts,
} from '../../reporters/results/doctor.ts';
import { doctorTextOf } from '../../reporters/text/doctor.ts';
import { textsFor } from '../../text/translate.ts';
import { dayOfInstant } from '../../values/date.ts';
import { askGit, type Here, lookHere, planFacts } from '../doctor-facts.ts';
import { askGitHub } from '../doctor-github.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { TrackerOptions } from '../github.ts';
import { languageOf } from '../language.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';

/** Says what is wrong with the surroundings. Only asks: nothing is written, here or on GitHub. */
export async function doctor(services: Services, options: TrackerOptions): Promise<CommandResult> {
  const here = lookHere(services, options);
  const facts = await factsOf(services, options, here);
  const texts = textsFor(languageOf(options, services, here?.plan?.milepost.value.language));
  const lines = diagnose(facts);
  return {
    codes: codesOf(lines, facts.github),
    body: doctorResult(lines, texts.language),
    text: doctorTextOf(lines, texts),
    painted: (paint) => doctorTextOf(lines, texts, paint),
  };
}

async function factsOf(services: Services, options: TrackerOptions, here: Here | null): Promise<Facts> {
  const plan = here?.plan ?? null;
  const milepost = plan?.milepost.value;
  const tracker = milepost?.tracker;
  return {
    today: dayOfInstant(services.now(), milepost?.timeZone ?? 'UTC'),
    node: services.nodeVersion,
    git: await askGit(services, here?.root ?? resolve(services.cwd, options.cwd ?? '.')),
    plan: here === null ? 'none' : plan === null ? 'broken' : planFacts(services, here.root, plan),
    github: tracker?.kind === 'github' ? await askGitHub(services, options, tracker.repository) : null,
  };
}

/** 4 if GitHub did not answer as it should, 1 for anything else that is not fine. */
function codesOf(lines: readonly DoctorLine[], github: GitHubFacts | null): readonly ExitCode[] {
  const isRefused = github !== null && github.kind !== 'answered';
  const isFine = lines.every(({ state }) => state === 'fine');
  return [isRefused ? 4 : 0, isFine ? 0 : 1];
}
