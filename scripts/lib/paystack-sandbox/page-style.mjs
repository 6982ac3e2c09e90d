// @ts-check

/** The look of all pages: no outside font, script or picture. Contrast is 4.5 to 1 or better in both schemes. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #f6f3ec; --surface: #fffdf8; --ink: #23201b; --soft: #5c564c;
  --line: #d9d2c3; --field: #8a8272; --act: #1f4d78; --on-act: #ffffff; --warn: #fbe8bf; --on-warn: #4d3600; }
@media (prefers-color-scheme: dark) { :root { --paper: #171511; --surface: #211e19; --ink: #f3eee3;
  --soft: #b9b1a1; --line: #3d382f; --field: #8f8776; --act: #9cc7ee; --on-act: #10202e; --warn: #4a3806;
  --on-warn: #ffe9b3; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
.mark { margin: 0; padding: .6rem 1rem; background: var(--warn); color: var(--on-warn); text-align: center;
  font-weight: 600 }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
main.wide { max-width: 72rem }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem }
h1 { margin: 0 0 .25rem; font-size: 1.15rem } h2 { margin: 2rem 0 .5rem; font-size: 1.1rem }
.amount { margin: 0; font-size: 2rem; font-weight: 700; font-variant-numeric: tabular-nums }
.soft { color: var(--soft); overflow-wrap: anywhere } p { margin: .25rem 0 }
fieldset { border: 0; margin: 1.25rem 0 0; padding: 0 } legend { padding: 0; font-weight: 600 }
.choice { display: flex; align-items: center; gap: .75rem; min-height: 2.75rem; margin-top: .4rem;
  padding: .3rem .8rem; border: 1px solid var(--field); border-radius: .5rem; cursor: pointer }
.choice:has(:checked) { border-color: var(--act); outline: 1px solid var(--act) }
input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--act) }
button, .button { display: block; width: 100%; min-height: 2.75rem; margin-top: .6rem; padding: .6rem 1rem;
  border: 1px solid var(--field); border-radius: .5rem; background: transparent; color: var(--ink); font: inherit;
  font-weight: 600; text-align: center; text-decoration: none; cursor: pointer }
button.main, .button.main { background: var(--act); border-color: var(--act); color: var(--on-act) }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
details { margin-top: 1.25rem } summary { min-height: 1.75rem; font-weight: 600; cursor: pointer }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: .75rem }
table { width: 100%; border-collapse: collapse; font-size: .9rem }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap }
tr:last-child td { border-bottom: 0 } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
td form { display: inline-block } td button { display: inline-block; width: auto; min-height: 2rem; margin: 0;
  padding: .2rem .7rem } td a { color: var(--act) }
`
