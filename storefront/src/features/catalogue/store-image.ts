import { z } from "zod"

const FORMATS = ["avif", "webp", "jpeg", "png"] as const
const pixels = z.int().positive()
const share = z.number().min(0).max(1)

const imageVariant = z.object({
  preset: z.string(),
  format: z.enum(FORMATS),
  width: pixels,
  height: pixels,
  bytes: z.int().nonnegative(),
  url: z.url({ protocol: /^https?$/ }),
})

/** One size of a picture in one format, made once by the back end. */
export type ImageVariant = z.infer<typeof imageVariant>

/**
 * A product's picture as the store API gives it. What is missing or of another form reads as not made yet, so that a
 * product is shown with whatever is known of its pictures. Both colour and placeholder go into CSS: their form is strict.
 */
export const storeImage = z.object({
  /** The largest fallback where the sizes are made, else the original. */
  url: z.string(),
  rank: z.number().catch(0),
  variants: z
    .array(z.unknown())
    .catch([])
    .transform((all): ImageVariant[] => all.flatMap((one) => imageVariant.safeParse(one).data ?? [])),
  placeholder: z
    .string()
    .max(400)
    .regex(/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/)
    .nullable()
    .catch(null),
  dominant_color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable()
    .catch(null),
  alt: z.string().nullable().catch(null),
  width: pixels.nullable().catch(null),
  height: pixels.nullable().catch(null),
  focal_point: z.object({ x: share, y: share }).nullable().catch(null),
})

export type StoreImage = z.infer<typeof storeImage>
