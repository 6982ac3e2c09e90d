/** The spot that a crop keeps in view: fractions 0–1 of width and height, as the picture is seen. */
export type FocalPoint = { x: number; y: number }
