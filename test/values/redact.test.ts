import { expect, test } from 'vitest';
import { redactor } from '../../src/values/redact.ts';

const SECRET = 'canary-0123456789/+AZ';
const redact = redactor([SECRET]);

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

test.each([
  ['as it is', SECRET],
  ['in base64', base64(SECRET)],
  ['in base64url', Buffer.from(SECRET).toString('base64url')],
])('a secret %s is taken out, and nothing else', (_, form) => {
  expect(redact(`before ${form} after`)).toBe('before [token] after');
});

test.each(['x-access-token:', 'user:', 'u:', 'me:', ''])(
  'of the basic login %o nothing of the secret is left',
  (user) => {
    for (const after of ['', '\n', '\n\n', ':x']) {
      const form = base64(`${user}${SECRET}${after}`);
      const told = redact(form);
      expect(told).toContain('[token]');
      expect(Buffer.from(told.replace('[token]', ''), 'base64').toString()).not.toContain('canary');
    }
  },
);

test.each(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'])(
  '%s… is taken out, whoever knows it',
  (start) => {
    const token = `${start}${'a1B2'.repeat(9)}`;
    expect(redactor([])(`"${token}", ${token}.`)).toBe('"[token]", [token].');
  },
);

test('a short word that begins like a token stays', () => {
  expect(redactor([])('ghp_short and github_pat_too_short')).toBe('ghp_short and github_pat_too_short');
});

test('of two secrets of which one begins with the other, the longer one goes whole', () => {
  expect(redactor(['abcdefgh', 'abcdefghij'])('abcdefghij abcdefgh')).toBe('[token] [token]');
});

test('signs of regular expressions in a secret are only themselves', () => {
  expect(redactor(['a.b*c(d)[e]$^|\\'])('a.b*c(d)[e]$^|\\ axbbc')).toBe('[token] axbbc');
});

test('an empty secret takes nothing out', () => {
  expect(redactor([''])('a text')).toBe('a text');
});
