import { afterAll, expect, test, vi } from 'vitest';
import { untouched } from './makers/consumed.ts';

// The tests of the methods run here once more, on examples that remember which of their figures were looked at.
vi.mock('./methods/worked-examples.ts', async (original) => {
  const { readExamples } = await original<typeof import('./methods/worked-examples.ts')>();
  const { remembering } = await import('./makers/consumed.ts');
  const examples = remembering(readExamples());
  return { readExamples: () => examples };
});

await import('./methods/readiness.test.ts');
await import('./methods/use-cases.test.ts');
await import('./methods/business-case.test.ts');
await import('./methods/sourcing.test.ts');
await import('./methods/data-quality.test.ts');
await import('./methods/kpis.test.ts');
await import('./methods/published-rules.test.ts');
await import('./measures/xmr.test.ts');
await import('./measures/drift.test.ts');
await import('./forecast/throughput.test.ts');

const HELD = /^WE(01|02|03|04|05|07|12)_/;

test('every figure of the worked examples is looked at by a test', () => {
  const { all, left } = untouched(HELD);
  expect(all.length).toBeGreaterThan(500);
  expect(left).toEqual([]);
});

afterAll(() => vi.doUnmock('./methods/worked-examples.ts'));
