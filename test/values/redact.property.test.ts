import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactor } from '../../src/values/redact.ts';

/** Letters of which tokens are made, with those that base64 and regular expressions care about. */
const secret = fc.string({
  unit: fc.constantFrom(...'abcdefXYZ0189-_.+/=~$^*'),
  minLength: 8,
  maxLength: 60,
});
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

test('a secret inside a text never survives, in no form', () => {
  fc.assert(
    fc.property(secret, fc.array(text, { minLength: 1, maxLength: 5 }), (one, parts) => {
      const basic = Buffer.from(`x-access-token:${one}`).toString('base64');
      const forms = [one, Buffer.from(one).toString('base64'), Buffer.from(one).toString('base64url')];
      const told = redactor([one])([...forms, basic].map((form) => parts.join(form)).join(`${one}`));
      for (const form of [...forms, basic]) expect(told).not.toContain(form);
    }),
  );
});

test('a text without a secret stays as it is', () => {
  fc.assert(
    fc.property(secret, text, (one, other) => {
      fc.pre(!other.includes(one));
      expect(redactor([one])(other)).toBe(other);
    }),
  );
});

test('what was redacted stays so', () => {
  fc.assert(
    fc.property(secret, text, (one, other) => {
      const redact = redactor([one]);
      const once = redact(`${other}${one}${other}`);
      expect(redact(once)).toBe(once);
    }),
  );
});
