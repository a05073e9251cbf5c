import { JSDOM, VirtualConsole } from 'jsdom';
import type { Programme } from '../../src/programme/programme.ts';
import { reportHtml } from '../../src/report/html/page.ts';
import type { Language } from '../../src/text/plain-words.ts';
import { textsFor } from '../../src/text/translate.ts';
import { type Freedom, LONGEST, withFreeTexts } from './free-texts.ts';
import { edited, type Files, filesIn, withFile } from './repository.ts';
import { programmeAt, shopFiles } from './shop.ts';
import { TINY_NOW, tinyUnderWay } from './tiny.ts';

export const MARKUP = '</script><img src=x onerror=alert(1)>&amp;';
const WORD = 'x'.repeat(70);

/** The files of the half-way example. */
export function halfwayFiles(): Files {
  return new Map([...filesIn('examples/ai-mkb-halfway')].filter(([path]) => !path.startsWith('.')));
}

export const HALFWAY_NOW = '2026-08-20T10:00:00Z';

export function halfway(): Programme {
  return programmeAt(halfwayFiles(), HALFWAY_NOW);
}

/** Markup, a word that fits in no column and words from right to left, as long as each kind of text may be. */
export const LONG_TEXTS: Readonly<Record<Freedom, string>> = {
  title: longText('title'),
  line: longText('line'),
  text: longText('text'),
};

function longText(freedom: Freedom): string {
  const part = `${MARKUP} \u05e2\u05d1\u05e8\u05d9\u05ea ${WORD} `;
  const most = LONGEST[freedom];
  return part
    .repeat(Math.ceil(most / part.length))
    .slice(0, most - 1)
    .trimEnd()
    .padEnd(most, 'z');
}

/** The half-way example with the longest hostile text wherever plan and records take one. */
export function everyTextHostile(): Programme {
  return programmeAt(
    withFreeTexts(halfwayFiles(), (freedom) => LONG_TEXTS[freedom]),
    HALFWAY_NOW,
  );
}

/** A draft: nothing approved, nothing recorded. */
export function draft(): Programme {
  return programmeAt(shopFiles(), '2026-09-20T10:00:00Z');
}

/** Without key figures, budget, risks, sprints and approval. */
export function bare(): Programme {
  const files = new Map(tinyUnderWay());
  for (const path of files.keys()) if (/^records|kpis|review/.test(path)) files.delete(path);
  return programmeAt(files, TINY_NOW);
}

/** Titles that are markup, and words that fit in no column. */
export function hostile(): Programme {
  const titles: readonly (readonly [string, string])[] = [
    ['plan/01-live.yaml', 'title: Go live'],
    ['plan/01-live.yaml', 'title: Everybody'],
    ['plan/01-live.yaml', 'title: Keep improving'],
    ['plan/kpis.yaml', 'title: Errors'],
    ['milepost.yaml', 'title: Lead'],
  ];
  const files = titles.reduce<Files>(
    (all, [path, title]) => edited(all, path, title, `title: "${MARKUP} ${WORD}"`),
    tinyUnderWay(),
  );
  return programmeAt(files, TINY_NOW);
}

/** A programme with a phase of so many sprints. */
export function longProgramme(sprints: number): Programme {
  const many = Array.from(
    { length: sprints },
    (_, i) => `  - id: more-${i}
    title: Sprint ${i} of a long row of sprints
    gate:
      id: gate-more-${i}
      title: May sprint ${i + 1} begin?
      criteria:
${[1, 2, 3].map((j) => `        - {id: more-${i}-${j}, title: Open defects, level: must, metric: open-defects, unit: defects, pass: {lte: ${j}}, owner: builder}`).join('\n')}`,
  );
  const phase = `formatVersion: "1.0"
id: many
title: Many sprints
weeks: 60-120
owner: builder
sprintWeeks: 2
sprints:
${many.join('\n')}
gate:
  id: gate-many
  title: Is it all done?
  criteria:
    - {id: done, kind: check, title: All is done, level: must, owner: builder}
`;
  return programmeAt(withFile(shopFiles(), 'plan/06-many.yaml', phase), '2026-09-20T10:00:00Z');
}

export function pageOf(programme: Programme, language: Language): string {
  return reportHtml(programme, textsFor(language, { isStrict: true }));
}

/** What a browser makes of a page; jsdom would complain aloud of the numbers at the foot of `@page`, which it does not know. */
export function documentIn(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
