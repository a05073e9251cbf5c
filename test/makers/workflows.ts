import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { readWorkflows } from '../../src/files/package-files.ts';
import { OWN_ACTION, type WorkflowAnswers, workflowsFor } from '../../src/report/workflows.ts';
import { packageRoot } from './cli.ts';

export const ACTION = readFileSync(join(packageRoot, 'action.yml'), 'utf8');

/** What `init` answers for a programme on GitHub, with a published Action. */
export function answers(over: Partial<WorkflowAnswers> = {}): WorkflowAnswers {
  return {
    tracker: 'github',
    branch: 'main',
    timeZone: 'Europe/Amsterdam',
    action: { kind: 'published', uses: `acme/milepost@${'a'.repeat(40)}`, version: 'v1.0.0' },
    withPull: true,
    pull: { title: 'Progress', body: 'New records.' },
    ...over,
  };
}

export function workflows(over: Partial<WorkflowAnswers> = {}): ReadonlyMap<string, string> {
  return workflowsFor(readWorkflows(packageRoot), answers(over));
}

/** The workflows of this repository: path → text. */
export function ownWorkflows(): ReadonlyMap<string, string> {
  const folder = join(packageRoot, '.github/workflows');
  return new Map(
    readdirSync(folder).map((name) => [
      `.github/workflows/${name}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

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

export { OWN_ACTION };
