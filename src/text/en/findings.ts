import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'yaml-syntax': {
    message: 'This is not valid YAML: {{reason}}',
    help: 'Correct the line; a text that holds ": ", " #" or starts with @, & or * needs quotes.',
  },
};
