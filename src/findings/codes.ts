/**
 * Every finding code: its usual severity and the names of its arguments.
 *
 * A code is kebab-case, never renamed and never used again for something else. The core gives code,
 * arguments and place; `text/{en,nl}/findings.ts` hold the sentences.
 */
export const codes = {
  // bytes, characters, YAML (source/)
  'yaml-syntax': { severity: 'error', args: ['reason'] },
} as const;

export type FindingCode = keyof typeof codes;

/** The arguments a code takes, by name. */
export type FindingArgs<C extends FindingCode> = {
  readonly [K in (typeof codes)[C]['args'][number]]: string | number;
};
