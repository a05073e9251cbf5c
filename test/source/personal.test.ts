import { expect, test } from 'vitest';
import { locator } from '../../src/source/locate.ts';
import { findPersonal } from '../../src/source/personal.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { told } from '../makers/source.ts';

const found = (text: string): readonly string[] => told(findPersonal(text, locator('a.yaml', text)));

test.each([
  ['nine digits that pass the 11-check', 'a: Contact 111222333 for access.\n', ['bsn-number 1:12']],
  ['another, at the end of a sentence', 'a: ask 123456782.\n', ['bsn-number 1:8']],
  ['nine digits that do not pass', 'a: 123456789\n', []],
  ['nine zeros', 'a: 000000000\n', []],
  ['ten digits', 'a: 1112223330\n', []],
  ['an amount with decimals', 'a: 111222333.50\n', []],
  ['part of a digest', 'a: sha256:ab111222333cd\n', []],
  ['part of an address', 'a: https://example.org/x/111222333\n', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['an address', 'a: mail jan.jansen+x@voorbeeld.nl now\n', ['email-address 1:9']],
  ['an address in a comment', 'a: 1 # jan@sub.example.org\n', ['email-address 1:8']],
  ['a mention', 'a: "@org/everyone please"\n', []],
  ['a package with its version', 'a: npx milepost@1.0.2 check\n', []],
  ['a Git remote', 'a: git@github.com:acme/plan\n', []],
])('%s and e-mail', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['a mobile number', 'a: bel 06-12345678\n', ['phone-number 1:8']],
  ['a number with blanks', 'a: bel 020 123 45 67\n', ['phone-number 1:8']],
  ['a number with country code', 'a: +31 (0)6 1234 5678\n', ['phone-number 1:4']],
  ['a foreign number', 'a: +44 20 7946 0958\n', ['phone-number 1:4']],
  ['a day', 'a: 2026-01-05\nb: 05-01-2026\n', []],
  ['a moment', 'a: 2026-01-05T10:00:00Z\nb: 05-01-2026 10:00\n', []],
  ['money', 'a: [0, 1000000, 15000000]\n', []],
  ['an issue number', 'a: "#0123456789"\n', []],
  ['a record id', 'a: 2026-03-12t141502z-evidence-gate-sprint-2-k3f9x2ma\n', []],
])('%s and telephone', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('they are warnings that do not repeat the value', () => {
  const text = 'a: 111222333, jan@voorbeeld.nl, 06-12345678\n';
  const findings = findPersonal(text, locator('a.yaml', text));
  expect(findings.map((one) => [one.severity, one.args])).toEqual([
    ['warning', {}],
    ['warning', {}],
    ['warning', {}],
  ]);
});

test.each(['a', '@', 'a@', 'a.', '1', '1 ', '+31 6 ', '06-', '-'])(
  'a megabyte of %o is looked at once',
  (part) => {
    const text = part.repeat(Math.floor(1_000_000 / part.length));
    const spent = startProcessorTime();
    expect(found(text).length).toBeLessThanOrEqual(2000);
    expect(spent()).toBeLessThan(1000);
  },
);
