// Builds dist/action.mjs, the GitHub Action: one file without anything beside it. `npm run build:action`
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embeddedPackage, onlyCommands } from './embed.mjs';
import { precompiledTemplates } from './precompile-templates.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** `@actions/core` has it for tokens of OpenID Connect alone, which are not asked for: 0.4 MB of HTTP. */
const withoutHttpClient = {
  name: 'without-http-client',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@actions\/http-client(\/|$)/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'export class HttpClient {} export class BearerCredentialHandler {}',
    }));
  },
};

/** The same sources give the same bytes. */
export async function buildAction(outfile = join(root, 'dist/action.mjs')) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/action/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // validators are compiled when it runs: 0.4 s once a job, for a file a third smaller
    plugins: [
      withoutHttpClient,
      embeddedPackage(root),
      precompiledTemplates(root),
      onlyCommands(['check', 'diff', 'gate', 'apply', 'report', 'pull']),
    ],
    // libraries that still ask for `require` get one
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
  });
}

const asked = process.argv[1] ?? '';
if (resolve(asked) === fileURLToPath(import.meta.url)) await buildAction(process.argv[2]);
