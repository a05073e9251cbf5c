import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cases, makeCorpus } from '../corpus/corpus.ts';
import { aWorld, milepost } from '../makers/cli.ts';

const NOW = '2026-02-02T09:00:00Z';
let corpus: ReturnType<typeof makeCorpus>;
beforeAll(() => {
  corpus = makeCorpus();
  return () => corpus.remove();
});

test('the validators of the shipped file complain as those of the source do', async () => {
  expect(cases.length).toBeGreaterThan(60);
  const complaints: string[] = [];
  for (const { case: name } of cases) {
    const folder = join(corpus.folder, name);
    const argv = ['check', '--json'];
    const world = aWorld(folder, NOW);
    await run(argv, world.services);
    const { stdout } = await milepost(folder, NOW, argv);
    expect(stdout, name).toBe(world.stdout());
    complaints.push(stdout);
  }
  expect(complaints.join('')).toContain('"code"');
});
