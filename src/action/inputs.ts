/** What the Action can be asked to do. */
export const actionCommands = ['check', 'diff', 'gate', 'apply', 'report', 'pull'] as const;

export type ActionCommand = (typeof actionCommands)[number];

/** The inputs of `action.yml`, checked. An empty text is an input that was not given. */
export interface Inputs {
  readonly command: ActionCommand;
  readonly directory: string;
  readonly language: string;
  readonly base: string;
  readonly changes: string;
  readonly isAgreed: boolean;
  readonly token: string;
  readonly wantsComment: boolean;
  readonly allowsPending: boolean;
  /** `junit=a.xml` */
  readonly reports: readonly string[];
}

/** An input that cannot be used. */
export interface InputFault {
  readonly input: string;
  readonly value: string;
  readonly allowed: string;
}

/** Takes the inputs, each trimmed. @returns the first that cannot be used, in place of them */
export function takeInputs(read: (name: string) => string): Inputs | InputFault {
  const command = actionCommands.find((one) => one === read('command'));
  if (command === undefined)
    return { input: 'command', value: read('command'), allowed: actionCommands.join(', ') };
  const flags = ['yes', 'comment', 'allow-pending'] as const;
  const wrong = flags.find((name) => !['', 'true', 'false'].includes(read(name)));
  if (wrong !== undefined) return { input: wrong, value: read(wrong), allowed: 'true, false' };
  return {
    command,
    directory: read('directory') || '.',
    language: read('language'),
    base: read('base'),
    changes: read('changes'),
    isAgreed: read('yes') === 'true',
    token: read('token'),
    wantsComment: read('comment') === 'true',
    allowsPending: read('allow-pending') === 'true',
    reports: read('reports')
      .split(/\s+/)
      .filter((one) => one !== ''),
  };
}

/** True where there is nothing before: the first push of a branch tells a commit of zeros. */
export function isFirstPush({ base }: Pick<Inputs, 'base'>): boolean {
  return /^0{40,64}$/.test(base);
}

/** The command line that the inputs stand for. Values are joined to their flags, so that none becomes one. */
export function commandLine(inputs: Inputs): readonly string[] {
  const { command, directory, language, reports } = inputs;
  return [
    `--cwd=${directory}`,
    '--no-input',
    ...(language === '' ? [] : [`--language=${language}`]),
    command,
    ...(command === 'check' || command === 'diff' || command === 'gate' ? ['--reporter=github'] : []),
    ...reports.map((one) => `--reporter=${one}`),
    ...ownFlags(inputs),
  ];
}

function ownFlags(inputs: Inputs): readonly string[] {
  const { command, base, changes, isAgreed } = inputs;
  switch (command) {
    case 'check':
      return base === '' || isFirstPush(inputs) ? [] : [`--base=${base}`];
    case 'diff':
      return changes === '' ? [] : [`--out=${changes}`];
    case 'apply':
      return [...(isAgreed ? ['--yes'] : []), ...(changes === '' ? [] : ['--', changes])];
    case 'gate':
    case 'report':
    case 'pull':
      return [];
  }
}
