import { z } from "zod"

/** A two-letter ISO country code, in lower case as Medusa keeps it. */
export const countrySchema = z
  .string()
  .regex(/^[a-z]{2}$/i)
  .toLowerCase()
