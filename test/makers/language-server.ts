import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import { packageRoot } from './cli.ts';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** The language server of Red Hat's YAML extension, as VS Code talks to it, in a folder. */
export interface Editor {
  /** Opens a text under a path; waits for what the server says is wrong. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  hover(path: string, position: Position): Promise<string>;
  complete(path: string, position: Position): Promise<readonly Completion[]>;
  close(): Promise<void>;
}

/** @param settings what stands under `yaml` in the settings of the editor */
export async function startEditor(folder: string, settings: object): Promise<Editor> {
  const server = join(packageRoot, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let version = 0; // the server takes a text of the same version for the same text
  const told = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      told.get(uri)?.(diagnostics),
  );
  connection.listen();
  await initialize(connection, folder);
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const answer = (): Promise<readonly Diagnostic[]> => new Promise((resolve) => told.set(uri, resolve));
      if (told.has(uri)) {
        const closed = answer(); // the server takes its diagnostics back
        await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        await closed;
      }
      const opened = answer();
      const textDocument = { uri, languageId: 'yaml', version: ++version, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return opened;
    },
    hover: async (path, position) => {
      const answer = await connection.sendRequest<{ readonly contents: { readonly value: string } } | null>(
        'textDocument/hover',
        { textDocument: { uri: uriOf(path) }, position },
      );
      return answer?.contents.value ?? '';
    },
    complete: async (path, position) => {
      const answer = await connection.sendRequest<{ readonly items: readonly Completion[] }>(
        'textDocument/completion',
        { textDocument: { uri: uriOf(path) }, position },
      );
      return answer.items;
    },
    close: () => end(connection, child),
  };
}

async function initialize(connection: MessageConnection, folder: string): Promise<void> {
  const uri = pathToFileURL(folder).href;
  const snippets = { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'programme' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: snippets, hover: { contentFormat: ['markdown'] } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
}

async function end(connection: MessageConnection, child: ChildProcess): Promise<void> {
  connection.dispose();
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill();
  await ended;
}
