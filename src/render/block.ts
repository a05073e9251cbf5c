import type { Language } from '../text/plain-words.ts';
import { linesOutsideFences } from './fences.ts';
import { setTicks, tickedBoxes } from './ticks.ts';

const BEGIN = /^<!-- milepost:begin .*-->$/;
const MARKER = /^<!-- milepost:\d+ [A-Za-z0-9/:=,._ -]+ -->$/;
const NOTE: Readonly<Record<Language, string>> = {
  nl: 'geschreven door milepost; je eigen tekst hoort boven of onder dit deel',
  en: 'written by milepost; your own text belongs above or below this part',
};

/** Longest text of our part, and longest body a tracker takes, in characters. */
export const LONGEST_BLOCK = 30_000;
export const LONGEST_BODY = 65_536;

/** A body with our part in it. The four texts and the line ends between them make the body again, byte for byte. */
export interface ManagedBody {
  readonly kind: 'managed';
  /** People's text before our part, with its line end. */
  readonly above: string;
  readonly beginLine: string;
  /** Our text between the begin line and the marker, with line ends as they are. */
  readonly text: string;
  readonly markerLine: string;
  /** People's text after our part, with the line end before it. */
  readonly below: string;
  readonly ticked: readonly string[];
}

export type Body = ManagedBody | { readonly kind: 'none' } | { readonly kind: 'damaged' };

/**
 * Splits a body into people's part and ours. Only whole lines of exactly our form, outside code fences, count;
 * one begin line followed by one marker line is ours, anything less or more is damaged.
 */
export function splitBody(body: string): Body {
  const lines = linesOutsideFences(body);
  const begins = lines.filter(({ text }) => BEGIN.test(text));
  const markers = lines.filter(({ text }) => MARKER.test(text));
  const [begin] = begins;
  const [marker] = markers;
  if (begin === undefined && marker === undefined) return { kind: 'none' };
  if (begin === undefined || marker === undefined || begins.length + markers.length > 2)
    return { kind: 'damaged' };
  if (marker.start < begin.start) return { kind: 'damaged' };
  const text = body.slice(begin.next, marker.start);
  return {
    kind: 'managed',
    above: body.slice(0, begin.start),
    beginLine: begin.text,
    text,
    markerLine: marker.text,
    below: body.slice(marker.end),
    ticked: tickedBoxes(text),
  };
}

/** What is to stand in our part. */
export interface Part {
  readonly text: string;
  readonly markerLine: string;
  readonly ticked: Iterable<string>;
  readonly language: Language;
}

/** Our part by itself: the body of a new item. */
export function newBody(part: Part): string {
  return `${ourPart(part, beginLine(part.language), '\n')}\n`;
}

/** The body with our part replaced; every byte outside it stays, and its line ends are those of the old part. */
export function replacePart(body: ManagedBody, part: Part): string {
  const eol = body.text.includes('\r\n') ? '\r\n' : '\n';
  return `${body.above}${ourPart(part, beginLine(part.language), eol)}${body.below}`;
}

/** The same body with other ticks and another marker only; our text keeps its bytes. */
export function replaceMarker(body: ManagedBody, markerLine: string, ticked: Iterable<string>): string {
  const eol = body.text.includes('\r\n') ? '\r\n' : '\n';
  return `${body.above}${body.beginLine}${eol}${setTicks(body.text, ticked)}${markerLine}${body.below}`;
}

/** Our part below the text a person wrote, when an existing item is taken over. */
export function appendPart(body: string, part: Part): string {
  const eol = body.includes('\r\n') ? '\r\n' : '\n';
  const gap = body === '' ? '' : body.endsWith('\n') ? eol : `${eol}${eol}`;
  return `${body}${gap}${ourPart(part, beginLine(part.language), eol)}${eol}`;
}

function beginLine(language: Language): string {
  return `<!-- milepost:begin · ${NOTE[language]} -->`;
}

function ourPart({ text, markerLine, ticked }: Part, begin: string, eol: string): string {
  return [begin, ...setTicks(text, ticked).split('\n'), markerLine].join(eol);
}
