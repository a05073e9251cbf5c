import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRequest, checkResponse } from './contract.ts';
import { contractDocument, contractFile } from './contract-document.ts';
import { matchOperation } from './contract-match.ts';

const none = new URLSearchParams();

it('the contract is the reviewed copy, byte for byte', () => {
  const digest = createHash('sha256').update(readFileSync(contractFile)).digest('hex');
  expect(digest).toBe('1b888c1d193d5af85ab9af4db959f32bb573d25cf8b8ead136877716aa1672d1');
});

it('no nullable is left once the document is loaded', () => {
  expect(JSON.stringify(contractDocument())).not.toContain('"nullable":true');
});

it('literal segments win over parameters, and a reference may contain slashes', () => {
  expect(matchOperation('GET', '/repos/a/b/issues/comments')?.operationId).toBe(
    'issues/list-comments-for-repo',
  );
  expect(matchOperation('GET', '/repos/a/b/issues/7')?.operationId).toBe('issues/get');
  expect(matchOperation('GET', '/repos/a/b/git/ref/heads/main')?.params.ref).toBe('heads/main');
  expect(matchOperation('GET', '/repos/a/b/labels/mp%3Agate')?.params.name).toBe('mp:gate');
});

it('a path by repository id is the same operation', () => {
  expect(matchOperation('GET', '/repositories/1000/issues')?.operationId).toBe('issues/list-for-repo');
  expect(matchOperation('GET', '/repositories/1000')?.operationId).toBe('repos/get');
});

it('a request as documented has no faults', () => {
  expect(checkRequest('POST', '/repos/a/b/issues', none, { title: 'x', labels: ['milepost'] })).toEqual([]);
  expect(checkRequest('PATCH', '/repos/a/b/milestones/1', none, { due_on: null })).toEqual([]);
});

it('an unknown path, key, parameter, value and type are each a fault', () => {
  expect(checkRequest('DELETE', '/repos/a/b/issues/1', none, undefined)).toHaveLength(1);
  expect(checkRequest('POST', '/repos/a/b/issues', none, { title: 'x', tilte: 'y' })).toEqual([
    '/tilte is not a known key',
  ]);
  expect(checkRequest('POST', '/repos/a/b/issues', none, { body: 'x' })).not.toEqual([]);
  expect(checkRequest('PATCH', '/repos/a/b/milestones/1', none, { due_on: '2026-11-06' })).not.toEqual([]);
  expect(checkRequest('GET', '/repos/a/b/issues', new URLSearchParams('lables=x'), undefined)).not.toEqual(
    [],
  );
  expect(checkRequest('GET', '/repos/a/b/issues', new URLSearchParams('state=done'), undefined)).not.toEqual(
    [],
  );
  expect(checkRequest('GET', '/repos/a/b/issues/one', none, undefined)).not.toEqual([]);
  expect(checkRequest('GET', '/repos/a/b/issues', none, {})).not.toEqual([]);
});

it('a cursor is allowed on the issues list and nowhere else', () => {
  const after = new URLSearchParams('after=x');
  expect(checkRequest('GET', '/repos/a/b/issues', after, undefined)).toEqual([]);
  expect(checkRequest('GET', '/repos/a/b/milestones', after, undefined)).not.toEqual([]);
});

it('a wrong answer is caught', () => {
  expect(checkResponse('issues/get', 200, { number: 1 })).not.toEqual([]);
  expect(checkResponse('issues/get', 201, {})).toEqual(['issues/get never answers 201']);
  expect(checkResponse('issues/list-labels-for-repo', 200, {})).not.toEqual([]);
  expect(checkResponse('issues/delete-label', 204, {})).not.toEqual([]);
});

it('only refusals may be left undeclared, and only with an error body', () => {
  const body = {
    message: 'Bad credentials',
    documentation_url: 'https://docs.github.com/rest',
    status: '401',
  };
  expect(checkResponse('issues/create-label', 401, body)).toEqual([]);
  expect(checkResponse('issues/create-label', 500, {})).not.toEqual([]);
  expect(checkResponse('issues/create-label', 500, { ...body, extra: true })).not.toEqual([]);
  expect(checkResponse('issues/create-label', 202, body)).not.toEqual([]);
});
