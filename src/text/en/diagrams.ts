/** Words in and beside the diagrams; what is put in is escaped for its place by the caller. */
export const diagrams = {
  'gantt.phase': 'Phase {{number}}',
  'gantt.now': 'Now',
  'gantt.today': 'Stand on {{day}}',
  'gantt.published': 'Published - {{title}}',
  'gantt.openEnd': '{{title}} (no end date)',
  'gantt.title': 'Schedule of {{title}}',
  'gantt.description':
    'Phases, sprints, rollout stages and gates from {{first}} to {{last}}, as it stands on {{day}}',
} as const;
