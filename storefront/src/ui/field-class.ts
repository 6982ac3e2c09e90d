/** The box of a text input or select. */
export const fieldClass = "field"
