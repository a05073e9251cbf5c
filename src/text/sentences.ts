import type { StandingFacts } from '../programme/standing.ts';
import type { Foresight, Late } from '../programme/status.ts';
import type { Act } from './acts.ts';
import { plainDay, plainMonth } from './plain.ts';
import { shortThreshold } from './short.ts';
import type { Speaker } from './speaker.ts';

/** The sentence of a step, without its command. */
export function actText(speaker: Speaker, act: Act): string {
  const say = (key: string, args: Readonly<Record<string, string>> = {}): string =>
    speaker.text(`next/${key}`, args);
  const day = (on: string): string => plainDay(on, speaker.language);
  switch (act.code) {
    case 'measure':
    case 'improve':
      return say(act.code, { metric: act.metric, details: measureDetails(speaker, act).join(', ') });
    case 'confirm':
    case 'finish':
      return say(act.code, { item: act.item, details: inBrackets(checkDetails(speaker, act)) });
    case 'pass-first':
      return act.required === 'programme' ? say('programme-held') : say(act.code, { required: act.required });
    case 'wait':
      return say(act.code, { from: act.from === '' ? '…' : day(act.from) });
    case 'repair':
      return say(act.code, { criterion: act.criterion, reason: inBrackets(reasonOf(speaker, act.reason)) });
    case 'decide':
      return say(act.isPass ? 'decide' : 'decide-narrow', { gate: act.gate, roles: act.roles.join(', ') });
    case 'open-review':
    case 'close-review':
      return say(act.code, { period: plainMonth(act.period, speaker.language), due: day(act.due) });
    case 'recover-rollout':
      return say(`recover-${act.state}`, { rollout: act.rollout });
    case 'approve':
      return say(act.code);
    case 'approve-change':
    case 'deliver':
    case 'meet-condition':
      return say(act.code, { item: act.item });
    case 'finish-rollout':
    case 'start-rollout':
      return say(act.code, { rollout: act.rollout });
    case 'observe':
    case 'settle':
    case 'repair-records':
      return say(act.code, { gate: act.gate });
    case 'promote':
      return say(act.code, { stage: act.stage });
  }
}

function measureDetails(
  speaker: Speaker,
  act: Extract<Act, { code: 'measure' | 'improve' }>,
): readonly string[] {
  const { unit, target, keys, reason, isScored } = act;
  const isPlain = reason === null || reason === 'no-evidence';
  return [
    unit,
    speaker.text('labels/detail.target', { target: shortThreshold(target, null, speaker.language) }),
    ...(keys.length > 1 ? [speaker.text('labels/detail.keys', { keys: keys.join(', ') })] : []),
    ...(isScored ? [speaker.text('labels/detail.scored')] : []),
    ...(isPlain ? [] : reasonOf(speaker, reason)),
  ];
}

function checkDetails(
  speaker: Speaker,
  act: Extract<Act, { code: 'confirm' | 'finish' }>,
): readonly string[] {
  return [
    ...(act.box === null ? [] : [speaker.text('labels/detail.box', { box: act.box })]),
    ...(act.isScored ? [speaker.text('labels/detail.scored')] : []),
  ];
}

function reasonOf(speaker: Speaker, reason: string | null): readonly string[] {
  return reason === null ? [] : [speaker.text(`reasons/${reason}`)];
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** That something is late, as a sentence without its full stop. */
export function lateText(speaker: Speaker, { id, kind, due, title }: Late): string {
  const day = plainDay(due, speaker.language);
  if (kind === 'review')
    return capital(speaker.text('labels/late.review', { month: plainMonth(id, speaker.language), day }));
  return capital(
    speaker.text('labels/late.item', { kind: speaker.text(`words/kind/${kind}`), id, title, day }),
  );
}

/** What turns red first, as a sentence without its full stop. */
export function foresightText(speaker: Speaker, { on, kind, id }: Foresight): string {
  const day = plainDay(on, speaker.language);
  if (kind === 'gate') return speaker.text('labels/foresight.gate', { day, id });
  if (kind === 'review')
    return speaker.text('labels/foresight.review', { day, month: plainMonth(id, speaker.language) });
  return speaker.text('labels/foresight.item', { day, id, kind: speaker.text(`words/kind/${kind}`) });
}

/** Where a programme stands, in one sentence. */
export function standingText(speaker: Speaker, standing: StandingFacts): string {
  const { delivery, week, heldUntil, passed, phases } = standing;
  const say = (key: string, args: Readonly<Record<string, string | number>> = {}): string =>
    speaker.text(`labels/standing.${key}`, args);
  const late = standing.late === 0 ? say('onTime') : say('late', { count: standing.late });
  switch (delivery) {
    case 'running':
      return week === null
        ? say('before', { active: activeText(speaker, standing), late })
        : say('running', { week, active: activeText(speaker, standing), passed, phases, late });
    case 'held':
      return heldUntil === null
        ? say('heldOpen', { passed, phases })
        : say('held', { day: plainDay(heldUntil, speaker.language), passed, phases });
    case 'operating':
      return say('operating', { late });
    case 'stopped':
      return say('stopped', { passed, phases });
    case 'draft':
    case 'closed':
      return say(delivery);
  }
}

function activeText(speaker: Speaker, { active }: StandingFacts): string {
  if (active.length === 0) return speaker.text('labels/standing.idle');
  return speaker.text('labels/standing.active', { titles: listed(speaker, active), count: active.length });
}

/** `a, b and c`. */
function listed(speaker: Speaker, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return speaker.text('labels/list.and', { first: parts.slice(0, -1).join(', '), last });
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
