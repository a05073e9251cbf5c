import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub } from './fake-github.ts';
import { makeVirtualClock } from './virtual-clock.ts';

it('hours pass at once and sleepers wake in the order of their time', async () => {
  const clock = makeVirtualClock(0);
  const seen: string[] = [];
  const sleeper = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    seen.push(`${name} ${clock.now()}`);
  };
  await clock.run(() =>
    Promise.all([
      sleeper('c', 7_200_000),
      sleeper('a', 1),
      sleeper('b', 3_600_000),
      sleeper('b2', 3_600_000),
    ]),
  );
  expect(seen).toEqual(['a 1', 'b 3600000', 'b2 3600000', 'c 7200000']);
});

it('time stands still while somebody works, files included', async () => {
  const clock = makeVirtualClock(0);
  const folder = await mkdtemp(join(tmpdir(), 'milepost-clock-'));
  const file = join(folder, 'map');
  const writer = async (): Promise<number> => {
    for (let at = 0; at < 40; at += 1) {
      await writeFile(file, `${at}`);
      await readFile(file);
    }
    return clock.now();
  };
  const sleeper = async (): Promise<number> => {
    await clock.sleep(1000);
    return clock.now();
  };
  expect(await clock.run(() => Promise.all([writer(), sleeper()]))).toEqual([0, 1000]);
  await rm(folder, { recursive: true });
});

it('two clients take turns by their own pace, each on the time of the fake', async () => {
  const clock = makeVirtualClock(Date.parse('2026-11-23T09:00:00Z'));
  const fake = makeFakeGitHub({ clock });
  const client = async (title: string, pace: number): Promise<void> => {
    const send = makeSend(fake.fetch);
    for (let at = 0; at < 3; at += 1) {
      await send('POST', '/repos/acme/plan/issues', { title });
      await clock.sleep(pace);
    }
  };
  await clock.run(() => Promise.all([client('fast', 1000), client('slow', 1700)]));
  const made = fake.repository.issues.map(
    (one) => `${one.title} ${one.createdAt - Date.parse('2026-11-23T09:00:00Z')}`,
  );
  expect(made).toEqual(['fast 0', 'slow 0', 'fast 1000', 'slow 1700', 'fast 2000', 'slow 3400']);
});

it('two runs at once share the time', async () => {
  const clock = makeVirtualClock(0);
  const ends = await Promise.all(
    [1000, 5000].map((ms) =>
      clock.run(async () => {
        await clock.sleep(ms);
        return clock.now();
      }),
    ),
  );
  expect(ends).toEqual([1000, 5000]);
});

it('an error of the work comes out, and a second run works', async () => {
  const clock = makeVirtualClock(0);
  await expect(clock.run(() => clock.sleep(5).then(() => Promise.reject(new Error('no'))))).rejects.toThrow(
    'no',
  );
  await clock.run(() => clock.sleep(5));
  expect(clock.now()).toBe(10);
});
