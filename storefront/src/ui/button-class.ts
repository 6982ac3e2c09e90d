import { classNames } from "./class-names"

export type ButtonLook = {
  variant?: "primary" | "outline" | "quiet" | "cloth" | "on-cloth"
  size?: "small" | "medium" | "large"
  wide?: boolean
}

/** The looks of a button, for buttons and for links that are called upon like one. */
export const buttonClass = ({
  variant = "primary",
  size = "medium",
  wide = false,
}: ButtonLook = {}): string => classNames("button", `button-${variant}`, `button-${size}`, wide && "w-full")
