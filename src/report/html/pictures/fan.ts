import type { FinishForecast, FinishSimulated } from '../../../forecast/forecast.ts';
import type { Day } from '../../../values/date.ts';

/** When a programme may be finished, from the widest band to the middle. */
export interface Fan {
  /** From the 5th to the 95th percentile, and from the 20th to the 80th. */
  readonly bands: readonly [wide: Band, narrow: Band];
  readonly middle: Day;
  readonly planned: Day;
  readonly promised: FinishSimulated['promised'];
  readonly chances: FinishSimulated['fan'];
}

interface Band {
  readonly from: Day;
  readonly until: Day;
}

const WIDE = [5, 95] as const;
const NARROW = [20, 80] as const;

/** null where no forecast was simulated. */
export function fanPicture(finish: FinishForecast): Fan | null {
  if (finish.kind !== 'simulated') return null;
  const dayAt = (percent: number): Day =>
    finish.fan.find((one) => one.percent === percent)?.day ?? finish.p50;
  const band = ([low, high]: readonly [number, number]): Band => ({ from: dayAt(low), until: dayAt(high) });
  return {
    bands: [band(WIDE), band(NARROW)],
    middle: finish.p50,
    planned: finish.planned,
    promised: finish.promised,
    chances: finish.fan,
  };
}
