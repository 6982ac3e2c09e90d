import { z } from "zod"
import { isQuantity } from "../quantity"

/** A quantity that a basket line can have. */
export const quantitySchema = z.number().refine(isQuantity)
