// Bundles entry points into CommonJS files that share what they have in common, so that a command reads its own code
// alone. esbuild splits ES modules only: these are split first and made CommonJS then, which starts faster.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

const HOUR = 3_600_000;
// From Node 22 on, what was compiled once is kept in Node's own cache; it has to be asked for before anything is loaded.
const HEAD = "#!/usr/bin/env node\nrequire('node:module').enableCompileCache?.();\n";

/** @param options of esbuild, `entryPoints` by name; `executable` is the one of them that a shell may start */
export async function bundleSplit({ executable, ...options }) {
  const { outputFiles } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    write: false,
    chunkNames: 'part-[name]-[hash]',
    outExtension: { '.js': '.cjs' },
  });
  const outdir = join(options.absWorkingDir, options.outdir);
  mkdirSync(outdir, { recursive: true });
  const names = outputFiles.map(({ path }) => basename(path));
  const texts = await Promise.all(outputFiles.map(({ text }) => toCommonJs(text, options)));
  // parts first: whoever starts the command line meanwhile finds whole files
  const order = names
    .map((name, index) => ({ name, text: texts[index] }))
    .sort((a) => (isPart(a.name) ? -1 : 1));
  for (const { name, text } of order)
    replaceFile(join(outdir, name), name === `${executable}.cjs` ? `${HEAD}${text}` : text);
  removeOldParts(outdir, new Set(names));
}

/** `import()` becomes `require` too: Node reads such a file in one step and without its loader for ES modules. */
async function toCommonJs(text, { target, minify }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    minify,
    supported: { 'dynamic-import': false },
  });
  return code;
}

function replaceFile(path, text) {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

/** Parts of earlier builds go when no test that is running can still ask for them. */
function removeOldParts(outdir, fresh) {
  for (const name of readdirSync(outdir)) {
    const path = join(outdir, name);
    if (isPart(name) && !fresh.has(name) && Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path);
  }
}

function isPart(name) {
  return name.startsWith('part-');
}
