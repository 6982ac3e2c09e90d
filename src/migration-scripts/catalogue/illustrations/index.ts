import type { Illustration } from "./contract/illustration"
import { oliveWoodSaladServers } from "./olive-wood-salad-servers"
import { oliveWoodServingBoard } from "./olive-wood-serving-board"
import { sisalMarketBasket } from "./sisal-market-basket"
import { stonewareMug } from "./stoneware-mug"

const all: Illustration[] = [sisalMarketBasket, stonewareMug, oliveWoodServingBoard, oliveWoodSaladServers]

/** Every product's illustration, by product handle. */
export const illustrations: ReadonlyMap<string, Illustration> = new Map(all.map((one) => [one.handle, one]))
