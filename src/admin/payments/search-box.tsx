import { Input } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"

type Props = { value: string; onChange: (text: string) => void }

const PAUSE_MS = 400

/** Searches once typing pauses, or at once with Enter. */
export function SearchBox({ value, onChange }: Props) {
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const search = (typed: string, pause: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(typed), pause)
  }
  return (
    <div className="w-full md:w-[230px]">
      <Input
        type="text"
        // Not type="search": its magnifier is an image without a name.
        role="searchbox"
        enterKeyHint="search"
        size="small"
        aria-label="Search by reference, cart or order number"
        placeholder="Reference, cart or order no."
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          search(target.value, PAUSE_MS)
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") search(text, 0)
        }}
      />
    </div>
  )
}
