/** The box of a text input or select. */
export const fieldClass =
  "block w-full min-h-12 rounded-sm border border-line-strong bg-paper px-3 text-ink " +
  "placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-madder disabled:opacity-60"
