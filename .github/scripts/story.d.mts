export const TODAY: string;
export const START: string;
export function story(language: 'nl' | 'en'): readonly (readonly [now: string, argv: readonly string[]])[];
