import { expect, test } from 'vitest';
import { dayMeant, isYesOrNo, numberMeant } from '../../src/schema/hints.ts';
import { startProcessorTime } from '../makers/processor-time.ts';

test.each([
  ['15,000', '15000'],
  ['15.000', '15000'],
  ['1.500.000', '1500000'],
  ['15.000,50', '15000.50'],
  ['15,000.50', '15000.50'],
  ['12,5', '12.5'],
  ['20%', '20'],
  ['20 %', '20'],
  ['€ 15.000', '15000'],
  ['15.000 euro', '15000'],
  ['EUR 100,-', '100'],
  ['15k', '15000'],
  ["15'000", '15000'],
  ['15 000', '15000'],
  ['1_000', '1000'],
  ['80', '80'],
  ['-2.5', '-2.5'],
  ['+5', '5'],
  ['007', '7'],
])('%s means %s', (text, number) => {
  expect(numberMeant(text)).toBe(number);
});

test.each(['', 'many', '> 90%', '1.2.3', '4-6', '1,2,3', '10 to 20', '€', '12:30', '1e3'])(
  '%o is no clear number',
  (text) => {
    expect(numberMeant(text)).toBeNull();
  },
);

test.each([
  ['05-01-2026', '2026-01-05'],
  ['5-1-2026', '2026-01-05'],
  ['5.1.2026', '2026-01-05'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['05/05/2026', '2026-05-05'],
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['2026-01-05T10:00:00Z', '2026-01-05'],
])('%s means the day %s', (text, day) => {
  expect(dayMeant(text)).toEqual({ kind: 'otherwise', day });
});

test.each(['2026-02-30', '31-02-2026', '2026-13-01', '2025-02-29', '32/13/2026'])(
  '%s is not in the calendar',
  (text) => {
    expect(dayMeant(text)).toEqual({ kind: 'not-real' });
  },
);

test.each(['01/02/2026', 'next week', '5 januari 2026', '2026-01', '5-1-26', ''])(
  '%o is no clear day',
  (text) => {
    expect(dayMeant(text)).toEqual({ kind: 'unclear' });
  },
);

test.each([
  ['yes', true],
  ['Nee', true],
  ['ON', true],
  ['maybe', false],
  ['', false],
])('%s is a yes or no: %s', (text, answer) => {
  expect(isYesOrNo(text)).toBe(answer);
});

test.each(['1', ' ', '1.', "1'", '1,', '€'])('100,000 characters of %o do not hold the hints up', (part) => {
  const text = part.repeat(100_000 / part.length);
  const spent = startProcessorTime();
  numberMeant(text);
  dayMeant(text);
  expect(spent()).toBeLessThan(200);
});
