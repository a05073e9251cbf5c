import type { Catalogue } from '../catalogue.ts';
import { findings } from './findings.ts';
import { labels } from './labels.ts';
import { next } from './next.ts';
import { reasons } from './reasons.ts';
import { words } from './words.ts';

export const catalogue: Catalogue = { findings, reasons, next, words, labels };
