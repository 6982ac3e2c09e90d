import { classNames } from "./class-names"

const paths = {
  alert: "M12 4 3 20h18L12 4Zm0 6v5m0 2.5v.5",
  arrow: "M4 12h15m-6-6 6 6-6 6",
  basket: "M3 10h18l-2 10H5L3 10Zm4 0c0-4 2-6 5-6s5 2 5 6M8.5 14v3m3.5-3v3m3.5-3v3",
  check: "m4 12.5 5 5L20 6.5",
  chevron: "m6 9 6 6 6-6",
  close: "M5 5l14 14M19 5 5 19",
  globe: "M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0Zm0 0h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18Z",
  info: "M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0Zm9-1v6m0-9.5V7",
  menu: "M3 7h18M3 12h18M3 17h18",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L21 21",
  trash: "M4 7h16M9 7V4h6v3m-8.5 0 1 13h9l1-13M10 11v5m4-5v5",
}

type Props = { name: keyof typeof paths; className?: string; size?: number }

/** A line icon. Decoration only: the words beside it, or an aria-label around it, carry the meaning. */
export const Icon = ({ name, className, size = 22 }: Props) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
    className={classNames("icon", className)}
  >
    <path d={paths[name]} />
  </svg>
)
