import { ashGlazeCoffeeDripper } from "./products/ash-glaze-coffee-dripper"
import { bambooDishBrush } from "./products/bamboo-dish-brush"
import { bananaFibreBreadBasket } from "./products/banana-fibre-bread-basket"
import { baobabBodyOil } from "./products/baobab-body-oil"
import { beechBathBrush } from "./products/beech-bath-brush"
import { beeswaxFoodWraps } from "./products/beeswax-food-wraps"
import { blackSoapBar } from "./products/black-soap-bar"
import { brassWallHooks } from "./products/brass-wall-hooks"
import { coconutShellBowl } from "./products/coconut-shell-bowl"
import { handmadePaperJournal } from "./products/handmade-paper-journal"
import { handwovenCottonThrow } from "./products/handwoven-cotton-throw"
import { indigoTableRunner } from "./products/indigo-table-runner"
import { jacarandaStool } from "./products/jacaranda-stool"
import { linenBathTowel } from "./products/linen-bath-towel"
import { linenBreadBag } from "./products/linen-bread-bag"
import { linenTeaTowel } from "./products/linen-tea-towel"
import { loofahScrub } from "./products/loofah-scrub"
import { mudclothCushionCover } from "./products/mudcloth-cushion-cover"
import { oliveWoodSaladServers } from "./products/olive-wood-salad-servers"
import { oliveWoodServingBoard } from "./products/olive-wood-serving-board"
import { organicCottonApron } from "./products/organic-cotton-apron"
import { palmLeafPlanterBasket } from "./products/palm-leaf-planter-basket"
import { raffiaLampshade } from "./products/raffia-lampshade"
import { recycledGlassVase } from "./products/recycled-glass-vase"
import { seagrassLaundryHamper } from "./products/seagrass-laundry-hamper"
import { sheaButterSoap } from "./products/shea-butter-soap"
import { sisalMarketBasket } from "./products/sisal-market-basket"
import { sisalStorageBasket } from "./products/sisal-storage-basket"
import { soyWaxCandle } from "./products/soy-wax-candle"
import { speckledServingBowl } from "./products/speckled-serving-bowl"
import { stonewareDinnerPlate } from "./products/stoneware-dinner-plate"
import { stonewareMug } from "./products/stoneware-mug"
import { terracottaCarafe } from "./products/terracotta-carafe"
import { terracottaPlanter } from "./products/terracotta-planter"
import { willowPicnicBasket } from "./products/willow-picnic-basket"
import { woolFloorRug } from "./products/wool-floor-rug"
import type { ProductSeed } from "./product-seed"

/** The whole catalogue, category by category. */
export const PRODUCTS: ProductSeed[] = [
  sisalMarketBasket,
  sisalStorageBasket,
  seagrassLaundryHamper,
  bananaFibreBreadBasket,
  palmLeafPlanterBasket,
  willowPicnicBasket,
  oliveWoodServingBoard,
  oliveWoodSaladServers,
  beeswaxFoodWraps,
  linenBreadBag,
  coconutShellBowl,
  bambooDishBrush,
  stonewareMug,
  stonewareDinnerPlate,
  terracottaCarafe,
  ashGlazeCoffeeDripper,
  speckledServingBowl,
  terracottaPlanter,
  handwovenCottonThrow,
  linenTeaTowel,
  mudclothCushionCover,
  woolFloorRug,
  organicCottonApron,
  indigoTableRunner,
  sheaButterSoap,
  blackSoapBar,
  loofahScrub,
  linenBathTowel,
  beechBathBrush,
  baobabBodyOil,
  soyWaxCandle,
  recycledGlassVase,
  brassWallHooks,
  raffiaLampshade,
  handmadePaperJournal,
  jacarandaStool,
]
