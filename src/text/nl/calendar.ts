import type { CalendarCatalogue } from '../calendar.ts';

export const calendar: CalendarCatalogue = {
  gate: 'Beslismoment: {{title}}',
  sprint: 'Einde sprint: {{title}}',
  stage: 'Uitrol: {{title}}',
  review: 'Review over {{month}}',
  communication: 'Communicatiemoment: {{title}}',
  training: 'Opleiding: {{title}}',
  task: 'Klaar op: {{title}}',
  deliverable: 'Op te leveren: {{title}}',
  action: 'Actie klaar: {{title}}',
  condition: 'Voorwaarde vervuld: {{title}}',
  'about.programme': 'Programma: {{title}}',
  'about.phase': 'Fase: {{title}}',
  'about.owner': 'Rol: {{title}}',
  'about.question': 'Beslismoment: {{title}}',
  'about.share': 'Aandeel: {{share}} %',
  'about.plan': 'Geplande datum; er begint of slaagt niets vanzelf door.',
};
