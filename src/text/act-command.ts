import type { Act } from './acts.ts';

const UNSURE = '…';

/** The command that takes a step, the same in every language. What only a person can say stands as `…`. */
export function commandOf(act: Act): string {
  return `milepost ${wordsOf(act).join(' ')}`;
}

function wordsOf(act: Act): readonly string[] {
  switch (act.code) {
    case 'approve':
    case 'approve-change':
      return ['approve', ...by(act)];
    case 'measure':
    case 'improve':
      return ['record evidence', act.gate, '--metric', word(act.metric), '--value', UNSURE, ...unitOf(act)];
    case 'confirm':
    case 'finish':
      return [...done(act.item, act.gate), ...(act.box === null ? [] : ['--box', act.box]), ...by(act)];
    case 'deliver':
      return [...done(act.item, null), ...by(act)];
    case 'meet-condition':
      return [...done(act.item, null), ...by(act)];
    case 'pass-first':
      return act.required === 'programme' ? ['status'] : ['gate', act.required];
    case 'finish-rollout':
      return ['rollout status'];
    case 'wait':
      return ['gate', act.gate];
    case 'observe':
      return [
        'record evidence',
        act.gate,
        '--metric',
        UNSURE,
        '--value',
        UNSURE,
        '--unit',
        UNSURE,
        ...by(act),
      ];
    case 'repair':
    case 'repair-records':
      return ['check'];
    case 'settle':
      return ['record decision', act.gate, '--decision', UNSURE, ...by(act)];
    case 'decide':
      return decisionOf(act);
    case 'open-review':
      return ['review open', act.period, ...by(act)];
    case 'close-review':
      return ['review status', act.period];
    case 'start-rollout':
    case 'promote':
      return ['rollout promote', ...by(act)];
    case 'recover-rollout':
      return [act.state === 'degraded' ? 'rollout step-back' : 'rollout resume', ...by(act)];
  }
}

type Measuring = Extract<Act, { code: 'measure' | 'improve' }>;

function unitOf(act: Measuring): readonly string[] {
  const { unit, keys } = act;
  const [key] = keys;
  const keyed = key === undefined ? [] : ['--key', keys.length === 1 ? word(key) : UNSURE];
  return ['--unit', word(unit), ...keyed, ...by(act)];
}

function done(item: string, gate: string | null): readonly string[] {
  return ['record check', item, '--result done', ...(gate === null ? [] : ['--about', gate])];
}

function decisionOf(act: Extract<Act, { code: 'decide' }>): readonly string[] {
  const { gate, isPass, roles } = act;
  const decision = isPass
    ? ['--decision go']
    : [
        '--decision go-with-conditions',
        `--condition "id=${UNSURE};text=${UNSURE};owner=${UNSURE};due=${UNSURE}"`,
      ];
  return ['record decision', gate, ...decision, ...by({ ...act, by: act.by ?? roles[0] ?? null })];
}

function by(act: Act): readonly string[] {
  const owner = 'owner' in act ? act.owner : null;
  return ['--by', act.by ?? owner ?? UNSURE];
}

/** One word for a shell; anything that a shell could read otherwise goes between quotes. */
function word(text: string): string {
  if (/^[\w./:@%+,-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}
