import { forecastOf } from '../../forecast/forecast.ts';
import { forecastText } from '../../reporters/text/forecast.ts';
import { textsFor } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { UsageError } from '../errors.ts';
import { parseCount } from '../fields.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

export interface ForecastOptions extends GlobalOptions {
  readonly until?: string;
  readonly seed?: string;
  readonly runs?: string;
}

const FEWEST_RUNS = 100;
const MOST_RUNS = 100_000;
/** Seeds are 32 bits. */
const HIGHEST_SEED = 4_294_967_295;

/** When the programme may be finished. Answers 0 also when no forecast can be made: that is an answer too. */
export function forecast(services: Services, options: ForecastOptions): CommandResult {
  const { until, seed, runs } = options;
  if (until !== undefined && !isDay(until))
    throw new UsageError('day-wrong', { flag: '--until', value: until });
  const choice = {
    ...(until === undefined ? {} : { until }),
    ...(seed === undefined ? {} : { seed: countBetween('--seed', seed, 0, HIGHEST_SEED) }),
    ...(runs === undefined ? {} : { runs: countBetween('--runs', runs, FEWEST_RUNS, MOST_RUNS) }),
  };
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  const found = forecastOf(programme, choice);
  return {
    codes: [0],
    body: found,
    text: forecastText(programme, found, texts),
    painted: (paint) => forecastText(programme, found, texts, paint),
  };
}

/** @throws UsageError unless it is a whole number from the one to the other */
function countBetween(flag: string, text: string, low: number, high: number): number {
  const value = parseCount(flag, text);
  if (value < low || value > high)
    throw new UsageError('value-wrong', { flag, value: text, allowed: `${low}–${high}` });
  return value;
}
