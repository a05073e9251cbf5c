import type { Finding } from '../../src/findings/finding.ts';
import { type Loaded, loadYaml } from '../../src/source/load.ts';

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text as the loader gives it, from a file `plan.yaml`. */
export function load(text: string): Loaded {
  return loadYaml('plan.yaml', bytesOf(text));
}

/** Findings as `code line:column`, in their order. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}
