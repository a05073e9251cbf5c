import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import { fileProblem, systemCode } from '../files/errors.ts';
import { ownFolder, packageRoot, readText } from '../files/package-files.ts';
import { usageText } from '../text/usage.ts';
import { worstCode } from './exit-codes.ts';
import { fileTrouble } from './file-trouble.ts';
import { languageOf } from './language.ts';
import { run } from './run.ts';
import type { Services } from './services.ts';

/** The real world. */
function realServices(): Services {
  const root = packageRoot(ownFolder());
  let isInterrupted = false;
  process.on('SIGINT', () => {
    if (isInterrupted) process.exit(130); // the second Ctrl-C: at once
    isInterrupted = true;
  });
  process.on('SIGTERM', () => {
    isInterrupted = true;
  });
  process.stdout.on('error', tellLostOutput);
  process.stderr.on('error', () => undefined); // nobody is left to tell
  return {
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    clock: { now: () => Date.now(), sleep: async (milliseconds) => setTimeout(milliseconds) },
    fetch: globalThis.fetch,
    isTerminal: process.stderr.isTTY === true,
    suffix,
    ask,
    canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
    prompts: async () =>
      (await import('./clack.ts')).clackPrompts({ input: process.stdin, output: process.stdout }),
    processId: process.pid,
    isProcessAlive,
    isInterrupted: () => isInterrupted,
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    packageRoot: root,
    version: versionOf(root),
    nodeVersion: process.version,
  };
}

/** Eight random characters of a-z0-9. */
function suffix(): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => digits[byte % digits.length]).join('');
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline/promises'); // most commands ask nothing
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<null>((resolve) => line.once('close', () => resolve(null)));
  try {
    return await Promise.race([line.question(question), closed]);
  } finally {
    line.close();
  }
}

function isProcessAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function versionOf(root: string): string {
  const found: unknown = JSON.parse(readText(root, 'package.json'));
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '0';
}

let isCutOff = false;

/** `milepost … | head` is a normal end; a full disk is not, and is told. */
function tellLostOutput(error: Error): void {
  const problem = fileProblem('stdout', error);
  if (systemCode(error) === 'EPIPE' || isCutOff) return;
  isCutOff = true;
  process.exitCode = 2;
  const { key, args } = fileTrouble(problem);
  const { message, help } = usageText(languageOf({}, { env: process.env }), key, args);
  process.stderr.write(`milepost: ${message}\n  ${help}\n`);
}

void run(process.argv.slice(2), realServices()).then((code) => {
  process.exitCode = worstCode([code, isCutOff ? 2 : 0]);
});
