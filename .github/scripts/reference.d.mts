import type { Command } from 'commander';

export const referencePaths: Readonly<Record<'en' | 'nl', string>>;
export function referenceOf(tree: Command, language: 'en' | 'nl'): string;
