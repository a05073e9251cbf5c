import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Services } from '../../src/cli/services.ts';
import { type Did, type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { writes } from './rig/index.ts';

// What a person reads, and the exit code, where the place itself stands in the way: one line, and what to do about it.

const NOW = '2026-01-10T12:00:00Z';
const LANGUAGES = ['en', 'nl'] as const;

function withToken(token: string): Partial<Services> {
  return { env: { GITHUB_TOKEN: token } };
}

interface Refusal {
  readonly code: number;
  readonly finding: string;
  readonly prepare?: (place: OnGitHub) => void;
  readonly parts?: Partial<Services>;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'an archived repository': {
    code: 4,
    finding: 'github-archived',
    prepare: ({ fake }) => fake.people.archive(),
  },
  'issues switched off': {
    code: 4,
    finding: 'github-issues-off',
    prepare: ({ fake }) => fake.people.disableIssues(),
  },
  'a token that ran out': { code: 4, finding: 'github-token-refused', parts: withToken('expired-token') },
  'a token that cannot see it': { code: 4, finding: 'github-not-found', parts: withToken('outsider-token') },
  'a repository that nobody has': {
    code: 4,
    finding: 'github-not-found',
    prepare: ({ fake }) => {
      fake.state.repositories.length = 0;
    },
  },
  'another repository than the plan says': {
    code: 6,
    finding: 'github-other-repository',
    prepare: ({ folder }) => {
      const path = join(folder, 'milepost.yaml');
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('{kind: github,', '{kind: github, repositoryId: 7,'));
    },
  },
};

/** `milepost.yaml:1:1 error CODE what`, then `  Fix: what to do`, and where to read more. */
function expectOneLine({ out, err }: Did, finding: string): void {
  expect(out).toBe('');
  expect(err).toMatch(
    new RegExp(
      `^milepost\\.yaml:1:1 (error|fout) ${finding} \\S.*\\n {2}(Fix|Zo los je het op): \\S.*\\n\\n.*explain CODE.*\\n$`,
    ),
  );
}

test.each(Object.entries(REFUSALS))('%s is told in one line, before any write', async (_, refusal) => {
  const { code, finding, prepare, parts } = refusal;
  const place = onGitHub(repositoryFiles());
  prepare?.(place);
  for (const language of LANGUAGES)
    for (const argv of [['diff'], ['apply', '--yes'], ['pull']]) {
      const did = await place.go(NOW, [...argv, '--language', language], parts);
      expect([did.code, did.paths]).toEqual([code, []]);
      expectOneLine(did, finding);
    }
  expect(writes(place.fake)).toEqual([]);
});

test('a new repository under the old name is told, and nothing is written', async () => {
  const place = onGitHub(repositoryFiles());
  expect((await place.go(NOW, ['apply', '--yes'])).code).toBe(0);
  Object.assign(place.fake.repository, { id: 77 });
  const before = writes(place.fake).length;
  for (const language of LANGUAGES) {
    const did = await place.go(NOW, ['apply', '--yes', '--language', language]);
    expect(did.code).toBe(6);
    expectOneLine(did, 'github-other-repository');
  }
  expect(writes(place.fake)).toHaveLength(before);
});

test('a token that may only read: diff says so, apply is refused at its lock, 4', async () => {
  const place = onGitHub(repositoryFiles());
  const reader = withToken('reader-token');
  const seen = await place.go(NOW, ['diff'], reader);
  expect([seen.code, seen.out.match(/warning github-no-push /g)?.length]).toEqual([0, 1]);
  for (const language of LANGUAGES) {
    const did = await place.go(NOW, ['apply', '--yes', '-q', '--language', language], reader);
    expect(did.code).toBe(4);
    expectOneLine(did, 'github-refused');
  }
  expect(new Set(writes(place.fake).map(({ operationId, status }) => `${operationId} ${status}`))).toEqual(
    new Set(['issues/create-label 403']),
  );
});

test.each(LANGUAGES)(
  'a renamed repository is followed and told, by reads and writes alike (%s)',
  async (language) => {
    const place = onGitHub(repositoryFiles());
    place.fake.people.renameRepository('roadmap');
    for (const argv of [['diff'], ['apply', '--yes', '-q'], ['pull']]) {
      const { code, out, err } = await place.go(NOW, [...argv, '--language', language]);
      expect([code, `${out}${err}`.match(/github-renamed acme\/plan .* acme\/roadmap/g)?.length]).toEqual([
        0, 1,
      ]);
    }
    const sent = writes(place.fake);
    expect(sent.length).toBeGreaterThan(40);
    expect(
      sent.filter(({ path, status }) => !path.startsWith('/repos/acme/roadmap/') || status >= 300),
    ).toEqual([]);
  },
);

test('a repository that is renamed while an apply writes: no write follows the redirect, 7; the next one ends it', async () => {
  const place = onGitHub(repositoryFiles());
  let isRenamed = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isRenamed && request.method === 'POST' && request.url.endsWith('/issues')) {
      isRenamed = true;
      place.fake.people.renameRepository('roadmap');
    }
    return place.fake.fetch(request);
  };
  const cut = await place.go(NOW, ['apply', '--yes', '-q'], { fetch });
  expect([cut.code, isRenamed]).toEqual([7, true]);
  expect(place.fake.repository.issues).toEqual([]);
  const next = await place.go(NOW, ['apply', '--yes', '-q']);
  expect(next.code).toBe(0);
  const titles = place.fake.repository.issues.map(({ title }) => title);
  expect([titles.length > 10, new Set(titles).size]).toEqual([true, titles.length]);
  expect((await place.go(NOW, ['apply', '--yes'])).out).toContain('Nothing to do');
});
