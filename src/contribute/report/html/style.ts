/**
 * The **style** of the HTML report: the colours of the site, in one sheet that the file carries in itself.
 */
export const style = `
:root{color-scheme:light dark;--page:#fafaf7;--sheet:#fff;--sunk:#f0f1ec;--rule:#d9dbd3;--rule-strong:#7d827b;--ink:#15181e;--muted:#484e57;--link:#0d4a8f;--mark:#ffe45c;--on-mark:#15181e;--mark-line:#a57f00;--person:#2a56b0;--organisation:#0c6b62;--equipment:#a8401a;--place:#5a6420;--event:#9a1f5f;--gone:#8a1f1f;--gone-soft:#fbe6e3;--come:#0b5a34;--come-soft:#dff3e4;--sans:system-ui,sans-serif;--serif:Georgia,"Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--page:#11141a;--sheet:#171b22;--sunk:#0c0f14;--rule:#2b313b;--rule-strong:#727b88;--ink:#e9e7df;--muted:#a6adb8;--link:#8fc0ff;--mark:#4d3d00;--on-mark:#fff3bf;--mark-line:#e3b70e;--person:#8fb0ff;--organisation:#5cc9bb;--equipment:#ff9a6e;--place:#bccb6a;--event:#f493c2;--gone:#ffaea4;--gone-soft:#3d1715;--come:#93e0b0;--come-soft:#0f3020}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:400 1.0625rem/1.5 var(--serif);overflow-wrap:anywhere;text-wrap:pretty}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote,figure{margin:0;padding:0}
a{color:var(--link);text-underline-offset:.16em}
code{font-size:.82em;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--on-mark);padding:.06em .05em .08em}
del{background:var(--gone-soft);color:var(--gone);text-decoration:line-through;text-decoration-thickness:.08em}
ins{background:var(--come-soft);color:var(--come);text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 5px var(--mark)}
.skip{position:absolute;inset-inline-start:-99em;padding:.6em 1em;background:var(--ink);color:var(--page);font:600 .9375rem/1.4 var(--sans)}
.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem}
.frame{max-inline-size:84rem;margin-inline:auto;padding:clamp(1.25rem,4vw,2.5rem)}
header h1{font:600 clamp(1.625rem,1.2rem + 1.9vw,2.375rem)/1.15 var(--serif);letter-spacing:-.012em;max-inline-size:26em;text-wrap:balance}
header p{margin-block-start:.75rem;max-inline-size:44em}
.facts,.by,figcaption,nav,.deed,h4,dt,.aside{font-family:var(--sans)}
.aside,.facts{color:var(--muted);font-size:.875rem}
nav{margin-block:1.75rem 0;padding-block:1rem;border-block:1px solid var(--rule);font-size:.9375rem}
nav h2{font:650 .9375rem/1.3 var(--sans)}
nav ol{margin-block-start:.5rem;list-style:none;columns:20rem;column-gap:2rem}
nav li{break-inside:avoid;padding-block:.3rem}
nav a{display:inline-block;padding-block:.15rem}
nav small{color:var(--muted);font-size:.8125rem}
.look{margin-block-start:2.25rem}
h2{font:600 1.5rem/1.2 var(--serif);letter-spacing:-.012em}
.look ul{margin-block-start:.6rem;padding-inline-start:1.25rem}
.look li{margin-block-start:.5rem;max-inline-size:52em}
.look li ul{margin-block-start:.2rem;font-size:.9375rem}
article{margin-block-start:3.5rem;padding-block-start:1.25rem;border-block-start:2px solid var(--ink)}
[data-kind=person]{--kind:var(--person)}[data-kind=organisation]{--kind:var(--organisation)}[data-kind=equipment]{--kind:var(--equipment)}[data-kind=place]{--kind:var(--place)}[data-kind=event]{--kind:var(--event)}
.shape{display:inline-block;inline-size:.62em;block-size:.62em;margin-inline-end:.4em;background:var(--kind,var(--ink));vertical-align:.04em;forced-color-adjust:none}
[data-kind=person]>h2 .shape{border-radius:50%}
[data-kind=equipment]>h2 .shape{transform:rotate(45deg) scale(.86)}
[data-kind=place]>h2 .shape{clip-path:polygon(50% 4%,100% 96%,0 96%)}
[data-kind=event]>h2 .shape{clip-path:polygon(0 0,100% 0,62% 50%,100% 100%,0 100%,38% 50%)}
[data-kind=source]>h2 .shape{inline-size:.52em;block-size:.7em;clip-path:polygon(0 0,68% 0,100% 28%,100% 100%,0 100%)}
.facts{margin-block-start:.35rem}
.notes{margin-block-start:.9rem;padding-inline-start:1.25rem}
.notes li{margin-block-start:.3rem;max-inline-size:52em}
article>h3{margin-block-start:1.75rem;font:650 .9375rem/1.3 var(--sans)}
.change{margin-block-start:1.5rem;padding-block-start:1rem;border-block-start:1px solid var(--rule)}
.change:target,article:target>h2{background:var(--sunk);box-shadow:0 0 0 .6rem var(--sunk)}
.change>h3{font:500 .9375rem/1.4 var(--sans)}
.change>h3 a{color:inherit;text-decoration-color:var(--rule-strong)}
.deed{font-size:.875rem;font-weight:650}
.deed.added{color:var(--come)}.deed.removed{color:var(--gone)}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 2rem;margin-block-start:.75rem}
.side{padding:.9rem 1.1rem 1.1rem;background:var(--sheet);border:1px solid var(--rule);border-radius:2px}
.side h4{margin-block-end:.4rem;color:var(--muted);font-size:.8125rem;font-weight:500;line-height:1.3}
.side.none{align-self:start;background:none;border-style:dashed;color:var(--muted);font:400 .875rem/1.45 var(--sans)}
.statement{font-size:1.125rem;max-inline-size:33em}
.by{margin-block-start:.2rem;color:var(--muted);font-size:.875rem}
.evidence{margin-block-start:.9rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--mark-line);font-size:.9375rem}
.evidence blockquote{font-style:italic}.rests q{font-style:italic}
figcaption{margin-block-start:.35rem;color:var(--muted);font-size:.8125rem;line-height:1.45}
figcaption b{color:var(--ink);font-weight:600}
.verdict{font:600 .8125rem/1.45 var(--sans);white-space:nowrap}
.verdict.good{color:var(--muted)}.verdict.bad{color:var(--gone)}
.fields{margin-block-start:.75rem;font-size:.9375rem}
.fields div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.2rem 1rem;padding-block:.15rem}
dt{color:var(--muted);font-size:.875rem}
.rests{margin-block-start:.5rem;padding-inline-start:1.25rem}
.rests li{margin-block-start:.5rem;max-inline-size:52em}
footer{margin-block-start:4rem;padding-block-start:1rem;border-block-start:1px solid var(--rule);color:var(--muted);font:400 .8125rem/1.45 var(--sans)}
@media (max-width:44rem){.sides{grid-template-columns:minmax(0,1fr);gap:.75rem}.side.none{padding-block:.5rem}.fields div{grid-template-columns:minmax(0,1fr)}nav ol{columns:auto}.verdict{white-space:normal}}
@media (forced-colors:active){.shape{background:CanvasText}mark{background:Mark;color:MarkText}}
@media print{.change{break-inside:avoid}nav{display:none}}
`.trim();
