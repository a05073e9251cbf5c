/** One answer to choose. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Shown beside the label while it is marked. */
  readonly hint?: string;
}

/**
 * Questions on a terminal. Every question throws UsageError (130) after Ctrl-C, so that whoever asks cannot go on by
 * mistake. Only `ask.ts` hands these out.
 */
export interface Prompts {
  intro(text: string): void;
  /** A few lines to read, without a question. */
  note(text: string, title: string): void;
  select<T extends string>(message: string, choices: readonly Choice<T>[], first: T): Promise<T>;
  /** One line of text. @param problem what is wrong with a text, undefined when nothing is */
  text(message: string, first: string, problem: (text: string) => string | undefined): Promise<string>;
  confirm(message: string, words: { readonly yes: string; readonly no: string }): Promise<boolean>;
}
