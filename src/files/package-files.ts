import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../values/order.ts';

/** The folder of the installed package: the first one upwards that holds `templates/`. */
export function packageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('the package has no templates folder');
  }
}

/** Folder of the running code: of this file as a module, of the bundle once bundled. */
export function ownFolder(): string {
  return typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
}

/** Templates of one language: file name without `.hbs` → source. */
export function readTemplates(root: string, language: string): ReadonlyMap<string, string> {
  const folder = join(root, 'templates', language);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort(compareText);
  return new Map(
    names.map((name) => [name.slice(0, -'.hbs'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Templates of workflows: `check.yml` → text. */
export function readWorkflows(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'templates', 'workflows');
  const names = readdirSync(folder).sort(compareText);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Ids of the shipped playbooks. */
export function listPlaybooks(root: string): readonly string[] {
  const folder = join(root, 'templates', 'playbooks');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'playbook.yaml')))
    .sort(compareText);
}

/** Files of a playbook in one language: path in the planning repository → text; null when it has not that language. */
export function readPlaybook(root: string, id: string, language: string): ReadonlyMap<string, string> | null {
  const folder = join(root, 'templates', 'playbooks', id, language);
  if (!existsSync(folder)) return null;
  return new Map(walk(folder, '').map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Calendar files of a country: `nl-2026.yaml` → text. */
export function readCalendars(root: string, country: string): ReadonlyMap<string, string> {
  const folder = join(root, 'templates', 'calendars');
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(`${country}-`))
    .sort(compareText);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function walk(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? walk(folder, path) : [path];
    });
}

/** A text file of the package. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
