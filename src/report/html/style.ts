import { DARK, INKS, LIGHT, variables } from './palette.ts';

const VERDICT_INKS = INKS.filter((ink) => ink !== 'text' && ink !== 'muted');

/** The style sheet: our own words and colours alone, never a text or a number of a plan. */
export const STYLE: string = `:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;background:var(--page);color:var(--text)}
body{margin:0 auto;max-width:66rem;padding:2.5rem 1.5rem 3rem;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);padding-bottom:1.5rem}
.kicker{max-width:none;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin:0 0 .5rem;color:var(--muted);font-size:.875rem}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.015em;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1rem;margin:1.25rem 0 .375rem}
h4{font-size:.875rem;margin:.75rem 0 .25rem;color:var(--muted)}
p{margin:0 0 .75rem;max-width:46rem}
.lead{font-size:1.25rem;line-height:1.45;margin:0}
.quiet,footer{color:var(--muted);font-size:.875rem}
.chip{display:inline-block;font-weight:600;white-space:nowrap}
.lead .chip{border:1px solid;border-radius:1rem;padding:0 .75rem;font-size:1rem;margin-right:.25rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1.5rem 0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.625rem .875rem}
.tiles dt{color:var(--muted);font-size:.8125rem}
.tiles dd{margin:0;font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2.5rem}
section{margin:2.5rem 0 0}
.pair section{margin:1rem 0 0}
.pair h3:first-of-type{margin-top:0}
#asked{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--active);border-radius:.375rem;padding:1rem 1.25rem;align-self:start}
nav{margin:2rem 0 0;border-block:1px solid var(--line);padding:.5rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0;font-size:.875rem}
nav a{display:inline-block;padding:.25rem 0;color:var(--active)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--active);outline-offset:2px}
.plain{margin:0 0 .75rem;padding-left:1.125rem;max-width:46rem}
.plain li{margin:.125rem 0}
.rows{list-style:none;margin:0;padding:0}
.rows>li,.axis{display:grid;grid-template-columns:minmax(13rem,2fr) 5fr;gap:0 1rem;align-items:center}
.rows>li{border-top:1px solid var(--line);padding:.25rem 0}
.axis>svg{align-self:end}
.name{line-height:1.3;padding:.125rem 0}
.name strong{display:block;font-weight:600;font-size:.9375rem}
.minor .name{padding-left:1rem}
.minor strong{font-weight:400}
.when{font-size:.8125rem;color:var(--muted)}
svg{display:block;overflow:visible}
svg text{font-size:12px;fill:var(--muted)}
.track{align-self:stretch;height:100%;min-height:24px}
${VERDICT_INKS.map((ink) => `.ink-${ink}{color:var(--${ink})}.fill-${ink}{fill:var(--${ink})}`).join('\n')}
.fill-inconclusive{fill:var(--soft);stroke:var(--inconclusive)}
.ground{fill:var(--card);stroke:var(--line)}
.published{fill:none;stroke:var(--muted)}
.range{fill:var(--soft);stroke:var(--active)}
line,path{fill:none;stroke:var(--muted);stroke-width:1.5}
.tick{stroke:var(--line)}
.today{stroke:var(--fail);stroke-width:2}
.first{stroke:var(--text);stroke-dasharray:3 2}
.limit{stroke:var(--muted);stroke-dasharray:6 4}
.mean{stroke:var(--muted);stroke-width:1}
.target{stroke:var(--pass);stroke-dasharray:2 3;stroke-width:2}
.curve{stroke:var(--active);stroke-width:2}
.plan{stroke:var(--muted);stroke-dasharray:6 4}
.all{stroke:var(--text);stroke-dasharray:2 3}
.floor{stroke:var(--line)}
.expected{stroke-dasharray:1 3;stroke-width:2}
.middle{stroke:var(--text);stroke-width:3}
.dot{fill:var(--active)}
.ring{fill:none;stroke:var(--fail);stroke-width:2}
.wide{fill:var(--soft)}
.narrow{fill:var(--active)}
.legend{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;list-style:none;margin:.625rem 0 0;padding:0;font-size:.8125rem;color:var(--muted)}
.key{display:inline-block;width:1.5rem;height:0;border-top:2px solid var(--muted);vertical-align:middle;margin-right:.375rem}
.key-bar,.key-range,.key-spent,.key-over,.key-wide,.key-narrow{height:.625rem;border:1px solid var(--active);border-radius:2px;background:var(--active)}
.key-range{background:var(--soft)}
.key-over{background:var(--fail);border-color:var(--fail)}
.key-wide{background:var(--soft);border-color:var(--soft)}
.key-published{height:.375rem;border:1px solid var(--muted);background:none}
.key-today,.key-first,.key-middle,.key-expected{width:0;height:1em;border:0;border-left:2px solid var(--fail);margin:0 .5rem 0 .25rem}
.key-first{border-left:2px dashed var(--text)}
.key-middle{border-left:3px solid var(--text)}
.key-expected{border-left:2px dotted var(--muted)}
.key-limit,.key-plan{border-top-style:dashed}
.key-mean{border-top-width:1px}
.key-target{border-top-style:dotted;border-color:var(--pass)}
.key-curve{border-color:var(--active)}
.key-all{border-top-style:dotted;border-color:var(--text)}
.key-ring{width:.75rem;height:.75rem;border:2px solid var(--fail);border-radius:50%}
.key-none{display:none}
.board{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.75rem;list-style:none;margin:0;padding:0}
.board li{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:.375rem;padding:.625rem .75rem;font-size:.875rem}
.board li>*{display:block}
.board li>[class^=ink]{font-weight:600}
.board .quiet{font-size:.8125rem}
${['pass', 'warn', 'inconclusive', 'error', 'fail'].map((one) => `.board .edge-${one}{border-left-color:var(--${one})}`).join('\n')}
.board .open{box-shadow:0 0 0 1px var(--active)}
.gate{margin-top:1.5rem}
figure{margin:0;min-width:0}
figcaption{font-weight:600;font-size:.9375rem;margin-bottom:.25rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:2rem 2.5rem;margin-top:.75rem}
.ends{display:flex;justify-content:space-between;margin:.25rem 0 0;max-width:none;font-size:.8125rem;color:var(--muted)}
details{margin-top:.75rem;font-size:.875rem}
summary{cursor:pointer;color:var(--active);padding:.125rem 0;width:fit-content}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums;margin:.25rem 0 .75rem}
caption{text-align:left;color:var(--muted);padding-bottom:.25rem}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.375rem .875rem .375rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-weight:600;border-bottom:2px solid var(--line)}
tbody th{font-weight:600}
.wrap{overflow-wrap:anywhere}
td[class^=ink]{font-weight:600}
.day{white-space:nowrap}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
@media screen and (max-width:44rem){
body{padding:1.25rem 1rem 2rem}
h1{font-size:1.5rem}
.lead{font-size:1.0625rem}
.tiles{grid-template-columns:1fr 1fr}
.tiles dd{font-size:1.0625rem}
.rows>li,.axis{grid-template-columns:1fr}
.rows .track{height:30px}
table,tbody,tr,th,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-bottom:1px solid var(--line);padding:.5rem 0}
th,td{border:0;padding:.0625rem 0}
td::before{content:attr(data-name) ": ";color:var(--muted);font-weight:400}
}
@page{size:A4;margin:15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:${LIGHT.muted}}}
@media print{
:root{color-scheme:light;${variables(LIGHT)}}
html{font-size:9.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{padding:0;max-width:none}
h1{font-size:20pt}
nav{display:none}
section{margin-top:1.5rem;break-inside:avoid}
.long{break-inside:auto}
h2,h3,h4,summary,caption{break-after:avoid}
figure>svg,.ends,.legend{break-before:avoid}
.rows>li{padding:0}
.tiles,section{margin-top:1.125rem}
.tiles{margin-bottom:0}
.tiles dd{font-size:.875rem}
.tiles div{padding:.25rem .5rem}
.plain li{font-size:.9375em;line-height:1.35}
.lead{font-size:1.125rem}
header{padding-bottom:.75rem}
li,tr,figure>svg,.legend,dl,.rows,.charts figure,.few{break-inside:avoid}
.axis,tbody tr:first-child{break-after:avoid}
tbody tr:last-child{break-before:avoid}
thead{display:table-header-group}
.rows .track{min-height:22px}
.name{line-height:1.2}
details{margin-top:.375rem}
details table{font-size:8pt;line-height:1.35}
details th,details td{padding:.0625rem .75rem .0625rem 0}
.charts{gap:1rem 2rem}
.many{columns:3;column-gap:1rem;break-inside:avoid}
.many th,.many td{padding-right:.25rem}
.board .open{box-shadow:none;border-color:var(--active)}
summary{list-style:none;color:var(--muted)}
summary::-webkit-details-marker{display:none}
details::details-content{content-visibility:visible;display:block;block-size:auto}
}
`;
