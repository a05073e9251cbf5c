import { expect, test } from 'vitest';
import type { Programme } from '../../../src/programme/programme.ts';
import { documentIn, HALFWAY_NOW, halfwayFiles, pageOf } from '../../makers/pages.ts';
import { edited, textOf } from '../../makers/repository.ts';
import { programmeAt } from '../../makers/shop.ts';
import { improvingStory, runningStory } from '../../makers/story.ts';

function documentOf(programme: Programme, language: 'nl' | 'en' = 'en'): Document {
  const html = pageOf(programme, language);
  expect(html).not.toMatch(/\{\{|undefined|NaN/);
  return documentIn(html);
}

test('a stopped programme says so by sign and word, asks for nothing and looks ahead to nothing', () => {
  const story = runningStory();
  story.decide('2026-01-08', 'programme', 'stop');
  const page = documentOf(story.programme('2026-01-20'));
  expect(page.querySelector('.lead .chip')?.textContent).toBe('■\u00a0stopped');
  expect(page.querySelector('#asked')?.textContent).toContain('No decision is asked for now.');
  expect(page.querySelector('#asked')?.textContent).not.toContain('next decision');
  expect(page.querySelectorAll('.gate, .board .open')).toHaveLength(0);
  expect(page.querySelectorAll('#forecast figure')).toHaveLength(0);
  expect(page.querySelector('#forecast p')?.textContent).not.toBe('');
  expect(page.querySelector('#decisions tbody tr:last-child')?.textContent).toContain('stop');
});

test('a programme that has passed every gate is in use, with all phases passed and a forecast in words', () => {
  const page = documentOf(improvingStory().programme('2026-04-20'), 'nl');
  expect(page.querySelector('.lead .chip')?.textContent).toMatch(/^✓\u00a0/);
  const [phases = ''] = [...page.querySelectorAll('.tiles dd')].map(({ textContent }) => textContent);
  const [passed, all] = phases.split(' van ');
  expect(passed).toBe(all);
  expect(page.querySelectorAll('#forecast figure')).toHaveLength(0);
  expect(page.querySelectorAll('.board .open')).toHaveLength(0);
  expect(page.querySelector('#rollout .rows li:last-child .when')?.textContent).toMatch(/^▶\u00a0/);
});

test('what is decided next stands there while nothing is asked, with its day and who decides', () => {
  const page = documentOf(runningStory().programme('2026-01-06'));
  expect(page.querySelector('#asked .quiet')?.textContent).toMatch(
    /^The next decision is about “.+”, planned for \d+ \w+ 2026, by: .+\.$/,
  );
});

test('a gate that can be decided stands there with its verdict and who decides, and nothing comes after it', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const programme = story.programme('2026-01-11');
  const asked = documentOf(programme).querySelector('#asked');
  expect(asked?.querySelector('li')?.textContent).toMatch(
    new RegExp(`^${programme.plan.gates.get('gate-ready')?.title.replace('?', '\\?')} – ✓.passed \\(.+\\)$`),
  );
  expect(asked?.querySelector('.quiet')).toBeNull();
});

test('the legend of the schedule says in words what each bar and line is', () => {
  const page = documentOf(programmeAt(halfwayFiles(), HALFWAY_NOW));
  const words = [...page.querySelectorAll('#schedule .legend li')].map(({ textContent }) => textContent);
  expect(words).toEqual([
    'when it is planned now',
    'the weeks the plan was published with',
    'the end as first planned, where it has moved since',
    'today, 20 August 2026',
  ]);
});

const BUDGET = 'plan/budget.yaml';

test('spending above the estimate is told by a sign and in words, above the whole budget in the sentence too', () => {
  const files = halfwayFiles();
  const line = textOf(files, BUDGET).match(/id: development.*?high: \d+(?:, spent: \d+)?/)?.[0] ?? '';
  const spent = edited(files, BUDGET, line, `${line.replace(/, spent: \d+/, '')}, spent: 41000.5`);
  const page = documentOf(programmeAt(spent, HALFWAY_NOW));
  const [bar] = page.querySelectorAll('#budget .rows li');
  expect(bar?.querySelector('.ink-fail')?.textContent).toBe(' ✗ spent more than planned');
  expect(bar?.textContent).toContain('spent €41,000.50');
  expect(bar?.querySelectorAll('rect.fill-fail')).toHaveLength(1);
  expect(page.querySelector('#budget .legend')?.textContent).toContain('✗ spent more than planned');
  expect(page.querySelector('#budget p')?.textContent).toMatch(/more than|over/i);
  expect([...page.querySelectorAll('.tiles dt')].at(-1)?.textContent).toBe('Spent of €40,000');
});
