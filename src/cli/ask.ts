import { UsageError } from './errors.ts';
import type { Prompts } from './prompts.ts';
import type { GlobalOptions, Services } from './services.ts';

/** What the gatekeeper looks at. */
type Asker = Pick<Services, 'canAsk' | 'env' | 'ask' | 'prompts'>;

/**
 * The one gatekeeper: whether somebody is there to answer. No question is reachable but through this file, because one
 * that nobody can answer never ends.
 */
export function mayAsk({ canAsk, env }: Pick<Asker, 'canAsk' | 'env'>, options: GlobalOptions): boolean {
  return canAsk && !env.CI && options.input !== false && options.json !== true;
}

/** A question with yes or no; anything but a yes is a no. @throws UsageError (130) after Ctrl-C */
export async function askYes(services: Asker, options: GlobalOptions, question: string): Promise<boolean> {
  if (!mayAsk(services, options)) throw new Error('a question that nobody can answer');
  const answer = await services.ask(`${question} `);
  if (answer === null) throw new UsageError('interrupted', {}, 130);
  return isYes(answer);
}

/** Questions with lists to choose from; null where nobody can answer. */
export async function openPrompts(services: Asker, options: GlobalOptions): Promise<Prompts | null> {
  return mayAsk(services, options) ? services.prompts() : null;
}

/** Whether an answer is a yes, in either language: `ja` is one to a Dutch reader of an English programme too. */
function isYes(answer: string): boolean {
  return /^(j|ja|y|yes)$/i.test(answer.trim());
}
