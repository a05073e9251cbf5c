import { resolved, schemaFaults } from './contract-document.ts';
import { unknownKeys } from './contract-keys.ts';
import { type Match, matchOperation, operationById, parametersIn } from './contract-match.ts';
import { isList, isObject, type Json, type JsonObject, textAt } from './json.ts';

/**
 * Answers that the contract leaves out although GitHub gives them, on any operation: refusals,
 * redirects of renamed repositories, faults. Their body must be an error body. Nothing else deviates.
 */
const refusedAnywhere = new Set([301, 307, 401, 403, 404, 408, 409, 410, 422, 429]);

/** Cursor of the issues list; the contract only has page numbers there. */
const extraQuery: Readonly<Record<string, readonly string[]>> = {
  'issues/list-for-repo': ['after', 'before'],
};

/** Clients clear a due date with null although the contract does not allow it. */
const clearsDue = new Set(['issues/create-milestone', 'issues/update-milestone']);

const errorKeys = ['message', 'documentation_url', 'status', 'errors', 'url'];

function valueFault(name: string, text: string, schema: JsonObject): readonly string[] {
  const isInteger = schema.type === 'integer';
  if (isInteger && !/^-?\d+$/.test(text)) return [`${name} must be a whole number, not ${text}`];
  if (schema.type === 'boolean' && text !== 'true' && text !== 'false')
    return [`${name} must be true or false`];
  if (isList(schema.enum) && !schema.enum.includes(text)) return [`${name} may not be ${text}`];
  return [];
}

function queryFaults(match: Match, query: URLSearchParams): readonly string[] {
  const known = new Map(
    parametersIn(match.operation, 'query').map((one) => [one.name, resolved(one.schema)]),
  );
  const extra = extraQuery[match.operationId] ?? [];
  return [...query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (schema !== undefined) return valueFault(name, value, schema);
    return extra.includes(name) ? [] : [`query parameter ${name} is not known to ${match.operationId}`];
  });
}

function pathFaults(match: Match): readonly string[] {
  return parametersIn(match.operation, 'path').flatMap((one) => {
    const name = textAt(one, 'name') ?? '';
    return valueFault(name, match.params[name] ?? '', resolved(one.schema));
  });
}

function bodyFaults(match: Match, body: Json | undefined): readonly string[] {
  const request = resolved(match.operation.requestBody);
  const schema = resolved(resolved(request.content)['application/json']).schema;
  if (schema === undefined) return body === undefined ? [] : [`${match.operationId} takes no body`];
  if (body === undefined) return request.required === true ? ['the body is missing'] : [];
  const { due_on: due, ...rest } = isObject(body) ? body : {};
  const checked = clearsDue.has(match.operationId) && due === null ? rest : body;
  const keys = [
    'paths',
    match.template,
    match.method,
    'requestBody',
    'content',
    'application/json',
    'schema',
  ];
  return [...schemaFaults(keys, checked), ...unknownKeys(schema, body)];
}

/** What a request does against the contract; empty when it is as GitHub documents it. */
export function checkRequest(
  method: string,
  path: string,
  query: URLSearchParams,
  body: Json | undefined,
): readonly string[] {
  const match = matchOperation(method, path);
  if (match === undefined) return [`${method.toUpperCase()} ${path} is not in the contract`];
  return [...pathFaults(match), ...queryFaults(match, query), ...bodyFaults(match, body)];
}

function errorFaults(body: Json | undefined): readonly string[] {
  if (!isObject(body)) return ['an error must have an object as body'];
  const missing = ['message', 'documentation_url'].filter((key) => typeof body[key] !== 'string');
  const unknown = Object.keys(body).filter((key) => !errorKeys.includes(key));
  const errors = body.errors;
  const isBadList =
    errors !== undefined &&
    !(isList(errors) && errors.every((one) => isObject(one) && typeof one.code === 'string'));
  return [
    ...missing.map((key) => `the error lacks ${key}`),
    ...unknown.map((key) => `an error has no ${key}`),
    ...(isBadList ? ['errors must be a list of objects with a code'] : []),
  ];
}

/** What an answer does against the contract and its short list of allowed deviations. */
export function checkResponse(
  operationId: string,
  status: number,
  body: Json | undefined,
): readonly string[] {
  const match = operationById(operationId);
  if (status === 304 || status === 204) return body === undefined ? [] : [`${status} has no body`];
  const declared = resolved(match.operation.responses)[String(status)];
  const isRefusal = status >= 500 || refusedAnywhere.has(status);
  const general = isRefusal ? errorFaults(body) : [];
  if (declared === undefined) return isRefusal ? general : [`${operationId} never answers ${status}`];
  const answer = isObject(declared) ? declared : {};
  const place =
    typeof answer.$ref === 'string'
      ? answer.$ref.split('/').slice(1)
      : ['paths', match.template, match.method, 'responses', String(status)];
  if (resolved(answer).content === undefined) return body === undefined ? [] : [`${status} has no body`];
  if (body === undefined) return ['the body is missing'];
  return [...general, ...schemaFaults([...place, 'content', 'application/json', 'schema'], body)];
}
