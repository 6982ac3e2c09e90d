"use client"

import { type MouseEvent, type ReactNode } from "react"
import { Icon } from "@/ui/icon"

type Props = { children: ReactNode; className?: string }

const MENU = "site-menu"
const iconButton =
  "inline-flex size-11 cursor-pointer items-center justify-center rounded-sm hover:bg-surface"

const closeAfterLink = (event: MouseEvent<HTMLElement>) => {
  if (event.target instanceof Element && event.target.closest("a")) event.currentTarget.hidePopover()
}

/** The menu of small screens. It opens without script; the script only closes it when a link was followed. */
export const SiteMenu = ({ children, className }: Props) => (
  <div className={className}>
    <button type="button" popoverTarget={MENU} aria-label="Menu" className={iconButton}>
      <Icon name="menu" />
    </button>
    <div id={MENU} popover="auto" className="sheet" onClick={closeAfterLink}>
      <div className="mb-4 flex justify-end">
        <button
          type="button"
          popoverTarget={MENU}
          popoverTargetAction="hide"
          aria-label="Close menu"
          className={iconButton}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  </div>
)
