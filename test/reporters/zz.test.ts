import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { outputFaults } from '../makers/output.ts';
test('cli', () => {
  for (const folder of ['examples/ai-mkb-halfway', 'examples/ai-mkb-started', 'examples/shop-opening'])
    for (const [schema, ...args] of [['status'], ['gate'], ['gate', 'gate-nope'], ['report'], ['rollout', 'status'], ['review', 'status'], ['check'], ['diff'], ['explain', 'date-not-real'], ['error', 'nope'], ['record', 'evidence', 'x']]) {
      const all = schema === 'error' ? args : [schema, ...args];
      let out = '';
      try { out = execFileSync('node', ['dist/cli/milepost.cjs', '-C', folder, ...all as string[], '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }); } catch (e) { out = (e as {stdout: string}).stdout; }
      console.log(folder, all.join(' '), out.length, out.slice(0, 90));
      expect.soft(outputFaults(schema as string, out), `${folder} ${all.join(' ')} ${out.slice(0, 300)}`).toEqual([]);
    }
}, 120000);
