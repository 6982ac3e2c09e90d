import type { Illustration } from "./contract/illustration"
import { sisalMarketBasket } from "./sisal-market-basket"
import { stonewareMug } from "./stoneware-mug"

const all: Illustration[] = [sisalMarketBasket, stonewareMug]

/** Every product's illustration, by product handle. */
export const illustrations: ReadonlyMap<string, Illustration> = new Map(all.map((one) => [one.handle, one]))
