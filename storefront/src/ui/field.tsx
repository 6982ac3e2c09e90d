import { type ComponentProps, useId } from "react"
import { fieldClass } from "./field-class"

type Props = ComponentProps<"input"> & { label: string; hint?: string; error?: string }

/** A labelled text input with its hint and its error, tied together for screen readers. */
export const Field = ({ label, hint, error, className, id, ...props }: Props) => {
  const generated = useId()
  const inputId = id ?? generated
  const notes = [hint && `${inputId}-hint`, error && `${inputId}-error`].filter(Boolean).join(" ")
  return (
    <div className={className}>
      <label htmlFor={inputId} className="mb-1 block font-medium">
        {label}
        {!props.required && <span className="font-normal text-ink-soft"> (optional)</span>}
      </label>
      <input
        {...props}
        id={inputId}
        aria-invalid={error ? true : undefined}
        aria-describedby={notes || undefined}
        className={fieldClass}
      />
      {hint && (
        <p id={`${inputId}-hint`} className="mt-1 text-base text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${inputId}-error`} className="mt-1 text-base font-medium text-madder">
          {error}
        </p>
      )}
    </div>
  )
}
