import path from "node:path"
import { ROOT } from "./repository-files"

/**
 * Loads a file of the storefront as the storefront does. Its types stay there: the two packages are compiled apart, so the
 * test says what it expects.
 */
export const storefrontFile = <Exports extends object>(file: string): Exports =>
  jest.requireActual<Exports>(path.join(ROOT, "storefront", "src", file))
