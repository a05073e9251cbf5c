const TOKEN = 'gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}';
const SHOWN = '[token]';

/** Base64 packs three bytes into four digits, so a text has three forms, by what stands before it. */
const ALIGNMENTS = [0, 1, 2] as const;

/** Fewer digits of base64 tell nothing of a secret, and stand in many texts by chance. */
const FEWEST_DIGITS = 8;

/**
 * Takes secrets out of a text: each one as it is and in base64 and base64url, also behind another text as in
 * `user:secret` of a basic login; and whatever looks like a GitHub token, known or not. One look for each text.
 * @param secrets exact values; an empty one is ignored
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...longestFirst.map(escaped), TOKEN].join('|'), 'g');
  return (text) => text.replace(pattern, SHOWN);
}

function formsOf(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const plain = [secret, JSON.stringify(secret).slice(1, -1)];
  const packed = [base64(bytes), ...ALIGNMENTS.map((before) => inner(bytes, before))];
  const telling = packed.filter((one) => one.length >= FEWEST_DIGITS);
  return [...plain, ...telling.flatMap((one) => [one, urlForm(one)])];
}

/** The digits that the secret alone decides when so many bytes stand before it, whatever they are. */
function inner(bytes: Uint8Array, before: number): string {
  const whole = base64(new Uint8Array([...new Uint8Array(before), ...bytes]));
  const from = Math.ceil((before * 8) / 6);
  return whole.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
}

function urlForm(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
