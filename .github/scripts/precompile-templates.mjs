// An esbuild plugin: puts templates compiled at build time in the place of src/cli/templates.ts, and of Handlebars its
// runtime alone. Nothing is left that makes code out of text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { loadSource } from './load-source.mjs';

const ENDING = '.md.hbs';

/** `{"phase-issue":{…}}` of one language, as source. */
function compiledIn(folder, options) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort();
  const entries = files.map((file) => {
    const compiled = Handlebars.precompile(readFileSync(join(folder, file), 'utf8'), options);
    return `${JSON.stringify(file.slice(0, -ENDING.length))}: ${compiled}`;
  });
  return `{ ${entries.join(',\n')} }`;
}

/** Source of the module that replaces templates.ts. */
function precompiled(root) {
  const { templateOptions } = loadSource(root, "export { templateOptions } from './src/render/compile.ts';");
  const languages = ['en', 'nl'].map(
    (language) => `${language}: ${compiledIn(join(root, 'templates', language), templateOptions)}`,
  );
  return `import Handlebars from 'handlebars/runtime';
import { isPart } from '../render/part.ts';
const compiled = { ${languages.join(',\n')} };
export function templatesIn(language) {
  const engine = Handlebars.create();
  const all = Object.entries(compiled[language]).map(([name, made]) => [name, engine.template(made)]);
  for (const [name, fill] of all) if (isPart(name)) engine.registerPartial(name, fill);
  return new Map(all.filter(([name]) => !isPart(name)));
}
`;
}

export function precompiledTemplates(root) {
  return {
    name: 'precompiled-templates',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]cli[\\/]templates\.ts$/ }, () => ({
        contents: precompiled(root),
        loader: 'js',
      }));
    },
  };
}
