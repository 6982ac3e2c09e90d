"use client"

import { type MouseEvent, type ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { SITE_MENU } from "./site-menu-id"

const closeAfterLink = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
  if (target instanceof Element && target.closest("a") && currentTarget.matches(":popover-open")) {
    currentTarget.hidePopover()
  }
}

/**
 * Categories and search: in the header where there is room, else a sheet from the side. The sheet opens without script;
 * the script only closes it when a link was followed.
 */
export const SiteMenu = ({ children }: { children: ReactNode }) => (
  <div id={SITE_MENU} popover="auto" className="sheet menu" onClick={closeAfterLink}>
    <button
      type="button"
      popoverTarget={SITE_MENU}
      popoverTargetAction="hide"
      aria-label="Close menu"
      className="icon-button ml-auto flex xl:hidden"
    >
      <Icon name="close" />
    </button>
    {children}
  </div>
)
