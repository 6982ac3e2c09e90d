import { Field } from "@/ui/field"
import { MAX_FIELD_LENGTH } from "../address"

type Props = {
  value: string
  error: string | undefined
  onType: (value: string) => void
  onLeave: () => void
}

/** How the shopper is reached. */
export const ContactField = ({ value, error, onType, onLeave }: Props) => (
  <Field
    id="email"
    name="email"
    type="email"
    label="Email"
    hint="So that we can reach you about this order, and for nothing else."
    required
    autoComplete="email"
    inputMode="email"
    autoCapitalize="none"
    spellCheck={false}
    maxLength={MAX_FIELD_LENGTH}
    value={value}
    error={error}
    onChange={(event) => onType(event.target.value)}
    onBlur={onLeave}
  />
)
