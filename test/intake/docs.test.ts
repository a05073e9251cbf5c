import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMap } from '../../src/intake/load-map.ts';
import { bytesOf } from '../makers/source.ts';

const pages = ['docs/en/spreadsheets.md', 'docs/nl/spreadsheets.md'];

test.each(pages)('the maps that %s shows are maps', (page) => {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
  const maps = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
  expect(maps.length).toBe(2);
  for (const yaml of maps) {
    const { map, findings } = loadMap(page, bytesOf(yaml));
    expect(findings).toEqual([]);
    expect(yaml).toContain(`kind: ${map?.kind}`);
  }
});
