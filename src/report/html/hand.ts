import type { Programme } from '../../programme/programme.ts';
import { formatDay, formatMoney, formatMonth, formatNumber } from '../../text/format.ts';
import { type PageText, pageText } from '../../text/page.ts';
import type { Texts } from '../../text/translate.ts';
import { type Hand, type ReportPen, reportPen } from '../pen.ts';
import { VERDICT_SIGNS } from './signs.ts';

/** A pen for the page: texts come out as they are, since every element escapes its own. */
export interface PagePen extends ReportPen {
  readonly page: PageText;
}

export function pagePen(programme: Programme, texts: Texts): PagePen {
  const pen = reportPen(programme, texts, handOf(texts));
  return {
    ...pen,
    page: pageText(texts.language),
    verdict: (verdict) => `${VERDICT_SIGNS[verdict]}\u00a0${pen.verdict(verdict)}`,
  };
}

function handOf({ language }: Texts): Hand {
  return {
    inline: (text) => text,
    cell: (text) => text.trim() || '–',
    figure: (text) => text,
    bold: (text) => text,
    star: '*',
    day: (day) => formatDay(day, language),
    month: (month) => formatMonth(month, language),
    number: (value) => formatNumber(value, language),
    money: (value, currency) => formatMoney(value, currency, language),
  };
}
