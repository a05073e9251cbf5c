/** One set of colours. `page` and `card` lie behind text; every other one but `line` and `soft` is used for text. */
export interface Colours {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly soft: string;
  readonly pass: string;
  readonly warn: string;
  readonly inconclusive: string;
  readonly error: string;
  readonly fail: string;
  readonly active: string;
}

export const LIGHT: Colours = {
  page: '#ffffff',
  card: '#f8fafc',
  text: '#1b1f24',
  muted: '#59636e',
  line: '#d5dbe1',
  soft: '#dbe9f9',
  pass: '#1a7f37',
  warn: '#8a5a00',
  inconclusive: '#59636e',
  error: '#7d4cdb',
  fail: '#cf222e',
  active: '#0969da',
};

export const DARK: Colours = {
  page: '#0d1117',
  card: '#151b23',
  text: '#e6edf3',
  muted: '#9aa4ae',
  line: '#30363d',
  soft: '#1b3354',
  pass: '#3fb950',
  warn: '#d29922',
  inconclusive: '#9aa4ae',
  error: '#bc8cff',
  fail: '#ff7b72',
  active: '#58a6ff',
};

/** Names of colours that text is written in. */
export const INKS: readonly (keyof Colours)[] = [
  'text',
  'muted',
  'pass',
  'warn',
  'inconclusive',
  'error',
  'fail',
  'active',
];

/** Names of colours that text stands on. */
export const GROUNDS: readonly (keyof Colours)[] = ['page', 'card'];

/** A set of colours as variables of a style sheet. */
export function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
