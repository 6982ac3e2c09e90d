import { Select } from "@medusajs/ui"

type Props = {
  label: string
  any: string
  options: Record<string, string>
  value: string | null
  onChange: (value: string | null) => void
}

const ANY = "any"

/** One of some choices, or any. */
export function ChoiceFilter({ label, any, options, value, onChange }: Props) {
  return (
    <Select
      size="small"
      value={value ?? ANY}
      onValueChange={(chosen) => onChange(chosen === ANY ? null : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-auto min-w-[132px]">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ANY}>{any}</Select.Item>
        {Object.entries(options).map(([id, name]) => (
          <Select.Item key={id} value={id}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
