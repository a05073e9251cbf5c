export { makeSend, type Reply, type Send, sendAll } from './client.ts';
export {
  clearRequests,
  type FakeGitHub,
  makeFakeGitHub,
  type RequestRecord,
  reads,
  writes,
} from './fake-github.ts';
export { doneKinds, type FaultKind, faultKinds, listKinds } from './fault-kinds.ts';
export { type Fault, type WatchedFetch, withFault } from './faults.ts';
export { foreignSnapshot, seedForeign } from './foreign.ts';
export { type Kill, Killed, type MortalFetch, withKill } from './kill.ts';
export { type FakeOptions, makeSettableClock, type Token, tokens } from './options.ts';
export { type Served, type ServedRequest, type ServeOptions, serve } from './server.ts';
export { makeVirtualClock, type VirtualClock } from './virtual-clock.ts';
