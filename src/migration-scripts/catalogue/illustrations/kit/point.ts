/** A place on the canvas, in pixels from the upper left corner. */
export type Point = [x: number, y: number]
