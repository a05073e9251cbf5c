import { statusOf } from '../../programme/status.ts';
import { statusResult } from '../../reporters/results/status.ts';
import { statusText } from '../../reporters/text/status.ts';
import { textsFor } from '../../text/translate.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Where the programme stands, what is next, what is late, what turns red next. */
export function status(services: Services, options: GlobalOptions): CommandResult {
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  const found = statusOf(programme);
  return {
    codes: [0],
    body: statusResult(programme, found, texts),
    text: statusText(programme, found, texts),
    painted: (paint) => statusText(programme, found, texts, paint),
  };
}
