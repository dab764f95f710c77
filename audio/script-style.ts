// How the page of `npm run script` looks: quiet, and made for A4 in landscape.

export const SCRIPT_STYLE = `
@page { size: A4 landscape; margin: 12mm 11mm; }
* { box-sizing: border-box; }
body {
  margin: 2rem auto;
  padding: 0 1.5rem;
  max-width: 80rem;
  color: #222;
  background: #fff;
  font: 0.875rem/1.4 system-ui, -apple-system, "Segoe UI", sans-serif;
}
h1, h2, .line { font-family: Charter, "Iowan Old Style", Georgia, serif; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; font-weight: 600; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.375rem; font-weight: 600; }
p { max-width: 42rem; }
a { color: #6b3510; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.5rem; }
dt { color: #555; }
dd { margin: 0; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; }
th, td { padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #222; font-size: 0.75rem; font-weight: 600; }
tbody tr { border-bottom: 1px solid #ccc; break-inside: avoid; }
.contents tbody th { font-weight: 400; }
.lines { width: 100%; table-layout: fixed; }
.lines th:nth-child(1) { width: 2rem; }
.lines th:nth-child(2) { width: 13%; }
.lines th:nth-child(3) { width: 14%; }
.lines th.number { width: 4.75rem; }
.lines th:nth-last-child(2) { width: 12%; }
.lines th:last-child { width: 16%; }
.lines tr.step th { width: auto; padding-top: 1rem; font-size: 0.9375rem; }
.step { break-after: avoid; }
.step span { margin-left: 0.5rem; color: #555; font-weight: 400; }
.line { font-size: 1rem; line-height: 1.35; }
.id, .when, .sources { color: #444; font-size: 0.75rem; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.lines thead th.number { text-align: right; }
input { width: 1rem; height: 1rem; margin: 0.15rem 0 0; }
.tools { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; padding: 0.75rem 0; }
.tools { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #ccc; }
button, select { min-height: 2rem; font: inherit; }
.lines button { min-width: 3.25rem; font-variant-numeric: tabular-nums; }
.playing { background: #fbe8d3; }
.notes:focus { outline: 2px solid #6b3510; }
@media print {
  .tools { display: none; }
  .lines button { border: 0; padding: 0; background: none; color: inherit; }
  body { margin: 0; padding: 0; max-width: none; font-size: 8.5pt; }
  .line { font-size: 10.5pt; }
  .id, .when, .sources { font-size: 7pt; }
  section { break-before: page; }
  h2 { margin-top: 0; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
