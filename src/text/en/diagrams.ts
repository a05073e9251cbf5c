/** Words in and beside the diagrams; what is put in is escaped for its place by the caller. */
export const diagrams = {
  'gantt.phase': 'Phase {{number}}',
  'gantt.now': 'Now',
  'gantt.today': 'Stand on {{day}}',
  'gantt.published': 'Published - {{title}}',
  'gantt.openEnd': '{{title}} (no end date)',
  'gantt.title': 'Schedule of {{title}}',
  'gantt.description': 'Phases, sprints, rollout stages and gates from {{first}} to {{last}}',
  'gantt.descriptionOn':
    'Phases, sprints, rollout stages and gates from {{first}} to {{last}}, as it stands on {{day}}',
  course: 'The course of the programme',
  'course.title': 'The course of {{title}}',
  'course.description':
    'What state the programme is in, and the gates between its phases; the thick border is where it is now',
  'course.state': '{{title}} ({{state}})',
  'course.here': '{{title}} (here now)',
  'course.stateHere': '{{title}} ({{state}}, here now)',
  'course.note':
    'A thick border and “here now” mark where the programme is. Beside an arrow stands the gate that has to be passed.',
  'course.phase': 'phase',
  'course.now': 'state',
  'course.gate': 'gate',
  'course.verdict': 'verdict',
  schedule: 'Schedule',
  'schedule.note':
    'Grey is behind us, or published before and moved since; red is late. A diamond is a gate, on the last day it should be passed.',
  'kpi.title': '{{title}} over time',
  'kpi.description': '{{count}} measurements of {{title}} from {{first}} to {{last}}',
  'kpi.note': 'Unit: {{unit}}.',
  'kpi.noteTarget': 'Unit: {{unit}}; the level line is the target ({{target}}).',
  'kpi.newest': 'The picture holds the {{count}} newest measurements, the table all of them.',
  'kpi.day': 'day',
  'kpi.value': 'value',
  tooLarge: 'The picture would be larger than Mermaid draws; the table has everything.',
} as const;
