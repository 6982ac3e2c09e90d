import { type ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

type Props = { tone?: "info" | "good" | "problem"; title?: string; children: ReactNode; className?: string }

const tones = { info: "border-indigo", good: "border-palm", problem: "border-madder" }

/** A message to the shopper. A problem is announced at once, the others in their turn. */
export const Notice = ({ tone = "info", title, children, className }: Props) => (
  <div
    role={tone === "problem" ? "alert" : "status"}
    className={classNames("flex gap-3 border-l-4 bg-surface px-4 py-3", tones[tone], className)}
  >
    <Icon
      name={tone === "problem" ? "alert" : tone === "good" ? "check" : "info"}
      className="mt-1 shrink-0"
    />
    <div>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  </div>
)
