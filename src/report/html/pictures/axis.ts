import { scaleLinear, scaleUtc } from 'd3-scale';
import { addDays, type Day, daysBetween, epochMilliseconds, maxDay, minDay } from '../../../values/date.ts';

/** A place along a picture in percent of its width or height, to one decimal. */
export type Percent = number;

/** Days along a picture. */
export interface TimeAxis {
  readonly first: Day;
  readonly last: Day;
  at(day: Day): Percent;
  /** From the start of one day to the end of another; never so short that nothing shows. */
  span(start: Day, end: Day): { readonly x: Percent; readonly width: Percent };
  /** Starts of months, at most so many and none at the very edge. */
  readonly ticks: readonly Day[];
}

const FEWEST_DAYS = 7;
const MOST_TICKS = 6;
const THINNEST = 0.8;
const EDGE = 88;

/** An axis from the first to the last of some days. */
export function timeAxis(days: readonly [Day, ...Day[]], low: Percent = 0, high: Percent = 100): TimeAxis {
  const first = minDay(...days);
  const last = maxDay(...days, addDays(first, FEWEST_DAYS));
  const scale = scaleUtc()
    .domain([moment(first), moment(addDays(last, 1))])
    .range([low, high]);
  const at = (day: Day): Percent => oneDecimal(scale(moment(day)));
  return {
    first,
    last,
    at,
    span: (start, end) => {
      const x = at(start);
      return { x, width: Math.max(THINNEST, oneDecimal(at(addDays(end, 1)) - x)) };
    },
    ticks: scale
      .ticks(Math.min(MOST_TICKS, Math.max(2, Math.floor(daysBetween(first, last) / 30))))
      .map((tick) => tick.toISOString().slice(0, 10))
      .filter((day) => day.endsWith('-01') && at(day) <= EDGE),
  };
}

/** Values from the lowest at one end to the highest at the other; equal ones lie in the middle. */
export function valueAxis(
  values: readonly number[],
  low: Percent,
  high: Percent,
): (value: number) => Percent {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const scale = scaleLinear().domain([lowest, highest]).range([low, high]);
  return (value) => oneDecimal(lowest === highest ? (low + high) / 2 : scale(value));
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function moment(day: Day): number {
  return epochMilliseconds(`${day}T00:00:00Z`);
}
