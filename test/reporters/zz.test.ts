import { test } from 'vitest';
import { openGates, statusOf } from '../../src/programme/status.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { checkText } from '../../src/reporters/text/check.ts';
import { gateText } from '../../src/reporters/text/gate.ts';
import { reviewText } from '../../src/reporters/text/review.ts';
import { rolloutText } from '../../src/reporters/text/rollout.ts';
import { statusText } from '../../src/reporters/text/status.ts';
import { textsFor } from '../../src/text/translate.ts';
import { tiny } from '../makers/tiny.ts';

test('show', () => {
  const out: string[] = [];
  const texts = textsFor('nl', { isStrict: true });
  const p = tiny();
  out.push(checkText(p.findings, texts));
  out.push(statusText(p, statusOf(p), texts));
  out.push(gateText(p, openGates(p), texts));
  out.push(rolloutText(p, texts));
  out.push(reviewText(p, null, texts));
  out.push(reportMarkdown(p, texts));
  console.log(out.join('\n=====================================================================\n'));
});
