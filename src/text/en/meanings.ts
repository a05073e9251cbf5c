import type { Meanings } from '../meanings.ts';

export const meanings: Meanings = {
  usage:
    'milepost says this of the command as it was typed, or of what it needs around it, and not of a line in a plan. The command was not carried out.',
  pass: {
    why: 'Everything that has to be met is met by evidence that still counts. The gate is passed once somebody decides so.',
    help: 'Record the decision with `milepost record decision`.',
  },
  warn: {
    why: 'Everything that has to be met is met, but narrowly, or an advisory criterion is not. Whoever decides should know.',
    help: 'Decide with conditions, or bring the narrow criterion up to its target first.',
  },
  inconclusive: {
    why: 'Something that counts is not known, so neither a yes nor a no would be honest. Waiting never makes it a pass by itself.',
    help: 'Take the next step that `milepost gate` names, and record it.',
  },
  error: {
    why: 'A record or a definition that this gate rests on is wrong. A verdict on wrong data would be worth nothing, so there is none.',
    help: 'Run `milepost check`, and correct the record with `milepost record correction`.',
  },
  fail: {
    why: 'Whatever is still unknown, it cannot become a pass: something that counts is known not to be met.',
    help: 'Improve it and measure again, or decide to hold, recycle or stop.',
  },
  'warn-band': {
    why: 'The plan allows a narrow pass: the value lies between its warn threshold and its target.',
    help: 'Improve the value to its target, or decide with conditions.',
  },
  'could-still-pass': {
    why: 'Criteria that count for the score are not known yet. If they turn out well, the narrow pass becomes a full one.',
    help: 'Measure what is still unknown, or decide with conditions now.',
  },
  'advisory-failed': {
    why: 'An advisory criterion cannot stop the gate, but it takes a full pass down to a narrow one.',
    help: 'Improve it, or say in the decision why you go on without it.',
  },
  'advisory-unknown': {
    why: 'An advisory criterion has no evidence that counts. It cannot stop the gate, but it takes a full pass down to a narrow one.',
    help: 'Record evidence for it, or say in the decision why you go on without it.',
  },
  'no-evidence': {
    why: 'Nothing on record says anything about this criterion. No evidence is never taken for good news, nor for bad.',
    help: 'Measure it and record it with `milepost record evidence` or `milepost record check`.',
  },
  stale: {
    why: 'The plan says how old evidence may be (`maxAge`), and the newest is older than that.',
    help: 'Measure again and record it.',
  },
  'too-few-samples': {
    why: 'The plan asks for a number of samples (`minSamples`), and the measurement has fewer or names none.',
    help: 'Measure more of them, and record their number with `--samples`.',
  },
  'outside-window': {
    why: 'The criterion counts only what was measured while this part ran, and the measurement is from before.',
    help: 'Measure again now that the part has begun.',
  },
  'conflicting-evidence': {
    why: 'Two records measure the same on the same day and differ. milepost does not choose between them.',
    help: 'Withdraw or replace the wrong one with `milepost record correction`.',
  },
  soak: {
    why: 'The plan says how long a rollout stage has to run before it counts as proved, and that time is not over.',
    help: 'Wait until the day that `milepost gate` names.',
  },
  'undecided-score': {
    why: 'The score depends on criteria that are not known yet: with them it could come out on either side of the limit.',
    help: 'Measure the criteria that `milepost gate` names; those with the most points come first.',
  },
  'nothing-applicable': {
    why: 'Every criterion that could fail was recorded as not applicable. A gate that asks nothing would pass on nothing.',
    help: 'Take one of them back by correcting its record, or decide to hold or stop.',
  },
  'not-started': {
    why: 'The part that this gate belongs to has not started, or another gate has to be passed first.',
    help: 'Pass the gate that it waits for, or approve the plan to start the programme.',
  },
  disputed: {
    why: 'Records about it do not go together, for instance two decisions that did not know of each other.',
    help: 'Correct one of them, or decide anew.',
  },
  'observations-pending': {
    why: 'The plan asks for a number of good observations in a row, or for a rollout that is at its last stage.',
    help: 'Record the next observation, or bring the rollout further.',
  },
  unreadable: {
    why: 'A record cannot be read, and what is in it may be about this gate. milepost does not go on as if it were not there.',
    help: 'Run `milepost check`: it names the file and the line.',
  },
  'unit-mismatch': {
    why: 'The measurement has another unit than the criterion. milepost does not convert: 0.9 may be hours or percent.',
    help: 'Correct the record, with the unit that the plan states.',
  },
  'fraction-suspected': {
    why: 'A percentage between 0 and 1 was recorded, which is usually a fraction: 0.97 where 97 is meant.',
    help: 'Correct the record, or confirm the unit with `--unit-confirmed` if it is right.',
  },
  'future-dated': {
    why: 'The measurement is dated after the day on which it was recorded, or after today.',
    help: 'Correct the day in the record.',
  },
  'unknown-metric': {
    why: 'A record names a metric that no criterion and no KPI has, so that nobody knows what it says.',
    help: 'Correct its name in the record, or add the metric to the plan.',
  },
  'bad-reference': {
    why: 'A record refers to a gate, an item or another record that is not there.',
    help: 'Run `milepost check`: it names the record, and what may have been meant.',
  },
  'not-a-number': {
    why: 'A value was recorded that is no number, so it cannot be compared with the target.',
    help: 'Correct the record.',
  },
  'record-invalid': {
    why: 'A record or the definition of the gate is not complete, so that it cannot be judged.',
    help: 'Run `milepost check` and repair what it names.',
  },
  'below-threshold': {
    why: 'The value, or the score, is lower than the plan asks for.',
    help: 'Improve it and measure again. Lowering the target is a change of the plan, which has to be approved.',
  },
  'above-threshold': {
    why: 'The value is higher than the plan allows.',
    help: 'Bring it down and measure again. Raising the limit is a change of the plan, which has to be approved.',
  },
  'check-not-done': {
    why: 'Somebody recorded that it was not done, or the sprint or rollout that it waits for was stopped.',
    help: 'Do it and record that, or decide what happens instead.',
  },
  'hard-stop': {
    why: 'A limit was crossed at which the plan says that the rollout may not go on.',
    help: 'Step back or roll back with `milepost rollout`, and find the cause.',
  },
  'plan-drifted': {
    why: 'The plan of this part has changed since it started, and the change is not in force. The gate is judged twice, and the worse verdict counts.',
    help: 'Put the change into force with `milepost approve`, or put the plan back.',
  },
};
