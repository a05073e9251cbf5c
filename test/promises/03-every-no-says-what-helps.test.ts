import { expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { copyOf, folderOf, milepost, must, say } from '../makers/cli.ts';
import { liveStory, runningStory } from '../makers/story.ts';

/** What a person would type where a printed command leaves something open. */
const FILLED: Readonly<Record<string, string>> = {
  '--metric': 'correct',
  '--value': '97',
  '--unit': 'percent',
  '--decision': 'hold',
  '--condition': 'id=extra;text=More;owner=lead;due=2026-03-01',
  '--key': 'a',
  '--by': 'lead',
};

/** The words of the command that ends a step, with what it leaves open filled in. */
function commandIn(step: string, filled: Readonly<Record<string, string>> = FILLED): readonly string[] {
  const line = step.slice(step.lastIndexOf('milepost ') + 'milepost '.length);
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  return words.map((word, i) => (word.includes('…') ? (filled[words[i - 1] ?? ''] ?? word) : word));
}

test('following the next step again and again ends in a passed gate', async () => {
  const folder = folderOf(runningStory().files);
  const now = '2026-01-20T09:00:00Z';
  const filled = { ...FILLED, '--value': '70' };
  for (let i = 0; i < 10; i += 1) {
    const { output } = await say(folder, now, ['gate', 'gate-ready']);
    const [gate] = output.gates ?? [];
    if (gate?.decision?.decision === 'go') break;
    expect(gate?.next.length).toBeGreaterThan(0);
    await must(folder, now, commandIn(gate?.next[0] ?? '', filled));
  }
  expect((await milepost(folder, now, ['gate', 'gate-ready'])).exitCode).toBe(0);
});

/** Programmes in which gates say no. */
const programmes = [
  ['running', () => folderOf(runningStory().files), '2026-01-20T09:00:00Z'],
  ['live', () => folderOf(liveStory().files), '2026-02-20T09:00:00Z'],
  ['half-way', () => copyOf('examples/ai-mkb-halfway'), TODAY],
  ['started', () => copyOf('examples/ai-mkb-started'), '2026-11-24T09:00:00Z'],
] as const;

test.each(programmes)(
  'every no of the %s programme names a step, and its command is understood',
  async (_name, make, now) => {
    const folder = make();
    const { output } = await say(folder, now, ['gate']);
    const gates = output.gates ?? [];
    expect(gates.length).toBeGreaterThan(0);
    for (const { id, next, verdict } of gates) {
      expect([id, verdict, next.length > 0]).toEqual([id, verdict, true]);
      for (const step of next) {
        const argv = commandIn(step);
        const said = await say(make(), now, argv);
        const understood = [
          'option-unknown',
          'command-unknown',
          'argument-missing',
          'argument-excess',
          'flags-missing',
        ];
        expect(understood, `${step}\n${said.stdout}`).not.toContain(said.output.error?.code);
        if (!step.includes('…'))
          expect([step, [0, 3]]).toEqual([step, expect.arrayContaining([said.exitCode])]);
      }
    }
  },
);

test.each(programmes)(
  'every next step that status names for the %s programme is understood too',
  async (_name, make, now) => {
    const { output } = await say(make(), now, ['status']);
    expect(output.next?.length).toBeGreaterThan(0);
    for (const step of output.next ?? []) {
      const said = await say(make(), now, commandIn(step));
      const misunderstood = [
        'option-unknown',
        'command-unknown',
        'argument-missing',
        'argument-excess',
        'flags-missing',
      ];
      expect(misunderstood, step).not.toContain(said.output.error?.code);
      if (!step.includes('…'))
        expect([step, [0, 3]]).toEqual([step, expect.arrayContaining([said.exitCode])]);
    }
  },
);

test('a verdict says until when it holds, and holds exactly so long', async () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const folder = folderOf(story.files);
  const gateAt = async (day: string) =>
    (await say(folder, '2026-01-20T09:00:00Z', ['gate', 'gate-ready', '--at', day])).output.gates?.[0];
  const first = await gateAt('2026-01-20');
  expect(first).toMatchObject({ verdict: 'pass', validUntil: '2026-02-09' });
  expect((await gateAt('2026-02-09'))?.verdict).toBe('pass');
  expect((await gateAt('2026-02-10'))?.verdict).toBe('inconclusive');
});

test('what only a record can change has no end', async () => {
  const folder = folderOf(runningStory().files);
  const { output } = await say(folder, '2026-01-20T09:00:00Z', ['gate', 'gate-ready']);
  expect(output.gates?.[0]).toMatchObject({ verdict: 'inconclusive', validUntil: null });
});
