import { redactor } from '../values/redact.ts';
import type { Output, Services } from './services.ts';

/** Shorter values are no tokens, and taking them out would only damage texts. */
const SHORTEST = 8;

/** What takes the tokens of these surroundings, and everything that looks like one, out of a text. */
export function redactorOf({ env }: Pick<Services, 'env'>): (text: string) => string {
  const tokens = [env.GITHUB_TOKEN, env.GH_TOKEN].flatMap((one) => [one ?? '', (one ?? '').trim()]);
  return redactor([...new Set(tokens)].filter((one) => one.length >= SHORTEST));
}

/** The same world, in which no token reaches a screen, a pipe or a question: every command runs in it. */
export function withoutTokens(services: Services): Services {
  const redact = redactorOf(services);
  const redacting = (output: Output): Output => ({ write: (text) => output.write(redact(text)) });
  return {
    ...services,
    ask: (question) => services.ask(redact(question)),
    stdout: redacting(services.stdout),
    stderr: redacting(services.stderr),
  };
}
