/** A decoded picture: sRGB, 8 bits a channel, row by row. Two or four channels hold alpha last. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }
