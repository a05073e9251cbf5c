import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'yaml-syntax': {
    message: 'Dit is geen geldige YAML: {{reason}}',
    help: 'Verbeter de regel; een tekst met ": " of " #" erin, of die begint met @, & of *, moet tussen aanhalingstekens.',
  },
};
