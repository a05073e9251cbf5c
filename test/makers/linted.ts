import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { ACTION } from './workflows.ts';

/** Our own action.yml for our Action; for those of others what is used of them. */
const metadata: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) => {
    if (name === 'milepost') return parse(ACTION);
    const inputs = OTHERS[`${owner}/${name}`];
    return inputs === undefined
      ? undefined
      : {
          name,
          description: name,
          inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
        };
  },
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'persist-credentials', 'ref', 'repository', 'path'],
  'actions/setup-node': ['node-version', 'registry-url'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'actions/download-artifact': ['name'],
};

let count = 0;

/**
 * What GitHub's own language service says of a workflow or an action.yml. It knows published Actions alone, so our own
 * one in the repository is shown to it as published.
 */
export async function linted(path: string, text: string): Promise<readonly string[]> {
  const published = text.replaceAll(
    /\.\/(\.milepost-action|\.github\/milepost)$/gm,
    `acme/milepost@${'a'.repeat(40)}`,
  );
  count += 1; // what was parsed is kept by address
  const document = TextDocument.create(`file:///${count}/${path}`, 'yaml', 1, published);
  const found = await validate(document, { actionsMetadataProvider: metadata });
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
