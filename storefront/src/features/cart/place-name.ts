import { countryName } from "@/lib/country"

/** A country's name as it stands in a sentence: "Kenya", but "the United States". */
export const placeName = (country: string): string =>
  countryName(country).replace(/^(?=Netherlands|United)/, "the ")
