import type { Prompts } from './prompts.ts';

/** Everything of the world that a command may use, so that tests can give it another one. */
export interface Services {
  /** The moment now, `2026-03-12T14:15:02Z`. */
  now(): string;
  /** Milliseconds, and waiting; only for pacing and progress, never for a result. */
  readonly clock: { now(): number; sleep(milliseconds: number): Promise<void> };
  /** The network. */
  readonly fetch: typeof fetch;
  /** Eight characters of a-z0-9 for the id of a record. */
  suffix(): string;
  /** A line from the terminal, null after Ctrl-C or at its end; only called when `canAsk`. */
  ask(question: string): Promise<string | null>;
  /** True if stdin and stdout are terminals; whether a question may be asked is for `mayAsk` alone. */
  readonly canAsk: boolean;
  /** Questions with lists to choose from; loaded when they are needed. */
  prompts(): Promise<Prompts>;
  /** True if stderr is a terminal: then one line of progress is written over and over. */
  readonly isTerminal: boolean;
  readonly processId: number;
  /** Whether a process of this machine still runs. */
  isProcessAlive(id: number): boolean;
  /** True after the first Ctrl-C: finish the call and stop. */
  isInterrupted(): boolean;
  /** Colours a text for stdout, or leaves it as it is where no colour is wanted; without it nothing is coloured. */
  readonly style?: (style: Style, text: string) => string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder of the installed package. */
  readonly packageRoot: string;
  readonly version: string;
  /** `v20.19.0` */
  readonly nodeVersion: string;
}

/** The styles in use, by their names in `node:util`. */
export type Style = 'green' | 'yellow' | 'cyan' | 'magenta' | 'red' | 'bold' | 'dim';

/** A stream as commands use it: whole texts, so that a token cannot hide between two of them. */
export interface Output {
  write(text: string): unknown;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly cwd?: string;
  readonly json?: boolean;
  readonly language?: string;
  readonly at?: string;
  readonly input?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}
