// Builds dist/cli/milepost.cjs (the command line), dist/cli/run.cjs (the same as a function, for tests and the demo)
// and, without --cli, dist/lib (the library): `npm run build`.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAction } from './build-action.mjs';
import { bundleSplit } from './bundle.mjs';
import { precompiledSchemas } from './precompile.mjs';
import { precompiledTemplates } from './precompile-templates.mjs';

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

// So are the libraries for CSV files and workbooks, which only import and template need.
const sheetsApart = {
  name: 'sheets-apart',
  setup({ onResolve, onLoad }) {
    const isOurs = ({ importer }) => !importer.includes('node_modules');
    onResolve({ filter: /^(csv-parse|read-excel-file)\// }, (asked) =>
      isOurs(asked) ? { path: './sheets.cjs', external: true } : undefined,
    );
    // what a module imports by default is, of a CommonJS file, all of it
    onResolve({ filter: /^write-excel-file\// }, (asked) =>
      isOurs(asked) ? { path: 'write', namespace: 'sheets' } : undefined,
    );
    onResolve({ filter: /^\.\/sheets\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'sheets' }, () => ({
      contents: "module.exports = require('./sheets.cjs').default;",
    }));
  },
};

// Questions are only asked on a terminal.
const promptsApart = {
  name: 'prompts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^@clack\/prompts$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: './prompts.cjs', external: true },
    );
  },
};

// Only the page for a director has pictures.
const picturesApart = {
  name: 'pictures-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^d3-(scale|shape)$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: './pictures.cjs', external: true },
    );
  },
};

// The writer of JUnit files and the code frames of findings are only read when they are asked for.
const reportersApart = {
  name: 'reporters-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^junit-report-builder$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: './junit.cjs', external: true },
    );
    onResolve({ filter: /^@babel\/code-frame$/ }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: './frame.cjs', external: true },
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
  plugins: [
    precompiledSchemas(root),
    precompiledTemplates(root),
    octokitApart,
    sheetsApart,
    promptsApart,
    picturesApart,
    reportersApart,
  ],
  // only the module form asks for import.meta
  define: { 'import.meta.url': '""' },
};

await build({
  ...shared,
  plugins: [],
  stdin: { contents: "export { Octokit } from 'octokit';", resolveDir: root },
  outfile: 'dist/cli/octokit.cjs',
});
await build({
  ...shared,
  plugins: [],
  stdin: {
    contents: `export { CsvError, parse } from 'csv-parse/sync';
export { readSheet, SheetNotFoundError } from 'read-excel-file/node';
export { default } from 'write-excel-file/node';`,
    resolveDir: root,
  },
  outfile: 'dist/cli/sheets.cjs',
});
await build({
  ...shared,
  plugins: [],
  stdin: { contents: "module.exports = require('junit-report-builder');", resolveDir: root },
  outfile: 'dist/cli/junit.cjs',
});
await build({
  ...shared,
  plugins: [],
  stdin: { contents: "export { codeFrameColumns } from '@babel/code-frame';", resolveDir: root },
  outfile: 'dist/cli/frame.cjs',
});
await build({
  ...shared,
  plugins: [],
  stdin: {
    contents: "export { confirm, intro, isCancel, note, select, text } from '@clack/prompts';",
    resolveDir: root,
  },
  outfile: 'dist/cli/prompts.cjs',
});
await build({
  ...shared,
  plugins: [],
  stdin: {
    contents:
      "export { scaleLinear, scaleUtc } from 'd3-scale';\nexport { curveStepAfter, line } from 'd3-shape';",
    resolveDir: root,
  },
  outfile: 'dist/cli/pictures.cjs',
});
await bundleSplit({
  ...shared,
  entryPoints: { milepost: 'src/cli/main.ts', run: 'src/cli/run.ts' },
  executable: 'milepost',
  version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  outdir: 'dist/cli',
});
await buildAction();
if (!process.argv.includes('--cli'))
  execFileSync('npx', ['tsc', '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
