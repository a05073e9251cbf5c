import type { Verdict } from '../gates/verdict.ts';

/** What a piece of text means; the command line knows which colour that is, and whether there is any. */
export type Tone = Verdict | 'strong' | 'quiet';

export type Paint = (tone: Tone, text: string) => string;

/** No colour at all. */
export const unpainted: Paint = (_tone, text) => text;

const SYMBOLS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  inconclusive: '?',
  error: '⚠',
  fail: '✗',
};

/** Never told by colour alone: a symbol and a word. */
export function marked(verdict: Verdict, word: string): string {
  return `${SYMBOLS[verdict]} ${word}`;
}
