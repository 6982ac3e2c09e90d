import type { Point } from "./point"

/** Where the place (u, v) of a skin lies on the canvas. `TurnedForm.point` is one; a flat patch is `(u, v) => [x, y]`. */
export type Surface = (u: number, v: number) => Point
