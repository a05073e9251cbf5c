// The Action is one file: it carries the texts of the package with it, in the place of src/files/package-files.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `templates/nl/issue.md` → text, and package.json with its version alone. */
function textsOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const templates = ['en', 'nl'].map((language) => {
    const folder = join(root, 'templates', language);
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .sort();
    return [
      language,
      names.map((name) => [name.slice(0, -'.hbs'.length), readFileSync(join(folder, name), 'utf8')]),
    ];
  });
  return { version, templates };
}

/** What only `init` and `template` read is not there: the Action has no such command. */
function embedded(root) {
  const { version, templates } = textsOf(root);
  return `
const templates = new Map(${JSON.stringify(templates)});
export const readTemplates = (root, language) => new Map(templates.get(language));
export const readText = () => ${JSON.stringify(JSON.stringify({ version }))};
const none = () => { throw new Error('not in the Action'); };
export { none as ownFolder, none as packageRoot, none as readWorkflows, none as listPlaybooks, none as readPlaybook, none as readCalendars };
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
