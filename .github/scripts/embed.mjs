// The Action is one file: what it needs of the package stands in it, in the place of src/files/package-files.ts.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What only `init` and `template` read is not there: the Action has no such command. */
function embedded(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `
export const readText = () => ${JSON.stringify(JSON.stringify({ version }))};
const none = () => { throw new Error('not in the Action'); };
export { none as ownFolder, none as packageRoot, none as readTemplates, none as readWorkflows, none as listPlaybooks, none as readPlaybook, none as readCalendars };
`;
}

export function embeddedPackage(root) {
  return {
    name: 'embedded-package',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]files[\\/]package-files\.ts$/ }, () => ({
        contents: embedded(root),
        loader: 'js',
      }));
    },
  };
}

/** Of commands that the Action has not, and of what only they need, nothing is in its file. */
export function onlyCommands(names) {
  return {
    name: 'only-commands',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]cli[\\/]commands[\\/][a-z-]+\.ts$/ }, ({ path }) =>
        names.includes(basename(path, '.ts')) ? undefined : { contents: 'export {};', loader: 'js' },
      );
    },
  };
}
