// Runs a few lines of TypeScript that import from src/, for what is made out of the source at build time.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** @returns what the lines export */
export function loadSource(root, contents) {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-source-'));
  const outfile = join(folder, 'source.cjs');
  try {
    buildSync({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      absWorkingDir: root,
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
