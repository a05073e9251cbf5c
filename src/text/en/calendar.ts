/** Names of events in the calendar file. What is put in is plain text. */
export const calendar = {
  gate: 'Gate: {{title}}',
  sprint: 'Sprint ends: {{title}}',
  stage: 'Rollout: {{title}}',
  review: 'Review of {{month}}',
  communication: 'Communication: {{title}}',
  training: 'Training: {{title}}',
  task: 'Due: {{title}}',
  deliverable: 'To deliver: {{title}}',
  action: 'Action due: {{title}}',
  condition: 'Condition due: {{title}}',
  'about.programme': 'Programme: {{title}}',
  'about.phase': 'Phase: {{title}}',
  'about.owner': 'Role: {{title}}',
  'about.question': 'Gate: {{title}}',
  'about.share': 'Share: {{share}} %',
  'about.plan': 'Planned date; nothing starts or passes by itself because of it.',
} as const;
