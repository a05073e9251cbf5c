import type { Readable, Writable } from 'node:stream';
import { confirm, intro, isCancel, note, select, text } from '@clack/prompts';
import { UsageError } from './errors.ts';
import type { Choice, Prompts } from './prompts.ts';

/** A terminal: keys in, screen out. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Questions of @clack/prompts on a terminal, which the gatekeeper has found to be one. clack answers Ctrl-C with a symbol
 * instead of an error, so that every answer is looked at.
 */
export function clackPrompts(terminal: Terminal): Prompts {
  return {
    intro: (message) => intro(message, terminal),
    note: (message, title) => note(message, title, terminal),
    select: async (message, choices, first) => {
      const options = choices.map(optionOf);
      // its instructions are in English only; the welcome says which keys there are
      const keys = { showInstructions: false };
      const answer = await select<string>({ ...terminal, ...keys, message, options, initialValue: first });
      if (isCancel(answer)) throw interrupted();
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error('an answer that was not offered');
      return chosen.value;
    },
    text: async (message, first, problem) => {
      const validate = (value = ''): string | undefined => problem(value);
      const answer = await text({ ...terminal, message, initialValue: first, validate });
      if (isCancel(answer)) throw interrupted();
      return answer;
    },
    confirm: async (message, { yes, no }) => {
      const answer = await confirm({ ...terminal, message, active: yes, inactive: no });
      if (isCancel(answer)) throw interrupted();
      return answer;
    },
  };
}

function optionOf({ value, label, hint }: Choice<string>): { value: string; label: string; hint?: string } {
  return { value, label, ...(hint === undefined ? {} : { hint }) };
}

function interrupted(): UsageError {
  return new UsageError('interrupted', {}, 130);
}
