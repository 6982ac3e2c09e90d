import type { Scene } from "./scene"

/** All pictures of one product, the first being the one shown in listings. */
export type Illustration = {
  handle: string
  scenes: Scene[]
}
