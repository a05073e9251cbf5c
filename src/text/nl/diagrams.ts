import type { DiagramCatalogue } from '../diagrams.ts';

export const diagrams: DiagramCatalogue = {
  'gantt.phase': 'Fase {{number}}',
  'gantt.now': 'Nu',
  'gantt.today': 'Stand op {{day}}',
  'gantt.published': 'Gepubliceerd - {{title}}',
  'gantt.openEnd': '{{title}} (geen einddatum)',
  'gantt.title': 'Planning van {{title}}',
  'gantt.description': 'Fasen, sprints, uitrolstappen en beslismomenten van {{first}} tot en met {{last}}',
  'gantt.descriptionOn':
    'Fasen, sprints, uitrolstappen en beslismomenten van {{first}} tot en met {{last}}, zoals het er op {{day}} voor staat',
  course: 'Het verloop van het programma',
  'course.title': 'Het verloop van {{title}}',
  'course.description':
    'In welke toestand het programma is, en de beslismomenten tussen de fasen; de dikke rand is waar het nu staat',
  'course.state': '{{title}} ({{state}})',
  'course.here': '{{title}} (nu hier)',
  'course.stateHere': '{{title}} ({{state}}, nu hier)',
  'course.note':
    'Een dikke rand en “nu hier” geven aan waar het programma staat. Bij een pijl staat het beslismoment dat gehaald moet worden.',
  'course.phase': 'fase',
  'course.now': 'stand',
  'course.gate': 'beslismoment',
  'course.verdict': 'oordeel',
  schedule: 'Planning',
  'schedule.note':
    'Grijs is geweest, of stond eerder zo gepubliceerd en is verschoven; rood is te laat. Een ruit is een beslismoment, op de laatste dag waarop het gehaald moet zijn.',
  'kpi.title': '{{title}} in de tijd',
  'kpi.description': '{{count}} metingen van {{title}} van {{first}} tot en met {{last}}',
  'kpi.note': 'Eenheid: {{unit}}.',
  'kpi.noteTarget': 'Eenheid: {{unit}}; de vlakke lijn is het doel ({{target}}).',
  'kpi.newest': 'Het plaatje toont de {{count}} nieuwste metingen, de tabel alle.',
  'kpi.day': 'dag',
  'kpi.value': 'waarde',
  tooLarge: 'Het plaatje zou groter worden dan Mermaid tekent; alles staat in de tabel.',
};
