import { expect, test } from 'vitest';
import { jsonText } from '../../src/reporters/json.ts';
import { safe, withoutCommands } from '../../src/reporters/safe.ts';

const HOSTILE = 'a\u001b[2Jb\u0007\u007f\u0085\u200b\u202e\u2066\u2028\u{e0041}\ud800\r\n';

test('no control, invisible or direction-changing character reaches a screen', () => {
  const text = safe(HOSTILE);
  expect(text).toBe(
    'a\\u001b[2Jb\\u0007\\u007f\\u0085\\u200b\\u202e\\u2066\\u2028\\udb40\\udc41\\ud800\\u000d\\u000a',
  );
});

test('ordinary text of any language stays as it is', () => {
  expect(safe('Café “één” – 日本 😀')).toBe('Café “één” – 日本 😀');
});

test('a line of output never starts a workflow command', () => {
  const output = withoutCommands('::error::x\n  ::add-mask::y\nfine :: z\n##[error]w');
  expect(output.split('\n').every((line) => !line.trim().startsWith('::'))).toBe(true);
  expect(output).not.toContain('##[');
  expect(output).toContain('fine :: z');
});

test('the JSON output holds the same values and no character that could do something', () => {
  const text = jsonText('check', 1, { title: `${HOSTILE}##[error]` });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(text.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e\u2066\u2028]|##\[/u);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text).title).toBe(`${HOSTILE}##[error]`);
});

test('the head stands first, and the error before the body', () => {
  const text = jsonText('gate', 2, { at: '2026-11-06' }, { code: 'c', message: 'm', help: 'h' });
  expect(text).toBe(
    '{"formatVersion":"1.0","command":"gate","exitCode":2,"error":{"code":"c","message":"m","help":"h"},"at":"2026-11-06"}\n',
  );
});
