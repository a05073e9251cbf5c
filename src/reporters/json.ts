/** What went wrong, beside the exit code. The code is stable. */
export interface JsonError {
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** Version of all JSON output. The minor part grows when fields are added, the major part when one changes. */
const JSON_VERSION = '1.0';

const UNSAFE = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/**
 * The one object that `--json` prints, on success and on failure. Parsed, it is exactly `body` with its head; as
 * text it holds no control or invisible character and nothing that GitHub Actions takes for a command.
 */
export function jsonText(command: string, exitCode: number, body: object, error?: JsonError): string {
  const value = {
    formatVersion: JSON_VERSION,
    command,
    exitCode,
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message, help: error.help } }),
    ...body,
  };
  return `${JSON.stringify(value).replace(UNSAFE, escaped).replaceAll('##[', String.raw`##\u005b`)}\n`;
}

/** `\uXXXX` for each code unit; a lone surrogate is written so by `JSON.stringify` itself. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
