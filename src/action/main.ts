import { error, getInput, info, setOutput, setSecret, summary } from '@actions/core';
import type { Services } from '../cli/services.ts';
import { readText as readOwn } from '../files/package-files.ts';
import { readText } from '../files/write-file.ts';
import { act } from './act.ts';
import { field, occasionOf, type Runner } from './runner.ts';

const { env } = process;

const runner: Runner = {
  input: (name) => getInput(name),
  output: (name, value) => setOutput(name, value),
  mask: setSecret,
  info,
  error: (line) => error(line),
  summarize: async (markdown) => {
    if (env.GITHUB_STEP_SUMMARY !== undefined) await summary.addRaw(markdown, true).write();
  },
};

/** The real world of a runner: nobody to ask, no terminal, no colour. */
function runnerServices(): Services {
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      isInterrupted = true;
    });
  return {
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    fetch: globalThis.fetch,
    suffix: () => globalThis.crypto.randomUUID().slice(0, 8),
    ask: async () => null,
    canAsk: false,
    prompts: () => Promise.reject(new Error('nobody to ask')),
    isTerminal: false,
    processId: process.pid,
    isProcessAlive: () => false, // a runner is new for every job
    isInterrupted: () => isInterrupted,
    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
    env,
    stdout: process.stdout,
    stderr: process.stderr,
    packageRoot: '',
    version: String(field(JSON.parse(readOwn('', 'package.json')), 'version')),
    nodeVersion: process.version,
  };
}

const event = env.GITHUB_EVENT_PATH === undefined ? null : readText('', env.GITHUB_EVENT_PATH);
const isFine = await act({
  services: runnerServices(),
  runner,
  occasion: occasionOf(env, event),
  folder: env.RUNNER_TEMP ?? process.cwd(),
});
process.exitCode = isFine ? 0 : 1;
