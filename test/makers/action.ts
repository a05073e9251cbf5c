import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { act } from '../../src/action/act.ts';
import { occasionOf, type Runner } from '../../src/action/runner.ts';
import type { FakeGitHub } from '../github/rig/index.ts';
import { aFolder, aWorld, packageRoot } from './cli.ts';
import { workflows } from './workflows.ts';

export const ACTION_BUNDLE = join(packageRoot, 'dist/action.mjs');
const CLOCK = join(packageRoot, 'test/makers/preload/clock.cjs');

/** What a step left behind. */
export interface Step {
  readonly isGreen: boolean;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export type Given = Readonly<Record<string, string>>;

/** The surroundings of a runner on a branch. */
export function onBranch(commit: string, more: Given = {}): Given {
  return { GITHUB_REPOSITORY: 'acme/plan', GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main', ...more };
}

/** The built Action as its own process, as a runner starts it. */
export async function runAction(
  workspace: string,
  now: string,
  inputs: Given,
  env: Given = {},
  bundle: string = ACTION_BUNDLE,
): Promise<Step> {
  const temp = aFolder();
  const [outputs, summary] = [join(temp, 'outputs'), join(temp, 'summary')];
  mkdirSync(join(temp, 'temp'));
  for (const file of [outputs, summary]) writeFileSync(file, '');
  const child = spawn(process.execPath, ['--require', CLOCK, bundle], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: temp,
      CI: 'true',
      MILEPOST_TEST_NOW: now,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(temp, 'temp'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {
    isGreen: code === 0,
    log,
    outputs: outputsIn(readFileSync(outputs, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

/** The same from the sources, in this process, with a clock and a network that are given. */
export async function actIn(
  workspace: string,
  now: string,
  inputs: Given,
  {
    env = {},
    event = null,
    fetch,
  }: { env?: Given; event?: string | null; fetch?: typeof globalThis.fetch } = {},
): Promise<Step> {
  const world = aWorld(workspace, now, {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', GITHUB_API_URL: 'http://127.0.0.1:9', ...env },
    ...(fetch === undefined ? {} : { fetch }),
  });
  const left = { log: '', summary: '', outputs: new Map<string, string>() };
  const say = (line: string): void => {
    left.log += `${line}\n`;
  };
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    output: (name, value) => left.outputs.set(name, value),
    mask: (secret) => say(`::add-mask::${secret}`),
    info: say,
    error: (line) => say(`::error::${line}`),
    summarize: async (markdown) => {
      left.summary += markdown;
    },
  };
  const occasion = occasionOf(env, event);
  const isGreen = await act({ services: world.services, runner, occasion, folder: aFolder() });
  return {
    isGreen,
    log: `${world.stderr()}${world.stdout()}${left.log}`,
    outputs: Object.fromEntries(left.outputs),
    summary: left.summary,
  };
}

/** The steps that use the Action in a workflow that init writes: their inputs, with the event's values put in. */
export function stepsOf(workflow: string, event: Given): readonly Given[] {
  return inputsIn(workflows().get(`.github/workflows/${workflow}`) ?? '', 'acme/milepost@', event);
}

/** The same in the text of a workflow. @param uses how the Action is named there, from the beginning */
export function inputsIn(text: string, uses: string, event: Given): readonly Given[] {
  const jobs: Readonly<Record<string, { steps: readonly { uses?: string; with?: object }[] }>> =
    parse(text).jobs;
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step.uses?.startsWith(uses))
    .map((step) => {
      const inputs = Object.entries(step.with ?? {}).map(([name, value]): [string, string] => [
        name,
        String(value).replaceAll(/\$\{\{ (\S+) \}\}/g, (_, path: string) => event[path] ?? ''),
      ]);
      return Object.fromEntries(inputs);
    });
}

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: string };
  body: string;
}

/** What the rig has not: the newest commit of a branch, and the comments of a pull request. */
export interface Around {
  tip: string | null;
  readonly comments: Comment[];
  readonly sent: string[];
  /** Status of every write of a comment; null = it is taken. */
  refuses: number | null;
}

export function aroundOf(tip: string | null, comments: readonly Comment[] = []): Around {
  return { tip, comments: [...comments], sent: [], refuses: null };
}

/** The rig with that around it; without a rig the token is that of a workflow, which may not ask who it is. */
export function fetchWith(around: Around, fake?: FakeGitHub): typeof fetch {
  return async (input, init) => {
    const { pathname, searchParams } = new URL(String(input));
    const method = init?.method ?? 'GET';
    const own = answerOf(around, method, pathname, searchParams, String(init?.body ?? ''));
    if (own !== null) return own;
    if (fake !== undefined) return fake.fetch(input, init);
    return pathname === '/user'
      ? json(403, { message: 'Resource not accessible by integration' })
      : json(404, {});
  };
}

function answerOf(
  around: Around,
  method: string,
  path: string,
  query: URLSearchParams,
  body: string,
): Response | null {
  if (path === '/repos/acme/plan/branches/main')
    return around.tip === null
      ? json(404, { message: 'Not Found' })
      : json(200, { commit: { sha: around.tip } });
  if (!path.includes('/comments')) return null;
  if (method === 'GET') {
    const from = (Number(query.get('page')) - 1) * 100;
    return json(200, around.comments.slice(from, from + 100));
  }
  around.sent.push(`${method} ${path}`);
  if (around.refuses !== null) return json(around.refuses, { message: 'no' });
  const text: string = JSON.parse(body).body;
  if (method === 'POST') {
    const made = { id: 900 + around.comments.length, user: BOT, body: text };
    around.comments.push(made);
    return json(201, made);
  }
  const found = around.comments.find(({ id }) => path.endsWith(`/${id}`));
  if (found === undefined) return json(404, {});
  found.body = text;
  return json(200, found);
}

export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** The file in which a runner tells of a pull request. */
export function eventFile(number: number): string {
  const path = join(aFolder(), 'event.json');
  appendFileSync(path, JSON.stringify({ pull_request: { number } }));
  return path;
}
