import { IMAGE_WIDTHS } from "../ui/image-widths"

/** Gives pictures short addresses, `/img/<width>/<file>`, whatever makes the smaller ones behind them. */
export const imageRewrites = () => [
  {
    source: `/img/:width(${IMAGE_WIDTHS.join("|")})/:file([A-Za-z0-9_-][A-Za-z0-9._-]*)`,
    destination: "/_next/image?url=/media/:file&w=:width&q=75",
  },
]
