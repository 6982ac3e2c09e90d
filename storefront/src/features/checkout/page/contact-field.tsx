import { Field } from "@/ui/field"
import { MAX_FIELD_LENGTH } from "../address"

type Props = {
  value: string
  error: string | undefined
  onType: (value: string) => void
  onLeave: () => void
}

/** Where the confirmation goes. */
export const ContactField = ({ value, error, onType, onLeave }: Props) => (
  <Field
    id="email"
    name="email"
    type="email"
    label="Email"
    hint="For the confirmation of your order, and nothing else."
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
