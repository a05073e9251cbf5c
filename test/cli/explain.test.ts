import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { codes } from '../../src/findings/codes.ts';
import { reasonCodes } from '../../src/gates/reasons.ts';
import { verdicts } from '../../src/gates/verdict.ts';
import { explainableCodes, explainResult } from '../../src/reporters/results/explain.ts';
import { explainText } from '../../src/reporters/text/explain.ts';
import { languages } from '../../src/text/languages.ts';
import { textsFor } from '../../src/text/translate.ts';
import { usageKeys } from '../../src/text/usage.ts';
import { aFolder, aWorld } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';

const lists = {
  finding: Object.keys(codes),
  usage: usageKeys,
  reason: reasonCodes,
  verdict: verdicts,
} as const;

test.each(languages)('every code of every list is explained (%s)', (language) => {
  const texts = textsFor(language, { isStrict: true });
  for (const kind of ['finding', 'usage', 'reason', 'verdict'] as const) {
    expect(lists[kind].length).toBeGreaterThan(4);
    for (const code of lists[kind]) {
      expect(explainableCodes).toContain(code);
      const result = explainResult(code, texts);
      const found = result?.meanings.find((one) => one.kind === kind);
      if (result === null || found === undefined) throw new Error(`${code} of ${kind} is not explained`);
      for (const text of [found.message, found.help, found.explanation]) {
        expect(text, code).not.toBe('');
        expect(text, code).not.toMatch(/\{\{|undefined/);
      }
      expect(explainText(result, texts), code).toContain(`${code} (`);
    }
  }
});

test('a code that stands for several things is explained as each of them', () => {
  const kinds = explainResult('value-wrong', textsFor('en'))?.meanings.map(({ kind }) => kind);
  expect(kinds).toEqual(['finding', 'usage']);
});

async function told(argv: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const world = aWorld(aFolder(), '2026-02-02T09:00:00Z');
  const code = await run(argv, world.services);
  return { code, out: world.stdout() + world.stderr() };
}

test.each(['day-not-valid', 'no-programme', 'stale', 'inconclusive', 'value-wrong'])(
  'milepost explain %s answers in both languages, with JSON as published',
  async (code) => {
    const texts = await Promise.all(
      languages.map((language) => told(['explain', code, '--language', language])),
    );
    expect(texts.map((one) => one.code)).toEqual([0, 0]);
    expect(texts[0]?.out).not.toBe(texts[1]?.out);
    const { out } = await told(['explain', code, '--json']);
    expect(outputFaults('explain', out)).toEqual([]);
  },
);

test.each([
  ['stal', 'stale'],
  ['inconclusiv', 'inconclusive'],
  ['day-not-vald', 'day-not-valid'],
  ['no-programe', 'no-programme'],
])('%s is not known, and %s is suggested', async (code, near) => {
  const { code: exitCode, out } = await told(['explain', code]);
  expect([exitCode, out.includes(near)]).toEqual([2, true]);
});
