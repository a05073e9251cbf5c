import { parseDocument } from 'yaml';

/** One value to set, by the keys that lead to it; `undefined` takes the key out. */
export interface YamlEdit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Sets values in a starter file of a playbook and keeps its comments. Only for files that milepost ships: a
 * person's file is never printed anew.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  for (const { path, value } of edits)
    if (value === undefined) document.deleteIn([...path]);
    else document.setIn([...path], typeof value === 'object' ? document.createNode(value) : value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
