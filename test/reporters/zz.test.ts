import { test } from 'vitest';
import { approved, programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { textsFor } from '../../src/text/translate.ts';
import { statusOf, openGates } from '../../src/programme/status.ts';
import { statusText } from '../../src/reporters/text/status.ts';
import { gateText } from '../../src/reporters/text/gate.ts';
import { checkText } from '../../src/reporters/text/check.ts';
import { gateResults } from '../../src/reporters/results/gate.ts';
import { statusResult } from '../../src/reporters/results/status.ts';
test('show', () => {
  const files = shopUnderWay();
  const out: string[] = [];
  for (const language of ['en', 'nl']) {
    const texts = textsFor(language, {isStrict: true});
    const draft = programmeAt(shopFiles(), '2026-09-01T10:00:00Z');
    out.push(statusText(draft, statusOf(draft), texts));
    out.push(gateText(draft, openGates(draft), texts));
    const p = programmeAt(files, '2026-10-05T10:00:00Z');
    out.push(statusText(p, statusOf(p), texts));
    out.push(gateText(p, ['gate-location', ...openGates(p)], texts));
    out.push(checkText(p.findings, texts));
    if (language === 'en') { out.push(JSON.stringify(gateResults(p, ['gate-stock'], texts), null, 1)); out.push(JSON.stringify(statusResult(p, statusOf(p), texts), null, 1)); }
  }
  console.log(out.join('\n=====================================================================\n'));
});
