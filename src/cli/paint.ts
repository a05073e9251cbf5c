import { type Paint, type Tone, unpainted } from '../reporters/paint.ts';
import type { GlobalOptions, Services, Style } from './services.ts';

/** Red and green differ in their symbols and words too; these only help the eye. */
const STYLES: Readonly<Record<Tone, Style>> = {
  pass: 'green',
  warn: 'yellow',
  inconclusive: 'cyan',
  error: 'magenta',
  fail: 'red',
  strong: 'bold',
  quiet: 'dim',
};

/** Colour on the screen, as far as the screen and its surroundings want any; none after `--no-color`. */
export function paintOf({ style }: Pick<Services, 'style'>, { color }: GlobalOptions): Paint {
  if (style === undefined || color === false) return unpainted;
  return (tone, text) => (text === '' ? '' : style(STYLES[tone], text));
}
