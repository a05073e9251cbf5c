// Bundles entry points into CommonJS files that share what they have in common, so that a command reads its own code
// alone. esbuild splits ES modules only: these are split first and made CommonJS then, which starts faster.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

const HOUR = 3_600_000;
/** Shared parts below this size lie together: opening a file costs more than reading one twice as long. */
const SMALL = 16_384;

/**
 * The version is told before anything is loaded. What cannot be written this way (a full disk, a closed pipe) goes the
 * long way, which tells of it. From Node 22 on, what was compiled once is kept in Node's own cache.
 */
const head = (version) => `#!/usr/bin/env node
const told = (() => {
  if (process.argv.length !== 3 || !['--version', '-V'].includes(process.argv[2])) return false;
  try {
    return require('node:fs').writeSync(1, ${JSON.stringify(`${version}\n`)}) > 0;
  } catch {
    return false;
  }
})();
if (!told) {
  require('node:module').enableCompileCache?.();
`;

/**
 * @param options of esbuild, `entryPoints` by name; `executable` is the one of them that a shell may start, `version` what
 *   it says its version is
 */
export async function bundleSplit({ executable, version, ...options }) {
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
  const all = await Promise.all(
    outputFiles.map(async ({ path, text }) => [basename(path), await toCommonJs(text, options)]),
  );
  const files = withSmallOnesTogether(all);
  // parts first: whoever starts the command line meanwhile finds whole files
  for (const [name, text] of files.sort(([a], [b]) => Number(isPart(b)) - Number(isPart(a))))
    replaceFile(join(outdir, name), name === `${executable}.cjs` ? `${head(version)}${text}}\n` : text);
  removeOldParts(outdir, new Set(files.map(([name]) => name)));
}

/** Small shared parts become functions of one file, each run when it is first asked for, as a file of its own would be. */
function withSmallOnesTogether(files) {
  const isSmall = ([name, text]) => name.startsWith('part-chunk-') && text.length < SMALL;
  const small = files.filter(isSmall);
  const hash = createHash('sha256').update(JSON.stringify(small)).digest('hex').slice(0, 8);
  const together = `part-small-${hash}.cjs`;
  const redirect = (text) =>
    small.reduce(
      (done, [name]) => done.replaceAll(`require("./${name}")`, `require("./${together}")("${name}")`),
      text,
    );
  const makers = small.map(([name, text]) => `"${name}"(module,exports){${redirect(text)}}`);
  const text = `const made={};module.exports=name=>{
if(made[name]===undefined){made[name]={exports:{}};makers[name](made[name],made[name].exports)}
return made[name].exports};
const makers={${makers.join(',\n')}};
`;
  return [
    ...files.filter((file) => !isSmall(file)).map(([name, own]) => [name, redirect(own)]),
    [together, text],
  ];
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

/** Parts in a folder that nothing there asks for: what earlier builds left. None may be published. */
export function staleParts(folder) {
  const names = readdirSync(folder);
  const wanted = new Set(names.filter((name) => !isPart(name)));
  for (const name of wanted) // grows while it is gone through
    for (const [part] of readFileSync(join(folder, name), 'utf8').matchAll(/part-[\w.-]+\.cjs/g))
      if (names.includes(part)) wanted.add(part);
  return names.filter((name) => !wanted.has(name));
}

function isPart(name) {
  return name.startsWith('part-');
}
