import { confirm, intro, isCancel, note, select, text } from '@clack/prompts';
import { UsageError } from './errors.ts';
import type { Choice, Prompts } from './prompts.ts';

/**
 * Questions of @clack/prompts on stdin and stdout, which the gatekeeper has found to be terminals. clack answers Ctrl-C
 * with a symbol instead of an error, so that every answer is looked at.
 */
export function clackPrompts(): Prompts {
  return {
    intro: (message) => intro(message),
    note: (message, title) => note(message, title),
    select: async (message, choices, first) => {
      const options = choices.map(optionOf);
      const answer = await select<string>({ message, options, initialValue: first });
      if (isCancel(answer)) throw interrupted();
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error('an answer that was not offered');
      return chosen.value;
    },
    text: async (message, first, problem) => {
      const validate = (value = ''): string | undefined => problem(value);
      const answer = await text({ message, initialValue: first, validate });
      if (isCancel(answer)) throw interrupted();
      return answer;
    },
    confirm: async (message, { yes, no }) => {
      const answer = await confirm({ message, active: yes, inactive: no });
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
