// A world for `run` with a clock that is set by hand and ids that are always the same: for examples, demo and tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
const { run } = createRequire(import.meta.url)(join(packageRoot, 'dist/cli/run.cjs'));

/** Runs one command at a moment; the answer holds the exit code and both streams. */
export async function milepost(cwd, now, argv, { seed = '', stdout, stderr, env = {}, ...world } = {}) {
  const out = collector(stdout);
  const err = collector(stderr);
  let count = 0;
  const exitCode = await run(argv, {
    now: () => now,
    clock: { now: () => Date.parse(now), sleep: async () => {} },
    fetch: async () => {
      throw new Error('no network');
    },
    isTerminal: false,
    suffix: () => suffixOf(`${seed}${now} ${argv.join(' ')} ${count++}`),
    ask: async () => {
      throw new Error('nobody to ask');
    },
    canAsk: false,
    prompts: async () => {
      throw new Error('nobody to ask');
    },
    processId: process.pid,
    isProcessAlive: () => true,
    isInterrupted: () => false,
    cwd,
    env,
    stdout: out.stream,
    stderr: err.stream,
    packageRoot,
    version,
    nodeVersion: process.version,
    ...world,
  });
  return { exitCode, stdout: out.text(), stderr: err.text() };
}

/** Eight characters of a-z0-9 that depend on the text alone. */
function suffixOf(text) {
  const bytes = createHash('sha256').update(text).digest();
  return [...bytes.subarray(0, 8)].map((byte) => '0123456789abcdefghijklmnopqrstuvwxyz'[byte % 36]).join('');
}

function collector(also) {
  const parts = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      parts.push(String(chunk));
      also?.write(chunk);
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}
