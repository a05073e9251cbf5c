import { stringify } from 'yaml';

const SETTINGS = {
  version: '1.2',
  schema: 'core',
  indent: 2,
  lineWidth: 0, // long lines are not wrapped: a later edit would rewrite them all
  minContentWidth: 0,
  aliasDuplicateObjects: false,
  blockQuote: 'literal',
  nullStr: 'null',
  sortMapEntries: false,
} as const;

/**
 * Plain data as YAML: keys in the order given, two spaces, quotes only where needed, texts of several lines as
 * blocks. `loadYaml` reads the same data back, if they keep its limits. Same data, same bytes.
 */
export function printYaml(value: object): string {
  return stringify(value, SETTINGS);
}
