/** The id by which the button opens the menu. */
export const SITE_MENU = "site-menu"
