// @ts-check
import { escapeHtml } from "./escape-html.mjs"
import { PAGE_STYLE } from "./page-style.mjs"

/**
 * A whole page. It says on top that no money moves.
 * @param {{ title: string, body: string, wide?: boolean }} page body is HTML
 */
export function pageLayout({ title, body, wide = false }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Paystack sandbox</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><p class="mark">Paystack sandbox – no real money</p></header>
<main${wide ? ' class="wide"' : ""}>${body}</main>
</body>
</html>`
}
