import { type Finding, finding } from '../../findings/finding.ts';
import type { BusinessCase } from '../../schema/types.generated.ts';
import { addDecimals, compareDecimals, type Decimal, decimal, toNumber } from '../../values/decimal.ts';
import { formatWeeks, parseWeeks } from '../../values/weeks.ts';
import { doubledSections, sectionFiles } from '../sections.ts';
import { type Reference, unknownOnes } from './near.ts';
import type { Rule } from './rule.ts';

/** A section stands in one file. */
const sectionsStandOnce: Rule = ({ plan }) => doubledSections(plan);

/** Where every amount is known, the saving per month is above 0 at least at its best. */
const businessCaseSaves: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ about, value: { businessCase }, places }) => {
    const best = businessCase === undefined ? null : bestSaving(businessCase);
    if (best === null || compareDecimals(best, decimal(0)) > 0) return [];
    const place = places.at(['businessCase', 'rows'], 'key');
    return [finding('business-case-without-saving', { about, high: toNumber(best) }, place)];
  });

/** A saving is per year, or each time. */
const savingsAreGivenOnce: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { useCases }, places }) =>
    (useCases?.items ?? []).flatMap(({ id, saving, savingPerTime }, i) =>
      isKnown(saving) && isKnown(savingPerTime)
        ? [finding('saving-given-twice', { about: id }, places.at(['useCases', 'items', i, 'savingPerTime']))]
        : [],
    ),
  );

/** The steps of a ramp follow each other. */
const rampsGoOn: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { businessCase }, places }) => {
    const ramp = (businessCase?.ramp ?? []).map(({ weeks }) => parseWeeks(weeks));
    return ramp.flatMap((step, i): readonly Finding[] => {
      const before = ramp[i - 1];
      if (step === null || before === null || before === undefined) return [];
      if (before.last !== null && step.first > before.last) return [];
      const args = { weeks: formatWeeks(step), before: formatWeeks(before) };
      return [finding('ramp-out-of-order', args, places.at(['businessCase', 'ramp', i, 'weeks']))];
    });
  });

/** No more rows lack a field than there are. */
const countsAreParts: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { dataQuality }, places }) =>
    (dataQuality?.sources ?? []).flatMap(({ missing: counts }, s) =>
      (counts ?? []).flatMap(({ field, missing, rows }, i) => {
        const place = places.at(['dataQuality', 'sources', s, 'missing', i, 'missing']);
        return missing > rows ? [finding('missing-above-rows', { field, missing, rows }, place)] : [];
      }),
    ),
  );

/** What is answered about a source is one of the requirements. */
const requirementsAreKnown: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { dataQuality }, places }) => {
    const known = new Set((dataQuality?.items ?? []).map(({ id }) => id));
    const named = (dataQuality?.sources ?? []).flatMap(({ answers }, s) =>
      (answers ?? []).map(
        ({ item }, i): Reference => ({
          id: item,
          place: () => places.at(['dataQuality', 'sources', s, 'answers', i, 'item']),
        }),
      ),
    );
    return unknownOnes(named, known).map(({ id, near, place }) =>
      finding('requirement-unknown', { item: id, near }, place),
    );
  });

export const methodRules: readonly Rule[] = [
  sectionsStandOnce,
  businessCaseSaves,
  savingsAreGivenOnce,
  rampsGoOn,
  countsAreParts,
  requirementsAreKnown,
];

type Amount = BusinessCase['rows'][number]['now'];

function isKnown(amount: Amount): boolean {
  return amount !== undefined && amount !== null;
}

/** The highest saving per month; null while an amount is missing. */
function bestSaving({ rows }: BusinessCase): Decimal | null {
  let sum = decimal(0);
  for (const { now, after } of rows) {
    if (now === undefined || now === null || after === undefined || after === null) return null;
    const most = typeof now === 'number' ? now : now.high;
    const least = typeof after === 'number' ? after : after.low;
    sum = addDecimals(sum, addDecimals(decimal(most), decimal(-least)));
  }
  return sum;
}
