import { type ComponentProps } from "react"
import { buttonClass, type ButtonLook } from "./button-class"
import { classNames } from "./class-names"

/** A button; `type` is "button" unless said otherwise. */
export const Button = ({
  variant,
  size,
  wide,
  className,
  ...props
}: ButtonLook & ComponentProps<"button">) => (
  <button type="button" {...props} className={classNames(buttonClass({ variant, size, wide }), className)} />
)
