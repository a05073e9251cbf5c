import { resolve } from 'node:path';
import { findRepository } from '../../files/find-repository.ts';
import { explainableCodes, explainResult } from '../../reporters/results/explain.ts';
import { explainText } from '../../reporters/text/explain.ts';
import type { Language } from '../../text/plain-words.ts';
import { textsFor } from '../../text/translate.ts';
import { closestText } from '../../values/id.ts';
import { UsageError } from '../errors.ts';
import { languageOf } from '../language.ts';
import { openRepository } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Says more about a code: what it means and what to do. Works anywhere. @throws UsageError with what may be meant */
export function explain(services: Services, options: GlobalOptions, code: string): CommandResult {
  const texts = textsFor(languageHere(services, options));
  const result = explainResult(code, texts);
  if (result === null)
    throw new UsageError('code-unknown', { code, near: closestText(code, explainableCodes) });
  return {
    codes: [0],
    body: { ...result },
    text: explainText(result, texts),
    painted: (paint) => explainText(result, texts, paint),
  };
}

/** The programme's language where there is one. */
function languageHere(services: Services, options: GlobalOptions): Language {
  const isInProgramme = findRepository(resolve(services.cwd, options.cwd ?? '.')) !== null;
  return isInProgramme ? openRepository(services, options).language : languageOf(options, services);
}
