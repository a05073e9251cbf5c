import { contractDocument, resolved } from './contract-document.ts';
import { isList, isObject, type JsonObject, textAt } from './json.ts';

/** One operation of the contract with the values its path had. */
export interface Match {
  readonly operationId: string;
  readonly method: string;
  readonly template: string;
  readonly operation: JsonObject;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: JsonObject;
}

let routes: readonly Route[] | undefined;
const matches = new Map<string, Match | undefined>();

/** `{ref}` and `{path}` run over slashes, all others stay inside one segment. */
function routeOf(template: string, operations: JsonObject): Route {
  const names: string[] = [];
  const source = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return name === 'ref' || name === 'path' ? '(.+)' : '([^/]+)';
    });
  return { template, pattern: new RegExp(`^${source}$`), names, operations };
}

/** Literal segments sort before parameters, so that `/issues/comments` is no issue number. */
function rank(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '\uffff');
}

function allRoutes(): readonly Route[] {
  if (routes !== undefined) return routes;
  const paths = resolved(contractDocument().paths);
  routes = Object.entries(paths)
    .flatMap(([template, operations]) => (isObject(operations) ? [routeOf(template, operations)] : []))
    .sort((a, b) => (rank(a.template) < rank(b.template) ? -1 : 1));
  return routes;
}

/** `/repositories/{id}/…` is what Link and redirects point to; the contract knows only the path by name. */
export function byName(path: string): string {
  return path.replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/by/id');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Finds the operation of a method and a path, or undefined if the contract has none. */
export function matchOperation(method: string, path: string): Match | undefined {
  const name = `${method} ${path}`;
  if (!matches.has(name)) matches.set(name, newMatch(method, byName(path)));
  return matches.get(name);
}

function newMatch(method: string, wanted: string): Match | undefined {
  for (const route of allRoutes()) {
    const found = route.pattern.exec(wanted);
    const operation = route.operations[method.toLowerCase()];
    if (found === null || !isObject(operation)) continue;
    const params = Object.fromEntries(route.names.map((name, at) => [name, decoded(found[at + 1] ?? '')]));
    const operationId = textAt(operation, 'operationId') ?? route.template;
    return { operationId, method: method.toLowerCase(), template: route.template, operation, params };
  }
  return undefined;
}

/** Finds an operation by its id; throws when the contract has none. */
export function operationById(operationId: string): Match {
  for (const route of allRoutes()) {
    for (const [method, operation] of Object.entries(route.operations)) {
      if (!isObject(operation) || operation.operationId !== operationId) continue;
      return { operationId, method, template: route.template, operation, params: {} };
    }
  }
  throw new Error(`The contract has no operation ${operationId}.`);
}

/** The parameters of an operation that stand at one place. */
export function parametersIn(operation: JsonObject, place: 'query' | 'path'): readonly JsonObject[] {
  const list = isList(operation.parameters) ? operation.parameters : [];
  return list.map(resolved).filter((parameter) => parameter.in === place);
}
