import { compareFractions, fractionNumber } from '../../values/fraction.ts';
import type { BusinessCaseResult, BusinessFigures } from '../business-case.ts';
import { isPositive } from '../range.ts';
import { type Advice, advice, names } from './advice.ts';

/** What the figures do not say of themselves. */
export function businessCaseAdvice({
  figures,
  missing,
  runningPerMonth,
  rows,
}: BusinessCaseResult): readonly Advice[] {
  const lacking = rows.filter(({ id }) => missing.includes(id)).map(({ title }) => title);
  return [
    ...(lacking.length === 0 ? [] : [advice('amounts-missing', null, { titles: names(lacking) })]),
    ...(figures === null ? [] : returns(figures)),
    ...(isPositive(runningPerMonth.high) ? [advice('running-cost-counted')] : []),
    ...(figures === null ? [] : further(figures)),
  ];
}

function returns({ published, monthlySaving }: BusinessFigures): readonly Advice[] {
  const saving = fractionNumber(monthlySaving.low);
  if (published.low.verdict === 'never')
    return [advice('never-returns', null, { saving: fractionNumber(monthlySaving.high) })];
  return published.high.verdict === 'never' ? [advice('may-never-return', null, { saving })] : [];
}

function further({ monthlySaving, cashSaving, calendar, npv }: BusinessFigures): readonly Advice[] {
  const isCash = compareFractions(monthlySaving.high, cashSaving.high) === 0;
  return [
    ...(isCash ? [] : [advice('not-all-cash')]),
    ...(calendar === null ? [advice('ramp-missing')] : []),
    ...(npv === null ? [advice('rate-missing')] : []),
  ];
}
