import localFont from "next/font/local"

/** Headings: an old-style serif cut heavy, like wooden type. */
export const displayFont = localFont({
  src: "../../node_modules/@fontsource/young-serif/files/young-serif-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-young-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
})

/** Text: a humanist sans. */
export const textFont = localFont({
  src: "../../node_modules/@fontsource-variable/cabin/files/cabin-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-cabin",
  display: "swap",
  adjustFontFallback: "Arial",
})
