import type { Severity } from '../findings/finding.ts';
import { shortDigest } from '../values/digest.ts';
import { compareText } from '../values/order.ts';
import { safe } from './safe.ts';
import type { Told } from './told.ts';

export interface SarifOptions {
  readonly version: string;
  readonly language: string;
  /** From the root of the Git repository to the planning repository, `` or `programme/`. */
  readonly prefix: string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const DIGEST_LENGTH = 32;

/**
 * SARIF 2.1.0. Paths are relative to the root of the Git repository, columns UTF-16 units as everywhere in milepost.
 * The fingerprint of a result stays the same when lines move above it, and in the other language, so that code scanning
 * knows it again.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifText(told: readonly Told[], { version, language, prefix }: SarifOptions): string {
  const rules = [...new Set(told.map(({ code }) => code))].sort(compareText);
  const seen = new Map<string, number>();
  const results = told.map((one) => {
    const count = seen.get(one.identity) ?? 0;
    seen.set(one.identity, count + 1);
    return result(one, { rules, count, prefix });
  });
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'milepost', semanticVersion: version, rules: rules.map((id) => ({ id })) } },
        language,
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Around {
  readonly rules: readonly string[];
  /** How many results of this identity came before. */
  readonly count: number;
  readonly prefix: string;
}

function result({ code, severity, message, help, place, identity }: Told, around: Around): object {
  const text = safe(help === '' ? message : `${message} ${help}`);
  return {
    ruleId: code,
    ruleIndex: around.rules.indexOf(code),
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(`${around.prefix}${place.file}`), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
    partialFingerprints: { 'milepost/v1': shortDigest(`${identity} ${around.count}`, DIGEST_LENGTH) },
  };
}

/** A relative URI: each part of the path encoded, so that no name is read as a scheme or a query. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(safe(part)))
    .join('/');
}
