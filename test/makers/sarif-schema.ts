const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 1 };

/** All of these and nothing else. */
function exactly(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

/**
 * The part of SARIF 2.1.0 that milepost writes, written by hand after sections 3.13 to 3.30 of the standard and stricter
 * than its schema: a property that is not listed is refused.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifSchema: object = exactly({
  $schema: {
    const: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: exactly({
      tool: exactly({
        driver: exactly({
          name: { const: 'milepost' },
          semanticVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          rules: { type: 'array', uniqueItems: true, items: exactly({ id: text }) },
        }),
      }),
      language: { type: 'string', pattern: '^[a-z]{2}$' },
      columnKind: { const: 'utf16CodeUnits' },
      results: {
        type: 'array',
        items: exactly({
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: 0 },
          level: { enum: ['error', 'warning', 'note'] },
          message: exactly({ text }),
          locations: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: exactly({
              physicalLocation: exactly({
                artifactLocation: exactly({
                  uri: { type: 'string', pattern: "^[A-Za-z0-9._~!*'()%-]+(/[A-Za-z0-9._~!*'()%-]+)*$" },
                  uriBaseId: { const: '%SRCROOT%' },
                }),
                region: exactly({ startLine: whole, startColumn: whole }),
              }),
            }),
          },
          partialFingerprints: exactly({ 'milepost/v1': { type: 'string', pattern: '^[0-9a-f]{32}$' } }),
        }),
      },
    }),
  },
});
