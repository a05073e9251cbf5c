import { expect, it } from 'vitest';
import { Killed, makeFakeGitHub, makeSend, withKill } from './index.ts';

const path = '/repos/acme/plan/issues';

it.each([
  ['before', 1],
  ['after', 2],
] as const)('a client killed %s its second create leaves %i issues', async (when, made) => {
  const fake = makeFakeGitHub();
  const fetch = withKill(fake, { at: 2, when });
  const send = makeSend(fetch);
  await send('POST', path, { title: 'first' });
  expect(fetch.isDead()).toBe(false);
  await expect(send('POST', path, { title: 'second' })).rejects.toBeInstanceOf(Killed);
  await expect(send('POST', path, { title: 'third' })).rejects.toBeInstanceOf(Killed);
  expect(fetch.isDead()).toBe(true);
  expect(() => fetch.checkAlive()).toThrow(Killed);
  expect(fake.repository.issues).toHaveLength(made);
});

it('calls that were under way do not reach a dead client', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(withKill(fake, { at: 2, when: 'before' }));
  const both = await Promise.allSettled([send('GET', path), send('GET', path)]);
  expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected']);
});
