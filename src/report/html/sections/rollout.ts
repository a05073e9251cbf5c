import { ladderHead } from '../../sections/rollout.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { chip, paragraph } from '../parts.ts';
import { type LadderPicture, ladderPicture, type StageStanding } from '../pictures/ladder.ts';
import { bar, track } from '../pictures/svg.ts';
import { STATE_TONES, type Tone } from '../signs.ts';
import { figures, tableMarkup } from '../table.ts';

/** The ladder of the rollout, from the first share to everybody and beyond; null without a rollout. */
export function rolloutBody(pen: PagePen): readonly Child[] {
  const ladder = ladderPicture(pen.programme);
  if (ladder === null) return [paragraph(pen.page('rollout.none'))];
  return [
    stand(pen),
    h(
      'ol',
      { class: 'rows ladder' },
      ladder.steps.map((step) =>
        stepMarkup(pen, step.title, step.standing, sizeText(pen, step, ladder), step.share),
      ),
      stepMarkup(pen, ladder.improvement.title, ladder.improvement.standing, pen.page('rollout.after'), null),
    ),
    ladderTable(pen, ladder),
  ];
}

function stand(pen: PagePen): Child {
  const state = pen.programme.state.rollout;
  if (state === null) return null;
  const words = { state: pen.texts.state(state.state), share: pen.value(state.share, 'percent'), stage: '' };
  return paragraph(`${pen.texts.label('status.rollout', words)}.`);
}

const TONES: Readonly<Record<StageStanding, Tone>> = {
  passed: STATE_TONES.passed,
  live: STATE_TONES.active,
  'to-come': STATE_TONES.planned,
};

function standingText({ page }: PagePen, standing: StageStanding): string {
  switch (standing) {
    case 'passed':
      return page('rollout.passed');
    case 'live':
      return page('rollout.live');
    case 'to-come':
      return page('rollout.toCome');
  }
}

function stepMarkup(
  pen: PagePen,
  title: string,
  standing: StageStanding,
  size: string,
  share: number | null,
): Markup {
  const tone = TONES[standing];
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'name' },
      h('strong', {}, title),
      h('span', { class: 'when' }, chip(tone, standingText(pen, standing)), ` ${size}`),
    ),
    share === null
      ? h('div', {})
      : track(
          24,
          bar('ground', { x: 0, width: 100 }, 6, 12),
          bar(`fill-${tone.colour}`, { x: 0, width: share }, 6, 12),
        ),
  );
}

function sizeText(
  pen: PagePen,
  { share, size }: { readonly share: number; readonly size: number },
  { unit }: LadderPicture,
): string {
  return pen.page('rollout.size', { share: pen.value(share, 'percent'), size: pen.number(size), unit });
}

function ladderTable(pen: PagePen, { steps, unit }: LadderPicture): Markup {
  const { texts, programme } = pen;
  const rows = steps.map(({ id, title, share, size, standing }) => {
    const when = programme.schedule.items.get(id);
    return [
      pen.cell(title),
      pen.value(share, 'percent'),
      `${pen.number(size)} ${unit}`,
      pen.weeks(when?.published ?? null),
      pen.weeks(when?.planned ?? null),
      pen.day(when?.start ?? null),
      `${TONES[standing].sign}\u00a0${standingText(pen, standing)}`,
    ];
  });
  return figures(
    pen.page('figures'),
    tableMarkup({ head: ladderHead(texts), rows }, { caption: texts.label('report.rollout') }),
  );
}
