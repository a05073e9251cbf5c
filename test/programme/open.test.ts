import { expect, test } from 'vitest';
import { openProgramme } from '../../src/programme/open.ts';
import { edited, filesIn, repositoryFiles, withFile } from '../makers/repository.ts';
import { builtStory, runningStory, Story } from '../makers/story.ts';

const now = '2026-01-05T09:00:00Z';

for (const folder of [
  'templates/playbooks/ai-mkb/nl',
  'templates/playbooks/ai-mkb/en',
  'examples/shop-opening',
])
  test(`${folder} opens without an error`, () => {
    const files = filesIn(folder);
    expect(files.size).toBeGreaterThan(10);
    const { programme, findings } = openProgramme(files, { now, at: null });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(programme?.state.delivery).toBe('draft');
  });

test('the playbook can be approved and its first phases run', () => {
  const story = new Story(filesIn('templates/playbooks/ai-mkb/nl'));
  const by = story.programme(now).plan.milepost.value.decide.roles;
  story.approve('2026-01-05', Object.keys(by)[0]);
  const { state } = story.programme('2026-01-05');
  expect(state.delivery).toBe('running');
  expect([...state.items.values()].some((item) => item.state === 'active')).toBe(true);
});

test('without milepost.yaml there is no programme', () => {
  const files = new Map([...repositoryFiles()].filter(([path]) => path !== 'milepost.yaml'));
  expect(openProgramme(files, { now, at: null })).toMatchObject({ programme: null, plan: null });
});

test('with a wrong plan file there is no programme but a plan to tell the language', () => {
  const files = edited(repositoryFiles(), 'plan/02-build.yaml', 'weeks: 3-6', 'weeks: soon');
  const { programme, plan, findings } = openProgramme(files, { now, at: null });
  expect(programme).toBeNull();
  expect(plan?.milepost.value.language).toBe('en');
  expect(findings.map(({ code, file, line }) => `${code} ${file}:${line}`)).toContain(
    'weeks-not-valid plan/02-build.yaml:4',
  );
});

test('a wrong record does not hide the programme', () => {
  const files = withFile(repositoryFiles(), 'records/2026/nonsense.yaml', 'a: [');
  const { programme, findings } = openProgramme(files, { now, at: null });
  expect(programme?.state.delivery).toBe('draft');
  expect(findings.some(({ severity, file }) => severity === 'error' && file.startsWith('records/'))).toBe(
    true,
  );
});

test('the day is that of the clock in the time zone of the programme', () => {
  const dayAt = (instant: string) =>
    openProgramme(repositoryFiles(), { now: instant, at: null }).programme?.day;
  expect(dayAt('2026-01-05T22:59:59Z')).toBe('2026-01-05');
  expect(dayAt('2026-01-05T23:00:00Z')).toBe('2026-01-06');
});

test('another day can be looked at', () => {
  const { programme } = openProgramme(builtStory().files, { now, at: '2026-01-20' });
  expect(programme?.day).toBe('2026-01-20');
  expect(programme?.state.items.get('sprint-1')?.state).toBe('active');
});

test('a record ahead of the clock is told, and counts no sooner', () => {
  const story = runningStory();
  const draft = story.evidence('2026-01-07', 'gate-ready', [
    { metric: 'readiness', value: 70, unit: 'points' },
  ]);
  story.force(draft);
  const { findings, programme } = openProgramme(story.files, { now: '2026-01-06T09:00:00Z', at: null });
  expect(findings.map(({ code }) => code)).toContain('record-in-future');
  expect(programme?.gates.get('gate-ready')?.verdict).toBe('inconclusive');
});

test('a recycled sprint moves what follows by its length', () => {
  const files = edited(repositoryFiles(), 'milepost.yaml', 'policy: as_published', 'policy: extend');
  const story = runningStory(files);
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'go');
  const startOf = (at: string) => story.programme(at).schedule.items.get('stage-20')?.start;
  expect(startOf('2026-01-13')).toBe('2026-02-16');
  story.decide('2026-01-20', 'gate-sprint-1', 'recycle');
  expect(startOf('2026-01-21')).toBe('2026-03-02');
});

test('a record with an unknown cause makes the gates it is about an error', () => {
  const story = runningStory();
  story.force({
    ...story.evidence('2026-01-06', 'gate-ready', [{ metric: 'readiness', value: 70, unit: 'points' }]),
    after: ['2026-01-01t090000z-evidence-gate-ready-nowhere0'],
  });
  const { gates, findings } = story.programme('2026-01-06');
  expect(findings.map(({ code }) => code)).toContain('record-cause-unknown');
  expect(gates.get('gate-ready')?.verdict).toBe('error');
});

test('the findings of the programme are those of the files', () => {
  const { programme, findings } = openProgramme(builtStory().files, {
    now: '2026-02-12T09:00:00Z',
    at: null,
  });
  expect(programme?.findings).toEqual(findings);
});
