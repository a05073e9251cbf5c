import { type Finding, finding } from '../../findings/finding.ts';
import { compareRatio } from '../../values/decimal.ts';
import { sortBy } from '../../values/order.ts';
import type { Rule } from './rule.ts';
import { weeksByWorkstream } from './time-share.ts';

/** A workstream gets the share of the weeks before go-live that a risk advises. */
const workstreamsGetTheirTime: Rule = ({ plan, schedule }) => {
  const { risks } = plan;
  const total = (schedule.goLive?.planned.first ?? 1) - 1;
  if (risks === null || total < 1) return [];
  const weeks = weeksByWorkstream(plan, schedule, total + 1);
  return risks.value.risks.flatMap(({ id: about, advice }, i): readonly Finding[] => {
    const own = advice === undefined ? undefined : weeks.get(advice.workstream);
    if (advice === undefined || own === undefined || compareRatio(own, total, advice.low) >= 0) return [];
    const { workstream, low } = advice;
    const args = { about, workstream, low, weeks: own, total, share: oneDecimal((own * 100) / total) };
    return [finding('time-share-below-advice', args, risks.places.at(['risks', i, 'advice', 'low']))];
  });
};

/** Those who will work with it hear of it from the first week. */
const usersHearEarly: Rule = ({ plan: { communication } }) => {
  const events = (communication?.value.events ?? []).map(({ id, week, off }, index) => ({
    id,
    week,
    off,
    index,
  }));
  const [first] = sortBy(
    events.filter(({ off }) => off !== true),
    ({ week }) => week,
  );
  if (communication === null || first === undefined || first.week <= 1) return [];
  const place = communication.places.at(['events', first.index, 'week']);
  return [finding('end-users-late', { about: first.id, week: first.week }, place)];
};

/** Where lower is better, an arrow up or down can mean two things. */
const arrowsAreClear: Rule = ({ plan: { kpis } }) =>
  (kpis?.value.kpis ?? []).flatMap(({ id, better, published }, i): readonly Finding[] => {
    const arrow = published?.arrow;
    if (kpis === null || better === 'higher' || arrow === undefined || arrow === 'flat') return [];
    return [finding('arrow-ambiguous', { about: id }, kpis.places.at(['kpis', i, 'published', 'arrow']))];
  });

/** A change against a baseline needs one, measured before the change. */
const baselinesAreThere: Rule = ({ plan: { kpis } }) =>
  (kpis?.value.kpis ?? []).flatMap(({ id, needsBaseline, baseline }, i): readonly Finding[] =>
    kpis !== null && needsBaseline === true && baseline === undefined
      ? [finding('baseline-missing', { about: id }, kpis.places.at(['kpis', i, 'baseline'], 'key'))]
      : [],
  );

/** What the months of the review are counted from will come. */
const reviewHasAnAnchor: Rule = ({ plan: { review, phases, milepost } }) => {
  const hasRollout = phases.some(({ value }) => value.rollout !== undefined);
  if (review === null || review.value.anchor === 'start' || hasRollout) return [];
  const args = { about: milepost.value.id, anchor: review.value.anchor };
  return [finding('review-anchor-missing', args, review.places.at(['anchor']))];
};

export const rhythmRules: readonly Rule[] = [usersHearEarly, arrowsAreClear, baselinesAreThere];
export const wholeRhythmRules: readonly Rule[] = [workstreamsGetTheirTime, reviewHasAnAnchor];

/** For showing only. */
function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
