// Builds dist/cli/milepost.cjs (the command line), dist/cli/run.cjs (the same as a function, for tests and the demo)
// and, without --cli, dist/lib (the library): `npm run build`.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { precompiledSchemas } from './precompile.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
// tests may run side by side: they find the old file or the new one
if (!process.argv.includes('--cli')) rmSync(join(root, 'dist'), { recursive: true, force: true });

// Octokit is large and only needed for GitHub: a file of its own, read when it is imported.
const octokitApart = {
  name: 'octokit-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^octokit$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: './octokit.cjs', external: true },
    );
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [precompiledSchemas(root), octokitApart],
  // only the module form asks for import.meta
  define: { 'import.meta.url': '""' },
};

await build({
  ...shared,
  plugins: [],
  stdin: { contents: "export { Octokit } from 'octokit';", resolveDir: root },
  outfile: 'dist/cli/octokit.cjs',
});
await build({ ...shared, entryPoints: ['src/cli/run.ts'], outfile: 'dist/cli/run.cjs' });
await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/milepost.cjs',
  banner: { js: '#!/usr/bin/env node' },
});
if (!process.argv.includes('--cli'))
  execFileSync('npx', ['tsc', '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
