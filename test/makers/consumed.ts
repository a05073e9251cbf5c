/** Words for people: how a figure was reached, what to mind, where it stands. All else is a figure or a verdict. */
const PROSE = new Set([
  'check',
  'error',
  'formula',
  'known_cause',
  'name',
  'not_comparable_to',
  'note',
  'numeric_note',
  'rule',
  'rule_status',
  'ranking_rule',
  'rounding',
  'see',
  'text',
  'verdict_rule',
  'work',
  'margin_unit',
  // the other way of ranking, which was not chosen
  'dense_ranks_if_preferred',
]);

const seen = new Set<string>();
let root: unknown = null;

/** The same value; every scalar that is read from it is remembered by its path. */
export function remembering<T extends object>(value: T): T {
  root = value;
  return watched(value, '');
}

function watched<T extends object>(value: T, path: string): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) || key === 'length') return found;
      const at = `${path}/${key}`;
      if (typeof found === 'object' && found !== null) return watched(found, at);
      seen.add(at);
      return found;
    },
  });
}

/** Paths of all figures of the examples whose names match, and of those that nobody read. */
export function untouched(names: RegExp): {
  readonly all: readonly string[];
  readonly left: readonly string[];
} {
  const all = leaves(root, '').filter((path) => names.test(path.slice(1)));
  return { all, left: all.filter((path) => !seen.has(path)) };
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) =>
    PROSE.has(key) ? [] : leaves(child, `${path}/${key}`),
  );
}
