import { expect, it } from 'vitest';
import type { FaultKind } from './fault-kinds.ts';
import { withFault } from './faults.ts';
import { makeFakeGitHub, makeSend, sendAll, serve } from './index.ts';
import type { ServedRequest } from './server.ts';

const path = '/repos/acme/plan/issues';

it('the same answers come over HTTP, with links that stay on the server', async () => {
  const fake = makeFakeGitHub();
  for (let at = 0; at < 5; at += 1) fake.people.createIssue({ title: `${at}` });
  const served = await serve(fake);
  const send = makeSend(globalThis.fetch);
  const all = await sendAll(send, `${served.url}${path}?per_page=2`);
  const made = await send('POST', `${served.url}${path}`, { title: 'é' });
  await served.close();
  expect(all).toHaveLength(5);
  expect(made.object).toMatchObject({ title: 'é', url: `${served.url}${path}/6` });
  expect(made.headers.get('date')).toBe('Mon, 23 Nov 2026 09:00:00 GMT');
  expect(fake.violations).toEqual([]);
});

it('a hook sees each request before and after its effect', async () => {
  const fake = makeFakeGitHub();
  const seen: string[] = [];
  const onRequest = ({ n, method, moment }: ServedRequest): void => {
    seen.push(`${n} ${method} ${moment} ${fake.repository.issues.length}`);
  };
  const served = await serve(fake, { onRequest });
  await makeSend(globalThis.fetch)('POST', `${served.url}${path}`, { title: 'x' });
  await served.close();
  expect(seen).toEqual(['1 POST before 0', '1 POST after 1']);
});

async function endOver(kind: FaultKind): Promise<{ readonly name: string; readonly made: number }> {
  const fake = makeFakeGitHub();
  const served = await serve(fake, { fetch: withFault(fake, { at: 1, kind }) });
  const signal = AbortSignal.timeout(150);
  const send = makeSend(globalThis.fetch);
  const name = await send('POST', `${served.url}${path}`, { title: 'x' }, { signal }).then(
    (reply) => String(reply.status),
    (error: unknown) => (error instanceof Error ? `${error.name} ${error.message}` : 'unknown'),
  );
  await served.close();
  return { name, made: fake.repository.issues.length };
}

it('resets, hangs and cut bodies happen on the socket', async () => {
  expect(await endOver('reset-before')).toEqual({ name: 'TypeError fetch failed', made: 0 });
  expect(await endOver('reset-after')).toEqual({ name: 'TypeError fetch failed', made: 1 });
  expect(await endOver('truncated-body')).toEqual({ name: 'TypeError terminated', made: 1 });
  expect(await endOver('hang-after')).toMatchObject({
    name: expect.stringMatching(/^TimeoutError/),
    made: 1,
  });
  expect(await endOver('status-502-after')).toEqual({ name: '502', made: 1 });
  expect(await endOver('redirect-307')).toEqual({ name: '307', made: 0 });
});
