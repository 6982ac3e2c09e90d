import { classNames } from "./class-names"

export type ButtonLook = {
  variant?: "primary" | "outline" | "quiet" | "cloth" | "onCloth"
  size?: "small" | "medium" | "large"
  wide?: boolean
}

const base =
  "inline-flex items-center justify-center gap-2 rounded-sm font-semibold no-underline transition-colors " +
  "cursor-pointer disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55"

const variants = {
  primary: "bg-indigo text-on-indigo hover:bg-indigo-strong",
  outline: "border border-line-strong text-ink hover:border-ink hover:bg-surface",
  cloth: "bg-ochre text-[oklch(0.22_0.04_284)] hover:brightness-110",
  onCloth: "border border-on-cloth/60 text-on-cloth hover:border-on-cloth hover:bg-on-cloth/10",
  quiet: "text-ink underline-offset-4 hover:bg-surface",
}

// 44 px and more wherever a thumb must hit it.
const sizes = { small: "min-h-11 px-4 text-base", medium: "min-h-12 px-5", large: "min-h-14 px-7 text-lg" }

/** The looks of a button, for buttons and for links that are called upon like one. */
export const buttonClass = ({
  variant = "primary",
  size = "medium",
  wide = false,
}: ButtonLook = {}): string => classNames(base, variants[variant], sizes[size], wide && "w-full")
