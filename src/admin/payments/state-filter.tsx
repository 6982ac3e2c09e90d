import { Button, DropdownMenu } from "@medusajs/ui"
import type { AttemptState } from "./types"
import { STATES } from "./words"

type Props = { value: AttemptState[]; onChange: (value: AttemptState[]) => void }

const ALL = Object.keys(STATES) as AttemptState[]

function summaryOf([first, ...more]: AttemptState[]): string {
  if (!first) return "Any state"
  return more.length > 0 ? `${STATES[first].label} +${more.length}` : STATES[first].label
}

/** Several states at once. */
export function StateFilter({ value, onChange }: Props) {
  const toggle = (state: AttemptState, isOn: boolean) =>
    onChange(ALL.filter((one) => (one === state ? isOn : value.includes(one))))
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" aria-label={`State: ${summaryOf(value)}`}>
          {summaryOf(value)}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {ALL.map((state) => (
          <DropdownMenu.CheckboxItem
            key={state}
            checked={value.includes(state)}
            onCheckedChange={(isOn) => toggle(state, isOn)}
            // Several are chosen in one go.
            onSelect={(event) => event.preventDefault()}
          >
            {STATES[state].label}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
