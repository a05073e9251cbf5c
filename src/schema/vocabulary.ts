/** Keywords of our schemas that only an editor or a generator reads; Ajv's strict mode has to know them. */
export const vocabulary: readonly string[] = [
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'money',
];
