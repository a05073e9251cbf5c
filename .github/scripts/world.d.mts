import type { Writable } from 'node:stream';

export const packageRoot: string;

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function milepost(
  cwd: string,
  now: string,
  argv: readonly string[],
  options?: {
    readonly seed?: string;
    readonly stdout?: Writable;
    readonly stderr?: Writable;
    readonly env?: Readonly<Record<string, string>>;
    readonly fetch?: typeof fetch;
    readonly clock?: { now(): number; sleep(milliseconds: number): Promise<void> };
    readonly isProcessAlive?: (id: number) => boolean;
  },
): Promise<Answer>;
