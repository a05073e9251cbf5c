import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileExists, FileProblem } from '../../src/files/errors.ts';
import { writeFileNew, writeFileWhole } from '../../src/files/write-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'milepost-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The module as one JavaScript file, for a process of its own. */
function bundle(): string {
  const outfile = join(root, 'write-file.mjs');
  buildSync({
    entryPoints: ['src/files/write-file.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}

function child(script: string, options: { readonly uid?: number } = {}): ChildProcess {
  const file = join(root, 'child.mjs');
  writeFileSync(file, `import { writeFileNew, writeFileWhole } from ${JSON.stringify(bundle())};\n${script}`);
  chmodSync(root, 0o755);
  return spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'], ...options });
}

test('a file is written whole, and again, in folders that are made', () => {
  writeFileWhole(root, 'tracker/issues/a.md', bytes('one'));
  writeFileWhole(root, 'tracker/issues/a.md', bytes('two'));
  expect(read('tracker/issues/a.md')).toBe('two');
  expect(readdirSync(join(root, 'tracker/issues'))).toEqual(['a.md']);
});

test('a new file is never written over another', () => {
  writeFileNew(root, 'records/2026/a.yaml', bytes('one'));
  expect(() => writeFileNew(root, 'records/2026/a.yaml', bytes('two'))).toThrow(FileExists);
  expect(read('records/2026/a.yaml')).toBe('one');
  expect(readdirSync(join(root, 'records/2026'))).toEqual(['a.yaml']);
});

test.each(['/etc/x', '../x', 'a/../../x', 'a//b', './a', 'a\\b', 'C:/x', 'a/\0', ''])(
  '%j leaves the root or is no path',
  (path) => {
    expect(() => writeFileWhole(root, path, bytes('x'))).toThrow(
      expect.objectContaining({ name: 'FileProblem', reason: 'outside' }),
    );
  },
);

test('nothing is written behind a link, and no folder is made there', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'milepost-else-'));
  symlinkSync(elsewhere, join(root, 'records'));
  expect(() => writeFileNew(root, 'records/2026/a.yaml', bytes('x'))).toThrow(
    expect.objectContaining({ reason: 'is-link', path: 'records/2026/a.yaml' }),
  );
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('a link in place of the file is replaced, not written through', () => {
  writeFileSync(join(root, 'target'), 'theirs');
  symlinkSync(join(root, 'target'), join(root, 'a.md'));
  writeFileWhole(root, 'a.md', bytes('ours'));
  expect(read('target')).toBe('theirs');
  expect(read('a.md')).toBe('ours');
  symlinkSync(join(root, 'nowhere'), join(root, 'b.md'));
  expect(() => writeFileNew(root, 'b.md', bytes('x'))).toThrow(FileExists);
});

test('a file where a folder must be is told', () => {
  writeFileSync(join(root, 'tracker'), '');
  expect(() => writeFileWhole(root, 'tracker/a.md', bytes('x'))).toThrow(
    expect.objectContaining({ reason: 'not-a-folder' }),
  );
});

test('a folder of the name of the file is told, and nothing is left behind', () => {
  mkdirSync(join(root, 'a.md'));
  expect(() => writeFileWhole(root, 'a.md', bytes('x'))).toThrow(FileProblem);
  expect(readdirSync(root)).toEqual(['a.md']);
});

test('a folder that may not be written in is told by name', async () => {
  mkdirSync(join(root, 'closed'), { mode: 0o555 });
  chmodSync(join(root, 'closed'), 0o555);
  const script = `try { writeFileNew(${JSON.stringify(root)}, 'closed/a', Buffer.from('x')); }
    catch (error) { process.stdout.write(error.name + ' ' + error.reason + ' ' + error.path + ' ' + error.cause.code); }`;
  const isRoot = process.getuid?.() === 0;
  const running = child(script, isRoot ? { uid: 65534 } : {});
  let output = '';
  running.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  await new Promise((done) => running.on('close', done));
  expect(output).toBe('FileProblem refused closed/a EACCES');
});

test('killed at any moment, the file is the old one or the new one, never between', async () => {
  const size = 4_000_000;
  const script = `const old = Buffer.alloc(${size}, 'a'); const next = Buffer.alloc(${size}, 'b');
    for (let i = 0; ; i += 1) { writeFileWhole(${JSON.stringify(root)}, 'big', i % 2 ? old : next); if (i === 0) process.stdout.write('x'); }`;
  const seen = new Set<string>();
  for (let run = 0; run < 12; run += 1) {
    const running = child(script);
    await new Promise((done) => running.stdout?.once('data', done));
    await new Promise((done) => setTimeout(done, 3 * run));
    running.kill('SIGKILL');
    await new Promise((done) => running.on('close', done));
    const text = read('big');
    expect(text.length).toBe(size);
    expect(text).toBe((text[0] ?? '').repeat(size));
    seen.add(text[0] ?? '');
  }
  expect(seen.size).toBeGreaterThan(0);
});
