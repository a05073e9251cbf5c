import type { DiagramCatalogue } from '../diagrams.ts';

export const diagrams: DiagramCatalogue = {
  'gantt.phase': 'Fase {{number}}',
  'gantt.now': 'Nu',
  'gantt.today': 'Stand op {{day}}',
  'gantt.published': 'Gepubliceerd - {{title}}',
  'gantt.openEnd': '{{title}} (geen einddatum)',
  'gantt.title': 'Planning van {{title}}',
  'gantt.description':
    'Fasen, sprints, uitrolstappen en beslismomenten van {{first}} tot en met {{last}}, zoals het er op {{day}} voor staat',
};
