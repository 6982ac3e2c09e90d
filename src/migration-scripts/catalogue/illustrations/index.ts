import type { Illustration } from "./contract/illustration"
import { bambooDishBrush } from "./bamboo-dish-brush"
import { beeswaxFoodWraps } from "./beeswax-food-wraps"
import { coconutShellBowl } from "./coconut-shell-bowl"
import { handwovenCottonThrow } from "./handwoven-cotton-throw"
import { indigoTableRunner } from "./indigo-table-runner"
import { linenBreadBag } from "./linen-bread-bag"
import { linenTeaTowel } from "./linen-tea-towel"
import { mudclothCushionCover } from "./mudcloth-cushion-cover"
import { oliveWoodSaladServers } from "./olive-wood-salad-servers"
import { oliveWoodServingBoard } from "./olive-wood-serving-board"
import { organicCottonApron } from "./organic-cotton-apron"
import { sisalMarketBasket } from "./sisal-market-basket"
import { stonewareMug } from "./stoneware-mug"
import { speckledServingBowl } from "./speckled-serving-bowl"
import { terracottaPlanter } from "./terracotta-planter"
import { terracottaCarafe } from "./terracotta-carafe"
import { ashGlazeCoffeeDripper } from "./ash-glaze-coffee-dripper"
import { woolFloorRug } from "./wool-floor-rug"
import { stonewareDinnerPlate } from "./stoneware-dinner-plate"
import { sisalStorageBasket } from "./sisal-storage-basket"
import { bananaFibreBreadBasket } from "./banana-fibre-bread-basket"
import { palmLeafPlanterBasket } from "./palm-leaf-planter-basket"
import { seagrassLaundryHamper } from "./seagrass-laundry-hamper"
import { willowPicnicBasket } from "./willow-picnic-basket"
import { sheaButterSoap } from "./shea-butter-soap"
import { blackSoapBar } from "./black-soap-bar"
import { handmadePaperJournal } from "./handmade-paper-journal"
import { soyWaxCandle } from "./soy-wax-candle"
import { baobabBodyOil } from "./baobab-body-oil"
import { recycledGlassVase } from "./recycled-glass-vase"
import { jacarandaStool } from "./jacaranda-stool"
import { raffiaLampshade } from "./raffia-lampshade"
import { linenBathTowel } from "./linen-bath-towel"
import { brassWallHooks } from "./brass-wall-hooks"
import { beechBathBrush } from "./beech-bath-brush"
import { loofahScrub } from "./loofah-scrub"

const all: Illustration[] = [
  sisalMarketBasket,
  stonewareMug,
  oliveWoodServingBoard,
  oliveWoodSaladServers,
  speckledServingBowl,
  terracottaPlanter,
  terracottaCarafe,
  ashGlazeCoffeeDripper,
  handwovenCottonThrow,
  linenTeaTowel,
  mudclothCushionCover,
  woolFloorRug,
  indigoTableRunner,
  stonewareDinnerPlate,
  sisalStorageBasket,
  bananaFibreBreadBasket,
  palmLeafPlanterBasket,
  seagrassLaundryHamper,
  willowPicnicBasket,
  coconutShellBowl,
  organicCottonApron,
  linenBreadBag,
  beeswaxFoodWraps,
  bambooDishBrush,
  sheaButterSoap,
  blackSoapBar,
  handmadePaperJournal,
  soyWaxCandle,
  baobabBodyOil,
  recycledGlassVase,
  jacarandaStool,
  raffiaLampshade,
  linenBathTowel,
  brassWallHooks,
  beechBathBrush,
  loofahScrub,
]

/** Every product's illustration, by product handle. */
export const illustrations: ReadonlyMap<string, Illustration> = new Map(all.map((one) => [one.handle, one]))
