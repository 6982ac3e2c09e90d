import { Icon } from "@/ui/icon"
import { SITE_MENU } from "./site-menu-id"

/** Opens the menu on screens that have no room for it. Needs no script: the menu is a popover. */
export const MenuButton = () => (
  <button type="button" popoverTarget={SITE_MENU} aria-label="Menu" className="icon-button xl:hidden">
    <Icon name="menu" />
  </button>
)
