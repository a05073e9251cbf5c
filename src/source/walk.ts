import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { codes, type FindingArgs, type FindingCode } from '../findings/codes.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import { LONGEST_TEXT, MOST_DEPTH, MOST_FINDINGS, MOST_NODES } from './limits.ts';
import type { Locate } from './locate.ts';
import { checkNumber, checkText, cutsText } from './scalar.ts';

/** The tree of a file as plain data, with what is wrong in it; `isUsable` says whether the data may be used. */
export interface Walked {
  readonly value: unknown;
  readonly isUsable: boolean;
  readonly findings: readonly Finding[];
}

const REFUSED_KEYS: ReadonlySet<string> = new Set(['', '~', 'null', '__proto__', 'constructor', 'prototype']);

/** For keys such as `toString`, which a frozen Object.prototype does not let be assigned. */
const OWN = { configurable: true, enumerable: true, writable: true } as const;

/**
 * One visit of the tree: makes plain data and refuses what a plan may not hold (aliases, anchors, tags, double
 * or forbidden keys, numbers that would change, hidden characters, too much of anything).
 */
export function walk(contents: unknown, text: string, locate: Locate): Walked {
  const walker = new Walker(text, locate);
  const value = walker.read(contents, 1);
  return { value, isUsable: walker.isUsable, findings: walker.findings };
}

class Walker {
  readonly findings: Finding[] = [];
  isUsable = true;
  private nodes = 0;
  private isTooDeep = false;
  private readonly text: string;
  private readonly locate: Locate;
  private readonly hasCutText: boolean;

  constructor(text: string, locate: Locate) {
    this.text = text;
    this.locate = locate;
    this.hasCutText = / #\d/.test(text);
  }

  read(node: unknown, depth: number): unknown {
    if (this.isTooMuch(node, depth)) return null;
    if (isScalar(node)) {
      if (node.anchor !== undefined || node.tag !== undefined) this.checkProperties(node);
      return this.readScalar(node);
    }
    if (isMap(node)) {
      if (node.anchor !== undefined || node.tag !== undefined) this.checkProperties(node);
      return this.readMap(node, depth);
    }
    if (isSeq(node)) {
      if (node.anchor !== undefined || node.tag !== undefined) this.checkProperties(node);
      return node.items.map((item) => this.read(item, depth + 1));
    }
    if (isAlias(node)) this.refuse('yaml-alias', { alias: shown(node.source) }, startOf(node));
    return null; // a key without a colon after it has no node as its value
  }

  /** Nothing deeper, and nothing after too many, is read; each is told once. */
  private isTooMuch(node: unknown, depth: number): boolean {
    this.nodes += 1;
    if (this.nodes > MOST_NODES) {
      if (this.nodes === MOST_NODES + 1) this.refuse('too-many-values', { limit: MOST_NODES }, startOf(node));
      return true;
    }
    if (depth <= MOST_DEPTH) return false;
    if (!this.isTooDeep) this.refuse('too-deep', { limit: MOST_DEPTH }, startOf(node));
    this.isTooDeep = true;
    return true;
  }

  private readScalar(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'string') this.checkString(node, value);
    else if (typeof value === 'number') {
      const code = checkNumber(node.source ?? String(value), value);
      if (code !== null) this.tell(code, { value: shown(node.source ?? value) }, startOf(node));
    }
    return value;
  }

  private checkString(node: Scalar, value: string): void {
    if (value.length > LONGEST_TEXT) {
      this.tell('text-too-long', { limit: LONGEST_TEXT, length: value.length }, startOf(node));
    }
    // Only a double-quoted text can hold what its source does not show.
    if (node.type === 'QUOTE_DOUBLE') this.checkDecoded(value, node);
    else if (this.hasCutText && node.type === 'PLAIN' && cutsText(this.text, node.range?.[1] ?? 0)) {
      this.tell('comment-cuts-text', { value: shown(value) }, startOf(node));
    }
  }

  private checkDecoded(value: string, node: Scalar): void {
    const found = checkText(value);
    if (found === null) return;
    if (found.code === 'token-in-file') this.refuse(found.code, {}, startOf(node));
    else this.refuse(found.code, { character: found.character }, startOf(node));
  }

  private readMap(map: YAMLMap, depth: number): unknown {
    const plain: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = this.readKey(pair.key, depth + 1);
      const value = this.read(pair.value, depth + 1);
      if (key === null) continue;
      if (Object.hasOwn(plain, key)) this.tellDouble(map, pair.key, key);
      else if (key in plain) Object.defineProperty(plain, key, { ...OWN, value });
      else plain[key] = value;
    }
    return plain;
  }

  private readKey(node: unknown, depth: number): string | null {
    const key = this.read(node, depth);
    if (typeof key !== 'string') return null;
    if (key === '<<') this.refuse('yaml-merge-key', {}, startOf(node));
    else if (REFUSED_KEYS.has(key)) this.refuse('key-not-allowed', { key }, startOf(node));
    else return key;
    return null;
  }

  private tellDouble(map: YAMLMap, node: unknown, key: string): void {
    if (this.findings.length >= MOST_FINDINGS) return;
    const first = map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
    const { line } = this.locate(startOf(first?.key));
    this.refuse('key-twice', { key: shown(key), line }, startOf(node));
  }

  private checkProperties(node: { anchor?: string; tag?: string; range?: readonly number[] | null }): void {
    const start = startOf(node);
    const before = this.text.slice(Math.max(0, start - 1000), start);
    if (node.anchor !== undefined) {
      const at = before.lastIndexOf(`&${node.anchor}`);
      this.refuse('yaml-anchor', { anchor: shown(node.anchor) }, at < 0 ? start : start - before.length + at);
    }
    if (node.tag !== undefined) {
      const at = before.search(/(?<!\S)!\S*\s*(?:&\S*\s*)?$/);
      this.refuse('yaml-tag', {}, at < 0 ? start : start - before.length + at);
    }
  }

  /** The data cannot be used: they are not what the file seems to say. */
  private refuse<C extends FindingCode>(code: C, args: FindingArgs<C>, offset: number): void {
    this.isUsable = false;
    this.tell(code, args, offset);
  }

  /** Warnings stop at the limit, errors at twice the limit: no number of warnings hides the first error. */
  private tell<C extends FindingCode>(code: C, args: FindingArgs<C>, offset: number): void {
    const most = codes[code].severity === 'error' ? 2 * MOST_FINDINGS : MOST_FINDINGS;
    if (this.findings.length < most) this.findings.push(finding(code, args, this.locate(offset)));
  }
}

function startOf(node: unknown): number {
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}
