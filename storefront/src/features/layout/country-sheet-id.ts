/** The id by which buttons open the choice of countries. */
export const COUNTRY_SHEET = "country-sheet"
