import { resolve } from 'node:path';
import { findRepository } from '../../files/find-repository.ts';
import { codes, type FindingCode } from '../../findings/codes.ts';
import { explainResult } from '../../reporters/results/explain.ts';
import { explainText } from '../../reporters/text/explain.ts';
import type { Language } from '../../text/plain-words.ts';
import { textsFor } from '../../text/translate.ts';
import { closestText } from '../../values/id.ts';
import { UsageError } from '../errors.ts';
import { languageOf } from '../language.ts';
import { openRepository } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Says more about a finding: what it means and what to do. Works anywhere. */
export function explain(services: Services, options: GlobalOptions, code: string): CommandResult {
  if (!isCode(code))
    throw new UsageError('code-unknown', { code, near: closestText(code, Object.keys(codes)) });
  const texts = textsFor(languageHere(services, options));
  return {
    codes: [0],
    body: explainResult(code, texts),
    text: explainText(code, texts),
    painted: (paint) => explainText(code, texts, paint),
  };
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(codes, text);
}

/** The programme's language where there is one. */
function languageHere(services: Services, options: GlobalOptions): Language {
  const isInProgramme = findRepository(resolve(services.cwd, options.cwd ?? '.')) !== null;
  return isInProgramme ? openRepository(services, options).language : languageOf(options, services);
}
