// The command reference as Markdown, from the tree of commands that the command line itself is made of.

const WORDS = {
  en: {
    title: 'Commands',
    intro:
      'Every command with its options. This page is made from the command line itself (`npm run reference`); `milepost help COMMAND` shows the same. What the codes mean that a command ends with: [exit codes](exit-codes.md).',
    everywhere: 'Options of every command',
    option: 'Option',
    means: 'Means',
    values: 'one of',
  },
  nl: {
    title: 'Opdrachten',
    intro:
      'Alle opdrachten met hun opties. Deze pagina is gemaakt uit de opdrachtregel zelf (`npm run reference`); `milepost help OPDRACHT --language nl` toont hetzelfde. Wat het betekent waarmee een opdracht eindigt: [afsluitcodes](afsluitcodes.md).',
    everywhere: 'Opties van elke opdracht',
    option: 'Optie',
    means: 'Betekenis',
    values: 'een van',
  },
};

/** Where the page of a language is kept. */
export const referencePaths = { en: 'docs/en/commands.md', nl: 'docs/nl/opdrachten.md' };

/**
 * @param tree the command line in that language
 * @param language `en` or `nl`
 * @returns the whole page, with a line feed at its end
 */
export function referenceOf(tree, language) {
  const words = WORDS[language];
  const blocks = [
    `# ${words.title}`,
    words.intro,
    `## ${words.everywhere}`,
    optionTable(tree, words),
    ...visible(tree).flatMap((command) => sectionOf(command, 'milepost', 2, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionOf(command, above, level, words) {
  const name = `${above} ${command.name()}`;
  const below = visible(command);
  return [
    `${'#'.repeat(level)} ${name}`,
    sentence(command.description()),
    ...(below.length > 0 ? [] : [`\`\`\`text\n${above} ${command.name()} ${command.usage()}\n\`\`\``]),
    ...(ownOptions(command).length === 0 ? [] : [optionTable(command, words)]),
    ...(below.length > 0 ? [] : [`\`\`\`sh\n${examplesOf(command).join('\n')}\n\`\`\``]),
    ...below.flatMap((child) => sectionOf(child, name, level + 1, words)),
  ];
}

function visible(command) {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help');
}

function ownOptions(command) {
  return command.options.filter(({ hidden }) => !hidden);
}

function optionTable(command, words) {
  const rows = ownOptions(command).map(({ flags, description, argChoices }) => {
    const choices = argChoices === undefined ? '' : ` (${words.values} ${argChoices.join(', ')})`;
    return `| \`${flags.replaceAll('|', '\\|')}\` | ${escaped(description)}${choices} |`;
  });
  return [`| ${words.option} | ${words.means} |`, '|---|---|', ...rows].join('\n');
}

/** The lines to copy are what the help of a command ends with. */
function examplesOf(command) {
  const lines = [];
  command.configureOutput({ ...command.configureOutput(), writeOut: (text) => lines.push(text) });
  command.outputHelp();
  return lines
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('  milepost '))
    .map((line) => line.trim());
}

function escaped(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function sentence(text) {
  const end = /[.!?]$/.test(text) ? '' : '.';
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${end}`;
}
