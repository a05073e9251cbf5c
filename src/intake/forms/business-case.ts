import { type Finding, finding } from '../../findings/finding.ts';
import type { BusinessCase } from '../../schema/types.generated.ts';
import type { Texts } from '../../text/translate.ts';
import type { Reading } from '../table.ts';
import { DAY, type Filled, MONEY, PERCENT, type Slot, slot } from './form.ts';

type CostRow = BusinessCase['rows'][number];
type Amount = CostRow['now'];
type Known = Exclude<Amount, undefined>;

/** What every row costs now and afterwards, and the investment; amounts may be ranges. */
export function businessCaseSlots(section: BusinessCase, texts: Texts): readonly Slot[] {
  const title = (key: 'form.now' | 'form.after' | 'form.investment', name: string): string =>
    `${texts.label(key)}: ${name}`;
  return [
    ...section.rows.flatMap(({ id, title: name, now, after }) => [
      amountSlot(`row.${id}.now`, title('form.now', name), now),
      amountSlot(`row.${id}.after`, title('form.after', name), after),
    ]),
    ...section.investment.map(({ id, title: name, low, high }) =>
      amountSlot(`investment.${id}`, title('form.investment', name), { low, high }),
    ),
    slot('discountRate', texts.label('form.discountRate'), PERCENT, section.discountRate),
    slot('observed', texts.label('form.observed'), DAY, section.observed),
  ];
}

function amountSlot(id: string, title: string, amount: Amount): Slot {
  const isRange = typeof amount === 'object' && amount !== null;
  const answer = isRange ? amount.low : (amount ?? null);
  return { id, title, answer, answerKind: MONEY, more: isRange ? amount.high : null, moreKind: MONEY };
}

/** The section with the amounts of the form. */
export function businessCaseFrom(
  section: BusinessCase,
  filled: ReadonlyMap<string, Filled>,
): Reading<BusinessCase> {
  const findings = [...filled].flatMap(rangeFault);
  const amount = (id: string): Known => amountIn(filled.get(id));
  const rows = section.rows.map((row): CostRow => {
    const now = amount(`row.${row.id}.now`);
    const after = amount(`row.${row.id}.after`);
    return {
      ...row,
      ...(isSaid(row.now, now) ? { now } : {}),
      ...(isSaid(row.after, after) ? { after } : {}),
    };
  });
  const investment = section.investment.map((line) => {
    const found = amount(`investment.${line.id}`);
    if (found === null) {
      const place = filled.get(`investment.${line.id}`)?.place;
      if (place !== undefined)
        findings.push(finding('form-answer-missing', { row: `investment.${line.id}` }, place));
      return line;
    }
    return typeof found === 'number' ? { ...line, low: found, high: found } : { ...line, ...found };
  });
  const { discountRate: _rate, observed: _day, ...rest } = section;
  const rate = filled.get('discountRate')?.answer;
  const day = filled.get('observed')?.answer;
  const value = {
    ...rest,
    rows,
    investment,
    ...(typeof rate === 'number' ? { discountRate: rate } : {}),
    ...(typeof day === 'string' ? { observed: day } : {}),
  };
  return { value: findings.length > 0 ? null : value, findings };
}

/** What was never filled in stays away; what was, and is empty now, is not known any more. */
function isSaid(before: Amount, now: Known): boolean {
  return before !== undefined || now !== null;
}

function amountIn(filled: Filled | undefined): Known {
  if (filled === undefined || typeof filled.answer !== 'number') return null;
  return typeof filled.more === 'number' ? { low: filled.answer, high: filled.more } : filled.answer;
}

/** An end without a beginning, or one below it. Only amounts have two numbers. */
function rangeFault([row, { answer, more, place, morePlace }]: readonly [
  string,
  Filled,
]): readonly Finding[] {
  if (typeof more !== 'number') return [];
  if (answer === null) return [finding('form-answer-missing', { row }, place)];
  return typeof answer === 'number' && answer > more
    ? [finding('range-reversed', { low: answer, high: more }, morePlace)]
    : [];
}
