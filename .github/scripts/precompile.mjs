// An esbuild plugin: puts validators compiled at build time in the place of src/schema/checks.ts.
import { loadSource } from './load-source.mjs';

/** Source of the module that replaces checks.ts. */
function precompiled(root) {
  const { makeAjv, schemas, commonSchema, standalone, _ } = loadSource(
    root,
    `export { makeAjv } from './src/schema/compile.ts';
export { schemas, commonSchema } from './src/schema/schemas.ts';
export { _ } from 'ajv';
export { default as standalone } from 'ajv/dist/standalone/index.js';`,
  );
  const code = { source: true, esm: true, formats: _`require("./formats.ts").formats`, lines: false };
  // a definition becomes one function, not a copy at every place that refers to it
  const settings = { code, inlineRefs: false, messages: false };
  const ajv = makeAjv([...Object.values(schemas), commonSchema].map(withoutProse), settings);
  const names = Object.keys(schemas);
  const ids = Object.fromEntries(names.map((name) => [exported(name), schemas[name].$id]));
  return `import { toSchemaError } from './schema-error.ts';
function add(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
${shorter((standalone.default ?? standalone)(ajv, ids))}
const validators = { ${names.map((name) => `'${name}': ${exported(name)}`).join(', ')} };
export const checks = {
  get(name) {
    const validate = validators[name];
    if (validate === undefined) throw new Error('no schema ' + name);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toSchemaError));
  },
};
`;
}

/**
 * Ajv writes some thousands of complaints out in full. Only what `toSchemaError` reads of them stays, since every start of
 * a command reads this code.
 */
function shorter(source) {
  const path = /schemaPath:"(?:[^"\\]|\\.)*",/g;
  const keyword = /,schema:(?:[\w.$-]|"(?:[^"\\]|\\.)*"|\[|\])+(?=,parentSchema:)/g;
  const push = /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g;
  const found = [path, keyword, push].map((pattern) => source.match(pattern)?.length ?? 0);
  if (Math.min(...found) < 100) throw new Error('ajv writes its code in another way now: look at shorter()');
  return source.replace(path, '').replace(keyword, '').replace(push, 'vErrors = add(vErrors, $1);');
}

/** A schema's name as a name of JavaScript. */
function exported(name) {
  return name.replaceAll('-', '_');
}

const EDITOR_WORDS = new Set(['markdownEnumDescriptions', 'defaultSnippets', 'patternErrorMessage']);

/** Hover texts are for editors; inside the validators they would only take room. */
function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !(typeof child === 'string' && (key === 'description' || key === 'title')))
      .filter(([key]) => !EDITOR_WORDS.has(key))
      .map(([key, child]) => [key, withoutProse(child)]),
  );
}

export function precompiledSchemas(root) {
  return {
    name: 'precompiled-schemas',
    setup(build) {
      let source;
      build.onLoad({ filter: /src[\\/]schema[\\/]checks\.ts$/ }, () => {
        source ??= precompiled(root);
        return { contents: source, loader: 'js' };
      });
    },
  };
}
