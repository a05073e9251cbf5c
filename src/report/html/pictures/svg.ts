import { h, type Markup } from '../markup.ts';
import type { Percent, TimeAxis } from './axis.ts';

/** A curve is drawn in a square of its own, which is then stretched over the picture. */
export const SQUARE = 1000;

/** Across and down, in percent of the picture. */
export interface Spot {
  readonly x: Percent;
  readonly y: Percent;
}

/** A picture with a name and a description for whoever does not see it. Heights are pixels, widths percent. */
export function picture(
  id: string,
  words: { readonly title: string; readonly description: string },
  height: number,
  ...marks: readonly (Markup | readonly Markup[])[]
): Markup {
  return h(
    'svg',
    {
      role: 'img',
      'aria-labelledby': `${id}-name`,
      'aria-describedby': `${id}-words`,
      width: '100%',
      height,
    },
    h('title', { id: `${id}-name` }, words.title),
    h('desc', { id: `${id}-words` }, words.description),
    ...marks,
  );
}

/** The marks of one row of a list whose words stand beside it. */
export function track(height: number, ...marks: readonly (Markup | readonly Markup[] | null)[]): Markup {
  return h('svg', { class: 'track', 'aria-hidden': 'true', width: '100%', height }, ...marks);
}

export function bar(
  name: string,
  { x, width }: { readonly x: Percent; readonly width: Percent },
  y: number,
  height: number,
): Markup {
  return h('rect', { class: name, x: `${x}%`, y, width: `${width}%`, height, rx: 2 });
}

export function upright(name: string, x: Percent): Markup {
  return h('line', { class: name, x1: `${x}%`, x2: `${x}%`, y1: 0, y2: '100%' });
}

export function level(name: string, y: Percent): Markup {
  return h('line', { class: name, x1: 0, x2: '100%', y1: `${y}%`, y2: `${y}%` });
}

export function dot(name: string, { x, y }: Spot, radius: number): Markup {
  return h('circle', { class: name, cx: `${x}%`, cy: `${y}%`, r: radius });
}

/** Paths in the coordinates of the square. */
export function stretched(...paths: readonly { readonly name: string; readonly d: string }[]): Markup {
  return h(
    'svg',
    { viewBox: `0 0 ${SQUARE} ${SQUARE}`, preserveAspectRatio: 'none', width: '100%', height: '100%' },
    paths.map(({ name, d }) => h('path', { class: name, d, 'vector-effect': 'non-scaling-stroke' })),
  );
}

/** Names of months below or above a picture. */
export function months(axis: TimeAxis, nameOf: (day: string) => string): Markup {
  return h(
    'svg',
    { class: 'months', 'aria-hidden': 'true', width: '100%', height: 18 },
    axis.ticks.map((day) => [
      h('line', { class: 'tick', x1: `${axis.at(day)}%`, x2: `${axis.at(day)}%`, y1: 4, y2: 18 }),
      h('text', { x: `${axis.at(day)}%`, dx: 4, y: 14 }, nameOf(day)),
    ]),
  );
}
