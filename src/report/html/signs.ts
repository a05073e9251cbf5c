import type { Verdict } from '../../gates/verdict.ts';
import type { StateName } from '../../text/catalogue.ts';

/** A sign beside every word of a verdict, so that nothing is told by colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  inconclusive: '?',
  error: '⚠',
  fail: '✗',
};

/** How something is shown: its sign, and the colour that goes with it. */
export interface Tone {
  readonly sign: string;
  readonly colour: 'pass' | 'warn' | 'inconclusive' | 'fail' | 'active';
}

const DONE: Tone = { sign: '✓', colour: 'pass' };
const BUSY: Tone = { sign: '▶', colour: 'active' };
const TO_COME: Tone = { sign: '○', colour: 'inconclusive' };
const HALTED: Tone = { sign: '‖', colour: 'warn' };
const ENDED: Tone = { sign: '■', colour: 'fail' };

export const STATE_TONES: Readonly<Record<StateName, Tone>> = {
  draft: TO_COME,
  running: BUSY,
  held: HALTED,
  operating: DONE,
  stopped: ENDED,
  closed: DONE,
  planned: TO_COME,
  active: BUSY,
  passed: DONE,
  notStarted: TO_COME,
  observing: BUSY,
  ready: BUSY,
  degraded: { sign: '!', colour: 'warn' },
  paused: HALTED,
  rolledBack: ENDED,
  improving: DONE,
  abandoned: ENDED,
  scheduled: TO_COME,
  due: BUSY,
  overdue: { sign: '!', colour: 'warn' },
  open: BUSY,
  skipped: TO_COME,
};
