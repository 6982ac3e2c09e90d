import { type ComponentProps, useId } from "react"
import { fieldClass } from "./field-class"

type Props = ComponentProps<"select"> & { label: string; error?: string }

/** A labelled select with its error, tied together for screen readers. */
export const SelectField = ({ label, error, className, id, children, ...props }: Props) => {
  const generated = useId()
  const selectId = id ?? generated
  return (
    <div className={className}>
      <label htmlFor={selectId} className="mb-1 block font-medium">
        {label}
      </label>
      <select
        {...props}
        id={selectId}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${selectId}-error` : undefined}
        className={fieldClass}
      >
        {children}
      </select>
      {error && (
        <p id={`${selectId}-error`} className="mt-1 text-base font-medium text-madder">
          {error}
        </p>
      )}
    </div>
  )
}
